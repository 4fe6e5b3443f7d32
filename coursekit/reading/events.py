"""What happens in a text: datable happenings, with their status and their order.

A clause tells a happening when one of six rules says so, and the rule's name is kept:

``act``       its verb is one that has its day ("signed", "adopted");
``occasion``  it holds a noun that is a happening ("faces a vote", "there were talks");
``dated``     it has a time expression, and its verb is no state;
``prospect``  its verb is announced ("is set to support", "plans to sign");
``ahead``     its verb says that the noun is still to come ("faces", "awaits");
``deed``      a stakeholder did or will do it, and it is neither a state nor a saying.

The status follows from the verb group: negated is *denied*, announced or future is *planned*,
"could" and "may" are *possible*, the rest *happened*.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal

from coursekit.reading.cast import Cast
from coursekit.reading.clauses import VerbGroup
from coursekit.reading.cues import cue_of
from coursekit.reading.parsing import Parsed
from coursekit.reading.spans import Span, SpanIndex
from coursekit.reading.time_expressions import TimeExpression
from coursekit.reading.verbs import forms_of
from coursekit.reading.word_kinds import (
    ADVERB,
    CONJUNCTION,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    WH,
    flags_of,
)
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word

Status = Literal["happened", "planned", "possible", "denied"]

_PROSPECT: Final = frozenset(
    f"{word} to"
    for word in (
        "set due scheduled expected about planned slated poised going bound "
        "plan plans intend intends prepare prepares preparing"
    ).split()
)
#: With how many earlier happenings of its kind a happening is compared.
_REMEMBERED: Final = 20
_POSSIBLE: Final = frozenset({"could", "may", "might", "would"})
_WISHED: Final = frozenset({"should", "must", "can"})
_ORDERING: Final = {"after": "after", "since": "after", "before": "before", "until": "before"}
_INVERSE: Final = {"after": "before", "before": "after"}


@dataclass(frozen=True, slots=True)
class Event:
    """One happening.

    Attributes
    ----------
    clause : Span
        The clause that tells it.
    sentence : Span
        The sentence around it.
    status : str
        happened, planned, possible or denied.
    time : TimeExpression or None
        The time words of its clause.
    subject : Span or None
        The subject of its verb.
    relation_type : str
        before, after, same or "".
    relation_to : int or None
        Index, among the events, of the one that it is ordered by.
    rules : tuple of str
        Why it is a happening, and of this status.
    certainty : str
        "clear" or "doubtful".
    """

    clause: Span
    sentence: Span
    status: Status
    time: TimeExpression | None
    subject: Span | None
    relation_type: str
    relation_to: int | None
    rules: tuple[str, ...]
    certainty: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A happening before it is compared with the others."""

    event: Event
    verb: str
    noun: str
    doers: frozenset[str]
    words: frozenset[str]
    headline: bool
    order: str
    opened_by: str


@cache
def _verbs(label: str) -> frozenset[str]:
    return frozenset(" ".join(by_label("happenings.txt")[label]).split())


def clause_of(words: Sequence[Word], groups: Sequence[VerbGroup], index: int) -> tuple[int, int]:
    """Return the clause of the verb group ``groups[index]`` as word indices ``[start, end)``.

    It begins with the group's subject when that stands right before it, and ends where the next
    finite clause, a colon or a semicolon begins.

    Parameters
    ----------
    words : sequence of Word
        The sentence.
    groups : sequence of VerbGroup
        Its verb groups.
    index : int
        Which of them.
    """
    group = groups[index]
    start = group.first
    if group.subject is not None and group.subject[0] < group.first:
        between = words[group.subject[1] : group.first]
        if (
            all(
                word.text in {",", "-", "–", "—"} or word.lower.endswith("ly") or len(word.text) < 8
                for word in between
            )
            and len(between) <= 3
        ):
            start = group.subject[0]
    end = len(words)
    for at in range(index + 1, len(groups)):
        other = groups[at]
        if other.form == "finite":
            begin = other.first
            if other.subject is not None and group.last < other.subject[0] < other.first:
                begin = other.subject[0]
            end = min(end, begin)
            break
    for at in range(group.last + 1, end):
        if words[at].text in _PARTING and (words[at].text != "," or _set_off(words, at)):
            end = at
            break
    return start, _trimmed(words, group.last + 1, end)


