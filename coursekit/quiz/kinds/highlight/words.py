"""The words of a passage that can be marked, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from coursekit.quiz.leaks import UNSPACED
from coursekit.reading.grammar.tokens import Word, words_of

_RUN: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"SM*|L[LM]*")
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
#: The soft hyphen and the joiners belong to the word around them.
_JOINERS: Final = "\xad\u200c\u200d"


def markable(passage: str) -> Iterator[Word]:
    """Yield the words of a passage that can be marked; where no blank parts words, each sign.

    >>> [word.text for word in markable("The U.N. संधि 条约")]
    ['The', 'U.N.', 'संधि', '条', '约']
    """
    words = [word for word in words_of(passage) if word.is_word]
    runs = [run.span() for run in _RUN.finditer(passage) if _is_foreign(run[0])]
    kept = [word for word in words if not any(a <= word.start < b for a, b in runs)]
    cut = [
        Word(a, b, passage[a:b], passage[a:b].lower())
        for start, end in runs
        for a, b in _signs(passage, start, end)
    ]
    yield from sorted(kept + cut)


def _is_foreign(run: str) -> bool:
    """Tell whether a run of signs without a blank is in a script that the reader cuts wrongly."""
    return not run.isascii() and any(
        _UNSPACED.match(sign) or (_is_mark(sign) and not "\u0300" <= sign <= "\u036f")
        for sign in run
    )


def _signs(passage: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of words, or of single signs, each with the marks that follow it."""
    classes = "".join(_class_of(sign) for sign in passage[start:end])
    for found in _WORD.finditer(classes):
        yield start + found.start(), start + found.end()


def _class_of(sign: str) -> str:
    """Return M for a mark, S for a sign that stands alone, L for a letter or a figure."""
    if _is_mark(sign):
        return "M"
    if not sign.isalnum():
        return " "
    return "S" if _UNSPACED.match(sign) else "L"


def _is_mark(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign).startswith("M")
