"""One event told several times is one; and which event comes before which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeGuard

from coursekit.reading.events.event import Event
from coursekit.reading.events.words import verbs_of_nouns, words_for
from coursekit.reading.grammar.tags import SMALL, flags_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression

#: With how many earlier events of its kind an event is compared.
_REMEMBERED: Final = 20
#: How many events behind the first may give its day, and how long a day's value is.
_NEXT: Final = 6
_DAY: Final = 10
#: More of its words than this share a mention has in common with another of its event.
_ALIKE: Final = 0.5
_INVERSE: Final = {"after": "before", "before": "after"}


class Wording(NamedTuple):
    """The words by which a clause is compared with another of the same verb."""

    words: frozenset[str]
    names: frozenset[str]


@dataclass(slots=True)
class EventMention:
    """A clause or a noun that tells an event, before it is compared with the others."""

    event: Event
    verb: str
    noun: str
    doers: frozenset[str]
    words: Callable[[], Wording]
    #: Whether only a noun tells it.
    nominal: bool = False
    #: The verb of what a subject such as "the vote" tells once more.
    repeats: str = ""
    #: Whether it tells how a vote went.
    tally: bool = False
    #: Whether it is news, in the tense of news: "has adopted".
    news: bool = False
    order: str = ""
    opened_by: str = ""
    #: "after" or "before", and the noun: "following the *vote*".
    around: tuple[str, str] = ("", "")
    _wording: Wording | None = None

    @property
    def wording(self) -> Wording:
        """The words that are compared, found once and only where they are."""
        if self._wording is None:
            self._wording = self.words()
        return self._wording

    def dated_by(self, time: TimeExpression | None, reason: str) -> EventMention:
        """Return the mention with a date that another passage gives."""
        event = replace(
            self.event, time=time, certainty="doubtful", rules=(*self.event.rules, reason)
        )
        return replace(self, event=event)


def content_words(words: Sequence[Word]) -> frozenset[str]:
    """Return the words that tell two events apart, without an ending for the plural."""
    # A treaty may be called the text in the next sentence, so two instruments may be one.
    instruments = words_for("instrument")
    return frozenset(
        "treaty" if word.lower in instruments else word.lower.removesuffix("s")
        for word in words
        if len(word.text) > 3 and not flags_of(word.lower) & SMALL
    )


def wording(named: Sequence[Word], others: Sequence[Word], time: TimeExpression | None) -> Wording:
    """Return the words for comparison, but those that say when it was."""
    when = time.span if time is not None else Span(0, 0)
    told = [word for word in named if not when.start <= word.start < when.end]
    more = [word for word in others if not when.start <= word.start < when.end]
    names = frozenset(word.lower for word in told if word.is_capital)
    return Wording(content_words([*told, *more]), names)


def merged(found: Sequence[EventMention]) -> list[EventMention]:
    """Keep one mention of each event: a clause before a noun, a dated one first."""
    kept: list[EventMention] = []
    alike: dict[tuple[str, str], list[int]] = {}
    for candidate in found:
        key = (candidate.repeats or candidate.verb, candidate.event.status)
        for index in alike.setdefault(key, [])[-_REMEMBERED:]:
            if _are_one(kept[index], candidate):
                kept[index] = _best(kept[index], candidate)
                break
        else:
            alike[key].append(len(kept))
            kept.append(candidate)
    kept.sort(key=lambda item: item.event.clause.start)
    return _on_the_day_of_the_vote(_on_the_day_of_its_story(kept))


def _rank(item: EventMention) -> tuple[bool, bool]:
    return item.nominal, item.event.time is None


def _best(earlier: EventMention, later: EventMention) -> EventMention:
    chosen, other = (later, earlier) if _rank(earlier) > _rank(later) else (earlier, later)
    if chosen.event.time is None and other.event.time is not None:
        chosen = chosen.dated_by(other.event.time, other.event.rules[2])
    reason = "reported more than once; this passage says most"
    rules = tuple(dict.fromkeys([*chosen.event.rules, reason]))
    return replace(chosen, event=replace(chosen.event, rules=rules))


def _on_the_day_of_its_story(found: list[EventMention]) -> list[EventMention]:
    """Give the day that one of the next sentences tells to what opens it: "*has adopted*"."""
    opening = found[0] if found and found[0].news else None
    if opening is None or opening.event.time is not None or opening.event.status != "happened":
        return found
    for item in found[1:_NEXT]:
        time = item.event.time
        if _is_news(time) and item.event.status == "happened" and _share(opening, item) > 0:
            reason = "its day is that of what the next sentences tell of it"
            return [opening.dated_by(time, reason), *found[1:]]
    return found


def _is_news(time: TimeExpression | None) -> TypeGuard[TimeExpression]:
    """Tell whether a date is a day that the story counts from its own: "on Monday"."""
    return time is not None and time.anchor == "publication" and len(time.value) == _DAY


def _on_the_day_of_the_vote(found: Sequence[EventMention]) -> list[EventMention]:
    """Give the outcome of a vote the day of the decision that was told before it."""
    result: list[EventMention] = []
    day: TimeExpression | None = None
    for item in found:
        event = item.event
        if _is_news(event.time) and item.verb in words_for("decision"):
            day = event.time
        untold = item.tally and event.time is None and event.status == "happened"
        reason = "its day is that of the vote told before it"
        result.append(item.dated_by(day, reason) if untold and day is not None else item)
    return result


def _are_one(one: EventMention, other: EventMention) -> bool:
    """Tell whether two mentions of one verb and status are of one event."""
    agree = _agree(one.event.time, other.event.time)
    if not agree or _apart(one.wording.names, other.wording.names):
        return False
    again = bool(one.repeats) != bool(other.repeats)
    return again or (not _apart(one.doers, other.doers) and _share(one, other) > _ALIKE)


def _share(one: EventMention, other: EventMention) -> float:
    """Return how many of the words of the shorter mention the other has too."""
    mine, theirs = one.wording.words, other.wording.words
    if not mine or not theirs:
        return float(bool(one.doers) and one.doers == other.doers)
    return len(mine & theirs) / min(len(mine), len(theirs))


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _agree(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Tell whether two dates may be of one event: equal, or one within the other."""
    if one is None or other is None or one.value == other.value:
        return True
    bounds = (one.earliest, one.latest, other.earliest, other.latest)
    if None in bounds:
        return False
    first, last, begin, end = bounds
    return first <= begin <= end <= last or begin <= first <= last <= end  # type: ignore[operator]


