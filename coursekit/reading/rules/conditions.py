"""Rules that ask for the features of a thing: a clause, a mention, the place of a date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final, Generic, NamedTuple, TypeVar

from coursekit.reading.rules.patterns import Classes
from coursekit.reading.rules.rule_file import Rule, RuleFile

T = TypeVar("T")
#: A word, several words, a number, or whether something holds.
Feature = str | int | Collection[str] | None
Features = Mapping[str, Callable[[T], Feature]]
#: Stands in the place of the conditions of a rule that needs none: the last one of a file.
ALWAYS: Final = "-"


class _Test(NamedTuple, Generic[T]):
    key: str
    feature: Callable[[T], Feature]
    #: The words of which the feature must be, or have, one; None where it must only hold.
    words: frozenset[str] | None
    wanted: bool


class ConditionRules(Generic[T]):
    """The rules of a file, listed by the words of one key so that most are never tried."""

    def __init__(
        self, file: RuleFile, classes: Classes, features: Features[T], index: str = ""
    ) -> None:
        self._classes, self._features = classes, features
        self._key = features.get(index)
        self._index = index
        self._made = [(rule, self._tests(rule)) for rule in file.rules]
        asked = (test.words for _, tests in self._made for test in tests if test.key == index)
        self._words = frozenset().union(*filter(None, asked))
        #: The rules that a word of the key leaves open, listed when it is first met.
        self._listed: dict[str, list[tuple[Rule, list[_Test[T]]]]] = {}

    def _rules_for(self, word: str) -> list[tuple[Rule, list[_Test[T]]]]:
        """Return the rules that a word of the key leaves open, and what else they ask."""
        found = self._listed[word] = []
        for rule, tests in self._made:
            decided = [test for test in tests if test.key == self._index and test.words is not None]
            if all((word in (test.words or ())) is test.wanted for test in decided):
                found.append((rule, [test for test in tests if test not in decided]))
        return found

    def _tests(self, rule: Rule) -> list[_Test[T]]:
        conditions = rule.pattern.split(" & ") if rule.pattern != ALWAYS else ()
        return [self._test(rule, condition) for condition in conditions]

    def _test(self, rule: Rule, condition: str) -> _Test[T]:
        key, given, cell = condition.strip().removeprefix("!").partition("=")
        if key not in self._features:
            raise rule.fault(f"no feature is called {key!r}")
        words: set[str] = set()
        for word in cell.split("|") if given else ():
            if word[:1] == "<" and word[1:-1] not in self._classes:
                raise rule.fault(f"no class of words is called {word!r}")
            words.update(self._classes[word[1:-1]] if word[:1] == "<" else {word})
        wanted = not condition.startswith("!")
        return _Test(key, self._features[key], frozenset(words) if given else None, wanted)

    def every(self, thing: T) -> Iterator[Rule]:
        """Yield the rules whose conditions all hold, in the order of the file."""
        word = str(self._key(thing)) if self._key else ""
        word = word if word in self._words else ""
        rules = self._listed.get(word) or self._rules_for(word)
        known: dict[str, Feature] = {}
        for rule, tests in rules:
            for key, feature, words, wanted in tests:
                if key not in known:
                    known[key] = feature(thing)
                value = known[key]
                if words is None:
                    holds = bool(value)
                elif value.__class__ is str:
                    holds = value in words
                elif isinstance(value, Collection):
                    holds = not words.isdisjoint(value)
                else:
                    holds = str(value) in words
                if holds is not wanted:
                    break
            else:
                yield rule

    def first(self, thing: T) -> Rule | None:
        """Return the first of them."""
        return next(self.every(thing), None)
