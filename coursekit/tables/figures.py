"""The two figures: events in time, and stakeholders by stance and type.

Both are drawn on a light card of their own.  A transparent picture would have to guess the colour
behind it, and guesses wrong in a saved notebook, in print, or when the theme is switched; on its
card each letter keeps a contrast of at least 4.5:1 in every theme.  Status, stance and role are
told by words and by shape; the colours, which also differ in lightness, only repeat them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import pandas as pd
from babel.dates import format_date
from matplotlib import dates as matplotlib_dates
from matplotlib.axes import Axes
from matplotlib.figure import Figure as MatplotlibFigure
from matplotlib.lines import Line2D

from coursekit.errors import TableError
from coursekit.tables.described import Description, Figure, Part
from coursekit.tables.lettering import Lettering, clean, quiet_settings, shorten
from coursekit.tables.schema import (
    PRECISIONS,
    ROLES,
    STAKEHOLDER_COLUMNS,
    STANCES,
    STATUSES,
    TIMELINE_COLUMNS,
    TYPES,
)

_dates: Any = matplotlib_dates  # matplotlib gives these functions no types

__all__ = ["Figure", "plot_stakeholders", "plot_timeline"]

_CARD, _PANEL, _LINE, _INK, _QUIET = "#ffffff", "#f0f1f4", "#c9cbd3", "#1a1a1a", "#50505a"


class _Mark(NamedTuple):
    shape: str
    filled: bool
    colour: str = _QUIET

    def line(self, x: Sequence[float], y: float, width: float = 0) -> Line2D:
        """Return the mark at each `x`, joined by a line where that has a width."""
        return Line2D(
            x,
            [y] * len(x),
            marker=self.shape,
            markersize=6.5,
            markerfacecolor=self.colour if self.filled else _CARD,
            markeredgecolor=self.colour,
            markeredgewidth=1.4,
            color=self.colour,
            linewidth=width,
            clip_on=False,
        )


_STATUS_MARKS: Final = {
    "happened": _Mark("o", True, "#0b3c78"),
    "planned": _Mark("^", True, "#a84d00"),
    "possible": _Mark("D", False, "#56606b"),
    "denied": _Mark("X", True, "#7a0a3c"),
}
_ROLE_MARKS: Final = {
    "speaker": _Mark("o", True),
    "actor": _Mark("s", True),
    "addressee": _Mark("v", True),
    "spoken about": _Mark("o", False),
}
#: Blue for, orange against: told apart with every common kind of colour blindness.
_STANCE_COLOURS: Final = {
    "support": "#0b3c78",
    "conditional": "#2f6fb5",
    "neutral": "#56606b",
    "undecided": "#56606b",
    "critical": "#a84d00",
    "oppose": "#7d2f00",
    "unclear": "#56606b",
}
_BODY: Final = Lettering()
_SMALL: Final = Lettering(8.5)
_TITLE: Final = Lettering(12, "bold")
_WIDTH: Final = 700.0
_EDGE: Final = 18.0
_GAP: Final = 7.0
_CREDIT: Final = "source credit"
_RELATION_WORDS: Final = {"same": "same time as"}


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
    events = [_Event(row) for row in _records(table, TIMELINE_COLUMNS, allowed)]
    dated = sorted((event for event in events if event.dated), key=_Event.order)
    undated = [event for event in events if not event.dated]
    title = f"Timeline of {_counted(len(events), 'event')}"
    split = f"{len(dated)} with a date in the text, {len(undated)} without."
    bands = (
        ("With a date in the text, earliest first", dated),
        ("No date in the text, in the article's order", undated),
    )
    description = Description(
        f"{title}: {split}" if events else "Timeline without rows: the table holds no event.",
        tuple(Part(name, tuple(map(_Event.words, band))) for name, band in bands if band),
    )
    with quiet_settings():
        sheet = _Sheet(title if events else "Timeline: the table holds no event")
        if events:
            sheet.paragraph(split)
        for name, band in bands:
            if band:
                _draw_events(sheet, name, band)
        return Figure(sheet.finished(), description)


def plot_stakeholders(table: pd.DataFrame) -> Figure:
    """Draw the stakeholders of a table: stance from left to right, type from top to bottom.

    Those whose stance is unclear stand apart, as they are on no scale.  A source credit is no
    party to the debate: it is left out, and named beneath.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.stakeholders`` returns it, or some of its rows.

    Returns
    -------
    Figure
        The picture with its alternative text.  An empty table gives a figure that says so.

    Raises
    ------
    TableError
        When a column is missing, or a cell holds a word outside its list.
    """
    allowed = {"stance": STANCES, "type": TYPES, "role": ROLES}
    rows = [_Party(row) for row in _records(table, STAKEHOLDER_COLUMNS, allowed)]
    parties = [row for row in rows if row.role != _CREDIT]
    credits_ = [row for row in rows if row.role == _CREDIT]
    title = f"Stance and type of {_counted(len(parties), 'stakeholder')}"
    columns = {stance: [p for p in parties if p.stance == stance] for stance in STANCES}
    parts = [
        Part(
            f"{stance} ({len(column)})",
            tuple(p.words() for p in sorted(column, key=lambda party: TYPES.index(party.type))),
        )
        for stance, column in columns.items()
        if column
    ]
    left_out = ", ".join(party.name for party in credits_)
    if credits_:
        parts.append(
            Part("left out, as a source credit is no party", tuple(p.words() for p in credits_))
        )
    targets = {party.target for party in parties if party.target}
    issue = f"The stance is on: {', '.join(sorted(targets))}." if targets else ""
    about = f"{title}, from {_counted(len(rows), 'row')} of the table. {issue}".rstrip()
    if not parties:
        title = "Stakeholders: the table holds no party"
        about = f"Stakeholders without a mark: the table holds no party in {len(rows)} rows."
    with quiet_settings():
        sheet = _Sheet(title)
        if issue:
            sheet.paragraph(issue)
        if parties:
            _draw_parties(sheet, columns)
        if credits_:
            sheet.paragraph(f"Left out, as a source credit is no party: {left_out}")
        return Figure(sheet.finished(), Description(about, tuple(parts)))


def _records(
    table: pd.DataFrame, columns: Sequence[str], allowed: dict[str, tuple[str, ...]]
) -> list[dict[str, Any]]:
    missing = [name for name in columns if name not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the {columns[0].removesuffix('_id')} table, and "
            f"{', '.join(missing)} is not among them. Hand over the table as coursekit made it."
        )
    records: list[dict[Any, Any]] = table.to_dict("records")
    for record in records:
        for name, words in allowed.items():
            if record[name] not in words:
                raise TableError(
                    f"Row {record[columns[0]]}: {name} is {record[name]!r}, and may be one of "
                    f"{', '.join(words)}. Put one of these words into the cell."
                )
    return records


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


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
        coarse = {"month": "MMMM y", "quarter": "QQQQ y", "year": "y"}.get(self.precision)
        if coarse:
            return format_date(self.earliest, coarse, locale="en_GB")
        same_year = self.earliest.year == self.latest.year
        first = format_date(self.earliest, "d MMMM" if same_year else "d MMMM y", locale="en_GB")
        return f"{first} to {_printed(self.latest)}"

    def words(self) -> str:
        return f"{self.id}, {self.when()}, {self.status}: {self.clause}"


def _day(value: Any) -> dt.date | None:
    return None if pd.isna(value) else pd.Timestamp(value).date()


def _printed(day: dt.date | None, frame: str = "{}") -> str:
    return "" if day is None else frame.format(format_date(day, "d MMMM y", locale="en_GB"))


class _Party:
    """One row of the stakeholder table, as the figure says it."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.id: str = clean(row["stakeholder_id"])
        self.name: str = clean(row["name"])
        self.type: str = row["type"]
        self.role: str = row["role"]
        self.stance: str = row["stance"]
        self.target: str = clean(row["target"])

    def words(self) -> str:
        return f"{self.id} {self.name}, {self.type}, {self.role}"


