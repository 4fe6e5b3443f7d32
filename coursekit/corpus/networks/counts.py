"""How often each actor takes each side on each concept: what all networks are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from coursekit.corpus.schema import JointStatement

#: What of a repeated statement (same actor, concept and side) counts: each, one in each article,
#: or one in the whole period.
Duplicates = Literal["all", "article", "period"]


class Cell(NamedTuple):
    """One side of one actor on one concept: how often it counts, and all its statements."""

    times: int
    statements: Sequence[JointStatement]


#: By actor, concept and side ("yes" or "no").
Counts = Mapping[tuple[str, str, str], Cell]


def concept_id(concept: str) -> str:
    """Return the name of a concept's node, which no actor has."""
    return f"concept: {concept}"


def counts_of(statements: Iterable[JointStatement], duplicates: Duplicates) -> Counts:
    """Return the count x_ijk of each actor i, concept j and side k, as Leifeld (2018) writes it."""
    cells: dict[tuple[str, str, str], list[JointStatement]] = defaultdict(list)
    for statement in statements:
        key = statement.stakeholder_id, concept_id(statement.concept), statement.agreement
        cells[key].append(statement)
    return {key: Cell(_count(cell, duplicates), tuple(cell)) for key, cell in sorted(cells.items())}


def _count(cell: Sequence[JointStatement], duplicates: Duplicates) -> int:
    if duplicates == "all":
        return len(cell)
    return 1 if duplicates == "period" else len({statement.article for statement in cell})
