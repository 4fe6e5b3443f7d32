"""Rules that ask for the features of a thing: a clause, a mention, the place of a date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

from coursekit.reading.rules.patterns import Classes
from coursekit.reading.rules.rule_file import Rule, RuleFile

T = TypeVar("T")
#: A word, several words, a number, or whether something holds.
Feature = str | int | Collection[str] | None
Features = Mapping[str, Callable[[T], Feature]]
#: Stands in the place of the conditions of a rule that needs none: the last one of a file.
ALWAYS: Final = "-"


class _Test(NamedTuple):
    """One condition of a rule, which is a bit of the numbers below."""

    rule: int
    #: The words of which the feature must be, or have, one; None where it must only hold.
    words: frozenset[str] | None
    wanted: bool


class _Asked:
    """Which rules a feature's value rules out: the bits of the others are set."""

    def __init__(self, tests: Sequence[_Test]) -> None:
        self.tests = tests
        self.listed = frozenset().union(*(test.words for test in tests if test.words))
        self.other = self._left((), False), self._left((), True)
        self.by_word = {word: self._left((word,), bool(word)) for word in sorted(self.listed)}

    def _left(self, words: Collection[str], holds: bool) -> int:
        out = 0
        for rule, listed, wanted in self.tests:
            if (holds if listed is None else not listed.isdisjoint(words)) is not wanted:
                out |= rule
        return ~out

    def left(self, value: Feature) -> int:
        """Return the bits of the rules that a value of the feature leaves."""
        if not self.listed or value is None or isinstance(value, bool):
            return self.other[bool(value)]
        if isinstance(value, str):
            return self.by_word.get(value) or self.other[value != ""]
        words = value if isinstance(value, Collection) else (str(value),)
        return self.other[bool(value)] if self.listed.isdisjoint(words) else self._left(words, True)


class ConditionRules(Generic[T]):
    """The rules of a file: each feature is asked for once, and rules out all that it can.

    The words of the feature `index` are looked up first, so that most rules are never tried.
    """

    def __init__(
        self, file: RuleFile, classes: Classes, features: Features[T], index: str = ""
    ) -> None:
        self._classes, self._features = classes, features
        self._rules = file.rules
        tests: dict[str, list[_Test]] = {index: []} if index in features else {}
        keys_of: list[list[str]] = []
        for at, rule in enumerate(file.rules):
            keys = []
            for condition in rule.pattern.split(" & ") if rule.pattern != ALWAYS else ():
                key, test = self._test(rule, condition, 1 << at)
                tests.setdefault(key, []).append(test)
                keys.append(key)
            keys_of.append(keys)
        asked = {
            key: (1 << at, features[key], _Asked(some))
            for at, (key, some) in enumerate(tests.items())
        }
        #: The features that each rule asks for, in its own order, each with a bit of its own.
        self._order = [[asked[key] for key in dict.fromkeys(keys)] for keys in keys_of]
        self._all, self._index = (1 << len(file.rules)) - 1, asked.get(index)

    def _test(self, rule: Rule, condition: str, bit: int) -> tuple[str, _Test]:
        key, given, cell = condition.strip().removeprefix("!").partition("=")
        if key not in self._features:
            raise rule.fault(f"no feature is called {key!r}")
        words: set[str] = set()
        for word in cell.split("|") if given else ():
            if word[:1] == "<" and word[1:-1] not in self._classes:
                raise rule.fault(f"no class of words is called {word!r}")
            words.update(self._classes[word[1:-1]] if word[:1] == "<" else {word})
        wanted = not condition.startswith("!")
        return key, _Test(bit, frozenset(words) if given else None, wanted)

    def every(self, thing: T) -> Iterator[Rule]:
        """Yield the rules whose conditions all hold, in the order of the file."""
        left, known, order = self._all, 0, self._order
        if self._index is not None:
            known, feature, asked = self._index
            left &= asked.left(feature(thing))
        while left:
            bit = left & -left
            at = bit.bit_length() - 1
            for own, feature, asked in order[at]:
                if known & own:
                    continue
                known |= own
                value = feature(thing)
                left &= asked.other[value] if value is True or value is False else asked.left(value)
                if not left & bit:
                    break
            else:
                yield self._rules[at]
                left &= ~bit

    def first(self, thing: T) -> Rule | None:
        """Return the first of them."""
        return next(self.every(thing), None)
