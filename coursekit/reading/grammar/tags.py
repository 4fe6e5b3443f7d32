"""What each word may be (determiner, preposition, verb in some form …), as bits of one integer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntFlag, auto
from functools import cache, lru_cache
from itertools import compress
from operator import ne
from typing import Final

from coursekit.reading.grammar.tokens import REMEMBERED
from coursekit.reading.grammar.verb_forms import (
    BASE,
    ING,
    PARTICIPLE,
    PAST,
    THIRD,
    readings_of,
    verb_forms,
)
from coursekit.reading.lexicon import by_label, word_set


class Tag(IntFlag):
    """What a word may be, by the names that rule files and word lists give it."""

    DETERMINER = auto()
    NUMBER = auto()
    POSSESSIVE = auto()
    PRONOUN = auto()
    SUBJECT_PRONOUN = auto()
    OBJECT_PRONOUN = auto()
    PLURAL_PRONOUN = auto()
    RELATIVE = auto()
    WH = auto()
    MODAL = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    NEGATION = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    SUBORDINATOR = auto()
    ADVERB = auto()
    DAY = auto()
    PLURAL = auto()
    ADJECTIVE = auto()
    V_BASE = auto()
    V_THIRD = auto()
    V_ING = auto()
    V_PAST = auto()
    V_PARTICIPLE = auto()
    PUNCTUATION = auto()
    TO = auto()
    #: Of a verb's base form or third person: that it is often a noun, too ("vote").
    NOUN = auto()


# The same as plain integers, for all that runs over words: an operation on the flags themselves
# makes an object and takes forty times as long (Python 3.11).
# fmt: off
(
    DETERMINER, NUMBER, POSSESSIVE, PRONOUN, SUBJECT_PRONOUN, OBJECT_PRONOUN, PLURAL_PRONOUN,
    RELATIVE, WH, MODAL, BE, HAVE, DO, NEGATION, PREPOSITION, CONJUNCTION, SUBORDINATOR, ADVERB,
    DAY, PLURAL, ADJECTIVE, V_BASE, V_THIRD, V_ING, V_PAST, V_PARTICIPLE, PUNCTUATION, TO, NOUN,
) = (tag.value for tag in Tag)
# fmt: on
AUXILIARY: Final = MODAL | BE | HAVE | DO
VERB: Final = V_BASE | V_THIRD | V_ING | V_PAST | V_PARTICIPLE
#: Forms that are a finite verb by themselves, where the words around allow it.
PRESENT: Final = V_BASE | V_THIRD
TENSED: Final = V_PAST | V_THIRD
FINITE: Final = V_BASE | TENSED
#: What follows "to" or a modal.
BARE: Final = V_BASE | BE | HAVE | DO
VERBAL: Final = AUXILIARY | VERB
#: What a capital hides: "Will Hope" is a name.
_NAMELY: Final = VERB | ADVERB | ADJECTIVE
PRONOMINAL: Final = PRONOUN | DETERMINER
ADVERBIAL: Final = ADVERB | NEGATION
#: What shows that a noun follows.
DETERMINING: Final = DETERMINER | POSSESSIVE
#: What parts two clauses, and what may stand beside one.
BREAK: Final = CONJUNCTION | PUNCTUATION
ADJUNCT: Final = ADVERB | DAY | PREPOSITION
SMALL: Final = (
    DETERMINER
    | PRONOUN
    | WH
    | AUXILIARY
    | PREPOSITION
    | CONJUNCTION
    | SUBORDINATOR
    | OBJECT_PRONOUN
)
_LIST: Final = "grammar/function_words.txt"
_LABELS: Final = {(tag.name or "").lower().replace("_", " "): tag.value for tag in Tag}
BIT_OF_FORM: Final = {
    BASE: V_BASE,
    THIRD: V_THIRD,
    ING: V_ING,
    PAST: V_PAST,
    PARTICIPLE: V_PARTICIPLE,
}


class _Bits(dict[str, int]):
    """The bits of every word that a list knows; those of another are guessed, and not kept."""

    def __missing__(self, lower: str) -> int:
        return _guessed(lower)


@cache
def _listed() -> _Bits:
    known = _Bits(dict.fromkeys(word_set(_LIST, "not adverb"), 0), to=TO)
    for label, cells in by_label(_LIST).items():
        for word in " ".join(cells).split() if label in _LABELS else ():
            known[word] = known.get(word, 0) | _LABELS[label]
    nouns = word_set("grammar/verb_classes.txt", "also a noun")
    for form, readings in verb_forms().items():
        for lemma, kinds in readings:
            bits = _bits_of(kinds)
            noun = NOUN if lemma in nouns and bits & PRESENT else 0
            known[form] = known.get(form, 0) | bits | noun
    for word, bits in known.items():
        if bits & AUXILIARY and not bits & DO:
            known[word] = bits & ~VERB
    return known


def flags_of(lower: str) -> int:
    """Return what a word in lower case may be, as bits.

    >>> bool(flags_of("wrote") & V_PAST), bool(flags_of("the") & DETERMINER)
    (True, True)
    """
    return _listed()[lower]


def flags_alone(lowers: Sequence[str]) -> list[int]:
    """Return what each word may be by itself, in lower case and whatever stands around it."""
    return list(map(_listed().__getitem__, lowers))


#: What a word may be that no list knows, by its first letter and its ending; the first one counts.
_SHAPES: Final = (
    (re.compile(r"[\W_](.*[\W_])?"), PUNCTUATION),
    (re.compile(r"[\d¹²³⁰-⁹₀-₉①-⑳].*"), NUMBER),
    (re.compile(r".{1,4}"), 0),
    (re.compile(r".+ly"), ADVERB),
    (re.compile(r"[^\W\d_]+ed"), V_PAST | V_PARTICIPLE),
    (re.compile(r"[^\W\d_]{3,}ing"), V_ING),
)


@lru_cache(maxsize=REMEMBERED)
def _guessed(lower: str) -> int:
    """Return the bits of a word that no list knows, by its shape."""
    return next((bits for shape, bits in _SHAPES if shape.fullmatch(lower)), 0)


@cache
def _bits_of(kinds: frozenset[str]) -> int:
    """Return the bits of a verb's forms; there are a dozen such sets."""
    return sum(BIT_OF_FORM[kind] for kind in kinds)


