"""Which event comes before which: "later", "before", "following" say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile
from typing import Final

from coursekit.reading.events.event import Event, EventMention
from coursekit.reading.events.features import EventClause
from coursekit.reading.events.words import verbs_of_nouns, words_for

#: How many words may stand between "after" and the event ("following a narrow *vote*").
_REACH: Final = 6
#: No order, and no noun.
_NOTHING: Final = ("", "")
_NO_COMMA: Final = ",".__ne__
#: How the adverbs of a list order what they stand with.
_ADVERBS: Final = (("later", "after"), ("earlier", "before"))
_INVERSE: Final = {"after": "before", "before": "after"}


def ordered(found: Sequence[EventMention]) -> list[Event]:
    """Give each undated event its place by the order words of the text."""
    events = [item.event for item in found]
    for index, relation, to in _relations(found):
        event = events[index]
        if event.time is None and events[to].relation_to != index:
            why = f"{relation}: a word of order puts it {relation} “{found[to].verb}”"
            events[index] = replace(
                event, relation_type=relation, relation_to=to, rules=(*event.rules, why)
            )
    return events


def _relations(found: Sequence[EventMention]) -> Iterator[tuple[int, str, int]]:
    """Yield which event stands before or after which."""
    orders = words_for("after", "before", "later", "earlier")
    some = [
        (index, item.seen)
        for index, item in enumerate(found)
        if item.seen and not orders.isdisjoint(item.seen.lowers)
    ]
    around = {index: _event_around(seen) for index, seen in some}
    named: dict[str, int] = {}
    for index, item in enumerate(found):
        # "They left after the vote" tells no vote itself.
        for name in {item.verb, item.noun} - {"", around.get(index, _NOTHING)[1]}:
            named.setdefault(name, index)
    for index, seen in some:
        yield from _opened(found, index, seen)
        order, noun = around.get(index, _NOTHING)
        anchor = named.get(noun, named.get(verbs_of_nouns().get(noun, ""), index))
        if anchor != index:
            yield index, order, anchor
        order = _order_by_adverb(seen)
        earlier = range(index - 1, -1, -1) if order else ()
        alike = (at for at in earlier if found[at].event.status == found[index].event.status)
        for previous in islice(alike, 1):
            yield index, order, previous


def _opened(
    found: Sequence[EventMention], index: int, seen: EventClause
) -> Iterator[tuple[int, str, int]]:
    """Yield the order of a clause that "after" or "before" opens, and its neighbour."""
    order = _direction_of(seen.clause.opener) if seen.clause.kind == "time" else ""
    near = [at for at in (index - 1, index + 1) if order and 0 <= at < len(found)]
    beside = [at for at in near if found[at].event.sentence == found[index].event.sentence]
    for other in beside[:1]:
        yield other, order, index
        yield index, _INVERSE[order], other


def _direction_of(word: str) -> str:
    """Return "after" or "before" for a word that orders what follows it, else ""."""
    return next((side for side in ("after", "before") if word in words_for(side)), "")


def _order_by_adverb(seen: EventClause) -> str:
    """Return how an adverb orders the clause after the one told before it, "" for not at all."""
    lowers, clause = seen.lowers, seen.clause
    around = lowers[max(0, clause.start - 2) : seen.group.last + 1]
    # "opened an inquiry two days *later*": at the end of its clause.
    around = [*around, lowers[clause.end - 1]]
    told = (side for label, side in _ADVERBS if not words_for(label).isdisjoint(around))
    return next(told, "")


def _event_around(seen: EventClause) -> tuple[str, str]:
    """Return the order and the noun of "after the *vote*" in or before the clause."""
    first = seen.clause.start if seen.clause.governor else 0
    within, nouns = seen.lowers[first : seen.clause.end], words_for("noun")
    for at, lower in enumerate(within, 1):
        order = _direction_of(lower)
        for word in takewhile(_NO_COMMA, within[at : at + _REACH]):
            if order and word in nouns:
                return order, word
    return _NOTHING
