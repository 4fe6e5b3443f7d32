"""The joint timeline as JSON that TimelineJS shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from html import escape
from typing import Any, Final

from coursekit.corpus.schema import ArticleRecord, Joint, JointEvent
from coursekit.tables.dates import date_in_words, is_date

#: How many parts of a date are known at a precision; all others are ranges of days.
_KNOWN: Final = {"year": 1, "month": 2}


def timelinejs(joint: Joint) -> dict[str, Any]:
    """Return the events of a corpus as TimelineJS takes them.

    Parameters
    ----------
    joint : Joint
        The joint tables of a corpus.

    Returns
    -------
    dict
        ``title``, and ``events`` with their days, the event as headline, the articles that tell it
        with their addresses as text, and the status as group.  An event without a date is left
        out: such a timeline has no place for it.  The texts' words are escaped, for TimelineJS
        takes them as HTML.

    References
    ----------
    Knight Lab, "TimelineJS JSON data format", https://timeline.knightlab.com/docs/json-format.html
    (by a translation of 2018, read on 28 November 2026).
    """
    told_by = {article.article: article for article in joint.articles}
    shown = [event for event in joint.timeline if event.earliest]
    about = f"Events: {len(shown)}; articles that tell them: {len(joint.articles)}"
    issues = sorted({article.issue for article in joint.articles if article.issue})
    headline = escape("; ".join(issues) or "Timeline of a debate")
    return {
        "title": {"text": {"headline": headline, "text": about}},
        "events": [_slide(event, told_by) for event in shown],
    }


def _slide(event: JointEvent, told_by: Mapping[str, ArticleRecord]) -> dict[str, Any]:
    first = event.earliest
    assert first is not None  # noqa: S101 (asked before)
    last = event.latest or first
    known = _KNOWN.get(event.precision, 3)
    slide: dict[str, Any] = {
        "unique_id": event.event_id,
        "group": event.status,
        "start_date": _date(first, known),
        "text": {"headline": escape(event.event), "text": _articles(event, told_by)},
    }
    if known == 3 and last != first:
        slide["end_date"] = _date(last, known)
    start, _, end = event.value.partition("/")
    if is_date(start) and (not end or is_date(end)):
        slide["display_date"] = date_in_words(start, end)
    return slide


def _date(day: dt.date, known: int) -> dict[str, int]:
    parts = {"year": day.year, "month": day.month, "day": day.day}
    return dict(list(parts.items())[:known])


def _articles(event: JointEvent, told_by: Mapping[str, ArticleRecord]) -> str:
    items = "".join(f"<li>{_article(told_by.get(name), name)}</li>" for name in event.articles)
    signed = "" if event.origin == "reviewed" else " Not every row of it was signed by a coder."
    return f"<p>{escape(event.status)}.{signed}</p><ul>{items}</ul>"


def _article(record: ArticleRecord | None, name: str) -> str:
    if record is None:
        return escape(name)
    title = escape(record.title or name)
    if record.url.startswith(("https://", "http://")):
        title = f'<a href="{escape(record.url)}">{title}</a>'
    day = date_in_words(record.published.isoformat()) if record.published else ""
    return ", ".join(filter(None, (title, escape(record.source), day)))
