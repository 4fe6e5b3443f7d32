"""Make figures/data/world.json from countries-50m.json of npm's world-atlas (Natural Earth).

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    uv run --no-project --with pycountry python tests/generators/world_map.py \
        package/countries-50m.json

Each border is simplified once, so that neighbours still meet; islands too small to see are left
out where their state has a larger part.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Line = list[tuple[float, float]]
Lines = list[Line]

#: Degrees: how far a border may move, what one step of the file is, the least area of an island.
TOLERANCE, STEP, SMALLEST = 0.12, 0.1, 0.35
TARGET = Path(__file__).parents[2] / "coursekit" / "figures" / "data" / "world.json"
#: Shapes of Natural Earth that are left neutral, by its name of them, and Crimea.
DISPUTED = {
    "W. Sahara": "Western Sahara",
    "Kosovo": "Kosovo",
    "N. Cyprus": "northern Cyprus",
    "Somaliland": "Somaliland",
    "Siachen Glacier": "the Siachen Glacier",
    "Taiwan": "Taiwan",
}
CRIMEA = (32.0, 44.2, 37.0, 46.3)
#: The parallel on which Morocco met the Spanish Sahara: Natural Earth draws no border there.
SAHARA = 27.667
LEFT_OUT = {"Antarctica", "Indian Ocean Ter."}


def simplified(points: Line) -> Line:
    """Douglas and Peucker: keep the ends and what lies further than the tolerance from a chord."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5

    def off(point: tuple[float, float]) -> float:
        x, y = point
        if not length:
            return ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5
        return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length

    far = max(range(1, len(points) - 1), key=lambda at: off(points[at]))
    if off(points[far]) <= TOLERANCE:
        return [points[0], points[-1]]
    return [*simplified(points[: far + 1])[:-1], *simplified(points[far:])]


def decoded(topology: dict[str, Any]) -> Lines:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def area(ring: Line) -> float:
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def rings(geometry: dict[str, Any], arcs: Lines) -> Lines:
    """Return the outer rings of a shape; one that crosses the date line becomes two."""
    groups = geometry.get("arcs", [])
    polygons = groups if geometry["type"] == "MultiPolygon" else [groups]
    found: Lines = []
    for polygon in polygons:
        points: Line = []
        for at in polygon[0]:
            arc = arcs[at] if at >= 0 else arcs[~at][::-1]
            points += arc[1:] if points else arc
        unwound = [points[0]]
        for x, y in points[1:]:
            unwound.append((x - 360 * round((x - unwound[-1][0]) / 360), y))
        for turn in (-360, 0, 360):
            part = clipped([(x + turn, y) for x, y in unwound], 0, -180, 1)
            found.append(clipped(part, 0, 180, -1))
    return [ring for ring in found if len(ring) > 1]


def clipped(ring: Line, axis: int, edge: float, side: int) -> Line:
    """Sutherland and Hodgman: keep what lies on one side of a line along a meridian or parallel."""
    kept: Line = []
    for at, point in enumerate(ring):
        before = ring[at - 1]
        inside, was_inside = (side * (each[axis] - edge) >= 0 for each in (point, before))
        if inside != was_inside:
            share = (edge - before[axis]) / (point[axis] - before[axis])
            kept.append(tuple(a + share * (b - a) for a, b in zip(before, point, strict=True)))  # type: ignore[arg-type]
        if inside:
            kept.append(point)
    return kept


def packed(ring: Line) -> list[int]:
    steps = [(round(x / STEP), round(y / STEP)) for x, y in ring]
    steps = [point for at, point in enumerate(steps) if not at or point != steps[at - 1]]
    flat: list[int] = []
    last = (0, 0)
    for x, y in steps:
        flat += [x - last[0], y - last[1]]
        last = (x, y)
    return flat


def country(parts: Lines) -> dict[str, Any]:
    parts = sorted(parts, key=area, reverse=True)
    xs, ys = zip(*parts[0], strict=True)
    shown = [packed(ring) for ring in parts if area(ring) >= SMALLEST or ring is parts[0]]
    return {
        "at": [round(sum(xs) / len(xs), 1), round(sum(ys) / len(ys), 1)],
        "rings": [ring for ring in shown if len(ring) >= 6],
    }


def in_crimea(ring: Line) -> bool:
    west, south, east, north = CRIMEA
    return all(west <= x <= east and south <= y <= north for x, y in ring)


def shared_out(name: str, parts: Lines) -> tuple[Lines, dict[str, Lines]]:
    """Take from a state what is disputed."""
    neutral: dict[str, Lines] = {}
    crimea = [ring for ring in parts if in_crimea(ring) and area(ring) > 1]
    if crimea:
        neutral["Crimea"] = crimea
        parts = [ring for ring in parts if ring not in crimea]
    if name == "Morocco":
        neutral["Western Sahara"] = [clipped(ring, 1, SAHARA, -1) for ring in parts]
        parts = [clipped(ring, 1, SAHARA, 1) for ring in parts]
    return [ring for ring in parts if ring], neutral


def main(path: Path) -> None:
    import pycountry  # only whoever makes the file anew needs it

    topology = json.loads(path.read_text(encoding="utf-8"))
    arcs = [simplified(arc) for arc in decoded(topology)]
    states: dict[str, Lines] = {}
    neutral: dict[str, Lines] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name in LEFT_OUT:
            continue
        code = pycountry.countries.get(numeric=geometry.get("id", "").zfill(3))
        parts, taken = shared_out(name, rings(geometry, arcs))
        for area_name, disputed in taken.items():
            neutral.setdefault(area_name, []).extend(disputed)
        if name in DISPUTED or not code:
            neutral.setdefault(DISPUTED.get(name, name), []).extend(parts)
        else:
            states.setdefault(code.alpha_3, []).extend(parts)
    countries = {code: country(parts) for code, parts in sorted(states.items())}
    whole_file = {
        "vendored": "Generated by tests/generators/world_map.py; do not edit.",
        "origin": "countries-50m.json of npm's world-atlas 2.0.2, made from Natural Earth",
        "licence": "public domain; the package is under the ISC licence: see world.LICENSE",
        "changes": "simplified to a tenth of a degree; small islands and Antarctica left out",
        "step": STEP,
        "countries": countries,
        "neutral": {name: country(parts)["rings"] for name, parts in sorted(neutral.items())},
    }
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(
        json.dumps(whole_file, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(len(countries), sorted(neutral), TARGET.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
