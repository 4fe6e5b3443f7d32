"""Who speaks for which body: "X director Ann Lee", "Ann Lee, a spokeswoman for X", "its head"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.stance.lexicon import small
from coursekit.reading.text.spans import Span

#: How far a body may be named from a person, and how many words may stand between.
_REACH: Final = 90
_WORDS: Final = 8
_WORD: Final = re.compile(r"[\w'’-]+")
_BARS: Final = re.compile(r"[.;:()“”\"\n]")
_PEOPLE: Final = frozenset(["person", "unnamed group", "media"])


def bodies_of(text: str, people: Iterable[Actor], coreference: Coreference) -> Iterator[tuple[Actor, Actor]]:
    """Yield each person with a body that he or she speaks for."""
    bodies = [actor for actor in coreference.actors if actor.type not in _PEOPLE]
    places = sorted(
        (mention.start, number) for number, body in enumerate(bodies) for mention in body.mentions
    )
    ends = {m.start: m.end for body in bodies for m in body.mentions}
    for person in people:
        for mention in person.mentions:
            near = [
                (start, bodies[number])
                for start, number in places
                if mention.start - _REACH < start < mention.end + _REACH
            ]
            found = [b for start, b in near if _joins(text, mention, start, ends[start])]
            if found:
                yield person, found[-1] if len(found) == 1 else found[0]
                break


def _joins(text: str, person: Mention, start: int, end: int) -> bool:
    """Tell whether an office joins a body to a person: before the name, or behind it."""
    if end <= person.start:
        between = text[end : person.start]
        words = [w.lower() for w in _WORD.findall(between + " " + text[person.start : person.end])]
        return (
            not _BARS.search(between)
            and "," not in between
            and len(_WORD.findall(between)) <= _WORDS
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
        0 <= office
        and bool(leads)
        and len(words) <= _WORDS
        and not _BARS.search(between)
        and between.count(",") <= 1
    )