@dataclass
class _Box:
    """Lines of text and the room that they take."""

    lines: list[str]
    lettering: Lettering

    @property
    def height(self) -> float:
        return len(self.lines) * self.lettering.line


class _Sheet:
    """A card that grows downwards as things are put on it; everything is counted in points."""

    def __init__(self, title: str) -> None:
        self.figure = MatplotlibFigure(facecolor=_CARD)
        self.page: Axes = self.figure.add_axes((0, 0, 1, 1))
        self.page.set_axis_off()
        self.y = _EDGE
        self.scales: list[tuple[Axes, float, float, float]] = []
        self.paragraph(title, _TITLE)

    def paragraph(self, text: str, lettering: Lettering = _SMALL, colour: str = _INK) -> None:
        """Put a text over the whole width."""
        box = _Box(lettering.lines(text, _WIDTH - 2 * _EDGE), lettering)
        self.write(_EDGE, self.y, box, colour)
        self.y += box.height + _GAP

    def write(self, x: float, y: float, box: _Box, colour: str = _INK) -> None:
        """Put lines of text with their upper left corner at a place."""
        for number, line in enumerate(box.lines):
            self.page.text(
                x,
                y + (number + 0.75) * box.lettering.line,
                line,
                color=colour,
                fontproperties=box.lettering.font,
                va="baseline",
                parse_math=False,
            )

    def mark(self, x: float, y: float, mark: _Mark) -> None:
        """Put a mark with its middle at a place."""
        self.page.add_line(mark.line([x], y))

    def rule(self) -> None:
        """Draw a thin line from edge to edge."""
        self.page.plot([_EDGE, _WIDTH - _EDGE], [self.y, self.y], color=_LINE, linewidth=0.6)

    def panel(self, x: float, y: float, width: float, height: float) -> None:
        """Shade a part of the card."""
        self.page.fill(
            [x, x + width, x + width, x], [y, y, y + height, y + height], color=_PANEL, zorder=0
        )

    def scale(self, x: float, top: float, width: float) -> Axes:
        """Add a field with a date axis above it, from `top` down to where the card is now."""
        axes = self.figure.add_axes((0, 0, 1, 1), facecolor="none")
        axes.set_ylim(self.y, top)
        self.scales.append((axes, x, top, width))
        return axes

    def finished(self) -> MatplotlibFigure:
        """Cut the card to what is on it."""
        height = self.y + _EDGE - _GAP
        self.figure.set_size_inches(_WIDTH / 72, height / 72)
        self.page.set(xlim=(0, _WIDTH), ylim=(height, 0))
        for axes, x, top, width in self.scales:
            bottom = max(axes.get_ylim())
            axes.set_position(
                (x / _WIDTH, 1 - bottom / height, width / _WIDTH, (bottom - top) / height)
            )
        return self.figure


