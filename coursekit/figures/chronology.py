"""The chronology: tracks along one time axis, with numbers that lead to a list beneath."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.drawing.canvas import EDGE, GAP, SMALL, SMALL_BOLD, WIDTH, Canvas, how_many
from coursekit.figures.drawing.time_axis import YearAxis, head_room, stacked
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import by_date, fact_records
from coursekit.figures.style import INK, KIND_MARKS, QUIET, Mark
from coursekit.tables.dates import date_bounds, date_in_words
from coursekit.tables.facts.schema import TRACKS

_COLUMNS: Final = ("id", "date", "precision", "track", "kind", "event")
_NAME_ROOM: Final = 92.0
_ROW: Final = 14.0
#: Half of a mark, and the least that the line of a range reaches out of it.
_HALF: Final = 5.0
_SHORTEST: Final = 8.0


class _Event(NamedTuple):
    number: int
    cells: Mapping[str, str]
    first: dt.date
    last: dt.date

    @property
    def mark(self) -> Mark:
        return KIND_MARKS[self.cells["kind"]]

    @property
    def is_range(self) -> bool:
        return self.cells["precision"] == "range"

    def words(self) -> str:
        cells = self.cells
        doubt = f" In doubt: {cells['doubt']}" if cells["doubt"] else ""
        happened = cells["event"] if doubt else cells["event"].removesuffix(".")
        when = date_in_words(cells["date"], cells["end"])
        return f"{when}, {cells['track']}, {cells['kind']}: {happened}{doubt}"


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
    events = [
        _Event(number, row, *date_bounds(row["date"], row["end"]))
        for number, row in enumerate(chosen, start=1)
    ]
    lanes = {
        track: lane
        for track in wanted
        if (lane := [each for each in events if each.cells["track"] == track])
    }
    canvas = Canvas(_title(events))
    canvas.paragraph(
        "Each number refers to the list below. Years in which more happened are drawn wider.",
        colour=QUIET,
    )
    _draw_key(canvas, events)
    _draw_lanes(canvas, lanes, events)
    return Figure(canvas.finished(), _described(events, lanes))


def _title(events: Sequence[_Event]) -> str:
    first = min(each.first.year for each in events)
    last = max(each.last.year for each in events)
    years = str(first) if first == last else f"{first} to {last}"
    return f"Chronology of {how_many(len(events), 'event')}, {years}"


def _described(events: Sequence[_Event], lanes: Mapping[str, Sequence[_Event]]) -> Description:
    split = ", ".join(f"{track} ({len(lane)})" for track, lane in lanes.items())
    exact = Counter(each.cells["precision"] for each in events)
    known = ", ".join(
        f"{exact[precision]} {words}"
        for precision, words in (
            ("day", "on one day"),
            ("range", "over several days"),
            ("month", "known to the month"),
            ("year", "known to the year"),
        )
        if exact[precision]
    )
    return Description(
        f"{_title(events)}, in {how_many(len(lanes), 'track')}: {split}. {known}.",
        (Part("Earliest first", tuple(each.words() for each in events), is_open=True),),
    )


def _draw_key(canvas: Canvas, events: Sequence[_Event]) -> None:
    kinds = {each.cells["kind"] for each in events}
    canvas.key([(mark, kind) for kind, mark in KIND_MARKS.items() if kind in kinds])
    exact = {each.cells["precision"] for each in events}
    keys = (
        ("A line from the mark to a stroke: from the first day to the last." * ("range" in exact)),
        ("A mark between two strokes: on a day between them." * bool(exact & {"month", "year"})),
    )
    if any(keys):
        canvas.paragraph(" ".join(filter(None, keys)), colour=QUIET)


def _draw_lanes(
    canvas: Canvas, lanes: Mapping[str, Sequence[_Event]], events: Sequence[_Event]
) -> None:
    axis = YearAxis([(each.first, each.last) for each in events], EDGE + _NAME_ROOM, WIDTH - EDGE)
    canvas.y += head_room()
    top = canvas.y
    for number, (track, lane) in enumerate(lanes.items()):
        name = SMALL_BOLD.box(track, _NAME_ROOM - 8)
        places = [_placed(axis, each) for each in lane]
        rows = stacked([(place.begin, place.end) for place in places])
        height = max(name.height, (max(rows) + 1) * _ROW) + GAP
        if number % 2 == 0:
            canvas.panel(EDGE, canvas.y, WIDTH - 2 * EDGE, height)
        canvas.write(EDGE + 4, canvas.y + GAP / 2, name)
        for each, row, place in zip(lane, rows, places, strict=True):
            _draw_event(canvas, each, place, canvas.y + GAP / 2 + (row + 0.5) * _ROW)
        canvas.y += height
    axis.draw(canvas, top, canvas.y)
    canvas.y += 2 * GAP


class _Placed(NamedTuple):
    """An event on the axis: the room it takes, its mark and strokes, and where its number is."""

    begin: float
    end: float
    middle: float
    strokes: tuple[float, float]
    number: float


def _placed(axis: YearAxis, each: _Event) -> _Placed:
    if each.is_range:
        first = middle = axis.place(each.first)
        last = max(axis.place(each.last), first + _SHORTEST)
        begin, end = first - _HALF, last + 2
    else:
        first, last = axis.bounds(each.first, each.last)
        middle = (first + last) / 2
        begin, end = min(first, middle - _HALF), max(last, middle + _HALF)
    room = SMALL.width(str(each.number)) + 2
    if end + room > axis.right:
        return _Placed(begin - room, end, middle, (first, last), begin - room)
    return _Placed(begin, end + room, middle, (first, last), end + 2)


def _draw_event(canvas: Canvas, each: _Event, place: _Placed, y: float) -> None:
    if len(set(place.strokes)) > 1:
        strokes = each.mark._replace(shape="|")
        width = 1.4 if each.is_range else 0.8
        canvas.page.add_line(strokes.line(place.strokes, y, width))
    canvas.mark(place.middle, y, each.mark)
    canvas.write(place.number, y - SMALL.line / 2, SMALL.box(str(each.number)), INK)
