"""Drafted questions about events: in which order, when, how far apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Final

from coursekit.quiz.draft.clauses import is_plain_future
from coursekit.quiz.draft.leaks import Secret
from coursekit.quiz.draft.makers.sayings import kept
from coursekit.quiz.draft.rows import Material, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import (
    capital,
    date_words,
    is_plain_date,
    quoted,
    slug,
    without_date,
)
from coursekit.quiz.kinds.faults import folded
from coursekit.tables.schema import TimelineRow

_MOST_ORDERED: Final = 4
_FEWEST_ORDERED: Final = 3
#: Each is compared with every other; an article with more has enough of them.
_MOST_COMPARED: Final = 60
_MOST_DAYS: Final = 120
_MOST_OPTIONS: Final = 5
_SHORT: Final = 24


def order(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question about the order of events, where a date or a relation decides it."""
    # Of a plan, the words may date the plan or what is planned.
    happened = [row for row in material.events if row.status == "happened"]
    events = _unlike(happened)[:_MOST_COMPARED]
    decided = _decided(events)
    places = mixed(range(len(events)), chance)
    # What must be worked out is left to other questions, where there is enough without.
    worked_out = material.worked_out()
    places.sort(key=lambda at: (events[at] in worked_out, -sum(at in pair for pair in decided)))
    items = _in_order(places, decided)
    if len(items) < _FEWEST_ORDERED:
        return
    names = {at: slug(events[at].event_id) or f"event-{at + 1}" for at in items}
    first = events[next((at for at in items if events[at].expression), items[0])]
    yield {
        "items": [{"id": names[at], "event": quoted(without_date(events[at]))} for at in items],
        "near": [
            {"before": names[b], "after": names[a], "feedback": _why_before(events, a, b)}
            for a, b in combinations(items, 2)
        ],
        "feedback": " ".join(_why_there(events[at], events) for at in items),
        "page": page_of(material),
        "evidence": material.evidence(first, first.expression or first.event),
        **kept([events[at] for at in items], [_secret(events[at]) for at in items]),
    }


