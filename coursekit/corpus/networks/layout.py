"""Where nodes are drawn: the same for print and for the page, and for the same network always."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from coursekit.corpus.networks.network import Edge, Network, Node

#: Places are whole numbers from 0 to this, from left to right and from top to bottom.
SIZE: Final = 1000
_ROUNDS: Final = 12
_STEPS: Final = 120
_EDGE: Final = 40

Places = Mapping[str, tuple[int, int]]


def columns(affiliation: Network) -> Places:
    """Return places in two columns, actors left and concepts right, so that few edges cross.

    Each node goes to the mean height of its neighbours, in turns (the barycentre heuristic of
    Sugiyama, Tagawa and Toda, 1981, doi:10.1109/TSMC.1981.4308636).
    """
    sides = [[node.id for node in affiliation.nodes if node.mode == mode] for mode in _MODES]
    near = _neighbours(affiliation.edges)
    heights = {id_: height for side in sides for id_, height in _spread(side).items()}
    for turn in range(_ROUNDS):
        side = sides[1 - turn % 2]
        side.sort(key=lambda id_: (_mean([heights[each] for each in near[id_]], heights[id_]), id_))
        heights |= _spread(side)
    return {
        id_: (x, round(heights[id_]))
        for x, side in zip((0, SIZE), sides, strict=True)
        for id_ in side
    }


def springs(network: Network) -> Places:
    """Return places of a one-mode network: who is tied is near, who is not is apart.

    The algorithm of Fruchterman and Reingold (1991, doi:10.1002/spe.4380211102), begun from a
    circle in the order of the nodes, with no chance in it.
    """
    nodes = network.nodes
    if len(nodes) < 2:
        return {node.id: (SIZE // 2, SIZE // 2) for node in nodes}
    at = [_on_circle(number, len(nodes)) for number in range(len(nodes))]
    number_of = {node.id: number for number, node in enumerate(nodes)}
    most = max((edge.weight for edge in network.edges), default=1.0)
    ties = [
        (number_of[edge.source], number_of[edge.target], edge.weight / most)
        for edge in network.edges
    ]
    length = 1 / math.sqrt(len(nodes))
    for step in range(_STEPS):
        at = _moved(at, ties, length, 0.1 * (1 - step / _STEPS))
    return _fitted(nodes, at)


_MODES: Final = ("actor", "concept")


def _neighbours(edges: Sequence[Edge]) -> Mapping[str, list[str]]:
    near: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        near[edge.source].append(edge.target)
        near[edge.target].append(edge.source)
    return near


def _spread(side: Sequence[str]) -> dict[str, float]:
    """Return equal distances; one node alone is in the middle."""
    return {id_: SIZE * (number + 0.5) / len(side) for number, id_ in enumerate(side)}


def _mean(heights: Sequence[float], otherwise: float) -> float:
    return sum(heights) / len(heights) if heights else otherwise


def _on_circle(number: int, of: int) -> tuple[float, float]:
    angle = 2 * math.pi * number / of
    return 0.5 + 0.4 * math.cos(angle), 0.5 + 0.4 * math.sin(angle)


def _moved(
    at: Sequence[tuple[float, float]],
    ties: Sequence[tuple[int, int, float]],
    length: float,
    most: float,
) -> list[tuple[float, float]]:
    """Return places after one step: all push each other away, ties and the middle pull."""
    push = [[(0.5 - x) * length, (0.5 - y) * length] for x, y in at]
    square = length * length
    for one, (x, y) in enumerate(at):
        for other in range(one + 1, len(at)):
            dx, dy = x - at[other][0], y - at[other][1]
            force = square / max(dx * dx + dy * dy, 1e-6)
            push[one][0] += dx * force
            push[one][1] += dy * force
            push[other][0] -= dx * force
            push[other][1] -= dy * force
    for one, other, weight in ties:
        dx, dy = at[one][0] - at[other][0], at[one][1] - at[other][1]
        force = weight * math.hypot(dx, dy) / length
        push[one][0] -= dx * force
        push[one][1] -= dy * force
        push[other][0] += dx * force
        push[other][1] += dy * force
    return [_limited(place, by, most) for place, by in zip(at, push, strict=True)]


def _limited(place: tuple[float, float], by: Sequence[float], most: float) -> tuple[float, float]:
    far = math.hypot(*by)
    share = min(1.0, most / far) if far else 0.0
    return place[0] + by[0] * share, place[1] + by[1] * share


def _fitted(nodes: Sequence[Node], at: Sequence[tuple[float, float]]) -> Places:
    """Return places as whole numbers that fill the square but for its edge."""
    lows = [min(axis) for axis in zip(*at, strict=True)]
    highs = [max(axis) for axis in zip(*at, strict=True)]

    def fit(value: float, axis: int) -> int:
        wide = highs[axis] - lows[axis]
        part = (value - lows[axis]) / wide if wide > 1e-9 else 0.5
        return round(_EDGE + part * (SIZE - 2 * _EDGE))

    return {node.id: (fit(x, 0), fit(y, 1)) for node, (x, y) in zip(nodes, at, strict=True)}