_HEAD_X, _HEAD_ROOM = _EDGE + 16, 118.0
_CLAUSE_X = _HEAD_X + _HEAD_ROOM + 10
_SCALE_X, _SCALE_ROOM = 470.0, 178.0
_LONGEST_CLAUSE: Final = 160


def _draw_events(sheet: _Sheet, heading: str, events: Sequence[_Event]) -> None:
    dated = events[0].dated
    heads = _Box(_BODY.bold().lines(heading, _SCALE_X - 60 - _EDGE), _BODY.bold())
    sheet.y += _GAP
    sheet.write(_EDGE, sheet.y, heads)
    sheet.y += heads.height + _GAP
    top = sheet.y
    clause_room = (_SCALE_X - 18 if dated else _WIDTH - _EDGE) - _CLAUSE_X
    middles = []
    for event in events:
        mark = _STATUS_MARKS[event.status]
        name = _Box(_BODY.bold().lines(f"{event.id} {event.status}", _HEAD_ROOM), _BODY.bold())
        when = _Box(_SMALL.lines(event.when(), _HEAD_ROOM), _SMALL)
        clause = _Box(_BODY.lines(shorten(event.clause, _LONGEST_CLAUSE), clause_room), _BODY)
        sheet.rule()
        sheet.y += _GAP
        middle = sheet.y + _BODY.line / 2
        sheet.mark(_EDGE + 5, middle, mark)
        sheet.write(_HEAD_X, sheet.y, name, mark.colour)
        sheet.write(_HEAD_X, sheet.y + name.height, when)
        sheet.write(_CLAUSE_X, sheet.y, clause)
        sheet.y += max(name.height + when.height, clause.height) + _GAP
        middles.append(middle)
    if dated:
        _draw_scale(sheet, top, events, middles)


