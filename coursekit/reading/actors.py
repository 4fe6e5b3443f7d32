"""Which namings are one actor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from coursekit.reading.name_lexicon import lexicon
from coursekit.reading.names import Mention
from coursekit.reading.spans import Span
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import words_of

_ACRONYM: Final = re.compile(r"\s*\(\s*[“\"]?([A-Z][A-Za-z.&-]{1,11})[”\"]?\s*\)")


@dataclass(frozen=True, slots=True)
class ActorHint:
    """What an instructor says of an actor in the case file.

    Attributes
    ----------
    name : str
        The name that the tables shall print.
    also : tuple of str
        Other printed forms.
    type : str
        A stakeholder type, or "" to leave it to the reading.
    """

    name: str
    also: tuple[str, ...] = ()
    type: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """One stakeholder, with every place that names it.

    Attributes
    ----------
    name : str
        The fullest of its names.
    aliases : tuple of str
        Every other printed form, in the order of their first use.
    type : str
        A stakeholder type.
    mentions : tuple of Mention
        In text order.
    rules : tuple of str
        Why it has its type, and why its names were merged.
    certainty : str
        "clear" or "doubtful".
    """

    name: str
    aliases: tuple[str, ...]
    type: str
    mentions: tuple[Mention, ...]
    rules: tuple[str, ...]
    certainty: str


def merge(text: str, mentions: Sequence[Mention], hints: Sequence[ActorHint] = ()) -> list[Actor]:
    """Merge the namings that stand for one actor.

    Parameters
    ----------
    text : str
        The page.
    mentions : sequence of Mention
        What ``find_names`` found, in text order.
    hints : sequence of ActorHint
        Help from the case file; none is needed.

    Returns
    -------
    list of Actor
        In the order of their first mention.
    """
    keyed = _by_hints(text, _resolved(_with_acronyms(text, mentions)), hints)
    groups: dict[str, list[tuple[Mention, str]]] = {}
    for mention, reason in keyed:
        groups.setdefault(mention.key, []).append((mention, reason))
    known = {_hint_key(hint): hint for hint in hints}
    return [_actor(text, members, known.get(key)) for key, members in groups.items() if _kept(key)]


def _kept(key: str) -> bool:
    """Leave out bare "states", "companies" and the like, which stand for nobody in particular."""
    return not key.startswith("group:-|")


def _actor(text: str, members: list[tuple[Mention, str]], hint: ActorHint | None) -> Actor:
    mentions = tuple(mention for mention, _ in members)
    clearest = next((m for m in mentions if m.certainty == "clear"), mentions[0])
    state = next((m for m in mentions if m.form == "state" and m.type == "state"), None)
    first = state or max(
        mentions, key=lambda m: (m.form != "group", m.name == m.span.of(text), -m.start)
    )
    name = hint.name if hint else (state.name if state else _fullest(mentions, first))
    printed = dict.fromkeys(_plain(mention.span.of(text)) for mention in mentions)
    aliases = tuple(form for form in printed if form.casefold() != name.casefold())
    reasons = dict.fromkeys([clearest.rule, *(reason for _, reason in members if reason)])
    type_ = (hint and hint.type) or (state.type if state else clearest.type)
    certainty = "clear" if hint else clearest.certainty
    return Actor(name, aliases, type_, mentions, tuple(reasons), certainty)


def _fullest(mentions: Sequence[Mention], first: Mention) -> str:
    """Return the name with the most words; the first of several."""
    if first.form == "organisation":
        return first.name
    return max((mention.name for mention in mentions), key=lambda name: len(name.split()))


def _plain(printed: str) -> str:
    return " ".join(printed.split())


def _with_acronyms(text: str, mentions: Sequence[Mention]) -> list[tuple[Mention, str]]:
    """Give an acronym the key of the name that introduced it, or whose capitals it spells."""
    spelled: dict[str, str] = {}
    for mention in mentions:
        introduced = _ACRONYM.match(text, mention.end)
        if introduced:
            spelled[introduced[1]] = mention.key
        letters = "".join(w.text[0] for w in words_of(mention.name) if w.text[0].isupper())
        if len(letters) > 2:
            spelled.setdefault(letters, mention.key)
    result = []
    for mention in mentions:
        key = (
            spelled.get(mention.span.of(text)) if mention.form in {"name", "organisation"} else None
        )
        if key and key != mention.key:
            reason = f"“{mention.span.of(text)}” spells the capitals of its full name"
            result.append((replace(mention, key=key), reason))
        else:
            result.append((mention, ""))
    return result


def _resolved(keyed: Iterable[tuple[Mention, str]]) -> list[tuple[Mention, str]]:
    """Give shortened namings the key of the full one."""
    pairs = list(keyed)
    states = dict.fromkeys(m.key for m, _ in pairs if m.form == "state" and "~" not in m.key)
    latest_group: dict[tuple[str, str], str] = {}
    surnames = _surnames(mention for mention, _ in pairs)
    organisations: dict[str, str] = {}
    bodies: dict[str, str] = {}
    result = []
    for mention, reason in pairs:
        key, why = mention.key, reason
        words = mention.name.split()
        if key.startswith("state:~") and len(states) == 1:
            key = next(iter(states))
            why = f"“{mention.name}” is the government of the only state that the text names"
        elif key.startswith("group:"):
            modifiers, kind = key.removeprefix("group:").split("|")
            if modifiers == "-":
                pass
            elif modifiers == "~":
                earlier = latest_group.get((mention.type, kind))
                if earlier:
                    key, why = earlier, f"“{mention.name}” takes up the group named before it"
            else:
                latest_group[mention.type, kind] = key
        elif mention.form == "person":
            full = surnames.get(words[-1].casefold(), key)
            if len(words) == 1 and full != key:
                key, why = full, f"“{mention.name}” is the surname of a person"
        elif key.startswith("organisation:~"):
            body = bodies.get(words[-1].casefold())
            if body:
                key, why = body, f"“the {mention.name}” is short for a name given before"
        elif mention.form == "organisation":
            bodies |= dict.fromkeys((word.casefold() for word in words), key)
            if mention.type == "state":
                organisations.setdefault(words[-1].casefold(), key)
            organisations.setdefault(words[0].casefold(), key)
        elif mention.form == "name":
            low = mention.name.casefold()
            if low in surnames:
                key, why = surnames[low], f"“{mention.name}” is the surname of a person"
            elif low in organisations:
                key, why = organisations[low], f"“{mention.name}” is short for a name given before"
        result.append((replace(mention, key=key), why))
    return result


def _surnames(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the key of the first person of each surname."""
    found: dict[str, str] = {}
    for mention in mentions:
        words = mention.name.split()
        if mention.form == "person" and len(words) > 1:
            found.setdefault(words[-1].casefold(), mention.key)
    return found


