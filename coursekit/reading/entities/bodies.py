"""Bodies and persons without a name: "the ministry", "a court", "the company", "its mayor"."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Final, TypeAlias

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.groups import (
    body_behind,
    complement_end,
    modifiers_start,
    owner_start,
    state_at,
)
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import CLASSES
from coursekit.reading.entities.name_line import Line, modifies_noun
from coursekit.reading.entities.name_runs import is_finite, words
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.rule_file import Reason, Rule
from coursekit.reading.text.kept import kept

#: What is read, and the index after it.
Read: TypeAlias = tuple[Mention | None, int]
_NAME: Final = "[CPHOGDFTN]"
#: A name that a comma parts from a description, behind it and before it.
_NAME_BEHIND: Final = re.compile(f",{_NAME}")
_NAME_AHEAD: Final = re.compile(f"{_NAME},[a-zA-Z]*$")
#: "of transport", "of foreign affairs"
_WITH_FIELD: Final = re.compile("ot?[xgbjf]([xgbjf]?)")


class Noun:
    """A noun for a body or the holder of an office, with its modifiers."""

    def __init__(self, line: Line, head: int) -> None:
        start = modifiers_start(line, head)
        start = min(start + (line.lower(start) in line.lex.possessives), head)
        self.line, self.start, self.head, self.noun = line, start, head, line.lowers[head]
        #: The article, the possessive or another word before it.
        self.before, self.after = line.lower(start - 1), line.lower(head + 1)
        self.owned = self.before in words["owns"]
        #: Whether it is said which one is meant.
        known = self.noun in words["bare"]
        self.definite = self.owned or known or self.before in words["definite"]
        self.office = self.noun in line.lex.offices

    @kept
    def type(self) -> tuple[str, bool]:
        """The type, and whether it is a party by itself: "central bank" is, "bank" is not."""
        lex = self.line.lex
        pair = f"{self.line.lower(self.head - 1)} {self.noun}"
        return lex.bodies.get(pair) or lex.bodies.get(self.noun, ("person", True))

    @kept
    def closing(self) -> int:
        """The index after "of Congress" and the like behind it."""
        line, end = self.line, self.head + 1
        return max(body_behind(line, end), complement_end(line, end, {"of"}))


def body_at(line: Line, head: int) -> Read | None:
    """Read the body or office-holder whose noun stands at `head`."""
    noun = Noun(line, head)
    rule = RULES.choose(noun)
    return _READ.get(rule["reads"], _body)(noun, rule)


def _body(it: Noun, rule: Rule) -> Read:
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


def government(line: Line, at: int, noun: int) -> tuple[Mention, int] | None:
    """Read "Russian officials", "the US government", "the NAME administration"."""
    mention, end = state_at(line, at, noun), noun + 1
    if line.lower(noun) == "administration":
        name, end = line.printed(at, end), end + (line.text_at(end) in line.lex.government)
        rule, nouns = "an administration is a government called after its head", ("administration",)
        key = f"state:~{name.lower()}"
        mention = line.mention(at, end, name, "government body", "state", key, rule, nouns=nouns)
    return (mention, end) if mention else None


def generic_government(line: Line, at: int) -> Read:
    """Read "the federal government", which is the government of the text's only state."""
    name, end = " ".join(line.lowers[at : at + 2]), at + 2
    if name not in line.lex.generic_government:
        return None, at + 1
    rule = f"“the {name}” stands for the state whose government it is"
    key = f"state:~{name}"
    return line.mention(at, end, name, "government body", "state", key, rule), end


def office(line: Line, start: int, end: int) -> Read:
    """Read an office that everybody knows ("the Secretary of State"), without a name."""
    if line.lower(start - 1) not in words["definite"] | {",", "and", "'s"}:
        return None, end
    name, noun = line.printed(start, end), line.lower(end - 1)
    key, rule = f"body:~{noun}", f"“{name}” is an office"
    return line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,)), end


def _office(it: Noun, _rule: Rule) -> Read:
    """Read "the foreign minister": somebody named elsewhere, or a person without a name."""
    line, noun, start, head = it.line, it.noun, it.start, it.head
    end = _with_field(line, head)
    post = noun in line.lex.posts
    named_end = body_behind(line, end) if post else end
    name = line.printed(owner_start(line, start), named_end)
    finite, upper = is_finite(line.lower(end)), line.text_at(head)[0].isupper()
    named = post and (finite or upper or named_end > end or line.speaks(start, end))
    takes_up = end == head + 1 and line.lower(end) not in {"of", "at"}
    key = f"body:{'?' * (not named)}{f'~{noun}' if takes_up else name.lower()}"
    rule = f"“{noun}” is the office of one person"
    mention = line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,))
    return mention, end


def _with_field(line: Line, head: int) -> int:
    """Return the index after "of transport", "of foreign affairs" behind a ministry."""
    field = _WITH_FIELD.match(line.letters, head + 1)
    if field is None or line.lower(head) not in words["with field"]:
        return head + 1
    # "The ministry of justice refused"
    return field.end() - bool(readings_of(" ".join(line.lowers[slice(*field.span(1))])))


_FEATURES: Final[Features[Noun]] = {
    **{
        each: attrgetter(each)
        for each in ("noun", "before", "after", "definite", "owned", "office")
    },
    "capital behind": lambda it: it.line.capital(it.head + 1),
    "before2": lambda it: it.line.lower(it.start - 2),
    "finite": lambda it: is_finite(it.after),
    "verb behind": lambda it: bool(readings_of(it.after)),
    "modifies": lambda it: modifies_noun(it.after),
    "predicate": lambda it: it.line.lower(it.start - 2 - it.owned) in words["is"],
    "name ahead": lambda it: (
        _NAME_AHEAD.search(it.line.letters, max(it.start - 7, 0), it.start) is not None
    ),
    "name, apart": lambda it: _NAME_BEHIND.match(it.line.letters, it.closing) is not None,
    "closing": lambda it: it.line.lower(it.closing),
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    "state": lambda it: state_at(it.line, it.start, it.head) is not None,
    "alone": lambda it: it.type[1],
    # Words before it say more of it than of what state it is.
    "modified": lambda it: any(
        word not in it.line.lex.demonyms and word.lower() not in words["tells nothing"]
        for word in it.line.texts[it.start : it.head]
    ),
    "speaks": lambda it: it.line.speaks(it.start, it.head + 1),
    "where": lambda it: it.line.lower(it.start - 1 - it.definite) in words["where"],
}
RULES: Final = ConditionRules("entities/bodies.rules", CLASSES, _FEATURES)
#: How each kind is read; any other is a body.
_READ: Final[dict[str, Callable[[Noun, Rule], Read | None]]] = {
    "-": lambda *_: None,
    "state": lambda it, _: (state_at(it.line, it.start, it.head), it.head + 1),
    "office": _office,
}
