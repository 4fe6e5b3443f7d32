"""What tells the kind of a line: the forms of ``line_forms.txt``, and the tests they name."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import chain
from typing import Any, Final, NamedTuple, cast

from coursekit.reading.grammar.tags import TENSED
from coursekit.reading.lexicon import rows_of, word_classes
from coursekit.reading.page.line_heads import is_masthead, is_signature, label_of
from coursekit.reading.page.lines import (
    FORMS,
    VISITOR,
    WORD,
    WORDS,
    Kind,
    Line,
    in_full,
    pattern,
    whole_lines,
)
from coursekit.reading.rules.cues import verb_cues

_Test = Callable[[Line], object]
#: The kind that a form tells, its test, and what this asks: 0 the line, 1 its words.
_Form = tuple[Kind, Callable[[Any], object], int]
#: What is longer is no line of a page's own, however few its words.
_LONG: Final = 600
#: So many words or more are many.
_MANY: Final = 61
_ANY: Final = 1 << 30
#: How many strong and weak phrases speak to the visitor, in a block of how many words at most.
_ENOUGH: Final = (
    (1, 0, 25), (1, 1, _ANY), (2, 0, _ANY), (0, 1, 4), (0, 2, 40), (0, 3, _ANY),
)  # fmt: skip
_LABEL: Final = re.compile(r"\A(?:\(\?>)?\\\(\?\{(\w+)\}")


def kind_of(line: Line, *where: str) -> Kind | None:
    """Return what the form of a line tells, None for nothing; `where` as the forms have it."""
    small, words = line.small, line.words
    most = min(len(small), _MANY) if len(words) <= _LONG else _MANY
    labelled = not _openers().isdisjoint(small[:1])
    asked = (line, words)
    for kind, fits, of in _forms(most, labelled, "ended" if line.ended else "open", *where):
        if fits(asked[of]):
            return kind
    return None


class _Row(NamedTuple):
    """A form of the file: where it may be, in lines of how many words at most, behind what."""

    where: frozenset[str]
    most: int
    #: The words of a label that it opens with, the first of each; none where it needs no label.
    openers: frozenset[str]
    form: _Form


@cache
def _forms(most: int, labelled: bool, *where: str) -> tuple[_Form, ...]:
    """Return the forms that a line of so many words may have there."""
    return tuple(
        row.form
        for row in _rows()
        if most <= row.most and row.where.issubset(where) and labelled >= bool(row.openers)
    )


@cache
def _openers() -> frozenset[str]:
    return frozenset().union(*(row.openers for row in _rows()))


@cache
def _rows() -> list[_Row]:
    rows = (row for row in rows_of(FORMS) if len(row) > 2)
    return [
        _Row(
            frozenset(where.split()),
            _MANY if most == "-" else int(most),
            frozenset(
                WORD.findall(cell)[0]
                for label in _LABEL.findall(written)
                for cell in word_classes(WORDS)[label]
            ),
            (cast("Kind", kind), *_TESTS[how](written)),
        )
        for kind, where, most, how, written in rows
    ]


def _matching(method: str) -> Callable[[str], tuple[Callable[[Any], object], int]]:
    return lambda written: (getattr(re.compile(in_full(written)), method), 1)


def _listed(label: str) -> tuple[_Test, int]:
    known = whole_lines(label)
    return lambda line: " ".join(line.small) in known, 0


def _speaks_to_visitor(line: Line) -> bool:
    """Tell whether a block speaks to the visitor of the page."""
    if pattern("quotation mark").search(line.words):
        return False
    phrases = _phrases()
    low = " ".join(line.words[:3000].lower().split())
    near = chain.from_iterable(map(phrases.__getitem__, phrases.keys() & line.small))
    said = {phrase for phrase in near if phrase[1] in low}
    strong = sum(strength == "strong" for strength, _ in said)
    weak = len(said) - strong
    if line.ended and not strong and word_classes(VISITOR)["you"].keys().isdisjoint(line.small):
        return False
    return any(strong >= s and weak >= w and line.count <= most for s, w, most in _ENOUGH)


@cache
def _phrases() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what pages say to visitors, by the longest word: without it, none can be there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for strength in ("strong", "weak"):
        for phrase in word_classes(VISITOR)[strength]:
            found.setdefault(max(WORD.findall(phrase), key=len), []).append((strength, phrase))
    return {word: tuple(phrases) for word, phrases in found.items()}


def _announces(line: Line) -> bool:
    """Tell whether a line that ends with a colon announces what somebody says."""
    known = verb_cues()
    colon = line.words[-1] == ":" and not label_of(line)
    return colon and any(word in known and known[word].bits & TENSED for word in line.small)


#: What makes the test of a form, and says what this asks, by the column "how".
_TESTS: Final[dict[str, Callable[[str], tuple[Callable[[Any], object], int]]]] = {
    "whole": _matching("fullmatch"),
    "opens": _matching("match"),
    "holds": _matching("search"),
    "listed": _listed,
    "visitor": lambda _: (_speaks_to_visitor, 0),
    "signature": lambda _: (is_signature, 0),
    "masthead": lambda _: (is_masthead, 0),
    "announces": lambda _: (_announces, 0),
}
