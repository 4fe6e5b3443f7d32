"""Regimes compared: a column for each regime, a line for each aspect, the answers in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from coursekit.figures.canvas import EDGE, GAP, INK, QUIET, SMALL, WIDTH, Box, Card, how_many
from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.lettering import quiet_settings
from coursekit.figures.records import fact_records, spoken

_COLUMNS: Final = ("id", "regime", "aspect", "answer")
_ASPECT_ROOM: Final = 92.0
_SIDE: Final = 4.0
#: More regimes than this stand in a second band below the first.
_ABREAST: Final = 6
_NO_ROW: Final = "–"


class _Cell(NamedTuple):
    """An answer, and the number of the note that says its doubt; 0 for none."""

    answer: str
    note: int = 0

    @property
    def printed(self) -> str:
        return f"{self.answer} ({self.note})" if self.note else self.answer


def plot_regimes(table: pd.DataFrame) -> Figure:
    """Draw a comparison: what each regime answers to each aspect; doubts are told beneath.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("regimes")`` returns it, or some of its rows.

    Returns
    -------
    Figure
        The picture with its alternative text.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell is empty.
    """
    rows = fact_records(table, "regimes", _COLUMNS)
    regimes = list(dict.fromkeys(row["regime"] for row in rows))
    aspects = list(dict.fromkeys(row["aspect"] for row in rows))
    cells, notes = _answers(sorted(rows, key=lambda row: aspects.index(row["aspect"])))
    empty = len(regimes) * len(aspects) - len(cells)
    title = f"{how_many(len(regimes), 'regime')} compared on {how_many(len(aspects), 'aspect')}"
    with quiet_settings():
        card = Card(title)
        told = [_about_gaps()] * bool(empty) + ["A number leads to the doubt."] * bool(notes)
        if told:
            card.paragraph(" ".join(told), colour=QUIET)
        for band in _bands(regimes):
            _draw_band(card, band, aspects, cells)
        for number, note in enumerate(notes, start=1):
            card.paragraph(f"({number}) {note}")
            card.y -= GAP / 2
        card.y += GAP / 2 if notes else 0
        return Figure(card.finished(), _described(title, rows, regimes, aspects, cells, notes))


def _answers(
    rows: Sequence[Mapping[str, str]],
) -> tuple[dict[tuple[str, str], _Cell], list[str]]:
    cells: dict[tuple[str, str], _Cell] = {}
    notes: list[str] = []
    for row in rows:
        if row["doubt"]:
            notes.append(f"{row['regime']}, {spoken(row['aspect'])}: {row['doubt']}.")
        cell = _Cell(row["answer"], len(notes) if row["doubt"] else 0)
        key = row["regime"], row["aspect"]
        if key in cells:
            cell = _Cell(f"{cells[key].printed}; {cell.printed}")
        cells[key] = cell
    return cells, notes


def _about_gaps() -> str:
    return f"{_NO_ROW}: the table has no row. That does not mean that the regime is silent."


def _bands(regimes: Sequence[str]) -> list[Sequence[str]]:
    """Part the regimes into bands of about the same width."""
    count = -(-len(regimes) // _ABREAST)
    abreast = -(-len(regimes) // count)
    return [regimes[start : start + abreast] for start in range(0, len(regimes), abreast)]


def _draw_band(
    card: Card,
    regimes: Sequence[str],
    aspects: Sequence[str],
    cells: Mapping[tuple[str, str], _Cell],
) -> None:
    left = EDGE + _ASPECT_ROOM
    room = (WIDTH - EDGE - left) / len(regimes)
    bold = SMALL.bold()
    heads = [Box(bold.lines(regime, room - 2 * _SIDE), bold) for regime in regimes]
    _write_line(card, [(left + n * room, head, INK) for n, head in enumerate(heads)])
    for number, aspect in enumerate(aspects):
        name = Box(bold.lines(spoken(aspect), _ASPECT_ROOM - 2 * _SIDE), bold)
        line = [(EDGE, name, INK)]
        for column, regime in enumerate(regimes):
            cell = cells.get((regime, aspect), _Cell(_NO_ROW))
            words = Box(SMALL.lines(cell.printed, room - 2 * _SIDE), SMALL)
            line.append((left + column * room, words, INK))
        if number % 2 == 0:
            height = max(box.height for _, box, _ in line) + GAP
            card.panel(EDGE, card.y, WIDTH - 2 * EDGE, height)
        _write_line(card, line)
    card.rule()
    card.y += 2 * GAP


def _write_line(card: Card, line: Sequence[tuple[float, Box, str]]) -> None:
    for x, box, colour in line:
        card.write(x + _SIDE, card.y + GAP / 2, box, colour)
    card.y += max(box.height for _, box, _ in line) + GAP


def _described(
    title: str,
    rows: Sequence[Mapping[str, str]],
    regimes: Sequence[str],
    aspects: Sequence[str],
    cells: Mapping[tuple[str, str], _Cell],
    notes: Sequence[str],
) -> Description:
    empty = len(regimes) * len(aspects) - len(cells)
    gaps = f" {how_many(empty, 'place')} without a row. {_about_gaps()}" if empty else ""
    parts = [
        Part(
            spoken(aspect),
            tuple(
                f"{regime}: {cells.get((regime, aspect), _Cell(_NO_ROW)).printed}"
                for regime in regimes
            ),
        )
        for aspect in aspects
    ]
    if notes:
        parts.append(Part("In doubt", tuple(note.removesuffix(".") for note in notes)))
    return Description(
        f"{title}, from {how_many(len(rows), 'row')} of the table: {', '.join(regimes)}.{gaps}",
        tuple(parts),
    )
