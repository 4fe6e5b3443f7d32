"""In which order nodes stand in their columns: the same in print and on the page, always."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from math import fsum
from typing import Any, Final, NamedTuple, TypeVar

from coursekit.corpus.networks.construction import NO_LABELS, network
from coursekit.corpus.networks.counts import concept_id
from coursekit.corpus.networks.network import Node
from coursekit.corpus.schema import JointStatement

_TURNS: Final = 12
_Key = TypeVar("_Key", bound=Any)
_Other = TypeVar("_Other")


class Order(NamedTuple):
    """The nodes of a debate, each column from top to bottom."""

    actors: tuple[Node, ...]
    concepts: tuple[Node, ...]


def order_of(statements: Sequence[JointStatement], labels: Mapping[str, str] = NO_LABELS) -> Order:
    """Return an order in which few lines between actors and concepts cross.

    Each actor goes to the mean height of the sides that it takes, each side (of a concept) to that
    of its actors, in turns (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981,
    doi:10.1109/TSMC.1981.4308636): so those who take the same sides stand together.

    Parameters
    ----------
    statements : sequence of JointStatement
        As :func:`~coursekit.corpus.networks.selection.select` chose them.
    labels : mapping of str to str, optional
        What each concept is called.

    Returns
    -------
    Order
        The same statements give the same order.
    """
    nodes = network(statements, "affiliation", labels=labels).nodes
    taken, takers = defaultdict(set), defaultdict(set)
    for statement in statements:
        side = statement.agreement, statement.concept
        taken[statement.stakeholder_id].add(side)
        takers[side].add(statement.stakeholder_id)
    # Those who say yes are above at first.
    sides = _heights(sorted(takers, reverse=True))
    for _ in range(_TURNS):
        actors = _heights(_by_mean(taken, sides))
        sides = _heights(_by_mean(takers, actors))
    concepts: dict[str, set[str]] = defaultdict(set)
    for (_, concept), names in takers.items():
        concepts[concept_id(concept)] |= names
    heights = actors | _heights(_by_mean(concepts, actors))
    columns = (
        sorted((node for node in nodes if node.mode == mode), key=lambda node: heights[node.id])
        for mode in ("actor", "concept")
    )
    return Order(*map(tuple, columns))


def _by_mean(
    near: Mapping[_Key, Collection[_Other]], heights: Mapping[_Other, float]
) -> list[_Key]:
    """Return the keys by the mean height of what they are near to, summed in any order."""
    means = {key: fsum(heights[each] for each in met) / len(met) for key, met in near.items()}
    return sorted(near, key=lambda key: (means[key], key))


def _heights(column: Sequence[_Key]) -> dict[_Key, float]:
    return {key: (at + 0.5) / len(column) for at, key in enumerate(column)}
