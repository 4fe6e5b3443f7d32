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
_NO_SUBJECT: Final = _OF_NOUN | tags.PREPOSITION | tags.CONJUNCTION
_OBJECTS: Final = tags.PRONOUN | tags.DETERMINER | tags.WH | tags.PUNCTUATION
_AFTER_THIRD: Final = tags.SMALL | tags.ADVERB | tags.PUNCTUATION
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
        return _after_auxiliary(sent, index, start, auxiliaries, form.bits)
    if sent.bits[index] & tags.V_ING:
        noun = sent.bits_at(start - 1) & (_OF_NOUN | tags.NUMBER)
        return "" if noun else "participle"
    if _is_finite(sent, index, start, form):
        return "finite"
    quoted = sent.text(start - 1) in CLOSING and sent.p.quoted[start - 1]
    return "" if quoted else _after_inversion(sent, index)


def _is_finite(sent: SentenceParts, index: int, start: int, form: CueForm) -> bool:
    here, before, mark = sent.bits[index], sent.bits_at(start - 1), sent.text(start - 1)
    if mark in CLOSING and sent.p.quoted[start - 1]:
        return bool(form.bits & tags.TENSED)
    parted = start > sent.first and (before & tags.CONJUNCTION or mark in _PARTED)
    third = here & tags.V_THIRD and sent.bits_at(index + 1) & _AFTER_THIRD
    if parted and (form.bits & tags.V_PAST or third):
        return True
    if sent.finite_at(index, "past" if sent.subject else ""):
        return True
    if here & tags.V_PAST and form.quotes and before & tags.ADJECTIVE:
        return bool(sent.bits_at(index + 1) & _OBJECTS)  # "the agency's chief said it"
    stands = mark in COMMAS or mark == ")" or not before & (_NO_SUBJECT | tags.PUNCTUATION)
    return bool(here & tags.PRESENT and form.seldom_noun and start > sent.first and stands)


def _after_auxiliary(
    sent: SentenceParts, index: int, start: int, auxiliaries: int, form: int
) -> str:
    before = sent.back(index - 1, start, tags.ADVERB)
    be = sent.bits[before] & tags.BE and sent.lower(before) != "'s"
    if be and form & (tags.V_PARTICIPLE | tags.V_PAST) and not sent.bits[index] & tags.V_ING:
        return "passive"
    bare = form & tags.V_BASE and auxiliaries & (tags.MODAL | tags.DO)
    has = auxiliaries & tags.HAVE or sent.lower(before) == "'s"
    return "finite" if form & tags.V_ING or bare or has else ""


def _after_inversion(sent: SentenceParts, index: int) -> str:
    """Tell whether "does", "do" or "did" stands before the subject: "not only does X think"."""
    if not sent.bits[index] & tags.V_BASE:
        return ""
    for k in range(index - 1, max(sent.first, index - 8), -1):
        if sent.bits[k] & tags.BREAK:
            return ""
        if sent.bits[k] & tags.DO and sent.lower(k - 1) in listed("inverting"):
            return "inverted"
    return ""


def voice_of(sent: SentenceParts, index: int, rest: int) -> str:
    """Return "passive" or "active" where that is certain: "criticised by X" may be either."""
    start, use = use_of(sent, index)
    reduced = sent.bits[index] & tags.V_PARTICIPLE and "by" in sent.lowers[rest : rest + 3]
    if use == "passive" or reduced or sent.lower(start - 1) == "as":
        return "" if use != "passive" else use
    return "active"
