"""The stakeholders: stance from left to right, type from top to bottom.

Stance and role are told by words and by shape; the colours only repeat them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.drawing.canvas import (
    EDGE,
    GAP,
    MARK_ROOM,
    SMALL,
    WIDTH,
    Box,
    Canvas,
    how_many,
)
from coursekit.figures.drawing.lettering import clean, quiet_settings, shorten
from coursekit.figures.records import article_records
from coursekit.figures.style import ROLE_MARKS, STANCE_MARKS
from coursekit.tables.schema import ROLES, STAKEHOLDER_COLUMNS, STANCES, TYPES

_CREDIT: Final = "source credit"
_LEFT_OUT: Final = "left out, as a source credit is not a party"
_TYPE_ROOM: Final = 110.0
_APART: Final = 12.0
_LONGEST_NAME: Final = 80


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
    rows = [_Party(row) for row in article_records(table, STAKEHOLDER_COLUMNS, allowed)]
    parties = [row for row in rows if row.role != _CREDIT]
    left_out = [row for row in rows if row.role == _CREDIT]
    columns = {stance: [p for p in parties if p.stance == stance] for stance in STANCES}
    targets = sorted({party.target for party in parties if party.target})
    issue = f"Stance on: {', '.join(targets)}." if targets else ""
    title = f"Stance and type of {how_many(len(parties), 'stakeholder')}"
    about = f"{title}, from {how_many(len(rows), 'row')} of the table. {issue}".rstrip()
    if not parties:
        title = "Stakeholders: the table contains no parties"
        about = f"Stakeholders: the table contains no parties ({how_many(len(rows), 'row')})."
    with quiet_settings():
        canvas = Canvas(title)
        if issue:
            canvas.paragraph(issue)
        if parties:
            _draw_parties(canvas, columns)
        if left_out:
            names = ", ".join(party.name for party in left_out)
            canvas.paragraph(f"{_LEFT_OUT.capitalize()}: {names}")
        return Figure(canvas.finished(), Description(about, _party_parts(columns, left_out)))


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


def _draw_parties(canvas: Canvas, columns: dict[str, list[_Party]]) -> None:
    places = _columns(columns)
    top = canvas.y
    for stance, (x, room) in places.items():
        heading = Box(SMALL.bold().lines(stance, room), SMALL.bold())
        canvas.write(x, canvas.y + GAP, heading, STANCE_MARKS[stance].colour)
    canvas.y += SMALL.line + 2 * GAP
    present = [name for name in TYPES if any(p.type == name for c in columns.values() for p in c)]
    for name in present:
        canvas.rule()
        canvas.y += GAP
        kind = Box(SMALL.bold().lines(name, _TYPE_ROOM - 8), SMALL.bold())
        canvas.write(EDGE, canvas.y, kind)
        heights = [kind.height]
        for stance, (x, room) in places.items():
            cell = [party for party in columns[stance] if party.type == name]
            heights.append(_draw_cell(canvas, x, room, cell))
        canvas.y += max(heights) + GAP
    x, room = places["unclear"]
    canvas.panel(x - _APART / 2, top, room + _APART / 2, canvas.y - top)
    canvas.rule()
    canvas.y += GAP
    roles = [role for role in ROLE_MARKS if _is_present(role, columns.values())]
    canvas.key([(ROLE_MARKS[role], role) for role in roles])


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


def _draw_cell(canvas: Canvas, x: float, room: float, cell: Sequence[_Party]) -> float:
    y = canvas.y
    for party in cell:
        mark = ROLE_MARKS[party.role]._replace(colour=STANCE_MARKS[party.stance].colour)
        name = Box(SMALL.lines(shorten(party.name, _LONGEST_NAME), room - MARK_ROOM - 6), SMALL)
        y = canvas.marked(x, y, mark, name)
    return y - canvas.y


def _is_present(role: str, columns: Iterable[Sequence[_Party]]) -> bool:
    return any(party.role == role for column in columns for party in column)
