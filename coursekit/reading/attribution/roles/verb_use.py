"""How a cue verb is used where it stands: finite, participle, infinitive, passive, or a noun."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import CueForm, verb_cues
from coursekit.reading.rules.passages import CLOSING
from coursekit.reading.rules.sentence import (
    COMMAS,
    GOVERNED,
    INFINITIVE,
    STOPS,
    SentenceParts,
    listed,
)

_OF_NOUN: Final = tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE
_NO_SUBJECT: Final = _OF_NOUN | tags.PREPOSITION | tags.CONJUNCTION | tags.PUNCTUATION
_OBJECTS: Final = tags.PRONOUN | tags.DETERMINER | tags.WH | tags.PUNCTUATION
_PARTED: Final = COMMAS | STOPS | {")"}


def use_of(sent: SentenceParts, index: int) -> tuple[int, str]:
    """Return where the verb group begins, and how the verb is used; "" for a noun."""
    known = sent.uses.get(index)
    if known is None:
        start, auxiliaries = sent.group_start(index)
        known = sent.uses[index] = start, _use(sent, index, start, auxiliaries)
    return known


def _use(sent: SentenceParts, index: int, start: int, auxiliaries: int) -> str:
    form = verb_cues()[sent.lowers[index]]
    if auxiliaries & INFINITIVE:
        return "infinitive"
    if auxiliaries & GOVERNED:
        return "finite"
    if auxiliaries & tags.AUXILIARY:
        return _after_auxiliary(sent, index, start, auxiliaries)
    if sent.bits[index] & tags.V_ING:
        noun = sent.bits_at(start - 1) & (_OF_NOUN | tags.NUMBER)
        return "" if noun else "participle"
    return "finite" if _is_finite(sent, index, start, form) else _after_inversion(sent, index)


def _is_finite(sent: SentenceParts, index: int, start: int, form: CueForm) -> bool:
    here, before, mark = sent.bits[index], sent.bits_at(start - 1), sent.text(start - 1)
    if mark in CLOSING and sent.p.quoted[start - 1]:
        return bool(form.bits & tags.TENSED)
    parted = start > sent.first and (before & tags.CONJUNCTION or mark in _PARTED)
    if parted and form.bits & (tags.V_PAST | tags.V_THIRD):
        return True
    if sent.is_finite(index):
        return True
    if here & tags.V_PAST and before & tags.ADJECTIVE:
        return bool(sent.bits_at(index + 1) & _OBJECTS)  # "the agency's chief said it"
    stands = mark in _PARTED or not before & _NO_SUBJECT
    return form.seldom_noun and stands


def _after_auxiliary(sent: SentenceParts, index: int, start: int, auxiliaries: int) -> str:
    before = sent.back(index - 1, start, tags.ADVERB)
    has = sent.lower(before) == "'s"
    past = sent.bits[index] & (tags.V_PARTICIPLE | tags.V_PAST)
    return "passive" if past and sent.bits[before] & tags.BE and not has else "finite"


def _after_inversion(sent: SentenceParts, index: int) -> str:
    """Tell whether "does", "do" or "did" stands before the subject: "not only does X think"."""
    do = next((k for k in range(index - 1, max(sent.first, index - 8), -1) if _inverts(sent, k)), 0)
    return "inverted" if do else ""


def _inverts(sent: SentenceParts, do: int) -> bool:
    return bool(sent.bits[do] & tags.DO) and sent.lower(do - 1) in listed("inverting")


def voice_of(sent: SentenceParts, index: int, rest: int) -> str:
    """Return "passive" or "active" where that is certain: "criticised by X" may be either."""
    use = use_of(sent, index)[1]
    by = "by" in sent.lowers[rest : rest + 3] and sent.bits[index] & tags.V_PARTICIPLE
    return use if use == "passive" else "" if by else "active"