@lru_cache(maxsize=2_000)
def lemma_of(lower: str, kinds: int) -> str:
    """Return the lemma of a verb form; by rule where no list knows the verb."""
    for reading in readings_of(lower):
        if _bits_of(reading.kinds) & kinds:
            return reading.lemma
    if lower.endswith("ed"):
        return lower[:-2] if not lower.endswith("eed") else lower[:-1]
    return lower.removesuffix("ing")


def flags_among(texts: Sequence[str], lowers: Sequence[str], alone: Sequence[int]) -> list[int]:
    """Return the bits of each word of a sentence, with what its neighbours rule out."""
    bits, listed = list(alone), _listed()
    headline: bool | None = None
    for at in compress(range(len(texts)), map(ne, texts, lowers)):
        text = texts[at]
        if not text[0].isupper():
            continue
        # Most capitals make a name; words that are only guessed by their ending are none.
        here = listed.get(lowers[at], 0 if at else bits[at] & ADVERB)
        if text.isupper() and len(text) > 2:
            here = 0  # an acronym: the WHO
        elif here & _NAMELY and not _opens(texts, bits, at):
            headline = _is_headline(texts) if headline is None else headline
            here = here if headline else here & ~_NAMELY
        bits[at] = here
    for at in (at for at, lower in enumerate(lowers) if lower == "'s") if "'s" in lowers else ():
        if at and bits[at - 1] & (PRONOUN | WH):
            bits[at] = BE | HAVE
    return bits


def _opens(texts: Sequence[str], bits: Sequence[int], at: int) -> bool:
    """Tell whether a capital may be that of a first word; "…, United States" is a name."""
    name = texts[at - 1] == "," and texts[at + 1 : at + 2] and texts[at + 1][0].isupper()
    return not at or (bool(bits[at - 1] & PUNCTUATION) and not name)


def _is_headline(texts: Sequence[str]) -> bool:
    long = [text for text in texts if len(text) > 3 and text[0].isalpha()]
    return (
        len(texts) <= 40
        and len(long) > 2
        and sum(text[0].isupper() for text in long) > 0.7 * len(long)
    )
