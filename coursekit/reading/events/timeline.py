"""One event told several times is one, and words of order give undated ones their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import compress, count, takewhile
from typing import Final, TypeGuard

from coursekit.reading.events.event import Event, EventMention
from coursekit.reading.events.features import EventClause
from coursekit.reading.events.words import VERBS_OF_NOUNS, WORDS
from coursekit.reading.time.expressions import TimeExpression

#: With how many earlier events of its kind an event is compared.
_REMEMBERED: Final = 20
#: More of its words than this share a mention has in common with another of its event.
_ALIKE: Final = 0.5
#: Why a decision has a day that another passage gives.
_LENT: Final = "its date is that of the vote or meeting, which the text dates elsewhere"
#: By which verbs an event is told whose day a decision has, or whoever takes part.
_VOTE: Final = WORDS["decision"] | WORDS["outcome"]
_MEETING: Final = _VOTE | WORDS["taking part"] | WORDS["meeting"]
_LENDING: Final = {"decision": _VOTE, "taking part": _MEETING}
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
    """Give what is decided the only day of a vote; who took part, that of a meeting, too."""
    days = {time.value: time for one in found for time in _lent(one, _MEETING)}
    if len(days) != 1:
        return [*found]
    [day] = days.values()
    lent = [WORDS[at] for at, told in _LENDING.items() if any(_lent(one, told) for one in found)]
    verbs = set[str]().union(*lent)
    return [one.dated_by(day, _LENT) if _lacks_day(one, verbs) else one for one in found]


def _lent(item: EventMention, verbs: Set[str]) -> list[TimeExpression]:
    """Return the day of an event that one of the verbs tells, but not of "Lee met fans"."""
    day, objects = item.event.time, item.seen.clause.objects if item.seen else ()
    told = item.verb in verbs and not (item.verb == "meet" and objects)
    return [day] if told and _is_news(day) else []


def _lacks_day(item: EventMention, verbs: Set[str]) -> bool:
    """Tell what one of some verbs tells in the plain past, without a day."""
    group, event = item.group, item.event
    # "Lee attended Oslo University"
    elsewhere = group.lemma == "attend" and not item.noun and item.names
    does = group.lemma in verbs and not elsewhere
    told = does, group.tense, group.perfect, event.status, event.time
    return told == (True, "past", False, "happened", None)


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
