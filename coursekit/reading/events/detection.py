"""Which clauses tell an event: the rule that says so, and the words that it goes by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from coursekit.reading.events.clauses import Clause
from coursekit.reading.events.predicates import able, arranged, outlook, pending
from coursekit.reading.events.words import (
    PROSPECTS,
    SAID_IN_PASSING,
    WISHED,
    is_plain_present,
    pairs_for,
    says_only_in_quotes,
    words_for,
)
from coursekit.reading.grammar.tags import DETERMINING, PREPOSITION, SUBORDINATOR, WH
from coursekit.reading.time.expressions import TimeExpression

_POSSIBLE: Final = frozenset({"could", "may", "might"})
_HABITS: Final = frozenset("always usually often regularly frequently sometimes long ever".split())
_NO_NOUN_BEYOND: Final = frozenset(
    "of to for by against on over after following before since until amid despite".split()
)
#: How many words after the verb its noun may stand.
_REACH: Final = 9
#: How many words after a verb may stand its noun or particle in a pair such as ``take:side``.
_NEARBY: Final = 5
_NO_THING: Final = WH | SUBORDINATOR | PREPOSITION
#: Subjects that may stand for nobody and nothing ("it rained", "what followed").
_DUMMIES: Final = frozenset({"it", "this", "that", "there", "what", "these", "those"})
_THOUGHTS: Final = frozenset({"believed", "wished"})


def noun_of(clause: Clause) -> str:
    """Return the noun that is an event: the verb's object or the head of its subject."""
    nouns, last = words_for("noun"), clause.group.last
    for word in clause.lowers[last + 1 : min(clause.end, last + _REACH)]:
        if word in nouns:
            return word
        if word in _NO_NOUN_BEYOND:
            break
    return _subject_noun(clause)


def _subject_noun(clause: Clause) -> str:
    """Return the event that the subject names: "*Talks* on the text", "the next *vote*"."""
    nouns = words_for("noun")
    for word in clause.subject_words[:_REACH]:
        if word in nouns:
            return word
        if word in _NO_NOUN_BEYOND or word == ",":
            break
    return ""


def is_dated(time: TimeExpression | None) -> bool:
    """Tell whether a time expression dates an event: "now" dates none."""
    return time is not None and time.type in {"DATE", "TIME"} and time.rule != "reference"


def is_ahead(time: TimeExpression | None, published: dt.date | None) -> bool:
    """Tell whether a date is after the day of writing."""
    day = time.earliest if time is not None else None
    return day is not None and published is not None and day > published


def rule_of(
    clause: Clause,
    time: TimeExpression | None,
    published: dt.date | None,
    agent: Callable[[], bool],
) -> str:
    """Return the name of the rule that makes the clause an event, "" when none does."""
    group, dated = clause.group, is_dated(time)
    if clause.conditional or clause.supposed or (clause.restrictive and not dated):
        return ""
    idle = _is_idle(clause)
    announced = "" if idle else _announced(clause, dated)
    if announced or idle or _only_holds(clause, dated):
        return announced
    if clause.headline and clause.relative:
        return ""
    if group.modality in PROSPECTS:
        return "prospect"
    if group.lemma in words_for("verb") and _tells_act(clause, dated):
        return "act"
    # "It works today" and "since 2019 it applies" are no events, "they meet on Friday" is one.
    supposing = group.modality == "would" and not _tells_act(clause, dated)
    if dated and not supposing and (not is_plain_present(group) or is_ahead(time, published)):
        return "dated"
    return "deed" if _is_done(clause, agent) else ""


def _announced(clause: Clause, dated: bool) -> str:
    """Return the rule by which a noun or a waiting verb tells an event, "" for none."""
    group, lemma = clause.group, clause.group.lemma
    if pending(clause):
        return "pending"
    if lemma == "be":
        return _predicated(clause, dated)
    if lemma in words_for("ahead"):
        present = noun_of(clause) or (group.passive and dated)
        return "ahead" if present and (dated or not group.negated) else ""
    if lemma not in words_for("light"):
        return ""
    tells = dated or clause.headline or not is_plain_present(group)
    return "occasion" if tells and noun_of(clause) else ""


