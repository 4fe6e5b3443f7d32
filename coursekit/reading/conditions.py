"""Rules that ask for the features of a thing: a clause, a mention, the place of a date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final, Generic, NamedTuple, TypeVar

from coursekit.reading.lexicon import once
from coursekit.reading.rule_file import Classes, Rule, RuleFile

T = TypeVar("T")


#: A word, several words, a number, the tags of a word, or whether something holds.
Feature = str | int | Collection[str] | None
Features = Mapping[str, Callable[[T], Feature]]
#: Stands in the place of the conditions of a rule that needs none: the last one of a file.
ALWAYS: Final = "-"
#: What is looked up as it is; of anything else each member is.
_PLAIN: Final = frozenset({str, bool, type(None)})


class _Test(NamedTuple):
    """One condition of a rule, which is a bit of the numbers below."""

    rule: int
    #: The words of which the feature must be, or have, one; None where it must only hold.
    words: frozenset[str] | None
    wanted: bool
    #: The tags of which the feature must have one, as bits.
    tags: int = 0


class _Left(dict[Feature, int]):
    """The bits of the rules that each value of a feature leaves."""

    def __init__(self, tests: Sequence[_Test]) -> None:
        self._tests = tests
        listing: dict[str, tuple[int, ...]] = {}
        for at, test in enumerate(tests):
            for word in test.words or ():
                listing[word] = (*listing.get(word, ()), at)
        left = cache(self._left)
        self._names_words = bool(listing)
        nothing, self.other = left((), False), left((), True)
        super().__init__({None: nothing, "": nothing, False: nothing, True: self.other})
        self.update({word: left(met, bool(word)) for word, met in listing.items()})

    def _left(self, met: Collection[int], holds: bool) -> int:
        out = 0
        for at, (rule, listed, wanted, _) in enumerate(self._tests):
            if (holds if listed is None else at in met) is not wanted:
                out |= rule
        return ~out

    def of(self, value: Feature) -> int:
        """Return what a value of several words leaves, or a number."""
        if not self._names_words:
            return self[bool(value)]
        words = (str(value),) if isinstance(value, int) else value or ()
        if self.keys().isdisjoint(words):
            return self[bool(value)]
        tests = enumerate(self._tests)
        met = [at for at, test in tests if test.words and not test.words.isdisjoint(words)]
        return self._left(met, True)


class _LeftByTags(dict[Feature, int]):
    """The same of a feature that gives the tags of a word, as bits."""

    other = 0

    def __init__(self, tests: Sequence[_Test]) -> None:
        self._tests = tests

    def __missing__(self, bits: int) -> int:
        unmet = (test.rule for test in self._tests if bool(bits & test.tags) is not test.wanted)
        left = self[bits] = ~reduce(or_, unmet, 0)
        return left

    of = dict.__getitem__


class ConditionRules(Generic[T]):
    """The rules of a file: each feature is asked for once at most, and rules out all that it can.

    Only those of the first rule that is left are asked for: those named in `index` before others,
    so that most rules are never tried.
    """

    def __init__(
        self,
        file: RuleFile,
        classes: Classes,
        features: Features[T],
        index: str = "",
        tags: Mapping[str, int] | None = None,
    ) -> None:
        self._classes, self._features, self.rules = classes, features, file.rules
        self._tags = tags or {}
        self._listed: dict[str, frozenset[str]] = {}
        tests: dict[str, list[_Test]] = {}
        keys_of: list[list[str]] = []
        # The first rule has the highest bit, so that the length of a number tells which is left.
        for behind, rule in zip(range(len(file.rules))[::-1], file.rules, strict=True):
            keys_of.append([])
            for condition in rule.pattern.split(" & ") if rule.pattern != ALWAYS else ():
                key, test = self._test(rule, condition, 1 << behind)
                keys_of[-1].append(key)
                tests.setdefault(key, []).append(test)
                if bool(test.tags) is not bool(tests[key][0].tags):
                    raise rule.fault(
                        f"{key!r} is asked for a tag in one rule and for a word in another"
                    )
        asked = {
            key: (1 << at, features[key], (_LeftByTags if some[0].tags else _Left)(some))
            for at, (key, some) in enumerate(tests.items())
        }
        #: The features that each rule asks for, those of the index first; the last rule first.
        later = tests.keys() - index.split()
        self._order = [
            [asked[key] for key in sorted(dict.fromkeys(keys), key=later.__contains__)]
            for keys in keys_of[::-1]
        ]

    def _words(self, cell: str) -> frozenset[str]:
        """Return the words of a condition, which many conditions share."""
        if cell not in self._listed:
            classes = (word[1:-1] for word in cell.split("|") if word[:1] == "<")
            plain = (word for word in cell.split("|") if word[:1] != "<")
            every = frozenset(plain).union(*map(self._classes.__getitem__, classes))
            self._listed[cell] = once(every)
        return self._listed[cell]

    def _test(self, rule: Rule, condition: str, bit: int) -> tuple[str, _Test]:
        key, given, cell = condition.strip().removeprefix("!").partition("=")
        if key not in self._features:
            raise rule.fault(f"no feature is called {key!r}")
        wanted = not condition.startswith("!")
        try:
            if self._tags and cell.isupper():
                bits = reduce(or_, map(self._tags.__getitem__, cell.split("|")))
                return key, _Test(bit, None, wanted, bits)
            return key, _Test(bit, self._words(cell) if given else None, wanted)
        except KeyError as unknown:
            raise rule.fault(f"no tag or class of words is called {unknown.args[0]!r}") from None

    def first(self, thing: T) -> Rule | None:
        """Return the first rule of the file whose conditions all hold."""
        left, known, order = (1 << len(self.rules)) - 1, 0, self._order
        while at := left.bit_length():
            for own, feature, asked in order[at - 1]:
                if known & own:
                    continue
                known |= own
                value = feature(thing)
                plain = value.__class__ in _PLAIN
                left &= asked.get(value, asked.other) if plain else asked.of(value)
                if left.bit_length() != at:
                    break
            else:
                return self.rules[-at]
        return None
