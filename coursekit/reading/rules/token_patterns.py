"""Patterns over the words of a sentence: literals, classes, tags and the roles of a room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.rule_file import Classes, Rule, RuleFile
from coursekit.reading.rules.patterns import GAP, Choice, Literal, Node, Slot, parsed


class Words(Protocol):
    """What a sentence must have: its words in lower case, and what each may be."""

    lowers: list[str]
    bits: list[int]


S = TypeVar("S", bound=Words)
#: Half-open, in words.
Range = tuple[int, int]
#: Reads a role from a word on, or back from it: its words, or None. ``(at, at)`` says "here".
Role = Callable[[S, int], Range | None]
Roles = dict[str, Range]
#: Under what name is kept what a role, or one of some words (None: any), reads; and their bits.
_Leaf = tuple[str, str, frozenset[str] | None, int]
_TAGS: Final = {"": 0, "V": tags.VERB} | {
    name: tag for name, tag in vars(tags).items() if isinstance(tag, int)
}


class TokenMatch(NamedTuple):
    """What a rule read, in words of the sentence."""

    rule: Rule
    #: From the outermost role before the anchor to the end of the last one behind it.
    start: int
    end: int
    #: The first word that a list of the pattern names.
    anchor: int
    roles: Roles


@dataclass(eq=False, slots=True)
class _Step(Generic[S]):
    """One item of a pattern: the one before it, and what reads on from there."""

    before: _Step[S] | None
    name: str
    read: Role[S]
    side: int


class _Known(dict[_Step[S] | None, Any]):
    """What each step reads from one anchor; what many rules begin with is read once."""

    def __init__(self, sentence: S, at: int) -> None:
        self.sentence = sentence
        self[None] = at, at

    def __missing__(self, step: _Step[S]) -> Range | None:
        place = self[step.before]
        self[step] = found = place and step.read(self.sentence, place[step.side])
        return found

    def roles(self, steps: Iterable[_Step[S]]) -> Roles:
        """Return what some steps have read, by their names."""
        roles: Roles = {}
        for step in steps:
            here = self[step]
            start, end = roles.get(step.name, here)
            roles[step.name] = min(start, here[0]), max(end, here[1])
        return roles


class Way(NamedTuple, Generic[S]):
    """One way through the pattern of a rule: on from its anchor, and back from it."""

    rule: Rule
    #: The last step on, the last one back, and all that have a name.
    behind: _Step[S] | None
    ahead: _Step[S] | None
    named: tuple[_Step[S], ...]


class TokenRules(Generic[S]):
    """The rules of a file over the words of sentences.

    ``roles`` has the functions that read a role; ahead of the anchor of a pattern they are given
    the index of the word behind it.
    """

    def __init__(self, file: RuleFile, classes: Classes, roles: Mapping[str, Role[S]]) -> None:
        self._classes, self._roles = classes, roles
        # Patterns that begin alike share their first steps.
        self._words, self._step = cache(self._words_of), cache(self._step_from)
        gate: dict[str, list[Way[S]]] = {}
        for rule in file.rules:
            for items in _ways(parsed(rule, file.phrases), ""):
                leaves = [self._leaf(rule, *item) for item in items]
                anchor = next((at for at, leaf in enumerate(leaves) if leaf[2]), 0)
                name, role, words, tag = leaves[anchor]
                openings = frozenset(word.split(" ")[0] for word in words or ())
                if openings == words:  # the gate has looked at it
                    leaves[anchor] = name, role, None, tag
                behind = self._chain(rule, leaves[anchor:], 1)
                ahead = self._chain(rule, leaves[:anchor][::-1], 0)
                named = tuple(step for step in filter(None, behind + ahead) if step.name)
                way = Way(rule, behind[-1], ahead[-1], named)
                for word in openings:
                    gate.setdefault(word, []).append(way)
        self._words.cache_clear()
        self._step.cache_clear()
        # Words of one class have the same ways.
        alike = {tuple(map(id, ways)): ways for ways in gate.values()}
        self._gate = {word: alike[tuple(map(id, ways))] for word, ways in gate.items()}

    def listed(self, word: str) -> list[Way[S]]:
        """Return the ways through all patterns whose anchor a word may be."""
        return self._gate.get(word, [])

    def matches(self, sentence: S, at: int, ways: Iterable[Way[S]]) -> Iterator[TokenMatch]:
        """Yield what the rule of each way reads with its anchor at `at`."""
        done: Rule | None = None
        known = _Known(sentence, at)
        for rule, behind, ahead, named in ways:
            if rule is not done and (last := known[behind]) and (first := known[ahead]):
                done = rule
                yield TokenMatch(rule, first[0], last[1], at, known.roles(named))

    def _leaf(self, rule: Rule, name: str, node: Literal | Slot) -> _Leaf:
        """Return the role that a node names, or its words and the bits that they need."""
        if isinstance(node, Literal):
            if node.text.isupper():
                return name, node.text, None, 0
            return name, "", frozenset([" ".join(word.lower for word in words_of(node.text))]), 0
        tag = _TAGS.get(node.tag)
        if tag is None:
            raise rule.fault(f"no tag is called {node.tag!r}")
        if node.kind and node.kind not in self._classes:
            raise rule.fault(f"no class of words is called {node.kind!r}")
        return name, "", self._words(node.kind, tag) if node.kind else None, tag

    def _words_of(self, kind: str, tag: int) -> frozenset[str]:
        """Return the words of a class; of verbs, all forms."""
        if not tag & tags.VERB:
            return frozenset(self._classes[kind])
        phrases = (word.partition(" ") for word in self._classes[kind])
        return frozenset(
            form + gap + more for verb, gap, more in phrases for _, form in forms_of(verb).each()
        )

    def _chain(self, rule: Rule, leaves: Iterable[_Leaf], side: int) -> list[_Step[S] | None]:
        """Return the steps by which is read on from the anchor (1), or back from it (0)."""
        steps: list[_Step[S] | None] = [None]
        for leaf in leaves:
            if leaf[1] and leaf[1] not in self._roles:
                raise rule.fault(f"no role is called {leaf[1]!r}")
            steps.append(self._step(steps[-1], leaf, side))
        return steps

    def _step_from(self, before: _Step[S] | None, leaf: _Leaf, side: int) -> _Step[S]:
        name, role, words, tag = leaf
        counts = sorted({1 + word.count(" ") for word in words or ("",)}, reverse=True)
        read = self._roles[role] if role else _Reader[S](words, tag, side, counts)
        return _Step(before, name, read, side)


def _ways(nodes: Sequence[Node], name: str) -> Iterator[list[tuple[str, Literal | Slot]]]:
    """Yield all ways through a sequence, what may be absent first taken and then left out."""
    each: list[list[list[tuple[str, Literal | Slot]]]] = []
    for node in nodes:
        if isinstance(node, Choice):
            branches = [way for some in node.branches for way in _ways(some, node.name or name)]
            each.append([*branches, []] if node.optional else branches)
        elif node != GAP:
            each.append([[(name, node)]])
    for parts in product(*reversed(each)):
        yield [item for part in reversed(parts) for item in part]


@dataclass(slots=True)
class _Reader(Generic[S]):
    """Reads the longest of some words, or any one, that has a tag."""

    words: frozenset[str] | None
    tag: int
    side: int
    #: How many words there may be, the highest number first.
    counts: list[int]

    def __call__(self, sentence: S, at: int) -> Range | None:
        lowers, words, tag = sentence.lowers, self.words, self.tag
        for count in self.counts:
            start = at if self.side else at - count
            if (
                0 <= start <= len(lowers) - count
                and (words is None or " ".join(lowers[start : start + count]) in words)
                and (not tag or sentence.bits[start] & tag)
            ):
                return start, start + count
        return None
