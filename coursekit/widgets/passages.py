"""Which words of an article belong to a table's row, and what of the row is read.

Offsets are Python's, in characters of the article; the reader's script counts the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pandas as pd

from coursekit.catalogue import language_in_use, marked
from coursekit.catalogue import translated as _
from coursekit.reading.article import Article
from coursekit.tables import frames
from coursekit.tables.reviewed import Origin

if TYPE_CHECKING:
    from coursekit.tables.coders import Coder

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
    make : callable
        The table of an article.
    columns : dict
        Heading of each column, and what stands in its cell.
    main : str
        The heading of the column that names a row.
    passages : callable
        The words of a row.
    """

    label: str
    make: Callable[[Article, Origin], pd.DataFrame]
    columns: dict[str, Callable[[Cells], str]]
    main: str
    passages: Callable[[Article, Cells], Iterator[Passage]]


def rows_of(article: Article, view: View, origin: Origin = "best") -> list[dict[str, Any]]:
    """Return the rows of a table as the page needs them.

    Parameters
    ----------
    article : Article
        What was read.
    view : View
        One of ``VIEWS``.
    origin : {"best", "machine", "reviewed"}
        Whose rows.

    Returns
    -------
    list of dict
        With ``id``, ``cells``, ``passages`` (start, end, part), ``evidence`` (start, end),
        ``origin``, ``checked`` (name and kind of the coder, and the day; empty where nobody has
        checked the row), ``certainty`` and ``why``.
    """
    table = view.make(article, origin)
    records = table.to_dict("records")
    coders = _coders_of(article) if "reviewed" in set(table["origin"]) else {}
    return [_row(article, view, _named(cells), coders) for cells in records]


def _named(cells: dict[Any, Any]) -> Cells:
    return {str(name): cell for name, cell in cells.items()}


def _coders_of(article: Article) -> dict[str, Coder]:
    from coursekit.tables.coders import coders_of

    return coders_of(article.folder) if article.folder else {}


def _row(article: Article, view: View, cells: Cells, coders: dict[str, Coder]) -> dict[str, Any]:
    evidence = (int(cells["start"]), int(cells["end"]))
    found = dict.fromkeys(passage for passage in view.passages(article, cells))
    return {
        "id": next(iter(cells.values())),
        "cells": [cell(cells) for cell in view.columns.values()],
        "passages": [list(each) for each in found] or [[*evidence, "sentence"]],
        "evidence": list(evidence),
        "origin": cells["origin"],
        "checked": _checked(cells, coders) if cells["origin"] == "reviewed" else {},
        "certainty": cells["certainty"],
        "why": cells["why"].split("; ") if cells["why"] else [],
    }


def _checked(cells: Cells, coders: dict[str, Coder]) -> dict[str, str]:
    """Return who has checked a row, and when, as the language in use writes a day."""
    from babel.dates import format_date

    coder = coders[cells["coder"]]
    used = language_in_use()
    locale = "en_GB" if used == "en" else used.replace("-", "_")
    day = format_date(cells["checked_on"].date(), "long", locale=locale)
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
        names = [cells["name"], *filter(None, cells["aliases"].split("; "))]
        longest_first = sorted(map(re.escape, names), key=len, reverse=True)
        for match in re.finditer(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", article.text):
            yield Passage(*match.span(), "name")
    yield from _within(article, cells, cells["stance_cue"], "stance")


def _of_statement(_: Article, cells: Cells) -> Iterator[Passage]:
    yield from _between(cells, "source", "source")
    yield from _between(cells, "cue", "cue")
    for span in filter(None, cells["content_spans"].split("; ")):
        start, _colon, end = span.partition(":")
        yield Passage(int(start), int(end), "content")


def _within(article: Article, cells: Cells, words: str, part: str) -> Iterator[Passage]:
    """Find words in the row's sentence; a cell in a coder's own words is in none."""
    start = article.text.find(words, cells["start"], cells["end"]) if words else -1
    if start >= 0:
        yield Passage(start, start + len(words), part)


def _between(cells: Cells, name: str, part: str) -> Iterator[Passage]:
    start, end = cells[f"{name}_start"], cells[f"{name}_end"]
    if start is not None and start is not pd.NA:
        yield Passage(int(start), int(end), part)


def _cell(name: str) -> Callable[[Cells], str]:
    return lambda cells: str(cells[name])


VIEWS: Final = {
    "timeline": View(
        marked("Timeline"),
        frames.timeline,
        {
            marked("Event"): _cell("event"),
            marked("Status"): _cell("status"),
            marked("Date"): lambda cells: cells["value"] or cells["expression"] or _("no date"),
        },
        "Event",
        _of_event,
    ),
    "stakeholders": View(
        marked("Stakeholders"),
        frames.stakeholders,
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
        frames.statements,
        {
            marked("Source"): lambda cells: cells["source"] or _("not named"),
            marked("Cue"): lambda cells: cells["cue"] or _("none"),
            marked("Content"): lambda cells: cells["content"] or _("not told"),
            marked("Stance"): _cell("stance"),
        },
        "Content",
        _of_statement,
    ),
}
