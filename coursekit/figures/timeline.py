"""The timeline: events with a date on an axis, those without one in a list beneath.

The status is told by words and by shape; the colours only repeat it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
from matplotlib import dates as matplotlib_dates

from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.drawing.canvas import BODY, EDGE, GAP, SMALL, WIDTH, Box, Canvas, how_many
from coursekit.figures.drawing.lettering import clean, quiet_settings, shorten
from coursekit.figures.records import article_records
from coursekit.figures.style import LINE, QUIET, STATUS_MARKS
from coursekit.i18n import day_in_english
from coursekit.tables.schema import PRECISIONS, STATUSES, TIMELINE_COLUMNS

_dates: Any = matplotlib_dates  # matplotlib gives these functions no types
_DAY: Final = "{day} {month} {year}"
_RELATION_WORDS: Final = {"same": "same time as"}
_HEAD_X, _HEAD_ROOM = EDGE + 16, 118.0
_CLAUSE_X = _HEAD_X + _HEAD_ROOM + 10
_SCALE_X, _SCALE_ROOM = 470.0, 178.0
_LONGEST_CLAUSE: Final = 160


def plot_timeline(table: pd.DataFrame) -> Figure:
    """Draw the events of a timeline table: dated ones on an axis, the others as a list beneath.

    An event that is known to the month, or as a range, is drawn as its bounds: no day is made up
    for it.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.timeline`` returns it, or some of its rows.

    Returns
    -------
    Figure
        The picture with its alternative text.  An empty table gives a figure that says so.

    Raises
    ------
    TableError
        When a column is missing, or a cell holds a word outside its list.
    """
    allowed = {"status": STATUSES, "precision": PRECISIONS}
    events = [_Event(row) for row in article_records(table, TIMELINE_COLUMNS, allowed)]
    dated = sorted((event for event in events if event.dated), key=_Event.order)
    undated = [event for event in events if not event.dated]
    title = f"Timeline of {how_many(len(events), 'event')}"
    split = f"{len(dated)} with a date in the text, {len(undated)} without."
    bands = (
        ("With a date in the text, earliest first", dated),
        ("No date in the text, in the article's order", undated),
    )
    description = Description(
        f"{title}: {split}" if events else "Timeline: the table contains no events.",
        tuple(Part(name, tuple(map(_Event.words, band))) for name, band in bands if band),
    )
    with quiet_settings():
        canvas = Canvas(title if events else "Timeline: the table contains no events")
        if events:
            canvas.paragraph(split)
        for name, band in bands:
            if band:
                _draw_events(canvas, name, band)
        return Figure(canvas.finished(), description)


class _Event:
    """One row of the timeline, as the figure says it."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.id: str = clean(row["event_id"])
        self.clause: str = clean(row["event"])
        self.status: str = row["status"]
        self.precision: str = row["precision"]
        self.expression: str = clean(row["expression"])
        kind = row["relation_type"]
        self.relation: str = clean(f"{_RELATION_WORDS.get(kind, kind)} {row['relation_to']}")
        self.earliest = _day(row["earliest"])
        self.latest = _day(row["latest"])

    @property
    def dated(self) -> bool:
        return self.earliest is not None or self.latest is not None

    def order(self) -> dt.date:
        return self.earliest or self.latest or dt.date.max

    def when(self) -> str:
        """Say the date only as exactly as it is known."""
        if not self.dated:
            said = f"“{self.expression}”" if self.expression else ""
            return ", ".join(filter(None, (said, self.relation))) or "no date"
        if self.earliest is None or self.latest is None:
            return _printed(self.earliest, "from {}") or _printed(self.latest, "until {}")
        if self.earliest == self.latest:
            return _printed(self.earliest)
        coarse = {"month": "{month} {year}", "quarter": "{quarter} {year}", "year": "{year}"}
        if self.precision in coarse:
            return day_in_english(self.earliest, coarse[self.precision])
        same_year = self.earliest.year == self.latest.year
        first = day_in_english(self.earliest, "{day} {month}" if same_year else _DAY)
        return f"{first} to {_printed(self.latest)}"

    def words(self) -> str:
        return f"{self.id}, {self.when()}, {self.status}: {self.clause}"


