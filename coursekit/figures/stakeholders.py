"""The stakeholders: stance from left to right, type from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from coursekit.figures.drawing.canvas import EDGE, GAP, SMALL, SMALL_BOLD, WIDTH, Canvas, how_many
from coursekit.figures.drawing.lettering import shorten
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import article_records
from coursekit.figures.style import ROLE_MARKS, STANCE_MARKS, Mark
from coursekit.tables.schema import ROLES, STAKEHOLDER_COLUMNS, STANCES, TYPES

_CREDIT: Final = "source credit"
_LEFT_OUT: Final = "left out, as a source credit is not a party"
_TYPE_ROOM: Final = 110.0
_APART: Final = 12.0
_LONGEST_NAME: Final = 80

_Row = Mapping[str, Any]


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
    rows = article_records(table, "stakeholder", STAKEHOLDER_COLUMNS, allowed)
    parties = [row for row in rows if row["role"] != _CREDIT]
    left_out = [row for row in rows if row["role"] == _CREDIT]
    columns = {stance: [p for p in parties if p["stance"] == stance] for stance in STANCES}
    targets = sorted({party["target"] for party in parties if party["target"]})
    issue = f"Stance on: {', '.join(targets)}." if targets else ""
    title = f"Stance and type of {how_many(len(parties), 'stakeholder')}"
    about = f"{title}, from {how_many(len(rows), 'row')} of the table. {issue}".rstrip()
    if not parties:
        title = "Stakeholders: the table contains no parties"
        about = f"Stakeholders: the table contains no parties ({how_many(len(rows), 'row')})."
    canvas = Canvas(title)
    if issue:
        canvas.paragraph(issue)
    if parties:
        _draw_parties(canvas, columns)
    if left_out:
        names = ", ".join(party["name"] for party in left_out)
        canvas.paragraph(f"{_LEFT_OUT.capitalize()}: {names}")
    return Figure(canvas.finished(), Description(about, _party_parts(columns, left_out)))


def _party_parts(
    columns: Mapping[str, Sequence[_Row]], left_out: Sequence[_Row]
) -> tuple[Part, ...]:
    """Name the parties of each stance, type by type, and those that are in no column."""
    parts = [
        Part(
            f"{stance} ({len(column)})",
            tuple(map(_words, sorted(column, key=lambda row: TYPES.index(row["type"])))),
        )
        for stance, column in columns.items()
        if column
    ]
    if left_out:
        parts.append(Part(_LEFT_OUT, tuple(map(_words, left_out))))
    return tuple(parts)


def _words(row: _Row) -> str:
    return f"{row['stakeholder_id']} {row['name']}, {row['type']}, {row['role']}"


def _draw_parties(canvas: Canvas, columns: Mapping[str, Sequence[_Row]]) -> None:
    places = _columns(columns)
    top = canvas.y
    for stance, (x, room) in places.items():
        heading = SMALL_BOLD.box(stance, room)
        canvas.write(x, canvas.y + GAP, heading, STANCE_MARKS[stance].colour)
    canvas.y += SMALL.line + 2 * GAP
    parties = [party for column in columns.values() for party in column]
    for name in TYPES:
        if any(party["type"] == name for party in parties):
            canvas.row(
                SMALL_BOLD.box(name, _TYPE_ROOM - 8),
                [
                    (x, room - 6, _marked(p for p in columns[stance] if p["type"] == name))
                    for stance, (x, room) in places.items()
                ],
            )
    x, room = places["unclear"]
    canvas.panel(x - _APART / 2, top, room + _APART / 2, canvas.y - top)
    canvas.rule()
    canvas.y += GAP
    present = {party["role"] for party in parties}
    canvas.key([(mark, role) for role, mark in ROLE_MARKS.items() if role in present])


def _marked(parties: Iterable[_Row]) -> list[tuple[Mark, str]]:
    """Return the mark of each party, its role's in the colour of its stance, and its name."""
    return [
        (
            ROLE_MARKS[party["role"]]._replace(colour=STANCE_MARKS[party["stance"]].colour),
            shorten(party["name"], _LONGEST_NAME),
        )
        for party in parties
    ]


def _columns(columns: Mapping[str, Sequence[_Row]]) -> dict[str, tuple[float, float]]:
    """Give each stance its left edge and its room; an empty one needs only its name."""
    empty = {s: SMALL_BOLD.width(s) + 8 for s, column in columns.items() if not column}
    free = WIDTH - 2 * EDGE - _TYPE_ROOM - _APART - sum(empty.values())
    each = free / (len(columns) - len(empty))
    places, x = {}, EDGE + _TYPE_ROOM
    for stance in columns:
        x += _APART if stance == "unclear" else 0
        room = empty.get(stance, each)
        places[stance] = (x, room)
        x += room
    return places
