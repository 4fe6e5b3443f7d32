"""Which language a text is in, by its small words and its letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache
from typing import Final

from coursekit.reading.lexicon import by_label

_WORD: Final = re.compile(r"[^\W\d_]+")
_LIST: Final = "text/other_languages.txt"
_QUOTED: Final = re.compile(r"[“«„\"][^“”«»\"]*[”»“\"]?")
_READ: Final = 20_000
#: A text with as many words shows small ones of its language.
_ENOUGH: Final = 30
#: A sentence of as many words has a small one.
_SHORT: Final = 12
#: The least share of English small words in an English text: lists of names have few.
_LEAST: Final = 0.05


def language_of(text: str) -> str:
    """Return the language of a text."""
    read = text[:_READ]
    language = _language_of(read)
    if language == "en":
        return language
    # An English page may quote a foreign sentence.
    unquoted = _QUOTED.sub(" ", read)
    shown = small_words()["en"].intersection(_WORD.findall(unquoted.lower()))
    return _language_of(unquoted) if shown else language


def is_too_short(text: str) -> bool:
    """Tell whether a text is so short, without a small English word, that it may be in another."""
    words = _WORD.findall(text[:_READ].lower())
    return len(words) < _SHORT and small_words()["en"].isdisjoint(words)


def _language_of(text: str) -> str:
    words = [word.lower() for word in _WORD.findall(text)]
    language = language_of_words(frozenset(words))
    if language != "en" or len(words) < _ENOUGH:
        return language
    share = sum(word in small_words()["en"] for word in words) / len(words)
    return "en" if share > _LEAST else "und"


def language_of_words(words: Set[str]) -> str:
    """Return the language of a text, whose words are given in small letters."""
    hits = {code: len(known & words) for code, known in small_words().items()}
    english = hits.pop("en")
    best = max(hits, key=lambda code: hits[code])
    if english > 2:
        return best if hits[best] > 2 * english else "en"
    letters = "".join(words)
    latin = (unicodedata.name(letter, "").startswith("LATIN") for letter in letters[:200])
    foreign = sum(latin) < 0.5 * len(letters[:200])
    accents = len(words) > 5 and not letters.isascii()
    # One Latin word tells nothing among others: "UN" is "one" in French.
    if hits[best] > max(english, foreign or not accents):
        return best
    return "und" if foreign else "en"


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the small words of each language; what English has too tells no other one."""
    lists = {code: set(" ".join(cells).split()) for code, cells in by_label(_LIST).items()}
    english = lists.pop("en")
    common = lists.pop("common") | english
    others = {code: frozenset(words - common) for code, words in lists.items()}
    return {"en": frozenset(english), **others}
