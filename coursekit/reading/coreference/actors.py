"""Which mentions are one actor."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from coursekit.reading.coreference.short_names import Keyed, resolved
from coursekit.reading.entities.mentions import Mention

_ACRONYM: Final = re.compile(r"\s*\(\s*[“\"]?(?:[A-Z]\w+ )?([A-Z][A-Za-z.&-]{1,11})[”\"]?\s*\)")


@dataclass(frozen=True, slots=True)
class ActorHint:
    """What an instructor says of an actor in the case file."""

    name: str
    also: tuple[str, ...] = ()
    type: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """One stakeholder, with every place that names it."""

    name: str
    aliases: tuple[str, ...]
    type: str
    mentions: tuple[Mention, ...]
    rules: tuple[str, ...]
    certainty: str


def merge(text: str, mentions: Sequence[Mention], hints: Sequence[ActorHint] = ()) -> list[Actor]:
    """Merge the mentions that stand for one actor."""
    known = {f"case:{hint.name.casefold()}": hint for hint in hints}
    keyed = _by_hints(text, resolved(text, _with_acronyms(text, mentions)), known)
    groups: dict[str, list[Keyed]] = {}
    for mention, reason in keyed:
        groups.setdefault(mention.key, []).append((mention, reason))
    # "The company" is nobody where the text names none that it could be.
    named = {key: some for key, some in groups.items() if not key.startswith("body:?")}
    return [_actor(text, some, known.get(key, ActorHint(""))) for key, some in named.items()]


def _actor(text: str, members: list[Keyed], hint: ActorHint) -> Actor:
    mentions = tuple([mention for mention, _ in members])
    named = [m for m in mentions if m.form not in {"body", "group"}] or mentions
    clear = (m for m in (*named, *mentions) if m.certainty == "clear")
    clearest = next(clear, mentions[0])
    states = (m for m in mentions if m.form == "state")
    state = sorted(states, key=lambda m: m.type != "state")[:1]
    name = hint.name or "".join(m.name for m in state) or _fullest(text, named)
    printed = dict.fromkeys([" ".join(text[m.start : m.end].split()) for m in mentions])
    aliases = tuple([form for form in printed if form.casefold() != name.casefold()])
    reasons = dict.fromkeys([clearest.rule, *(reason for _, reason in members if reason)])
    type_ = hint.type or [*state, clearest][0].type
    certainty = "clear" if hint.name else clearest.certainty
    return Actor(name, aliases, type_, mentions, tuple(reasons), certainty)


def _fullest(text: str, mentions: Sequence[Mention]) -> str:
    """Return the name with the most words, a body's usual name; the first of several."""
    first = next((m for m in mentions if m.name == text[m.start : m.end]), mentions[0])
    if first.form == "organisation":
        return first.name
    return max([mention.name for mention in mentions], key=lambda name: len(name.split()))


def _with_acronyms(text: str, mentions: Sequence[Mention]) -> list[Keyed]:
    """Give an acronym the key of the name that introduced it, or whose capitals it spells."""
    spelled: dict[str, str] = {}
    for mention in mentions:
        introduced = _ACRONYM.match(text, mention.end)
        if introduced:
            spelled[introduced[1]] = mention.key
        letters = "".join(filter(str.isupper, (word[0] for word in mention.name.split())))
        if len(letters) > 2 and mention.form != "group":
            spelled.setdefault(letters, mention.key)
    result = []
    for each in mentions:
        short = each.span.of(text)
        known = each.form in {"name", "organisation"} and spelled.get(short, each.key)
        why = f"“{short}” is made of the initials of its full name"
        taken = (each.keyed(known), why) if known and known != each.key else (each, "")
        result.append(taken)
    return result


def _by_hints(text: str, keyed: Sequence[Keyed], hints: Mapping[str, ActorHint]) -> list[Keyed]:
    """Give every actor that the case file names the key of its hint."""
    forms = {
        form.casefold(): key for key, hint in hints.items() for form in (hint.name, *hint.also)
    }
    wanted = {
        mention.key: forms[form]
        for mention, _ in keyed
        for form in (mention.name.casefold(), mention.span.of(text).casefold())
        if form in forms
    }
    return [
        (each.keyed(wanted[each.key]), "the case file names it")
        if each.key in wanted
        else (each, reason)
        for each, reason in keyed
    ]
