"""Text in a figure: cleaned, measured and broken into lines, so that no label overlaps another."""

from __future__ import annotations

import math
import unicodedata
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Final

from matplotlib import font_manager, rc_context
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

#: Matplotlib's own font first, so that figures are alike everywhere; then, for the scripts that it
#: lacks, whichever of these the machine has.
_FAMILIES: Final = (
    "DejaVu Sans",
    "Noto Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "PingFang SC",
    "Hiragino Sans",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Segoe UI",
    "Arial Unicode MS",
)
#: Letters are measured this much larger, since small ones are fitted to whole pixels.
_FINE: Final = 8
_UNPRINTABLE: Final = frozenset({"Cc", "Cn", "Co", "Cs"})

#: Settings that a file needs whatever style the notebook has chosen.
_SETTINGS: Final[dict[Any, Any]] = {"svg.fonttype": "path", "svg.hashsalt": "coursekit"}
#: How matplotlib takes letters as they are.
AS_LETTERS: Final[dict[str, Any]] = {"parse_math": False, "usetex": False}


def clean(text: str) -> str:
    r"""Return `text` on one line, with what no font or file format can hold replaced."""
    kept = (
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(sign) in _UNPRINTABLE else sign
        for sign in " ".join(text.split())
    )
    return "".join(kept)


def shorten(text: str, limit: int) -> str:
    """Return `text` cut at a word, with an ellipsis, where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut} …"


@contextmanager
def quiet_settings() -> Iterator[None]:
    """Use settings of our own, without a warning for each letter that a font lacks."""
    with warnings.catch_warnings(), rc_context(_SETTINGS):
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        yield


@cache
def _families() -> tuple[str, ...]:
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return tuple(family for family in _FAMILIES if family in installed)


@dataclass(frozen=True, slots=True)
class Box:
    """Lines of text and the room that they take."""

    lines: list[str]
    lettering: Lettering

    @property
    def height(self) -> float:
        """How far the lines reach down."""
        return len(self.lines) * self.lettering.line


@dataclass(frozen=True)
class Lettering:
    """A size and weight of letters, and the room that they take, in points."""

    size: float = 9.5
    weight: str = "normal"

    @cached_property
    def font(self) -> FontProperties:
        """The font, for any text of matplotlib."""
        return FontProperties(family=list(_families()), size=self.size, weight=self.weight)

    @property
    def line(self) -> float:
        """From one line to the next."""
        return self.size * 1.45

    def width(self, text: str) -> float:
        """Return how wide `text` is on one line."""
        return _width(text, self)

    def box(self, text: str, room: float = math.inf) -> Box:
        """Break `text` into lines that are at most `room` wide; a long word is broken too."""
        done, line = [], ""
        for word in clean(text).split(" "):
            wider = f"{line} {word}" if line else word
            if self.width(wider) <= room:
                line = wider
                continue
            if line:
                done.append(line)
            *heads, line = self._broken(word, room)
            done += heads
        return Box([*done, line], self)

    def _broken(self, word: str, room: float) -> list[str]:
        pieces = [""]
        for sign in word:
            if pieces[-1] and self.width(pieces[-1] + sign) > room:
                pieces.append("")
            pieces[-1] += sign
        return pieces


@cache
def _renderer() -> RendererAgg:
    return RendererAgg(1, 1, 72 * _FINE)


@lru_cache(maxsize=10_000)
def _width(text: str, lettering: Lettering) -> float:
    with quiet_settings():
        width, _, _ = _renderer().get_text_width_height_descent(text, lettering.font, False)
    return float(width) / _FINE
