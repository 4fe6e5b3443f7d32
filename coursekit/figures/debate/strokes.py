"""The lines of a debate's map: between two columns, or in arcs beside one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from coursekit.corpus.networks.selection import is_checked
from coursekit.figures.debate.debate import SAID, Debate
from coursekit.figures.page.columns import Columns, Stroke
from coursekit.figures.page.description import how_many

#: How each side, and each relation, is drawn: its colour, and whether the line is a double one.
_DRAWN: Final[Mapping[str, tuple[str, bool]]] = {
    "yes": ("bound", False),
    "no": ("other", True),
    "congruence": ("bound", False),
    "conflict": ("other", True),
}
#: The two lines of an actor on both sides, and how far each is set off.
_BOTH: Final = (("yes", -0.16), ("no", 0.16))
_MACHINE: Final = "dashed: read by the machine or found by words, not all checked by a coder"


def columns_of(debate: Debate) -> Columns:
    """Return the picture: two columns, or one with arcs."""
    two = debate.kind == "affiliation"
    left = debate.listed()
    right = debate.order.concepts if two else ()
    rows = {node.id: at for column in (left, right) for at, node in enumerate(column)}
    strokes = [*_strokes(debate, rows)]
    relations = ("yes", "no") if two else (debate.kind.split()[1],)
    key = [(_stroke(0, 0, each, False, 2.0, ""), _key(each)) for each in relations]
    if any(stroke.dashed for stroke in strokes):
        key.append((_stroke(0, 0, relations[0], True, 2.0, ""), _MACHINE))
    columns = [[*debate.headings(column).values()] for column in (left, right)]
    return Columns(columns[0], columns[1], strokes, key)


def _strokes(debate: Debate, rows: Mapping[str, int]) -> Iterator[Stroke]:
    """Yield the lines of all edges; an actor on both sides has one for each."""
    names = debate.names()
    said = {each.statement_id: each for each in debate.spoken}
    heaviest = max((edge.weight for edge in debate.network.edges), default=1.0)
    for edge in debate.network.edges:
        sides = _BOTH if edge.relation == "both" else ((edge.relation, 0.0),)
        for side, aside in sides:
            behind = [said[id_] for id_ in edge.statements]
            if debate.kind == "affiliation":
                behind = [each for each in behind if each.agreement == side]
            yield _stroke(
                rows[edge.source],
                rows[edge.target],
                side,
                dashed=not all(map(is_checked, behind)),
                width=1.2 + 2.3 * edge.weight / heaviest,
                title=f"{names[edge.source]} {SAID[side]} {names[edge.target]}:"
                f" {how_many(len(behind), 'statement')}",
                aside=aside,
            )


def _stroke(
    start: int, end: int, side: str, dashed: bool, width: float, title: str, aside: float = 0.0
) -> Stroke:
    colour, double = _DRAWN[side]
    return Stroke(start, end, colour, double, dashed, width, title, aside)


def _key(relation: str) -> str:
    return {
        "yes": "yes: one line",
        "no": "no: a double line",
        "congruence": "the same side: one line",
        "conflict": "opposite sides: a double line",
    }[relation]
