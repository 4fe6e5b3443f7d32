"""Which time words date a clause: those of its own, else those that open its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from coursekit.reading.events.words import words_for
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import (
    ADVERBIAL,
    BREAK,
    DETERMINING,
    PREPOSITION,
    PUNCTUATION,
    SMALL,
)
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression

_DATING: Final = frozenset(("DATE", "TIME"))
_END: Final = attrgetter("end")
_VERB: Final = attrgetter("group.first")
_NO_DATES: Final = SpanIndex[TimeExpression](())
#: Clauses that a date at the head of the sentence does not reach.
_APART: Final = frozenset(("relative", "that", "question", "if"))
#: How many clauses before and behind a word are looked at.
_NEAR: Final = 12


def clauses_near(sentence: Sentence, at: int) -> list[Clause]:
    """Return the clauses whose verbs stand around a word."""
    here = bisect_left(sentence.clauses, at, key=_VERB)
    return sentence.clauses[max(0, here - _NEAR) : here + _NEAR]


class Dates:
    """The dates of one sentence, each with the words that it takes up."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeExpression]) -> None:
        self.sentence, self.words = sentence, sentence.words
        dates = [time for time in times if time.type in _DATING and time.value != "PRESENT_REF"]
        self.places = SpanIndex(dates) if dates else _NO_DATES
        #: What was found to date each clause, by its verb.
        self._found: dict[int, TimeExpression | None] = {}

    def range_of(self, time: TimeExpression) -> tuple[int, int]:
        """Return the words of a date as ``[first, end)``."""
        first = bisect_left(self.words, time.start, key=START)
        return first, max(first, bisect_left(self.words, time.end, key=_END) + 1)

    def of(self, clause: Clause) -> TimeExpression | None:
        """Return what dates the clause; those before it in the sentence are to be asked first."""
        if not self.places.items:
            return None
        at = clause.group.head
        if at not in self._found:
            self._found[at] = self._look_for(clause)
        return self._found[at]

    def _look_for(self, clause: Clause) -> TimeExpression | None:
        own = [time for time in self._inside(clause) if self._is_own(clause, time)]
        head = self.words[clause.group.head].start
        behind = [time for time in own if time.start > head]
        before = [time for time in own if time.start < head and self._touches(clause, time)]
        found = behind[:1] or before[-1:]
        return (
            found[0]
            if found
            else self._when(clause) or self._opening(clause) or self._shared(clause)
        )

    def _when(self, clause: Clause) -> TimeExpression | None:
        """Return the date that "when" takes up: "in 2019, *when it left*"."""
        if clause.opener != "when" or not self.places.items:
            return None
        at = clause.opener_at
        before = self.places.before(self.words[at].start, 1)
        between = self.sentence.alone[self.range_of(before[0])[1] : at] if before else (0, 0)
        return before[0] if all(here & PUNCTUATION for here in between) else None

    def of_noun(self, first: int, end: int) -> TimeExpression | None:
        """Return the date in the words of a noun phrase, or right behind it."""
        inside = self.places.inside(Span(self.words[first].start, self.words[end - 1].end))
        return inside[-1] if inside else None

    def put_off_to(self, clause: Clause) -> TimeExpression | None:
        """Return the day to which the verb moves its noun ("postponed the vote *to Friday*")."""
        if clause.group.lemma not in words_for("put off"):
            return None
        return next((time for time in self._inside(clause) if self._leads(time)), None)

    def _inside(self, clause: Clause) -> list[TimeExpression]:
        first, end = clause.start, max(clause.end, clause.group.last + 1)
        return self.places.inside(Span(self.words[first].start, self.words[end - 1].end))

    def _leads(self, time: TimeExpression) -> bool:
        return self._before(time) in words_for("until")

    def _before(self, time: TimeExpression) -> str:
        """Return the word before a date."""
        at = self.range_of(time)[0]
        return self.sentence.lowers[at - 1] if at else ""

    def _holder(self, at: int) -> Clause | None:
        """Return the innermost clause near a word that holds it."""
        holding = [one for one in clauses_near(self.sentence, at) if one.start <= at < one.end]
        return min(holding, key=lambda one: one.end - one.start, default=None)

    def _is_own(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date inside a clause says when it was, and belongs to nothing in it."""
        moves = clause.group.lemma in words_for("put off") or self._before(time) != "to"
        inner = self._holder(self.range_of(time)[0]) or clause
        return (
            not (self._leads(time) and moves)
            and not self._opens_another(clause, time)
            and _reaches(clause, inner)
            and not self._describes(clause, time)
        )

    def _opens_another(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date stands right before the next clause: "and this week they won"."""
        first, end = self.range_of(time)
        later = (one.start for one in clauses_near(self.sentence, end) if one.start >= end)
        between = self.sentence.lowers[end : min(later, default=len(self.words))]
        while first and self.sentence.alone[first - 1] & PREPOSITION:
            first -= 1
        opens = first > clause.group.last and self.sentence.alone[first - 1] & BREAK
        return bool(opens) and between in ([], [","]) and end < len(self.words)

    def _describes(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell "the attack of 3 May" and "the 2019 treaty" from "adopted it in 2019"."""
        lowers, alone = self.sentence.lowers, self.sentence.alone
        first, end = self.range_of(time)
        before, after = self._before(time), lowers[end] if end < len(lowers) else ""
        if before == "of":
            # "in the first week of May" is a time; "the attack of 3 May" is none.
            return lowers[max(0, first - 2)] not in words_for("part")
        if "'s" in (after, lowers[end - 1]):
            return True
        attribute = bool(first and alone[first - 1] & DETERMINING and after[:1].isalpha())
        within = first > 1 and lowers[first - 2] in words_for("inside")
        ahead = first < clause.group.first
        light = within or ahead or clause.group.lemma in words_for("light")
        event = after in words_for("noun") and light
        return attribute and not event and not alone[min(end, len(alone) - 1)] & SMALL

    def _touches(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date ahead of the verb is the clause's, and not its subject's."""
        first, end = self.range_of(time)
        called_off = clause.group.passive and clause.group.lemma in words_for("called off")
        subject = clause.subject
        outside = subject is None or not subject.start <= first < subject.end
        near = all(here & ADVERBIAL for here in self.sentence.alone[end : clause.group.first])
        event = not words_for("noun").isdisjoint(self.sentence.lowers[end : end + 2])
        return not called_off and (outside or near or event)

    def _opening(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens the sentence or the clause, if the clause is a main one."""
        before = self.places.before(self.words[clause.start].start, 1)
        if _is_apart(clause) or not before:
            return None
        first, end = self.range_of(before[0])
        holder = self._holder(first)
        near = clauses_near(self.sentence, clause.start)
        others = (one for one in near if end <= one.group.first < clause.start)
        alone = all(_is_apart(one) or one.kind == "participle" for one in others)
        free = alone and (holder is None or self._opens_another(holder, before[0]))
        return before[0] if free and not self._describes(clause, before[0]) else None

    def _shared(self, clause: Clause) -> TimeExpression | None:
        """Return the date that a clause has from another: the one it joins, or its subject's."""
        governor = clause.governor
        if clause.group.form == "finite" and (day := self._day_of_order(clause)):
            return day
        found = self._found.get(governor.group.head) if governor else None
        if governor is None or found is None:
            return None
        if clause.kind == "participle" and not clause.group.passive:
            return found
        # "On Monday it adopted the text and published it": the date opens both.
        joined = clause.kind == "coordinate" and clause.subject is governor.subject
        return found if joined and found.start < self.words[governor.group.head].start else None

    def _day_of_order(self, clause: Clause) -> TimeExpression | None:
        """Return the day of the order in "an order signed on Monday bans it"."""
        subject = clause.subject
        ours = (
            self._found.get(one.group.head)
            for one in clauses_near(self.sentence, clause.start)
            if one.kind == "participle" and one.patient is subject is not None
            if one.group.passive and one.group.lemma in words_for("publishing")
        )
        return next(ours, None)


def _is_apart(clause: Clause) -> bool:
    """Tell whether a clause hangs on a word, so that a date ahead is not its own."""
    governor = clause.governor
    told = clause.opener or governor is None or cue_of(governor.group.lemma)
    return clause.kind in _APART and bool(told or clause.kind != "that")


def _reaches(clause: Clause, inner: Clause) -> bool:
    """Tell whether a date of the inner clause dates the outer one: "voted to meet on Friday"."""
    said = cue_of(clause.group.lemma) is not None
    for _ in range(_NEAR):
        if inner is clause:
            return True
        phase = inner.group.lemma in words_for("phase") and inner.kind == "participle"
        published = said and inner.group.lemma in words_for("publishing")
        if inner.governor is None or not (inner.kind == "infinitive" or phase or published):
            return False
        inner = inner.governor
    return False


def dates_day(time: TimeExpression | None) -> bool:
    """Tell whether a time expression shows an event: "now" and "recently" show none."""
    return time is not None and not time.value.endswith("_REF")