def _hint_key(hint: ActorHint) -> str:
    return f"case:{hint.name.casefold()}"


def _by_hints(
    text: str, keyed: Sequence[tuple[Mention, str]], hints: Sequence[ActorHint]
) -> list[tuple[Mention, str]]:
    """Give every actor that the case file names one key."""
    forms = {form.casefold(): hint for hint in hints for form in (hint.name, *hint.also)}
    wanted: dict[str, ActorHint] = {}
    for mention, _ in keyed:
        hint = forms.get(mention.span.of(text).casefold()) or forms.get(mention.name.casefold())
        if hint:
            wanted[mention.key] = hint
    result = []
    for mention, reason in keyed:
        hint = wanted.get(mention.key)
        if hint:
            result.append((replace(mention, key=_hint_key(hint)), "the case file names it"))
        else:
            result.append((mention, reason))
    return result


def unnamed_speaker(text: str, source: Span) -> Mention | None:
    """Return a naming for a source without a name ("a spokesperson"), None for a thing.

    Parameters
    ----------
    text : str
        The page.
    source : Span
        The words of the source.

    Examples
    --------
    >>> unnamed_speaker("a spokesperson for it", Span(0, 21)).name
    'spokesperson for it'
    >>> unnamed_speaker("a poll of voters", Span(0, 16))
    """
    lex = lexicon()
    words = words_of(text, *source)
    while len(words) > 1 and words[0].lower in lex.determiners:
        words = words[1:]
    head = next((i for i, word in enumerate(words) if word.lower in _after_a_noun()), len(words))
    nouns = by_label("person_nouns.txt")
    known, endings = frozenset(" ".join(nouns["noun"]).split()), tuple(nouns["ending"][0].split())
    noun = words[head - 1].lower if head else ""
    if noun not in known and not noun.endswith(endings):
        return None
    name = _plain(text[words[0].start : source.end])
    rule = f"“{noun}” is somebody who speaks without a name"
    key = f"source:{name.casefold()}"
    return Mention(
        words[0].start, source.end, name, "unnamed group", "group", key, rule, "doubtful"
    )


@cache
def _after_a_noun() -> frozenset[str]:
    """Return what ends a noun phrase's first noun: "of", "who", a comma."""
    return frozenset(by_label("stop_words.txt")["function"]) | {",", "'s", "(", "–", "—"}
