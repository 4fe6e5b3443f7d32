"""What tells the kind of a line: the forms of ``line_forms.txt``, and the tests they name."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise
from typing import Any, Final, NamedTuple, cast

from coursekit.reading.grammar.tags import TENSED
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import rows_of
from coursekit.reading.page import lines
from coursekit.reading.page.lines import Kind, Line
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.gazetteer import lexicon

#: A test, and what it asks: 0 the line, 1 its words.
_Test = tuple[Callable[[Any], object], int]
#: What is longer is no line of a page's own, however few its words.
_LONG: Final = 600
_MANY: Final = 61
_ANY: Final = 1 << 30
#: How a line ends, as the forms have it: not as a sentence does, or so.
_ENDS: Final = ("open", "ended")
#: How many strong and weak phrases speak to the visitor, in a block of how many words at most.
_ENOUGH: Final = (
    (1, 0, 25), (1, 1, _ANY), (2, 0, _ANY), (0, 1, 4), (0, 2, 40), (0, 3, _ANY),
)  # fmt: skip
_LABEL: Final = re.compile(r"\A(?:\(\?>)?\\\(\?\{(\w+)\}")


def kind_of(line: Line, *where: str) -> Kind | None:
    """Return what the form of a line tells, None for nothing; `where` as the forms have it."""
    small, words = line.small, line.words
    most = min(len(small), _MANY) if len(words) <= _LONG else _MANY
    opened = not _openers().isdisjoint(small[:1])
    asked = (line, words)
    forms = _forms(most, opened, _ENDS[line.ended], *where)
    return next((kind for kind, (fits, of) in forms if fits(asked[of])), None)


class _Row(NamedTuple):
    """A form of the file: where it may be, in lines of how many words at most, behind what."""

    where: frozenset[str]
    most: int
    #: The words of a label that it opens with, the first of each; none where it needs no label.
    openers: frozenset[str]
    kind: Kind
    test: _Test


@cache
def _forms(most: int, opened: bool, *where: str) -> tuple[tuple[Kind, _Test], ...]:
    """Return the forms that a line of so many words may have there."""
    return tuple(
        (row.kind, row.test)
        for row in _rows()
        if most <= row.most and row.where.issubset(where) and opened >= bool(row.openers)
    )


@cache
def _openers() -> frozenset[str]:
    return frozenset().union(*(row.openers for row in _rows()))


@cache
def _rows() -> list[_Row]:
    rows = (row for row in rows_of(lines.FORMS) if len(row) > 2)
    return [
        _Row(
            frozenset(where.split()),
            _MANY if most == "-" else int(most),
            frozenset(
                lines.WORD.findall(cell)[0]
                for label in _LABEL.findall(written)
                for cell in lines.labelled()[label]
            ),
            cast("Kind", kind),
            _TESTS[how](written),
        )
        for kind, where, most, how, written in rows
    ]


def _matching(method: str, written: str) -> _Test:
    return getattr(re.compile(lines.written_out(written)), method), 1


def _listed(label: str) -> _Test:
    known = lines.whole_lines(label)
    return lambda line: " ".join(line.small) in known, 0


def _speaks_to_visitor(line: Line) -> bool:
    """Tell whether a block speaks to the visitor of the page."""
    phrases = _phrases()
    near = phrases.keys() & line.small
    if not near or lines.pattern("quotation mark").search(line.words):
        return False
    low = " ".join(line.words[:3000].lower().split())
    said = {phrase for word in near for phrase in phrases[word] if phrase[1] in low}
    strong = sum(strength == "strong" for strength, _ in said)
    weak = len(said) - strong
    if line.ended and not strong and lines.labelled()["you"].keys().isdisjoint(line.small):
        return False
    return any(strong >= s and weak >= w and line.count <= most for s, w, most in _ENOUGH)


@cache
def _phrases() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what pages say to visitors, by the longest word: without it, none can be there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for strength in ("strong", "weak"):
        for phrase in lines.labelled()[strength]:
            longest = max(lines.WORD.findall(phrase), key=len)
            found.setdefault(longest, []).append((strength, phrase))
    return {word: tuple(phrases) for word, phrases in found.items()}


def _is_signature(line: Line) -> bool:
    """Tell whether a line between headline and story is the writers' names: "Ann Lee in Geneva"."""
    named = lines.pattern("names").fullmatch(line.words) is not None
    body = not lexicon().heads.keys().isdisjoint(line.words.split())  # "General Assembly"
    return named and not body and not _tells(line)


def _tells(line: Line) -> bool:
    """Tell whether a line that seems a name holds a verb, "passes", "rejected": it is a heading."""
    return any(word.endswith(("s", "ed")) and readings_of(word) for word in line.small)


def _is_masthead(line: Line) -> bool:
    """Tell "Ministry of Trade and Justice" from a headline."""
    joining = lines.labelled()["joining"]
    words = [word.strip(",|") for word in line.words.split()]
    named = [word for word in words if word not in joining]
    parts = [word for word, after in pairwise([*words, "of"]) if after in joining]
    capitals = lines.pattern("in capitals").fullmatch(line.words) is not None
    body = not lexicon().heads.keys().isdisjoint([*named[:1], *parts])
    return capitals and body and not _tells(line)


def _announces(line: Line) -> bool:
    """Tell whether a line that ends with a colon announces what somebody says."""
    forms = filter(None, map(verb_cues().get, line.small))
    tensed = (form.bits & TENSED > 0 for form in forms)
    return line.words[-1] == ":" and not lines.label_of(line) and any(tensed)


#: What makes the test of a form, by the column "how".
_TESTS: Final[dict[str, Callable[[str], _Test]]] = {
    "whole": partial(_matching, "fullmatch"),
    "opens": partial(_matching, "match"),
    "holds": partial(_matching, "search"),
    "listed": _listed,
    "visitor": lambda _: (_speaks_to_visitor, 0),
    "signature": lambda _: (_is_signature, 0),
    "masthead": lambda _: (_is_masthead, 0),
    "announces": lambda _: (_announces, 0),
}
