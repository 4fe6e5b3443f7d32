"""Which words of an article belong to a table's row, and what of the row is read.

Offsets are Python's, in characters of the article; the reader's script counts the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from coursekit.i18n import day_in_words, marked
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.file import Name
from coursekit.tables.curation.reviewed import Origin, chosen
from coursekit.tables.dates import dated
from coursekit.tables.schema import Shown

if TYPE_CHECKING:
    from coursekit.tables.curation.coders import Coder

Cells = dict[str, Any]


class Passage(NamedTuple):
    """Words that belong to a row.

    Attributes
    ----------
    start, end : int
        Half-open, in characters of the article.
    part : str
        What these words are to the row, in a word or two: event, name, content …
    """

    start: int
    end: int
    part: str


@dataclass(frozen=True, slots=True)
class View:
    """How one table is shown: its label, its columns, and where its rows' words are.

    Attributes
    ----------
    label : str
        The name of the table.
    columns : dict
        Heading of each column, and what stands in its cell.
    main : str
        The heading of the column that names a row.
    passages : callable
        The words of a row.
    """

    label: str
    columns: dict[str, Callable[[Cells], str]]
    main: str
    passages: Callable[[Article, Cells], Iterator[Passage]]


def rows_of(article: Article, table: Name, origin: Origin = "best") -> list[dict[str, Any]]:
    """Return the rows of a table as the page needs them.

    Parameters
    ----------
    article : Article
        What was read.
    table : str
        A name in ``VIEWS``.
    origin : {"best", "machine", "reviewed"}
        Whose rows.

    Returns
    -------
    list of dict
        With ``id``, ``cells``, ``passages`` (start, end, part), ``evidence`` (start, end),
        ``origin``, ``checked`` (name and kind of the coder, and the day; empty where nobody has
        checked the row), ``certainty`` and ``why``.
    """
    rows = chosen(article, origin, table)
    coders = _coders_of(article) if any(row.origin == "reviewed" for row in rows) else {}
    return [row_of(article, VIEWS[table], row, coders) for row in rows]


def _coders_of(article: Article) -> dict[str, Coder]:
    from coursekit.tables.curation.coders import coders_of

    return coders_of(article.folder) if article.folder else {}


def row_of(article: Article, view: View, row: Shown, coders: Mapping[str, Coder]) -> dict[str, Any]:
    """Return one row of a table as ``rows_of`` does."""
    cells = {field.name: getattr(row, field.name) for field in fields(row)}
    evidence = (row.start, row.end)
    found = dict.fromkeys(passage for passage in view.passages(article, cells))
    return {
        "id": id_of(row),
        "cells": [cell(cells) for cell in view.columns.values()],
        "passages": [list(each) for each in found] or [[*evidence, "sentence"]],
        "evidence": list(evidence),
        "origin": cells["origin"],
        "checked": _checked(cells, coders) if cells["origin"] == "reviewed" else {},
        "certainty": cells["certainty"],
        "why": list(row.why),
    }


def _checked(cells: Cells, coders: Mapping[str, Coder]) -> dict[str, str]:
    """Return who has checked a row, and when, as the language in use writes a day."""
    coder = coders[cells["coder"]]
    day = day_in_words(cells["checked_on"].isoformat())
    return {"name": coder.name, "kind": coder.kind, "day": day}


def _of_event(article: Article, cells: Cells) -> Iterator[Passage]:
    yield from _within(article, cells, cells["event"], "event")
    yield from _between(cells, "expression", "time words")


def _of_stakeholder(article: Article, cells: Cells) -> Iterator[Passage]:
    actor = next((actor for actor in article.actors if actor.name == cells["name"]), None)
    if actor is not None:
        for mention in actor.mentions:
            yield Passage(*mention.span, "name")
    else:
        # A row that somebody has added: every place that prints one of its names.
        names = [cells["name"], *cells["aliases"]]
        longest_first = sorted(map(re.escape, names), key=len, reverse=True)
        for match in re.finditer(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", article.text):
            yield Passage(*match.span(), "name")
    yield from _within(article, cells, cells["stance_cue"], "stance")


def _of_statement(_: Article, cells: Cells) -> Iterator[Passage]:
    yield from _between(cells, "source", "source")
    yield from _between(cells, "cue", "cue")
    for start, end in cells["content_spans"]:
        yield Passage(start, end, "content")


def _within(article: Article, cells: Cells, words: str, part: str) -> Iterator[Passage]:
    """Find words in the row's sentence; a cell in a coder's own words is in none."""
    start = article.text.find(words, cells["start"], cells["end"]) if words else -1
    if start >= 0:
        yield Passage(start, start + len(words), part)


def _between(cells: Cells, name: str, part: str) -> Iterator[Passage]:
    start, end = cells[f"{name}_start"], cells[f"{name}_end"]
    if start is not None:
        yield Passage(start, end, part)


def _cell(name: str) -> Callable[[Cells], str]:
    return lambda cells: str(cells[name])


VIEWS: Final[dict[Name, View]] = {
    "timeline": View(
        marked("Timeline"),
        {
            marked("Event"): _cell("event"),
            marked("Status"): _cell("status"),
            marked("Date"): lambda cells: (
                dated(cells["value"], cells["expression"]) or _("no date")
            ),
        },
        "Event",
        _of_event,
    ),
    "stakeholders": View(
        marked("Stakeholders"),
        {
            marked("Name"): _cell("name"),
            marked("Type"): _cell("type"),
            marked("Role"): _cell("role"),
            marked("Stance"): _cell("stance"),
        },
        "Name",
        _of_stakeholder,
    ),
    "statements": View(
        marked("Statements"),
        {
            marked("Source"): lambda cells: cells["source"] or _("not named"),
            marked("Cue"): lambda cells: cells["cue"] or _("none"),
            marked("Content"): lambda cells: cells["content"] or _("not stated"),
            marked("Stance"): _cell("stance"),
        },
        "Content",
        _of_statement,
    ),
}
