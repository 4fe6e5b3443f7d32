"""What the rules of kind and status may ask of a clause."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import Features
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.events.dates import Dates, clauses_near, dates_day
from coursekit.reading.events.words import WORDS
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.clauses import NO_CLAUSE, Clause
from coursekit.reading.rule_file import Rule
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span, SpanIndex, span_of
from coursekit.reading.time.expressions import TimeExpression

#: How many words after the verb its noun may stand, and its noun or particle in a pair.
_REACH: Final = 9
_NEARBY: Final = 5
#: What may stand between a verb and its infinitive: "has *yet* to decide".
_BETWEEN: Final = tags.ADVERBIAL | tags.CONJUNCTION
_LEADING: Final = tags.PREPOSITION | tags.PUNCTUATION | tags.CONJUNCTION
#: What may stand between what a relative clause describes and its verb.
_OPENING: Final = tags.PUNCTUATION | tags.WH | tags.RELATIVE
_REPORTED: Final = frozenset(("that", "question", "if"))
#: What a clause follows that does not say which one is meant: nothing, or a mark.
_APART: Final = frozenset(("", *",–—(-"))


@dataclass(frozen=True, slots=True)
class Page:
    """What clauses are seen against."""

    text: str
    coreference: Coreference
    quotations: SpanIndex[Span]
    published: dt.date | None

    def is_ahead(self, time: TimeExpression | None) -> bool:
        """Tell whether a date is after the day of writing."""
        now = self.published
        return bool(time and now and time.earliest and time.earliest > now)

    def quotation(self, place: int) -> Span:
        """Return the quotation that begins last before a place, or at it."""
        return self.quotations.last(place) or Span(0, 0)


class EventClause:
    """A clause, as the rules see it."""

    #: The one that says whether it is an event.
    rule: Rule

    def __init__(self, page: Page, dates: Dates, clauses: Sequence[Clause], headline: bool) -> None:
        self.page, self.sentence, self.headline = page, dates.sentence, headline
        self.clause, self.next = clauses
        self.group, self.lowers = self.clause.group, dates.lowers
        self.time = dates.of(self.clause) if dates.places.items else None
        self.dated = dates_day(self.time)

    @property
    def span(self) -> Span:
        """Where it stands, with what it describes and tells: "*a law*, which Chad signed"."""
        start = self._begin()
        return span_of(self.sentence.words, start, self._closed(start, self._end()))

    def _begin(self) -> int:
        """Return the first word of it, or of what it describes; "there" is one, a mark is none."""
        alone, start = self.sentence.alone, self.clause.start
        told = self.clause.antecedent or self.clause.subject
        named = not alone[told.head] & tags.ADJECTIVE  # unlike "possible that Peru left"
        if told and named and all(map(_OPENING.__and__, alone[told.end : start])):
            start = min(start, told.start)
        while alone[start] & tags.PUNCTUATION:
            start += 1
        return start - (self.lowers[start - 1] == "there")

    def _end(self) -> int:
        """Return where it ends, before what leads on to another clause: ", saying *it fails*"."""
        alone, end = self.sentence.alone, (self.content or self.clause).end
        leads = end < len(alone) and not alone[end] & tags.PUNCTUATION
        while leads and end > self.group.last + 2 and self._leads_on(end - 1):
            end -= 1
        return end

    def _closed(self, start: int, end: int) -> int:
        """Return where it ends with the mark that closes a quotation or a bracket in it."""
        words, texts = self.sentence.words, self.sentence.texts
        inner = self.page.quotation(words[end - 1].start)
        if words[start].start < inner.start:
            near = enumerate(words[end : end + 2], end + 1)
            end = next((behind for behind, word in near if word.start == inner.end), end)
        return end + (texts[end : end + 1] == [")"] and "(" in texts[start:end])

    def _leads_on(self, at: int) -> bool:
        """Tell whether a word leads to what is told next: a preposition, or "saying"."""
        alone = self.sentence.alone[at]
        if alone == tags.V_ING:
            return cue_of(tags.lemma_of(self.lowers[at], tags.V_ING)) is not None
        return bool(alone & _LEADING)

    @property
    def subject_span(self) -> Span | None:
        """Where its subject stands, its own or another's that it shares."""
        subject = self.clause.subject
        return span_of(self.sentence.words, subject.start, subject.end) if subject else None

    @kept
    def subject(self) -> Sequence[str]:
        """The words of the subject, in lower case."""
        return self.lowers[self.clause.subject.start : self.clause.subject.end]

    @property
    def opening(self) -> str:
        """The first word of the subject; "there" where that stands for it."""
        there = self.sentence.word(self.group.first - 1) == "there"
        return "there" if there else next(iter(self.subject), "")

    @property
    def behind(self) -> Sequence[str]:
        """The words behind the verb."""
        return self.lowers[self.group.last + 1 : self.clause.end]

    @kept
    def noun(self) -> str:
        """The noun that is an event: an object of the verb, or what the subject names."""
        return _event_among(self.behind[: _REACH - 1]) or _event_among(self.subject[:_REACH])

    @property
    def infinitive(self) -> str:
        """The verb of the infinitive right behind: "refused *to pay*"."""
        ahead = self.next.group
        between = map(_BETWEEN.__and__, self.sentence.alone[self.group.last + 1 : ahead.first])
        return ahead.lemma if ahead.form == "infinitive" and all(between) else ""

    @property
    def content(self) -> Clause:
        """The clause of content that is told with this one: "*said* it would leave"."""
        told, ahead = self.group.lemma in WORDS["whole"], self.next
        told &= ahead.kind == "that" and ahead.governor is self.clause
        return ahead if told else NO_CLAUSE

    @property
    def agent(self) -> bool:
        """Whether the subject is somebody who acts: a person, a body or a state."""
        span = self.subject_span
        return span is not None and bool(
            self.sentence.words[self.clause.subject.head].is_capital
            or self.opening in WORDS["person"]
            or self.page.coreference.resolve(span)
            or unnamed_speaker(self.page.text, span)
        )

    @kept
    def reporting(self) -> Clause:
        """The clause that reports this one, by its verb or a noun in it."""
        clause = next((one for one in self.clause.up() if one.kind != "coordinate"), NO_CLAUSE)
        return clause.governor if clause.kind in _REPORTED else NO_CLAUSE

    @property
    def reporter(self) -> str:
        """The verb that reports the clause: "*denied* that it had paid"."""
        cue = cue_of(self.reporting.group.lemma)
        return cue.lemma if cue else ""

    @property
    def restrictive(self) -> bool:
        """Whether it only says which one is meant: "a state *that had not signed*"."""
        first = self.clause.opener_at if self.clause.opener else self.clause.start
        return self.sentence.word(first - 1) not in _APART

    @property
    def ahead(self) -> tuple[str, str]:
        """The word before the one that opens the clause, and the two: "no:evidence"."""
        at = self.clause.opener_at
        return self.sentence.word(at - 1), ":".join(self.lowers[max(0, at - 2) : at])

    @property
    def condition(self) -> str:
        """The tense of an "if" on which the clause hangs."""
        near = clauses_near(self.sentence, self.group.first)
        of_all = {NO_CLAUSE, self.clause}
        ours = (one for one in near if one.kind == "if" and _finite(one.governor) in of_all)
        return next((one.group.tense for one in ours), "")


