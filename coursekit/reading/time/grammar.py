"""The grammar of time expressions: its rules, and the numbers that their patterns may name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Final

from coursekit.reading.lexicon import in_full, phrases_of, rows_of, word_classes
from coursekit.reading.rule_file import rule_file
from coursekit.reading.rules.text_patterns import ANY, Lexis, Shape, TextRules, any_of, first_words

classes: Final = partial(word_classes, "time/words.txt", "time/holidays.txt")
_SHAPES: Final = "time/shapes.txt"


def word_class(name: str) -> dict[str, str]:
    """Return the words of a class, each with its value."""
    return classes()[name]


def written_out(written: str) -> str:
    """Write out the names in an expression: phrases of ``shapes.txt``, and the words of a class."""
    return in_full(written, phrases_of(_SHAPES), lambda name: any_of(word_class(name)))


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a phrase of ``shapes.txt`` as a pattern."""
    return re.compile(written_out(f"{{{name}}}"))


def _shapes() -> Iterator[tuple[str, Shape]]:
    """Yield the number shapes of ``shapes.txt``."""
    for name, begins, written in (row for row in rows_of(_SHAPES) if len(row) == 3):
        words = begins.removesuffix(" +").split()
        forms = [form for word in words for form in classes().get(word, [word])]
        openings = frozenset((first_words(form) or ANY)[0] for form in forms)
        yield name, Shape(written_out(written), openings, single=not begins.endswith("+"))


@cache
def lexis() -> Lexis:
    """Return what the patterns may name."""
    return Lexis(classes(), dict(_shapes()))


@cache
def grammar() -> TextRules:
    """Return the rules of time expressions."""
    return TextRules(rule_file("time/expressions.rules"), lexis())
