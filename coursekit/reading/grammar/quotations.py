"""Passages in quotation marks: which mark opens, which closes, and which is an apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import Span

# \x91 to \x94 are the curly marks of Windows-1252 in a text that was decoded as Latin-1.
_FAMILIES: Final = '“ ” „ \x93 \x94 "', "'' ``", "« »", "‘ ’ ' \x91 \x92"
_FAMILY: Final = {mark: family for family in _FAMILIES for mark in family.split(" ")}
#: What no mark closes behind, and what it may either close or open behind.
_BEFORE: Final = r"\s(\[{—–\-/…"
_BESIDE: Final = r"“”„«»‘’'\"\x91-\x94"
#: How a mark looks by its neighbours.  A single one opens before a word only, and is nothing in
#: "’90s"; in "the states’ vote" it is an apostrophe, where something better closes what is open.
_LOOK: Final = re.compile(
    rf"""
      (?: [‘\x91] | (?<![^{_BEFORE}{_BESIDE}])'(?!['\s]) )
          (?: (?=[#@]?\w)(?P<opens_word>) | (?P<none>) )
    | (?: '(?!') | [’\x92] ) (?: (?<=[sS].)\s?[^\W\d_](?P<owns>) | (?P<ends_word>) )
    | (?: [”»\x94] | (?<=[^{_BEFORE}{_BESIDE}]). | (?<=[^{_BEFORE}])(?>''|``|.)(?=\s) )(?P<closes>)
    | (?<![{_BESIDE}])(?>''|``|.)(?!\s)(?P<opens>)
    | (?P<either>)
    """,
    re.VERBOSE,
)
_LOOKS: Final = {
    "opens_word": "<", "ends_word": ">", "owns": "?", "none": "",
    "opens": "(", "closes": ")", "either": "|",
}  # fmt: skip
#: How the marks of a family look: ( opens, ) closes, | may do either; of single ones < opens,
#: > closes, ? closes where nothing better does.  A passage that nothing closes runs on.
_PASSAGE: Final = re.compile(r"[(|](?:[)|]|\Z)|<\?*>|<\?+\Z")


class Quotation(NamedTuple):
    """A passage with its marks: ``[start, end)`` holds both, ``inner`` neither."""

    start: int
    end: int
    inner: Span


def quotations_of(words: Sequence[Word], text: str) -> list[Quotation]:
    """Find the outermost quotations in the words of one block."""
    marks: dict[str, list[tuple[Word, str]]] = {}
    for word in (each for each in words if each.text in _FAMILY):
        look = next(_LOOK.finditer(text, word.start))
        marks.setdefault(_FAMILY[word.text], []).append((word, _LOOKS[str(look.lastgroup)]))
    found = (one for family in marks.values() for one in _passages(family, words[-1], text))
    result, read = list[Quotation](), 0
    for one in sorted(found, key=lambda q: (q.start, -q.end)):
        if one.start >= read:
            result.append(one)
            read = one.end
    return result


def _passages(marks: Sequence[tuple[Word, str]], last: Word, text: str) -> Iterator[Quotation]:
    """Yield what stands between two marks of a family, or behind one that nothing closes."""
    marks = [mark for mark in marks if mark[1]]
    for found in _PASSAGE.finditer("".join(look for _, look in marks)):
        opening, closing = marks[found.start()][0], marks[found.end() - 1][0]
        if opening is closing:
            closing = Word(last.end, last.end, "", "")
        inner = Span(opening.end, closing.start)
        if inner.of(text).strip():
            yield Quotation(opening.start, closing.end, inner)
