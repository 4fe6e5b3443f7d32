"""An article as a person reads it: its text in paragraphs that wrap, and nothing of the reading."""

from __future__ import annotations

import re
import textwrap
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from coursekit.reading.article import Article

_WIDTH: Final = 80
#: What would steer a terminal, turn its line round, or be no sign at all.
_STEERING: Final = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
#: How a text that is read is set.
STYLE: Final = "max-width: 42rem; line-height: 1.6; overflow-wrap: break-word;"


class ReadingView:
    r"""The text of an article: paragraphs in a notebook, wrapped lines where only text shows."""

    def __init__(self, article: Article) -> None:
        self._language = "" if article.language == "und" else article.language
        self._paragraphs = [line.strip() for line in article.text.split("\n") if line.strip()]

    def __repr__(self) -> str:
        """Print the paragraphs with lines that break between words, and nothing that steers."""
        return "\n\n".join(
            textwrap.fill(
                _STEERING.sub("\N{REPLACEMENT CHARACTER}", each),
                _WIDTH,
                break_long_words=False,
                break_on_hyphens=False,
            )
            for each in self._paragraphs
        )

    def _repr_html_(self) -> str:
        language = f' lang="{escape(self._language)}"' if self._language else ""
        paragraphs = "\n".join(f'<p dir="auto">{as_printed(each)}</p>' for each in self._paragraphs)
        return f'<div class="ck-text"{language} style="{STYLE}">\n{paragraphs}\n</div>'


def as_printed(text: str) -> str:
    """Escape a text, and keep a notebook from reading formulas in it."""
    escaped = escape(text.encode("utf-8", "replace").decode("utf-8"))
    return escaped.replace("$", "<span>&#36;</span>").replace("\\", "<span>&#92;</span>")