def _day(value: Any) -> dt.date | None:
    return None if pd.isna(value) else pd.Timestamp(value).date()


def _printed(day: dt.date | None, frame: str = "{}") -> str:
    return "" if day is None else frame.format(day_in_english(day, _DAY))


def _draw_events(canvas: Canvas, heading: str, events: Sequence[_Event]) -> None:
    dated = events[0].dated
    heads = Box(BODY.bold().lines(heading, _SCALE_X - 60 - EDGE), BODY.bold())
    canvas.y += GAP
    canvas.write(EDGE, canvas.y, heads)
    canvas.y += heads.height + GAP
    top = canvas.y
    clause_room = (_SCALE_X - 18 if dated else WIDTH - EDGE) - _CLAUSE_X
    middles = []
    for event in events:
        mark = STATUS_MARKS[event.status]
        name = Box(BODY.bold().lines(f"{event.id} {event.status}", _HEAD_ROOM), BODY.bold())
        when = Box(SMALL.lines(event.when(), _HEAD_ROOM), SMALL)
        clause = Box(BODY.lines(shorten(event.clause, _LONGEST_CLAUSE), clause_room), BODY)
        canvas.rule()
        canvas.y += GAP
        middle = canvas.y + BODY.line / 2
        canvas.mark(EDGE + 5, middle, mark)
        canvas.write(_HEAD_X, canvas.y, name, mark.colour)
        canvas.write(_HEAD_X, canvas.y + name.height, when)
        canvas.write(_CLAUSE_X, canvas.y, clause)
        canvas.y += max(name.height + when.height, clause.height) + GAP
        middles.append(middle)
    if dated:
        _draw_scale(canvas, top, events, middles)


def _draw_scale(
    canvas: Canvas, top: float, events: Sequence[_Event], middles: Sequence[float]
) -> None:
    axes = canvas.scale(_SCALE_X, top, _SCALE_ROOM)
    days = [
        _dates.date2num(day) for e in events for day in (e.earliest, e.latest) if day is not None
    ]
    # At least ten days, so that no tick falls inside a day.
    spread = max((max(days) - min(days)) * 0.08, 5 if max(days) - min(days) < 10 else 1)
    first, last = min(days) - spread, max(days) + spread
    for event, middle in zip(events, middles, strict=True):
        mark = STATUS_MARKS[event.status]
        bounds = [_dates.date2num(day) for day in (event.earliest, event.latest) if day is not None]
        axes.add_line(mark.line(bounds, middle, width=2))
        if len(bounds) == 1:
            axes.annotate(
                "",
                xytext=(bounds[0], middle),
                xy=(last if event.latest is None else first, middle),
                arrowprops={"arrowstyle": "->", "color": mark.colour, "linewidth": 2},
            )
    ticks = _ticks(first, last)
    axes.set_xticks(list(ticks), list(ticks.values()))
    axes.set_xlim(first, last)
    axes.xaxis.tick_top()
    axes.set_yticks([])
    axes.tick_params(length=0, pad=4)
    for label in axes.get_xticklabels():
        label.set(fontproperties=SMALL.font, color=QUIET, parse_math=False)
    axes.grid(axis="x", color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _ticks(first: float, last: float) -> dict[float, str]:
    """Return the days to name on the axis; those that the one before leaves no room for are out."""
    pattern = "{day} {short_month} {year}"
    if last - first > 120:
        pattern = "{year}" if last - first > 1500 else "{short_month} {year}"
    places = _dates.AutoDateLocator(minticks=2, maxticks=4).tick_values(
        _dates.num2date(first), _dates.num2date(last)
    )
    kept: dict[float, str] = {}
    free_from = first
    for place in places:
        name = day_in_english(_dates.num2date(place).date(), pattern)
        half = (SMALL.width(name) / 2 + 5) * (last - first) / _SCALE_ROOM
        if first <= place <= last and (not kept or place - half >= free_from):
            kept[place] = name
            free_from = place + half
    return kept
