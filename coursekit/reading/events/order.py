"""Which event comes before which: "later", "before", "following" say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, count, takewhile
from typing import Final

from coursekit.reading.events.event import Event, EventMention
from coursekit.reading.events.features import EventClause
from coursekit.reading.events.words import verbs_of_nouns, words_for

#: How many words may stand between "after" and the event ("following a narrow *vote*").
_REACH: Final = 6
#: No order, and no noun.
_NOTHING: Final = ("", "")
_NO_COMMA: Final = ",".__ne__
#: How a word orders what follows it, and an adverb what it stands with.
_SIDES: Final = {word: side for side in ("after", "before") for word in words_for(side)}
_ADVERBS: Final = {
    word: side
    for label, side in (("earlier", "before"), ("later", "after"))
    for word in words_for(label)
}
_INVERSE: Final = {"after": "before", "before": "after", "": ""}


def ordered(found: Sequence[EventMention]) -> list[Event]:
    """Give each undated event its place by the order words of the text."""
    events = [item.event for item in found]
    for index, relation, to in _relations(found):
        event = events[index]
        # Of an event and itself, and where no word says so, there is no order.
        ordered_ = bool(relation) and to != index
        if ordered_ and event.time is None and events[to].relation_to != index:
            why = f"{relation}: a word of order puts it {relation} “{found[to].verb}”"
            events[index] = replace(
                event, relation_type=relation, relation_to=to, rules=(*event.rules, why)
            )
    return events


def _relations(found: Sequence[EventMention]) -> Iterator[tuple[int, str, int]]:
    """Yield which event stands before or after which, if a word says so."""
    told = {index: item.seen for index, item in enumerate(found) if item.seen}
    sentences = {index: item.event.sentence for index, item in enumerate(found)}
    around = {index: _event_around(seen) for index, seen in told.items()}
    named: dict[str, int] = {}
    for index, item in enumerate(found):
        # "They left after the vote" tells no vote itself.
        for name in {item.verb, item.noun} - {"", around.get(index, _NOTHING)[1]}:
            named.setdefault(name, index)
    latest: dict[str, int] = {}
    for index, item in enumerate(found):
        previous = latest.get(item.event.status, index)
        latest[item.event.status] = index
        if index in told:
            clause, (order, noun) = told[index].clause, around[index]
            near = (at for at in (index - 1, index + 1) if sentences.get(at) == sentences[index])
            opened, beside = _SIDES.get(clause.opener, ""), next(near, index)
            yield beside, opened, index
            yield index, _INVERSE[opened], beside
            yield index, order, named.get(noun, named.get(verbs_of_nouns().get(noun, ""), index))
            yield index, _order_by_adverb(told[index]), previous


def _order_by_adverb(seen: EventClause) -> str:
    """Return how an adverb orders the clause after the one told before it, "" for not at all."""
    lowers, clause = seen.lowers, seen.clause
    around = lowers[max(0, clause.start - 2) : seen.group.last + 1]
    # "opened an inquiry two days *later*": at the end of its clause.
    told = map(_ADVERBS.get, (*around, lowers[clause.end - 1]))
    return next(filter(None, told), "")


def _event_around(seen: EventClause) -> tuple[str, str]:
    """Return the order and the noun of "after the *vote*" in or before the clause."""
    first = seen.clause.start if seen.clause.governor else 0
    within, nouns = seen.lowers[first : seen.clause.end], words_for("noun")
    for at in compress(count(1), map(_SIDES.__contains__, within)):
        near = takewhile(_NO_COMMA, within[at : at + _REACH])
        for noun in filter(nouns.__contains__, near):
            return _SIDES[within[at - 1]], noun
    return _NOTHING
