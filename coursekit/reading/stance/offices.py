"""Who speaks for which body: "X director Ann Lee", "Ann Lee, a spokeswoman for X", "its head"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.grammar.tags import AUXILIARY, PREPOSITION, TO, V_PAST, flags_of
from coursekit.reading.stance.lexicon import small
from coursekit.reading.text.spans import Span, SpanIndex

#: How far a body may be named from a person, and how many words may stand between.
_REACH: Final = 90
_WORDS: Final = 8
#: How far back a spokesperson's body may be named, where it is left unsaid.
_UNSAID: Final = 400
_WORD: Final = re.compile(r"[\w'’-]+")
_BARS: Final = re.compile(r"[.;:()“”\"\n]")
_VERBAL: Final = V_PAST | TO | PREPOSITION | AUXILIARY
_PEOPLE: Final = frozenset(["person", "unnamed group", "media"])


class _Place(NamedTuple):
    """One mention of a body."""

    start: int
    end: int
    body: Actor


def bodies_of(text: str, people: Iterable[Actor], coreference: Coreference) -> dict[Actor, Actor]:
    """Return for each person the body that he or she speaks for."""
    places = SpanIndex(
        _Place(mention.start, mention.end, body)
        for body in coreference.actors
        if body.type not in _PEOPLE
        for mention in body.mentions
    )
    found = {}
    for person in people:
        joined = (
            place.body
            for mention in person.mentions
            for place in places.inside(Span(mention.start - _REACH, mention.end + _REACH))
            if _joins(text, mention, place.start, place.end)
        )
        body = next(joined, None) or _left_unsaid(person, places)
        if body is not None:
            found[person] = body
    return found


def _left_unsaid(person: Actor, places: SpanIndex[_Place]) -> Actor | None:
    """Return for whom "a spokesman" speaks, where it is not said: whoever was named last."""
    if small("spokesperson").isdisjoint(person.name.casefold().split()[:2]):
        return None
    place = person.mentions[0].start
    before = (near.body for near in places.before(place, 4) if near.start > place - _UNSAID)
    return next((body for body in before if body.type not in _PEOPLE), None)


def _joins(text: str, person: Mention, start: int, end: int) -> bool:
    """Tell whether an office joins a body to a person: before the name, or behind it."""
    if end <= person.start:
        between = text[end : person.start]
        words = [w.lower() for w in _WORD.findall(between + " " + text[person.start : person.end])]
        inner = [word.lower() for word in _WORD.findall(between.removeprefix("'s"))]
        return (
            not _BARS.search(between)
            and "," not in between
            and len(inner) <= _WORDS
            and not any(flags_of(word) & _VERBAL for word in inner)
            and not small("speaks for").isdisjoint(words)
        )
    if start < person.end:
        # The name holds the body: "US President Donald Trump".
        words = [w.lower() for w in _WORD.findall(text[end : person.end])]
        return start >= person.start and not small("speaks for").isdisjoint(words)
    between = text[person.end : start]
    words = [w.lower() for w in _WORD.findall(between)]
    office = next((at for at, word in enumerate(words) if word in small("speaks for")), -1)
    leads = [word for word in words[office + 1 :] if word in small("leading a body")]
    return (
        office >= 0
        and bool(leads)
        and len(words) <= _WORDS
        and not _BARS.search(between)
        and between.count(",") <= 1
    )
