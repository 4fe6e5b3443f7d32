"""Which time words date a clause: those of its own, else those that open its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from coursekit.reading.events.words import words_for
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import ADVERBIAL, BREAK, DETERMINING, PREPOSITION, PUNCTUATION
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression

_DATING: Final = frozenset(("DATE", "TIME"))
_END: Final = attrgetter("end")
VERB: Final = attrgetter("group.first")
_NO_DATES: Final = SpanIndex[TimeExpression](())
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
        self.places = SpanIndex(dates) if dates else _NO_DATES
        #: What was found to date each clause, by its verb.
        self._found: dict[int, TimeExpression | None] = {}

    def of(self, clause: Clause) -> TimeExpression | None:
        """Return what dates the clause; those before it in the sentence are to be asked first."""
        if not self.places.items:
            return None
        at = clause.group.head
        own = self._own(clause)
        outer = own is None or self.before(own) in words_for("until")
        # "In May it prolonged the ban until 2031"
        found = (self._when(clause) or self._opening(clause)) if outer else None
        found = found or own or self._shared(clause)
        self._found[at] = found
        return found

    def of_noun(self, first: int, end: int) -> TimeExpression | None:
        """Return the date in the words of a noun phrase, or right behind it."""
        inside = self.places.inside(Span(self.words[first].start, self.words[end - 1].end))
        return inside[-1] if inside else None

    def goal(self, clause: Clause) -> TimeExpression | None:
        """Return the day to which the verb moves its noun ("postponed the vote *to Friday*")."""
        if clause.group.lemma not in words_for("put off"):
            return None
        last = self.words[max(clause.end, clause.group.last + 1) - 1].end
        behind = self.places.inside(Span(self.words[clause.start].start, last))
        return next((time for time in behind if self.before(time) in words_for("until")), None)

    def before(self, time: TimeExpression) -> str:
        """Return the word before a date."""
        return self.lowers[max(0, bisect_left(self.words, time.start, key=START) - 1)]

    def _range(self, time: TimeExpression) -> tuple[int, int]:
        """Return the words of a date as ``[first, end)``."""
        first = bisect_left(self.words, time.start, key=START)
        return first, max(first, bisect_left(self.words, time.end, key=_END) + 1)

    def _own(self, clause: Clause) -> TimeExpression | None:
        """Return the date in a clause that says when it was."""
        end = max(clause.end, clause.group.last + 1)
        inside = self.places.inside(Span(self.words[clause.start].start, self.words[end - 1].end))
        own = [time for time in inside if self._is_own(clause, time)]
        head = self.words[clause.group.head].start
        behind = [time for time in own if time.start > head]
        before = [time for time in own if time.start < head and self._touches(clause, time)]
        return next(iter(behind[:1] or before[-1:]), None)

    def _is_own(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date inside a clause says when it was, and belongs to nothing in it."""
        first, end = self._range(time)
        return (
            self.goal(clause) is not time
            and not self._opens_another(clause, first, end)
            and _reaches(clause, self._holder(first) or clause)
            and not self._describes(clause, first, end)
        )

    def _holder(self, at: int) -> Clause | None:
        """Return the innermost clause near a word that holds it."""
        holding = [one for one in clauses_near(self.sentence, at) if one.start <= at < one.end]
        return min(holding, key=lambda one: one.end - one.start, default=None)

    def _opens_another(self, clause: Clause, first: int, end: int) -> bool:
        """Tell whether a date stands right before the next clause: "and this week they won"."""
        later = (one.start for one in clauses_near(self.sentence, end) if one.start >= end)
        between = self.lowers[end : min(later, default=len(self.words))]
        while first and self.sentence.alone[first - 1] & PREPOSITION:
            first -= 1
        opens = first > clause.group.last and self.sentence.alone[first - 1] & BREAK
        return bool(opens) and between in ([], [","])

    def _describes(self, clause: Clause, first: int, end: int) -> bool:
        """Tell "the attack of 3 May" and "the 2019 treaty" from "adopted it in 2019"."""
        before = self.lowers[max(0, first - 1)]
        after = self.lowers[end] if end < len(self.lowers) else ""
        if before == "of" or "'s" in (after, self.lowers[end - 1]):
            return not (before == "of" and self._is_occasion(first - 2))
        if before == "from" and self.lowers[max(0, first - 2)] in words_for("in force"):
            return True  # "annulled it with effect from 4 May 2031"
        # "A 2019 vote approved it" and "it held a 2019 vote": the event is the clause's.
        light = first < clause.group.first or clause.group.lemma in words_for("light")
        own = (
            light
            and after in words_for("noun")
            and clause.group.lemma not in words_for("called off")
        )
        attribute = first > 0 and self.sentence.alone[first - 1] & DETERMINING and after.isalpha()
        return bool(attribute) and not own

    def _is_occasion(self, noun: int) -> bool:
        """Tell the "election" of "shut it down *in its election of* May 2019"."""
        phrase = self.sentence.phrase_before(noun + 1)
        if not phrase or self.lowers[noun] not in words_for("noun"):
            return False
        return phrase.start > 0 and self.lowers[phrase.start - 1] in words_for("at an occasion")

    def _touches(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date ahead of the verb is the clause's, and not its subject's."""
        first, end = self._range(time)
        subject = clause.subject
        outside = not subject.start <= first < subject.end
        near = all(here & ADVERBIAL for here in self.sentence.alone[end : clause.group.first])
        return outside or near or not words_for("noun").isdisjoint(self.lowers[end : end + 2])

    def _when(self, clause: Clause) -> TimeExpression | None:
        """Return the date that "when" takes up: "in 2019, *when it left*"."""
        at = clause.opener_at
        found = self.places.before(self.words[at].start, 1) if clause.opener == "when" else []
        between = self.sentence.alone[self._range(found[0])[1] : at] if found else ()
        return found[0] if found and all(here & PUNCTUATION for here in between) else None

    def _opening(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens the sentence or the clause, if the clause is a main one."""
        found = self.places.before(self.words[clause.start].start, 1)
        if not found or _is_apart(clause):
            return None
        first, end = self._range(found[0])
        near = clauses_near(self.sentence, clause.start)
        others = (one for one in near if end <= one.group.first < clause.start)
        holder = self._holder(first)
        free = holder is None or self._opens_another(holder, first, end)
        alone = free and all(_is_apart(one) or one.kind == "participle" for one in others)
        return found[0] if alone and not self._describes(clause, first, end) else None

    def _shared(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens both clauses: "On Monday it adopted *and published it*"."""
        governor = clause.governor
        found = self._found.get(governor.group.head)
        if found is None:
            return None
        joined = clause.kind == "coordinate" and clause.subject is governor.subject
        return found if joined and found.start < self.words[governor.group.head].start else None


def _is_apart(clause: Clause) -> bool:
    """Tell whether a clause hangs on a word, so that a date ahead is not its own."""
    governor = clause.governor
    told = clause.opener or not governor or cue_of(governor.group.lemma)
    return clause.kind in _APART and bool(told or clause.kind != "that")


def _reaches(clause: Clause, inner: Clause) -> bool:
    """Tell whether a date of the inner clause dates the outer one: "voted to meet on Friday"."""
    begun = inner.kind == "participle" and inner.group.lemma in words_for("phase")
    return inner is clause or (inner.governor is clause and (begun or inner.kind == "infinitive"))


def dates_day(time: TimeExpression | None) -> bool:
    """Tell whether a time expression shows an event: "now" and "recently" show none."""
    return time is not None and not time.value.endswith("_REF")
