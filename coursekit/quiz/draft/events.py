"""Drafted questions about events: in which order, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, mixed
from coursekit.quiz.draft.words import quoted, slug, without_date
from coursekit.quiz.kinds.options import folded
from coursekit.quiz.kinds.quantities import UNDATED
from coursekit.quiz.question import Shown
from coursekit.tables.schema import TimelineRow

_MOST_ORDERED: Final = 6
_FEWEST_ORDERED: Final = 3
#: Every pair is compared with every event; an article with more has enough of them.
_MOST_COMPARED: Final = 60

Pair = tuple[int, int]


def order(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft a question about the order of events, where a date or a relation decides it."""
    events = _unlike(material.events)[:_MOST_COMPARED]
    decided = _decided(events)
    places = mixed(range(len(events)), chance)
    places.sort(key=lambda at: -sum(at in pair for pair in decided))
    chosen = set(places[:_MOST_ORDERED])
    pairs = {pair for pair in decided if chosen.issuperset(pair)}
    items = _in_order({at for pair in pairs for at in pair}, pairs)
    if len(items) < _FEWEST_ORDERED:
        return
    names = {at: slug(events[at].event_id) or f"happening-{at + 1}" for at in items}
    first = events[next((at for at in items if events[at].expression), items[0])]
    undecided = [
        [names[a], names[b]]
        for a, b in combinations(items, 2)
        if not {(a, b), (b, a)} & decided
    ]  # fmt: skip
    yield {
        "id": "order-of-events",
        "kind": "order",
        "prompt": "In what order did these things happen, or are they due to happen?",
        "items": [{"id": names[at], "text": quoted(without_date(events[at]))} for at in items],
        **({"undecided": undecided} if undecided else {}),
        "feedback": " ".join(_why_there(events[at], events) for at in items),
        "evidence": material.evidence(first, first.expression or first.event),
    }


def dated(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions about the date of an event that the text dates."""
    anchor = _anchor(material.published) if material.published else ""
    for row in mixed(material.dated(), chance):
        words, happening = quoted(row.expression), quoted(without_date(row))
        sentence = quoted(row.evidence)
        counted = bool(anchor) and row.value[:4] not in row.evidence
        yield {
            "id": f"when-{slug(row.event_id)}",
            "kind": "date",
            "prompt": _which_date(happening) + (anchor if counted else ""),
            "answer": row.value,
            "feedback": f"The article dates it with the words {words}."
            + (" They count from the day of the page." if counted else ""),
            "if_wrong": f"Look again for the words that say when: {sentence}.",
            **(
                {}
                if row.precision == "day"
                else {"if_too_precise": f"This says more than the article does: {sentence}."}
            ),
            "if_too_coarse": f"The article says more than this: {sentence}.",
            "evidence": material.evidence(row, row.expression),
        }


def undated(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions about the date of an event that the text does not date."""
    page = " The date of the page says when the page appeared." if material.published else ""
    for row in mixed(material.undated(), chance):
        happening = quoted(row.event)
        yield {
            "id": f"when-{slug(row.event_id)}",
            "kind": "date",
            "prompt": _which_date(happening),
            "answer": UNDATED,
            "feedback": f"No words beside {happening} say when.{page}",
            "if_wrong": f"The sentence gives no such date: {quoted(row.evidence)}.",
            "if_too_precise": f"The article does not say so: no words beside {happening} say"
            f" when.{page}",
            "evidence": material.evidence(row, row.event),
        }


def _anchor(published: date) -> str:
    return f" The page is dated {published.day} {published:%B %Y}."


def _which_date(happening: str) -> str:
    return (
        f"Which date does the article give for this: {happening}? Be as precise as its words, and"
        " no more."
    )


def _unlike(events: Sequence[TimelineRow]) -> list[TimelineRow]:
    """Return the events without those that would read like one before them."""
    first: dict[str, TimelineRow] = {}
    for row in events:
        first.setdefault(folded(quoted(without_date(row))), row)
    return list(first.values())


def _decided(events: Sequence[TimelineRow]) -> set[Pair]:
    """Return the pairs of places of which the first is sure to come before the second."""
    by_date = {
        (a, b)
        for a, first in enumerate(events)
        for b, second in enumerate(events)
        if first.latest and second.earliest and first.latest < second.earliest
    }
    place = {row.event_id: at for at, row in enumerate(events)}
    told = {
        (place[row.relation_to], at)
        if row.relation_type == "after"
        else (at, place[row.relation_to])
        for at, row in enumerate(events)
        if row.relation_type in {"before", "after"} and row.relation_to in place
    }
    both = _followed(by_date | told, len(events))
    # What is before itself tells of rows that contradict each other; days are told by the text.
    return both if not any(a == b for a, b in both) else by_date


def _followed(pairs: set[Pair], count: int) -> set[Pair]:
    """Return the pairs with those that follow from them: a before b, b before c, a before c."""
    after = [{b for a, b in pairs if a == at} for at in range(count)]
    for middle in range(count):
        for at in range(count):
            if middle in after[at]:
                after[at] |= after[middle]
    return {(a, b) for a in range(count) for b in after[a]}


def _in_order(places: set[int], pairs: set[Pair]) -> list[int]:
    """Return the places in an order that no pair contradicts, in text order where none decides."""
    left, ordered = set(places), list[int]()
    while left:
        free = min(at for at in left if not any((other, at) in pairs for other in left))
        ordered.append(free)
        left.remove(free)
    return ordered


def _why_there(row: TimelineRow, events: Sequence[TimelineRow]) -> str:
    """Say what decides the place of an event: its date, or what it is told to follow."""
    happening = quoted(without_date(row), most=12)
    if row.earliest:
        return f"{happening} is dated: {quoted(row.expression or row.value)}."
    other = next((each for each in events if each.event_id == row.relation_to), None)
    if other is None:
        return f"{happening} is placed by what comes before or after it."
    return f"{happening} comes {row.relation_type} {quoted(without_date(other), most=12)}."
