"""What a debate's network is like: who is tied to how many, how closely, and in which camps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from coursekit.corpus.networks.network import Network


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of a network, as Wasserman and Faust (1994) define them."""

    #: By node: how many others it is tied to.
    degree: Mapping[str, int]
    #: By node: the sum of the weights of its edges.
    strength: Mapping[str, float]
    #: Ties there are, of those there could be (0 to 1); 0 where there are fewer than two nodes.
    density: float
    #: The nodes that are tied to each other, directly or through others; the largest first.
    components: tuple[tuple[str, ...], ...]


def measures_of(network: Network) -> Measures:
    """Measure a network.

    Parameters
    ----------
    network : Network
        As :func:`~coursekit.corpus.networks.construction.network` makes it.  In an affiliation
        network ties could be between an actor and a concept only, and density counts those.

    Returns
    -------
    Measures
        Degree, strength, density and components.

    References
    ----------
    Wasserman, S. and Faust, K. (1994), *Social Network Analysis*, Cambridge University Press,
    chapters 4 and 8, doi:10.1017/CBO9780511815478.
    """
    near: dict[str, set[str]] = {node.id: set() for node in network.nodes}
    strength: dict[str, float] = defaultdict(float, dict.fromkeys(near, 0.0))
    for edge in network.edges:
        near[edge.source].add(edge.target)
        near[edge.target].add(edge.source)
        strength[edge.source] += edge.weight
        strength[edge.target] += edge.weight
    possible = _possible(network)
    return Measures(
        degree={node: len(others) for node, others in near.items()},
        strength=dict(strength),
        density=len(network.edges) / possible if possible else 0.0,
        components=_components(near),
    )


def _possible(network: Network) -> float:
    count = len(network.nodes)
    if network.kind != "affiliation":
        return count * (count - 1) / 2
    actors = sum(node.mode == "actor" for node in network.nodes)
    return actors * (count - actors)


def _components(near: Mapping[str, set[str]]) -> tuple[tuple[str, ...], ...]:
    found, left = [], set(near)
    while left:
        reached, waiting = set[str](), {min(left)}
        while waiting:
            reached |= waiting
            waiting = {other for node in waiting for other in near[node]} - reached
        found.append(tuple(sorted(reached)))
        left -= reached
    return tuple(sorted(found, key=lambda nodes: (-len(nodes), nodes)))
