"""Articles of a corpus as rows, written in a line each: what tests of joining begin with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from coursekit.corpus.joint import finish
from coursekit.corpus.schema import ArticleRecord, ArticleRows, Joint, Partial
from coursekit.corpus.settings import CorpusSettings
from coursekit.tables.schema import StakeholderRow, TimelineRow


def actor(name, type_="civil society", *aliases, at=1, signed=False):
    """Return a row of an article's stakeholders."""
    return StakeholderRow(
        stakeholder_id=f"S{at:03d}",
        name=name,
        aliases=aliases,
        type=type_,
        role="speaker",
        stance="unclear",
        stance_cue="",
        target="",
        mentions=1,
        statements=0,
        evidence=name,
        start=0,
        end=len(name),
        origin="reviewed" if signed else "machine",
        coder="ann" if signed else "",
        checked_on=dt.date(2026, 11, 1) if signed else None,
    )


def event(told, day="", *who, at=1, status="happened", precision="day", last=None):
    """Return a row of an article's timeline."""
    earliest = dt.date.fromisoformat(day) if day else None
    return TimelineRow(
        event_id=f"E{at:03d}",
        event=told,
        status=status,
        value=day,
        precision=precision if day else "undated",
        earliest=earliest,
        latest=dt.date.fromisoformat(last) if last else earliest,
        expression="",
        expression_start=None,
        expression_end=None,
        relation_type="",
        relation_to="",
        stakeholders=who,
        statement_id="",
        evidence=told,
        start=0,
        end=len(told),
    )


def article(name, stakeholders: Sequence = (), timeline: Sequence = (), published="2026-03-20"):
    """Return an article's rows; the rows of a table are numbered as they stand."""
    return ArticleRows(
        record=ArticleRecord(
            article=name,
            place=f"{name}.txt",
            sha256=name,
            published=dt.date.fromisoformat(published),
            issue="Nairobi Code",
        ),
        stakeholders=tuple(stakeholders),
        timeline=tuple(timeline),
    )


def joint(*articles: ArticleRows, **settings: object) -> Joint:
    """Return the joint tables of some articles."""
    return finish(Partial(articles=frozenset(articles)), CorpusSettings(**settings))


def grouped(joint: Joint) -> set[frozenset[str]]:
    """Return which rows were joined into one actor, as ``a S001``."""
    return {frozenset(f"{at.article} {at.row}" for at in row.rows) for row in joint.stakeholders}
