"""Which time words date a clause: those of its own, else those that open its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from coursekit.reading.events.words import words_for
from coursekit.reading.grammar.clauses import Clause
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import BREAK, DETERMINING, PREPOSITION, SMALL
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression

_ANCHORS: Final = {
    "publication": "counted from the day of publication",
    "narrative": "counted from the date named before it",
}
_MODS: Final = {
    "START": "its beginning",
    "MID": "its middle",
    "END": "its end",
    "APPROX": "or about then",
    "ON_OR_AFTER": "from then on",
    "ON_OR_BEFORE": "by then",
    "BEFORE": "before it",
    "AFTER": "after it",
}
_END: Final = attrgetter("end")
_NO_DATES: Final = SpanIndex[TimeExpression](())
#: Clauses that a date at the head of the sentence does not reach.
_APART: Final = frozenset(("relative", "that", "question", "if"))


class Dates:
    """The dates of one sentence, each with the words that it takes up."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeExpression]) -> None:
        self.sentence, self.words = sentence, sentence.words
        dates = [time for time in times if is_date(time)]
        self.places = SpanIndex(dates) if dates else _NO_DATES

    def __bool__(self) -> bool:
        return bool(self.places.items)

    @property
    def timed(self) -> frozenset[int]:
        """The indices of the words that belong to a date."""
        spans = (self.range_of(time) for time in self.places.items)
        return frozenset(at for first, end in spans for at in range(first, end))

    def range_of(self, time: TimeExpression) -> tuple[int, int]:
        """Return the words of a date as ``[first, end)``."""
        first = bisect_left(self.words, time.start, key=START)
        return first, max(first, bisect_left(self.words, time.end, key=_END) + 1)

    def of(self, clause: Clause) -> TimeExpression | None:
        """Return what dates the clause."""
        if not self:
            return None
        own = [time for time in self._inside(clause) if self._is_own(clause, time)]
        head = self.words[clause.group.head].start
        behind = [time for time in own if time.start > head]
        before = [time for time in own if time.start < head and self._touches(clause, time)]
        found = behind[:1] or before[-1:]
        return found[0] if found else self._opening(clause) or self._shared(clause)

    def of_noun(self, first: int, end: int) -> TimeExpression | None:
        """Return the date in the words of a noun phrase, or right behind it."""
        inside = self.places.inside(Span(self.words[first].start, self.words[end - 1].end))
        return inside[-1] if inside else None

    def put_off_to(self, clause: Clause) -> TimeExpression | None:
        """Return the day to which the verb moves its noun ("postponed its vote *to Friday*")."""
        if clause.group.lemma not in words_for("put off"):
            return None
        return next((time for time in self._inside(clause) if self._leads(time)), None)

    def _inside(self, clause: Clause) -> list[TimeExpression]:
        first, end = clause.start, max(clause.end, clause.group.last + 1)
        return self.places.inside(Span(self.words[first].start, self.words[end - 1].end))

    def _leads(self, time: TimeExpression) -> bool:
        at = self.range_of(time)[0]
        return at > 0 and self.sentence.lowers[at - 1] in words_for("until")

    def _is_own(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date inside a clause says when it was, and belongs to nothing in it."""
        first, _ = self.range_of(time)
        inner = self.sentence.clause_at(first) or clause
        if self._opens_another(clause, time):
            return False
        moved = self._leads(time) and (
            clause.group.lemma in words_for("put off") or self.sentence.lowers[first - 1] != "to"
        )
        return not moved and _reaches(clause, inner) and not self._describes(clause, time)

    def _opens_another(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date stands right before the next clause: "and this week they won"."""
        first, end = self.range_of(time)
        starts = {one.start for one in self.sentence.clauses if one.start > clause.group.last}
        ahead = end in starts or (self.sentence.lowers[end : end + 1] == [","] and end + 1 in starts)
        while first and self.sentence.alone[first - 1] & PREPOSITION:
            first -= 1
        return ahead and first > 0 and bool(self.sentence.alone[first - 1] & BREAK)

    def _describes(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell "the attack of 3 May" and "the 2019 treaty" from "adopted it in 2019"."""
        lowers, alone = self.sentence.lowers, self.sentence.alone
        first, end = self.range_of(time)
        before, after = lowers[first - 1] if first else "", lowers[end] if end < len(lowers) else ""
        if before == "of":
            # "in the first week of May" is a time; "the attack of 3 May" is none.
            return lowers[max(0, first - 2)] not in words_for("part")
        if after == "'s" or lowers[end - 1] == "'s":
            return True
        attribute = bool(first and alone[first - 1] & DETERMINING and after[:1].isalpha())
        within = first > 1 and lowers[first - 2] in words_for("inside")
        light = within or clause.group.lemma in words_for("light")
        event = after in words_for("noun") and light
        return attribute and not event and not alone[min(end, len(alone) - 1)] & SMALL

    def _touches(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell whether a date ahead of the verb is the clause's, and not its subject's."""
        first, end = self.range_of(time)
        called_off = clause.group.passive and clause.group.lemma in words_for("called off")
        subject = clause.subject
        outside = subject is None or not subject.start <= first < subject.end
        gap = clause.group.first - end
        event = not words_for("noun").isdisjoint(self.sentence.lowers[end : end + 2])
        return not called_off and (outside or gap == 0 or event)

    def _opening(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens the sentence or the clause, if the clause is a main one."""
        if _is_apart(clause):
            return None
        before = self.places.before(self.words[clause.start].start, 1)
        if not before:
            return None
        opening = before[0]
        first, end = self.range_of(opening)
        holder = self.sentence.clause_at(first)
        others = [one for one in self.sentence.clauses if end <= one.group.first < clause.start]
        alone = all(_is_apart(one) or one.kind == "participle" for one in others)
        free = holder is None or self._opens_another(holder, opening)
        return opening if free and alone and not self._describes(clause, opening) else None

    def _shared(self, clause: Clause) -> TimeExpression | None:
        """Return the date that a joined clause or a participle has from the one it hangs on."""
        governor = clause.governor
        if governor is None or governor.start >= clause.start:
            return None
        joined = clause.kind == "coordinate" and clause.subject is governor.subject
        with_it = clause.kind == "participle" and not clause.group.passive
        if not joined and not with_it:
            return None
        # "On Monday it adopted the text and published it": the date opens both.
        found = self.of(governor)
        ahead = found is not None and found.start < self.words[governor.group.head].start
        return found if with_it or ahead else None


def _is_apart(clause: Clause) -> bool:
    """Tell whether a clause hangs on a word, so that a date ahead is not its own."""
    governor = clause.governor
    told = clause.opener or governor is None or cue_of(governor.group.lemma)
    return clause.kind in _APART and bool(told or clause.kind != "that")


def _reaches(clause: Clause, inner: Clause) -> bool:
    """Tell whether a date of the inner clause dates the outer one: "voted to meet on Friday"."""
    while inner is not clause:
        phase = inner.group.lemma in words_for("phase") and inner.kind == "participle"
        said = cue_of(clause.group.lemma) and inner.group.lemma in words_for("publishing")
        if inner.governor is None or not (inner.kind == "infinitive" or phase or said):
            return False
        inner = inner.governor
    return True


def is_date(time: TimeExpression) -> bool:
    """Tell whether a time expression dates an event: "now" and "recently" date none."""
    return time.type in {"DATE", "TIME"} and not time.value.endswith("_REF")


def why_dated(text: str, time: TimeExpression) -> str:
    """Return which words date an event, by which rule, and what they are counted from."""
    words = " ".join(time.span.of(text).split())
    more = [_MODS.get(time.mod, ""), _ANCHORS.get(time.anchor, "")]
    details = "".join(f", {one}" for one in more if one)
    return f"“{words}” is {time.value} by the rule {time.rule}{details}"
