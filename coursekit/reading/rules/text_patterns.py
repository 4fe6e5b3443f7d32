"""Patterns over the characters of a text: each rule is one regular expression behind a gate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Final, NamedTuple

from coursekit.reading import lexicon
from coursekit.reading.lexicon import Memo, once
from coursekit.reading.rule_file import Rule, RuleFile
from coursekit.reading.rules.patterns import Choice, Literal, Node, parsed, slots_in

TOKEN: Final = re.compile(r"\w+")
WORD_END: Final = r"(?!\w)"
#: What a word is made of, with its accents.
INSIDE: Final = r"\w\u0300-\u036f"
#: Stands for every word that begins with a digit, and for any word at all.
DIGIT: Final = "0"
ANY: Final = "*"
_FIGURES: Final = re.compile(r"^\d.*|\d+")
_LENGTH: Final = attrgetter("end")


class Shape(NamedTuple):
    """Something that is written by rule and not by list, such as a number."""

    #: A regular expression without groups, whose repetitions are bounded or possessive.
    expression: str
    #: The words that it can begin with.
    openings: frozenset[str]
    #: Whether it is always one word.
    single: bool = True


class Match(NamedTuple):
    """What a rule read: where it ends, and the value of each class in it."""

    rule: TextRule
    end: int
    slots: dict[str, str]


def any_of(words: Mapping[str, str]) -> str:
    """Return an expression for the words of a class, the longest first."""
    return f"(?:{lexicon.any_of(words)}){WORD_END}"


def first_words(words: str) -> tuple[str, ...]:
    """Return the first two words of a phrase, as the gate has them."""
    return tuple(map(_opening_of, TOKEN.findall(words)[:2]))


def _opening_of(word: str) -> str:
    """Return a word as the gate has it: a number, and the figures in "FY24", are all alike."""
    return word if word.isalpha() else _FIGURES.sub(DIGIT, word)


class TextRule:
    """A rule over characters, made ready when it is first tried."""

    def __init__(self, rule: Rule, nodes: tuple[Node, ...], lexis: Lexis) -> None:
        self.rule = rule
        self.name = rule.name
        self._nodes = nodes
        self._lexis = lexis

    @cached_property
    def openings(self) -> dict[str, frozenset[str]]:
        """The first words with which it can begin, each with the second ones."""
        seconds: dict[str, set[str]] = {}
        for words in self._lexis.openings(self._nodes):
            first, second = (*words, ANY)[:2]
            seconds.setdefault(first, set()).add(second)
        return {first: once(frozenset(words)) for first, words in seconds.items()}

    @cached_property
    def match(self) -> re.Pattern[str]:
        """Its regular expression."""
        return re.compile(self._lexis.expression(self._nodes))

    @cached_property
    def _slots(self) -> list[tuple[str, Mapping[str, str]]]:
        classes = self._lexis.classes
        return [(slot.name, classes.get(slot.kind, {})) for slot in slots_in(self._nodes)]

    def read(self, found: re.Match[str]) -> Match:
        """Return what this rule makes of the words that its expression has found."""
        slots: dict[str, str] = {}
        for (name, values), words in zip(self._slots, found.groups(), strict=True):
            if words is not None and name not in slots:
                plain = " ".join(words.split())
                slots[name] = values.get(plain, plain)
        return Match(self, found.end(), slots)


class Lexis(NamedTuple):
    """The words and shapes that the patterns of a room may name."""

    classes: Mapping[str, Mapping[str, str]]
    shapes: Mapping[str, Shape] = {}

    def expression(self, nodes: tuple[Node, ...]) -> str:
        """Return the regular expression of a sequence."""
        return "".join(map(self._expression_of, nodes))

    def _expression_of(self, node: Node) -> str:
        if isinstance(node, Literal):
            return re.escape(node.text) + WORD_END * node.text[-1].isalnum()
        if isinstance(node, Choice):
            branches = "|".join(map(self.expression, node.branches))
            return f"(?:{branches})" + "?" * node.optional
        shape = self.shapes.get(node.kind)
        return f"({shape.expression if shape else any_of(self.classes[node.kind])})"

    def openings(self, nodes: tuple[Node, ...]) -> set[tuple[str, ...]]:
        """Return the first two words of all that a sequence can read, or its one, or none."""
        read: set[tuple[str, ...]] = {()}
        for node in nodes:
            short = {words for words in read if len(words) < 2}
            if not short:
                break
            more = self._openings_of(node)
            read = (read - short) | {(*words, *next_)[:2] for words in short for next_ in more}
        return read

    def _openings_of(self, node: Node) -> set[tuple[str, ...]]:
        if isinstance(node, Literal):
            return {first_words(node.text)}
        if isinstance(node, Choice):
            nothing: set[tuple[str, ...]] = {()} if node.optional else set()
            return nothing.union(*map(self.openings, node.branches))
        shape = self.shapes.get(node.kind)
        if shape is None:
            return set(map(first_words, self.classes[node.kind]))
        return {(word,) if shape.single else (word, ANY) for word in shape.openings}


class TextRules:
    """The rules of a file, and where to try which."""

    def __init__(self, file: RuleFile, lexis: Lexis) -> None:
        known = lexis.classes.keys() | lexis.shapes.keys()
        trees = [(rule, parsed(rule, file.phrases)) for rule in file.rules]
        for rule, nodes in trees:
            for slot in slots_in(nodes):
                if slot.kind not in known or slot.tag:
                    raise rule.fault(f"no class of words is called {slot.kind!r}")
        self.rules = tuple(TextRule(rule, nodes, lexis) for rule, nodes in trees)
        self._narrowed = Memo(self._worth_trying, 1_000)

    @cached_property
    def _awaited(self) -> dict[str, frozenset[str]]:
        """The words with which a rule can begin, each with those that may be next in some rule."""
        awaited: dict[str, set[str]] = {}
        for rule in self.rules:
            for first, seconds in rule.openings.items():
                awaited.setdefault(first, set()).update(seconds)
        return {first: once(frozenset(seconds)) for first, seconds in awaited.items()}

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        """What stands before two words of which the first is a number, or begins some rule."""
        letters: dict[str, list[str]] = {}
        for word in self._awaited.keys() - {DIGIT}:
            letters.setdefault(word[0], []).append(word[1:].replace(DIGIT, r"\d+"))
        # By their letter, and behind a set of characters, so that most words are passed over fast.
        words = "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in letters.items())
        first = rf"([0-9][{INSIDE}]*|(?:{words})(?![{INSIDE}]))"
        return re.compile(rf"[^{INSIDE}](?={first}(?:[^{INSIDE}]+([{INSIDE}]+))?)")

    def openings(self, text: str, *within: int) -> Iterator[tuple[int, tuple[TextRule, ...]]]:
        """Yield before which words some rules are worth trying, and these."""
        for found in self._opening.finditer(text, *within):
            if rules := self.rules_for(*found.groups("")):
                yield found.start(), rules

    def rules_for(self, first: str, second: str) -> tuple[TextRule, ...]:
        """Return the rules that are worth trying where two words follow each other."""
        opening, following = _opening_of(first), _opening_of(second)
        if opening == DIGIT and not first.isdigit():
            following = ""  # "5pm" is one word to the eye, and two to the grammar
        elif following not in self._awaited.get(opening, ()):
            following = ANY
        return self._narrowed[opening, following]

    def _worth_trying(self, words: tuple[str, str]) -> tuple[TextRule, ...]:
        """Return the rules that can begin with two words, or with the first of them."""
        first, second = words
        could = (rule for rule in self.rules if first in rule.openings)
        wanted = {second, ANY}
        return tuple(rule for rule in could if not second or wanted & rule.openings[first])


def readings(rules: tuple[TextRule, ...], text: str, start: int, stop: int) -> list[Match]:
    """Return what the rules can read at a place, the longest reading first."""
    found = [rule.read(words) for rule in rules if (words := rule.match.match(text, start, stop))]
    return sorted(found, key=_LENGTH, reverse=True)
