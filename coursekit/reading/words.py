"""Words and punctuation marks, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from coursekit.reading.word_lists import by_label

# Combining accents, the soft hyphen and the joiners belong to the word around them.
_INSIDE = r"\w\u0300-\u036f\u00ad\u200c\u200d"
_TOKEN = re.compile(
    rf"""
      [A-Za-z]++(?=[ ])                                     # most of a text: tried first
    | (?:https?://|www\.)\S+
    | (?:[^\W\d_]\.){{2,}}                                   # U.N.  e.g.
    | [@\#]?[{_INSIDE}]+ (?: [-'’&/] (?=[^\W_]) [{_INSIDE}]+ | [.,:] (?=\d) (?<=\d.) \d+ )*
    | \.\.+ | --+ | '' | `` | \S
    """,
    re.VERBOSE,
)
_CLITICS = ("'s", "'re", "'ve", "'ll", "'d", "'m")


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


_plain: dict[str, str] = {}


@cache
def _with_stop() -> frozenset[str]:
    return frozenset(
        word
        for cells in by_label("abbreviations.txt").values()
        for cell in cells
        for word in cell.split()
        if "." not in word
    )


def plain(text: str) -> str:
    """Return the form to look up: lower case, straight apostrophes, composed accents.

    Examples
    --------
    >>> plain("Don’t")
    "don't"
    """
    if text == "US":
        return "u.s."  # not the pronoun
    if text.isascii():
        lower = text.lower()
    else:
        composed = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
        lower = composed.lower() or "\u00ad"
    # A bound keeps the memory small on a long text of invented words.
    if len(_plain) < 20_000:
        _plain[text] = lower
    return lower


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Split ``text[start:end]`` into words and punctuation marks.

    A mark is one token; only dots and dashes in a row, and two apostrophes that stand for a
    quotation mark, stay together.  "U.N.", "Mr." and "No." keep their full stop, "don't" is one
    word, and the endings of "he's", "they'll", "Cisco's" are words of their own.

    Parameters
    ----------
    text : str
        The whole article; offsets count in it.
    start, end : int
        The part to split.

    Returns
    -------
    list of Word
        In text order.

    Examples
    --------
    >>> [word.text for word in words_of("Mr. Lee's U.N. vote: 3,000 don't.")]
    ['Mr.', 'Lee', "'s", 'U.N.', 'vote', ':', '3,000', "don't", '.']
    """
    stop = len(text) if end is None else end
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    while start < stop and text[start].isspace():
        start += 1
    with_stop = _with_stop()
    known = _plain
    new = tuple.__new__  # half the time of Word(…), and there are many
    words: list[Word] = []
    append = words.append
    for match in _TOKEN.finditer(text, start, stop):
        first, last = match.span()
        piece = match[0]
        lower = known.get(piece) or plain(piece)
        if "'" in lower and last - first > 2:
            cut = lower.rfind("'")
            if lower[cut:] in _CLITICS:
                # Count from the right: composing accents may have shortened the front.
                middle = last - (len(lower) - cut)
                words.append(Word(first, middle, text[first:middle], lower[:cut]))
                words.append(Word(middle, last, text[middle:last], lower[cut:]))
                continue
        if piece == "." and words and words[-1].end == first:
            before = words[-1]
            initial = len(before.text) == 1 and before.text.isupper() and before.lower != "i"
            if initial or (
                before.lower.rpartition("-")[2] in with_stop
                and _abbreviates(text, before, last, stop)
            ):
                words[-1] = Word(before.start, last, text[before.start : last], before.lower + ".")
                continue
        append(new(Word, (first, last, piece, lower)))
    return words


@cache
def _always() -> frozenset[str]:
    groups = by_label("abbreviations.txt")
    return frozenset(word for cell in groups["title"] for word in cell.split())


def _abbreviates(text: str, word: Word, after: int, stop: int) -> bool:
    """Tell "No. 5", "Sen. Lee", "Inc. said" from "He said no." by capital and by what follows."""
    follows = text[after : min(after + 2, stop)].strip()
    if word.lower in ("no", "nos", "art", "arts", "fig", "ch", "para", "paras", "sec", "vol"):
        return follows[:1].isdigit()
    if word.lower in _always():
        return word.text[0].isupper() or word.lower == "st"
    if word.text[0].isupper():
        return True
    return word.lower in ("vs", "etc", "cf", "al", "viz", "approx", "pp", "inc", "ltd", "v")
