"""Bodies and persons without a name: "the ministry", "a court", "the company", "its mayor"."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import Final

from coursekit.reading.entities.groups import (
    body_behind,
    complement_end,
    modifiers_start,
    owner_start,
    state_at,
)
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import classes
from coursekit.reading.entities.name_line import Line
from coursekit.reading.entities.name_runs import is_finite, words
from coursekit.reading.grammar.verb_forms import BASE, readings_of
from coursekit.reading.rules.engine import ConditionRules, Features, Reason, Rule, rule_file
from coursekit.reading.text.kept import kept

#: A name that a comma parts from a description behind it.
_DESCRIBED: Final = re.compile("[A-Z],[a-zA-Z]*$")


class Noun:
    """A noun for a body or the holder of an office, with its modifiers."""

    def __init__(self, line: Line, head: int, floor: int) -> None:
        start = modifiers_start(line, head, floor)
        start = min(start + (line.lower(start) in line.lex.possessives), head)
        self.line, self.start, self.head, self.noun = line, start, head, line.lowers[head]
        #: The article, the possessive or another word before it.
        self.before, self.after = line.lower(start - 1), line.lower(head + 1)
        self.owned = self.before in words["owns"]
        bare = self.noun in words["bare"] and start == head
        #: Whether it is said which one is meant.
        self.definite = self.owned or bare or self.before in words["definite"]
        self.office = self.noun in line.lex.offices

    @kept
    def type(self) -> tuple[str, bool]:
        """The type, and whether it is a party by itself: "central bank" is, "bank" is not."""
        type_, alone = self.line.lex.bodies.get(self.noun, ("person", True))
        modifier = self.line.lower(self.head - 1) if self.start < self.head else ""
        paired = self.line.lex.body_pairs.get((modifier, self.noun), "")
        return paired or type_, alone or bool(paired)


def body_at(line: Line, head: int, floor: int) -> tuple[Mention, int] | None:
    """Read the body or office-holder whose noun stands at `head`."""
    noun = Noun(line, head, floor)
    rule = rules().first(noun)
    if rule is None or rule["reads"] == "-":
        return None
    if rule["reads"] == "state":
        state = state_at(line, noun.start, head)
        return (state, head + 1) if state else None
    return _office(noun) if rule["reads"] == "office" else _body(noun, rule)


def _body(it: Noun, rule: Rule) -> tuple[Mention, int]:
    """Read "the health ministry", "a court", "the company"."""
    line, noun = it.line, it.noun
    end = _with_field(line, it.head)
    name = line.printed(owner_start(line, it.start), end)
    key = {"taken": f"body:?~{noun}", "noun": f"body:~{noun}"}.get(
        rule["reads"], f"body:{name.lower()}"
    )
    why = Reason(f"“{noun}” is a body that is not named", rule)
    mention = line.mention(it.start, end, name, it.type[0], "body", key, why, "clear", (noun,))
    return mention, end


def _is_compound(it: Noun) -> bool:
    """Tell "court case" and "company plan" from "court ruled"."""
    if is_finite(it.after):
        return False
    readings = readings_of(it.after)
    if not readings:
        return it.after in words["nouns behind"]
    return it.after.endswith("ing") or all(BASE in reading.kinds for reading in readings)


def _is_modified(it: Noun) -> bool:
    """Tell whether words before it say more of it than of what state it is."""
    line, silent = it.line, words["tells nothing"]
    before = range(it.start, it.head)
    return any(
        line.texts[at] not in line.lex.demonyms and line.lowers[at] not in silent for at in before
    )


def _describes(it: Noun) -> bool:
    """Tell whether the words only say what a name beside them is ("NAME, the group's head,")."""
    line, end = it.line, it.head + 1
    if it.after in {"of", "at"}:
        behind = _body_behind(line, end) if it.noun in line.lex.posts else end
        end = max(behind, complement_end(line, end, {"of"}))
    if line.lower(end) == "," and line.capital(end + 1):
        return line.lower(end + 1) not in line.lex.stop
    if line.lower(end) not in words["opens description"]:
        return False
    named = _DESCRIBED.search(line.letters, max(it.start - 7, 0), it.start)
    return named is not None and line.lowers[named.start()] not in line.lex.stop


def government(line: Line, at: int, noun: int) -> tuple[Mention, int] | None:
    """Read "Russian officials", "the US government", "the NAME administration"."""
    mention, end = state_at(line, at, noun), noun + 1
    if mention is None and line.lowers[noun] == "administration":
        name, end = line.printed(at, end), end + (line.text_at(end) in line.lex.government)
        rule, nouns = "an administration is a government called after its head", ("administration",)
        key = f"state:~{name.lower()}"
        mention = line.mention(at, end, name, "government body", "state", key, rule, nouns=nouns)
    return (mention, end) if mention else None


def generic_government(line: Line, at: int) -> tuple[Mention, int] | None:
    """Read "the federal government", which is the government of the text's only state."""
    noun, end = tuple(line.lowers[at : at + 2]), at + 2
    if noun not in line.lex.generic_government:
        return None
    name = " ".join(noun)
    rule = f"“the {name}” stands for the state whose government it is"
    key = f"state:~{name}"
    return line.mention(at, end, name, "government body", "state", key, rule), end


