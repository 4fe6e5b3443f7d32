"""Bodies and persons without a name: "the ministry", "a court", "the company", "its mayor"."""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from coursekit.reading.entities.groups import (
    body_behind,
    complement_end,
    is_group_noun,
    modifiers_start,
    owner_start,
)
from coursekit.reading.entities.known_names import state_at
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name_line import Line
from coursekit.reading.entities.name_runs import is_finite, words
from coursekit.reading.grammar.verb_forms import BASE, readings_of
from coursekit.reading.lexicon import word_classes
from coursekit.reading.rules.engine import ConditionRules, Features, Reason, Rule, rule_file

_DEFINITE: Final = words["definite"]
#: "Rahm was the mayor": what stands behind only says what the subject is.
_IS: Final = words["is"]
#: How far from "of" the noun of a group may stand.
_NEAR: Final = 4
#: So many words tell what an office is for.
_LONGEST: Final = 14
_POSSESSED: Final = frozenset({"'s", "'", "’"})


class Noun(NamedTuple):
    """A noun for a body or the holder of an office, with its modifiers."""

    line: Line
    start: int
    head: int
    #: The article, the possessive or another word before it.
    before: str

    @property
    def noun(self) -> str:
        """The noun, to be looked up."""
        return self.line.lower(self.head)

    @property
    def owned(self) -> bool:
        """Whether a possessive mark stands before it."""
        return self.before in _POSSESSED

    @property
    def definite(self) -> bool:
        """Whether it is said which one is meant."""
        bare = self.noun in words["bare"] and self.start == self.head
        return self.owned or bare or self.before in _DEFINITE

    @property
    def type(self) -> tuple[str, bool]:
        """The type, and whether it is a party by itself: "central bank" is, "bank" is not."""
        type_, alone = self.line.lex.bodies.get(self.noun, ("person", True))
        modifier = self.line.lower(self.head - 1) if self.start < self.head else ""
        paired = self.line.lex.body_pairs.get((modifier, self.noun), "")
        return paired or type_, alone or bool(paired)

    @property
    def modified(self) -> bool:
        """Whether words before or behind it say more of it than of what state it is."""
        told = range(self.start, self.head)
        small = all(
            self.line.texts[at] in self.line.lex.demonyms
            or self.line.lowers[at] in words["tells nothing"]
            or self.line.lowers[at].endswith(tuple(words["made of"]))
            for at in told
        )
        return not small or _with_field(self.line, self.head) > self.head + 1

    @property
    def end(self) -> int:
        """Where it ends with what is said of it behind "of"."""
        end = _body_behind(self.line, self.head + 1) if self.noun in self.line.lex.posts else 0
        return max(end, complement_end(self.line, self.head + 1, {"of"}))


def rule_for(line: Line, head: int, floor: int) -> tuple[Noun, Rule | None]:
    """Return the noun at `head` with its modifiers, and the rule that says what it is."""
    alone = line.capital(head) and not line.capital(head - 1)
    start = head if alone else modifiers_start(line, head, floor)
    start = min(start + (line.lower(start) in line.lex.possessives), head)
    noun = Noun(line, start, head, line.lower(start - 1))
    return noun, _rules().first(noun)


def body_at(line: Line, head: int, floor: int) -> tuple[Mention, int] | None:
    """Read the body or office-holder whose noun stands at `head`."""
    noun, rule = rule_for(line, head, floor)
    if rule is None or rule["reads"] == "-":
        return None
    if rule["reads"] == "state":
        state = state_at(line, noun.start, head, noun.noun)
        return (state, head + 1) if state else None
    return _office(noun) if rule["reads"] == "office" else _body(noun, rule)


def _body(it: Noun, rule: Rule) -> tuple[Mention, int]:
    """Read "the health ministry", "a court", "the company"."""
    line, noun = it.line, it.noun
    end = _with_field(line, it.head)
    paired = (line.lower(it.head - 1), noun) in line.lex.body_pairs
    named_end = complement_end(line, end, {"on"}) if paired else end
    name = line.printed(owner_start(line, it.start), named_end)
    key = {"taken": f"body:?~{noun}", "noun": f"body:~{noun}"}.get(
        rule["reads"], f"body:{name.lower()}"
    )
    why = Reason(f"“{noun}” is a body that is not named", rule)
    mention = line.mention(it.start, end, name, it.type[0], "body", key, why, "clear", (noun,))
    return mention, end


