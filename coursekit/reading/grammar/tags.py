"""What each word may be (determiner, preposition, verb in some form …), as bits of one integer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag, auto
from functools import cache, lru_cache
from itertools import compress
from operator import ne
from typing import Final

from coursekit.reading.grammar.tokens import REMEMBERED, Word
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


# The same as plain integers, for all that runs over words: an operation on the flags themselves
# makes an object and takes forty times as long (Python 3.11).
DETERMINER: Final = Tag.DETERMINER.value
NUMBER: Final = Tag.NUMBER.value
POSSESSIVE: Final = Tag.POSSESSIVE.value
PRONOUN: Final = Tag.PRONOUN.value
SUBJECT_PRONOUN: Final = Tag.SUBJECT_PRONOUN.value
OBJECT_PRONOUN: Final = Tag.OBJECT_PRONOUN.value
PLURAL_PRONOUN: Final = Tag.PLURAL_PRONOUN.value
RELATIVE: Final = Tag.RELATIVE.value
WH: Final = Tag.WH.value
MODAL: Final = Tag.MODAL.value
BE: Final = Tag.BE.value
HAVE: Final = Tag.HAVE.value
DO: Final = Tag.DO.value
NEGATION: Final = Tag.NEGATION.value
PREPOSITION: Final = Tag.PREPOSITION.value
CONJUNCTION: Final = Tag.CONJUNCTION.value
SUBORDINATOR: Final = Tag.SUBORDINATOR.value
ADVERB: Final = Tag.ADVERB.value
DAY: Final = Tag.DAY.value
PLURAL: Final = Tag.PLURAL.value
ADJECTIVE: Final = Tag.ADJECTIVE.value
V_BASE: Final = Tag.V_BASE.value
V_THIRD: Final = Tag.V_THIRD.value
V_ING: Final = Tag.V_ING.value
V_PAST: Final = Tag.V_PAST.value
V_PARTICIPLE: Final = Tag.V_PARTICIPLE.value
PUNCTUATION: Final = Tag.PUNCTUATION.value
TO: Final = Tag.TO.value
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


@cache
def _closed() -> dict[str, int]:
    flags: dict[str, int] = {"to": TO}
    for label, cells in by_label(_LIST).items():
        if label in _LABELS:
            for word in " ".join(cells).split():
                flags[word] = flags.get(word, 0) | _LABELS[label]
    return flags


def flags_of(lower: str) -> int:
    """Return what a word in lower case may be, as bits.

    >>> bool(flags_of("wrote") & V_PAST), bool(flags_of("the") & DETERMINER)
    (True, True)
    """
    return _listed()[lower]


def flags_alone(lowers: Sequence[str]) -> list[int]:
    """Return what each word may be by itself, in lower case and whatever stands around it."""
    return list(map(_listed().__getitem__, lowers))


class _Bits(dict[str, int]):
    """The bits of every word that a list knows; those of another are guessed, and not kept."""

    def __missing__(self, lower: str) -> int:
        return _guessed(lower)


@cache
def _listed() -> _Bits:
    known = _Bits(_closed())
    for form, readings in verb_forms().items():
        for reading in readings:
            known[form] = known.get(form, 0) | _bits_of(reading.kinds)
    for word, bits in known.items():
        if bits & AUXILIARY and not bits & DO:
            known[word] = bits & ~VERB
    return known


@lru_cache(maxsize=REMEMBERED)
def _guessed(lower: str) -> int:
    """Return the bits of a word that no list knows, by its first letter and its ending."""
    if not (lower[0].isalnum() or lower[-1].isalnum()):
        return PUNCTUATION
    if lower[0].isdigit():
        return NUMBER
    if lower.endswith("ly") and len(lower) > 4 and lower not in word_set(_LIST, "not adverb"):
        return ADVERB
    if lower.endswith("ed") and len(lower) > 4 and lower.isalpha():
        return V_PAST | V_PARTICIPLE
    if lower.endswith("ing") and len(lower) > 5 and lower.isalpha():
        return V_ING
    return 0


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


def flags(words: Sequence[Word]) -> list[int]:
    """Return the bits of each word of a sentence, with what its neighbours rule out."""
    lowers = [word.lower for word in words]
    return flags_among([word.text for word in words], lowers, flags_alone(lowers))


def flags_among(texts: Sequence[str], lowers: Sequence[str], alone: Sequence[int]) -> list[int]:
    """Return the bits of each word of a sentence, with what its neighbours rule out."""
    # Most capitals make a name; words that are only guessed by their ending are none.
    bits, listed = list(alone), _listed()
    headline: bool | None = None
    unsettled = list(compress(range(len(texts)), map(ne, texts, lowers)))
    if "'s" in lowers:
        unsettled = sorted({*unsettled, *(at for at, lower in enumerate(lowers) if lower == "'s")})
    for at in unsettled:
        if texts[at][0].isupper():
            guess = bits[at] & ADVERB if not at else 0  # "Shortly after"
            here = bits[at] = listed.get(lowers[at], guess)
            opens = not at or bits[at - 1] & PUNCTUATION
            if opens and texts[at - 1 : at] == [","] and texts[at + 1 : at + 2]:
                opens = not texts[at + 1][0].isupper()  # "…, United States officials"
            if here & _NAMELY and not opens:
                if headline is None:
                    headline = _is_headline(texts)
                if not headline:
                    bits[at] = here & ~(VERB | ADVERB | ADJECTIVE)
        elif lowers[at] == "'s" and at and bits[at - 1] & (PRONOUN | WH):
            bits[at] = BE | HAVE
    return bits


def _is_headline(texts: Sequence[str]) -> bool:
    if len(texts) > 40:
        return False
    long = [text for text in texts if len(text) > 3 and text[0].isalpha()]
    return len(long) > 2 and sum(text[0].isupper() for text in long) > 0.7 * len(long)