def _predicated(clause: Clause, dated: bool) -> str:
    """Return the rule by which a clause of "be" tells an event, "" for none."""
    if outlook(clause) and (dated or _subject_noun(clause)):
        return "occasion"
    there = clause.subject_head == "there" and not is_plain_present(clause.group)
    if (dated or there) and noun_of(clause):
        return "occasion"
    if dated and able(clause):
        return "dated"
    return "prospect" if arranged(clause, dated) else ""


def _only_holds(clause: Clause, dated: bool) -> bool:
    """Tell whether the clause says what is the case, what should be, or what somebody says."""
    group = clause.group
    if group.lemma in words_for("state"):
        return True
    if group.modality in WISHED and not dated:
        return True
    return clause.cue is not None and group.lemma in SAID_IN_PASSING


def _tells_act(clause: Clause, dated: bool) -> bool:
    """Tell whether an act is told as one: not as a habit, and not as a mere thought."""
    group = clause.group
    if group.modality == "would" and (group.perfect or clause.subject_head in {"i", "we"}):
        return False
    if dated:
        return True
    if is_plain_present(group):
        return clause.headline
    return not _is_habit(clause)


def denied_act(clause: Clause) -> bool:
    """Tell whether the clause denies a deed without a clause for it ("denied *selling* it")."""
    at = clause.index + 1
    if clause.group.lemma != "deny" or at >= len(clause.groups):
        return False
    act = clause.groups[at]
    return act.form == "participle" and act.first == clause.group.last + 1


def _is_done(clause: Clause, agent: Callable[[], bool]) -> bool:
    """Tell whether somebody has done, or will do, what is neither a state nor something said."""
    group = clause.group
    if _is_habit(clause) or clause.describes_noun or (clause.cue and _only_says(clause)):
        return False
    if group.lemma in words_for("ahead") or (_is_dummy(clause) and not agent()):
        return False
    if group.modality == "would":
        return clause.is_reported_in_the_past and not group.perfect and agent()
    if group.modality == "will":
        return not group.passive and agent()
    if group.modality in _POSSIBLE:
        supposed = group.perfect and group.modality != "could"
        return (supposed or "yet" in _adverbs(clause)) and agent()
    return not group.modality and (group.tense == "past" or group.perfect)


def _is_dummy(clause: Clause) -> bool:
    """Tell whether the subject may stand for nothing: "it rained", but not "it rebuilt *its* …"."""
    if clause.subject_head not in _DUMMIES or len(clause.subject_words) > 1:
        return False
    if clause.subject_head == "it" and clause.reporter is not None:
        # "The firm denied that it had paid": whoever is reported is meant.
        return False
    after = clause.group.last + 1
    followed = after < clause.end and clause.alone[after] & DETERMINING
    return not (clause.subject_head == "it" and followed)


def _only_says(clause: Clause) -> bool:
    """Tell whether a verb of the cue lexicon says or thinks something, and does nothing else."""
    if clause.group.modality == "will" and clause.cue and clause.cue.attitude not in _THOUGHTS:
        return False
    if clause.reporter is not None and clause.reporter.attitude == "denied":
        return False
    if denied_act(clause):
        return False
    return not _is_followed(clause, "deed") and not _has_thing(clause)


def _has_thing(clause: Clause) -> bool:
    """Tell whether something, and not a fact, is found or announced ("have found no proof")."""
    after, lemma = clause.group.last + 1, clause.group.lemma
    here = clause.alone[after] if after < clause.end else _NO_THING
    if lemma in words_for("thing"):
        return not here & _NO_THING
    return says_only_in_quotes(lemma) and bool(here & DETERMINING)


def _adverbs(clause: Clause) -> Sequence[str]:
    """Return the words among which an adverb of the verb stands."""
    group = clause.group
    return clause.lowers[max(clause.start, group.first - 2) : group.last + 1]


def _is_habit(clause: Clause) -> bool:
    return not _HABITS.isdisjoint(_adverbs(clause))


def _is_idle(clause: Clause) -> bool:
    """Tell whether verb and noun together tell no event ("took more than three years")."""
    if clause.group.lemma == "take" and clause.subject_head == "it":
        return True
    return _is_followed(clause, "idle")


def _is_followed(clause: Clause, label: str) -> bool:
    """Tell whether a pair of the list stands here: a verb, and a word close behind it."""
    pairs, after = pairs_for(label), clause.group.last + 1
    lemma = clause.group.lemma
    return any((lemma, word) in pairs for word in clause.lowers[after : after + _NEARBY])
