"""The sheet that a figure is drawn on: it grows downwards, and is measured in points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure as MatplotlibFigure

from coursekit.figures.drawing.lettering import AS_LETTERS, Box, Lettering
from coursekit.figures.style import INK, LINE, PANEL, PAPER, Mark

BODY: Final = Lettering()
SMALL: Final = Lettering(8.5)
BOLD: Final = Lettering(9.5, "bold")
SMALL_BOLD: Final = Lettering(8.5, "bold")
TITLE: Final = Lettering(12, "bold")
WIDTH: Final = 700.0
EDGE: Final = 18.0
GAP: Final = 7.0
#: From the middle of a mark's room to the words beside it.
MARK_ROOM: Final = 13.0


class Canvas:
    """A sheet that grows downwards as things are put on it; `y` is where the next one goes."""

    def __init__(self, title: str) -> None:
        self.figure = MatplotlibFigure(facecolor=PAPER)
        self.page: Axes = self.figure.add_axes((0, 0, 1, 1))
        self.page.set_axis_off()
        self.y = EDGE
        self.scales: list[tuple[Axes, float, float, float]] = []
        self.paragraph(title, TITLE)

    def paragraph(self, text: str, lettering: Lettering = SMALL, colour: str = INK) -> None:
        """Put a text over the whole width."""
        box = lettering.box(text, WIDTH - 2 * EDGE)
        self.write(EDGE, self.y, box, colour)
        self.y += box.height + GAP

    def write(self, x: float, y: float, box: Box, colour: str = INK, align: str = "left") -> None:
        """Put lines of text with their upper left corner at a place, or their upper right one."""
        for number, line in enumerate(box.lines):
            self.page.text(
                x,
                y + (number + 0.75) * box.lettering.line,
                line,
                color=colour,
                fontproperties=box.lettering.font,
                ha=align,
                va="baseline",
                **AS_LETTERS,
            )

    def mark(self, x: float, y: float, mark: Mark) -> None:
        """Put a mark with its middle at a place."""
        self.page.add_line(mark.line([x], y))

    def marked(self, x: float, y: float, mark: Mark, words: Box) -> float:
        """Put words with their mark in front at a place; return where the next ones may stand."""
        self.mark(x + 4, y + SMALL.line / 2, mark)
        self.write(x + MARK_ROOM, y, words)
        return y + words.height + 3

    def key(self, entries: Sequence[tuple[Mark, str]]) -> None:
        """Say what each mark stands for, as many in a line as fit."""
        x = EDGE
        for mark, words in entries:
            width = MARK_ROOM + SMALL.width(words) + 20
            if x > EDGE and x + width - 20 > WIDTH - EDGE:
                x, self.y = EDGE, self.y + SMALL.line + 3
            self.marked(x, self.y, mark, SMALL.box(words))
            x += width
        self.y += SMALL.line + GAP

    def row(
        self, label: Box, cells: Iterable[tuple[float, float, Iterable[tuple[Mark, str]]]]
    ) -> None:
        """Put a label and the cells beside it: a left edge, the room, and words with marks."""
        self.rule()
        self.y += GAP
        self.write(EDGE, self.y, label)
        ends = [self.y + label.height]
        for x, room, entries in cells:
            y = self.y
            for mark, words in entries:
                y = self.marked(x, y, mark, SMALL.box(words, room - MARK_ROOM))
            ends.append(y)
        self.y = max(ends) + GAP

    def rule(self) -> None:
        """Draw a thin line from edge to edge."""
        self.page.plot([EDGE, WIDTH - EDGE], [self.y, self.y], color=LINE, linewidth=0.6)

    def panel(self, x: float, y: float, width: float, height: float) -> None:
        """Shade a part of the sheet."""
        self.page.fill(
            [x, x + width, x + width, x], [y, y, y + height, y + height], color=PANEL, zorder=0
        )

    def scale(self, x: float, top: float, width: float) -> Axes:
        """Add a field with a date axis above it, from `top` down to where the sheet ends now."""
        axes = self.figure.add_axes((0, 0, 1, 1), facecolor="none")
        axes.set_ylim(self.y, top)
        self.scales.append((axes, x, top, width))
        return axes

    def finished(self) -> MatplotlibFigure:
        """Cut the sheet to what is on it."""
        height = self.y + EDGE - GAP
        self.figure.set_size_inches(WIDTH / 72, height / 72)
        self.page.set(xlim=(0, WIDTH), ylim=(height, 0))
        for axes, x, top, width in self.scales:
            bottom = max(axes.get_ylim())
            axes.set_position(
                (x / WIDTH, 1 - bottom / height, width / WIDTH, (bottom - top) / height)
            )
        return self.figure


def how_many(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
