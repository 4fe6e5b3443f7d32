"""The network of who agrees with whom on a concept: two camps, a line where two agree."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.drawing.canvas import (
    EDGE,
    GAP,
    SMALL,
    SMALL_BOLD,
    WIDTH,
    Canvas,
    how_many,
)
from coursekit.figures.drawing.lettering import Box
from coursekit.figures.page.description import Description, Figure, Part
from coursekit.figures.records import by_date, fact_records, spaced
from coursekit.figures.style import AGREEMENT_MARKS, INK, QUIET, TIE, Mark
from coursekit.tables.dates import date_in_words

_COLUMNS: Final = ("id", "actor", "type", "target", "date", "precision", "concept", "agreement")
_CAMPS: Final = {"yes": "Agree that it is handled well", "no": "Do not agree"}
_BETWEEN: Final = 24.0
_THICK, _THIN = 1.8, 0.5


#: What two that agree on the concept also agree on, by their names, in both directions.
_Ties = Mapping[str, Mapping[str, Sequence[str]]]


class _Member(NamedTuple):
    name: str
    type: str


class _Spot(NamedTuple):
    """Where a member of a camp stands: its mark, its words, and on which side these are."""

    x: float
    y: float
    label: tuple[Box, Box]
    left: bool


def plot_agreement(table: pd.DataFrame, concept: str) -> Figure:
    """Draw who agrees with whom on a concept: whether the treaty solves it well.

    An actor that changed its view is placed by its latest row.  A thick line joins two that also
    agree on another concept of the table.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("positions")`` returns it, or some of its rows.
    concept : str
        One of the table's concepts, such as ``"safeguards"``.

    Returns
    -------
    Figure
        The picture with its alternative text.

    Raises
    ------
    TableError
        When nobody agrees or disagrees on the concept, a column is missing, or a cell holds a word
        outside its list.
    """
    rows = by_date(fact_records(table, "positions", _COLUMNS))
    held = {
        (row["actor"], row["concept"]): row for row in rows if row["concept"] and row["agreement"]
    }
    views = {key: row["agreement"] for key, row in held.items()}
    known = sorted({on for _, on in views})
    if concept not in known:
        raise TableError(
            "expected a concept on which an actor in the table agrees or disagrees, found"
            f" {concept!r}. The table has: {', '.join(known) or 'none'}."
        )
    about = [row for row in rows if row["concept"] == concept]
    ties = _ties(views, concept)
    camps = {}
    for view in _CAMPS:
        members = [
            _Member(actor, row["type"])
            for (actor, on), row in held.items()
            if on == concept and row["agreement"] == view
        ]
        if members:
            camps[view] = _closest_together(ties, members)
    notes = _notes(about, views, concept)
    title = f"{spaced(concept).capitalize()}: who agrees with whom"
    canvas = Canvas(title)
    canvas.paragraph(_question(about, camps))
    canvas.paragraph(_key(ties), colour=QUIET)
    _draw_camps(canvas, camps, ties)
    return Figure(canvas.finished(), _described(title, about, camps, ties, notes))


def _ties(views: Mapping[tuple[str, str], str], concept: str) -> dict[str, dict[str, list[str]]]:
    """Join each two actors that agree on the concept."""
    here = {actor: view for (actor, on), view in sorted(views.items()) if on == concept}
    ties: dict[str, dict[str, list[str]]] = {actor: {} for actor in here}
    for one, other in combinations(here, 2):
        if here[one] == here[other]:
            ties[one][other] = ties[other][one] = [
                on
                for (actor, on), view in views.items()
                if actor == one and on != concept and views.get((other, on)) == view
            ]
    return ties


def _closest_together(ties: _Ties, members: Sequence[_Member]) -> list[_Member]:
    """Put the members of a camp around its oval, those that agree on most at its top."""
    closeness = {name: sum(map(len, near.values())) for name, near in ties.items()}
    order = sorted(members, key=lambda member: (-closeness[member.name], member))
    return order[::2] + order[1::2][::-1]


def _question(about: Sequence[Mapping[str, str]], camps: Mapping[str, Sequence[_Member]]) -> str:
    yes, no = (len(camps.get(view, ())) for view in _CAMPS)
    targets = ", ".join(sorted({row["target"] for row in about}))
    return f"Is it handled well? Yes: {yes}, no: {no}. They mention: {targets}."


def _key(ties: _Ties) -> str:
    also = any(also for near in ties.values() for also in near.values())
    thick = " A thick line: they also agree on another concept." if also else ""
    return f"A line joins two actors that agree; their reasons may be opposite.{thick}"


def _notes(
    about: Sequence[Mapping[str, str]], views: Mapping[tuple[str, str], str], concept: str
) -> list[str]:
    held: dict[str, dict[str, str]] = {}
    for row in about:
        if row["agreement"]:
            held.setdefault(row["actor"], {})[row["agreement"]] = date_in_words(row["date"])
    changed = [
        f"{actor} ({'; '.join(f'{view}: {when}' for view, when in by_view.items())})"
        for actor, by_view in held.items()
        if len(by_view) > 1
    ]
    silent = sorted({row["actor"] for row in about if (row["actor"], concept) not in views})
    found = (
        ("Have said both, and are placed by their latest row", changed),
        ("Mention it without saying whether it is handled well", silent),
    )
    return [f"{words}: {', '.join(names)}" for words, names in found if names]


def _described(
    title: str,
    about: Sequence[Mapping[str, str]],
    camps: Mapping[str, Sequence[_Member]],
    ties: _Ties,
    notes: Sequence[str],
) -> Description:
    parts = [
        Part(
            f"{_CAMPS[view]} ({len(members)})",
            tuple(_words(member, ties) for member in members),
        )
        for view, members in camps.items()
    ]
    if notes:
        parts.append(Part("Notes", tuple(notes), is_open=True))
    lines = sum(map(len, ties.values())) // 2
    return Description(
        f"{title}. Network of {how_many(len(ties), 'actor')} and"
        f" {how_many(lines, 'line')}, from {how_many(len(about), 'row')} of the"
        f" table. {_question(about, camps)} {_key(ties)}",
        tuple(parts),
    )


def _words(member: _Member, ties: _Ties) -> str:
    closer = [
        f"{other} ({', '.join(map(spaced, also))})"
        for other, also in ties[member.name].items()
        if also
    ]
    told = f"; also agrees with {', '.join(closer)}" if closer else ""
    return f"{member.name}, {member.type}{told}"


def _draw_camps(canvas: Canvas, camps: Mapping[str, Sequence[_Member]], ties: _Ties) -> None:
    room = (WIDTH - 2 * EDGE - _BETWEEN * (len(camps) - 1)) / len(camps)
    wide = min(room * 0.2, 70.0)
    canvas.y += GAP
    top = canvas.y + SMALL.line + GAP
    ovals = {view: _Oval(members, room, wide) for view, members in camps.items()}
    height = max(oval.height for oval in ovals.values())
    for number, (view, oval) in enumerate(ovals.items()):
        left = EDGE + number * (room + _BETWEEN)
        mark = AGREEMENT_MARKS[view]
        heading = SMALL_BOLD.box(f"{_CAMPS[view]} ({len(camps[view])})")
        canvas.write(left, canvas.y, heading, mark.colour)
        spots = oval.spots(left + room / 2, top + (height - oval.height) / 2)
        _draw_ties(canvas, spots, ties, mark)
        for spot in spots.values():
            _draw_spot(canvas, spot, mark)
    canvas.y = top + height + 2 * GAP


class _Oval:
    """A camp on an oval, half of it on each side, with the words outside."""

    def __init__(self, members: Sequence[_Member], room: float, wide: float) -> None:
        self.labels = {member: _label(member, room / 2 - wide - 14) for member in members}
        self.wide = wide
        half = (len(members) + 1) // 2
        self.sides = (members[:half], members[half:][::-1])
        self.height = max(map(self._taken, self.sides))

    def _taken(self, side: Sequence[_Member]) -> float:
        return sum(_height(self.labels[member]) + GAP for member in side)

    def spots(self, middle: float, top: float) -> dict[str, _Spot]:
        """Return where each member stands; on both sides the words fill the height evenly."""
        spots = {}
        for side, is_left in zip(self.sides, (False, True), strict=True):
            apart = (self.height - self._taken(side)) / (len(side) + 1)
            y = top + apart + GAP / 2
            for member in side:
                own = _height(self.labels[member])
                across = 2 * (y + own / 2 - top) / self.height - 1
                reach = self.wide * math.sqrt(max(1 - across**2, 0.0)) + 4
                x = middle - reach if is_left else middle + reach
                spots[member.name] = _Spot(x, y + own / 2, self.labels[member], is_left)
                y += own + GAP + apart
        return spots


def _label(member: _Member, room: float) -> tuple[Box, Box]:
    return SMALL.box(member.name, room), SMALL.box(member.type, room)


def _height(label: tuple[Box, Box]) -> float:
    return sum(box.height for box in label)


def _draw_ties(canvas: Canvas, spots: Mapping[str, _Spot], ties: _Ties, mark: Mark) -> None:
    for one, other in combinations(spots, 2):
        ends, also = (spots[one], spots[other]), ties[one][other]
        canvas.page.plot(
            [end.x for end in ends],
            [end.y for end in ends],
            color=mark.colour if also else TIE,
            linewidth=_THICK if also else _THIN,
            zorder=1.5 if also else 1,
        )


def _draw_spot(canvas: Canvas, spot: _Spot, mark: Mark) -> None:
    canvas.mark(spot.x, spot.y, mark)
    y = spot.y - _height(spot.label) / 2
    x, align = (spot.x - 9, "right") if spot.left else (spot.x + 9, "left")
    for box, colour in zip(spot.label, (INK, QUIET), strict=True):
        canvas.write(x, y, box, colour, align)
        y += box.height
