"""The syntax of patterns: a tree that is read over characters or over words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from coursekit.reading.rule_file import Rule


class Literal(NamedTuple):
    """Words as they stand."""

    text: str


class Slot(NamedTuple):
    """A word of a class, or one that a tag allows, or both: "<month:second>", "<V:say>"."""

    name: str
    kind: str
    tag: str = ""


class Choice(NamedTuple):
    """One of several sequences, or none of them; with a name, what it read is kept under it."""

    branches: tuple[tuple[Node, ...], ...]
    optional: bool = False
    name: str = ""


Node = Literal | Slot | Choice
#: White space, or also a hyphen.
GAP: Final = Literal(" ")
_GAP_OR_HYPHEN: Final = Choice(((GAP,), (Literal("-"),)))
_PIECE: Final = re.compile(
    r"[\[\]()|~ ]|<[^>]+>|\{[^}]+\}|\"[^\"]+\"|[a-z]+=(?=\S)|[^\[\]()|~ <{\"]+"
)
_CLOSING: Final = {"(": ")", "[": "]"}


def parsed(rule: Rule, phrases: Mapping[str, str]) -> tuple[Node, ...]:
    """Parse the pattern of a rule."""
    return _Parser(rule, phrases).tree(rule.pattern)


class _Parser:
    def __init__(self, rule: Rule, phrases: Mapping[str, str]) -> None:
        self.rule = rule
        self.phrases = phrases
        self.made: dict[str, Callable[[str], Node]] = {
            "<": self.slot,
            "{": self.phrase,
            '"': lambda piece: Literal(piece[1:-1]),
            "~": lambda _: _GAP_OR_HYPHEN,
        }

    def tree(self, pattern: str) -> tuple[Node, ...]:
        pieces = _PIECE.findall(pattern)[::-1]
        nodes = self.sequence(pieces)
        if pieces:
            raise self.rule.fault(f"{pieces[-1]!r} opens nothing")
        return nodes

    def sequence(self, pieces: list[str]) -> tuple[Node, ...]:
        nodes = []
        while pieces and pieces[-1] not in {"|", ")", "]"}:
            nodes.append(self.node(pieces))
        return tuple(nodes)

    def node(self, pieces: list[str]) -> Node:
        piece = pieces.pop()
        if piece in _CLOSING:
            return self.choice(pieces, _CLOSING[piece], piece == "[")
        if piece[-1] == "=" and pieces:
            return Choice(((self.node(pieces),),), name=piece[:-1])
        return self.made.get(piece[0], Literal)(piece)

    def choice(self, pieces: list[str], closing: str, optional: bool) -> Choice:
        branches, mark = [self.sequence(pieces)], ""
        while pieces and (mark := pieces.pop()) == "|":
            branches.append(self.sequence(pieces))
        if mark != closing:
            raise self.rule.fault(f"a {closing} is missing")
        return Choice(tuple(branches), optional)

    def slot(self, piece: str) -> Slot:
        kind, _, name = piece[1:-1].partition(":")
        return Slot("", name, kind) if kind.isupper() else Slot(name or kind, kind)

    def phrase(self, piece: str) -> Choice:
        if piece[1:-1] not in self.phrases:
            raise self.rule.fault(f"no phrase above is called {piece}")
        return Choice((self.tree(self.phrases[piece[1:-1]]),))


def slots_in(nodes: tuple[Node, ...]) -> Iterator[Slot]:
    """Yield the classes of a tree, from left to right."""
    for node in nodes:
        if isinstance(node, Slot):
            yield node
        elif isinstance(node, Choice):
            for branch in node.branches:
                yield from slots_in(branch)
