"""One line of a page, and the named patterns and whole lines that tell what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import Final, Literal

from coursekit.reading.lexicon import any_of, in_full, phrases_of, word_classes
from coursekit.reading.text.spans import Span

Kind = Literal[
    "headline", "standfirst", "byline", "dateline", "paragraph", "subhead", "list item", "caption",
    "metadata", "furniture", "credit", "table", "footnote", "label", "other language",
]  # fmt: skip
FORMS: Final = "page/line_forms.txt"
labelled: Final = partial(word_classes, "page/line_words.txt", "page/furniture.txt")
WORD: Final = re.compile(r"\w+")
_CAPITALS: Final = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z'’-]+\b")  # a set first: found fast
_LONGER: Final = re.compile(r"\b[^\W\d_]{2,}")


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a named pattern."""
    return re.compile(written_out(f"{{{name}}}"))


def opening(name: str, text: str, at: int = 0) -> str:
    """Return what a named pattern matches at a place, "" for nothing."""
    found = pattern(name).match(text, at)
    return found[0] if found else ""


def written_out(written: str) -> str:
    """Write out the names in a pattern: phrases, and words under a label."""
    return in_full(written, phrases_of(FORMS), lambda name: f"(?i:{any_of(labelled()[name])})")


@cache
def whole_lines(label: str) -> frozenset[str]:
    """Return the whole lines under a label, without marks."""
    return frozenset(" ".join(WORD.findall(cell)) for cell in labelled()[label])


@dataclass(slots=True)
class Line:
    """One line of the page, wrapped parts joined, with what is asked of it again and again."""

    span: Span
    words: str
    #: Its words in small letters, without marks.
    small: tuple[str, ...]
    ended: bool

    @classmethod
    def of(cls, text: str, span: Span) -> Line:
        """Take a stretch of the page."""
        words = span.of(text)
        small = tuple(WORD.findall(words[:1200].lower()))
        return cls(span, words, small, bool(pattern("ended").search(words[-8:])))

    @property
    def count(self) -> int:
        """How many words it has."""
        return len(self.small)


def bullet_end(text: str, at: int) -> int:
    """Return where the bullet or the number of a line ends that begins at `at`; `at` for none."""
    return at + len(opening("bullet", text, at) or opening("pictured bullet", text, at))


def label_of(line: Line) -> str:
    """Return what may be the label of a speaker at the head of a line, "MS. LEE:", else ""."""
    return opening("speaker", line.words) if ":" in line.words else ""


def in_capitals(name: str) -> bool:
    """Tell whether a name is printed in capitals, but for a "Mc"."""
    return name.replace("Mc", "MC").isupper()


def is_kicker(words: str) -> bool:
    """Tell whether words name the kind of a text, as before a headline: "Exclusive"."""
    return words.casefold() in whole_lines("kicker")


def is_shouted(line: Line) -> bool:
    """Tell whether a line is printed in capitals, which hide what is a name."""
    capitals = len(_CAPITALS.findall(line.words))
    return capitals > 1 and capitals > 0.7 * len(_LONGER.findall(line.words))
