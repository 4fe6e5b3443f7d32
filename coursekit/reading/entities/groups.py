"""Groups without a name: "digital rights groups", "some thirty organisations", "small states"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.entities.known_names import state_at
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_line import Line
from coursekit.reading.entities.name_runs import is_finite, is_people, words
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import word_classes
from coursekit.reading.rules.engine import ConditionRules, Features, Rule, rule_file

_MAX_MODIFIERS: Final = 4
#: Before a number in a key.
_COUNT: Final = "#"


def is_group_noun(line: Line, at: int) -> bool:
    """Tell whether the word is a noun for several people or bodies."""
    if line.letters[at] in "gP" or not line.capital(at):
        return line.letters[at] in "gP"
    lower = line.lowers[at]
    groups = line.lex.groups
    return lower in groups or line.texts[at] in groups or (not at and is_people(lower))


class Group(NamedTuple):
    """A noun for several people or bodies, with what stands before and behind it."""

    line: Line
    #: Where its number begins, its modifiers, its noun, and where it ends with "of online fraud".
    first: int
    start: int
    head: int
    end: int
    type: str
    kind: str
    rule: str = ""

    @property
    def modifiers(self) -> list[str]:
        """The adjectives and nouns before it, as printed."""
        return self.line.texts[self.start : self.head]

    @property
    def counted(self) -> list[int]:
        """Where the numbers stand that are all that is said of it."""
        places = range(self.first, self.start) if self.start == self.head else ()
        return [at for at in places if _is_number(self.line, at)]

    @property
    def bare(self) -> bool:
        """Whether nothing is said of it before it."""
        return self.first == self.head

    @property
    def key(self) -> str:
        """What is said of it: "UN experts" are "United Nations experts"."""
        line, places = self.line, range(self.start, self.head)
        chamber = words["chamber"] if self.type == "political party" else frozenset[str]()
        modifiers = [word for word in self.modifiers if word.lower() not in chamber]
        names = [found[0].key for at in places if (found := line.known(at)) and found[0].key]
        behind = line.known(line.past_the(self.head + 2)) if self.kind in words["belongs"] else None
        if behind and behind[1] == self.end:
            return behind[0].key  # "members of NATO" are "NATO members"
        proper = names or [w for w in modifiers if w in line.lex.demonyms or w.isupper()]
        told = [
            *(f"{_COUNT}{line.lower(at)}" for at in self.counted),
            *sorted(line.lex.demonyms.get(w, w.lower()) for w in proper or modifiers),
            *line.lowers[self.head + 1 : self.end],
        ]
        return " ".join(told)

    @property
    def name_start(self) -> int:
        """Where its name begins: at "a group of", or at its number."""
        collective = self.line.lower(self.first) in words["collectives"]
        return self.first if collective else min(self.counted, default=self.start)


def rule_for(line: Line, head: int, floor: int) -> tuple[Group, Rule]:
    """Return the group whose noun stands at `head`, and the rule that says whether it is one."""
    noun, groups = line.texts[head], line.lex.groups
    unlisted = ("unnamed group", noun.lower().removesuffix("s"))
    type_, kind = groups.get(noun) or groups.get(noun.lower()) or unlisted
    start = modifiers_start(line, head, floor)
    if line.lower(start - 1) in words["singular"] and not _numbers(line, start):
        start = head  # "a fact sheet lawmakers released"
    end = complement_end(line, head + 1, {"of", "with"})
    if kind in words["belongs"] and line.lower(head + 1) == "of" and end == head + 1:
        end = body_behind(line, end)
    type_, why = _type(line, type_, kind, line.texts[start:head], noun)
    group = Group(line, _with_number(line, start, floor), start, head, end, type_, kind, why)
    return group, _rules().first(group) or _rules().rules[-1]


def group_at(line: Line, head: int, floor: int) -> Mention | None:
    """Read the group whose noun stands at `head`, its modifiers to the left of it."""
    group, rule = rule_for(line, head, floor)
    state = state_at(line, group.start, head, line.texts[head])
    if state is not None or rule["reads"] == "-":
        return state
    type_, kind = group.type, group.kind
    if group.counted and type_ == "political party":
        type_, kind = "unnamed group", kind.lower()  # "two Democrats" are not their party
    name = line.printed(owner_start(line, group.name_start), group.end)
    key = f"group:{group.key or '~'}|{kind}"
    return line.mention(group.first, head + 1, name, type_, "group", key, group.rule)


_FEATURES: Final[Features[Group]] = {
    "kind": lambda it: it.kind,
    "opens": lambda it: it.line.lower(it.start),
    "before": lambda it: it.line.lower(it.start - 1),
    "after": lambda it: it.line.lower(it.head + 1),
    "armed": lambda it: not words["armed"].isdisjoint(map(str.lower, it.modifiers)),
    "one of": lambda it: it.line.lowers[max(0, it.first - 3) : it.first - 1] == ["one", "of"],
    "bare": lambda it: it.bare,
    "alone": lambda it: it.bare and it.end == it.head + 1,
    "predicate": lambda it: _is_predicate(it.line, it.first),
    "state behind": lambda it: _state_follows(it.line, it.head),
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    "decides": lambda it: _decides(it.line, it.end),
    "count before": lambda it: it.line.lower(it.counted[0] - 1) if it.counted else "",
}


@cache
def _rules() -> ConditionRules[Group]:
    classes = word_classes("entities/words.txt")
    return ConditionRules(rule_file("entities/groups.rules"), classes, _FEATURES)


def joined(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Take two groups that "and" joins as one party: "activists and lawyers"."""
    result: list[Mention] = []
    times = Counter([mention.key for mention in mentions])
    for mention in mentions:
        last = result[-1] if result else mention
        between = text[last.end : mention.start].strip()
        once = times[last.key] + times[mention.key] == 2
        if between == "and" and once and _is_joint(last) and _is_joint(mention):
            key, _, kind = last.key.partition("|")
            own, _, its_kind = mention.key.removeprefix("group:").partition("|")
            type_ = mention.type if mention.type == last.type else "unnamed group"
            result[-1] = last._replace(
                end=mention.end,
                name=f"{last.name} and {mention.name}",
                type=type_,
                key=f"{key}+{own}|{kind}+{its_kind}".replace("~+~", "~"),
            )
        else:
            result.append(mention)
    return result


