"""What each word may be (determiner, preposition, verb in some form …), as bits of one integer."""

from __future__ import annotations

from collections.abc import Sequence
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

# What a word may be; one integer for each word, bits set for each possibility.
DETERMINER: Final = 1 << 0
NUMBER: Final = 1 << 1
POSSESSIVE: Final = 1 << 2
PRONOUN: Final = 1 << 3
SUBJECT_PRONOUN: Final = 1 << 4
OBJECT_PRONOUN: Final = 1 << 5
PLURAL_PRONOUN: Final = 1 << 6
RELATIVE: Final = 1 << 7
WH: Final = 1 << 8
MODAL: Final = 1 << 9
BE: Final = 1 << 10
HAVE: Final = 1 << 11
DO: Final = 1 << 12
NEGATION: Final = 1 << 13
PREPOSITION: Final = 1 << 14
CONJUNCTION: Final = 1 << 15
SUBORDINATOR: Final = 1 << 16
ADVERB: Final = 1 << 17
DAY: Final = 1 << 18
PLURAL: Final = 1 << 19
ADJECTIVE: Final = 1 << 20
V_BASE: Final = 1 << 21
V_THIRD: Final = 1 << 22
V_ING: Final = 1 << 23
V_PAST: Final = 1 << 24
V_PARTICIPLE: Final = 1 << 25
PUNCTUATION: Final = 1 << 26
TO: Final = 1 << 27
_NAMELY: Final = (31 << 21) | (1 << 17) | (1 << 20)  # verb, adverb, adjective
AUXILIARY: Final = MODAL | BE | HAVE | DO
VERB: Final = V_BASE | V_THIRD | V_ING | V_PAST | V_PARTICIPLE
#: Forms that are a finite verb by themselves, where the words around allow it.
PRESENT: Final = V_BASE | V_THIRD
TENSED: Final = V_PAST | V_THIRD
FINITE: Final = V_BASE | TENSED
#: What follows "to" or a modal.
BARE: Final = V_BASE | BE | HAVE | DO
VERBAL: Final = AUXILIARY | VERB
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
_LABELS: Final = {
    "determiner": DETERMINER,
    "number": NUMBER,
    "possessive": POSSESSIVE,
    "pronoun": PRONOUN,
    "subject pronoun": SUBJECT_PRONOUN,
    "object pronoun": OBJECT_PRONOUN,
    "plural pronoun": PLURAL_PRONOUN,
    "relative": RELATIVE,
    "wh": WH,
    "modal": MODAL,
    "be": BE,
    "have": HAVE,
    "do": DO,
    "negation": NEGATION,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "adverb": ADVERB,
    "day": DAY,
    "plural noun": PLURAL,
    "adjective": ADJECTIVE,
}
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


@lru_cache(maxsize=REMEMBERED)
def flags_of(lower: str) -> int:
    """Return what a word in lower case may be, as bits.

    >>> bool(flags_of("wrote") & V_PAST), bool(flags_of("the") & DETERMINER)
    (True, True)
    """
    bits = _listed().get(lower)
    return _guessed(lower) if bits is None else bits


def flags_alone(lowers: Sequence[str]) -> list[int]:
    """Return what each word may be by itself, in lower case and whatever stands around it."""
    return list(map(flags_of, lowers))


@cache
def _listed() -> dict[str, int]:
    """Return the bits of every word that a list knows."""
    known = dict(_closed())
    for form, readings in verb_forms().items():
        for reading in readings:
            known[form] = known.get(form, 0) | _bits_of(reading.kinds)
    for word, bits in known.items():
        if bits & AUXILIARY and not bits & DO:
            known[word] = bits & ~VERB
    return known


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
            if at and here & _NAMELY and not bits[at - 1] & PUNCTUATION:
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
