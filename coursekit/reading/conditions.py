"""Rules that ask for the features of a thing: a clause, a mention, the place of a date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import reduce
from operator import or_
from sys import intern
from typing import Final, Generic, NamedTuple, TypeVar

from coursekit.reading.lexicon import once
from coursekit.reading.rule_file import Classes, Rule, RuleFile, rule_file

T = TypeVar("T")


#: A word, several words, a number, the tags of a word, or whether something holds.
Feature = str | int | Collection[str] | None
Features = Mapping[str, Callable[[T], Feature]]
#: Stands in the place of the conditions of a rule that needs none: the last one of a file.
ALWAYS: Final = "-"
#: What is looked up as it is; of anything else the words that some rule names.
_PLAIN: Final = frozenset({str, int, bool, type(None)})
#: What so many values of a feature leave is remembered.
_REMEMBERED: Final = 2_000


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


class _Leaves(dict[Feature, int]):
    """The bits of the rules that each value of a feature leaves."""

    def __init__(self, conditions: list[tuple[int, _Condition]]) -> None:
        self._conditions = conditions
        self._words = once(frozenset[str]().union(*(each.words or () for _, each in conditions)))

    def of(self, value: Feature) -> int:
        """Return what a value leaves that is no word: several of them, or a thing."""
        named = self._words and self._words.intersection(value or ())  # type: ignore[arg-type]
        return self[named or bool(value)]

    def __missing__(self, value: Feature) -> int:
        if value and isinstance(value, str) and value not in self._words:
            return self[True]  # like any other word that no rule names, and not remembered
        unmet = (rule for rule, condition in self._conditions if not condition.holds(value))
        left = ~reduce(or_, unmet, 0)
        if len(self) < _REMEMBERED:
            self[value] = left
        return left


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
        tags: Mapping[str, int] | None = None,
    ) -> None:
        self._classes, self._features, self._tags = classes, features, tags or {}
        self.rules = (rule_file(file) if isinstance(file, str) else file).rules
        conditions: dict[str, list[tuple[int, _Condition]]] = {}
        asked: list[list[str]] = [[]]
        # The first rule has the highest bit, so that the length of a number tells which is left.
        for at, rule in enumerate(reversed(self.rules)):
            given = rule.pattern.split(" & ") if rule.pattern != ALWAYS else ()
            own = [self._condition(rule, each) for each in given]
            for condition in own:
                conditions.setdefault(condition.feature, []).append((1 << at, condition))
            names = dict.fromkeys(condition.feature for condition in own)
            asked.append(sorted(names, key=lambda name: name not in index.split()))
        ready = {
            name: (1 << at, features[name], _Leaves(some))
            for at, (name, some) in enumerate(conditions.items())
        }
        #: The features that each rule asks for, those of the index first; the last rule first.
        self._order = [[ready[name] for name in names] for names in asked]

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
        return _Condition(name, words, tags, not written.startswith("!"))

    def _words(self, cell: str) -> frozenset[str]:
        """Return the words of a condition, which many conditions share."""
        parts = cell.split("|")
        classes = [self._classes[part[1:-1]] for part in parts if part.startswith("<")]
        plain = (intern(part) for part in parts if part[:1] != "<")
        return once(frozenset(plain).union(*classes))

    def first(self, thing: T) -> Rule | None:
        """Return the first rule of the file whose conditions all hold."""
        left, known, order = (1 << len(self.rules)) - 1, 0, self._order
        while at := left.bit_length():
            for own, feature, leaves in order[at]:
                if known & own:
                    continue
                known |= own
                value = feature(thing)
                left &= leaves[value] if value.__class__ in _PLAIN else leaves.of(value)
                if left.bit_length() != at:
                    break
            else:
                return self.rules[-at]
        return None

    def choose(self, thing: T) -> Rule:
        """Return the same of a file that ends in a rule of which nothing is asked."""
        return self.first(thing) or self.rules[-1]
