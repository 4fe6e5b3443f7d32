"""One event told several times is one, and what was decided has the day of the vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final, TypeGuard

from coursekit.reading.events.event import EventMention
from coursekit.reading.events.words import words_for
from coursekit.reading.grammar.verb_group import NO_GROUP
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
_VALUE: Final = attrgetter("value")


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


def _best(*mentions: EventMention) -> EventMention:
    """Return the better of two mentions of one event, with the date that one of them has."""
    chosen, other = sorted(mentions, key=lambda item: (item.seen is None, item.event.time is None))
    if chosen.event.time is None and other.event.time is not None:
        chosen = chosen.dated_by(other.event.time, other.event.rules[2])
    reason = "it is reported more than once, and this passage says most"
    rules = tuple(dict.fromkeys([*chosen.event.rules, reason]))
    return replace(chosen, event=replace(chosen.event, rules=rules))


def _lacks_its_day(item: EventMention, label: str) -> bool:
    """Tell what is told without a day in the plain past, by a verb of some list."""
    group = item.seen.group if item.seen else NO_GROUP
    told = group.lemma in words_for(label) and group.tense == "past" and not group.perfect
    return told and item.event.time is None and item.event.status == "happened"


def _is_news(time: TimeExpression | None) -> TypeGuard[TimeExpression]:
    """Tell whether a date is a day that the story counts from its own: "on Monday"."""
    return time is not None and time.anchor == "publication" and time.precision == "day"


def _on_the_day_of_the_vote(found: Sequence[EventMention]) -> list[EventMention]:
    """Give the outcome of a vote the day of the only decision that has one.

    What somebody does at a vote or a meeting has the day that was told last.
    """
    verbs = words_for("decision", "outcome")
    days = {t.value: t for item in found if item.verb in verbs and _is_news(t := item.event.time)}
    only = next(iter(days.values())) if len(days) == 1 else None
    last: TimeExpression | None = None
    result: list[EventMention] = []
    for item in found:
        time, dated = item.event.time, item
        if time is not None and item.event.status == "happened":
            # What was before the vote is not what it was on.
            last = max(time, last or time, key=_VALUE) if _is_news(time) else None
        for label, day in (("decision", only), ("taking part", last)):
            if day and _lacks_its_day(dated, label):
                dated = dated.dated_by(day, _LENT[label])
        result.append(dated)
    return result


def _are_one(one: EventMention, other: EventMention) -> bool:
    """Tell whether two mentions of one verb and status are of one event."""
    agree = _agree(one.event.time, other.event.time)
    if not agree or _apart(one.names, other.names):
        return False
    again = bool(one.repeats) != bool(other.repeats)
    return again or (not _apart(one.doers, other.doers) and _share(one, other) > _ALIKE)


def _share(one: EventMention, other: EventMention) -> float:
    """Return how many of the words of the shorter mention the other has too."""
    mine, theirs = one.words, other.words
    if not mine or not theirs:
        return float(bool(one.doers) and one.doers == other.doers)
    return len(mine & theirs) / min(len(mine), len(theirs))


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _agree(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Tell whether two dates may be of one event: equal, or one within the other."""
    if one is None or other is None:
        return True
    starts, ends = (one.earliest, other.earliest), (one.latest, other.latest)
    if None in starts + ends:
        return False
    shorter = max(starts), min(ends)  # type: ignore[type-var]
    return shorter in zip(starts, ends, strict=True)
