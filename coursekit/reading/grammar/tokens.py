"""Words and punctuation marks, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coursekit.reading.lexicon import word_set

# Combining accents, the soft hyphen and the joiners belong to the word around them.
_INSIDE = r"\w\u0300-\u036f\u00ad\u200c\u200d"
_TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)\S+
    | (?:[^\W\d_]\.){{2,}}                                   # U.N.  e.g.
    | (?=[A-Z]{{1,6}}/[A-Z\d/]{{0,20}}\.\d)[A-Z]+(?:[/.][A-Z]*\d[A-Z\d]*|/[A-Z]+)+   # A/C.9/79/L.7
    | [@\#]?[{_INSIDE}]+ (?: [-'’&/] (?=[^\W_]) [{_INSIDE}]+ | [.,:] (?=\d) (?<=\d.) \d+ )*
    | \.\.+ | --+ | '' | `` | \S
    """,
    re.VERBOSE,
)
_ABBREVIATIONS: Final = "grammar/abbreviations.txt"
_WORDS: Final = "grammar/function_words.txt"


#: What was found out about so many words is remembered: the common ones, and no long text's all.
REMEMBERED: Final = 2_000


class Word(NamedTuple):
    """A word or a punctuation mark; ``lower`` is its plain form, made for looking up."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Tell a word or a number from a punctuation mark."""
        return self.text[0].isalnum() or self.text[-1].isalnum()

    @property
    def is_capital(self) -> bool:
        """Tell whether the word begins with a capital letter."""
        return self.text[0].isupper()


@cache
def _with_stop() -> frozenset[str]:
    """Return the words that may be abbreviations where a full stop follows them."""
    words = word_set(_ABBREVIATIONS, "title", "inner", "any")
    return frozenset(word for word in words if "." not in word)


def plain(text: str) -> str:
    """Return the form to look up: lower case, straight apostrophes, composed accents.

    >>> plain("Don’t")
    "don't"
    """
    if text == "US":
        return "u.s."  # not the pronoun
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
    return composed.lower() or "\u00ad"


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Split ``text[start:end]`` into words and punctuation marks.

    >>> [word.text for word in words_of("Mr. Lee's U.N. vote: 3,000 don't.")]
    ['Mr.', 'Lee', "'s", 'U.N.', 'vote', ':', '3,000', "don't", '.']
    """
    stretch = text[start:end]
    first = start + len(stretch) - len(stretch.lstrip())
    stretch = stretch.strip()
    words: list[Word] = []
    append, new = words.append, tuple.__new__  # half the time of Word(…), and there are many
    with_stop = _with_stop()
    pieces = stretch.split(" ")
    lowers = plain(_US.sub("U.S.", stretch)).split(" ")
    # No word holds a blank, and most pieces between two blanks are a word with a mark at most.
    for piece, lower, following in zip(pieces, lowers, (*pieces[1:], ""), strict=True):
        last = first + len(piece)
        if piece.isalpha():
            append(new(Word, (first, last, piece, lower)))
        elif piece:
            mark, body = piece[-1], piece[:-1]
            stopped = mark == "." and (last - first < 3 or lower[:-1] in with_stop)
            if mark in _MARKS and not stopped and body.isalpha():
                append(new(Word, (first, last - 1, body, lower[:-1])))
                append(new(Word, (last - 1, last, mark, mark)))
            else:
                split = _split if last - first < 40 else _split.__wrapped__
                for at, to, *forms in split(piece, following[:1].isdigit()):
                    append(new(Word, (first + at, first + to, *forms)))
        first = last + 1
    return words


#: Marks that follow a word and are one of their own, if the word is no abbreviation.
_MARKS: Final = frozenset(",.;:?!")
#: Not the pronoun.
_US: Final = re.compile(r"US\b(?<!\wUS)")


@lru_cache(maxsize=REMEMBERED)
def _split(piece: str, number: bool) -> tuple[Word, ...]:
    """Split what stands between two blanks; `number` tells whether a number follows it."""
    with_stop = _with_stop()
    words: list[Word] = []
    for match in _TOKEN.finditer(piece):
        first, last = match.span()
        text = match[0]
        lower = plain(text)
        if "'" in lower and last - first > 2:
            cut = lower.rfind("'")
            if lower[cut:] in word_set(_WORDS, "clitic"):
                # Count from the right: composing accents may have shortened the front.
                middle = len(text) - (len(lower) - cut)
                words.append(Word(first, first + middle, text[:middle], lower[:cut]))
                words.append(Word(first + middle, last, text[middle:], lower[cut:]))
                continue
        if text == "." and words and words[-1].end == first:
            before = words[-1]
            initial = len(before.text) == 1 and before.text.isupper() and before.lower != "i"
            ending = before.lower.rpartition("-")[2]
            if initial or (ending in with_stop and _abbreviates(before, number)):
                words[-1] = Word(before.start, last, before.text + text, before.lower + ".")
                continue
        words.append(Word(first, last, text, lower))
    return tuple(words)


def _abbreviates(word: Word, numbered: bool) -> bool:
    """Tell "No. 5", "Sen. Lee", "Inc. said" from "He said no." by capital and by what follows."""
    if word.lower in word_set(_WORDS, "numbered"):
        return numbered
    if word.text[0].isupper():
        return True
    return word.lower in word_set(_WORDS, "small")