def _is_compound(it: Noun) -> bool:
    """Tell "court case" and "company plan" from "court ruled"."""
    following = it.line.lower(it.head + 1)
    readings = readings_of(following)
    if is_finite(following) and (readings or it.noun in it.line.lex.offices):
        return False
    if not readings:
        return following in words["nouns behind"]
    return following.endswith("ing") or all(BASE in reading.kinds for reading in readings)


def _describes_a_name(line: Line, start: int, after: int) -> bool:
    """Tell whether the words only say what a name beside them is ("NAME, the group's head,")."""
    if line.lower(after) == "," and line.capital(after + 1):
        return line.lower(after + 1) not in line.lex.stop
    if line.lower(after) not in words["opens description"]:
        return False
    for at in range(start - 1, max(start - 7, 0), -1):
        word = line.lower(at)
        if word == ",":
            return line.capital(at - 1) and line.lower(at - 1) not in line.lex.stop
        if not word[0].isalpha() and word != "'s":
            return False
    return False


def _names_its_own(line: Line, head: int) -> bool:
    """Tell whether a name follows that is meant: "a spokesperson for NAME"."""
    if line.lower(head) not in words["speaks for"] | words["governs"]:
        return False
    leads = line.lower(head + 1) in words["leads to whom"]
    return leads and line.capital(line.past_the(head + 2))


def office(line: Line, start: int, end: int) -> Mention | None:
    """Read an office that everybody knows ("the Secretary of State"), without a name."""
    before = line.lower(start - 1)
    if before not in _DEFINITE | {",", "and", "'s"} or line.lower(start - 2) in _IS:
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
    verb = line.lower(end + line.lower(end).endswith("ly"))
    acts = line.text_at(head)[0].isupper() or is_finite(verb) or line.speaks(start, end)
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


def _leads_to_group(line: Line, at: int) -> bool:
    """Tell "the group of maritime unions": who is meant are the unions."""
    ahead = takewhile(lambda k: line.lower(k)[:1].isalpha(), range(at, at + _NEAR))
    return any(is_group_noun(line, k) for k in ahead)


def _acts(line: Line, start: int, head: int) -> bool:
    """Tell whether a body that is no known one does something: "a court ruled", "by a court"."""
    after = line.lower(head + 1)
    before = line.lower(start - 2)
    return is_finite(after) or after in {"in", "of"} or before in words["before whom"]


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
    "noun": lambda it: it.noun,
    "after": lambda it: it.line.lower(it.head + 1),
    "group behind": lambda it: _leads_to_group(it.line, it.head + 2),
    "office": lambda it: it.noun in it.line.lex.offices,
    "capital behind": lambda it: it.line.capital(it.head + 1),
    "compound": _is_compound,
    "definite": lambda it: it.definite,
    "indefinite": lambda it: it.before in words["indefinite"],
    "owned": lambda it: it.owned,
    "personal": lambda it: it.line.lower(it.start - 1) in words["personal"],
    "predicate": lambda it: it.line.lower(it.start - 2 - it.owned) in _IS,
    "describes": lambda it: _describes_a_name(it.line, it.start, it.end),
    "for whom": lambda it: _names_its_own(it.line, it.head),
    "state": lambda it: state_at(it.line, it.start, it.head, it.noun) is not None,
    "alone": lambda it: it.type[1],
    "modified": lambda it: it.modified,
    "acts": lambda it: _acts(it.line, it.start, it.head),
    "where": lambda it: it.line.lower(it.start - 1 - it.definite) in words["where"],
    "speaks": lambda it: it.line.speaks(it.start, it.head + 1),
}


@cache
def _rules() -> ConditionRules[Noun]:
    classes = word_classes("entities/words.txt")
    return ConditionRules(rule_file("entities/bodies.rules"), classes, _FEATURES)