def _draw_scale(
    sheet: _Sheet, top: float, events: Sequence[_Event], middles: Sequence[float]
) -> None:
    axes = sheet.scale(_SCALE_X, top, _SCALE_ROOM)
    days = [
        _dates.date2num(day) for e in events for day in (e.earliest, e.latest) if day is not None
    ]
    # At least ten days, so that no tick falls inside a day.
    spread = max((max(days) - min(days)) * 0.08, 5 if max(days) - min(days) < 10 else 1)
    first, last = min(days) - spread, max(days) + spread
    for event, middle in zip(events, middles, strict=True):
        mark = _STATUS_MARKS[event.status]
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
        label.set(fontproperties=_SMALL.font, color=_QUIET, parse_math=False)
    axes.grid(axis="x", color=_LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _ticks(first: float, last: float) -> dict[float, str]:
    """Return the days to name on the axis; those that the one before leaves no room for are out."""
    pattern = "y" if last - first > 1500 else "MMM y" if last - first > 120 else "d MMM y"
    places = _dates.AutoDateLocator(minticks=2, maxticks=4).tick_values(
        _dates.num2date(first), _dates.num2date(last)
    )
    kept: dict[float, str] = {}
    free_from = first
    for place in places:
        name = format_date(_dates.num2date(place).date(), pattern, locale="en_GB")
        half = (_SMALL.width(name) / 2 + 5) * (last - first) / _SCALE_ROOM
        if first <= place <= last and (not kept or place - half >= free_from):
            kept[place] = name
            free_from = place + half
    return kept


_TYPE_ROOM: Final = 110.0
_APART: Final = 12.0
_MARK_ROOM: Final = 13.0
_LONGEST_NAME: Final = 80


def _draw_parties(sheet: _Sheet, columns: dict[str, list[_Party]]) -> None:
    places = _columns(columns)
    top = sheet.y
    for stance, (x, room) in places.items():
        heading = _Box(_SMALL.bold().lines(stance, room), _SMALL.bold())
        sheet.write(x, sheet.y + _GAP, heading, _STANCE_COLOURS[stance])
    sheet.y += _SMALL.line + 2 * _GAP
    present = [name for name in TYPES if any(p.type == name for c in columns.values() for p in c)]
    for name in present:
        sheet.rule()
        sheet.y += _GAP
        kind = _Box(_SMALL.bold().lines(name, _TYPE_ROOM - 8), _SMALL.bold())
        sheet.write(_EDGE, sheet.y, kind)
        heights = [kind.height]
        for stance, (x, room) in places.items():
            cell = [party for party in columns[stance] if party.type == name]
            heights.append(_draw_cell(sheet, x, room, cell))
        sheet.y += max(heights) + _GAP
    x, room = places["unclear"]
    sheet.panel(x - _APART / 2, top, room + _APART / 2, sheet.y - top)
    sheet.rule()
    sheet.y += _GAP
    _draw_roles(sheet, [role for role in _ROLE_MARKS if _is_present(role, columns.values())])


def _columns(columns: dict[str, list[_Party]]) -> dict[str, tuple[float, float]]:
    """Give each stance its left edge and its room; an empty one needs only its name."""
    empty = {s: _SMALL.bold().width(s) + 8 for s, column in columns.items() if not column}
    free = _WIDTH - 2 * _EDGE - _TYPE_ROOM - _APART - sum(empty.values())
    each = free / (len(columns) - len(empty))
    places, x = {}, _EDGE + _TYPE_ROOM
    for stance in columns:
        x += _APART if stance == "unclear" else 0
        room = empty.get(stance, each)
        places[stance] = (x, room)
        x += room
    return places


def _draw_cell(sheet: _Sheet, x: float, room: float, cell: Sequence[_Party]) -> float:
    y = sheet.y
    for party in cell:
        mark = _ROLE_MARKS[party.role]._replace(colour=_STANCE_COLOURS[party.stance])
        name = _Box(_SMALL.lines(shorten(party.name, _LONGEST_NAME), room - _MARK_ROOM - 6), _SMALL)
        sheet.mark(x + 4, y + _SMALL.line / 2, mark)
        sheet.write(x + _MARK_ROOM, y, name)
        y += name.height + 3
    return y - sheet.y


def _is_present(role: str, columns: Iterable[Sequence[_Party]]) -> bool:
    return any(party.role == role for column in columns for party in column)


def _draw_roles(sheet: _Sheet, roles: Sequence[str]) -> None:
    x = _EDGE
    for role in roles:
        sheet.mark(x + 4, sheet.y + _SMALL.line / 2, _ROLE_MARKS[role])
        sheet.write(x + _MARK_ROOM, sheet.y, _Box([role], _SMALL))
        x += _MARK_ROOM + _SMALL.width(role) + 20
    sheet.y += _SMALL.line + _GAP
