"""The noun phrase before a verb: where it begins, with what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tokens import Word

_CLOSING_MARKS: Final = frozenset("”’»)%/&-")
#: Marks that a noun phrase may hold.
_INNER_MARKS: Final = frozenset("%&$/()”“\"’'£€")
_LONGEST_PHRASE: Final = 60
#: What may stand before the beginning of a noun phrase; all other words are parts of it.
_MAY_BOUND: Final = (
    tags.VERBAL
    | tags.BREAK
    | tags.SUBJECT_PRONOUN
    | tags.OBJECT_PRONOUN
    | tags.WH
    | tags.SUBORDINATOR
)


def subject_before(
    words: Sequence[Word], bits: Sequence[int], verb: int, floor: int = 0
) -> tuple[int, int] | None:
    """Find the noun phrase before the verb group that begins at `verb`."""
    end = verb
    while end > floor and bits[end - 1] & tags.ADVERB and not bits[end - 1] & tags.PRONOMINAL:
        end -= 1
    if end <= floor:
        return None
    here = bits[end - 1]
    if here & tags.RELATIVE and words[end - 1].lower != "that":
        return end - 1, end
    if here & tags.PRONOUN and not here & (tags.NUMBER | tags.DETERMINER):
        if end - 2 > floor and bits[end - 2] & tags.VERB and words[end - 1].lower in ("it", "you"):
            relative = _relative_before(words, bits, end - 2, floor)
            if relative is not None:
                return phrase_start(words, bits, relative, floor), end
        return end - 1, end
    if words[end - 1].lower in ("that", "this", "these", "those"):
        return end - 1, end
    if here & tags.PUNCTUATION and words[end - 1].text in (",", "—", "–", "--", "-", ")"):
        return _subject_with_apposition(words, bits, end - 1, floor)
    if here & tags.BREAK and words[end - 1].text not in ("”", '"', "’", "%"):
        return None
    start = phrase_start(words, bits, end, floor)
    return (start, end) if start < end else None


def _subject_with_apposition(
    words: Sequence[Word], bits: Sequence[int], comma: int, floor: int
) -> tuple[int, int] | None:
    """Go from the comma before the verb to its partner: "Lee, the minister who wrote it, said"."""
    mark = "(" if words[comma].text == ")" else words[comma].text
    end = comma + (mark == "(")
    reach = max(floor, comma - _LONGEST_PHRASE)
    partner = next((at for at in range(comma - 1, reach, -1) if words[at].text == mark), reach)
    if partner == reach or not _is_apposition(words, bits, partner + 1, comma):
        return None
    start = phrase_start(words, bits, partner, reach)
    return (start, end) if start < partner else None


def _is_apposition(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> bool:
    """Tell whether no clause of its own stands here, only one that hangs on "who" or "which"."""
    first = start
    while first < end and bits[first] & tags.ADVERB:
        first += 1
    if first < end and bits[first] & tags.WH:
        return True
    for k in range(start, end):
        if (
            bits[k] & tags.VERBAL
            and _breaks(words, bits, k)
            and _relative_before(words, bits, k, start) is None
        ):
            return False
    return True


def _breaks(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether a verb stands here that no noun phrase may hold."""
    here = bits[index]
    if here & tags.AUXILIARY:
        return not words[index].is_capital
    if not here & tags.VERB:
        return False
    before = index - 1
    while before >= 0 and bits[before] & tags.ADVERB and not bits[before] & tags.PRONOMINAL:
        before -= 1
    if before >= 0 and bits[before] & tags.AUXILIARY and not words[before].is_capital:
        return True
    return finite_at(words, bits, index, "present")


