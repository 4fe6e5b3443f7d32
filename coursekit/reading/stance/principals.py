"""For whom somebody speaks: "WWF director Ann Lee", "Ann Lee, China's envoy to the UN"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from coursekit.reading.coreference.actors import Actor
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.tags import AUXILIARY, V_PAST, flags_of
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.lexicon import small
from coursekit.reading.text.spans import Span

#: How many characters before and behind a name may tell the office of whoever bears it.
_AHEAD: Final = 90
_BEHIND: Final = 120
#: How far back a spokesperson's body may be named, where it is left unsaid.
_UNSAID: Final = 400
_WORD: Final = re.compile(r"[\w'’.-]*[\w'’-]")
_BARS: Final = re.compile(r"[,;:()“”\"\n]|(?<=\w\w)\.\s")
_FINITE: Final = V_PAST | AUXILIARY
#: What joins a name to the body that somebody is of.
_BELONGS: Final = re.compile(r"(?: (?:from|at|of) |, )(?:the )?")
#: A state or a house has people of every opinion.
_NO_EMPLOYERS: Final = frozenset(["state", "legislature", "bloc"])
_PEOPLE: Final = frozenset(["person", "unnamed group", "media"])


def principals_of(
    text: str, coreference: Coreference, agents: Iterable[Actor]
) -> dict[Actor, list[Actor]]:
    """Return for which bodies and states each of some persons or offices speaks.

    >>> from coursekit.reading.article import article
    >>> page = article("China met Chad. Wei Lee, China's ambassador to Chad, said no.")
    >>> found = principals_of(page.text, page.coreference, page.actors)
    >>> {agent.name: [body.name for body in some] for agent, some in found.items() if some}
    {'Wei Lee': ['China']}
    """
    bodies = [actor for actor in coreference.actors if actor.type not in _PEOPLE]
    forms = {m.span.of(text).removesuffix("'s"): body for body in bodies for m in body.mentions}
    states = {m.key: body for body in bodies for m in body.mentions}
    found: dict[Actor, list[Actor]] = {}
    for actor in agents:
        own: list[Actor | None] = []
        if actor.type == "government body":
            own = [states.get(key) for key in _states_of(text, actor)]
        elif actor.type in {"person", "unnamed group"}:
            own = [*_of_person(text, actor, forms, states)]
            own += [body for body in bodies if _is_administration(body, actor)]
        found[actor] = list(dict.fromkeys(filter(None, own)))
    return found


def _is_administration(body: Actor, person: Actor) -> bool:
    """Tell "the Lee administration" for Ann Lee."""
    name, _, noun = body.name.rpartition(" ")
    return noun in small("administration") and name.split()[-1:] == person.name.split()[-1:]


def _states_of(text: str, actor: Actor) -> Iterator[str]:
    """Yield the key of the state that names a body: "the Dutch ministry", "Chad's parliament"."""
    for mention in actor.mentions:
        before = _WORD.findall(text[max(0, mention.start - 30) : mention.start])[-1:]
        name = _WORD.findall(mention.span.of(text))[:1]
        yield from filter(None, map(_state, (*before, *name)))


def _state(word: str) -> str:
    """Return the key of the state that a word names, "" for none."""
    known = lexicon()
    if word in known.demonyms:
        return f"state:{known.demonyms[word]}"
    name = word.removesuffix("'s").removesuffix("’s")
    entries = (*known.known.get(name, ()), *known.known.get(f"{name}.", ()))
    return next((e.key for e in entries if len(e.words) == 1), "")


def _of_person(
    text: str, person: Actor, forms: dict[str, Actor], states: dict[str, Actor]
) -> list[Actor | None]:
    """Return the body whose office somebody holds, and the state that the office is one of."""
    found: list[Actor | None] = []
    for mention in person.mentions:
        offices = (_of_office(zone, forms, states) for zone in _zones(text, mention.span))
        if held := next(filter(any, offices), None):
            return [*found, *held]
        found += _beside(text, mention.span, forms)
    # For whom "a spokesman" or "its leader Ann Lee" speaks, where it is not said: the last named.
    spokes = not small("spokesperson").isdisjoint(person.name.casefold().split()[:2])
    if spokes or _is_its(text, person):
        start = person.mentions[0].start
        near = range(start - _UNSAID + 1, start)
        bodies = {body for body in forms.values() if any(m.form != "body" for m in body.mentions)}
        ahead = {m.start: body for body in bodies for m in body.mentions if m.start in near}
        found += [ahead[at] for at in sorted(ahead)[-1:]]
    return found


def _of_office(
    zone: str, forms: dict[str, Actor], states: dict[str, Actor]
) -> tuple[Actor | None, ...]:
    """Return the state and the body whose office a stretch of text tells."""
    words = list(_WORD.finditer(zone))
    lowers = [word[0].lower() for word in words]
    at = next((k for k, word in enumerate(lowers) if word in small("speaks for")), -1)
    if at < 0:
        return ()
    of_state = lowers[at] in small("national office")
    named = (_state(word[0]) for word in words[: at if of_state else 0])
    return states.get(next(filter(None, named), "")), _body(zone, words[at].start(), forms)


def _beside(text: str, name: Span, forms: dict[str, Actor]) -> list[Actor]:
    """Return the body of "OpenAI's Ann Lee", "Ann Lee of Access Now", "Ann Lee, Meta's lawyer"."""
    ahead = text[max(0, name.start - _AHEAD) : name.start].replace("’", "'")
    behind = text[name.end :][:_AHEAD].replace("’", "'")
    led = _BELONGS.match(behind)
    rest, own = behind[led.end() :] if led else "", "'s " if behind.startswith(",") else ""
    every = [f for f in forms if ahead.endswith(f"{f}'s ") or rest.startswith(f"{f}{own}")]
    return [forms[form] for form in every if forms[form].type not in _NO_EMPLOYERS][:1]


def _is_its(text: str, person: Actor) -> bool:
    """Tell "its leader Ann Lee": somebody who speaks for whoever was named last."""
    start = person.mentions[0].start
    words = [word.lower() for word in _WORD.findall(text[max(0, start - _AHEAD) : start])[-4:]]
    its = next((at for at, word in enumerate(words) if word in small("its")), len(words))
    return not small("speaks for").isdisjoint(words[its:])


def _zones(text: str, name: Span) -> Iterator[str]:
    """Yield where an office may stand: before a name, with the name, and behind it."""
    ahead = text[max(0, name.start - _AHEAD) : name.start]
    kept = ahead.removesuffix(", ")
    start = max((bar.end() for bar in _BARS.finditer(kept)), default=0)
    for word in _WORD.finditer(kept, start):
        if flags_of(word[0]) & _FINITE:
            start = word.end()
    yield ahead[start:] + name.of(text)
    behind = text[name.end : name.end + _BEHIND]
    if behind.startswith(","):
        yield _BARS.split(behind[1:], maxsplit=1)[0]


def _body(zone: str, office: int, forms: dict[str, Actor]) -> Actor | None:
    """Return the body before an office, or the one behind it that a preposition joins to it."""
    there = sorted((at, form) for form in forms if (at := zone.find(form)) >= 0)
    ahead = [forms[form] for at, form in there if at < office]
    between = [(set(_WORD.findall(zone[office:at].lower())[-4:]), form) for at, form in there]
    behind = [forms[form] for words, form in between if words & small("leading a body")]
    return next(iter([*ahead[-1:], *behind]), None)
