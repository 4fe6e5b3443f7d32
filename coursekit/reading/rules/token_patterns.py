"""Patterns over the words of a sentence: literals, classes, tags and the roles of a room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
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
#: Where the reading may have come to, with the roles on the way; the first way there counts.
_Places = dict[int, Roles]
_Leaf = Callable[[S, int], Iterable[Range]]
_Step = Callable[[S, _Places], _Places]
_Phrase = tuple[str, ...]
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
        self._gate: dict[str, list[tuple[Rule, _Side[S], _Side[S]]]] = {}
        lists = _Lists(classes)
        for rule in file.rules:
            ahead, behind = _Side(rule, lists, before or {}, 0), _Side(rule, lists, after, 1)
            made, nodes = (rule, ahead, behind), parsed(rule, file.phrases)
            words = [behind.openings((node,)) for node in nodes]
            first = next((at for at, some in enumerate(words) if some), 0)
            ahead.prepare(nodes[:first])
            behind.prepare(nodes[first:])
            for word in sorted(words[first]) or [_ANY]:
                self._gate.setdefault(word, []).append(made)
        lists.phrases.cache_clear()
        # The forms of a verb, and many verbs, begin the same rules: one list serves them all.
        shared = {tuple(made[0].place for made in some): some for some in self._gate.values()}
        for word, some in self._gate.items():
            self._gate[word] = shared[tuple(made[0].place for made in some)]
        self._everywhere = self._gate.pop(_ANY, [])

    def listed(
        self, word: str, wanted: Callable[[Rule], bool] | None = None
    ) -> list[tuple[Rule, _Side[S], _Side[S]]]:
        """Return the rules whose anchor a word may be, or those of them that are wanted."""
        here = [*self._gate.get(word, ()), *self._everywhere]
        return here if wanted is None else [made for made in here if wanted(made[0])]

    def matches(
        self,
        sentence: S,
        at: int,
        listed: Iterable[tuple[Rule, _Side[S], _Side[S]]] | None = None,
    ) -> Iterator[TokenMatch]:
        """Yield what each rule, or each of those listed, can read with its anchor at `at`."""
        here = self.listed(sentence.lowers[at]) if listed is None else listed
        for rule, ahead, behind in here:
            ends = behind.step(sentence, {at: {}})
            if not ends:
                continue
            end = max(ends)
            starts = ahead.step(sentence, {at: ends[end]})
            if starts:
                start = min(starts)
                yield TokenMatch(rule, start, end, at, starts[start])

    def read(self, sentence: S, at: int) -> TokenMatch | None:
        """Return the longest match with its anchor at `at`; of equally long ones the first."""
        return max(self.matches(sentence, at), key=_length, default=None)

    def find(self, sentence: S) -> Iterator[TokenMatch]:
        """Yield the match at each word of the sentence that has one."""
        gate, everywhere = self._gate, bool(self._everywhere)
        for at, lower in enumerate(sentence.lowers):
            if (everywhere or lower in gate) and (match := self.read(sentence, at)):
                yield match


def _length(match: TokenMatch) -> int:
    return match.end - match.start


class _Lists:
    """The words of the classes, each list made once for all the patterns that name it."""

    def __init__(self, classes: Classes) -> None:
        self.classes = classes
        self.phrases = cache(self._phrases)
        self.listed = cache(self._listed)

    def _phrases(self, kind: str, tag: int) -> list[_Phrase]:
        """Return the words of a class; of verbs, the forms that a tag allows."""
        words = [tuple(word.split()) for word in self.classes[kind]]
        if not tag & tags.VERB:
            return words
        return [(form, *more) for verb, *more in words for form in _forms(verb, tag)]

    def _listed(self, kind: str, tag: int, last: bool) -> tuple[frozenset[str], _Longer]:
        """Return the single words, and the longer phrases by their first word, or the last."""
        phrases, longer = self.phrases(kind, tag), _Longer()
        for phrase in phrases:
            if len(phrase) > 1:
                longer.setdefault(phrase[-last], []).append(phrase)
        return frozenset(phrase[0] for phrase in phrases if len(phrase) == 1), longer


_Longer = dict[str, list[_Phrase]]


class _Side(Generic[S]):
    """One side of a rule's pattern: what is read back from its anchor (0), or on from it (1)."""

    def __init__(self, rule: Rule, lists: _Lists, roles: Mapping[str, Role[S]], side: int) -> None:
        self.rule, self.lists, self.roles, self.side = rule, lists, roles, side
        self.step: _Step[S] = self.sequence((), "")

    def prepare(self, nodes: Sequence[Node]) -> None:
        """Make the step that reads the pattern, and say what is wrong with it."""
        self.step = self.sequence(nodes, "")

    def sequence(self, nodes: Sequence[Node], name: str) -> _Step[S]:
        """Return the step that reads some nodes; what they read together is kept as `name`."""
        gapless = [node for node in nodes if not isinstance(node, Gap)]
        if name and len(gapless) == 1:
            return self.one(gapless[0], name)
        steps = [self.one(node, "") for node in gapless[:: 1 if self.side else -1]]

        def read(sentence: S, places: _Places) -> _Places:
            for step in steps:
                places = step(sentence, places)
                if not places:
                    break
            return places

        return steps[0] if len(steps) == 1 and not name else _kept(read, name) if name else read

    def one(self, node: Literal | Slot | Choice, name: str) -> _Step[S]:
        if isinstance(node, Choice):
            return self.choice(node, node.name or name)
        side = self.side
        if isinstance(node, Literal) and node.text in self.roles and not node.quoted:
            return self.role(self.roles[node.text], name)
        leaf = self.leaf(node)

        def read(sentence: S, places: _Places) -> _Places:
            reached: _Places = {}
            for at, roles in places.items():
                for found in leaf(sentence, at):
                    reached.setdefault(found[side], {**roles, name: found} if name else roles)
            return reached

        return read

    def role(self, role: Role[S], name: str) -> _Step[S]:
        side = self.side

        def read(sentence: S, places: _Places) -> _Places:
            reached: _Places = {}
            for at, roles in places.items():
                found = role(sentence, at)
                if found is not None and found[side] not in reached:
                    reached[found[side]] = {**roles, name: found} if name else roles
            return reached

        return read

    def choice(self, node: Choice, name: str) -> _Step[S]:
        steps = [self.sequence(branch, name) for branch in node.branches]
        optional = node.optional

        def read(sentence: S, places: _Places) -> _Places:
            reached = places if optional else {}
            for step in steps:
                if more := step(sentence, places):
                    reached = {**more, **reached} if reached else more
            return reached

        return steps[0] if len(steps) == 1 and not optional else read

    def openings(self, nodes: Sequence[Node]) -> set[str]:
        """Return the first words of what a sequence may read; none where that may be any."""
        first: set[str] = set()
        for node in nodes:
            optional = isinstance(node, Gap)
            if isinstance(node, Choice):
                each = [self.openings(branch) for branch in node.branches]
                first |= set().union(*each) if all(each) else {_ANY}
                optional = node.optional
            elif not isinstance(node, Gap):
                first |= {phrase[0] for phrase in self.phrases(node)[0]} or {_ANY}
            if not optional:
                return set() if _ANY in first else first
        return set()

    def phrases(self, node: Literal | Slot) -> tuple[list[_Phrase], int]:
        """Return the words that a leaf may read, and the bits of which the first needs one."""
        if isinstance(node, Literal):
            role = node.text in self.roles and not node.quoted
            return [] if role else [tuple(word.lower for word in words_of(node.text))], 0
        tag = _bits(self.rule, node.tag) if node.tag else 0
        if node.kind and node.kind not in self.lists.classes:
            raise self.rule.fault(f"no class of words is called {node.kind!r}")
        return self.lists.phrases(node.kind, tag) if node.kind else [], tag

    def leaf(self, node: Literal | Slot) -> _Leaf[S]:
        phrases, tag = self.phrases(node)
        if isinstance(node, Literal):
            if node.text.isupper() and not node.quoted:
                fault = f"no role on this side of the anchor is called {node.text!r}"
                raise self.rule.fault(fault)
            [phrase] = phrases
            if len(phrase) > 1:
                return self._reader(frozenset(), {phrase[self.side - 1]: phrases}, tag)
            return self._reader(frozenset(phrase), {}, tag)
        if not node.kind:
            return self._reader(None, {}, tag)
        return self._reader(*self.lists.listed(node.kind, tag, not self.side), tag)

    def _reader(self, single: frozenset[str] | None, longer: _Longer, tag: int) -> _Leaf[S]:
        """Return what reads single words, None for any, or longer phrases from a place."""
        back = 1 - self.side

        def read_one(sentence: S, at: int) -> Iterable[Range]:
            start, lowers = at - back, sentence.lowers
            inside = 0 <= start < len(lowers) and (single is None or lowers[start] in single)
            known = inside and (not tag or sentence.bits[start] & tag)
            return ((start, start + 1),) if known else ()

        def read(sentence: S, at: int) -> Iterable[Range]:
            one, lowers = read_one(sentence, at), sentence.lowers
            phrases = longer.get(lowers[at - back], ()) if 0 <= at - back < len(lowers) else ()
            more = [
                (start, start + len(phrase))
                for phrase in phrases
                if (start := at - back * len(phrase)) >= 0
                and tuple(lowers[start : start + len(phrase)]) == phrase
                and (not tag or sentence.bits[start] & tag)
            ]
            return [*one, *more] if more else one

        return read if longer else read_one


def _kept(step: _Step[S], name: str) -> _Step[S]:
    """Return a step that keeps what it reads from each place."""

    def read(sentence: S, places: _Places) -> _Places:
        reached: _Places = {}
        for at, roles in places.items():
            for end, kept in step(sentence, {at: roles}).items():
                reached.setdefault(end, {**kept, name: (at, end) if at < end else (end, at)})
        return reached

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
