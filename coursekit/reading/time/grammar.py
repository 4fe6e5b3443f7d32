"""The patterns of ``grammar.txt``, each made one regular expression, and where to try which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from operator import attrgetter
from typing import Final, NamedTuple

from coursekit.reading.lexicon import rows_of

_TOKEN: Final = re.compile(r"\w+")
_ANY: Final = "*"
_WORD_END: Final = r"(?!\w)"
_DIGIT: Final = "0"


class Shape(NamedTuple):
    """A number in one of its written forms."""

    #: A regular expression without groups.
    expression: str
    #: The words it can begin with; "0" stands for any that begins with a digit.
    openings: frozenset[str]
    #: Whether it is always one word.
    single: bool = True


@cache
def word_class(name: str) -> dict[str, str]:
    """Return the words of a class, each with its value.

    >>> word_class("month")["nov."]
    '11'
    """
    return _classes().get(name, {})


@cache
def _classes() -> dict[str, dict[str, str]]:
    classes: dict[str, dict[str, str]] = {}
    for name, words, value in rows_of("time/words.txt"):
        classes.setdefault(name, {}).update((word.strip(), value) for word in words.split(","))
    classes["holiday"] = {
        name.strip(): rule
        for names, rule in rows_of("time/holidays.txt")
        for name in names.split(",")
    }
    return classes


def _any_of(words: Mapping[str, str]) -> str:
    """Return an expression for the words of a class, the longest first."""
    forms = sorted(words, key=lambda word: (-len(word), word))
    whole = "|".join(re.escape(form) for form in forms if form[-1] != "-")
    open_ended = "".join(f"|{re.escape(form)}" for form in forms if form[-1] == "-")
    return f"(?:{whole}){_WORD_END}{open_ended}"


def _words_of(*names: str) -> str:
    return "|".join(_any_of(word_class(name)) for name in names)


def _openings_of(*names: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(word)[0] for name in names for word in word_class(name))


@cache
def shapes() -> dict[str, Shape]:
    """Return the number shapes that a pattern may name."""
    words, openings = _words_of, _openings_of
    digits = frozenset({_DIGIT})
    tens = rf"(?:{words('tens')})(?:[ -](?:{words('ones')}))?+"
    small = rf"(?:{tens}|{words('teens', 'ones')})"
    spelled = rf"{small}(?: (?:{words('powers')}))?+"
    number_openings = openings("tens", "teens", "ones") | digits
    centuries = ("sixteen", "seventeen", "eighteen", "nineteen", "twenty")
    year_tail = rf"(?:oh[ -](?:{words('ones')})|{tens}|{words('teens')}|hundred{_WORD_END})"
    return {
        "year": Shape(rf"(?:1\d|2[01])\d\d{_WORD_END}", digits),
        "bare-year": Shape(rf"(?:1\d|2[01])\d\d{_WORD_END}", digits),
        "short-year": Shape(rf"(?:\d{{4}}|\d\d){_WORD_END}", digits),
        "spelled-year": Shape(
            rf"(?:{'|'.join(centuries)}) {year_tail}"
            rf"|two thousand(?: (?:and )?+{small})?+{_WORD_END}",
            frozenset({*centuries, "two"}),
            single=False,
        ),
        "decade": Shape(rf"(?:(?:1\d|20)\d|'?\d)0'?s{_WORD_END}", digits, single=False),
        "day": Shape(
            rf"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?+{_WORD_END}"
            rf"(?!\.\d|,\d{{3}}(?!\d))|{words('nth')}",
            digits | openings("nth"),
            single=False,
        ),
        "nth-day": Shape(rf"\d{{1,2}}(?:st|nd|rd|th){_WORD_END}", digits),
        "digits": Shape(r"\d{1,2}(?!\d)", digits),
        "digits2": Shape(r"\d\d(?!\d)", digits),
        "minutes": Shape(r"[0-5]\d(?!\d)", digits),
        "hours": Shape(r"(?:[01]?\d|2[0-4])(?!\d)", digits),
        "iso-time": Shape(r"t\d\d:[0-5]\d(?::[0-5]\d)?+z?", frozenset({"t"})),
        "hhmm": Shape(rf"(?:[01]\d|2[0-3])[0-5]\d{_WORD_END}", digits),
        "number": Shape(
            rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}+|\d{{1,4}})(?:\.\d{{1,2}})?+(?: \d/\d)?+{_WORD_END}"
            rf"|{spelled}(?: and a half)?+{_WORD_END}",
            number_openings,
            single=False,
        ),
        "fy-year": Shape(
            rf"fy(?:19|20)?\d\d{_WORD_END}",
            frozenset(f"fy{year}" for y in range(100) for year in (f"{y:02}", 1900 + y, 2000 + y)),
        ),
        "article": Shape(rf"an?{_WORD_END}", frozenset({"a", "an"})),
    }


class Heads(NamedTuple):
    """The first two words of what a part of a pattern can read."""

    #: Whether it can read nothing.
    empty: bool
    #: What it can read that is one word.
    ones: set[str]
    #: The first words of what is longer, each with the second ones; "*" stands for any.
    twos: dict[str, set[str]]


def _heads_of_words(words: Iterable[str]) -> Heads:
    found = [
        [_DIGIT if token[0].isdigit() else token for token in _TOKEN.findall(word)]
        for word in words
    ]
    heads = Heads([] in found, set(), {})
    for first, *more in filter(None, found):
        if more:
            heads.twos.setdefault(first, set()).add(more[0])
        else:
            heads.ones.add(first)
    return heads


@cache
def _heads_of_class(kind: str) -> Heads:
    shape = shapes().get(kind)
    if shape is None:
        return _heads_of_words(word_class(kind))
    if shape.single:
        return Heads(False, set(shape.openings), {})
    return Heads(False, set(), {word: {_ANY} for word in shape.openings})


@dataclass(frozen=True, slots=True)
class _Literal:
    text: str

    def expression(self) -> str:
        end = _WORD_END if self.text[-1].isalnum() else ""
        return re.escape(self.text) + end

    def heads(self) -> Heads:
        return _heads_of_words([self.text])


@dataclass(frozen=True, slots=True)
class _Gap:
    hyphen: bool

    def expression(self) -> str:
        return "[ -]" if self.hyphen else " "

    def heads(self) -> Heads:
        return Heads(True, set(), {})


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str
    kind: str

    def expression(self) -> str:
        shape = shapes().get(self.kind)
        return f"({shape.expression if shape else _any_of(word_class(self.kind))})"

    def heads(self) -> Heads:
        return _heads_of_class(self.kind)


@dataclass(frozen=True, slots=True)
class _Choice:
    branches: tuple[tuple[_Node, ...], ...]
    absent: bool

    def expression(self) -> str:
        inner = "|".join(_expression(branch) for branch in self.branches)
        return f"(?:{inner})" + ("?" if self.absent else "")

    def heads(self) -> Heads:
        empty, ones, twos = self.absent, set[str](), dict[str, set[str]]()
        for branch in self.branches:
            found = _heads(branch)
            empty |= found.empty
            ones |= found.ones
            for first, seconds in found.twos.items():
                twos.setdefault(first, set()).update(seconds)
        return Heads(empty, ones, twos)


_Node = _Literal | _Gap | _Slot | _Choice


def _expression(nodes: tuple[_Node, ...]) -> str:
    return "".join(node.expression() for node in nodes)


def _heads(nodes: tuple[_Node, ...]) -> Heads:
    """Return the first two words of all that a sequence can read."""
    empty, ones, twos = True, set[str](), dict[str, set[str]]()
    for node in nodes:
        here = node.heads()
        firsts = here.ones | here.twos.keys()
        for first in ones:
            twos.setdefault(first, set()).update(firsts)
        if empty:
            for first, seconds in here.twos.items():
                twos.setdefault(first, set()).update(seconds)
        ones = (ones if here.empty else set()) | (here.ones if empty else set())
        empty = empty and here.empty
        if not (empty or ones):
            break
    return Heads(empty, ones, twos)


_PIECE: Final = re.compile(r"[\[\]()|~ ]|<[^>]+>|\{[^}]+\}|[^\[\]()|~ <{]+")


def parsed(pattern: str, fragments: Mapping[str, str]) -> tuple[_Node, ...]:
    """Parse a pattern of the grammar."""
    pieces = _PIECE.findall(pattern)

    def sequence(at: int) -> tuple[tuple[_Node, ...], int]:
        nodes: list[_Node] = []
        while at < len(pieces) and pieces[at] not in {"|", ")", "]"}:
            piece = pieces[at]
            at += 1
            if piece in {"(", "["}:
                choice, at = alternatives(at, ")" if piece == "(" else "]")
                nodes.append(choice)
            elif piece in {" ", "~"}:
                nodes.append(_Gap(hyphen=piece == "~"))
            elif piece[0] == "<":
                nodes.append(_slot(piece[1:-1], pattern))
            elif piece[0] == "{":
                if piece[1:-1] not in fragments:
                    raise ValueError(f"{piece} is not defined above the pattern {pattern!r}")
                nodes.append(_Choice((parsed(fragments[piece[1:-1]], fragments),), absent=False))
            else:
                nodes.append(_Literal(piece))
        return tuple(nodes), at

    def alternatives(at: int, closing: str) -> tuple[_Choice, int]:
        branches = []
        while True:
            branch, at = sequence(at)
            branches.append(branch)
            if at == len(pieces) or pieces[at] not in {"|", closing}:
                raise ValueError(f"a {closing} is missing in the pattern {pattern!r}")
            at += 1
            if pieces[at - 1] == closing:
                return _Choice(tuple(branches), absent=closing == "]"), at

    nodes, at = sequence(0)
    if at != len(pieces):
        raise ValueError(f"{pieces[at]!r} opens nothing in the pattern {pattern!r}")
    return nodes


def _slot(text: str, pattern: str) -> _Slot:
    kind, _, name = text.partition(":")
    if kind not in shapes() and not word_class(kind):
        raise ValueError(f"no class of words is called {kind!r}, in the pattern {pattern!r}")
    return _Slot(name or kind, kind)


class Match(NamedTuple):
    """What a rule read: where it ends, and the value of each class in it."""

    rule: Rule
    end: int
    slots: dict[str, str]


@dataclass(frozen=True, eq=False)
class Rule:
    """One line of the grammar."""

    #: What students and instructors see: "weekday.which".
    name: str
    #: Which function gives the value.
    function: str
    pattern: str
    nodes: tuple[_Node, ...] = field(repr=False)

    @cached_property
    def openings(self) -> dict[str, set[str]]:
        """Return the first words with which this rule can begin, each with the second ones."""
        _, ones, twos = _heads(self.nodes)
        for first in ones:
            twos.setdefault(first, set()).add(_ANY)
        return twos

    @cached_property
    def expression(self) -> str:
        """Return the regular expression of this rule."""
        return _expression(self.nodes)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the same, ready to match."""
        return re.compile(self.expression)

    @cached_property
    def _slots(self) -> list[tuple[str, Mapping[str, str]]]:
        return [(slot.name, word_class(slot.kind)) for slot in _slots(self.nodes)]

    def read(self, found: re.Match[str]) -> Match:
        """Return what this rule makes of the words that its expression has found."""
        slots: dict[str, str] = {}
        for (name, values), words in zip(self._slots, found.groups(), strict=True):
            if words is not None and name not in slots:
                plain = " ".join(words.split())
                slots[name] = values.get(plain, plain)
        return Match(self, found.end(), slots)