def _finite(clause: Clause) -> Clause:
    """Return the clause with a tense on which a clause hangs, or itself."""
    return next((one for one in clause.up() if one.group.form == "finite"), NO_CLAUSE)


def _event_among(words: Sequence[str]) -> str:
    """Return the first noun that is an event, before a preposition leads away from it."""
    near = takewhile(lambda word: word not in WORDS["stop"], words)
    return next(filter(WORDS["noun"].__contains__, near), "")


_simple: Final = attrgetter("tense", "perfect", "modality", "progressive")
_OF_GROUP: Final = ("form", "modality", "negated", "passive", "perfect", "progressive", "tense")
_OWN: Final = (
    "agent", "ahead", "behind", "condition", "dated", "headline", "infinitive", "noun", "opening",
    "reporter", "restrictive", "subject",
)  # fmt: skip
FEATURES: Final[Features[EventClause]] = {
    **{name: attrgetter(f"group.{name}") for name in _OF_GROUP},
    **{name: attrgetter(name) for name in _OWN},
    "kind": attrgetter("rule.name"),
    "verb": attrgetter("group.lemma"),
    "clause": attrgetter("clause.kind"),
    "opener": attrgetter("clause.opener"),
    "object": attrgetter("clause.objects"),
    "after": lambda it: it.sentence.word(it.group.last + 1),
    "plain": lambda it: _simple(it.group) == ("present", False, "", False),
    "by": attrgetter("clause.agent"),
    # The verb with each word close behind it: "take:side".
    "pair": lambda it: [f"{it.group.lemma}:{word}" for word in it.behind[:_NEARBY]],
    # The words among which an adverb of the verb stands.
    "adverbs": lambda it: it.lowers[max(it.clause.start, it.group.first - 2) : it.group.last + 2],
    # A deed is denied without a clause for it: "denied *selling* it".
    "denied act": lambda it: (
        it.next.group.form == "participle" and it.next.group.first == it.group.last + 1
    ),
    "with act": lambda it: it.clause.governor.group.form == "finite",
    "content": lambda it: it.content.group.modality,
    "bare": lambda it: not it.behind and it.clause.start == it.group.first,
    "counted": lambda it: any(tags.flags_of(word) & tags.NUMBER for word in it.subject),
    "that": lambda it: "that" in it.behind[:_NEARBY] or it.next.kind == "that",
    "timed": lambda it: it.time is not None,
    "coming": lambda it: it.page.is_ahead(it.time),
    "quoted": lambda it: (
        (place := it.sentence.words[it.group.first].start) < it.page.quotation(place).end
    ),
    "tense before": lambda it: _finite(it.reporting).group.tense,
}
