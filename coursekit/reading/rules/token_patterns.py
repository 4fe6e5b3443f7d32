"""Patterns over the words of a sentence: literals, classes, tags and the roles of a room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.rule_file import Classes, Rule, RuleFile
from coursekit.reading.rules.patterns import Choice, Gap, Literal, Node, Slot, parsed


class Words(Protocol):
    """What a sentence must have: its words in lower case, and what each may be."""

    @property
    def lowers(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def bits(self) -> Sequence[int]: ...  # noqa: D102


S = TypeVar("S", bound=Words)
#: Half-open, in words.
Range = tuple[int, int]
#: Reads a role from a word on, or back from it: its words, or None. ``(at, at)`` says "here".
Role = Callable[[S, int], Range | None]
#: What was read under each name.
Roles = dict[str, Range]
#: What reads one item of a pattern, and the name under which its words are kept.
_Item = tuple[str, Role[S]]
#: The words and the bits that a literal or a slot may read; None for any word.
_Leaf = tuple[frozenset[str] | None, int]
#: Stands in the gate for every word.
_ANY: Final = ""


class TokenMatch(NamedTuple):
    """What a rule read, in words of the sentence."""

    rule: Rule
    #: From the outermost role before the anchor to the end of the last one behind it.
    start: int
    end: int
    #: The first word that a list of the pattern names.
    anchor: int
    roles: Roles


class Way(NamedTuple, Generic[S]):
    """One way through the pattern of a rule: back from its anchor, and on from it."""

    rule: Rule
    ahead: tuple[_Item[S], ...]
    behind: tuple[_Item[S], ...]

    def read(self, sentence: S, anchor: int) -> TokenMatch | None:
        """Return what is read with the anchor at a word, if all of it is there."""
        roles: Roles = {}
        start = end = anchor
        for name, read in self.behind:
            if (found := read(sentence, end)) is None:
                return None
            end = found[1]
            if name:
                roles[name] = roles.get(name, found)[0], end
        for name, read in self.ahead:
            if (found := read(sentence, start)) is None:
                return None
            start = found[0]
            if name:
                roles[name] = start, roles.get(name, found)[1]
        return TokenMatch(self.rule, start, end, anchor, roles)


class TokenRules(Generic[S]):
    """The rules of a file over the words of sentences.

    ``after`` has the functions that read a role behind the anchor of a pattern, ``before`` those
    for one ahead of it, which are given the index of the word behind the role.
    """

    def __init__(
        self,
        file: RuleFile,
        classes: Classes,
        after: Mapping[str, Role[S]],
        before: Mapping[str, Role[S]] | None = None,
    ) -> None:
        self._gate: dict[str, list[Way[S]]] = {}
        lists, sides = _Lists(classes), (before or {}, after)
        for rule in file.rules:
            for items in _ways(parsed(rule, file.phrases), ""):
                leaves = [lists.leaf(rule, node) for _, node in items]
                openings = (at for at, (words, _) in enumerate(leaves) if words)
                anchor = next(openings, 0)
                read = [
                    (name, _reader(rule, node, leaf, sides[at >= anchor], at >= anchor))
                    for at, ((name, node), leaf) in enumerate(zip(items, leaves, strict=True))
                ]
                way = Way(rule, tuple(read[:anchor][::-1]), tuple(read[anchor:]))
                words = leaves[anchor][0] or [_ANY]
                for word in sorted({word.partition(" ")[0] for word in words}):
                    self._gate.setdefault(word, []).append(way)
        self._everywhere = self._gate.pop(_ANY, [])

    def listed(self, word: str) -> list[Way[S]]:
        """Return the ways through all patterns whose anchor a word may be."""
        return [*self._gate.get(word, ()), *self._everywhere]

    def matches(
        self, sentence: S, at: int, ways: Iterable[Way[S]] | None = None
    ) -> Iterator[TokenMatch]:
        """Yield what each rule, or each of those ways, reads with its anchor at `at`."""
        done: Rule | None = None
        for way in self.listed(sentence.lowers[at]) if ways is None else ways:
            if way.rule is not done and (match := way.read(sentence, at)):
                done = way.rule
                yield match


def _ways(nodes: Sequence[Node], name: str) -> Iterator[list[tuple[str, Literal | Slot]]]:
    """Yield all ways through a sequence, what may be absent first taken and then left out."""
    each: list[list[list[tuple[str, Literal | Slot]]]] = []
    for node in nodes:
        if isinstance(node, Choice):
            branches = [way for some in node.branches for way in _ways(some, node.name or name)]
            each.append([*branches, []] if node.optional else branches)
        elif not isinstance(node, Gap):
            each.append([[(name, node)]])
    for parts in product(*reversed(each)):
        yield [item for part in reversed(parts) for item in part]


class _Lists:
    """The words that literals and slots may read, each list made once."""

    def __init__(self, classes: Classes) -> None:
        self.classes = classes
        self.words = cache(self._words)

    def leaf(self, rule: Rule, node: Literal | Slot) -> _Leaf:
        """Return what a literal or a slot may read; no list for a role."""
        if isinstance(node, Literal):
            if node.text.isupper() and not node.quoted:
                return None, 0
            return frozenset([" ".join(word.lower for word in words_of(node.text))]), 0
        tag = _bits(rule, node.tag) if node.tag else 0
        if node.kind and node.kind not in self.classes:
            raise rule.fault(f"no class of words is called {node.kind!r}")
        return self.words(node.kind, tag) if node.kind else None, tag

    def _words(self, kind: str, tag: int) -> frozenset[str]:
        """Return the words of a class; of verbs, the forms that a tag allows."""
        if not tag & tags.VERB:
            return frozenset(self.classes[kind])
        phrases = (word.partition(" ") for word in self.classes[kind])
        return frozenset(
            form + gap + more for verb, gap, more in phrases for form in _forms(verb, tag)
        )


def _reader(
    rule: Rule, node: Literal | Slot, leaf: _Leaf, roles: Mapping[str, Role[S]], behind: bool
) -> Role[S]:
    """Return what reads a node: the role of that name, or the longest of some words."""
    words, tag = leaf
    if isinstance(node, Literal) and words is None:
        if node.text not in roles:
            raise rule.fault(f"no role on this side of the anchor is called {node.text!r}")
        return roles[node.text]
    counts = sorted({1 + word.count(" ") for word in words or ("",)}, reverse=True)

    def read(sentence: S, at: int) -> Range | None:
        lowers = sentence.lowers
        for count in counts:
            start = at if behind else at - count
            known = 0 <= start <= len(lowers) - count and (
                words is None or " ".join(lowers[start : start + count]) in words
            )
            if known and (not tag or sentence.bits[start] & tag):
                return start, start + count
        return None

    return read


def _bits(rule: Rule, name: str) -> int:
    bits = getattr(tags, "VERB" if name == "V" else name, None)
    if not isinstance(bits, int):
        raise rule.fault(f"no tag is called {name!r}")
    return bits


@cache
def _forms(verb: str, tag: int) -> list[str]:
    """Return the forms of a verb that a tag allows."""
    return [form for kind, form in forms_of(verb).each() if tags.BIT_OF_FORM[kind] & tag]
