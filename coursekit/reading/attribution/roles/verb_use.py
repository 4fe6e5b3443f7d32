"""How a cue verb is used where it stands: finite, participle, infinitive, passive, or a noun."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues
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
_PAST: Final = tags.V_PARTICIPLE | tags.V_PAST
_PARTED: Final = COMMAS | STOPS | {")"}


def use_of(sent: SentenceParts, index: int) -> tuple[int, str]:
    """Return where the verb group begins, and how the verb is used; "" for a noun."""
    known = sent.uses.get(index)
    if known is None:
        start, auxiliaries = sent.group_start(index)
        known = sent.uses[index] = start, _use(sent, index, start, auxiliaries)
    return known


def _use(sent: SentenceParts, index: int, start: int, auxiliaries: int) -> str:
    if auxiliaries & INFINITIVE:
        return "infinitive"
    if auxiliaries & GOVERNED:
        return "finite"
    group, form = sent.clause_at(index).group, verb_cues()[sent.lowers[index]]
    if auxiliaries:
        last = sent.back(index - 1, start, tags.ADVERB)
        be = sent.bits[last] & tags.BE and sent.lower(last) != "'s"
        return "passive" if be and sent.bits[index] & _PAST else "finite"
    if group.inner:  # "not only does Lee think", but not "does Lee think?"
        led = sent.lower(sent.first + group.first - 1) in listed("inverting")
        return "inverted" if led else ""
    before = sent.bits_at(start - 1)
    if group.form == "participle" and group.passive:
        if "by" in sent.lowers[index + 1 : index + 3]:
            return "reduced"
    elif group.form:
        return "" if sent.bits[index] & tags.V_ING and before & _OF_NOUN else group.form
    # "… to a shake-up and said that": where a clause goes on, a form may be finite after all.
    goes_on = sent.text(start - 1) in _PARTED or before & tags.CONJUNCTION
    if goes_on and form.bits & tags.TENSED:
        return "finite"
    return "finite" if form.seldom_noun and not before & _NO_SUBJECT else ""


def voice_of(use: str) -> str:
    """Return "passive" or "active" where that is certain: "criticised by X" may be either."""
    return {"passive": "passive", "reduced": ""}.get(use, "active")
