"""In which order nodes stand in their columns: the same in print and on the page, always."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from coursekit.corpus.networks.construction import network
from coursekit.corpus.networks.network import Edge, Node
from coursekit.corpus.schema import JointStatement

_TURNS: Final = 12


class Order(NamedTuple):
    """The nodes of a debate, each column from top to bottom."""

    actors: tuple[Node, ...]
    concepts: tuple[Node, ...]


def order_of(statements: Sequence[JointStatement]) -> Order:
    """Return an order in which few lines between actors and concepts cross.

    Each node goes to the mean height of its neighbours, one column and then the other (the
    barycentre heuristic of Sugiyama, Tagawa and Toda, 1981, doi:10.1109/TSMC.1981.4308636); so
    actors that speak to the same concepts stand together.

    Parameters
    ----------
    statements : sequence of JointStatement
        As :func:`~coursekit.corpus.networks.selection.select` chose them.

    Returns
    -------
    Order
        The same statements give the same order.
    """
    affiliation = network(statements, "affiliation")
    columns = [
        [node for node in affiliation.nodes if node.mode == mode] for mode in ("actor", "concept")
    ]
    near = _neighbours(affiliation.edges)
    heights = {id_: at for column in columns for id_, at in _heights(column).items()}
    for turn in range(_TURNS):
        means = {id_: sum(heights[each] for each in met) / len(met) for id_, met in near.items()}
        column = columns[1 - turn % 2]
        column.sort(key=lambda node: (means[node.id], node.id))
        heights |= _heights(column)
    return Order(*map(tuple, columns))


def _neighbours(edges: Sequence[Edge]) -> Mapping[str, list[str]]:
    near: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        near[edge.source].append(edge.target)
        near[edge.target].append(edge.source)
    return near


def _heights(column: Sequence[Node]) -> dict[str, float]:
    return {node.id: (number + 0.5) / len(column) for number, node in enumerate(column)}
