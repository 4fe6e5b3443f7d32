"""One event told several times is one, and words of order give undated ones their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, count, takewhile
from operator import attrgetter
from typing import Final, TypeGuard

from coursekit.reading.events.event import Event, EventMention
from coursekit.reading.events.features import EventClause
from coursekit.reading.events.words import VERBS_OF_NOUNS, WORDS
from coursekit.reading.time.expressions import TimeExpression

#: With how many earlier events of its kind an event is compared.
_REMEMBERED: Final = 20
#: More of its words than this share a mention has in common with another of its event.
_ALIKE: Final = 0.5
#: Why a verb of either list has a day that another passage gives.
_LENT: Final = {
    "decision": "its date is that of the vote, which the text dates elsewhere",
    "taking part": "its date is that of the meeting, which the text tells before it",
}
#: How many words may stand between "after" and the event ("following a narrow *vote*").
_REACH: Final = 6
#: How a word orders what follows it, and an adverb what it stands with.
_SIDES: Final = {word: side for side in ("after", "before") for word in WORDS[side]}
_ADVERBS: Final = dict.fromkeys(WORDS["earlier"], "before") | dict.fromkeys(WORDS["later"], "after")
_INVERSE: Final = {"after": "before", "before": "after", "": ""}


def merged(found: Sequence[EventMention]) -> list[EventMention]:
    """Keep one mention of each event: a clause before a noun, a dated one first."""
    kept: list[EventMention] = []
    alike: dict[tuple[str, str], list[int]] = {}
    for candidate in found:
        key = (candidate.repeats or candidate.verb, candidate.event.status)
        indices = alike.setdefault(key, [])
        earlier = (at for at in indices[-_REMEMBERED:] if _are_one(kept[at], candidate))
        index = next(earlier, len(kept))
        if index < len(kept):
            kept[index] = _best(kept[index], candidate)
        else:
            indices.append(index)
            kept.append(candidate)
    kept.sort(key=lambda item: item.event.clause.start)
    return _on_the_day_of_the_vote(kept)


def _are_one(one: EventMention, other: EventMention) -> bool:
    """Tell whether two mentions of one verb and status are of one event."""
    again = bool(one.repeats) != bool(other.repeats)
    return (
        _agree(one.event.time, other.event.time)
        and not _apart(one.names, other.names)
        and (again or (not _apart(one.doers, other.doers) and _share(one, other) > _ALIKE))
    )


def _agree(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Tell whether two dates may be of one event: equal, or one within the other."""
    if one is None or other is None:
        return True
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    shared = max(one.earliest, other.earliest), min(one.latest, other.latest)
    return shared in ((one.earliest, one.latest), (other.earliest, other.latest))


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and one.isdisjoint(other))


def _share(one: EventMention, other: EventMention) -> float:
    """Return how many of the words of the shorter mention the other has too."""
    shorter = min(len(one.words), len(other.words))
    if not shorter:
        return float(bool(one.doers) and one.doers == other.doers)
    return len(one.words & other.words) / shorter


def _best(*mentions: EventMention) -> EventMention:
    """Return the better of two mentions of one event, with the date that one of them has."""
    chosen, other = sorted(mentions, key=lambda item: (item.seen is None, item.event.time is None))
    if chosen.event.time is None and other.event.time is not None:
        chosen = chosen.dated_by(other.event.time, other.event.rules[2])
    reason = "it is reported more than once, and this passage says most"
    rules = tuple(dict.fromkeys([*chosen.event.rules, reason]))
    return replace(chosen, event=replace(chosen.event, rules=rules))


def _on_the_day_of_the_vote(found: Sequence[EventMention]) -> list[EventMention]:
    """Give the outcome of a vote, and what is done at one, the day that another passage tells."""
    verbs = WORDS["decision"] | WORDS["outcome"]
    times = (item.event.time for item in found if item.verb in verbs)
    days = {time.value: time for time in filter(_is_news, times)}
    # The only decision that has a day; what somebody does at a meeting has the day told last.
    only = next(iter(days.values())) if len(days) == 1 else None
    last: TimeExpression | None = None
    result: list[EventMention] = []
    for item in found:
        time, dated = item.event.time, item
        if time is not None and item.event.status == "happened":
            # What was before the vote is not what it was on.
            latest = max(filter(None, (time, last)), key=attrgetter("value"))
            last = latest if _is_news(time) else None
        # What is told without a day in the plain past has that of what was told before.
        told = item.group.tense, item.group.perfect, item.event.status, time
        for label, day in (("taking part", last), ("decision", only)):
            does = item.group.lemma in WORDS[label]
            if day and does and told == ("past", False, "happened", None):
                dated = item.dated_by(day, _LENT[label])
        result.append(dated)
    return result


def _is_news(time: TimeExpression | None) -> TypeGuard[TimeExpression]:
    """Tell whether a date is a day that the story counts from its own: "on Monday"."""
    return time is not None and time.anchor == "publication" and time.precision == "day"


def ordered(found: Sequence[EventMention]) -> list[Event]:
    """Give each undated event its place by the order words of the text."""
    events = [item.event for item in found]
    for index, relation, to in _relations(found):
        event = events[index]
        # Of an event and itself, and where no word says so, there is no order.
        if relation and to != index and event.time is None and events[to].relation_to != index:
            why = f"{relation}: a word of order puts it {relation} “{found[to].verb}”"
            rules = (*event.rules, why)
            events[index] = replace(event, relation_type=relation, relation_to=to, rules=rules)
    return events


def _relations(found: Sequence[EventMention]) -> Iterator[tuple[int, str, int]]:
    """Yield which event stands before or after which, if a word says so."""
    sentences = {index: item.event.sentence for index, item in enumerate(found)}
    around = [_event_around(item.seen) if item.seen else ("", "") for item in found]
    named: dict[str, int] = {}
    for index, item in enumerate(found):
        # "They left after the vote" tells no vote itself.
        for name in {item.verb, item.noun} - {"", around[index][1]}:
            named.setdefault(name, index)
    latest: dict[str, int] = {}
    for index, item in enumerate(found):
        previous = latest.get(item.event.status, index)
        latest[item.event.status] = index
        if item.seen:
            order, noun = around[index]
            near = (at for at in (index - 1, index + 1) if sentences.get(at) == sentences[index])
            opened, beside = _SIDES.get(item.seen.clause.opener, ""), next(near, index)
            yield beside, opened, index
            yield index, _INVERSE[opened], beside
            yield index, order, named.get(noun, named.get(VERBS_OF_NOUNS.get(noun, ""), index))
            yield index, _order_by_adverb(item.seen), previous


def _event_around(seen: EventClause) -> tuple[str, str]:
    """Return the order and the noun of "after the *vote*" in or before the clause."""
    first = seen.clause.start if seen.clause.governor else 0
    within = seen.lowers[first : seen.clause.end]
    for at in compress(count(1), map(_SIDES.__contains__, within)):
        near = takewhile(",".__ne__, within[at : at + _REACH])
        for noun in filter(WORDS["noun"].__contains__, near):
            return _SIDES[within[at - 1]], noun
    return "", ""


def _order_by_adverb(seen: EventClause) -> str:
    """Return how an adverb orders the clause after the one told before it, "" for not at all."""
    lowers, clause = seen.lowers, seen.clause
    around = lowers[max(0, clause.start - 2) : seen.group.last + 1]
    # "opened an inquiry two days *later*": at the end of its clause.
    told = map(_ADVERBS.get, (*around, lowers[clause.end - 1]))
    return next(filter(None, told), "")
