"""What the whole page tells of names of which one sentence told nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.mentions import Certainty, Form, Mention
from coursekit.reading.entities.name import CLASSES
from coursekit.reading.entities.name_line import Clue, Page
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.rule_file import Reason
from coursekit.reading.text.kept import kept

#: How a name may stand, the best last.
_RANK: Final = ("", "acts", "several", "speaks")
#: Of what is no person, by how sure that is.
_FORM: Final[dict[Certainty, Form]] = {"clear": "organisation", "doubtful": "name"}


class Undecided:
    """A name of which its sentences tell nothing, with what the page tells."""

    def __init__(self, page: Page, mentions: list[Mention], whole: str) -> None:
        self.page, self.mentions = page, mentions
        self.name = mentions[0].name
        self.low, self.words = self.name.lower(), self.name.split()
        #: The full name of the person of whose name it is a part.
        self.whole = whole

    @kept
    def stands(self) -> list[str]:
        """How it stands in each place: "several", "speaks", "acts" or ""."""
        read = self.page.open
        return [
            each.rule or (read[each.start].stands if each.start in read else "")
            for each in self.mentions
        ]


_FEATURES: Final[Features[Undecided]] = {
    "part of a name": attrgetter("whole"),
    "told": lambda name: name.low in name.page.clues,
    "stands": lambda name: max(name.stands, key=_RANK.index),
    "often": lambda name: name.stands.count("acts") > 1,
    "place": lambda name: name.low in name.page.places,
    "thing": lambda name: name.low in name.page.things,
    "first": lambda name: name.words[0],
    "word": lambda name: name.words[-1],
    "alone": lambda name: len(name.words) == 1,
    # A person's name has seldom more words.
    "long": lambda name: len(name.words) > 3,
    "ordinary": lambda name: any(readings_of(word.lower()) for word in name.words),
    "capitals": lambda name: any(word.isupper() and len(word) > 2 for word in name.words),
}
RULES: Final = ConditionRules("entities/page_names.rules", CLASSES, _FEATURES)


def settled(page: Page, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give each undecided mention the type that the rest of the page tells, or leave it out."""
    found = list(mentions)
    open_: dict[str, list[Mention]] = {}
    for mention in found:
        if not mention.type:
            open_.setdefault(mention.key, []).append(mention)
    people = _people(found)
    clues = {
        key: _clue(Undecided(page, some, people.get(some[0].name.lower(), "")))
        for key, some in open_.items()
    }
    for mention in found:
        if mention.type:
            yield mention
        elif told := clues[mention.key]:
            (type_, rule, nouns), certainty = told
            start, end, name = mention[:3]
            form = "person" if type_ == "person" else _FORM[certainty]
            key = f"{form}:{name.lower()}"
            yield Mention(start, end, name, type_, form, key, rule, certainty, nouns)


def _people(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return the full name for each part of a person's name."""
    parts: dict[str, str] = {}
    for name in [mention.name for mention in mentions if mention.form == "person"]:
        words = name.split()
        for part in (*words[::-1], " ".join(words[1:])) if len(words) > 1 else ():
            parts.setdefault(part.lower(), name)
    return parts


def _clue(name: Undecided) -> tuple[Clue, Certainty] | None:
    """Return what an undecided name is, and how sure that is; None when it is nobody."""
    rule = RULES.choose(name)
    if rule["type"] == "-":
        return None
    if rule["type"] == "told":
        return name.page.clues[name.low], "clear"
    why = rule["because"].format(name=name.name, whole=name.whole, word=name.words[-1])
    return Clue(rule["type"], Reason(why, rule)), "clear" if rule["sure"] == "yes" else "doubtful"