_PARTING: Final = frozenset(";:,")


def _set_off(words: Sequence[Word], at: int) -> bool:
    """Tell whether a comma begins what only surrounds the happening (", despite criticism")."""
    if at + 1 >= len(words):
        return False
    after = words[at + 1].lower
    return after in {"despite", "amid", "following"} or bool(
        flags_of(after) & SUBORDINATOR and not flags_of(after) & PREPOSITION
    )


def _trimmed(words: Sequence[Word], floor: int, end: int) -> int:
    """Take marks and joining words off the end of a clause."""
    while end > floor and (not words[end - 1].is_word or flags_of(words[end - 1].lower) & _JOINING):
        end -= 1
    return end


_JOINING: Final = CONJUNCTION | SUBORDINATOR | WH | ADVERB


def find_events(
    text: str,
    sentences: Sequence[Parsed],
    times: Sequence[TimeExpression],
    headlines: Sequence[Span],
    contents: Sequence[Span],
    cast: Cast,
    published: dt.date | None = None,
) -> list[Event]:
    """Find the happenings that the sentences tell, each once.

    Parameters
    ----------
    text : str
        The page.
    sentences : sequence of Parsed
        The sentences of the story.
    times : sequence of TimeExpression
        Its time expressions.
    headlines : sequence of Span
        The headline and the lines under it; what they tell again is one happening.
    contents : sequence of Span
        What is said by somebody: a clause of saying ends where they begin.
    cast : Cast
        The stakeholders, to tell whether two clauses have one doer.
    published : datetime.date, optional
        The day of writing: what "opens" on a later day is planned.

    Returns
    -------
    list of Event
        In text order.
    """
    found: list[_Found] = []
    dated, said, lines = SpanIndex(times), SpanIndex(contents), SpanIndex(headlines)
    for sentence in sentences:
        within = dated.inside(sentence.span)
        if not within and _tells_nothing(sentence, cast):
            continue
        above = lines.before(sentence.span.start + 1, 1)
        headline = bool(above) and above[0].holds(sentence.span)
        begins = frozenset(content.start for content in said.inside(sentence.span))
        found.extend(_Sentence(text, sentence, within, headline, begins, cast, published).events())
    return _ordered(_told_once(found))


def _tells_nothing(sentence: Parsed, cast: Cast) -> bool:
    """Tell, by its words alone, that a sentence without a date tells no happening."""
    if not _telling_words().isdisjoint(word.lower for word in sentence.words):
        return False
    pronoun = any(flags_of(word.lower) & PRONOUN for word in sentence.words)
    return not pronoun and not cast.inside(sentence.span)


@cache
def _telling_words() -> frozenset[str]:
    """Return every form of a word that can make a clause a happening."""
    words = set(_verbs("noun")) | {prospect.split()[0] for prospect in _PROSPECT}
    for lemma in _verbs("verb") | _verbs("light") | _verbs("ahead"):
        forms = forms_of(lemma)
        words.update([forms.base, forms.third, forms.ing, *forms.past, *forms.participle])
    return frozenset(words)


