"""For whom somebody speaks: "WWF director Ann Lee", "Ann Lee, China's envoy to the UN"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice
from typing import Final

from coursekit.reading.coreference.actors import Actor, words
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.grammar.tags import AUXILIARY, V_BASE, V_PAST, flags_of
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.stance.lexicon import small
from coursekit.reading.text.spans import Span

#: How many characters before and behind a name may tell the office of whoever bears it.
_AHEAD: Final = 90
_BEHIND: Final = 120
_WORD: Final = re.compile(r"[\w'’.-]*[\w'’-]")
# A "former EU commissioner" speaks for the EU no more.
_BARS: Final = re.compile(r"[,;:()“”\"\n]|(?<=\w\w)\.\s|\b[Ff]ormer (?:\w+ of (?:the )?)?[\w-]+")
_FINITE: Final = V_PAST | AUXILIARY
#: "Head of EU *policy*": not of the EU.
_TOPIC: Final = re.compile(r" (?:\w+ )?(?:policy|affairs|law|relations|trade|advocacy|research)\b")
#: What joins a name to the body that somebody is of.
_BELONGS: Final = re.compile(r"^(?: (?:from|at|of) |, )(?:the )?")
#: A state or a house has people of every opinion.
_NO_EMPLOYERS: Final = frozenset(["state", "legislature", "bloc"])
_PEOPLE: Final = frozenset(["person", "unnamed group", "media"])


class Principals:
    """The bodies and states of a text, to be asked which of them somebody speaks for."""

    def __init__(self, text: str, coreference: Coreference) -> None:
        self.text = text
        self._bodies = [actor for actor in coreference.actors if actor.type not in _PEOPLE]
        named = [(mention, body) for body in self._bodies for mention in body.mentions]
        self._forms = {mention.span.of(text).removesuffix("'s"): body for mention, body in named}
        self._states = {mention.key: body for mention, body in named}

    def of(self, actor: Actor) -> list[Actor]:
        """Return for which bodies and states a person or an office speaks."""
        own: list[Actor | None] = []
        if actor.type == "government body":
            own = [self._states.get(key) for key in self._states_of(actor)]
        elif actor.type in {"person", "unnamed group"} and not _is_another(actor):
            # "The Lee administration" for Ann Lee.
            own_name = actor.name.rpartition(" ")[2]
            named = {f"{own_name} {noun}" for noun in small("administration")}
            led = (each for each in self._bodies if " ".join(each.name.split()[-2:]) in named)
            own = [*self._of_person(actor), *led]
        # What a bank or the police of a state say it need not say.
        alike = small("independent").isdisjoint(actor.name.casefold().split())
        # In a house are people of every opinion.
        return list(dict.fromkeys(b for b in own * alike if b and b.type != "legislature"))

    def _states_of(self, actor: Actor) -> Iterator[str]:
        """Yield the keys of states that name a body: "the Dutch ministry", "Chad's parliament"."""
        for mention in actor.mentions:
            before = _WORD.findall(self.text[max(0, mention.start - 30) : mention.start])[-1:]
            name = _WORD.findall(mention.span.of(self.text))[:1]
            yield from filter(None, map(_state, (*before, *name)))

    def _of_person(self, person: Actor) -> list[Actor | None]:
        """Return the body whose office somebody holds, and the state that the office is one of."""
        found: list[Actor | None] = []
        for mention in person.mentions:
            offices = (self._of_office(zone) for zone in self._zones(mention.span))
            if held := next(filter(any, offices), None):
                return [*found, *held]
            found += islice(self._beside(mention.span), 1)
        # For whom "a spokesman" or "its leader Ann Lee" speaks is not said: whoever was named last.
        start = person.mentions[0].start
        words = [word.lower() for word in _WORD.findall(self._ahead(start))[-4:]]
        its = next((at for at, word in enumerate(words) if word in small("its")), len(words))
        spokes = not small("spokesperson").isdisjoint(person.name.casefold().split()[:2])
        if spokes or not small("speaks for").isdisjoint(words[its:]):
            near = range(start - 400, start)
            bodies = (body for body in self._bodies if body.forms != {"body"})
            ahead = {m.start: body for body in bodies for m in body.mentions if m.start in near}
            found += [ahead[at] for at in sorted(ahead)[-1:]]
        return found

    def _ahead(self, place: int) -> str:
        """Return what stands right before a name."""
        return self.text[max(0, place - _AHEAD) : place]

    def _of_office(self, zone: str) -> tuple[Actor | None, ...]:
        """Return the state and the body whose office a stretch of text tells."""
        words = list(_WORD.finditer(zone))
        lowers = [word[0].lower() for word in words]
        at = next((k for k, word in enumerate(lowers) if word in small("speaks for")), -1)
        if at < 0:
            return ()
        of_state = lowers[at] in small("national office")
        # Not "alarm in Israel and talks with President Lee".
        apart = small("leading", "joining").__contains__
        begun = max((k for k, word in enumerate(lowers[:at]) if apart(word)), default=-1) + 1
        named = (_state(word[0]) for word in words[begun : at if of_state else 0])
        return self._states.get(next(filter(None, named), "")), self._body(zone, words[at].start())

    def _beside(self, name: Span) -> Iterator[Actor]:
        """Yield bodies: "OpenAI's Ann Lee", "Ann Lee of Access Now", "Ann Lee, Meta's lawyer"."""
        ahead = self._ahead(name.start).replace("’", "'")
        behind = self.text[name.end : name.end + _AHEAD].replace("’", "'")
        rest = "".join(_BELONGS.split(behind, maxsplit=1)[1:])
        own = "'s " if behind.startswith(",") else ""
        for form, body in self._forms.items():
            beside = ahead.endswith(f"{form}'s ") or rest.startswith(f"{form}{own}")
            if beside and body.type not in _NO_EMPLOYERS:
                yield body

    def _zones(self, name: Span) -> Iterator[str]:
        """Yield where an office may stand: before a name, with the name, and behind it."""
        ahead = self._ahead(name.start)
        kept = ahead.removesuffix(", ")
        start = max((bar.end() for bar in _BARS.finditer(kept)), default=0)
        for word in _WORD.finditer(kept, start):
            # Not the first word of "Planned Parenthood"; the verb of "to *give* the president time"
            verb = (_FINITE, V_BASE)[kept.endswith(" to ", 0, word.start())]
            if word[0].islower() and flags_of(word[0]) & verb:
                start = word.end()
        yield ahead[start:] + name.of(self.text)
        behind = self.text[name.end : name.end + _BEHIND]
        if behind.startswith(","):
            yield _BARS.split(behind[1:], maxsplit=1)[0]

    def _body(self, zone: str, office: int) -> Actor | None:
        """Return the body before an office, or the one behind it that a preposition joins to it."""
        padded = f" {zone}"  # no "Canada" in "TransCanada"
        there = sorted((at, f) for f in self._forms if (at := padded.find(f" {f}")) >= 0)
        # Not the first of "the UN and EU officials".
        joined = (f"{form} and " for _, form in there)
        apart = [not zone.startswith(form, at) for (at, _), form in zip(there, joined, strict=True)]
        ahead = [self._forms[form] for at, form in compress(there, apart) if at < office]
        whole = ((at, form) for at, form in there if not _TOPIC.match(zone, at + len(form)))
        between = [(set(_WORD.findall(zone[office:at].lower())[-4:]), form) for at, form in whole]
        behind = [self._forms[form] for words, form in between if words & small("leading a body")]
        return next(iter([*ahead[-1:], *behind]), None)


def _is_another(actor: Actor) -> bool:
    """Tell "Meta's competitors" and "its users" from "Meta's lawyers"."""
    last = actor.name.casefold().split()[-1]
    return last in words("others") or last.removesuffix("s") in words("concerned")


def _state(word: str) -> str:
    """Return the key of the state that a word names, "" for none."""
    known = lexicon()
    if word in known.demonyms:
        return f"state:{known.demonyms[word]}"
    name = word.removesuffix("'s").removesuffix("’s")
    entries = (*known.known.get(name, ()), *known.known.get(f"{name}.", ()))
    return next((e.key for e in entries if len(e.words) == 1), "")