def office(line: Line, start: int, end: int) -> Mention | None:
    """Read an office that everybody knows ("the Secretary of State"), without a name."""
    before = line.lower(start - 1)
    if before not in words["definite"] | {",", "and", "'s"}:
        return None
    name, noun = line.printed(start, end), line.lower(end - 1)
    takes_up = noun in line.lex.offices
    key = f"body:~{noun}" if takes_up else f"body:{name.lower()}"
    rule = f"“{name}” is an office"
    nouns = (noun,) if takes_up else ()
    return line.mention(start, end, name, "person", "body", key, rule, "doubtful", nouns)


def _office(it: Noun) -> tuple[Mention, int]:
    """Read "the foreign minister": somebody named elsewhere, or a person without a name."""
    line, noun, start, head = it.line, it.noun, it.start, it.head
    end, post = _with_field(line, head), noun in line.lex.posts
    named_end = _body_behind(line, end) if post else end
    name = line.printed(owner_start(line, start), named_end)
    acts = is_finite(line.lower(end)) or line.speaks(start, end)
    kept = "" if (post and acts) or named_end > end else "?"
    by_article = "the" if line.lower(start - 1) == "the" else ""
    takes_up = end == head + 1 and line.lower(end) not in {"of", "at"}
    key = f"body:{kept}{by_article}~{noun}" if takes_up else f"body:{kept}{name.lower()}"
    rule = f"“{noun}” is the office of one person"
    mention = line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,))
    return mention, end


def _body_behind(line: Line, end: int) -> int:
    """Return the index after "of Oakhurst", "of the Ad Hoc Committee" behind an office."""
    return body_behind(line, end) if line.lower(end) in {"of", "at"} else end


def _with_field(line: Line, head: int) -> int:
    """Return the index after "of transport", "of foreign affairs" behind a ministry."""
    end = head + 1
    if line.lower(head) not in words["with field"] or line.lower(end) not in {"of", "for"}:
        return end
    at = line.past_the(end + 1)
    for place in (at, at + 1):
        word = line.text_at(place)
        ends = not word.islower() or word in line.lex.stop
        if ends or (place > at and readings_of(word)):
            break
        end = place + 1
    return end


_FEATURES: Final[Features[Noun]] = {
    **{
        each: attrgetter(each)
        for each in ("noun", "before", "after", "definite", "owned", "office")
    },
    "capital behind": lambda it: it.line.capital(it.head + 1),
    "compound": _is_compound,
    "predicate": lambda it: it.line.lower(it.start - 2 - it.owned) in words["is"],
    "describes": _describes,
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    "state": lambda it: state_at(it.line, it.start, it.head) is not None,
    "alone": lambda it: it.type[1],
    "modified": _is_modified,
    # "a court ruled", "by a court": a body that is no known one does something
    "acts": lambda it: (
        is_finite(it.after)
        or it.after in {"in", "of"}
        or it.line.lower(it.start - 2) in words["before whom"]
    ),
    "speaks": lambda it: it.line.speaks(it.start, it.head + 1),
    "where": lambda it: it.line.lower(it.start - 1 - it.definite) in words["where"],
}


@cache
def rules() -> ConditionRules[Noun]:
    """Return the rules that say whether a noun for a body or an office is a party."""
    return ConditionRules(rule_file("entities/bodies.rules"), classes(), _FEATURES)
