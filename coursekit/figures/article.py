"""The two figures of an article: events in time, and stakeholders by stance and type.

Status, stance and role are told by words and by shape; the colours, which also differ in
lightness, only repeat them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pandas as pd
from matplotlib import dates as matplotlib_dates

from coursekit.errors import TableError
from coursekit.figures.canvas import (
    BODY,
    EDGE,
    GAP,
    LINE,
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
from coursekit.figures.lettering import clean, quiet_settings, shorten
from coursekit.figures.marks import STANCE_COLOURS
from coursekit.i18n import day_in_english
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

_DAY: Final = "{day} {month} {year}"
_STATUS_MARKS: Final = {
    "happened": Mark("o", True, "#0b3c78"),
    "planned": Mark("^", True, "#a84d00"),
    "possible": Mark("D", False, "#56606b"),
    "denied": Mark("X", True, "#7a0a3c"),
}
_ROLE_MARKS: Final = {
    "speaker": Mark("o", True),
    "actor": Mark("s", True),
    "addressee": Mark("v", True),
    "spoken about": Mark("o", False),
}
_CREDIT: Final = "source credit"
_LEFT_OUT: Final = "left out, as a source credit is not a party"
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
    title = f"Timeline of {how_many(len(events), 'event')}"
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
        card = Card(title if events else "Timeline: the table holds no event")
        if events:
            card.paragraph(split)
        for name, band in bands:
            if band:
                _draw_events(card, name, band)
        return Figure(card.finished(), description)


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
    left_out = [row for row in rows if row.role == _CREDIT]
    columns = {stance: [p for p in parties if p.stance == stance] for stance in STANCES}
    targets = sorted({party.target for party in parties if party.target})
    issue = f"The stance is on: {', '.join(targets)}." if targets else ""
    title = f"Stance and type of {how_many(len(parties), 'stakeholder')}"
    about = f"{title}, from {how_many(len(rows), 'row')} of the table. {issue}".rstrip()
    if not parties:
        title = "Stakeholders: the table holds no party"
        about = f"Stakeholders without a mark: the table holds no party in {len(rows)} rows."
    with quiet_settings():
        card = Card(title)
        if issue:
            card.paragraph(issue)
        if parties:
            _draw_parties(card, columns)
        if left_out:
            names = ", ".join(party.name for party in left_out)
            card.paragraph(f"{_LEFT_OUT.capitalize()}: {names}")
        return Figure(card.finished(), Description(about, _party_parts(columns, left_out)))


def _party_parts(
    columns: Mapping[str, Sequence[_Party]], left_out: Sequence[_Party]
) -> tuple[Part, ...]:
    """Name the parties of each stance, type by type, and those that are in no column."""
    parts = [
        Part(
            f"{stance} ({len(column)})",
            tuple(p.words() for p in sorted(column, key=lambda party: TYPES.index(party.type))),
        )
        for stance, column in columns.items()
        if column
    ]
    if left_out:
        parts.append(Part(_LEFT_OUT, tuple(party.words() for party in left_out)))
    return tuple(parts)


def _records(
    table: pd.DataFrame, columns: Sequence[str], allowed: dict[str, tuple[str, ...]]
) -> list[dict[str, Any]]:
    missing = [name for name in columns if name not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the {columns[0].removesuffix('_id')} table, but "
            f"{', '.join(missing)} is not among them. Pass the table as coursekit made it."
        )
    records: list[dict[Any, Any]] = table.to_dict("records")
    for record in records:
        for name, words in allowed.items():
            if record[name] not in words:
                raise TableError(
                    f"Row {record[columns[0]]}: {name} is {record[name]!r}, but should be one of "
                    f"{', '.join(words)}. Put one of these words into the cell."
                )
    return records


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


_HEAD_X, _HEAD_ROOM = EDGE + 16, 118.0
_CLAUSE_X = _HEAD_X + _HEAD_ROOM + 10
_SCALE_X, _SCALE_ROOM = 470.0, 178.0
_LONGEST_CLAUSE: Final = 160


def _draw_events(card: Card, heading: str, events: Sequence[_Event]) -> None:
    dated = events[0].dated
    heads = Box(BODY.bold().lines(heading, _SCALE_X - 60 - EDGE), BODY.bold())
    card.y += GAP
    card.write(EDGE, card.y, heads)
    card.y += heads.height + GAP
    top = card.y
    clause_room = (_SCALE_X - 18 if dated else WIDTH - EDGE) - _CLAUSE_X
    middles = []
    for event in events:
        mark = _STATUS_MARKS[event.status]
        name = Box(BODY.bold().lines(f"{event.id} {event.status}", _HEAD_ROOM), BODY.bold())
        when = Box(SMALL.lines(event.when(), _HEAD_ROOM), SMALL)
        clause = Box(BODY.lines(shorten(event.clause, _LONGEST_CLAUSE), clause_room), BODY)
        card.rule()
        card.y += GAP
        middle = card.y + BODY.line / 2
        card.mark(EDGE + 5, middle, mark)
        card.write(_HEAD_X, card.y, name, mark.colour)
        card.write(_HEAD_X, card.y + name.height, when)
        card.write(_CLAUSE_X, card.y, clause)
        card.y += max(name.height + when.height, clause.height) + GAP
        middles.append(middle)
    if dated:
        _draw_scale(card, top, events, middles)


def _draw_scale(card: Card, top: float, events: Sequence[_Event], middles: Sequence[float]) -> None:
    axes = card.scale(_SCALE_X, top, _SCALE_ROOM)
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


_TYPE_ROOM: Final = 110.0
_APART: Final = 12.0
_LONGEST_NAME: Final = 80


def _draw_parties(card: Card, columns: dict[str, list[_Party]]) -> None:
    places = _columns(columns)
    top = card.y
    for stance, (x, room) in places.items():
        heading = Box(SMALL.bold().lines(stance, room), SMALL.bold())
        card.write(x, card.y + GAP, heading, STANCE_COLOURS[stance])
    card.y += SMALL.line + 2 * GAP
    present = [name for name in TYPES if any(p.type == name for c in columns.values() for p in c)]
    for name in present:
        card.rule()
        card.y += GAP
        kind = Box(SMALL.bold().lines(name, _TYPE_ROOM - 8), SMALL.bold())
        card.write(EDGE, card.y, kind)
        heights = [kind.height]
        for stance, (x, room) in places.items():
            cell = [party for party in columns[stance] if party.type == name]
            heights.append(_draw_cell(card, x, room, cell))
        card.y += max(heights) + GAP
    x, room = places["unclear"]
    card.panel(x - _APART / 2, top, room + _APART / 2, card.y - top)
    card.rule()
    card.y += GAP
    roles = [role for role in _ROLE_MARKS if _is_present(role, columns.values())]
    card.key([(_ROLE_MARKS[role], role) for role in roles])


def _columns(columns: dict[str, list[_Party]]) -> dict[str, tuple[float, float]]:
    """Give each stance its left edge and its room; an empty one needs only its name."""
    empty = {s: SMALL.bold().width(s) + 8 for s, column in columns.items() if not column}
    free = WIDTH - 2 * EDGE - _TYPE_ROOM - _APART - sum(empty.values())
    each = free / (len(columns) - len(empty))
    places, x = {}, EDGE + _TYPE_ROOM
    for stance in columns:
        x += _APART if stance == "unclear" else 0
        room = empty.get(stance, each)
        places[stance] = (x, room)
        x += room
    return places


def _draw_cell(card: Card, x: float, room: float, cell: Sequence[_Party]) -> float:
    y = card.y
    for party in cell:
        mark = _ROLE_MARKS[party.role]._replace(colour=STANCE_COLOURS[party.stance])
        name = Box(SMALL.lines(shorten(party.name, _LONGEST_NAME), room - MARK_ROOM - 6), SMALL)
        y = card.marked(x, y, mark, name)
    return y - card.y


def _is_present(role: str, columns: Iterable[Sequence[_Party]]) -> bool:
    return any(party.role == role for column in columns for party in column)
