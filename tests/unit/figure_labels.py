"""What is printed in a figure, and whether a person can read it."""

from __future__ import annotations

import warnings
from itertools import combinations

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from coursekit.figures.page.description import Figure


def labels(figure: Figure) -> list[Text]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        FigureCanvasAgg(figure.figure).draw()
    page, *scales = figure.figure.axes
    return [*page.texts, *(label for scale in scales for label in scale.get_xticklabels())]


def words(figure: Figure) -> str:
    """Return all that is said of a figure: its alternative text, and the lists beneath it."""
    return figure.description.text()


def drawn(figure: Figure) -> str:
    return " ".join(text.get_text() for text in labels(figure))


def assert_apart_and_on_the_sheet(figure: Figure) -> None:
    boxes = [(text.get_text(), text.get_window_extent()) for text in labels(figure)]
    for (one, box), (other, second) in combinations(boxes, 2):
        assert not box.padded(-0.5).overlaps(second.padded(-0.5)), f"{one!r} lies on {other!r}"
    for words, box in boxes:
        assert box.x0 >= 0, words
        assert box.y0 >= 0, words
        assert box.x1 <= figure.figure.bbox.x1, words
        assert box.y1 <= figure.figure.bbox.y1, words


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
                 for c in mpl.colors.to_rgb(colour)]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def assert_contrast(figure: Figure) -> None:
    for text in labels(figure):
        assert contrast(text.get_color(), "#f0f1f4") >= 4.5, text.get_text()
