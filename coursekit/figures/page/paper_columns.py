"""Columns of names with lines between them, on the sheet of a figure for print."""

from __future__ import annotations

from textwrap import shorten
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from coursekit.figures.page.columns import Columns, Stroke
from coursekit.figures.page.picture import LIGHT

#: Inches.
_ROW: Final = 0.26
#: Where lines begin and end, as shares of the sheet's width: between two columns, beside one.
_BETWEEN: Final = (0.36, 0.64)
_BESIDE: Final = (0.42, 1.0)
_LETTERS: Final = 40
_DASHES: Final = (0, (4, 3))


def height_of(columns: Columns) -> float:
    """Return how many inches the columns and their key take."""
    return _ROW * (columns.rows + len(columns.key) + 1)


def draw_columns(
    sheet: Figure, columns: Columns, room: tuple[float, float, float, float], letters: Any
) -> None:
    """Draw the columns and their key into a part of a sheet."""
    axes = sheet.add_axes(room)
    axes.set(xlim=(0, 1), ylim=(columns.rows + len(columns.key) + 1, 0))
    axes.set_axis_off()
    start, end = _BETWEEN if columns.right else _BESIDE
    for names, x, side in ((columns.left, start, "right"), (columns.right, end, "left")):
        away = 0.01 if side == "left" else -0.01
        for at, name in enumerate(names):
            y = (at + 0.5) / len(names) * columns.rows
            _write(axes, x + away, y, name, side, letters)
    for stroke in columns.strokes:
        for offset in stroke.offsets():
            curve = columns.curve(stroke, offset)
            points = [(start + x * (end - start), y * columns.rows) for x, y in curve]
            _draw(axes, stroke, points, [Outline.MOVETO, *[Outline.CURVE4] * 3])
    for at, (stroke, words) in enumerate(columns.key):
        y = columns.rows + at + 1
        for offset in stroke.offsets():
            points = [(0.0, y + offset), (0.06, y + offset)]
            _draw(axes, stroke, points, [Outline.MOVETO, Outline.LINETO])
        _write(axes, 0.07, y, words, "left", letters)


def _write(axes: Axes, x: float, y: float, words: str, side: str, letters: Any) -> None:
    text = shorten(words, _LETTERS * 2 if side == "left" else _LETTERS, placeholder=" …")
    axes.text(x, y, text, fontsize=8, ha=side, va="center", color="#1a1a1a", **letters)


def _draw(axes: Axes, stroke: Stroke, points: Any, codes: Any) -> None:
    style: Any = _DASHES if stroke.dashed else "solid"
    axes.add_patch(
        PathPatch(
            Outline(points, codes),
            facecolor="none",
            edgecolor=LIGHT[stroke.colour],
            linewidth=stroke.width * 0.75,  # as a page's pixels are to points
            linestyle=style,
        )
    )