def _slots(nodes: tuple[_Node, ...]) -> Iterator[_Slot]:
    for node in nodes:
        if isinstance(node, _Slot):
            yield node
        elif isinstance(node, _Choice):
            for branch in node.branches:
                yield from _slots(branch)


@cache
def grammar() -> tuple[Rule, ...]:
    """Return every rule, in the order of the data file."""
    fragments: dict[str, str] = {}
    rules = []
    for name, function, pattern in rows_of("time/grammar.txt"):
        if name.startswith("="):
            fragments[name.removeprefix("=").strip()] = pattern
        else:
            rules.append(Rule(name, function, pattern, parsed(pattern, fragments)))
    return tuple(rules)


@cache
def gate() -> dict[str, tuple[Rule, ...]]:
    """Return the rules that can begin with a word; those that begin with a number under "0"."""
    rules: dict[str, list[Rule]] = {}
    for rule in grammar():
        for word in rule.openings:
            rules.setdefault(word, []).append(rule)
    return {word: tuple(found) for word, found in rules.items()}


@cache
def _narrowed(first: str, second: str) -> tuple[Rule, ...]:
    """Return the rules that can begin with two words."""
    return tuple(
        rule
        for rule in gate()[first]
        if second in (seconds := rule.openings[first]) or _ANY in seconds
    )


