"""Rules that ask for the features of a thing: a clause, a mention, the place of a date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import reduce
from operator import or_
from sys import intern
from typing import Any, Final, Generic, NamedTuple, TypeVar

from coursekit.reading.lexicon import once
from coursekit.reading.rule_file import NO_RULE, Classes, Rule, RuleFile, rule_file

T = TypeVar("T")
#: A word, several words, a number, the tags of a word, or whether something holds.
Feature = str | int | Collection[str] | None
Features = Mapping[str, Callable[[T], Feature]]
#: Stands in the place of the conditions of a rule that needs none: the last one of a file.
ALWAYS: Final = "-"
#: What is looked up as it is; of anything else the words that some rule names.
_PLAIN: Final = frozenset({int, bool, type(None)})
_REMEMBERED: Final = 1_000


class _Condition(NamedTuple):
    """One condition of a rule."""

    feature: str
    #: The words of which the feature must be, or have, one; None where it must only hold.
    words: frozenset[str] | None
    #: The tags of which the feature must have one, as bits.
    tags: int
    wanted: bool

    def holds(self, value: Feature) -> bool:
        """Tell whether it holds of a value of its feature."""
        if self.words is None:
            met = value & self.tags if self.tags and isinstance(value, int) else value
            return bool(met) is self.wanted
        words = value if isinstance(value, frozenset) else (str(value),)
        return self.words.isdisjoint(words) is not self.wanted


class _Question(NamedTuple, Generic[T]):
    """A feature, and what its values leave of the rules of a file."""

    feature: Callable[[T], Feature] | None
    #: Which of the questions of the file it is, as a bit.
    bit: int = 0
    #: The conditions that ask it, each with the bit of its rule.
    conditions: Sequence[tuple[int, _Condition]] = ()
    #: The words that they name, each with the first one that exactly the same of them name.
    words: Mapping[str, str] = {}
    #: The bits of the rules of these conditions.
    rules: int = 0


class _State(dict[Feature, "_State[T]"], Generic[T]):
    """Some rules of a file, as bits, what is known, and what is left after each answer."""

    __slots__ = ("_question", "_rules", "feature", "given", "rule", "words")

    def __init__(self, rules: ConditionRules[T], given: tuple[int, int]) -> None:
        left, known = given
        at = left.bit_length()
        self._rules, self.given = rules, given
        #: What the first rule asks next, and that rule, where it asks no more.
        self._question = next((q for q in rules.asked[at] if not q.bit & known), _NO_QUESTION)
        self.feature: Callable[[T], Feature] | None = self._question.feature
        self.words = self._question.words
        self.rule = rules.rules[-at] if at else NO_RULE

    def of(self, value: Any) -> _State[T]:
        """Return what a value leaves that is no word: several of them, or a thing."""
        found = self.words and map(self.words.__getitem__, self.words.keys() & (value or ()))
        return self[frozenset(found) or bool(value)]

    def __missing__(self, value: Feature) -> _State[T]:
        left, known = self.given
        for bit, condition in self._question.conditions:
            if left & bit and not condition.holds(value):
                left ^= bit
        state = self._rules.state(left, known | self._question.bit)
        if state.given in self._rules.states:
            self[value] = state
        return state


_NO_QUESTION: Final = _Question[Any](None)


def _alike(conditions: Sequence[tuple[int, _Condition]]) -> dict[str, str]:
    """Return, for each word, the first word that exactly the same conditions name."""
    named: dict[str, int] = {}
    for at, (_, condition) in enumerate(conditions):
        for word in condition.words or ():
            named[word] = named.get(word, 0) | 1 << at
    firsts: dict[int, str] = {}
    return {word: firsts.setdefault(some, word) for word, some in named.items()}


class ConditionRules(Generic[T]):
    """The rules of a file: each feature is asked for once at most, and rules out all that it can.

    Only those of the first rule that is left are asked for: those named in `index` before others,
    so that most rules are never tried.
    """

    def __init__(
        self,
        file: str | RuleFile,
        classes: Classes,
        features: Features[T],
        index: str = "",
        tags: Mapping[str, int] = {},
    ) -> None:
        self._classes, self._features, self._tags = classes, features, tags
        self.rules = (rule_file(file) if isinstance(file, str) else file).rules
        conditions: dict[str, list[tuple[int, _Condition]]] = {}
        names: list[dict[str, None]] = [{}]
        # The first rule has the highest bit, so that the length of a number tells which is left.
        for at, rule in enumerate(reversed(self.rules)):
            given = rule.pattern.split(" & ") if rule.pattern != ALWAYS else ()
            own = [self._condition(rule, each) for each in given]
            for condition in own:
                conditions.setdefault(condition.feature, []).append((1 << at, condition))
            names.append(dict.fromkeys(condition.feature for condition in own))
        made = {}
        for at, (name, some) in enumerate(conditions.items()):
            rules = sum({bit for bit, _ in some})
            made[name] = _Question(features[name], 1 << at, some, _alike(some), rules)
        #: What each rule asks, the last one first: what is in the index, and then the rest.
        self.asked = [
            [made[name] for name in sorted(each, key=lambda name: name not in index.split())]
            for each in names
        ]
        self._questions = tuple(made.values())
        self.states: dict[tuple[int, int], _State[T]] = {}
        self._start = self.state((1 << len(self.rules)) - 1, 0)

    def state(self, left: int, known: int) -> _State[T]:
        """Return the state in which some rules are left, and some questions are answered."""
        # Behind a rule that holds, whatever those before it ask, none counts.
        asks = reduce(or_, [each.rules for each in self._questions if not each.bit & known], 0)
        left &= -max(1, 1 << (left & ~asks).bit_length() >> 1)
        key = left, known & sum([each.bit for each in self._questions if each.rules & left])
        if (state := self.states.get(key)) is None:
            state = _State(self, key)
            if len(self.states) < _REMEMBERED:
                self.states[key] = state
        return state

    def _condition(self, rule: Rule, written: str) -> _Condition:
        name, given, cell = written.strip().removeprefix("!").partition("=")
        if name not in self._features:
            raise rule.fault(f"no feature is called {name!r}")
        tags, words = 0, None
        try:
            if self._tags and cell.isupper():
                tags = reduce(or_, map(self._tags.__getitem__, cell.split("|")))
            elif given:
                words = self._words(cell)
        except KeyError as unknown:
            raise rule.fault(f"no tag or class of words is called {unknown.args[0]!r}") from None
        return _Condition(intern(name), words, tags, not written.startswith("!"))

    def _words(self, cell: str) -> frozenset[str]:
        """Return the words of a condition, which many conditions share."""
        parts = cell.split("|")
        classes = [self._classes[part[1:-1]] for part in parts if part.startswith("<")]
        plain = (intern(part) for part in parts if part[:1] != "<")
        return once(frozenset(plain).union(*classes))

    def choose(self, thing: T) -> Rule:
        """Return the first rule of the file whose conditions all hold, NO_RULE for none."""
        state = self._start
        while feature := state.feature:
            value = feature(thing)
            if value.__class__ is str:
                state = state[state.words[value]] if value in state.words else state[value != ""]
            else:
                state = state[value] if value.__class__ in _PLAIN else state.of(value)
        return state.rule
