"""The shapes of the world on an equal-area map, as paths of SVG; see ``data/world.json``."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

_FILE: Final = Path(__file__).parents[1] / "data" / "world.json"
#: The Equal Earth projection: B. Šavrič, T. Patterson and B. Jenny, 2018.
_A: Final = (1.340264, -0.081106, 0.000893, 0.003796)
_M: Final = math.sqrt(3) / 2
WIDTH: Final = 2000
HEIGHT: Final = 890
_SCALE: Final = WIDTH / 5.42
_TOP: Final = 1.31
#: A shape that covers less of the map than this is shown as a dot.
_SMALL: Final = 120.0


class Shape(NamedTuple):
    """A state on the map: its outline as a path, or the place of its dot."""

    path: str
    dot: tuple[int, int] | None


class World(NamedTuple):
    """Each state by its code of ISO 3166, and the areas that are left neutral by name."""

    states: dict[str, Shape]
    neutral: dict[str, str]


def project(longitude: float, latitude: float) -> tuple[int, int]:
    """Return where a place lies on the map.

    Examples
    --------
    >>> project(0, 0)
    (1000, 483)
    """
    theta = math.asin(_M * math.sin(math.radians(latitude)))
    square = theta * theta
    sixth = square**3
    a1, a2, a3, a4 = _A
    x = math.radians(longitude) * math.cos(theta) / _M
    x /= a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
    y = theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
    return round(WIDTH / 2 + x * _SCALE), round((_TOP - y) * _SCALE)


@cache
def world() -> World:
    """Read the shapes, once."""
    file = json.loads(_FILE.read_text(encoding="utf-8"))
    step = file["step"]
    states = {code: _shape(country, step) for code, country in file["countries"].items()}
    neutral = {
        name: _path(_points(ring, step) for ring in rings)
        for name, rings in file["neutral"].items()
    }
    return World(states, neutral)


def _shape(country: dict[str, list[list[int]]], step: float) -> Shape:
    rings = [_points(ring, step) for ring in country["rings"]]
    small = sum(map(_area, rings)) < _SMALL
    longitude, latitude = map(float, country["at"])  # type: ignore[arg-type]
    return Shape(_path(rings), project(longitude, latitude) if small else None)


def _points(ring: Sequence[int], step: float) -> list[tuple[int, int]]:
    points = []
    x = y = 0
    for dx, dy in zip(ring[::2], ring[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append(project(x * step, y * step))
    return points


def _area(ring: Sequence[tuple[int, int]]) -> float:
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def _path(rings: Iterable[Sequence[tuple[int, int]]]) -> str:
    return "".join(f"M{x} {y}l{_steps(ring)}z" for ring in rings if ring for x, y in ring[:1])


def _steps(ring: Sequence[tuple[int, int]]) -> str:
    pairs = pairwise(ring)
    return " ".join(f"{x1 - x0} {y1 - y0}" for (x0, y0), (x1, y1) in pairs)
