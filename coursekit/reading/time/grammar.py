"""The grammar of time expressions: its rules, and the numbers that their patterns may name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Final

from coursekit.reading.lexicon import rows_of, word_classes
from coursekit.reading.rule_file import rule_file
from coursekit.reading.rules.text_patterns import ANY, Lexis, Shape, TextRules, any_of, first_words

#: Every class of words.
classes: Final = partial(word_classes, "time/words.txt", "time/holidays.txt")
_NAMED: Final = re.compile(r"\{([a-z][a-z -]*)\}")


def word_class(name: str) -> dict[str, str]:
    """Return the words of a class, each with its value.

    >>> word_class("month")["nov."]
    '11'
    """
    return classes()[name]


def words_of(*names: str) -> str:
    """Return an expression for the words of some classes."""
    return "|".join(any_of(word_class(name)) for name in names)


def _shapes() -> Iterator[tuple[str, Shape]]:
    """Yield the number shapes of ``shapes.txt``."""
    phrases: dict[str, str] = {}
    for name, *begins, written in rows_of("time/shapes.txt"):
        expression = _NAMED.sub(lambda one: phrases.get(one[1]) or words_of(one[1]), written)
        phrases[name.removeprefix("= ")] = expression
        for first in begins:
            words = first.removesuffix(" +").split()
            forms = [form for word in words for form in classes().get(word, [word])]
            openings = frozenset((first_words(form) or ANY)[0] for form in forms)
            yield name, Shape(expression, openings, single=not first.endswith("+"))


@cache
def lexis() -> Lexis:
    """Return what the patterns may name."""
    return Lexis(classes(), dict(_shapes()))


@cache
def grammar() -> TextRules:
    """Return the rules of time expressions.

    >>> grammar().rules_for("the", "president"), grammar().rules_for("april", "12")[0].name
    ((), 'day.written')
    """
    return TextRules(rule_file("time/expressions.rules"), lexis())
