"""A time axis on which a year is as wide as what happened in it needs.

On an even axis since 2001 the last years of this debate would overlap, and the rest be empty.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Sequence

from coursekit.figures.drawing.canvas import EDGE, GAP, SMALL, WIDTH, Canvas
from coursekit.figures.style import LINE, QUIET

_NARROWEST = 6.0
_APART = 4.0
#: How near the strokes of two bounds come to each other.
_STROKES_APART = 14.0


class YearAxis:
    """Years side by side, from a left edge on."""

    def __init__(
        self, bounds: Sequence[tuple[dt.date, dt.date]], left: float, right: float
    ) -> None:
        counts = Counter(first.year for first, _ in bounds)
        years = range(min(counts), max(last.year for _, last in bounds) + 1)
        narrowest = min(_NARROWEST, (right - left) / len(years) / 2)
        each = (right - left - narrowest * len(years)) / counts.total()
        self.edges: dict[int, float] = {}
        x = left
        for year in years:
            self.edges[year] = x
            x += narrowest + each * counts[year]
        self.edges[years[-1] + 1] = x
        self.right = x

    def place(self, day: dt.date) -> float:
        """Return where a day lies."""
        passed = (day.timetuple().tm_yday - 0.5) / (366 if calendar.isleap(day.year) else 365)
        return self.edges[day.year] * (1 - passed) + self.edges[day.year + 1] * passed

    def bounds(self, first: dt.date, last: dt.date) -> tuple[float, float]:
        """Return where two bounds lie, so far apart that a mark between hides neither stroke."""
        left, right = self.place(first), self.place(last)
        missing = max(_STROKES_APART - (right - left), 0.0) / 2 if first != last else 0.0
        return left - missing, right + missing

    def draw(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Rule the years from top to bottom, and name above them those that have room."""
        for x in self.edges.values():
            canvas.page.plot([x, x], [top, bottom], color=LINE, linewidth=0.6, zorder=0.5)
        for year in self._named():
            canvas.write(self.edges[year], top - SMALL.line - 2, SMALL.box(str(year)), QUIET)

    def _named(self) -> list[int]:
        """Return the years whose names have room: the first one, then the widest."""
        first, *others = sorted(self.edges)[:-1]
        taken: list[tuple[float, float]] = []
        named = []
        others.sort(key=lambda year: self.edges[year] - self.edges[year + 1])
        for year in (first, *others):
            begin = self.edges[year]
            end = begin + SMALL.width(str(year)) + _APART
            if end - _APART <= WIDTH - EDGE and all(
                end <= left or right <= begin for left, right in taken
            ):
                taken.append((begin, end))
                named.append(year)
        return named


def head_room() -> float:
    """Return what the names of the years need above the axis."""
    return SMALL.line + GAP


def stacked(bounds: Sequence[tuple[float, float]], apart: float = _APART) -> list[int]:
    """Give things along a line the rows in which none lies on another.

    Examples
    --------
    >>> stacked([(0, 10), (5, 15), (20, 30)])
    [0, 1, 0]
    """
    rows: list[list[tuple[float, float]]] = []
    places = []
    for left, right in bounds:
        free = (
            number
            for number, row in enumerate(rows)
            if all(right + apart <= begin or end + apart <= left for begin, end in row)
        )
        number = next(free, len(rows))
        if number == len(rows):
            rows.append([])
        rows[number].append((left, right))
        places.append(number)
    return places