def _is_joint(mention: Mention) -> bool:
    """Tell a group that may be part of a larger one from a people, a party or states."""
    apart = mention.key.rpartition("|")[2] in words["apart"]
    return mention.form == "group" and mention.type != "political party" and not apart


def modifiers_start(line: Line, head: int, floor: int) -> int:
    """Return where the adjectives and nouns before a group's or body's noun begin."""
    start = head
    while start > floor and head - start < _MAX_MODIFIERS and _modifies(line, start - 1):
        start -= 1
    return _whole_name(line, start, floor) if start < head else start


def _whole_name(line: Line, start: int, floor: int) -> int:
    """Return where the name begins to which a word belongs: "*University of* Toronto staff"."""
    if line.capital(start):
        for at in range(max(floor, start - _MAX_MODIFIERS), start):
            known = line.known_length(at) > start - at
            if known or (line.has_head(at, start) and line.run_end(at) > start):
                return at
    return start


def _modifies(line: Line, at: int) -> bool:
    """Tell whether the word is an adjective or noun before a group's noun."""
    word = line.words[at]
    lex = line.lex
    if word.text in lex.demonyms:
        return True
    if not word.text[0].isalpha() or word.lower in lex.stop or word.lower.endswith("ly"):
        return word.lower in lex.possessives
    if at and line.capital(at):
        return True
    if word.lower in lex.modifiers or word.lower in words["like adjectives"]:
        return True
    if word.lower.endswith("ing"):
        return line.lower(at - 1) in words["articles"]
    if not readings_of(word.lower):
        return True
    before = line.lower(at - 1)
    return word.lower.endswith("ed") and (
        before in lex.determiners or before in {"of", "from", "with", "by"}
    )


def _is_predicate(line: Line, first: int) -> bool:
    """Tell what somebody is: "they were *the loudest critics*"; not "there were critics"."""
    at = first - 1 - (line.lower(first - 1) in words["articles"])
    return line.lower(at) in words["is"] and line.lower(at - 1) not in words["presenting"]


def _state_follows(line: Line, head: int) -> bool:
    known = line.known(line.past_the(head + 2))
    return known is not None and known[0].form == "state"


def body_behind(line: Line, end: int) -> int:
    """Return the index after "of Congress", "of the European Parliament"."""
    at = line.past_the(end + 1)
    return line.run_end(at) if line.capital(at) else end


def _decides(line: Line, after: int) -> bool:
    """Tell whether states do something; what they must or may do is said of all of them."""
    verb = line.lower(after)
    return is_finite(verb) and (verb in words["have"] or verb not in words["auxiliaries"])


def owner_start(line: Line, start: int) -> int:
    """Return where "NAME's" before the words begins; `start` when nothing owns them."""
    if line.lower(start - 1) != "'s" or start < 2:
        return start
    at = start - 2
    while at > 0 and line.capital(at) and line.capital(at - 1):
        if line.lower(at - 1) in line.lex.stop:
            break
        at -= 1
    return at


def complement_end(line: Line, end: int, openings: set[str]) -> int:
    """Return the index after "of online fraud", "with greater means" behind a noun."""
    if line.lower(end) not in openings:
        return end
    lex, at, noun_end = line.lex, end + 1, end
    if line.lower(at) in lex.determiners or line.lower(at) in lex.possessives:
        at += 1
    end = at
    while end < at + 3 and line.lower(end) not in lex.stop:
        word = line.text_at(end)
        if not (word.islower() or (word.isupper() and len(word) < 5)):
            break
        if end > at and is_finite(word) and word not in words["nouns too"]:
            break
        end += 1
    return end if end > at else noun_end


def _type(line: Line, type_: str, kind: str, modifiers: list[str], noun: str) -> tuple[str, str]:
    if kind in words["broad"] or kind == "service":
        for word in modifiers:
            decided = line.lex.modifiers.get(word.lower())
            if decided:
                return decided, f"“{word} … {noun}” shows what they are"
    if type_ == "state":
        return "unnamed group", f"“{noun}” are a group of states that are not named"
    if kind == "organisation" and not modifiers:
        return "unnamed group", f"“{noun}” alone does not say what kind of bodies they are"
    return type_, f"“{noun}” are a group that is not named"


def _with_number(line: Line, start: int, floor: int) -> int:
    """Return where "group of", "some thirty", "more than 40" before a group begins."""
    lex, at = line.lex, start
    while at > floor and _numbers(line, at - 1):
        at -= 1
    while at < start and line.lower(at) in words["about"]:
        at += 1
    if line.lower(at - 1) == "of" and at - 2 >= floor and line.lower(at - 2) in lex.quantities:
        return at - 2
    return at


def _numbers(line: Line, at: int) -> bool:
    word = line.lower(at)
    return word in words["numbering"] or word in words["about"] or _is_number(line, at)


def _is_number(line: Line, at: int) -> bool:
    word = line.lower(at)
    return word[0].isdigit() or word.partition("-")[0] in line.lex.numbers
