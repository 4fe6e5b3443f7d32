"""The timeline: events with a date on an axis, those without one in a list beneath."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd
from matplotlib import dates as matplotlib_dates

from coursekit.figures.drawing.canvas import BODY, BOLD, EDGE, GAP, SMALL, WIDTH, Canvas, how_many
from coursekit.figures.drawing.lettering import AS_LETTERS, shorten
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import article_records
from coursekit.figures.style import LINE, QUIET, STATUS_MARKS
from coursekit.i18n import day_in_english
from coursekit.tables.schema import PRECISIONS, STATUSES, TIMELINE_COLUMNS

_dates: Any = matplotlib_dates  # matplotlib gives these functions no types
_DAY: Final = "{day} {month} {year}"
_COARSE: Final = {"month": "{month} {year}", "quarter": "{quarter} {year}", "year": "{year}"}
_RELATION_WORDS: Final = {"same": "same time as"}
_HEAD_X, _HEAD_ROOM = EDGE + 16, 118.0
_CLAUSE_X = _HEAD_X + _HEAD_ROOM + 10
_SCALE_X, _SCALE_ROOM = 470.0, 178.0
_LONGEST_CLAUSE: Final = 160

_Event = Mapping[str, Any]


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
    events = article_records(table, "event", TIMELINE_COLUMNS, allowed)
    dated = sorted((event for event in events if _days(event)), key=lambda event: _days(event)[0])
    undated = [event for event in events if not _days(event)]
    title = f"Timeline of {how_many(len(events), 'event')}"
    split = f"{len(dated)} with a date in the text, {len(undated)} without."
    bands = (
        ("With a date in the text, earliest first", dated),
        ("No date in the text, in the article's order", undated),
    )
    description = Description(
        f"{title}: {split}" if events else "Timeline: the table contains no events.",
        tuple(Part(name, tuple(map(_words, band))) for name, band in bands if band),
    )
    canvas = Canvas(title if events else "Timeline: the table contains no events")
    if events:
        canvas.paragraph(split)
    for name, band in bands:
        if band:
            _draw_events(canvas, name, band)
    return Figure(canvas.finished(), description)


def _words(event: _Event) -> str:
    return f"{event['event_id']}, {_when(event)}, {event['status']}: {event['event']}"


def _days(event: _Event) -> list[dt.date]:
    """Return the bounds of an event that are known."""
    bounds = (event["earliest"], event["latest"])
    return [pd.Timestamp(day).date() for day in bounds if not pd.isna(day)]


def _when(event: _Event) -> str:
    """Say the date only as exactly as it is known."""
    days, precision = _days(event), event["precision"]
    if not days:
        said = f"“{event['expression']}”" if event["expression"] else ""
        kind = event["relation_type"]
        relation = f"{_RELATION_WORDS.get(kind, kind)} {event['relation_to']}".strip()
        return ", ".join(filter(None, (said, relation))) or "no date"
    first, last = days[0], days[-1]
    if len(days) == 1:
        return f"{'until' if pd.isna(event['earliest']) else 'from'} {day_in_english(first, _DAY)}"
    if first == last:
        return day_in_english(first, _DAY)
    if precision in _COARSE:
        return day_in_english(first, _COARSE[precision])
    begin = day_in_english(first, "{day} {month}" if first.year == last.year else _DAY)
    return f"{begin} to {day_in_english(last, _DAY)}"


def _draw_events(canvas: Canvas, heading: str, events: Sequence[_Event]) -> None:
    dated = bool(_days(events[0]))
    heads = BOLD.box(heading, _SCALE_X - 60 - EDGE)
    canvas.y += GAP
    canvas.write(EDGE, canvas.y, heads)
    canvas.y += heads.height + GAP
    top = canvas.y
    clause_room = (_SCALE_X - 18 if dated else WIDTH - EDGE) - _CLAUSE_X
    middles = []
    for event in events:
        mark = STATUS_MARKS[event["status"]]
        name = BOLD.box(f"{event['event_id']} {event['status']}", _HEAD_ROOM)
        when = SMALL.box(_when(event), _HEAD_ROOM)
        clause = BODY.box(shorten(event["event"], _LONGEST_CLAUSE), clause_room)
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
    days = [_dates.date2num(day) for event in events for day in _days(event)]
    # At least ten days, so that no tick falls inside a day.
    spread = max((max(days) - min(days)) * 0.08, 5 if max(days) - min(days) < 10 else 1)
    first, last = min(days) - spread, max(days) + spread
    for event, middle in zip(events, middles, strict=True):
        mark = STATUS_MARKS[event["status"]]
        bounds = [_dates.date2num(day) for day in _days(event)]
        axes.add_line(mark.line(bounds, middle, width=2))
        if len(bounds) == 1:
            axes.annotate(
                "",
                xytext=(bounds[0], middle),
                xy=(last if pd.isna(event["latest"]) else first, middle),
                arrowprops={"arrowstyle": "->", "color": mark.colour, "linewidth": 2},
            )
    ticks = _ticks(first, last)
    axes.set_xticks(list(ticks), list(ticks.values()))
    axes.set_xlim(first, last)
    axes.xaxis.tick_top()
    axes.set_yticks([])
    axes.tick_params(length=0, pad=4)
    for label in axes.get_xticklabels():
        label.set(fontproperties=SMALL.font, color=QUIET, **AS_LETTERS)
    axes.grid(axis="x", color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _ticks(first: float, last: float) -> dict[float, str]:
    """Return the days to name on the axis; those that the one before leaves no room for are out."""
    pattern = "{day} {short_month} {year}"
    if last - first > 120:
        pattern = "{year}" if last - first > 1500 else "{short_month} {year}"
    with warnings.catch_warnings():
        # Between 18 and 24 months it warns that it takes every sixth, which is what is wanted.
        warnings.filterwarnings("ignore", message="AutoDateLocator was unable")
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
