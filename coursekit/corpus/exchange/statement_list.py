"""Statements as CSV, with the columns of Discourse Network Analyzer's event list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from coursekit.corpus.exchange.csv_lines import csv_lines
from coursekit.corpus.schema import BY_WORDS, ArticleRecord, Joint, JointStatement

#: DNA 3's columns, then those that only coursekit has.
COLUMNS: Final = (
    "statement_id",
    "time",
    "organization",
    "concept",
    "agreement",
    "start_position",
    "stop_position",
    "text",
    "coder",
    "document_id",
    "document_title",
    "document_source",
    "stakeholder_id",
    "stakeholder_type",
    "row",
    "origin",
    "checked_on",
    "act",
    "cue",
    "content",
    "stance",
    "counted",
    "by_words",
    "url",
)
_AS_NUMBER: Final[Mapping[str, object]] = {"yes": 1, "no": 0, "": ""}


def statement_list_text(joint: Joint) -> str:
    """Return all statements of a corpus as CSV.

    Parameters
    ----------
    joint : Joint
        The joint tables of a corpus.

    Returns
    -------
    str
        A line for each statement.  The first columns are those of the event list that Discourse
        Network Analyzer 3 exports: `statement_id`, `time` (the day of publication), `organization`
        (the actor, of whatever type), `concept`, `agreement` (1, 0, or empty where unclear),
        `start_position`, `stop_position`, `text` (the sentence), `coder`, `document_id`,
        `document_title`, `document_source`.  A cell that a spreadsheet would run is made harmless.
    """
    records = {article.article: article for article in joint.articles}
    return csv_lines(
        COLUMNS, (_cells(each, records.get(each.article)) for each in joint.statements)
    )


def _cells(statement: JointStatement, record: ArticleRecord | None) -> Sequence[object]:
    return (
        statement.statement_id,
        _iso(statement.published),
        statement.name,
        statement.concept,
        _AS_NUMBER[statement.agreement],
        statement.start,
        statement.end,
        statement.evidence,
        statement.coder,
        statement.article,
        record.title if record else "",
        record.source if record else "",
        statement.stakeholder_id,
        statement.type,
        statement.row,
        statement.origin,
        _iso(statement.checked_on),
        statement.act,
        statement.cue,
        statement.content,
        statement.stance,
        int(statement.counted),
        int(BY_WORDS in statement.why),
        record.url if record else "",
    )


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
