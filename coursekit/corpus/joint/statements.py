"""The joint table of statements: an actor, a concept, and whether it agrees."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any, Final

from coursekit.corpus.joint.concepts import Codebook, Named
from coursekit.corpus.joint.stakeholders import Stakeholders
from coursekit.corpus.schema import ISSUE, ArticleRows, JointStakeholder, JointStatement, Reference
from coursekit.reading.lexicon import word_set
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow

#: Whether a stance agrees with the issue.
_AGREEMENT: Final = {"support": "yes", "oppose": "no", "critical": "no"}
_siding: Final = partial(word_set, "joint/words.txt", "siding", package="coursekit.corpus")
_SHOWN: Final = tuple(field.name for field in fields(Shown))


def joint_statements(
    articles: Sequence[ArticleRows],
    stakeholders: Stakeholders,
    codebook: Codebook,
    copies: Collection[str],
) -> list[JointStatement]:
    """Return the statements of all articles, by day, article and place in it."""
    found = [
        replace(row, counted=article.record.article not in copies)
        for article in articles
        for row in (*_said(article, stakeholders, codebook), *_done(article, stakeholders))
    ]
    found.sort(key=lambda row: (str(row.published or "9"), row.article, row.start, row.row))
    return [replace(row, statement_id=f"Q{at:03d}") for at, row in enumerate(found, 1)]


def _said(
    article: ArticleRows, stakeholders: Stakeholders, codebook: Codebook
) -> Iterator[JointStatement]:
    for row in article.statements:
        for speaker in filter(None, row.stakeholder_id.split("; ")):
            actor = stakeholders.by_party.get(Reference(article.record.article, speaker))
            if actor is not None:
                for named in _concepts(row, codebook):
                    yield _statement(article, row.statement_id, actor, named, row)


def _concepts(row: StatementRow, codebook: Codebook) -> list[Named]:
    """Return what a statement is about: concepts that it names, and the issue where it sides."""
    named = codebook.named_in(row.content, row.act)
    agreement = _AGREEMENT.get(row.stance, "")
    if agreement and (not named or row.act in _siding()):
        named.append(Named(ISSUE, agreement))
    return named or [Named("", "")]


def _done(article: ArticleRows, stakeholders: Stakeholders) -> Iterator[JointStatement]:
    """Yield for each actor whose acts alone show a side what it did."""
    speakers = {
        (speaker, _AGREEMENT.get(row.stance, ""))
        for row in article.statements
        for speaker in row.stakeholder_id.split("; ")
    }
    for row in article.stakeholders:
        agreement = _AGREEMENT.get(row.stance, "")
        at = Reference(article.record.article, row.stakeholder_id)
        if agreement and (row.stakeholder_id, agreement) not in speakers:
            actor, issue = stakeholders.by_party[at], Named(ISSUE, agreement)
            yield _statement(article, row.stakeholder_id, actor, issue, row)


def _statement(
    article: ArticleRows,
    row_id: str,
    actor: JointStakeholder,
    named: Named,
    row: StatementRow | StakeholderRow,
) -> JointStatement:
    shown: dict[str, Any] = {name: getattr(row, name) for name in _SHOWN}
    if isinstance(row, StatementRow):
        shown |= {"act": row.act, "cue": row.cue, "content": row.content}
    else:
        shown |= {"act": row.stance_cue, "cue": row.stance_cue, "content": ""}
    return JointStatement(
        statement_id="",
        article=article.record.article,
        row=row_id,
        stakeholder_id=actor.stakeholder_id,
        name=actor.name,
        type=actor.type,
        published=article.record.published,
        concept=named.concept,
        agreement=named.agreement,
        stance=row.stance,
        **shown,
    )
