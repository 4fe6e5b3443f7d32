"""What the whole page tells of names of which one sentence told nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.entities.mentions import Certainty, Mention
from coursekit.reading.entities.name_line import Clue, Page
from coursekit.reading.entities.name_runs import words
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.rules.engine import ConditionRules, Features, Reason, Rule, rule_file
from coursekit.reading.rules.gazetteer import lexicon


class Undecided(NamedTuple):
    """A name of which its sentence tells nothing, with what the page tells."""

    mention: Mention
    page: Page
    #: The full name of the person of whose name it is a part.
    whole: str
    #: In how many places it acts.
    often: bool
    #: How it stands where it stands best: "several", "speaks" or "acts".
    stands: str

    @property
    def words(self) -> list[str]:
        """Its words, as printed."""
        return self.mention.name.split()


_FEATURES: Final[Features[Undecided]] = {
    "part of a name": lambda name: bool(name.whole),
    "told": lambda name: name.mention.name.lower() in name.page.clues,
    "stands": lambda name: name.stands,
    "often": lambda name: name.often,
    "place": lambda name: name.mention.name.lower() in name.page.places,
    "thing": lambda name: name.mention.name.lower() in name.page.things,
    "first": lambda name: name.words[0],
    "word": lambda name: name.words[-1],
    "alone": lambda name: len(name.words) == 1,
    "long": lambda name: len(name.words) > _LONGEST,
    "ordinary": lambda name: any(readings_of(word.lower()) for word in name.words),
    "capitals": lambda name: any(word.isupper() and len(word) > 2 for word in name.words),
}
#: A person's name has seldom more words.
_LONGEST: Final = 3
_RANK: Final = ("", "acts", "several", "speaks")


@cache
def _rules() -> ConditionRules[Undecided]:
    lex = lexicon()
    listed = {"given": lex.given, "sectors": lex.sectors, "opens a place": words("opens a place")}
    classes = {name: dict.fromkeys(each, "") for name, each in listed.items()}
    return ConditionRules(rule_file("entities/page_names.rules"), classes, _FEATURES)


def settled(page: Page, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give each undecided mention the type that the rest of the page tells, or leave it out."""
    found = list(mentions)
    people = _people(found)
    acting = _acting(found)
    times = Counter([mention.key for mention in found if mention.rule == "acts"])
    clues: dict[str, tuple[Clue, Certainty] | None] = {}
    for mention in found:
        key = mention.key
        if mention.type:
            yield mention
            continue
        if key not in clues:
            known, often = people.get(mention.name.lower(), ""), times[key] > 1
            clues[key] = _clue(Undecided(mention, page, known, often, acting.get(key, "")))
        clue = clues[key]
        if clue:
            yield _decided(mention, *clue)


def _acting(mentions: list[Mention]) -> dict[str, str]:
    """Return how each undecided name stands where it stands best."""
    acting: dict[str, str] = {}
    for mention in mentions:
        if not mention.type:
            acting[mention.key] = max(acting.get(mention.key, ""), mention.rule, key=_RANK.index)
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
        for part in (*words[::-1], " ".join(words[1:])) if len(words) > 1 else ():
            parts.setdefault(part.lower(), mention.name)
    return parts


def rule_for(name: Undecided) -> Rule | None:
    """Return the rule that says what a name is."""
    return _rules().first(name)


def _clue(name: Undecided) -> tuple[Clue, Certainty] | None:
    """Return what an undecided name is, and how sure that is; None when it is nobody."""
    rule = rule_for(name)
    if rule is None or rule["type"] == "-":
        return None
    if rule["type"] == "told":
        return name.page.clues[name.mention.name.lower()], "clear"
    why = rule["because"].format(name=name.mention.name, whole=name.whole, word=name.words[-1])
    return Clue(rule["type"], Reason(why, rule)), "clear" if rule["sure"] == "yes" else "doubtful"
