"""The named patterns of ``line_forms.txt``, and the lists of whole lines."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from coursekit.reading.lexicon import any_of, rows_of, word_classes

FORMS: Final = "page/line_forms.txt"
WORDS: Final = "page/line_words.txt"
VISITOR: Final = "page/furniture.txt"
_NAMED: Final = re.compile(r"\{([a-z][a-z -]*)\}")
#: A run of letters and figures.
WORD: Final = re.compile(r"\w+")


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a named pattern.

    >>> pattern("day").fullmatch("12 nov").span()
    (0, 6)
    """
    return re.compile(in_full(f"{{{name}}}"))


def in_full(written: str) -> str:
    """Write out the names in a pattern: phrases, and words under a label."""
    return _NAMED.sub(lambda name: _phrase(name[1]), written)


@cache
def _phrase(name: str) -> str:
    if (written := _phrases().get(f"= {name}")) is not None:
        return in_full(written)
    return f"(?i:{any_of(word_classes(WORDS)[name])})"


@cache
def _phrases() -> dict[str, str]:
    return {row[0]: row[1] for row in rows_of(FORMS) if len(row) == 2}


@cache
def whole_lines(label: str) -> frozenset[str]:
    """Return the whole lines under a label, without marks."""
    cells = word_classes(WORDS).get(label) or word_classes(VISITOR)[label]
    return frozenset(" ".join(WORD.findall(cell)) for cell in cells)
