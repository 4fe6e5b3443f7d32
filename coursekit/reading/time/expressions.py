"""Time expressions of English news, with their TIMEX3 values."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Final, Literal

from coursekit.reading.grammar.paragraphs import Parsed
from coursekit.reading.grammar.tokens import REMEMBERED, Word
from coursekit.reading.rules.engine import Match, TextRule, readings
from coursekit.reading.text.folding import fold
from coursekit.reading.text.spans import Span
from coursekit.reading.time import days, durations, periods
from coursekit.reading.time.calendar import bounds
from coursekit.reading.time.context import Setting, Value, ValueFunction
from coursekit.reading.time.grammar import cue, grammar, word_class
from coursekit.reading.time.guards import guard
from coursekit.reading.time.ranges import TimeExpression, joined

__all__ = ["FUNCTIONS", "Convention", "TimeExpression", "find_time_expressions"]

#: "reading": a range is one expression, and "two days later" is counted from the story's date.
#: "corpus": as TimeML has it, a range is two expressions, and of the other "two days" is one.
Convention = Literal["reading", "corpus"]

#: The value functions, by the name that the grammar gives them.
FUNCTIONS: Final[dict[str, ValueFunction]] = {
    name: found
    for module in (days, periods, durations)
    for name, found in vars(module).items()
    if getattr(found, "__module__", "") == module.__name__
}


_WORD: Final = re.compile(r"\w+")


def find_time_expressions(
    text: str,
    published: dt.date | None,
    spans: Sequence[Span] | None = None,
    *,
    references: bool = True,  # whether to give "now" and "recently", which name no date
    day_first: bool | None = None,  # the order of 12/11/2024; found in the page where it is None
    convention: Convention = "reading",
    parsed: Sequence[Parsed] = (),
) -> list[TimeExpression]:
    """Find the time expressions of a text.

    >>> found = find_time_expressions("The vote was on Friday.", dt.date(2024, 11, 12))
    >>> found[0].value, found[0].rule, found[0].anchor
    ('2024-11-08', 'weekday', 'publication')
    """
    page, offsets = fold(text)
    setting = Setting(page, page.lower(), 0, len(page), published, day_first)
    setting.corpus = convention == "corpus"
    setting.parsed, setting.origin = parsed, offsets.origin
    found: list[TimeExpression] = []
    split = {sentence.span: sentence for sentence in parsed}
    for start, end in spans if spans is not None else (Span(0, len(text)),):
        floor, ceiling = setting.floor, setting.ceiling = offsets.place(start), offsets.place(end)
        sentence = split.get(Span(start, end)) if ceiling - floor == end - start else None
        if sentence is not None:
            openings = _openings_of(sentence, setting.folded, floor - start)
        else:
            openings = _openings(setting.folded, floor, ceiling)
        read = _read(setting, openings)
        found.extend(_expression(setting, *one) for one in read if one[1].value)
    found = joined(page, found, ranges=not setting.corpus)
    if not references:
        found = [one for one in found if one.rule != "reference"]
    return [replace(one, **offsets.given(one.span)._asdict()) for one in found]


_Opening = tuple[int, tuple[TextRule, ...]]


def _read(setting: Setting, openings: Iterator[_Opening]) -> Iterator[tuple[Match, Value]]:
    """Yield what is read from one place to the next, and also names with a date word in them."""
    folded, done = setting.folded, setting.floor
    setting.last_end, setting.last_day = -1, ""
    for start, rules in openings:
        if start < done or (folded[start].isdigit() and _inside_number(setting, start)):
            continue
        read = _longest(setting, readings(rules, folded, start, setting.ceiling), start)
        if read is not None:
            yield read
            done = read[0].end


def _openings_of(sentence: Parsed, folded: str, moved: int) -> Iterator[_Opening]:
    """Yield the same as :func:`_openings`, of a sentence that is split already."""
    rules_for = grammar().rules_for
    words, lowers, after, known = sentence.words, sentence.lowers, 0, grammar().seconds
    may_open = [
        at
        for at, lower in enumerate(lowers)
        if lower in known or (not lower.isalpha() and _may_open(lower))
    ]
    for at in may_open:
        if at < after:
            continue
        first, second = lowers[at], lowers[at + 1] if at + 1 < len(words) else ""
        if first.isalnum() and second.isalpha():  # only a blank can stand between the two
            seconds = known.get(first)
            if seconds and second not in seconds:
                continue
            if rules := rules_for(first, second):
                yield words[at].start + moved, rules
            continue
        after = _glued(words, at)
        second = next(filter(None, map(_head, islice(lowers, after, None))), "")
        if after == at + 1 and first.isalnum():
            if rules := rules_for(first, second):
                yield words[at].start + moved, rules
        else:
            end = words[after - 1].end + moved
            yield from _openings(folded, words[at].start + moved, end, second)


def _glued(words: Sequence[Word], at: int) -> int:
    """Return the index after the words that stand together without a blank: "12:00" and "pm"."""
    at += 1
    while at < len(words) and words[at].start == words[at - 1].end and _head(words[at].lower):
        at += 1
    return at


@lru_cache(maxsize=REMEMBERED)
def _may_open(lower: str) -> bool:
    """Tell whether some part of a word with marks or digits may begin a time expression."""
    return any("0" <= part[0] <= "9" or part in grammar().gate for part in _WORD.findall(lower))


@lru_cache(maxsize=REMEMBERED)
def _head(lower: str) -> str:
    """Return the first part of a word, "" for a mark."""
    if lower.isalpha():
        return lower
    found = _WORD.search(lower)
    return found[0] if found else ""


def _openings(folded: str, start: int, stop: int, following: str = "") -> Iterator[_Opening]:
    """Yield the places where two words begin some rule, with the rules worth trying there."""
    known, rules_for = grammar().gate, grammar().rules_for
    first, place = "", start
    for match in _WORD.finditer(folded, start, stop):
        word = match[0]
        if first and (rules := rules_for(first, word)):
            yield place, rules
        first = ""
        if word in known or "0" <= word[0] <= "9":
            first, place = word, match.start()
    if first and (rules := rules_for(first, following)):
        yield place, rules


_NUMBER_GOES_ON: Final = re.compile(r"(?:[$£€#@]|\d[.,:/]|\w/|\w-)\Z")


def _inside_number(setting: Setting, start: int) -> bool:
    """Tell "79/243", "$2000" and "A-10" from numbers that begin a date."""
    if start == setting.last_end + 1 and setting.folded[start - 1] == "-":
        return False
    return bool(_NUMBER_GOES_ON.search(setting.folded, max(setting.floor, start - 2), start))


def _longest(setting: Setting, matches: list[Match], start: int) -> tuple[Match, Value] | None:
    """Return the longest reading that its value function accepts."""
    for match in matches:
        if _breaks_a_word(setting.folded, match.end):
            continue
        setting.start, setting.end = start, match.end
        setting.by, setting.slots = match.rule.rule["by"], match.slots
        value = None if guard(setting) else FUNCTIONS[setting.by](match.slots, setting)
        if value is not None:
            return match, value
    return None


def _breaks_a_word(text: str, end: int) -> bool:
    if end >= len(text):
        return False
    after = text[end]
    return unicodedata.combining(after) > 0 or (after.isalnum() and text[end - 1].isalnum())


_ONE_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")


def _expression(setting: Setting, match: Match, value: Value) -> TimeExpression:
    """Make the expression, and remember what those after it may be counted from."""
    start = setting.start
    if match.rule.name == "decade" and setting.folded[start - 1 : start] == "'":
        start = max(setting.floor, start - 1)
    setting.last_end, setting.last_day = match.end, ""
    mod = value.mod
    if value.type in {"DATE", "TIME"}:
        if _ONE_DAY.fullmatch(value.value):
            setting.last_day = value.value
        mod = mod or _open_end(setting)
        if value.value[:4].isdigit():
            setting.story = value.value.partition("T")[0]
    found = TimeExpression(
        start,
        match.end,
        value.value,
        value.type,
        mod,
        *bounds(value.value),
        match.rule.name,
        value.anchor,
    )
    return found.on_side(value.side, setting.published) if value.side else found


def _open_end(setting: Setting) -> str:
    """Return what the words before a date, or "onwards" behind it, make of it."""
    known, before = word_class("open"), setting.preceded()
    if "from" in before and cue("onwards").match(setting.after(14).lstrip()):
        return "ON_OR_AFTER"
    return next(
        (known[words] for words in sorted(before, key=len, reverse=True) if words in known), ""
    )
