"""A figure for print: drawn by matplotlib from what the page shows of it, and saved to a file.

On the page a figure is HTML; here its title, its map or its days on an axis, and its lists are put
on one sheet that is as long as it must be.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import textwrap
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from coursekit.arguments import path_of
from coursekit.errors import CoursekitError
from coursekit.figures.page.columns import Columns
from coursekit.figures.page.description import Described
from coursekit.figures.page.paper_columns import draw_columns, height_of
from coursekit.files import put_in_place

_WIDE: Final = 7.5  # inches
_EDGE: Final = 0.4
_LINE: Final = 0.19
_LETTERS: Final = 88
_MARK: Final = re.compile(
    r'<path class="[^"]*" fill="(#[0-9a-f]{6})" d="([^"]*)"'
    r'|<circle class="[^"]*" fill="(#[0-9a-f]{6})" cx="(\d+)" cy="(\d+)" r="(\d+)"'
)
_BOX: Final = re.compile(r'viewBox="0 0 (\d+) (\d+)"')
_AS_LETTERS: Final[dict[str, Any]] = {"parse_math": False, "usetex": False}
_SETTINGS: Final[dict[Any, Any]] = {"svg.fonttype": "path", "svg.hashsalt": "coursekit"}


class Printed(Described, Protocol):
    """A figure that can be printed."""

    @property
    def title(self) -> str:
        """What stands above it."""


class _Line(NamedTuple):
    text: str
    size: float = 9.0
    weight: str = "normal"


def save(figure: Printed, path: Path | str) -> Path:
    """Write a figure to a file, with all that it shows in the file's own description."""
    path = path_of("path", path)
    ending = path.suffix.removeprefix(".").lower()
    known = FigureCanvasAgg.get_supported_filetypes()
    if ending not in known:
        raise CoursekitError(
            f"A figure is saved as .svg, .png or .pdf, but this name ends in {path.suffix!r}."
            " Give the file one of these endings.",
            path=path,
        )
    try:
        put_in_place(path.parent, {path.name: _drawn(figure, ending)})
    except OSError as error:
        raise CoursekitError(
            f"The figure cannot be written here ({error.strerror}). "
            "Name a folder that exists and that you can write to.",
            path=path,
        ) from error
    return path


def _drawn(figure: Printed, ending: str) -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings(), mpl.rc_context(_SETTINGS):
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        _sheet(figure).savefig(file, format=ending, dpi=192, metadata=_metadata(figure, ending))
    return file.getvalue()


def _metadata(figure: Printed, ending: str) -> dict[str, Any] | None:
    """Return what the file says of itself; without a date the same table gives the same bytes."""
    lead, words = figure.description.lead, figure.description.text()
    if ending == "pdf":
        return {"Title": lead, "Subject": words, "CreationDate": None}
    if ending in {"svg", "png"}:
        return {"Title": lead, "Description": words} | ({"Date": None} if ending == "svg" else {})
    return None


def _sheet(figure: Printed) -> Figure:
    lines = list(_lines(figure))
    body = str(getattr(figure, "body", ""))
    days: Sequence[tuple[int, dt.date]] = getattr(figure, "days", ())
    columns: Columns | None = getattr(figure, "drawing", None)
    tall = height_of(columns) if columns else _map_height(body)
    tall = tall or (1.4 if len({day for _, day in days}) > 1 else 0.0)
    height = 2 * _EDGE + 0.4 + tall + _LINE * len(lines)
    sheet = Figure(figsize=(_WIDE, height), facecolor="white")
    y = height - _EDGE - 0.15
    for words in textwrap.wrap(figure.title, 62)[:2]:
        _write(sheet, y, height, _Line(words, 12, "bold"))
        y -= 0.24
    if tall:
        room = (_EDGE / _WIDE, (y - tall + 0.1) / height, 1 - 2 * _EDGE / _WIDE, tall / height)
        if columns:
            draw_columns(sheet, columns, room, _AS_LETTERS)
        elif _map_height(body):
            _draw_map(sheet, body, room)
        else:
            _draw_days(sheet, days, room)
        y -= tall
    for line in lines:
        y -= _LINE
        _write(sheet, y, height, line)
    return sheet


def _write(sheet: Figure, y: float, height: float, line: _Line) -> None:
    sheet.text(
        _EDGE / _WIDE,
        y / height,
        line.text,
        fontsize=line.size,
        fontweight=line.weight,
        color="#1a1a1a",
        va="baseline",
        **_AS_LETTERS,
    )


def _lines(figure: Printed) -> Iterator[_Line]:
    """Yield the lists of a figure, broken into lines; what is not in a list comes last."""
    for part in figure.description.parts:
        yield _Line("")
        for text in textwrap.wrap(part.heading, _LETTERS):
            yield _Line(text, weight="bold")
        for number, item in enumerate(part.items, start=1):
            for text in textwrap.wrap(f"{number}. {item}", _LETTERS, subsequent_indent="    "):
                yield _Line(text)
    yield _Line("")
    for text in textwrap.wrap(figure.description.lead, _LETTERS):
        yield _Line(text)


def _map_height(body: str) -> float:
    box = _BOX.search(body)
    return (_WIDE - 2 * _EDGE) * int(box[2]) / int(box[1]) if box else 0.0


def _draw_map(sheet: Figure, body: str, room: tuple[float, float, float, float]) -> None:
    """Draw the shapes of the page's SVG."""
    box = _BOX.search(body)
    assert box is not None  # noqa: S101 (asked before)
    axes = sheet.add_axes(room)
    axes.set(xlim=(0, int(box[1])), ylim=(int(box[2]), 0))
    axes.set_axis_off()
    for fill, outline, dot, x, y, radius in _MARK.findall(body):
        shape = Outline.circle((int(x), int(y)), int(radius)) if dot else _outline(outline)
        axes.add_patch(PathPatch(shape, facecolor=fill or dot, edgecolor="white", linewidth=0.3))


def _outline(path: str) -> Outline:
    """Return the rings of a path of ours: `M x y l dx dy … z`."""
    rings = []
    for ring in path.split("z")[:-1]:
        start, _, steps = ring[1:].partition("l")
        x, y = map(int, start.split())
        points = [(x, y)]
        numbers = [*map(int, steps.split())]
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            points.append((x, y))
        rings.append(Outline([*points, points[0]], closed=True))
    return Outline.make_compound_path(*rings)


def _draw_days(
    sheet: Figure,
    days: Sequence[tuple[int, dt.date]],
    room: tuple[float, float, float, float],
) -> None:
    """Draw an axis with a mark for each day, and the number that it has in the list."""
    axes = sheet.add_axes((room[0], room[1] + room[3] * 0.3, room[2], room[3] * 0.6))
    places = [date2num(day) for _, day in days]
    axes.vlines(places, 0, [1 + at % 4 for at in range(len(days))], color="#72757e", linewidth=0.6)
    for at, ((number, _), place) in enumerate(zip(days, places, strict=True)):
        axes.plot([place], [1 + at % 4], marker="o", color="#0b3c78", markersize=4)
        axes.annotate(
            str(number), (place, 1 + at % 4), xytext=(3, 2), textcoords="offset points", fontsize=7
        )
    axes.xaxis_date()
    axes.set(ylim=(0, 5.2), yticks=[])
    axes.tick_params(labelsize=8)
    axes.spines[["left", "right", "top"]].set_visible(False)
