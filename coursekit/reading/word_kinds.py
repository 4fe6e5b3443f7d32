"""What each word may be (determiner, preposition, verb in some form …), as bits of one integer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Final

from coursekit.reading.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, readings_of
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Remembered, Word, plain

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
#: The neighbours of the word decide what it is; in no word's bits when they have.
_UNSETTLED: Final = 1 << 28
_NAMELY: Final = (31 << 21) | (1 << 17) | (1 << 20)  # verb, adverb, adjective
AUXILIARY: Final = MODAL | BE | HAVE | DO
VERB: Final = V_BASE | V_THIRD | V_ING | V_PAST | V_PARTICIPLE
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
_KINDS: Final = {
    BASE: V_BASE,
    THIRD: V_THIRD,
    ING: V_ING,
    PAST: V_PAST,
    PARTICIPLE: V_PARTICIPLE,
}


@cache
def _closed() -> dict[str, int]:
    flags: dict[str, int] = {"to": TO}
    for label, cells in by_label("function_words.txt").items():
        if label in _LABELS:
            for word in " ".join(cells).split():
                flags[word] = flags.get(word, 0) | _LABELS[label]
    return flags


_TEXT: Final = attrgetter("text")


@cache
def _not_adverbs() -> frozenset[str]:
    return frozenset(" ".join(by_label("function_words.txt")["not adverb"]).split())


def flags_of(text: str) -> int:
    """Return what a word may be, as bits; a capital rules out a guess by the ending.

    Examples
    --------
    >>> bool(flags_of("wrote") & V_PAST), bool(flags_of("The") & DETERMINER)
    (True, True)
    """
    return _KNOWN[text] & ~_UNSETTLED


def _first_look(text: str) -> int:
    """Return the bits of a word, with one more where its neighbours have a say."""
    capital = text[0].isupper()
    bits = _flags(plain(text), capital)
    if (capital and bits & _NAMELY) or (bits & POSSESSIVE and plain(text) == "'s"):
        bits |= _UNSETTLED
    return bits


_KNOWN: Final = Remembered(_first_look)


def flags_alone(lowers: Sequence[str]) -> list[int]:
    """Return what each word may be by itself, in lower case and whatever stands around it.

    Parameters
    ----------
    lowers : sequence of str
        Words in lower case.

    Returns
    -------
    list of int
        As :func:`flags_of` gives it, but for one bit that no kind of word has.
    """
    return list(map(_KNOWN.__getitem__, lowers))


def _flags(lower: str, capital: bool) -> int:
    flags = _closed().get(lower, 0)
    for reading in readings_of(lower):
        flags |= _bits_of(reading.kinds)
    if flags:
        if flags & AUXILIARY and not flags & DO:
            flags &= ~VERB
        return flags
    if not (lower[0].isalnum() or lower[-1].isalnum()):
        return PUNCTUATION
    if lower[0].isdigit():
        return NUMBER
    if capital:
        return 0
    if lower.endswith("ly") and len(lower) > 4 and lower not in _not_adverbs():
        return ADVERB
    if lower.endswith("ed") and len(lower) > 4 and lower.isalpha():
        return V_PAST | V_PARTICIPLE
    if lower.endswith("ing") and len(lower) > 5 and lower.isalpha():
        return V_ING
    return 0


@cache
def _bits_of(kinds: frozenset[str]) -> int:
    """Return the bits of a verb's forms; there are a dozen such sets."""
    return sum(_KINDS[kind] for kind in kinds)


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
    """Return the bits of each word, with what its neighbours rule out.

    A capital inside a sentence makes a name ("Trump", "Grant"), unless most words have one, as
    in a headline; "he's" holds a verb and "Cisco's" does not.
    """
    bits = list(map(_KNOWN.__getitem__, map(_TEXT, words)))
    unsettled = [index for index, here in enumerate(bits) if here & _UNSETTLED]
    headline: bool | None = None
    for index in unsettled:
        here = bits[index] = bits[index] & ~_UNSETTLED
        if not index:
            continue
        if here & _NAMELY and words[index].text[0].isupper():
            if headline is None:
                headline = _is_headline(words)
            if not headline and not bits[index - 1] & PUNCTUATION:
                bits[index] = here & ~(VERB | ADVERB | ADJECTIVE)
        elif here & POSSESSIVE and bits[index - 1] & (PRONOUN | WH):
            bits[index] = BE | HAVE
    return bits


def _is_headline(words: Sequence[Word]) -> bool:
    if len(words) > 40:
        return False
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(long) > 2 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)
