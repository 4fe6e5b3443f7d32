"""Drafted questions about events: in which order, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import quoted, slug, without_date
from coursekit.quiz.kinds.faults import folded
from coursekit.tables.schema import TimelineRow

_MOST_ORDERED: Final = 6
_FEWEST_ORDERED: Final = 3
#: Each is compared with every other; an article with more has enough of them.
_MOST_COMPARED: Final = 60


def order(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question about the order of events, where a date or a relation decides it."""
    events = _unlike(material.events)[:_MOST_COMPARED]
    decided = _decided(events)
    places = mixed(range(len(events)), chance)
    places.sort(key=lambda at: -sum(at in pair for pair in decided))
    items = _in_order(places[:_MOST_ORDERED], decided)
    if len(items) < _FEWEST_ORDERED:
        return
    names = {at: slug(events[at].event_id) or f"happening-{at + 1}" for at in items}
    first = events[next((at for at in items if events[at].expression), items[0])]
    yield {
        "items": [{"id": names[at], "event": quoted(without_date(events[at]))} for at in items],
        "undecided": [
            [names[a], names[b]]
            for a, b in combinations(items, 2)
            if not {(a, b), (b, a)} & decided
        ],
        "feedback": " ".join(_why_there(events[at], events) for at in items),
        "evidence": material.evidence(first, first.expression or first.event),
    }


def dated(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about the date of an event that the text dates."""
    published = material.published
    for row in mixed(material.dated(), chance):
        quotation = quoted(row.evidence)
        counted = published is not None and row.value[:4] not in row.evidence
        page = f"{published.day} {published:%B %Y}" if published and counted else ""
        is_whole = row.precision == "day"
        yield {
            "id": slug(row.event_id),
            "event": quoted(without_date(row)),
            "page": sentence("page", date=page) if counted else "",
            "answer": row.value,
            "words": quoted(row.expression),
            "counted": sentence("counted") if counted else "",
            "sentence": quotation,
            "too_precise": "" if is_whole else sentence("too_precise", sentence=quotation),
            "evidence": material.evidence(row, row.expression),
        }


def undated(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about the date of an event that the text does not date."""
    for row in mixed(material.undated(), chance):
        yield {
            "id": slug(row.event_id),
            "event": quoted(row.event),
            "page": "",
            "sentence": quoted(row.evidence),
            "published": sentence("published") if material.published else "",
            "evidence": material.evidence(row, row.event),
        }


def _unlike(events: Sequence[TimelineRow]) -> list[TimelineRow]:
    """Return the events without those that would read like one before them."""
    first: dict[str, TimelineRow] = {}
    for row in events:
        first.setdefault(folded(quoted(without_date(row))), row)
    return list(first.values())


def _decided(events: Sequence[TimelineRow]) -> set[tuple[int, int]]:
    """Return the pairs of places of which the first surely comes before the second."""
    by_date = {
        (a, b)
        for a, first in enumerate(events)
        for b, second in enumerate(events)
        if first.latest and second.earliest and first.latest < second.earliest
    }
    place = {row.event_id: at for at, row in enumerate(events)}
    both = set(by_date)
    for at, row in enumerate(events):
        if row.relation_to in place and row.relation_type in {"before", "after"}:
            other = place[row.relation_to]
            both.add((other, at) if row.relation_type == "after" else (at, other))
    for middle in range(len(events)):
        before = [a for a, b in both if b == middle]
        both |= {(a, b) for a in before for at, b in both if at == middle}
    # Relations that contradict each other, or the dates, decide nothing.
    return by_date if any(a == b for a, b in both) else both


def _in_order(places: Sequence[int], decided: set[tuple[int, int]]) -> list[int]:
    """Return the places that something is decided of, earliest first, else in the text's order."""
    left = {at for at in places for other in places if {(at, other), (other, at)} & decided}
    items = []
    while left:
        items.append(min(at for at in left if not any((other, at) in decided for other in left)))
        left.remove(items[-1])
    return items


def _why_there(row: TimelineRow, events: Sequence[TimelineRow]) -> str:
    """Say what decides the place of an event: its date, or what it comes before or after."""
    event = quoted(without_date(row), most=12)
    if row.earliest:
        return sentence("dated", event=event, words=quoted(row.expression or row.value))
    other = next((each for each in events if each.event_id == row.relation_to), None)
    if other is None:
        return sentence("between", event=event)
    named = quoted(without_date(other), most=12)
    return sentence("relation", event=event, relation=row.relation_type, other=named)
