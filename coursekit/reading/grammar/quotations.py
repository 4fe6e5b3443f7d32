"""Passages in quotation marks: which mark opens, which closes, and which is an apostrophe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import Span

# \x91 to \x94 are the curly marks of Windows-1252 in a text that was decoded as Latin-1.
_FAMILIES: Final = {
    "double": "“ ” „ \x93 \x94",
    "straight": '"',
    "pair": "'' ``",
    "guillemets": "« »",
    "single": "‘ ’ ' \x91 \x92",
}
_FAMILY: Final = {mark: name for name, marks in _FAMILIES.items() for mark in marks.split(" ")}
#: Without one of these nothing is quoted.
MARKS: Final = frozenset(_FAMILY)
_OPENING: Final = frozenset("“„«‘\x91\x93") | {"``"}
_CLOSING: Final = frozenset("”»\x94")
_BEFORE: Final = frozenset("([{—–-/…") | {"--"}


#: What stands behind the last word.
_NO_WORD: Final = Word(-1, -1, " ", "")


class Quotation(NamedTuple):
    """A passage with its marks: ``[start, end)`` holds both, ``inner`` neither."""

    start: int
    end: int
    inner: Span
    #: False for one that runs on: each of its paragraphs opens with a mark, the last one closes.
    closed: bool


def quotations_of(words: Sequence[Word], text: str) -> list[Quotation]:
    """Find the outermost quotations in the words of one block.

    >>> from coursekit.reading.grammar.tokens import words_of
    >>> text = "The senators’ letter called it ‘a risk’ and “broad”."
    >>> [q.inner.of(text) for q in quotations_of(words_of(text), text)]
    ['a risk', 'broad']
    """
    marks: dict[bool, list[int]] = {True: [], False: []}
    for index, word in enumerate(words):
        if word.text in _FAMILY:
            marks[_FAMILY[word.text] == "single"].append(index)
    single = _single_pairs(words, marks[True], text)
    return _outermost([*_pairs(words, marks[False], text), *single])


def _look(word: Word, text: str) -> tuple[bool, bool]:
    """Tell whether a mark looks like an opening and like a closing one, by its neighbours."""
    before = text[word.start - 1] if word.start else " "
    after = text[word.end] if word.end < len(text) else " "
    opens = (before.isspace() or before in _BEFORE or before in _FAMILY) and not after.isspace()
    closes = not before.isspace() and before not in _BEFORE
    return opens, closes


def _pairs(words: Sequence[Word], marks: Sequence[int], text: str) -> list[Quotation]:
    found: list[Quotation] = []
    opened: int | None = None
    for index in marks:
        word = words[index]
        opens, closes = _look(word, text)
        if opened is None:
            if word.text not in _CLOSING and (opens or not closes):
                opened = index
            continue
        first = words[opened].text
        if not _may_match(first, word.text):
            continue
        certain = word.text in _CLOSING
        if not certain and opens and not closes:
            opened = index  # the mark before it was never closed
            continue
        if index > opened + 1:
            found.append(_quotation(words, opened, index))
        opened = None
    if opened is not None and opened + 1 < len(words):
        start = words[opened]
        end = words[-1].end
        found.append(Quotation(start.start, end, Span(start.end, end), closed=False))
    return found


def _may_match(opening: str, closing: str) -> bool:
    one, other = _FAMILY[opening], _FAMILY[closing]
    return one == other or {one, other} == {"double", "straight"}


def _quotation(words: Sequence[Word], first: int, last: int) -> Quotation:
    start, end = words[first], words[last]
    return Quotation(start.start, end.end, Span(start.end, end.start), closed=True)


def _single_pairs(words: Sequence[Word], marks: Sequence[int], text: str) -> list[Quotation]:
    """Pair single marks; an unpaired one is an apostrophe."""
    found: list[Quotation] = []
    opened: int | None = None
    # "the states’ vote": a possessive, unless nothing better closes before the next opening mark.
    possible: int | None = None
    for index in marks:
        word = words[index]
        opens, _ = _look(word, text)
        after = words[index + 1] if index + 1 < len(words) else _NO_WORD
        if word.text in ("‘", "\x91") or (opens and word.text == "'"):
            if after.start == word.end and after.is_word:
                opened, possible = index, None
            continue
        if opened is None:
            continue
        if words[index - 1].lower.endswith("s") and after.text[0].isalpha():
            possible = index
        else:
            found.append(_quotation(words, opened, index))
            opened, possible = None, None
    if opened is not None and possible is not None:
        found.append(_quotation(words, opened, possible))
    return found


def _outermost(found: list[Quotation]) -> list[Quotation]:
    """Put passages in text order; one inside another is part of it."""
    result: list[Quotation] = []
    for one in sorted(found, key=lambda q: (q.start, -q.end)):
        if not result or one.start >= result[-1].end:
            result.append(one)
    return result
