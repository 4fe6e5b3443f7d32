"""The network of who agrees with whom on a concept: two camps, a line where two agree.

Which camp an actor is in is told by its place and heading; shape and colour only repeat it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

import networkx as nx
import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.drawing.canvas import EDGE, GAP, SMALL, WIDTH, Box, Canvas, how_many
from coursekit.figures.drawing.lettering import quiet_settings
from coursekit.figures.records import by_date, fact_records, spaced
from coursekit.figures.style import AGREEMENT_MARKS, INK, QUIET, TIE, Mark
from coursekit.tables.dates import date_in_words

_COLUMNS: Final = ("id", "actor", "type", "target", "date", "precision", "concept", "agreement")
_CAMPS: Final = {"yes": "Agree that it is handled well", "no": "Do not agree"}
_BETWEEN: Final = 24.0
_SEED: Final = 1
_THICK, _THIN = 1.8, 0.5


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

    Whoever changed stands where the latest row puts it.  A thick line joins two that also agree on
    another concept of the table.

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
    views = _views(rows)
    if not any(on == concept for _, on in views):
        known = sorted({on for _, on in views})
        raise TableError(
            "expected a concept on which an actor in the table agrees or disagrees, found"
            f" {concept!r}. The table has: {', '.join(known) or 'none'}."
        )
    about = [row for row in rows if row["concept"] == concept]
    camps = {
        view: [
            _Member(row["actor"], row["type"])
            for row in _latest(about)
            if views.get((row["actor"], concept)) == view
        ]
        for view in _CAMPS
    }
    graph = _network(views, concept)
    camps = {view: _neighbours_together(graph, members) for view, members in camps.items()}
    camps = {view: members for view, members in camps.items() if members}
    notes = _notes(about, views, concept)
    title = f"{spaced(concept).capitalize()}: who agrees with whom"
    with quiet_settings():
        canvas = Canvas(title)
        canvas.paragraph(_question(about, camps))
        canvas.paragraph(_key(graph), colour=QUIET)
        _draw_camps(canvas, camps, graph)
        return Figure(canvas.finished(), _described(title, about, camps, graph, notes))


def _latest(rows: Iterable[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return the latest row of each actor that agrees or not; without one, its latest."""
    latest: dict[str, Mapping[str, str]] = {}
    for row in rows:
        before = latest.get(row["actor"])
        if before is None or row["agreement"] or not before["agreement"]:
            latest[row["actor"]] = row
    return list(latest.values())


def _views(rows: Iterable[Mapping[str, str]]) -> dict[tuple[str, str], str]:
    """Return who agrees on what: by actor and concept, the latest view."""
    return {
        (row["actor"], row["concept"]): row["agreement"]
        for row in rows
        if row["concept"] and row["agreement"]
    }


def _network(views: Mapping[tuple[str, str], str], concept: str) -> nx.Graph[str]:
    """Join each two actors that agree on the concept; a tie also has what else they agree on."""
    graph: nx.Graph[str] = nx.Graph()
    here = {actor: view for (actor, on), view in views.items() if on == concept}
    graph.add_nodes_from(sorted(here))
    for one, other in combinations(sorted(here), 2):
        if here[one] == here[other]:
            also = [
                on
                for (actor, on), view in views.items()
                if actor == one and on != concept and views.get((other, on)) == view
            ]
            graph.add_edge(one, other, weight=1 + len(also), also=also)
    return graph


def _neighbours_together(graph: nx.Graph[str], members: Sequence[_Member]) -> list[_Member]:
    """Put the members of a camp in an order around it in which close ones are near each other."""
    if len(members) < 3:
        return sorted(members)
    names = sorted(member.name for member in members)
    # Not `subgraph`, whose nodes come in the order of a set: another one in each kernel.
    camp: nx.Graph[str] = nx.Graph()
    camp.add_nodes_from(names)
    camp.add_edges_from(graph.edges(names, data=True))
    places = nx.spring_layout(camp, seed=_SEED)
    return sorted(members, key=lambda member: (math.atan2(*places[member.name]), member.name))


