"""Where the words that a model quotes stand in the article; nothing else of them is kept."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from coursekit.reading.text.spans import Span

#: Quotation marks and dashes that Unicode's categories do not tell from other signs.
_QUOTES: Final = frozenset("\"'`´„‚′″＂＇")
_DASHES: Final = frozenset("−⁃")
#: What stands, in a quotation, for words that were left out.
_LEFT_OUT: Final = re.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*")


class NotFoundError(ValueError):
    """A quotation is not there, or there more than once; the message is the reason."""


class _Folded(NamedTuple):
    text: str
    #: Where each of its characters stands in the text as given.
    origins: tuple[int, ...]


def folded(text: str) -> str:
    """Return a text with one kind of quotation mark, of dash, of space and of ellipsis.

    >>> folded("„Der  Text“ – so\u00a0sie…")
    "'Der Text' - so sie..."
    """
    return _fold(text).text


def find(text: str, quotation: str, within: Span) -> Span:
    """Return the one place of a quotation, whose quotes, dashes and spaces may be of any kind.

    >>> text = "Norway said: “It’s flawed.”"
    >>> find(text, "„It's flawed.„", Span(0, len(text))).of(text)
    '“It’s flawed.”'
    """
    found = places(text, quotation, within)
    if not found:
        raise NotFoundError("it does not stand in its sentence")
    if len(found) > 1:
        raise NotFoundError("it stands in its sentence more than once")
    return found[0]


def find_pieces(text: str, quotation: str, within: Span) -> list[Span]:
    """Return the places of a quotation from which words may have been left out, in their order."""
    try:
        return [find(text, quotation, within)]
    except NotFoundError:
        pieces = [piece for piece in _LEFT_OUT.split(quotation) if piece.strip()]
        if len(pieces) < 2:
            raise
    spans = [find(text, piece, within) for piece in pieces]
    if any(one.end > two.start for one, two in pairwise(spans)):
        raise NotFoundError("its pieces stand in another order")
    return spans


def places(text: str, quotation: str, within: Span) -> list[Span]:
    """Return where a quotation stands; only where it is whole words, if it is so anywhere."""
    sought = folded(quotation).strip()
    if not any(map(str.isalnum, sought)):
        return []
    page = _fold(within.of(text))
    starts, at = [], page.text.find(sought)
    while at >= 0:
        starts.append(at)
        at = page.text.find(sought, at + 1)
    whole = [at for at in starts if _is_whole(page.text, at, at + len(sought))] or starts
    return [
        Span(
            within.start + page.origins[at],
            within.start + page.origins[at + len(sought) - 1] + 1,
        )
        for at in whole
    ]


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    opens = before.isalnum() and text[start].isalnum()
    return not opens and not (after.isalnum() and text[end - 1].isalnum())


@lru_cache(maxsize=256)
def _fold(text: str) -> _Folded:
    pieces: list[str] = []
    origins: list[int] = []
    for at, sign in enumerate(text):
        plain = _plain(sign)
        if plain == " " and pieces and pieces[-1] == " ":
            continue
        pieces += plain
        origins += [at] * len(plain)
    return _Folded("".join(pieces), tuple(origins))


def _plain(sign: str) -> str:
    """Return what stands for a character when texts are compared; "" for one that is not seen."""
    if sign.isalnum():
        return sign
    if sign.isspace():
        return " "
    if sign == "…":
        return "..."
    category = unicodedata.category(sign)
    if category in {"Pi", "Pf"} or sign in _QUOTES:
        return "'"
    if category == "Pd" or sign in _DASHES:
        return "-"
    return "" if category in {"Cf", "Cc"} else sign
