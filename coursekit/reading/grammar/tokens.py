"""Words and punctuation marks, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from coursekit.reading.lexicon import any_of, word_set

_LIST: Final = "grammar/abbreviations.txt"
# Combining accents, the soft hyphen and the joiners belong to the word around them.
_INSIDE = r"\w\u0300-\u036f\u00ad\u200c\u200d"
#: What is cut off a word.
_CLITICS = any_of(each.removeprefix("'") for each in word_set(_LIST, "clitic"))
_CLITIC = rf"['’](?i:{_CLITICS})(?![{_INSIDE}]|[-'’&/][^\W_])"
_TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)\S+
    | (?:[^\W\d_]{{1,9}}[-–])?(?:[^\W\d_]\.){{2,}}            # U.N.  e.g.  then-U.S.
    | (?=[A-Z]{{1,6}}/[A-Z\d/]{{0,20}}\.\d)[A-Z]+(?:[/.][A-Z]*\d[A-Z\d]*|/[A-Z]+)+   # A/C.9/79/L.7
    | (?<=[{_INSIDE}]){_CLITIC}
    | [@\#]?[{_INSIDE}]+
      (?: (?!{_CLITIC}) (?:[-'’&/]|(?<=\([A-Z])–) (?=[^\W_]) [{_INSIDE}]+   # "(D–Ohio)"
        | [.,:] (?=\d) (?<=\d.) \d+ )*
    | \.\.+ | --+ | '' | `` | \S
    """,
    re.VERBOSE,
)
_ABBREVIATIONS: Final = word_set(_LIST, "title", "inner", "any")
#: A word and the mark that ends it, but for the stop of these.
_ENDED: Final = re.compile(r"[^\W\d_]{2,}[,.;:?!]")
_SHORT: Final = {f"{word}." for word in _ABBREVIATIONS | word_set(_LIST, "numbered")}
#: What was found out about so many words is remembered: the common ones, and no long text's all.
REMEMBERED: Final = 1_000
#: So much of what stands between two blanks, with the words in it: more would seldom be met again.
_SPLIT: Final = 500
_US: Final = re.compile(r"US\b(?<!\wUS)")


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


def plain(text: str) -> str:
    """Return the form to look up: lower case, straight apostrophes, composed accents."""
    if text == "US":
        return "u.s."  # not the pronoun
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
    return composed.lower() or "\u00ad"


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Split ``text[start:end]`` into words and punctuation marks."""
    stretch = text[start:end]
    first = start + len(stretch) - len(stretch.lstrip())
    stretch = stretch.strip()
    words: list[Word] = []
    append, new = words.append, tuple.__new__  # half the time of Word(…), and there are many
    pieces = stretch.split(" ")
    lowers = plain(_US.sub("U.S.", stretch)).split(" ")
    # No word holds a blank, and most pieces between two blanks are a word.
    for piece, lower, following in zip(pieces, lowers, (*pieces[1:], ""), strict=True):
        last = first + len(piece)
        if piece.isalpha():
            append(new(Word, (first, last, piece, lower)))
        elif _ENDED.fullmatch(piece) and lower not in _SHORT:
            append(new(Word, (first, last - 1, piece[:-1], lower[:-1])))
            append(new(Word, (last - 1, last, piece[-1], piece[-1])))
        else:
            split = _split if last - first < 40 else _split.__wrapped__
            for at, to, *forms in split(piece, following[:1].isdigit()):
                append(new(Word, (first + at, first + to, *forms)))
        first = last + 1
    return words


@lru_cache(maxsize=_SPLIT)
def _split(piece: str, number: bool) -> tuple[Word, ...]:
    """Split what stands between two blanks; `number` tells whether a number follows it."""
    words: list[Word] = []
    for match in _TOKEN.finditer(piece):
        first, last = match.span()
        word = Word(first, last, match[0], plain(match[0]))
        before = words[-1] if words else word
        if word.text == "." and before.end == first and _abbreviates(before, number):
            words[-1] = Word(before.start, last, before.text + ".", before.lower + ".")
        else:
            words.append(word)
    return tuple(words)


def _abbreviates(word: Word, numbered: bool) -> bool:
    """Tell "A. Lee", "No. 5", "Sen. Lee", "Inc. said" from "He said no."."""
    if len(word.text) == 1 and word.text.isupper():
        return word.text != "I"
    if word.lower in word_set(_LIST, "numbered"):
        return numbered
    last = word.text.rpartition("-")[2]  # "then-Gov. Lee"
    known = last.lower() in _ABBREVIATIONS
    return known and (last[0].isupper() or word.lower in word_set(_LIST, "small"))
