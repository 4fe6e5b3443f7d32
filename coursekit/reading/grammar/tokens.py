"""Words and punctuation marks, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import NamedTuple, TypeVar

from coursekit.reading.lexicon import by_label

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
#: Short for something with a number, where a digit follows.
_NUMBERED = frozenset("no nos art arts fig ch para paras sec vol p s ss cl sched".split())
_CLITICS = ("'s", "'re", "'ve", "'ll", "'d", "'m")


T = TypeVar("T")
#: A bound keeps the memory small on a long text of invented words.
_MOST = 6_000


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


def remember(known: dict[str, T], word: str, what: T) -> None:
    """Keep what was found out about a word, for as long as there is room.

    Of a full memory the middle third goes: the words that came first are the common ones, for the
    most part, and the last are those of the page that is being read.
    """
    if len(known) >= _MOST:
        for rare in list(islice(known, _MOST // 3, 2 * _MOST // 3)):
            del known[rare]
    known[word] = what


class Remembered(dict[str, T]):
    """What a function gives for a word, asked once while it is in use."""

    def __init__(self, ask: Callable[[str], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> T:
        found = self._ask(word)
        remember(self, word, found)
        return found


@cache
def _with_stop() -> frozenset[str]:
    return frozenset(
        word
        for cells in by_label("grammar/abbreviations.txt").values()
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
        return text.lower()
    composed = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
    return composed.lower() or "\u00ad"


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
    words: list[Word] = []
    append, new = words.append, tuple.__new__  # half the time of Word(…), and there are many
    single, several, with_stop = _single.get, _several.get, _with_stop()
    first = start
    # No word holds a blank, and what stands between two blanks is split but once.
    for piece in text[start:stop].split(" "):
        last = first + len(piece)
        lower = single(piece) or _letters(piece)
        if lower:
            append(new(Word, (first, last, piece, lower)))
        elif piece:
            mark, body = piece[-1], piece[:-1]
            lower = (single(body) or _letters(body)) if mark in _MARKS else ""
            if lower and (mark != "." or not (lower in with_stop or last - first < 3)):
                append(new(Word, (first, last - 1, body, lower)))
                append(new(Word, (last - 1, last, mark, mark)))
            else:
                for at, to, body, lower in several(piece) or _split(text, first, last, stop):
                    append(new(Word, (first + at, first + to, body, lower)))
        first = last + 1
    return words


def _letters(piece: str) -> str:
    """Return the plain form of a piece that is all plain letters, "" for any other."""
    if not (piece.isascii() and piece.isalpha()):
        return ""
    lower = plain(piece)
    remember(_single, piece, lower)
    return lower


#: Marks that follow a word and are one of their own, if the word is no abbreviation.
_MARKS = frozenset(",.;:?!")
#: A word within what stands between two blanks: its place there, its text and its plain form.
_Part = tuple[int, int, str, str]
#: What stood between two blanks: the plain form of a word in plain letters, or several words.
_single: dict[str, str] = {}
_several: dict[str, tuple[_Part, ...]] = {}


def _split(text: str, start: int, end: int, stop: int) -> tuple[_Part, ...]:
    """Split what stands between two blanks; the places count from `start`."""
    with_stop = _with_stop()
    words: list[Word] = []
    alone = True
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.start() - start, match.end() - start
        piece = match[0]
        lower = plain(piece)
        if "'" in lower and last - first > 2:
            cut = lower.rfind("'")
            if lower[cut:] in _CLITICS:
                # Count from the right: composing accents may have shortened the front.
                middle = len(piece) - (len(lower) - cut)
                words.append(Word(first, first + middle, piece[:middle], lower[:cut]))
                words.append(Word(first + middle, last, piece[middle:], lower[cut:]))
                continue
        if piece == "." and words and words[-1].end == first:
            before = words[-1]
            initial = len(before.text) == 1 and before.text.isupper() and before.lower != "i"
            ending = before.lower.rpartition("-")[2]
            alone = alone and ending not in _NUMBERED
            if initial or (ending in with_stop and _abbreviates(text, before, start + last, stop)):
                joined = text[start + before.start : start + last]
                words[-1] = Word(before.start, last, joined, before.lower + ".")
                continue
        words.append(Word(first, last, piece, lower))
    found = tuple([(word.start, word.end, word.text, word.lower) for word in words])
    if alone and end - start < 40:
        remember(_several, text[start:end], found)
    return found


@cache
def _always() -> frozenset[str]:
    groups = by_label("grammar/abbreviations.txt")
    return frozenset(word for cell in groups["title"] for word in cell.split())


def _abbreviates(text: str, word: Word, after: int, stop: int) -> bool:
    """Tell "No. 5", "Sen. Lee", "Inc. said" from "He said no." by capital and by what follows."""
    follows = text[after : min(after + 2, stop)].strip()
    if word.lower in _NUMBERED:
        return follows[:1].isdigit()
    if word.lower in _always():
        return word.text[0].isupper() or word.lower == "st"
    if word.text[0].isupper():
        return True
    return word.lower in ("vs", "etc", "cf", "al", "viz", "approx", "pp", "inc", "ltd", "v")
