"""Versions of one event: who printed which of them, and when.

A column for each day separates a count that grew from pages that disagree at the same time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from coursekit.figures.drawing.canvas import BODY, EDGE, GAP, SMALL_BOLD, WIDTH, Canvas, how_many
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import fact_records, grouped
from coursekit.figures.style import PAGE_MARK, QUIET, VERDICT_MARKS
from coursekit.tables.dates import date_in_words

_COLUMNS: Final = ("id", "puzzle", "version", "says", "printed_by", "day", "nearer")
_UNDATED: Final = "no day shown"
_VERDICTS: Final = {"yes": "agrees with the best source", "no": "does not", "open": "open"}
_VERSION_ROOM: Final = 128.0
_APART: Final = 8.0

_Row = Mapping[str, str]


def plot_versions(table: pd.DataFrame, verdict: bool = False) -> Figure:
    """Draw who printed which version of an event, and when.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("contradictions")`` returns it, or the rows of some of its puzzles.
    verdict : bool
        Whether marks show which version agrees with the best source that was found.

    Returns
    -------
    Figure
        The picture with its alternative text.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell does not fit its column.
    """
    rows = fact_records(table, "contradictions", _COLUMNS)
    puzzles = grouped(rows, "puzzle")
    title = _title(rows, puzzles)
    canvas = Canvas(title)
    if verdict:
        shown = {row["nearer"] for row in rows}
        canvas.key(
            [(VERDICT_MARKS[name], words) for name, words in _VERDICTS.items() if name in shown]
        )
    else:
        canvas.paragraph("Each mark is a page, placed below the day on which it was printed.")
    for name, of in puzzles.items():
        _draw(canvas, name if len(puzzles) > 1 else "version", of, verdict)
    return Figure(canvas.finished(), _described(title, puzzles, verdict))


def _title(rows: Sequence[_Row], puzzles: Mapping[str, Sequence[_Row]]) -> str:
    versions = {(row["puzzle"], row["version"]) for row in rows}
    pages = f"{how_many(len(rows), 'page')}, {how_many(len(versions), 'version')}"
    if len(puzzles) == 1:
        return f"{next(iter(puzzles))}: {pages}"
    return f"{len(puzzles)} puzzles: {pages}"


def _when(row: _Row) -> str:
    return date_in_words(row["day"]) if row["day"] else _UNDATED


def _described(title: str, puzzles: Mapping[str, Sequence[_Row]], verdict: bool) -> Description:
    parts = tuple(
        Part(
            f"{puzzle}, version “{version}” ({how_many(len(pages), 'page')})",
            tuple(_words(row, verdict) for row in sorted(pages, key=_order)),
        )
        for puzzle, rows in puzzles.items()
        for version, pages in grouped(rows, "version").items()
    )
    return Description(f"{title}. Who printed which version, and when.", parts)


def _words(row: _Row, verdict: bool) -> str:
    judged = f": {_VERDICTS[row['nearer']]}" if verdict else ""
    return f"{row['printed_by']}, {_when(row)}{judged}"


def _order(row: _Row) -> tuple[bool, str]:
    return not row["day"], row["day"]


def _draw(canvas: Canvas, heading: str, rows: Sequence[_Row], verdict: bool) -> None:
    """Draw one puzzle: its days from left to right, its versions from top to bottom."""
    days = list(dict.fromkeys(_when(row) for row in sorted(rows, key=_order)))
    left = EDGE + _VERSION_ROOM
    room = (WIDTH - EDGE - left) / len(days)
    places = {day: left + at * room for at, day in enumerate(days)}
    heads = {x: SMALL_BOLD.box(day, room - _APART) for day, x in places.items()}
    name = SMALL_BOLD.box(heading, _VERSION_ROOM - _APART)
    canvas.write(EDGE, canvas.y, name, QUIET)
    for x, head in heads.items():
        canvas.write(x, canvas.y, head)
    canvas.y += max(box.height for box in (name, *heads.values())) + GAP
    for version, pages in grouped(rows, "version").items():
        marks = [
            (_when(row), VERDICT_MARKS[row["nearer"]] if verdict else PAGE_MARK, row["printed_by"])
            for row in pages
        ]
        canvas.row(
            BODY.box(version, _VERSION_ROOM - _APART),
            [
                (x, room - _APART, [(mark, by) for on, mark, by in marks if on == day])
                for day, x in places.items()
            ],
        )
    canvas.rule()
    canvas.y += 2 * GAP
