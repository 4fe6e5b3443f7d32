"""Which time words date a clause: those of its own, else those that open its sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from operator import attrgetter
from typing import Final

from coursekit.reading.events.words import WORDS
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.grammar.sentence import VERB, Sentence
from coursekit.reading.grammar.tags import ADVERBIAL, BREAK, DETERMINING, PREPOSITION, PUNCTUATION
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.spans import START, SpanIndex, span_of
from coursekit.reading.time.expressions import TimeExpression

_DATING: Final = frozenset(("DATE", "TIME"))
_END: Final = attrgetter("end")
#: Clauses that a date at the head of the sentence does not reach.
_APART: Final = frozenset(("relative", "that", "question", "if"))
#: How many clauses before and behind a word are looked at.
_NEAR: Final = 12


def clauses_near(sentence: Sentence, at: int) -> list[Clause]:
    """Return the clauses whose verbs stand around a word."""
    here = bisect_left(sentence.clauses, at, key=VERB)
    return sentence.clauses[max(0, here - _NEAR) : here + _NEAR]


class Dates:
    """The dates of one sentence, each with the words that it takes up."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeExpression]) -> None:
        self.sentence, self.words, self.lowers = sentence, sentence.words, sentence.lowers
        dates = [time for time in times if time.type in _DATING and time.value != "PRESENT_REF"]
        self.places = SpanIndex(dates)
        #: What was found to date each clause, by its verb.
        self._found: dict[int, TimeExpression | None] = {}

    def of(self, clause: Clause) -> TimeExpression | None:
        """Return what dates the clause; those before it in the sentence are to be asked first."""
        own = list(islice(self._own(clause), 1))
        opening = list(filter(None, (self._when(clause), self._opening(clause))))
        # "In May it prolonged the ban until 2031", "In May the house backed a plan for 2031".
        told = clause.start < clause.group.first
        first = any(map(self._is_late, own)) or (told and any(map(self._leads, opening, own)))
        found = next(chain(opening, own) if first else chain(own, opening), None)
        found = found or self._shared(clause)
        self._found[clause.group.head] = found
        return found

    def inside(self, first: int, end: int) -> list[TimeExpression]:
        """Return the dates that begin among some words."""
        return self.places.inside(span_of(self.words, first, end))

    def goal(self, clause: Clause) -> TimeExpression | None:
        """Return the day to which the verb moves its noun ("postponed the vote *to Friday*")."""
        moved = clause.group.lemma in WORDS["put off"]
        return next(filter(self._is_late, self._within(clause)), None) if moved else None

    def _is_late(self, time: TimeExpression) -> bool:
        """Tell the date to which something lasts or is put off: "*until* Friday"."""
        return self.lowers[max(0, self._range(time)[0] - 1)] in WORDS["until"]

    def _leads(self, opening: TimeExpression, own: TimeExpression) -> bool:
        """Tell "In May … by 2031" from "after the vote in May …", and from "in May … on 4 May"."""
        known = [*filter(None, (opening.earliest, own.earliest, own.latest, opening.latest))]
        first, end = self._range(opening)
        while self.sentence.alone[first - 1] & (PREPOSITION | ADVERBIAL):
            first -= 1
        alone = self.sentence.alone[first - 1] & BREAK or "when" in self.lowers[end : end + 2]
        return bool(alone) and dates_day(opening) and known != sorted(known)

    def _range(self, time: TimeExpression) -> tuple[int, int]:
        """Return the words of a date as ``[first, end)``."""
        first = bisect_left(self.words, time.start, key=START)
        return first, max(first, bisect_left(self.words, time.end, key=_END) + 1)

    def _within(self, clause: Clause) -> list[TimeExpression]:
        return self.inside(clause.start, max(clause.end, clause.group.last + 1))

    def _own(self, clause: Clause) -> Iterator[TimeExpression]:
        """Return the dates in a clause that say when it was: first those behind its verb."""
        own = list(filter(partial(self._is_own, clause), self._within(clause)))
        behind = bisect_right(own, self.words[clause.group.head].start, key=START)
        return chain(own[behind:], filter(partial(self._touches, clause), reversed(own)))

    def _is_own(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date inside a clause says when it was, and belongs to nothing in it."""
        first, end = self._range(time)
        inner = self._holder(first)
        # "voted to meet on Friday": the date of the infinitive is that of the vote, too.
        dated = (inner, inner.governor) if inner.kind == "infinitive" else (inner,)
        return (
            self.goal(clause) is not time
            and clause in dated
            and not self._opens_another(first, end)
            and not self._describes(clause, first, end)
        )

    def _holder(self, at: int) -> Clause:
        """Return the shortest clause near a word that holds it."""
        holding = (one for one in clauses_near(self.sentence, at) if one.start <= at < one.end)
        return min(holding, key=lambda one: one.end - one.start, default=NO_CLAUSE)

    def _opens_another(self, first: int, end: int) -> bool:
        """Tell whether a date stands right before the next clause: "and this week they won"."""
        later = (one.start for one in clauses_near(self.sentence, end) if one.start >= end)
        between = self.lowers[end : min((*later, end + 2))]
        while self.sentence.alone[first - 1] & PREPOSITION:
            first -= 1
        opens = self.sentence.alone[first - 1] & BREAK
        return bool(opens) and between in ([], [","])

    def _describes(self, clause: Clause, first: int, end: int) -> bool:
        """Tell "the attack of 3 May" and "the 2019 treaty" from "adopted it in 2019"."""
        leading, after = self.lowers[max(0, first - 2) : first], self.sentence.word(end)
        # "annulled it with effect from 4 May 2031"
        of_noun = not WORDS["of a noun"].isdisjoint((*leading[-1:], ":".join(leading)))
        if of_noun or "'s" in (after, self.lowers[end - 1]):
            # "Shut it down *in its election of* May 2019"
            before = self.lowers[self.sentence.phrase_before(first - 1).start - 1]
            occasion = self.lowers[first - 2] in WORDS["noun"]
            return not occasion or before not in WORDS["at an occasion"]
        # "A 2019 vote approved it": the event is the clause's.
        own = first < clause.group.first and after in WORDS["noun"]
        own &= clause.group.lemma not in WORDS["called off"]
        return not own and after.isalpha() and bool(self.sentence.alone[first - 1] & DETERMINING)

    def _touches(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date ahead of the verb is the clause's, and not its subject's."""
        first, end = self._range(time)
        return (
            all(map(ADVERBIAL.__and__, self.sentence.alone[end : clause.group.first]))
            or not WORDS["noun"].isdisjoint(self.lowers[end : end + 2])
            or not clause.subject.start <= first < clause.subject.end
        )

    def _when(self, clause: Clause) -> TimeExpression | None:
        """Return the date that "when" takes up: "in 2019, *when it left*"."""
        if clause.opener != "when":
            return None
        found = self.places.last(self.words[clause.opener_at].start)
        between = self.sentence.alone[self._range(found)[1] : clause.opener_at] if found else ()
        return found if all(map(PUNCTUATION.__and__, between)) else None

    def _opening(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens the sentence or the clause, if the clause is a main one."""
        before = self.places.before(self.words[clause.start].start, 1)
        return next(filter(partial(self._opens, clause), before), None)

    def _opens(self, clause: Clause, time: TimeExpression) -> bool:
        first, end = self._range(time)
        near = clauses_near(self.sentence, clause.start)
        others = (one for one in near if end <= one.group.first < clause.start)
        return (
            not _is_apart(clause)
            and (self._opens_another(first, end) or not self._holder(first))
            and all(_is_apart(one) or one.kind == "participle" for one in others)
            and not self._describes(clause, first, end)
        )

    def _shared(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens both clauses: "On Monday it adopted *and published it*"."""
        governor = clause.governor
        found = self._found.get(governor.group.head)
        shared = (
            found is not None
            and found.start < self.words[governor.group.head].start
            and clause.kind == "coordinate"
            and clause.subject is governor.subject
        )
        return found if shared else None


def _is_apart(clause: Clause) -> bool:
    """Tell whether a clause hangs on a word, so that a date ahead is not its own."""
    told = clause.kind != "that" or clause.opener or cue_of(clause.governor.group.lemma)
    return clause.kind in _APART and bool(told)


def dates_day(time: TimeExpression | None) -> bool:
    """Tell whether a time expression shows an event: "now" and "recently" show none."""
    return time is not None and not time.value.endswith("_REF")
