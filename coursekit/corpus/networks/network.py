"""A network: its nodes, and its edges with the statements behind each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

#: Who speaks to which concept; who agrees and who disagrees with whom; which concepts go together
#: because the same actors take the same, or opposite, sides on them.
Kind = Literal[
    "affiliation",
    "actor congruence",
    "actor conflict",
    "concept congruence",
    "concept conflict",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or a concept."""

    id: str
    name: str
    #: "actor" or "concept".
    mode: str
    #: Of an actor, as the table of stakeholders has it; "" of a concept.
    type: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """What ties two nodes: how strongly, on which sides, and by which statements."""

    source: str
    target: str
    weight: float
    #: "yes", "no" or "both" in an affiliation network, else "congruence" or "conflict".
    relation: str
    #: The ids of all statements that it rests on, also of those that repeat others.
    statements: tuple[str, ...]
    #: How many of them no person has checked: signed by nobody, or the side found by words.
    machine: int

    @property
    def cells(self) -> dict[str, object]:
        """What a file for another program says of it, beside its ends."""
        return {
            "weight": self.weight,
            "relation": self.relation,
            "statements": "; ".join(self.statements),
            "machine": self.machine,
        }


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges in a fixed order; a node without an edge is in it, too."""

    kind: Kind
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