def phrase_start(words: Sequence[Word], bits: Sequence[int], end: int, floor: int = 0) -> int:
    """Return where the noun phrase that ends before `end` begins."""
    index = end - 1
    floor = max(floor, end - _LONGEST_PHRASE)
    while index >= floor:
        here = bits[index]
        if not here & _MAY_BOUND:
            index -= 1
            continue
        if here & tags.VERBAL and _breaks(words, bits, index):
            relative = _relative_before(words, bits, index, floor)
            if relative is None or index == end - 1:
                break
            index = relative - 1
            continue
        if here & tags.PUNCTUATION and words[index].text not in _INNER_MARKS:
            break
        if here & tags.CONJUNCTION:
            if not _joins_nouns(words, bits, index, floor):
                break
        elif _begins_clause(words, bits, index, end, floor):
            break
        index -= 1
    return _without_opening(words, bits, index + 1, end)


def _begins_clause(
    words: Sequence[Word], bits: Sequence[int], index: int, end: int, floor: int
) -> bool:
    """Tell whether a pronoun, or a word such as "that" or "after", begins another clause here."""
    here = bits[index]
    if here & (tags.SUBJECT_PRONOUN | tags.OBJECT_PRONOUN) and not here & (
        tags.DETERMINER | tags.POSSESSIVE
    ):
        return True
    if here & (tags.WH | tags.SUBORDINATOR) and not here & tags.PREPOSITION:
        determines = here & tags.DETERMINER and words[index].lower != "that" and index + 1 < end
        return not determines or bool(bits[index + 1] & tags.PRONOMINAL)
    if here & tags.SUBORDINATOR and here & tags.PREPOSITION:
        # "They left the room after the committee voted": the clause begins here.
        return any(_breaks(words, bits, k) for k in range(max(floor, index - 8), index))
    return False


def _relative_before(
    words: Sequence[Word], bits: Sequence[int], index: int, floor: int
) -> int | None:
    """Return the "who" of "the groups who wrote to her say": such a clause is inside the phrase."""
    at = index - 1
    while (
        at > floor and bits[at] & (tags.AUXILIARY | tags.ADVERB | tags.NEGATION) and index - at < 5
    ):
        at -= 1
    if at > floor and bits[at] & tags.RELATIVE and words[at - 1].is_word:
        verb = bits[at - 1] & tags.VERB and finite_at(words, bits, at - 1, "present")
        return None if verb or bits[at - 1] & tags.PREPOSITION else at
    return None


def _joins_nouns(words: Sequence[Word], bits: Sequence[int], index: int, floor: int) -> bool:
    """Tell "A and B said" from "… was there and B said"."""
    if words[index].lower not in ("and", "or", "nor") or index <= floor:
        return False
    before, after = words[index - 1], words[index + 1] if index + 1 < len(words) else words[index]
    if not before.is_word or bits[index - 1] & (
        tags.AUXILIARY | tags.V_PAST | tags.PREPOSITION | tags.OBJECT_PRONOUN
    ):
        return False
    if before.is_capital and after.is_capital:
        return True
    return not bits[index + 1] & tags.PRONOMINAL and not after.is_capital


def _without_opening(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> int:
    """Drop conjunctions, adverbs and a prepositional phrase that stand before the phrase."""
    while start < end:
        here = bits[start]
        if here & tags.DETERMINER and words[start].lower != "that":
            break
        if (
            here & (tags.CONJUNCTION | tags.SUBORDINATOR | tags.ADVERB | tags.WH)
            and not here & tags.PREPOSITION
        ):
            start += 1
        elif here & tags.PREPOSITION:
            # "On Friday the court", "In a letter Mr. Lee": the phrase after it begins anew.
            start = _new_phrase(words, bits, start + 1, end)
        elif (here & tags.DAY and start + 1 < end) or words[start].text in _CLOSING_MARKS:
            start += 1
        else:
            break
    return start


def _new_phrase(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> int:
    for k in range(start + 1, end):
        if bits[k - 1] & (
            tags.PREPOSITION
            | tags.DETERMINER
            | tags.ADJECTIVE
            | tags.CONJUNCTION
            | tags.POSSESSIVE
            | tags.NUMBER
        ):
            continue
        if bits[k] & tags.DETERMINER or bits[k - 1] & tags.DAY:
            return k
        if words[k].is_capital and not words[k - 1].is_capital:
            return k
    return start
