"""What the whole page tells of names of which one sentence told nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from coursekit.reading.entities.mentions import Certainty, Mention
from coursekit.reading.entities.name_line import Clue, Page
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.rules.gazetteer import lexicon

#: So end nouns for people of one mind, party or place.
_PEOPLE: Final = ("ans", "ists", "ites")
_UNKNOWN: Final = (
    "a name that acts, and nothing in the text says what kind of body it is; read as a company"
)


def settled(page: Page, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give each undecided mention the type that the rest of the page tells, or leave it out."""
    found = list(mentions)
    people = _people(found)
    acting = _acting(found)
    for mention in found:
        if mention.type:
            yield mention
            continue
        clue = _clue(page, mention, people, acting)
        if clue:
            yield _decided(mention, *clue)


def _acting(mentions: list[Mention]) -> dict[str, str]:
    """Return how each undecided name acts: "once" where one verb says so, of two places."""
    acting: dict[str, str] = {}
    undecided = [mention for mention in mentions if not mention.type]
    places = Counter([mention.key for mention in undecided])
    for mention in undecided:
        if not mention.rule:
            continue
        known = acting.get(mention.key)
        if mention.rule != "acts":
            acting[mention.key] = mention.rule
        else:
            often = known == "once" or places[mention.key] > 1
            acting[mention.key] = "acts" if often else known or "once"
    return acting


def _decided(mention: Mention, clue: Clue, certainty: Certainty) -> Mention:
    form, key = mention.form, mention.key
    if clue.type == "person":
        form, key = "person", f"person:{mention.name.lower()}"
    elif certainty == "clear":
        form, key = "organisation", f"organisation:{mention.name.lower()}"
    start, end, name = mention[:3]
    return Mention(start, end, name, clue.type, form, key, clue.rule, certainty, clue.nouns)


def _people(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the full name for each part of a person's name."""
    parts: dict[str, str] = {}
    for mention in mentions:
        if mention.form != "person":
            continue
        words = mention.name.split()
        if len(words) > 1:
            parts.setdefault(words[-1].lower(), mention.name)
            parts.setdefault(words[0].lower(), mention.name)
    return parts


def _clue(
    page: Page, mention: Mention, people: dict[str, str], acting: dict[str, str]
) -> tuple[Clue, Certainty] | None:
    """Return what an undecided name is, and how sure that is; None when it is nobody."""
    name = mention.name.lower()
    if name in people:
        return Clue("person", f"“{mention.name}” is short for “{people[name]}”"), "clear"
    if name in page.clues:
        return page.clues[name], "clear"
    if mention.key not in acting:
        return None
    words = mention.name.split()
    if name in page.places:
        return Clue("state", "a place that acts; read as a state"), "doubtful"
    if mention.name in lexicon().given:
        return Clue("person", f"“{mention.name}” is a given name"), "doubtful"
    if len(words) == 1:
        if not mention.rule or acting[mention.key] == "once":
            return None
        if name.endswith(_PEOPLE) or acting[mention.key] == "several":
            return Clue("unnamed group", "a plural noun that acts"), "doubtful"
        return Clue("company", _UNKNOWN), "doubtful"
    if words[-1] in lexicon().sectors:
        return Clue("company", f"“{words[-1]}” in its name shows what it is"), "doubtful"
    if any(readings_of(word.lower()) for word in words):
        rule = "a name of ordinary words that acts; read as a civil-society body"
        return Clue("civil society", rule), "doubtful"
    if any(word.isupper() and len(word) > 2 for word in words):
        return Clue("company", _UNKNOWN), "doubtful"
    return Clue("person", "a name of several words that acts or is spoken to"), "doubtful"
