"""The words that tell events, and what a verb may tell by its form alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.lexicon import by_label
from coursekit.reading.rules.cues import cue_of

PROSPECTS: Final = frozenset(
    f"{word} to"
    for word in (
        "set due scheduled expected about planned slated poised going bound "
        "plan plans intend intends prepare prepares preparing"
    ).split()
)
#: Verbs that only hand on what is said: "said on Friday" is no event beside what was said.
SAID_IN_PASSING: Final = frozenset({"say", "add"})
WISHED: Final = frozenset({"should", "must", "can", "ought", "shall"})
#: Adjectives with which "is" announces its subject.
OUTLOOKS: Final = frozenset({"possible", "likely", "due", "imminent", "pending"})
_QUOTING: Final = frozenset({"quote", "after", "invert"})
_AUXILIARIES: Final = frozenset({"be", "have"})
_AFTER_BE: Final = OUTLOOKS | {"to", "yet", "able"}


@cache
def words_for(label: str) -> frozenset[str]:
    """Return the words that ``event_words.txt`` lists for `label`."""
    return frozenset(" ".join(by_label("events/event_words.txt")[label]).split())


@cache
def pairs_for(label: str) -> frozenset[tuple[str, str]]:
    """Return the pairs that ``event_words.txt`` lists for `label`, such as ``go:further``."""
    pairs = (pair.partition(":") for pair in words_for(label))
    return frozenset((left, right) for left, _, right in pairs)


@cache
def verbs_of_nouns() -> dict[str, str]:
    """Return the nouns that tell the same event as a verb, each with that verb."""
    return dict(pairs_for("from verb"))


@cache
def _only_spoken(lemma: str) -> bool:
    """Tell whether a verb does nothing but say or think something."""
    acts = words_for("verb") | words_for("thing") | {verb for verb, _ in pairs_for("deed")}
    return cue_of(lemma) is not None and lemma not in acts and not says_only_in_quotes(lemma)


@cache
def says_only_in_quotes(lemma: str) -> bool:
    """Tell whether a verb says something only beside quoted words ("fire", "read", "snap")."""
    cue = cue_of(lemma)
    return cue is not None and cue.kind == "verb" and cue.frames <= _QUOTING


@cache
def _always_holds() -> frozenset[str]:
    """Return the verbs of states that never tell an event, whatever stands around them."""
    return words_for("state") - words_for("ahead") - words_for("light") - {"be", "consider"}


@cache
def _dated_in_the_present() -> frozenset[str]:
    """Return the verbs whose present tense tells an event beside a date."""
    return words_for("verb") | words_for("light") | words_for("ahead")


def is_plain_present(group: VerbGroup) -> bool:
    """Tell a present tense without auxiliaries of mood or of the perfect."""
    return group.tense == "present" and not group.perfect and not group.modality


def may_tell(
    lowers: Sequence[str], group: VerbGroup, dated: bool, ahead: bool, headline: bool
) -> bool:
    """Tell, before anything is looked at closely, whether a verb group may tell an event."""
    lemma, modality = group.lemma, group.modality
    if lemma in SAID_IN_PASSING or lemma in _always_holds():
        return False
    if lemma in _AUXILIARIES:
        there = group.subject is not None and lowers[group.subject[0]] == "there"
        if there or not _AFTER_BE.isdisjoint(lowers[group.last + 1 : group.last + 4]):
            return True
        return (dated or headline) and not words_for("noun").isdisjoint(lowers)
    if headline or modality in PROSPECTS:
        return True
    if is_plain_present(group):
        tells = ahead or lemma in (_dated_in_the_present() if dated else words_for("ahead"))
        return tells or group.progressive
    if dated:
        return True
    if modality in WISHED:
        return False
    return modality == "will" or group.perfect or lemma == "deny" or not _only_spoken(lemma)