def ordered(found: Sequence[EventMention]) -> list[Event]:
    """Give each undated event its place by the order words of the text."""
    events = [item.event for item in found]
    named: dict[str, int] = {}
    for index, item in enumerate(found):
        # "They left after the vote" tells no vote itself.
        for name in {item.verb, item.noun} - {"", item.around[1]}:
            named.setdefault(name, index)
    nouns = verbs_of_nouns()
    for index, item in enumerate(found):
        if item.opened_by:
            _order_clauses(events, found, index, item.opened_by)
        order, noun = item.around
        anchor = named.get(noun, named.get(nouns.get(noun, ""), index))
        if order and anchor != index:
            _relate(events, found, index, order, anchor)
        before = range(index - 1, -1, -1)
        alike = (at for at in before if events[at].status == item.event.status)
        if item.order and (previous := next(alike, None)) is not None:
            _relate(events, found, index, item.order, previous)
    return events


def _order_clauses(
    events: list[Event], found: Sequence[EventMention], index: int, opened_by: str
) -> None:
    """Order a clause that "after" or "before" opens, and its neighbour in the sentence."""
    for other in (index - 1, index + 1):
        if 0 <= other < len(events) and events[other].sentence == events[index].sentence:
            _relate(events, found, other, opened_by, index)
            _relate(events, found, index, _INVERSE[opened_by], other)
            return


def _relate(
    events: list[Event], found: Sequence[EventMention], index: int, relation: str, to: int
) -> None:
    event = events[index]
    undated = event.time is None or event.time.earliest is None
    related_back = events[to].relation_to == index
    if undated and not event.relation_type and not related_back:
        why = f"{relation}: an order word puts it {relation} “{found[to].verb}”"
        events[index] = replace(
            event, relation_type=relation, relation_to=to, rules=(*event.rules, why)
        )
