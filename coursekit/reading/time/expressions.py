"""Time expressions of English news, with their TIMEX3 values."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Final, Literal

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rules.engine import Match, TextRule, readings
from coursekit.reading.text.folding import fold
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
#: A place where two words begin some rule, and the rules worth trying there.
_Opening = tuple[int, tuple[TextRule, ...]]
_PLACE: Final = itemgetter(0)


def find_time_expressions(
    text: str,
    published: dt.date | None,
    sentences: Iterable[Sentence] | None = None,  # found in the text where they are None
    *,
    references: bool = True,  # whether to give "now" and "recently", which name no date
    day_first: bool | None = None,  # the order of 12/11/2024; found in the page where it is None
    convention: Convention = "reading",
) -> list[TimeExpression]:
    """Find the time expressions of a text.

    >>> found = find_time_expressions("The vote was on Friday.", dt.date(2024, 11, 12))
    >>> found[0].value, found[0].rule, found[0].anchor
    ('2024-11-08', 'weekday', 'publication')
    """
    page, offsets = fold(text)
    corpus = convention == "corpus"
    setting = Setting(page, page.lower(), offsets, published, day_first, corpus)
    openings = list(grammar().openings(setting.folded))
    found: list[TimeExpression] = []
    for sentence in Paragraph.of(text).sentences if sentences is None else sentences:
        setting.floor, setting.ceiling = map(offsets.place, sentence.span)
        first = bisect_left(openings, setting.floor, key=_PLACE)
        here = openings[first : bisect_left(openings, setting.ceiling, key=_PLACE)]
        setting.sentence = sentence
        found.extend(_expression(setting, *one) for one in _read(setting, here) if one[1].value)
    found = joined(page, found, ranges=not corpus)
    if not references:
        found = [one for one in found if one.rule != "reference"]
    moved = ((one, offsets.given(one.span)) for one in found)
    return [one._replace(start=span.start, end=span.end) for one, span in moved]


def _read(setting: Setting, openings: Sequence[_Opening]) -> Iterator[tuple[Match, Value]]:
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
    name, end = match.rule.name, match.end
    quoted = name == "decade" and setting.folded[setting.start - 1 : setting.start] == "'"
    setting.last_end, setting.last_day = end, ""
    mod = value.mod
    if value.type in {"DATE", "TIME"}:
        one_day = _ONE_DAY.fullmatch(value.value)
        setting.last_day = value.value if one_day else ""
        setting.story = (
            value.value.partition("T")[0] if value.value[:4].isdigit() else setting.story
        )
        mod = mod or _open_end(setting)
    given = bounds(value.value)
    found = TimeExpression(
        max(setting.start - quoted, setting.floor),
        end,
        value.value,
        value.type,
        mod,
        *given,
        name,
        value.anchor,
    )
    return found.on_side(value.side, setting.published) if value.side else found


def _open_end(setting: Setting) -> str:
    """Return what the words before a date, or "onwards" behind it, make of it."""
    known, before = word_class("open"), setting.preceded()
    if "from" in before and cue("onwards").match(setting.after(14).lstrip()):
        return "ON_OR_AFTER"
    return known.get(max(known.keys() & before, key=len, default=""), "")