class _Sentence:
    """One sentence, clause by clause."""

    def __init__(
        self,
        text: str,
        sentence: Parsed,
        times: Sequence[TimeExpression],
        headline: bool,
        begins: frozenset[int],
        cast: Cast,
        published: dt.date | None,
    ) -> None:
        self.text, self.sentence, self.times = text, sentence.span, times
        self.dates = SpanIndex(time for time in times if time.type in {"DATE", "TIME"})
        self.headline, self.begins, self.cast = headline, begins, cast
        self.published = published
        self.words, self.groups = sentence.words, sentence.groups
        finite = (at for at, group in enumerate(self.groups) if group.form == "finite")
        self.first_finite = next(finite, 0)

    def events(self) -> list[_Found]:
        found = [self._event(index) for index in range(len(self.groups))]
        return [event for event in found if event is not None]

    def _event(self, index: int) -> _Found | None:
        group = self.groups[index]
        if group.form != "finite" or self._never(group):
            return None
        start, end = clause_of(self.words, self.groups, index)
        if group.lemma not in _verbs("whole"):
            inside = range(group.last + 1, end)
            end = next((at for at in inside if self.words[at].start in self.begins), end)
        end = _trimmed(self.words, group.last + 1, end)
        clause = Span(self.words[start].start, self.words[end - 1].end)
        time = self._time(index, clause)
        noun = self._noun(group, start, end)
        subject = group.subject_span(self.words)
        doers = self.cast.named_by(subject) if subject else []
        rule = self._rule(group, noun, time) or ("deed" if doers and self._is_deed(group) else "")
        if not rule:
            return None
        status = self._status(group, rule, time)
        verb = group.span(self.words).of(self.text)
        event = Event(
            clause=clause,
            sentence=self.sentence,
            status=status,
            time=time,
            subject=subject,
            relation_type="",
            relation_to=None,
            rules=(f"{rule}: “{verb}”", f"status {status}: {self._why(group, rule)}"),
            certainty="doubtful" if rule == "dated" else "clear",
        )
        content = frozenset(word.lower for word in self.words[start:end] if len(word.text) > 3)
        names = frozenset(actor.name for actor in doers)
        return _Found(
            event,
            group.lemma,
            noun,
            names,
            content,
            self.headline,
            self._order(group, start),
            self._opened_by(start),
        )

    def _never(self, group: VerbGroup) -> bool:
        """Tell, before looking closer, that no rule can make the clause a happening."""
        if self.times or group.modality in _PROSPECT:
            return False
        lemma = group.lemma
        if lemma in _verbs("verb") or lemma in _verbs("light") or lemma in _verbs("ahead"):
            return False
        if lemma == "be":
            return group.subject is None or self.words[group.subject[0]].lower != "there"
        return not self._is_deed(group)

    def _time(self, index: int, clause: Span) -> TimeExpression | None:
        """Return the day of the clause: inside it, else opening it ("On Monday, …")."""
        before = self.dates.before(clause.start, 1)
        if before and before[0].end > clause.start:
            return before[0]
        inside = self.dates.inside(clause)
        if inside:
            return inside[0]
        return before[0] if before and index == self.first_finite else None

    def _noun(self, group: VerbGroup, start: int, end: int) -> str:
        """Return the noun that is a happening: the verb's object or subject."""
        nouns = _verbs("noun")
        for at in range(group.last + 1, min(end, group.last + 9)):
            word = self.words[at]
            if word.lower in nouns:
                return word.lower
            if word.lower in {"of", "to", "for", "by", "against", "on"}:
                break
        before = self.words[start : group.first]
        if before and before[-1].lower in nouns:
            return before[-1].lower
        return ""

    def _rule(self, group: VerbGroup, noun: str, time: TimeExpression | None) -> str:
        """Return the name of the rule that makes the clause a happening, "" when none does."""
        lemma, modality = group.lemma, group.modality
        if modality in _WISHED and time is None:
            return ""
        present = group.tense == "present" and not group.perfect and not modality
        if noun and lemma in _verbs("ahead"):
            return "ahead"
        there = group.subject is not None and self.words[group.subject[0]].lower == "there"
        if noun and (lemma in _verbs("light") or (lemma == "be" and there)):
            return "occasion"
        if noun and time is not None and lemma == "be":
            return "occasion"
        if lemma in _verbs("state"):
            return ""
        if modality in _PROSPECT:
            return "prospect"
        if lemma in _verbs("verb") and (not present or time is not None or self.headline):
            return "act"
        return "dated" if time is not None and time.type in {"DATE", "TIME"} else ""

    def _is_deed(self, group: VerbGroup) -> bool:
        """Tell whether somebody has done, or will do, what is neither a state nor a saying."""
        if group.lemma in _verbs("state") or cue_of(group.lemma) is not None or group.passive:
            return False
        return group.tense in {"past", "future"} and group.modality in {"", "will"}

    def _status(self, group: VerbGroup, rule: str, time: TimeExpression | None) -> Status:
        if group.negated:
            return "denied"
        if group.tense == "present" and not group.modality and self._is_ahead(time):
            return "planned"
        if group.passive and group.lemma in _verbs("ahead"):
            return "planned"
        if rule == "ahead" or group.modality in _PROSPECT or group.tense == "future":
            return "planned"
        if group.modality in _POSSIBLE | _WISHED:
            return "possible"
        return "happened"

    def _is_ahead(self, time: TimeExpression | None) -> bool:
        """Tell whether the day is after the day of writing."""
        day = time.earliest if time is not None else None
        return day is not None and self.published is not None and day > self.published

    def _why(self, group: VerbGroup, rule: str) -> str:
        if group.negated:
            return "the verb is negated"
        if rule == "ahead":
            return f"“{group.lemma}” says that it is still to come"
        if group.modality:
            return f"“{group.modality}”"
        return "a headline's present tense" if self.headline else "its tense"

    def _order(self, group: VerbGroup, start: int) -> str:
        """Return how the clause is ordered after the one told before it."""
        around = {word.lower for word in self.words[max(0, start - 2) : group.last + 1]}
        if around & _verbs("later"):
            return "after"
        return "before" if around & _verbs("earlier") else ""

    def _opened_by(self, start: int) -> str:
        """Return "after" or "before" when such a word subordinates the clause."""
        word = self.words[start - 1].lower if start else ""
        return _ORDERING.get(word, "")


