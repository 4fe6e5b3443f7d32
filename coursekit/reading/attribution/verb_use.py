"""How a cue verb is used where it stands: finite, participle, infinitive, passive, or a noun."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.attribution.passage import COMMAS, STOPS, QuotedSentence, listed
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_group import NO_GROUP, VerbGroup
from coursekit.reading.rules.cues import CueForm, verb_cues

_PARTED: Final = COMMAS | STOPS | {")"}


def group_start(sent: QuotedSentence, index: int) -> int:
    """Return where the verb group of a word begins, with the verb that governs it."""
    return _begin(sent, index, sent.sentence.clause_of(index).group)[0]


def _begin(sent: QuotedSentence, index: int, group: VerbGroup) -> tuple[int, bool]:
    """Return where a verb group begins, and whether another verb governs it: "refused to say"."""
    if group is NO_GROUP or group.inner is not None:
        return index, False
    if group.form == "infinitive":
        at = sent.back(group.first - 1, 0, tags.ADVERB)
        before = sent.sentence.clause_of(at).group
        if before.lemma in listed("catenative"):
            return group_start(sent, before.last), True
    return group.first, False


def use_of(sent: QuotedSentence, index: int) -> tuple[int, str]:
    """Return where the verb group begins, and how the verb is used; "" for a noun."""
    known = sent.uses.get(index)
    if known is None:
        place = place_of(sent, index)
        known = sent.uses[index] = place.start, rules().choose(place)["use"].strip("-")
    return known


def place_of(sent: QuotedSentence, index: int) -> Place:
    """Return a verb where it stands."""
    group = sent.sentence.clause_of(index).group
    return Place(sent, index, group, *_begin(sent, index, group))


class Place(NamedTuple):
    """A word that may be a verb, and its verb group, if any."""

    sent: QuotedSentence
    at: int
    group: VerbGroup
    #: Where the group begins, with the verb that governs it, and whether one does.
    start: int
    governed: bool

    @property
    def helper(self) -> int:
        """The word before it, but for adverbs."""
        return self.sent.back(self.at - 1, self.start, tags.ADVERB)

    @property
    def form(self) -> CueForm:
        """What the lexicon tells of the word."""
        return verb_cues()[self.sent.lowers[self.at]]


def _made(it: Place) -> str:
    """Tell what its group makes of it: "helped" by an auxiliary, a "question", or the form."""
    if any(map(tags.AUXILIARY.__and__, it.sent.bits[it.start : it.at])):
        return "helped"
    return it.group.form if it.group.inner is None else "question"


_FEATURES: Final[Features[Place]] = {
    "made": _made,
    "governed": lambda it: it.governed,
    "word": lambda it: it.sent.lowers[it.at],
    "may be": lambda it: it.sent.bits[it.at],
    "helper": lambda it: it.sent.bits[it.helper],
    "helping": lambda it: it.sent.lower(it.helper),
    "ahead": lambda it: it.sent.lower(it.group.first - 1),
    "passive": lambda it: it.group.passive,
    "by": lambda it: "by" in it.sent.lowers[it.at + 1 : it.at + 3],
    "before": lambda it: it.sent.bits_at(it.start - 1),
    # "… to a shake-up and said that": where a clause goes on, a form may be finite after all.
    "goes on": lambda it: (
        it.sent.text(it.start - 1) in _PARTED or it.sent.bits_at(it.start - 1) & tags.CONJUNCTION
    ),
    "tensed": lambda it: it.form.bits & tags.TENSED,
    "seldom a noun": lambda it: it.form.seldom_noun,
}


@cache
def rules() -> ConditionRules[Place]:
    """Return the rules that say how a verb is used."""
    classes = {name: dict.fromkeys(listed(name), "") for name in ("inverting", "perceived")}
    return ConditionRules("attribution/verb_use.rules", classes, _FEATURES, "made", vars(tags))
