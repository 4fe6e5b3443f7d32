"""Whether an event happened, is planned, is possible or is denied, and which words say so."""

from __future__ import annotations

import datetime as dt
from typing import Final

from coursekit.reading.events.clauses import Clause
from coursekit.reading.events.detection import denied_act, is_ahead
from coursekit.reading.events.event import Status
from coursekit.reading.events.predicates import outlook
from coursekit.reading.events.words import PROSPECTS, is_plain_present, words_for
from coursekit.reading.time.expressions import TimeExpression

_POSSIBLE: Final = frozenset({"could", "may", "might", "would", "should", "can", "ought"})
_BOUND: Final = frozenset({"must", "shall", "will"})
_NOBODY: Final = frozenset({"no", "nobody", "none", "neither", "nothing", "no-one"})
_WEAKLY_BELIEVED: Final = frozenset({"believe", "think", "suspect", "fear", "guess", "assume"})
_DENYING: Final = frozenset({"deny", "refute", "dispute", "denial"})
_REJECTING: Final = _DENYING | {"reject", "dismiss", "rebut", "rubbish"}
_TRUE: Final = frozenset("true so correct".split())
_MAYBE: Final = frozenset({"possible", "likely"})


def status_of(
    clause: Clause, rule: str, time: TimeExpression | None, published: dt.date | None
) -> tuple[Status, str]:
    """Return the status of an event, and the words that give it."""
    group, reporter = clause.group, clause.reporter
    if denial := _denial(clause):
        return "denied", denial
    if rule == "pending":
        return "possible", "it waits for a decision"
    if clause.opener == "that" and clause.lowers[clause.start - 2] in _MAYBE:
        return "possible", f"“{clause.lowers[clause.start - 2]}”"
    if clause.opener == "whether" or (clause.opener == "if" and reporter is not None):
        return "possible", f"“{clause.opener}” leaves it open"
    if rule == "occasion" and (adjective := outlook(clause)):
        return "possible" if adjective in _MAYBE else "planned", f"“{adjective}”"
    fixed = group.passive or (group.subject is None and group.tense == "past")
    if rule in {"ahead", "prospect"} or (fixed and group.lemma in words_for("ahead")):
        return "planned", _announcing(clause)
    if group.modality in PROSPECTS or group.modality in _BOUND:
        return "planned", f"“{group.modality}”"
    if group.modality == "would" and (time is not None or clause.is_reported_in_the_past):
        return "planned", "“would”, seen from a time in the past"
    if group.modality in _POSSIBLE:
        return "possible", f"“{group.modality}”"
    if is_plain_present(group) and is_ahead(time, published):
        return "planned", "its day is after the day of writing"
    if clause.infinitive is not None and _is_undertaken(clause, time, published):
        return "planned", "the day of what is promised is after the day of writing"
    if reporter is not None and reporter.lemma in _WEAKLY_BELIEVED:
        return "possible", f"“{reporter.lemma}” only believes it"
    present = clause.headline and is_plain_present(group)
    return "happened", "a headline's present tense" if present else "its tense"


def _denial(clause: Clause) -> str:
    """Return what says that it did not happen, "" when it is not denied."""
    group = clause.group
    denying = clause.reporter is not None and (
        clause.reporter.lemma in _DENYING or _rejects_report(clause)
    )
    # Who denies that something has not happened says that it has.
    if group.negated:
        return "" if denying else "the verb is negated"
    if denied_act(clause):
        return "“deny”"
    if group.first > clause.start and clause.lowers[group.first - 1] == "never":
        return "“never”"
    if denying:
        return "somebody denies it"
    if group.lemma == "fail" and clause.infinitive is not None:
        return "“fail to”"
    if clause.opener == "that" and (words_before := _not_so(clause)):
        return words_before
    after = group.last + 1
    behind = clause.lowers[after] if after < clause.end else ""
    nobody = next((word for word in (clause.subject_head, behind) if word in _NOBODY), "")
    return f"“{nobody}”" if nobody else ""


def _not_so(clause: Clause) -> str:
    """Return the "no evidence" or "not true" before a clause, "" for neither."""
    at = clause.start - 3
    if at < 0:
        return ""
    first, second = clause.lowers[at], clause.lowers[at + 1]
    found = (first == "no" and second in words_for("evidence")) or (
        first == "not" and second in _TRUE
    )
    return f"“{first} {second}”" if found else ""


def _rejects_report(clause: Clause) -> bool:
    """Tell whether somebody rejects what a noun reports ("*dismissed* claims that it had paid")."""
    before = clause.finite_before
    noun = clause.reporter is not None and clause.reporter.kind == "noun"
    return noun and before is not None and before.lemma in _REJECTING and not before.negated


def _is_undertaken(clause: Clause, time: TimeExpression | None, published: dt.date | None) -> bool:
    """Tell whether the date is that of what is promised ("pledged to sign it by June")."""
    promised = clause.infinitive
    if promised is None or time is None or time.latest is None or published is None:
        return False
    behind = clause.words[promised.last].end <= time.start
    return behind and time.latest > published


def _announcing(clause: Clause) -> str:
    modality, lemma = clause.group.modality, clause.group.lemma
    if lemma in words_for("ahead"):
        return f"“{lemma}” says that it is still to come"
    return f"“{modality}”" if modality else "“is to”"
