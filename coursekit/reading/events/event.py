"""One event, as the timeline shows it, and what tells it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from coursekit.reading.events.features import EventClause
from coursekit.reading.grammar.tags import SMALL, flags_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_group import NO_GROUP, VerbGroup
from coursekit.reading.lexicon import by_label
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression

Status = Literal["happened", "planned", "possible", "denied"]


@dataclass(frozen=True, slots=True)
class Event:
    """One event."""

    clause: Span
    sentence: Span
    subject: Span | None
    status: Status
    time: TimeExpression | None
    rules: tuple[str, ...]
    certainty: str
    relation_type: str = ""
    relation_to: int | None = None


@dataclass
class EventMention:
    """A clause or a noun that tells an event, before it is compared with the others."""

    event: Event
    verb: str
    noun: str
    #: What stands behind the verb, and before a passive one; of a noun, its phrase.
    behind: Sequence[Word]
    before: Sequence[Word] = ()
    #: The clause; None where only a noun tells it.
    seen: EventClause | None = None
    #: Its verb; of what a noun tells, none.
    group: VerbGroup = NO_GROUP
    #: The verb of what a subject such as "the vote" tells once more.
    repeats: str = ""

    @kept
    def doers(self) -> frozenset[str]:
        """Whom the subject names."""
        subject = self.event.subject
        doers = self.seen.page.coreference.resolve(subject) if self.seen and subject else ()
        return frozenset(actor.name for actor in doers)

    @kept
    def names(self) -> frozenset[str]:
        """The names behind the verb."""
        return frozenset(word.lower for word in self._besides_time(self.behind) if word.is_capital)

    @kept
    def words(self) -> frozenset[str]:
        """The words that tell what is acted on, without an ending for the plural."""
        return frozenset(
            word.lower.removesuffix("s")
            for word in self._besides_time([*self.before, *self.behind])
            if len(word.text) > 3 and not flags_of(word.lower) & SMALL
        )

    def _besides_time(self, words: Sequence[Word]) -> list[Word]:
        when = self.event.time.span if self.event.time else Span(0, 0)
        return [word for word in words if not when.start <= word.start < when.end]

    def dated_by(self, time: TimeExpression, reason: str) -> EventMention:
        """Return the mention with a date that another passage gives."""
        rules = (*self.event.rules, reason)
        event = replace(self.event, time=time, certainty="doubtful", rules=rules)
        return replace(self, event=event)


def event_of(
    text: str,
    places: tuple[Span, Span, Span | None],
    status: Status,
    time: TimeExpression | None,
    told: Iterable[str],
    doubt: str,
) -> Event:
    """Return an event, with why it is one, why it has its day, and what is doubted."""
    dated = [why_dated(text, time)] if time is not None else []
    certainty, doubted = ("doubtful", [f"doubtful: {doubt}"]) if doubt else ("clear", [])
    return Event(*places, status, time, (*told, *dated, *doubted), certainty)


def why_dated(text: str, time: TimeExpression) -> str:
    """Return which words date an event, by which rule, and what they are counted from."""
    words, known = " ".join(time.span.of(text).split()), by_label("events/event_words.txt")
    more = (part for key in (time.mod, time.anchor) for part in known.get(f"when {key}", ()))
    details = "".join(f", {part}" for part in more)
    return f"“{words}” means {time.value}{details} (rule {time.rule})"
