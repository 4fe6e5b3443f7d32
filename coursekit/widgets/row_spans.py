"""Which words of an article belong to a table's row, and which of its cells the reader shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from coursekit.i18n import day_in_words, marked
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import chosen
from coursekit.tables.dates import dated
from coursekit.tables.schema import (
    Origin,
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
)

if TYPE_CHECKING:
    from coursekit.tables.curation.coders import Coder

#: Start and end, and what the words between are to the row: event, name, content …
Labelled = tuple[int, int, str]


class View(NamedTuple):
    """How one table is shown."""

    label: str
    #: The heading of each column, and what its cell says.
    columns: dict[str, Callable[[Any], str]]
    #: The heading of the column that names a row.
    main: str
    spans: Callable[[Article, Any], Iterator[Labelled]]


def rows_of(article: Article, table: TableName, origin: Origin = "best") -> list[dict[str, Any]]:
    """Return the rows of a table as the page needs them."""
    rows = chosen(article, origin, table)
    coders = _coders_of(article) if any(row.origin == "reviewed" for row in rows) else {}
    return [row_of(article, VIEWS[table], row, coders) for row in rows]


def _coders_of(article: Article) -> dict[str, Coder]:
    from coursekit.tables.curation.coders import coders_of

    return coders_of(article.folder) if article.folder else {}


def row_of(article: Article, view: View, row: Shown, coders: Mapping[str, Coder]) -> dict[str, Any]:
    """Return one row of a table as the page needs it."""
    spans = dict.fromkeys(view.spans(article, row))
    return {
        "id": id_of(row),
        "cells": [cell(row) for cell in view.columns.values()],
        "passages": [list(each) for each in spans] or [[row.start, row.end, "sentence"]],
        "evidence": [row.start, row.end],
        "origin": row.origin,
        "checked": _checked(row, coders) if row.origin == "reviewed" else {},
        "certainty": row.certainty,
        "why": list(row.why),
    }


def _checked(row: Shown, coders: Mapping[str, Coder]) -> dict[str, str]:
    """Return who has checked a row, and when, as the language in use writes a day."""
    coder, day = coders[row.coder], str(row.checked_on)
    return {"name": coder.name, "kind": coder.kind, "day": day_in_words(day)}


def _of_event(article: Article, row: TimelineRow) -> Iterator[Labelled]:
    yield from _within(article, row, row.event, "event")
    yield from _between(row.expression_start, row.expression_end, "time words")


def _of_stakeholder(article: Article, row: StakeholderRow) -> Iterator[Labelled]:
    actor = next((actor for actor in article.actors if actor.name == row.name), None)
    if actor is not None:
        for mention in actor.mentions:
            yield *mention.span, "name"
    else:
        # A row that somebody has added: every place that prints one of its names.
        longest_first = sorted(map(re.escape, (row.name, *row.aliases)), key=len, reverse=True)
        for match in re.finditer(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", article.text):
            yield *match.span(), "name"
    yield from _within(article, row, row.stance_cue, "stance")


def _of_statement(_: Article, row: StatementRow) -> Iterator[Labelled]:
    yield from _between(row.source_start, row.source_end, "source")
    yield from _between(row.cue_start, row.cue_end, "cue")
    for start, end in row.content_spans:
        yield start, end, "content"


def _within(article: Article, row: Shown, words: str, label: str) -> Iterator[Labelled]:
    """Find words in the row's sentence; a cell in a coder's own words is in none."""
    start = article.text.find(words, row.start, row.end) if words else -1
    if start >= 0:
        yield start, start + len(words), label


def _between(start: int | None, end: int | None, label: str) -> Iterator[Labelled]:
    if start is not None and end is not None:
        yield start, end, label


VIEWS: Final[dict[TableName, View]] = {
    "timeline": View(
        marked("Timeline"),
        {
            marked("Event"): attrgetter("event"),
            marked("Status"): attrgetter("status"),
            marked("Date"): lambda row: dated(row.value, row.expression) or _("no date"),
        },
        "Event",
        _of_event,
    ),
    "stakeholders": View(
        marked("Stakeholders"),
        {
            marked("Name"): attrgetter("name"),
            marked("Type"): attrgetter("type"),
            marked("Role"): attrgetter("role"),
            marked("Stance"): attrgetter("stance"),
        },
        "Name",
        _of_stakeholder,
    ),
    "statements": View(
        marked("Statements"),
        {
            marked("Source"): lambda row: row.source or _("not named"),
            marked("Cue"): lambda row: row.cue or _("none"),
            marked("Content"): lambda row: row.content or _("not stated"),
            marked("Stance"): attrgetter("stance"),
        },
        "Content",
        _of_statement,
    ),
}
