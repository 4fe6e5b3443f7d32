"""What happens in a text: datable events, with their status and their order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.unnamed import unnamed_speaker
from coursekit.reading.events.clauses import Clause, clause_of
from coursekit.reading.events.dates import Dates, extents_of_move, why_dated
from coursekit.reading.events.detection import is_ahead, is_dated, noun_of, rule_of
from coursekit.reading.events.event import Event, Status
from coursekit.reading.events.merging import EventMention, Wording, merged, ordered
from coursekit.reading.events.order import event_around, order_by_adverb, order_by_opener
from coursekit.reading.events.status import status_of
from coursekit.reading.events.words import may_tell, verbs_of_nouns, words_for
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import (
    BREAK,
    PREPOSITION,
    SMALL,
    SUBORDINATOR,
    flags_of,
)
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression

_PERSONS: Final = frozenset({"i", "we", "he", "she", "they", "who"})
_PARTING: Final = PREPOSITION | BREAK | SUBORDINATOR
_DEFINITE: Final = frozenset({"the", "that", "this"})
#: How many words before a participle say what it describes.
_AROUND: Final = 5


def find_events(
    text: str,
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    headlines: Sequence[Span],
    coreference: Coreference,
    published: dt.date | None = None,
) -> list[Event]:
    """Find the events that the sentences tell, each once."""
    found: list[EventMention] = []
    dated, lines = SpanIndex(times), SpanIndex(headlines)
    last_line = max((line.end for line in headlines), default=0)
    for sentence in sentences:
        above = lines.before(sentence.span.start + 1, 1) if sentence.span.start < last_line else []
        headline = bool(above) and above[0].holds(sentence.span)
        within = dated.inside(sentence.span)
        ahead = any(is_ahead(time, published) for time in within)
        candidates = _candidate_groups(sentence, bool(within), ahead, headline)
        if candidates and "?" not in sentence.texts[-2:]:
            read = _Sentence(text, sentence, within, headline, coreference, published)
            found.extend(read.mentions(candidates))
    return ordered(merged(found))


def _candidate_groups(sentence: Sentence, dated: bool, ahead: bool, headline: bool) -> list[int]:
    """Return which verb groups may tell an event, before anything is looked at closely."""
    lowers = sentence.lowers
    return [
        index
        for index, group in enumerate(sentence.groups)
        if (group.form == "finite" and may_tell(lowers, group, dated, ahead, headline))
        or (dated and group.form == "participle" and group.passive)
    ]


class _Sentence:
    """One sentence, clause by clause."""

    def __init__(
        self,
        text: str,
        sentence: Sentence,
        times: Sequence[TimeExpression],
        headline: bool,
        coreference: Coreference,
        published: dt.date | None,
    ) -> None:
        self.text, self.sentence, self.headline = text, sentence, headline
        self.coreference, self.published = coreference, published
        self.dates = Dates(sentence.words, times)

    def mentions(self, candidates: Sequence[int]) -> Iterator[EventMention]:
        """Yield the events that the verb groups `telling` tell."""
        for index in candidates:
            if self.sentence.groups[index].form == "finite":
                clause = Clause(self.sentence, index, self.headline, self.dates.timed)
                yield from self._of_clause(clause)
            else:
                yield from self._of_participle(index)

    def _of_clause(self, clause: Clause) -> Iterator[EventMention]:
        time = self.dates.of(clause)
        rule = rule_of(clause, time, self.published, lambda: self._is_agent(clause))
        if not rule:
            return
        status, reason = status_of(clause, rule, time, self.published)
        goal = self.dates.put_off_to(clause)
        mention = self._mention(clause, rule, time, status, reason)
        if goal is None:
            yield mention
            return
        begin, end = extents_of_move(clause, goal)
        yield replace(mention, event=replace(mention.event, clause=begin))
        if status != "denied":
            moved = f"“{clause.group.lemma}” moves it to this day"
            later = self._mention(clause, "ahead", goal, "planned", moved)
            event = replace(later.event, clause=end)
            yield replace(later, event=event, verb=f"{later.verb} to", order="", opened_by="")

    def _mention(
        self, clause: Clause, rule: str, time: TimeExpression | None, status: Status, reason: str
    ) -> EventMention:
        group, words = clause.group, clause.words
        subject = group.subject_span(words)
        doers = self.coreference.resolve(subject) if subject else []
        guessed = rule == "dated" or (rule == "deed" and not doers)
        event = Event(
            clause=_whole(clause) if group.lemma in words_for("whole") else clause.span,
            sentence=self.sentence.span,
            status=status,
            time=time,
            subject=subject,
            relation_type="",
            relation_to=None,
            rules=(
                f"{rule}: “{group.span(words).of(self.text)}”",
                f"status {status}: {reason}",
                *([why_dated(self.text, time)] if time is not None else []),
            ),
            certainty="doubtful" if guessed else "clear",
        )
        return EventMention(
            event=event,
            verb=group.lemma,
            noun=noun_of(clause),
            repeats=_repeats(clause),
            doers=frozenset(actor.name for actor in doers),
            words=partial(_wording, clause, not doers),
            headline=self.headline,
            order=order_by_adverb(clause),
            opened_by=order_by_opener(clause),
            around=event_around(clause) if time is None else ("", ""),
        )

    def _of_participle(self, index: int) -> Iterator[EventMention]:
        """Find an act told by a participle with its date: "a treaty *signed in 1951*"."""
        group, words = self.sentence.groups[index], self.sentence.words
        if group.lemma not in words_for("verb"):
            return
        time = self.dates.of_participle(self.sentence.groups, index)
        if time is None or not is_dated(time):
            return
        status: Status = "planned" if is_ahead(time, self.published) else "happened"
        event = Event(
            clause=Span(words[group.first].start, time.end),
            sentence=self.sentence.span,
            status=status,
            time=time,
            subject=None,
            relation_type="",
            relation_to=None,
            rules=(
                f"dated: “{words[group.first].text}”",
                f"status {status}: its day",
                why_dated(self.text, time),
            ),
            certainty="doubtful",
        )
        around = words[max(0, group.first - _AROUND) : group.first]
        wording = Wording(_content(around))
        yield EventMention(event, group.lemma, "", frozenset(), lambda: wording, self.headline)

    def _is_agent(self, clause: Clause) -> bool:
        """Tell whether the subject is somebody who acts: a person, a body or a state."""
        subject = clause.group.subject_span(clause.words)
        if subject is None:
            return False
        if clause.subject_head in _PERSONS or self.coreference.resolve(subject):
            return True
        return unnamed_speaker(self.text, subject) is not None


def _wording(clause: Clause, nobody: bool) -> Wording:
    """Return the words that tell a clause from another; `nobody` is named as the doer."""
    behind = _untimed(clause, clause.group.last + 1, clause.end)
    before = _untimed(clause, clause.start, clause.group.first)
    return Wording(
        words=_content([*before, *behind]),
        names=frozenset(word.lower for word in behind if word.is_capital),
        things=_object(clause),
        passive=_content(before) if clause.group.passive and nobody else frozenset(),
    )


def _content(words: Sequence[Word]) -> frozenset[str]:
    """Return the words that tell two events apart, without an ending for the plural."""
    return frozenset(
        word.lower.removesuffix("s")
        for word in words
        if len(word.text) > 3 and not flags_of(word.lower) & SMALL
    )


def _repeats(clause: Clause) -> str:
    """Return the verb of an event that is the subject once more: "*The vote* took place"."""
    if clause.subject_head not in _DEFINITE:
        return ""
    verbs = verbs_of_nouns()
    return next((verbs[word] for word in clause.subject_words[1:3] if word in verbs), "")


def _object(clause: Clause) -> frozenset[str]:
    """Return the content words right behind an active verb, up to a preposition."""
    if clause.group.passive:
        return frozenset()
    behind = _untimed(clause, clause.group.last + 1, clause.end)
    if behind and behind[0].lower in {"for", "against"}:
        return frozenset({behind[0].lower})
    upto = next(
        (at for at, word in enumerate(behind) if flags_of(word.lower) & _PARTING), len(behind)
    )
    return _content(behind[:upto])


def _untimed(clause: Clause, start: int, end: int) -> list[Word]:
    """Return words of the clause without those of its dates."""
    return [clause.words[at] for at in range(start, end) if at not in clause.timed]


def _whole(clause: Clause) -> Span:
    """Return the clause with the clause of content that belongs to it ("agreed that it should")."""
    after = clause.group.last + 1
    following = range(clause.index + 1, len(clause.groups))
    content = next((at for at in following if clause.groups[at].form == "finite"), None)
    if content is None or after >= len(clause.words) or clause.lowers[after] != "that":
        return clause.span
    end = clause_of(clause.sentence, content)[1]
    return Span(clause.span.start, clause.words[end - 1].end)
