"""The chronology: tracks side by side along one time axis, and beneath it what each mark says.

What a mark means is told by its number in the list, where its kind stands in words; shape and
colour only repeat it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.canvas import (
    EDGE,
    GAP,
    INK,
    MARK_ROOM,
    QUIET,
    SMALL,
    WIDTH,
    Box,
    Card,
    Mark,
    how_many,
)
from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.lettering import quiet_settings
from coursekit.figures.records import by_date, fact_records
from coursekit.figures.time_axis import YearAxis, head_room, stacked
from coursekit.tables.dates import date_bounds, said_date
from coursekit.tables.facts.schema import TRACKS

_COLUMNS: Final = ("id", "date", "precision", "track", "kind", "event")
_TALK, _DECISION, _STEP = "#a84d00", "#0b3c78", "#7a0a3c"
_KIND_MARKS: Final = {
    "proposal": Mark(">", False, _TALK),
    "session": Mark("s", False, _TALK),
    "statement": Mark("v", True, _TALK),
    "vote": Mark("X", True, _DECISION),
    "consensus": Mark("o", False, _DECISION),
    "adoption": Mark("o", True, _DECISION),
    "opened": Mark("^", False, _STEP),
    "signature": Mark("^", True, _STEP),
    "ratification": Mark("D", False, _STEP),
    "deposit": Mark("D", True, _STEP),
    "in force": Mark("P", True, _STEP),
    "other": Mark("h", False),
}
_NAME_ROOM: Final = 92.0
_ROW: Final = 14.0
_BETWEEN: Final = 20.0
#: Half of a mark, and the least that the line of a range reaches out of it.
_HALF: Final = 5.0
_SHORTEST: Final = 8.0


class _Happening(NamedTuple):
    number: int
    cells: Mapping[str, str]
    first: dt.date
    last: dt.date

    @property
    def mark(self) -> Mark:
        return _KIND_MARKS[self.cells["kind"]]

    @property
    def when(self) -> str:
        return said_date(self.cells["date"], self.cells["end"])

    @property
    def told(self) -> str:
        doubt = self.cells["doubt"]
        return f"{self.cells['event']}{f' In doubt: {doubt}.' if doubt else ''}"

    def words(self) -> str:
        told = self.told.removesuffix(".")
        return f"{self.when}, {self.cells['track']}, {self.cells['kind']}: {told}"


def plot_chronology(table: pd.DataFrame, tracks: Sequence[str] | None = None) -> Figure:
    """Draw what happened when, in parallel tracks, with a numbered list beneath.

    What is known to the month or the year is drawn as its bounds: no day is made up for it.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("chronology")`` returns it, or some of its rows.
    tracks : sequence of str, optional
        Only these of "UN", "Council of Europe", "regional" and "national", in this order.

    Returns
    -------
    Figure
        The picture with its alternative text.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell holds a word outside its list.
    """
    unknown = [track for track in tracks or () if track not in TRACKS]
    if unknown:
        raise TableError(
            f"expected tracks from {', '.join(TRACKS)}, found {', '.join(map(repr, unknown))}."
        )
    rows = fact_records(table, "chronology", _COLUMNS)
    wanted = TRACKS if tracks is None else tracks
    chosen = by_date([row for row in rows if row["track"] in wanted])
    if not chosen:
        raise TableError(
            f"Expected at least one row of the tracks {', '.join(wanted)}, found none among"
            f" {how_many(len(rows), 'row')}. Name another track, or pass more rows."
        )
    happenings = [
        _Happening(number, row, *date_bounds(row["date"], row["end"]))
        for number, row in enumerate(chosen, start=1)
    ]
    lanes = {
        track: [each for each in happenings if each.cells["track"] == track] for track in wanted
    }
    lanes = {track: lane for track, lane in lanes.items() if lane}
    with quiet_settings():
        card = Card(_title(happenings))
        card.paragraph(
            "Each number leads to the list below. Years in which more happened are drawn wider.",
            colour=QUIET,
        )
        _draw_key(card, happenings)
        _draw_lanes(card, lanes, happenings)
        _draw_list(card, happenings)
        return Figure(card.finished(), _described(happenings, lanes))


def _title(happenings: Sequence[_Happening]) -> str:
    first = min(each.first.year for each in happenings)
    last = max(each.last.year for each in happenings)
    years = str(first) if first == last else f"{first} to {last}"
    return f"Chronology of {how_many(len(happenings), 'event')}, {years}"


def _described(
    happenings: Sequence[_Happening], lanes: Mapping[str, Sequence[_Happening]]
) -> Description:
    split = ", ".join(f"{track} ({len(lane)})" for track, lane in lanes.items())
    exact = Counter(each.cells["precision"] for each in happenings)
    known = ", ".join(
        f"{exact[precision]} {told}"
        for precision, told in (
            ("day", "on a day"),
            ("range", "over some days"),
            ("month", "known to the month"),
            ("year", "known to the year"),
        )
        if exact[precision]
    )
    return Description(
        f"{_title(happenings)}, in {how_many(len(lanes), 'track')}: {split}. {known}.",
        (Part("Earliest first", tuple(each.words() for each in happenings)),),
    )


def _draw_key(card: Card, happenings: Sequence[_Happening]) -> None:
    kinds = {each.cells["kind"] for each in happenings}
    card.key([(mark, kind) for kind, mark in _KIND_MARKS.items() if kind in kinds])
    exact = {each.cells["precision"] for each in happenings}
    told = (
        ("A line from the mark to a stroke: from the first day to the last." * ("range" in exact)),
        ("A mark between two strokes: on a day between them." * bool(exact & {"month", "year"})),
    )
    if any(told):
        card.paragraph(" ".join(filter(None, told)), colour=QUIET)


def _draw_lanes(
    card: Card, lanes: Mapping[str, Sequence[_Happening]], happenings: Sequence[_Happening]
) -> None:
    left = EDGE + _NAME_ROOM
    axis = YearAxis(
        (each.first for each in happenings),
        left,
        WIDTH - EDGE - left,
        max(each.last for each in happenings),
    )
    card.y += head_room()
    top = card.y
    for number, (track, lane) in enumerate(lanes.items()):
        name = Box(SMALL.bold().lines(track, _NAME_ROOM - 8), SMALL.bold())
        places = [_extent(axis, each) for each in lane]
        rows = stacked([(begin, end) for begin, _, end in places])
        height = max(name.height, (max(rows) + 1) * _ROW) + GAP
        if number % 2 == 0:
            card.panel(EDGE, card.y, WIDTH - 2 * EDGE, height)
        card.write(EDGE + 4, card.y + GAP / 2, name)
        for each, row, place in zip(lane, rows, places, strict=True):
            _draw_happening(card, axis, each, place, card.y + GAP / 2 + (row + 0.5) * _ROW)
        card.y += height
    axis.draw(card, top, card.y)
    card.y += 2 * GAP


def _extent(axis: YearAxis, each: _Happening) -> tuple[float, float, float]:
    """Return where the room of a happening begins, where its number stands, and where it ends."""
    first, last = _bounds(axis, each)
    begin = min(first, (first + last) / 2 - _HALF)
    end = max(last, (first + last) / 2 + _HALF)
    if each.cells["precision"] == "range":
        begin, end = first - _HALF, last + 2
    width = SMALL.width(str(each.number))
    if end + 2 + width > axis.right:
        return begin - 2 - width, begin - 2 - width, end
    return begin, end + 2, end + 2 + width


def _bounds(axis: YearAxis, each: _Happening) -> tuple[float, float]:
    if each.cells["precision"] == "range":
        first = axis.place(each.first)
        return first, max(axis.place(each.last), first + _SHORTEST)
    return axis.bounds(each.first, each.last)


def _draw_happening(
    card: Card,
    axis: YearAxis,
    each: _Happening,
    place: tuple[float, float, float],
    middle: float,
) -> None:
    first, last = _bounds(axis, each)
    is_range = each.cells["precision"] == "range"
    if first != last:
        strokes = each.mark._replace(shape="|")
        card.page.add_line(strokes.line([first, last], middle, width=1.4 if is_range else 0.8))
    card.mark(first if is_range else (first + last) / 2, middle, each.mark)
    number = Box([str(each.number)], SMALL)
    card.write(place[1], middle - SMALL.line / 2, number, INK)


def _draw_list(card: Card, happenings: Sequence[_Happening]) -> None:
    """Print the list in two columns, the first one read to its end."""
    room = (WIDTH - 2 * EDGE - _BETWEEN) / 2
    entries = [_Entry(each, room) for each in happenings]
    half = sum(entry.height for entry in entries) / 2
    x, top, bottom = EDGE, card.y, card.y
    for entry in entries:
        if x == EDGE and card.y > top and card.y - top + entry.height / 2 > half:
            x, bottom, card.y = EDGE + room + _BETWEEN, card.y, top
        entry.write(card, x)
        card.y += entry.height
    card.y = max(bottom, card.y)


class _Entry:
    """One happening in the list: its number and mark, when it was, of which track and kind."""

    def __init__(self, happening: _Happening, room: float) -> None:
        self.happening = happening
        self.inset = SMALL.width("000") + MARK_ROOM + 6
        room -= self.inset
        sort = f"{happening.cells['track']}, {happening.cells['kind']}"
        self.when = Box(SMALL.bold().lines(happening.when, room), SMALL.bold())
        self.told = Box(SMALL.lines(happening.told, room), SMALL)
        beside = max(map(SMALL.bold().width, self.when.lines)) + 6
        fits = beside + SMALL.width(sort) <= room
        self.sort = Box(SMALL.lines(sort, room), SMALL)
        self.sort_at = (beside, 0.0) if fits else (0.0, self.when.height)
        self.head = self.when.height + (0 if fits else self.sort.height)

    @property
    def height(self) -> float:
        return self.head + self.told.height + GAP

    def write(self, card: Card, x: float) -> None:
        number = str(self.happening.number)
        right = x + SMALL.width("000")
        card.write(right - SMALL.width(number), card.y, Box([number], SMALL))
        card.mark(right + MARK_ROOM - 4, card.y + SMALL.line / 2, self.happening.mark)
        x += self.inset
        card.write(x, card.y, self.when)
        card.write(x + self.sort_at[0], card.y + self.sort_at[1], self.sort, QUIET)
        card.write(x, card.y + self.head, self.told)
