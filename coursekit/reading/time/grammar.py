"""The grammar of time expressions: its rules, and the numbers that their patterns may name."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from coursekit.reading.lexicon import rows_of, word_classes
from coursekit.reading.rule_file import Rule, rule_file
from coursekit.reading.rules.patterns import parsed
from coursekit.reading.rules.text_patterns import (
    ANY,
    DIGIT,
    WORD_END,
    Lexis,
    Shape,
    TextRules,
    any_of,
    first_words,
)

_DIGITS: Final = frozenset({DIGIT})


@cache
def word_class(name: str) -> dict[str, str]:
    """Return the words of a class, each with its value.

    >>> word_class("month")["nov."]
    '11'
    """
    return classes().get(name, {})


@cache
def classes() -> dict[str, dict[str, str]]:
    """Return every class of words."""
    holidays = (
        (name.strip(), rule)
        for names, rule in rows_of("time/holidays.txt")
        for name in names.split(",")
    )
    return {**word_classes("time/words.txt"), "holiday": dict(holidays)}


def words_of(*names: str) -> str:
    """Return an expression for the words of some classes."""
    return "|".join(any_of(word_class(name)) for name in names)


def _openings_of(*names: str) -> frozenset[str]:
    return frozenset(first_words(word)[0] for name in names for word in word_class(name))


@cache
def shapes() -> dict[str, Shape]:
    """Return the number shapes that a pattern may name."""
    tens = rf"(?:{words_of('tens')})(?:[ -](?:{words_of('ones')}))?+"
    small = rf"(?:{tens}|{words_of('teens', 'ones')})"
    spelled = rf"{small}(?: (?:{words_of('powers')}))?+"
    number_openings = _openings_of("tens", "teens", "ones") | _DIGITS
    year_tail = rf"(?:oh[ -](?:{words_of('ones')})|{tens}|{words_of('teens')}|hundred{WORD_END})"
    year = Shape(rf"(?:1\d|2[01])\d\d{WORD_END}", _DIGITS)
    return {
        "stretch": Shape(r"[^.;,]{0,40}?", frozenset({ANY})),
        "place": Shape(r"[^,;]{1,20}", frozenset({ANY})),
        "year": year,
        "bare-year": year,
        "short-year": Shape(rf"(?:\d{{4}}|\d\d){WORD_END}", _DIGITS),
        "spelled-year": Shape(
            rf"(?:{words_of('centuries')}) {year_tail}"
            rf"|two thousand(?: (?:and )?+{small})?+{WORD_END}",
            _openings_of("centuries") | {"two"},
            single=False,
        ),
        "decade": Shape(rf"(?:(?:1\d|20)\d|'?\d)0'?s{WORD_END}", _DIGITS, single=False),
        "day": Shape(
            rf"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?+{WORD_END}"
            rf"(?!\.\d|,\d{{3}}(?!\d))|{words_of('nth')}",
            _DIGITS | _openings_of("nth"),
            single=False,
        ),
        "nth-day": Shape(rf"\d{{1,2}}(?:st|nd|rd|th){WORD_END}", _DIGITS),
        "digits": Shape(r"\d{1,2}(?!\d)", _DIGITS),
        "digits2": Shape(r"\d\d(?!\d)", _DIGITS),
        "month-number": Shape(r"(?:0[1-9]|1[0-2])(?!\d)", _DIGITS),
        "minutes": Shape(r"[0-5]\d(?!\d)", _DIGITS),
        "hours": Shape(r"(?:[01]?\d|2[0-4])(?!\d)", _DIGITS),
        "iso-time": Shape(r"t\d\d:[0-5]\d(?::[0-5]\d)?+z?", frozenset({"t"})),
        "hhmm": Shape(rf"(?:[01]\d|2[0-3])[0-5]\d{WORD_END}", _DIGITS),
        "number": Shape(
            rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}+|\d{{1,4}})(?:\.\d{{1,2}})?+(?: \d/\d)?+{WORD_END}"
            rf"|{spelled}(?: and a half)?+{WORD_END}",
            number_openings,
            single=False,
        ),
        "article": Shape(rf"an?{WORD_END}", frozenset({"a", "an"})),
    }


@cache
def lexis() -> Lexis:
    """Return what the patterns may name."""
    return Lexis(classes(), shapes())


@cache
def grammar() -> TextRules:
    """Return the rules of time expressions.

    >>> grammar().rules_for("the", "president"), grammar().rules_for("april", "12")[0].name
    ((), 'day.written')
    """
    return TextRules(rule_file("time/expressions.rules"), lexis())


@cache
def cue(name: str, end: str = "") -> re.Pattern[str]:
    """Return the cues of a name in ``cues.rules`` as one expression, with what must follow it.

    >>> cue("to come").search("it is expected to rule")[0]
    'is expected'
    """
    rules = (rule for rule in rule_file("time/cues.rules").rules if rule.name == name)
    return re.compile(rf"\b(?:{'|'.join(cue_of(rule).pattern for rule in rules)}){end}")


def cue_of(rule: Rule) -> re.Pattern[str]:
    """Return the expression of one line of ``cues.rules``."""
    return re.compile(lexis().expression(parsed(rule, rule_file("time/cues.rules").phrases)))


#: What follows a cue that stands right before a date.
BEFORE: Final = r" \Z"
