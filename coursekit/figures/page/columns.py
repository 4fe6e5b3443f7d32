"""Names in one or two columns with lines between them: for a page, and what print needs of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

#: A path is drawn in this square, which a page stretches to the height of the names.
_SIDE: Final = 1000
#: Half the distance of the two lines of a double one, as a share of a row.
_APART: Final = 0.09
COLUMNS_STYLE: Final = """
.ck-drawn.ck-drawn .ck-columns { display: grid; grid-template-columns: 1fr 1.2fr 1fr; gap: 0 0.4em;
  height: calc(var(--ck-rows) * 2.7em); font-size: 0.9em; line-height: 1.2; }
.ck-drawn.ck-drawn .ck-columns.ck-single { grid-template-columns: 1fr 1.2fr; }
.ck-drawn.ck-drawn .ck-columns ol { display: flex; flex-direction: column; min-height: 0; }
.ck-drawn.ck-drawn .ck-columns li { flex: 1 1 0; min-height: 0; display: flex; margin: 0;
  align-items: center; overflow-wrap: anywhere; }
.ck-drawn.ck-drawn .ck-columns ol:first-child li { justify-content: flex-end; text-align: right; }
.ck-drawn .ck-columns li > span { display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 2; overflow: hidden; }
.ck-drawn.ck-drawn .ck-columns svg { width: 100%; height: 100%; display: block; }
.ck-drawn .ck-strokes path { fill: none; vector-effect: non-scaling-stroke; }
.ck-drawn .ck-strokes .ck-bound { stroke: var(--ck-bound); }
.ck-drawn .ck-strokes .ck-other { stroke: var(--ck-other); }
.ck-drawn .ck-strokes .ck-dashed { stroke-dasharray: 5 4; }
.ck-drawn.ck-drawn .ck-key { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; }
.ck-drawn.ck-drawn .ck-key svg { width: 2.4em; height: 0.8em; margin-right: 0.4em; }
@container (max-width: 34rem) {
  .ck-drawn.ck-drawn .ck-columns { height: calc(var(--ck-rows) * 3em); font-size: 0.8em;
    grid-template-columns: 1fr 0.8fr 1fr; }
}
"""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from one row to another; where there is one column it goes round in an arc."""

    start: int
    end: int
    #: One of the colours of a picture.
    colour: str
    #: Two lines side by side, so that colour alone tells nothing.
    double: bool
    dashed: bool
    width: float
    title: str
    #: How far it is set off from the middle of its rows, in rows.
    aside: float = 0.0

    def offsets(self) -> tuple[float, ...]:
        """Return how far each of its lines is from the middle of the row."""
        return (self.aside - _APART, self.aside + _APART) if self.double else (self.aside,)


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of each column, from top to bottom, and the lines."""

    left: Sequence[str]
    right: Sequence[str]
    strokes: Sequence[Stroke]
    #: What each kind of line says.
    key: Sequence[tuple[Stroke, str]]

    @property
    def rows(self) -> int:
        """How many rows high it is."""
        return max(len(self.left), len(self.right))

    def curve(self, stroke: Stroke, offset: float) -> tuple[tuple[float, float], ...]:
        """Return the points of a cubic curve in a square of side 1, from the top left."""
        y = (stroke.start + 0.5) / len(self.left) + offset / self.rows
        ends = len(self.right or self.left)
        z = (stroke.end + 0.5) / ends + offset / self.rows
        if self.right:
            return (0, y), (0.35, y), (0.65, z), (1, z)
        far = min(1.3, 0.2 + 1.8 * abs(stroke.end - stroke.start) / ends)
        return (0, y), (far, y), (far, z), (0, z)

    def html(self, alt: str) -> str:
        """Return the columns with the lines between them; `alt` says what they show."""
        lines = "".join(map(self._line, self.strokes))
        single = "" if self.right else " ck-single"
        return (
            f'<div class="ck-columns{single}" style="--ck-rows: {self.rows}">{_names(self.left)}'
            f'<svg class="ck-strokes" viewBox="0 0 {_SIDE} {_SIDE}" preserveAspectRatio="none"'
            f' role="img" aria-label="{escape(alt)}">{lines}</svg>'
            f"{_names(self.right) if self.right else ''}</div>{self._key()}"
        )

    def _line(self, stroke: Stroke) -> str:
        curves = (self.curve(stroke, offset) for offset in stroke.offsets())
        steps = "".join(_path([(x * _SIDE, y * _SIDE) for x, y in curve]) for curve in curves)
        return _drawn(stroke, steps, f"<title>{escape(stroke.title)}</title>")

    def _key(self) -> str:
        entries = (
            '<span><svg class="ck-strokes" viewBox="0 0 24 8" aria-hidden="true">'
            + _drawn(
                stroke, "".join(f"M0 {4 + 17 * at:g}L24 {4 + 17 * at:g}" for at in stroke.offsets())
            )
            + f"</svg>{escape(words)}</span>"
            for stroke, words in self.key
        )
        return f'<p class="ck-key">{"".join(entries)}</p>'


def _names(column: Sequence[str]) -> str:
    return f"<ol>{''.join(f'<li><span>{escape(name)}</span></li>' for name in column)}</ol>"


def _path(points: Sequence[tuple[float, float]]) -> str:
    (x, y), *rest = points
    return f"M{x:.0f} {y:.0f}C" + " ".join(f"{x:.0f} {y:.0f}" for x, y in rest)


def _drawn(stroke: Stroke, steps: str, inside: str = "") -> str:
    dashed = " ck-dashed" if stroke.dashed else ""
    return (
        f'<path class="ck-{stroke.colour}{dashed}" stroke-width="{stroke.width:.1f}"'
        f' d="{steps}">{inside}</path>'
    )
