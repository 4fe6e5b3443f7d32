"""What gives an answer away while tries remain: words of evidence that print it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from coursekit.quiz.markdown import phrase

_TAG: Final = re.compile(r"<[^>]*>")
_GAP: Final = re.compile(r"\.\.\.|…")
#: Scripts that put no blank between words, from Thai to Han; each of their signs is a word.
UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
#: Words of fewer letters than this do not distinguish options; figures always do.
_TELLING: Final = 4
#: Two words are taken for forms of one if they begin with so many letters alike, but for an ending.
_STEM: Final = 5
_ENDING: Final = 2


def words_alone(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents and marks.

    >>> words_alone("“L’Été” in *Hanoï*, 2024")
    ('l', 'ete', 'in', 'hanoi', '2024')
    """
    apart = unicodedata.normalize("NFKD", text).casefold()
    # Invisible marks, such as a soft hyphen, do not divide a word.
    plain = "".join(
        char
        for char in apart
        if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
    return tuple(_WORD.findall(unicodedata.normalize("NFC", plain)))


def gives_away(texts: Iterable[str], quote: str, around: str) -> bool:
    """Tell whether a quote, shown in its paragraph, prints a text of an answer, or part of one.

    >>> gives_away(["“Via *Politico*”"], "via Politico", "Story via Politico.")
    True
    >>> gives_away(["May"], "the mayor", "The mayor voted.")
    False
    """
    quoted, shown = words_alone(quote), words_alone(around)
    for text in texts:
        parts = list(filter(None, map(words_alone, _GAP.split(as_read(text)))))
        if parts and all(_stands_in(part, shown) for part in parts):
            return True
        if quoted and any(_stands_in(quoted, part) for part in parts):
            return True
    return False


def tells_apart(right: Iterable[str], others: Iterable[str], quote: str) -> bool:
    """Tell whether a quotation has a word of what is right that the prompt and the rest lack.

    >>> tells_apart(["It criticised the text"], ["It praised the text"], "Cisco criticises it")
    True
    """
    known, quoted = set(_telling(others)), words_alone(quote)
    own = [word for word in _telling(right) if not _is_among(word, known)]
    return any(_is_among(word, quoted) for word in own)


def _is_among(word: str, others: Collection[str]) -> bool:
    """Tell whether a word, or another form of it, is among others: "support" and "supports"."""
    return word in others or any(_is_form(word, other) for other in others)


def _is_form(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    alike = max(_STEM, shorter - _ENDING)
    return shorter >= alike and one[:alike] == other[:alike]


def _telling(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in words_alone(as_read(text)):
            if len(word) >= _TELLING or word.isdigit():
                yield word


def as_read(markdown: str) -> str:
    """Return a text without its markup: the address of a link is not read."""
    return _TAG.sub("", phrase(markdown))


def stands_in(part: str, whole: str) -> bool:
    """Tell whether a text has the words of another, in a row.

    >>> stands_in("*Article 18*", "See article 18(1)."), stands_in("art", "the article")
    (True, False)
    """
    words = words_alone(as_read(part))
    return bool(words) and _stands_in(words, words_alone(as_read(whole)))


def _stands_in(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