def rules_for(first: str, second: str) -> tuple[Rule, ...]:
    """Return the rules that are worth trying where two words follow each other.

    >>> rules_for("the", "president"), rules_for("april", "12")[0].name
    ((), 'day.written')
    """
    if first[0].isdigit():
        # "5pm" is one word to the eye, and two to the grammar.
        if not first.isdigit():
            return gate()[_DIGIT]
        first = _DIGIT
    elif first not in gate():
        return ()
    if second[:1].isdigit():
        second = _DIGIT
    elif second not in _seconds():
        second = ""
    return _narrowed(first, second)


@cache
def seconds_for() -> dict[str, frozenset[str]]:
    """Return the words that begin some rule, each with those that may follow it."""
    following = {
        first: frozenset().union(*(rule.openings[first] for rule in rules))
        for first, rules in gate().items()
    }
    return {
        first: frozenset() if _ANY in seconds else seconds for first, seconds in following.items()
    }


@cache
def _seconds() -> frozenset[str]:
    """Return every word that some rule waits for, so that no other is remembered."""
    return frozenset().union(*(s for rule in grammar() for s in rule.openings.values()))


def readings(rules: tuple[Rule, ...], folded: str, start: int, stop: int) -> list[Match]:
    """Return what the rules can read at a place, the longest reading first."""
    found = [
        rule.read(words) for rule in rules if (words := rule.compiled.match(folded, start, stop))
    ]
    if len(found) > 1:
        found.sort(key=_LENGTH, reverse=True)
    return found


_LENGTH: Final = attrgetter("end")
