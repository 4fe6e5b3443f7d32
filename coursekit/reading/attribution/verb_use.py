"""How a cue verb is used where it stands: finite, participle, infinitive, passive, or a noun."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Final

from coursekit.reading.attribution.quoted_sentence import COMMAS, STOPS, QuotedSentence, listed
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_group import NO_GROUP, VerbGroup
from coursekit.reading.rules.cues import verb_cues

_NO_SUBJECT: Final = (
    tags.DETERMINER
    | tags.POSSESSIVE
    | tags.ADJECTIVE
    | tags.PREPOSITION
    | tags.CONJUNCTION
    | tags.PUNCTUATION
)
_PAST: Final = tags.V_PARTICIPLE | tags.V_PAST
_PARTED: Final = COMMAS | STOPS | {")"}


def group_at(sent: QuotedSentence, index: int) -> VerbGroup:
    """Return the verb group that holds a word."""
    holding = (group for group in sent.sentence.groups if group.first <= index <= group.last)
    return next(holding, NO_GROUP)


def group_start(sent: QuotedSentence, index: int) -> int:
    """Return where the verb group of a word begins, with the verb that governs it."""
    return _begin(sent, index, group_at(sent, index))[0]


def _begin(sent: QuotedSentence, index: int, group: VerbGroup) -> tuple[int, bool]:
    """Return where a verb group begins, and whether another verb governs it: "refused to say"."""
    if group is NO_GROUP or group.inner is not None:
        return index, False
    if group.form == "infinitive":
        before = group_at(sent, sent.back(group.first - 1, 0, tags.ADVERB))
        if before.lemma in listed("catenative"):
            return group_start(sent, before.last), True
    return group.first, False


def use_of(sent: QuotedSentence, index: int) -> tuple[int, str]:
    """Return where the verb group begins, and how the verb is used; "" for a noun."""
    known = sent.uses.get(index)
    if known is None:
        group = group_at(sent, index)
        start, governed = _begin(sent, index, group)
        use = "finite" if governed else _use(sent, index, start, group)
        known = sent.uses[index] = start, use
    return known


def _use(sent: QuotedSentence, index: int, start: int, group: VerbGroup) -> str:
    if reduce(or_, sent.bits[start:index], 0) & tags.AUXILIARY:
        last = sent.back(index - 1, start, tags.ADVERB)
        done = sent.bits[last] & tags.BE and sent.lower(last) != "'s" and sent.bits[index] & _PAST
        return "passive" if done else "finite"
    if group.inner:  # "not only does Lee think", but not "does Lee think?"
        return "inverted" if sent.lower(group.first - 1) in listed("inverting") else ""
    before, form = sent.bits_at(start - 1), verb_cues()[sent.lowers[index]]
    if sent.lowers[index] in listed("perceived"):
        return ""  # "a letter, seen by the Tribune, …"
    if group.form == "participle" and group.passive:
        if "by" in sent.lowers[index + 1 : index + 3]:
            return "reduced"
    elif group.form:
        return group.form
    # "… to a shake-up and said that": where a clause goes on, a form may be finite after all.
    goes_on = sent.text(start - 1) in _PARTED or before & tags.CONJUNCTION
    stands = form.seldom_noun and not before & _NO_SUBJECT
    return "finite" if stands or (goes_on and form.bits & tags.TENSED) else ""