def _question(about: Sequence[Mapping[str, str]], camps: Mapping[str, Sequence[_Member]]) -> str:
    yes, no = (len(camps.get(view, ())) for view in _CAMPS)
    targets = ", ".join(sorted({row["target"] for row in about}))
    return f"Is it handled well? Yes: {yes}, no: {no}. They mention: {targets}."


def _key(graph: nx.Graph[str]) -> str:
    also = any(graph.edges[tie]["also"] for tie in graph.edges)
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
    graph: nx.Graph[str],
    notes: Sequence[str],
) -> Description:
    parts = [
        Part(
            f"{_CAMPS[view]} ({len(members)})",
            tuple(_words(member, graph) for member in members),
        )
        for view, members in camps.items()
    ]
    if notes:
        parts.append(Part("Notes", tuple(notes), is_open=True))
    return Description(
        f"{title}. Network of {how_many(graph.number_of_nodes(), 'actor')} and"
        f" {how_many(graph.number_of_edges(), 'line')}, from {how_many(len(about), 'row')} of the"
        f" table. {_question(about, camps)} {_key(graph)}",
        tuple(parts),
    )


def _words(member: _Member, graph: nx.Graph[str]) -> str:
    closer = [
        f"{other} ({', '.join(map(spaced, tie['also']))})"
        for other, tie in sorted(graph.adj[member.name].items())
        if tie["also"]
    ]
    also = f"; also agrees with {', '.join(closer)}" if closer else ""
    return f"{member.name}, {member.type}{also}"


def _draw_camps(
    canvas: Canvas, camps: Mapping[str, Sequence[_Member]], graph: nx.Graph[str]
) -> None:
    room = (WIDTH - 2 * EDGE - _BETWEEN * (len(camps) - 1)) / len(camps)
    wide = min(room * 0.2, 70.0)
    canvas.y += GAP
    top = canvas.y + SMALL.line + GAP
    ovals = {view: _Oval(members, room, wide) for view, members in camps.items()}
    height = max(oval.height for oval in ovals.values())
    for number, (view, oval) in enumerate(ovals.items()):
        left = EDGE + number * (room + _BETWEEN)
        mark = AGREEMENT_MARKS[view]
        heading = Box([f"{_CAMPS[view]} ({len(camps[view])})"], SMALL.bold())
        canvas.write(left, canvas.y, heading, mark.colour)
        spots = oval.spots(left + room / 2, top + (height - oval.height) / 2)
        _draw_ties(canvas, spots, graph, mark)
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
    return Box(SMALL.lines(member.name, room), SMALL), Box(SMALL.lines(member.type, room), SMALL)


def _height(label: tuple[Box, Box]) -> float:
    return sum(box.height for box in label)


def _draw_ties(
    canvas: Canvas, spots: Mapping[str, _Spot], graph: nx.Graph[str], mark: Mark
) -> None:
    for one, other, tie in graph.edges(spots, data=True):
        ends = spots[one], spots[other]
        canvas.page.plot(
            [end.x for end in ends],
            [end.y for end in ends],
            color=mark.colour if tie["also"] else TIE,
            linewidth=_THICK if tie["also"] else _THIN,
            zorder=1.5 if tie["also"] else 1,
        )


def _draw_spot(canvas: Canvas, spot: _Spot, mark: Mark) -> None:
    canvas.mark(spot.x, spot.y, mark)
    y = spot.y - _height(spot.label) / 2
    for box, colour in zip(spot.label, (INK, QUIET), strict=True):
        for line in box.lines:
            x = spot.x - 9 - SMALL.width(line) if spot.left else spot.x + 9
            canvas.write(x, y, Box([line], SMALL), colour)
            y += SMALL.line
