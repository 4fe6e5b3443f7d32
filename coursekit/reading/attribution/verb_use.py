"""How a cue verb is used where it stands: finite, participle, infinitive, passive, or a noun."""

from __future__ import annotations

from typing import Final

from coursekit.reading.attribution.passage import COMMAS, STOPS, WORDS, QuotedSentence
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.verb_group import NO_GROUP
from coursekit.reading.rules.cues import verb_cues

_PARTED: Final = COMMAS | STOPS | {")"}


class Place:
    """A word that may be a verb, where it stands: in its verb group, if any."""

    def __init__(self, sent: QuotedSentence, at: int) -> None:
        self.sent, self.at, self.word = sent, at, sent.lower(at)
        self.group = group = sent.sentence.clause_of(at).group
        asks = group is NO_GROUP or group.inner is not None
        #: Where its group begins, with the verb that governs it, and whether one does.
        self.start, self.governed = at if asks else group.first, False
        if group.form == "infinitive":
            ahead = sent.back(group.first - 1, 0, tags.ADVERB)
            governor = sent.sentence.clause_of(ahead).group
            if governor.lemma in WORDS["catenative"]:  # "refused to say"
                self.start, self.governed = Place(sent, governor.last).start, True
        #: The word before it, but for adverbs.
        self.helper = sent.back(at - 1, self.start, tags.ADVERB)


def _made(it: Place) -> str:
    """Tell what its group makes of it: "helped" by an auxiliary, a "question", or the form."""
    if any(map(tags.AUXILIARY.__and__, it.sent.bits[it.start : it.at])):
        return "helped"
    return it.group.form if it.group.inner is None else "question"


_FEATURES: Final[Features[Place]] = {
    "made": _made,
    "governed": lambda it: it.governed,
    "word": lambda it: it.word,
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
    "tensed": lambda it: verb_cues()[it.word].bits & tags.TENSED,
    "seldom a noun": lambda it: verb_cues()[it.word].seldom_noun,
}
RULES: Final = ConditionRules("attribution/verb_use.rules", WORDS, _FEATURES, "made", vars(tags))


def use_of(sent: QuotedSentence, index: int) -> tuple[int, str]:
    """Return where the verb group begins, and how the verb is used; "" for a noun."""
    known = sent.uses.get(index)
    if known is None:
        place = Place(sent, index)
        known = sent.uses[index] = place.start, RULES.choose(place)["use"].strip("-")
    return known