def dated(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about the date of an event that the text dates."""
    rows = mixed(material.dated(), chance)
    # A date that must be worked out comes first: one that is printed whole need only be found.
    rows.sort(key=lambda row: row.value[:4] in row.expression)
    for row in rows:
        if row.status != "happened" and not is_plain_future(row.event):
            continue
        quotation = quoted(row.evidence)
        implied = row.value[:4] not in row.evidence
        is_whole = row.precision == "day"
        yield {
            "id": slug(row.event_id),
            "event": quoted(without_date(row)),
            "page": page_of(material),
            "answer": row.value,
            "words": quoted(row.expression),
            "counted": sentence("counted", date=date_words(row.value)) if implied else "",
            "sentence": quotation,
            "too_precise": "" if is_whole else sentence("too_precise", sentence=quotation),
            "evidence": material.evidence(row, row.expression),
            **kept([row], [_secret(row)]),
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
            **kept([row], []),
        }


def apart(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about how many days, or years, lie between two events."""
    rows = _unlike(material.dated())
    rows.sort(key=lambda row: str(row.earliest))
    for first, second in mixed(combinations(rows, 2), chance):
        found = _days(first, second) or _years(first, second)
        if not found:
            continue
        unit, number = found
        events = [quoted(without_date(row)) for row in (first, second)]
        yield {
            "id": f"{slug(first.event_id)}-{slug(second.event_id)}",
            "question": sentence(f"how many {unit}", first=events[0], second=events[1]),
            "page": page_of(material),
            "number": number,
            "unit": unit,
            "why": sentence(
                f"dates {unit}",
                one=_dated_by(first),
                other=_dated_by(second),
            ),
            "near": [
                {"value": number + off, "feedback": sentence(f"{unit} {way}")}
                for off, way in ((1, "over"), (-1, "under"))
                if number + off > 0
            ],
            "sentences": sentence(
                "both sentences", one=quoted(first.evidence), other=quoted(second.evidence)
            ),
            "evidence": material.evidence(first, first.expression),
            **kept([first, second], [_secret(first), _secret(second)]),
        }


def in_year(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about which events the article dates to one year."""
    rows = [row for row in _unlike(material.dated()) if year_of(row)]
    for year in mixed(sorted({year_of(row) for row in rows}), chance):
        inside = [row for row in mixed(rows, chance) if year_of(row) == year][: _MOST_OPTIONS - 2]
        outside = [row for row in mixed(rows, chance) if year_of(row) != year]
        options = [*inside, *outside[: _MOST_OPTIONS - len(inside)]]
        worked_out = [row for row in options if str(year_of(row)) not in row.expression]
        printed = any(str(year) in without_date(row) for row in options)
        if not inside or len(options) < len(inside) + 2 or not worked_out or printed:
            continue
        yield {
            "id": str(year),
            "year": str(year),
            "page": page_of(material),
            "options": [
                {
                    "text": capital(quoted(without_date(row))),
                    "correct": (row in inside) or None,
                    "feedback": f"{_dated_by(row)}.",
                }
                for row in mixed(options, chance)
            ],
            "missed": sentence("missed") if len(inside) > 1 else "",
            "evidence": material.evidence(inside[0], inside[0].expression),
            **kept(options, [_secret(row) for row in options]),
        }


def page_of(material: Material) -> str:
    """Return the sentence that says which day the page bears, "" where that is unknown."""
    published = material.published
    return sentence("page", date=date_words(published.isoformat())) if published else ""


def year_of(row: TimelineRow) -> int:
    """Return the year of an event, 0 where it is in none alone."""
    same = row.earliest and row.latest and row.earliest.year == row.latest.year
    return row.earliest.year if row.earliest and same else 0


def _secret(row: TimelineRow) -> Secret:
    keys = (row.expression, date_words(row.value)) if row.value else ()
    return Secret(without_date(row), tuple(filter(None, keys)))


def _dated_by(row: TimelineRow) -> str:
    event = quoted(without_date(row), most=_SHORT)
    words = row.expression or date_words(row.value)
    if row.value in words or date_words(row.value) in words or not is_plain_date(row.value):
        return sentence("dated", event=event, words=quoted(words))
    return sentence(
        "dated to", event=event, words=quoted(row.expression), date=date_words(row.value)
    )


def _days(first: TimelineRow, second: TimelineRow) -> tuple[str, int] | None:
    if first.precision != "day" or second.precision != "day":
        return None
    assert first.earliest and second.earliest  # noqa: S101 (a day has bounds)
    days = (second.earliest - first.earliest).days
    return ("days", days) if 1 < days <= _MOST_DAYS else None


def _years(first: TimelineRow, second: TimelineRow) -> tuple[str, int] | None:
    one, other = year_of(first), year_of(second)
    return ("years", other - one) if one and other and other - one > 1 else None


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
    """Return some places of which every two are decided, earliest first."""
    chosen: list[int] = []
    for at in places:
        if all({(at, other), (other, at)} & decided for other in chosen):
            chosen.append(at)
    chosen = chosen[:_MOST_ORDERED]
    return sorted(chosen, key=lambda at: sum((other, at) in decided for other in chosen))


def _why_before(events: Sequence[TimelineRow], a: int, b: int) -> str:
    """Say what decides that one event comes before another."""
    words = (_why_there(events[at], events) for at in (a, b))
    return " ".join(words)


def _why_there(row: TimelineRow, events: Sequence[TimelineRow]) -> str:
    """Say what decides the place of an event: its date, or what it comes before or after."""
    event = quoted(without_date(row), most=_SHORT)
    if row.earliest:
        return f"{_dated_by(row)}."
    other = next((each for each in events if each.event_id == row.relation_to), None)
    if other is None:
        return sentence("between", event=event)
    named = quoted(without_date(other), most=_SHORT)
    return sentence("relation", event=event, relation=row.relation_type, other=named)