def _told_once(found: Sequence[_Found]) -> list[_Found]:
    """Keep one telling of each happening: the body's before the headline's, a dated one first."""
    kept: list[_Found] = []
    alike: dict[tuple[str, str, str], list[int]] = {}
    for candidate in found:
        key = (candidate.verb, candidate.noun, candidate.event.status)
        for index in alike.setdefault(key, [])[-_REMEMBERED:]:
            if _same(kept[index], candidate):
                kept[index] = _best(kept[index], candidate)
                break
        else:
            alike[key].append(len(kept))
            kept.append(candidate)
    return sorted(kept, key=lambda item: item.event.clause.start)


def _best(earlier: _Found, later: _Found) -> _Found:
    better = (earlier.headline, earlier.event.time is None) > (
        later.headline,
        later.event.time is None,
    )
    chosen = later if better else earlier
    told = "told more than once; this telling says most"
    rules = tuple(dict.fromkeys([*chosen.event.rules, told]))
    return replace(chosen, event=replace(chosen.event, rules=rules))


def _same(one: _Found, other: _Found) -> bool:
    if one.doers and other.doers and one.doers != other.doers:
        return False
    times = [item.event.time.value for item in (one, other) if item.event.time is not None]
    if len(set(times)) > 1:
        return False
    shared = len(one.words & other.words)
    return shared >= 0.5 * min(len(one.words), len(other.words))


def _ordered(found: Sequence[_Found]) -> list[Event]:
    """Give each undated happening its place by the order words of the text."""
    events = [item.event for item in found]
    for index, item in enumerate(found):
        if item.order and index:
            _relate(events, index, item.order, index - 1)
        if not item.opened_by:
            continue
        for other in (index - 1, index + 1):
            if 0 <= other < len(events) and events[other].sentence == item.event.sentence:
                _relate(events, other, item.opened_by, index)
                _relate(events, index, _INVERSE[item.opened_by], other)
                break
    return events


def _relate(events: list[Event], index: int, relation: str, to: int) -> None:
    event = events[index]
    undated = event.time is None or event.time.earliest is None
    related_back = events[to].relation_to == index
    if undated and not event.relation_type and not related_back:
        events[index] = replace(event, relation_type=relation, relation_to=to)
