"""Word lists are data: tab-separated lines in files, with their origin in the first ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from sys import intern
from typing import Any, Final, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_READING: Final = "coursekit.reading"
_NAMED: Final = re.compile(r"\{([a-z][a-z -]*)\}")
_TOLD: Final = re.compile(r"^(?!#).*\S.*$", re.MULTILINE)
_ONCE: Final[dict[Any, Any]] = {}


def rows_of(name: str, package: str = _READING) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the word list `name` of a package, without comments and empty lines."""
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    for line in _TOLD.findall(text):
        yield tuple(cell.strip() for cell in line.split("\t"))


@lru_cache(maxsize=4)  # lists are asked for one after another, and their text is large
def by_label(name: str, package: str = _READING) -> dict[str, tuple[str, ...]]:
    """Return the words of a two-column list, grouped by the label in its first column."""
    groups: dict[str, list[str]] = {}
    for label, word in rows_of(name, package):
        groups.setdefault(label, []).append(word)
    return {label: tuple(words) for label, words in groups.items()}


@cache
def word_set(name: str, *labels: str, package: str = _READING) -> frozenset[str]:
    """Return the words under some or all labels of a two-column list, parted by blanks."""
    lists = by_label(name, package)
    return words_in(*(cell for label in labels or lists for cell in lists[label]))


@cache
def words_by_label(name: str) -> dict[str, frozenset[str]]:
    """Return the words under each label of a two-column list, where blanks part the words."""
    return {label: word_set(name, label) for label in by_label(name)}


def words_in(*cells: str) -> frozenset[str]:
    """Return the words of some cells: one object for all that are alike, as many lists share."""
    return once(frozenset(map(intern, " ".join(cells).split())))


def once(thing: V) -> V:
    """Return one object for all that are alike."""
    known: V = _ONCE.setdefault(thing, thing)
    return known


@cache
def phrases_of(name: str) -> dict[str, str]:
    """Return what the lines "= name" of a list define: expressions, by their names."""
    return {row[0].removeprefix("= "): row[-1] for row in rows_of(name) if row[0][0] == "="}


def in_full(written: str, phrases: Mapping[str, str], words: Callable[[str], str]) -> str:
    """Write out the {names} in an expression: phrases, and words under a label."""

    def meant(name: re.Match[str]) -> str:
        phrase = phrases.get(name[1])
        return words(name[1]) if phrase is None else in_full(phrase, phrases, words)

    return _NAMED.sub(meant, written)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def word_classes(*names: str) -> dict[str, dict[str, str]]:
    """Return the words of each class in some lists, each with its value, for the rules.

    A line is a class, its words and a value; without one, a word is its own value, and with "1.."
    the first has 1 and the next 2.  Commas part the words, or blanks where there is no comma.
    """
    classes: dict[str, dict[str, str]] = {}
    for label, words, *values in (row for name in names for row in rows_of(name)):
        known, value = classes.setdefault(label, {}), "".join(values)
        for at, word in enumerate(words.split("," if "," in words or values else None)):
            counted = str(int(value[:-2]) + at) if value.endswith("..") else value
            known[intern(word.strip())] = intern(counted or word.strip())
    return classes


class Memo(dict[K, V]):
    """What a function returns for each thing, kept until there are too many."""

    def __init__(self, compute: Callable[[K], V], most: int) -> None:
        self._compute, self._most = compute, most

    def __missing__(self, thing: K) -> V:
        if len(self) >= self._most:
            self.clear()
        value = self[thing] = self._compute(thing)
        return value
