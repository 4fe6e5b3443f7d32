"""Time expressions of English news, with their TIMEX3 values."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rules.text_patterns import readings
from coursekit.reading.text.normalise import fold
from coursekit.reading.text.spans import Span
from coursekit.reading.time import days, periods
from coursekit.reading.time.calendar import Precision, bounds, moved
from coursekit.reading.time.context import NO_TIME, Setting, Type, Value, ValueFunction
from coursekit.reading.time.grammar import grammar, pattern, word_class
from coursekit.reading.time.guards import guards

#: "reading": a range is one expression, and "two days later" is counted from the story's date.
#: "corpus": as TimeML has it, a range is two expressions, and of the other "two days" is one.
Convention = Literal["reading", "corpus"]
#: The value functions, by the name that the grammar gives them.
FUNCTIONS: Final[dict[str, ValueFunction]] = periods.AT_ONCE | {
    name: found
    for module in (days, periods)
    for name, found in vars(module).items()
    if getattr(found, "__module__", "") == module.__name__
}
#: What says of a quantity or a date how it is meant: "early", "about".
_MODIFYING: Final = ("phase", "approx", "manner")
_OPENS: Final = re.compile(r"(\bbetween |\bfrom |)\Z", re.IGNORECASE)
#: Two ends that both have a year, or both have none.
_ENDS: Final = re.compile(r"[12][^/]*/[12][^/]*|X[^/]*/X[^/]*")
#: The rules that read a date without a year.
_BORROWS: Final = frozenset({"day.written", "day.bare", "month", "month.phase", "quarter"})


class TimeExpression(NamedTuple):
    """Words that name a time."""

    start: int
    end: int
    #: As in TIMEX3: 2024-11-12, 2024-W46, P3Y, PRESENT_REF; a range is 2024-07-29/2024-08-09.
    value: str
    type: Type
    #: As in TIMEX3; ON_OR_AFTER for "since 2017", ON_OR_BEFORE for "by Friday"; "" for none.
    mod: str
    precision: Precision
    #: The first and the last day that it may mean; "earlier this year" ends on the day of writing.
    earliest: dt.date | None
    latest: dt.date | None
    rule: str
    #: What resolved it: "publication", "narrative", or "" when the words say all.
    anchor: str

    @property
    def span(self) -> Span:
        """Return the offsets as a span."""
        return Span(self.start, self.end)


def find_time_expressions(
    text: str,
    published: dt.date | None,
    sentences: Iterable[Sentence] | None = None,  # found in the text where they are None
    *,
    convention: Convention = "reading",
) -> list[TimeExpression]:
    """Find the time expressions of a text."""
    page, offsets = fold(text)
    corpus = convention == "corpus"
    setting = Setting(page, page.lower(), offsets, published, corpus)
    padded = f" {setting.folded}"  # a word has something before it
    found: list[TimeExpression] = []
    for sentence in Paragraph.of(text).sentences if sentences is None else sentences:
        setting.floor, setting.ceiling = map(offsets.place, sentence.span)
        setting.sentence = sentence
        found += [one for one in _read(setting, padded) if one.rule != "name"]
    places = ((one, offsets.given(one.span)) for one in _joined(page, found, ranges=not corpus))
    return [one._replace(start=span.start, end=span.end) for one, span in places]


def _read(setting: Setting, padded: str) -> Iterator[TimeExpression]:
    """Yield what is read from one place to the next, and also names with a date word in them."""
    folded, done = setting.folded, setting.floor
    setting.last_end, setting.last_day = -1, ""
    for start, rules in grammar().openings(padded, setting.floor, setting.ceiling + 1):
        if start < done:
            continue
        for match in readings(rules, folded, start, setting.ceiling):
            setting.start, setting.end = start, match.end
            setting.by, setting.slots = match.rule.rule["by"], match.slots
            held = guards().choose(setting)
            value = NO_TIME if held else FUNCTIONS[setting.by](match.slots, setting)
            if value.value:
                yield _expression(setting, match.rule.name, value)
                done = match.end
                break


def _expression(setting: Setting, name: str, value: Value) -> TimeExpression:
    """Make the expression, and remember what those after it may be counted from."""
    slots, now = setting.slots, setting.published
    if "part" in slots and value.type == "DATE" and value.value[-1].isdigit():
        value = value._replace(value=f"{value.value}T{slots['part']}", type="TIME")
    quoted = (name, setting.folded[setting.start - 1 : setting.start]) == ("decade", "'")
    setting.last_end, setting.last_day = setting.end, ""
    mod = next(filter(None, map(slots.get, _MODIFYING)), "").strip("-")
    if value.type in {"DATE", "TIME"}:
        setting.last_day = value.value
        known = word_class("open")
        ahead = max(known.keys() & setting.preceded(), key=len, default="")
        mod = mod or known.get(ahead, "")
        if value.value[:4].isdigit():
            setting.story = value.value.partition("T")[0]
    start = max(setting.start - quoted, setting.floor)
    precision, first, last = bounds(value.value)
    if "side" in slots and now and first and last and first <= now <= last:
        first, last = (first, now) if slots["side"] == "earlier" else (now, last)
    return TimeExpression(
        start, setting.end, value.value, value.type, mod, precision, first, last, name, value.anchor
    )


def _joined(text: str, found: list[TimeExpression], *, ranges: bool) -> list[TimeExpression]:
    """Let dates that stand side by side share a year, and make ranges of the two ends of one."""
    result: list[TimeExpression] = []
    for one in reversed(found):
        between = text[one.end : result[-1].start] if result else ""
        if not pattern("between dates").fullmatch(between):
            result.append(one)
            continue
        second = result.pop()
        first = _with_year_of(second, one)
        result += _range(text, first, second) if ranges else [second, first]
    return result[::-1]


def _with_year_of(second: TimeExpression, first: TimeExpression) -> TimeExpression:
    """Lend the year to the first, which was printed without one."""
    yearless = first.anchor == "publication" or first.value.startswith("XXXX-")
    explicit = second.value[:4].isdigit() and not second.anchor
    if not (explicit and yearless and first.rule in _BORROWS):
        return first
    later = first.value[5:7] > second.value[5:7]
    value = f"{int(second.value[:4]) - later:04}{first.value[4:]}"
    return first._replace(value=value, anchor="", **bounds(value)._asdict())


def _range(text: str, first: TimeExpression, second: TimeExpression) -> list[TimeExpression]:
    """Make one expression of the two ends of a range; others are given back, the last first."""
    opening = next(_OPENS.finditer(text, max(0, first.start - 8), first.start))
    if not pattern("range").fullmatch(opening[1].lower() + text[first.end : second.start]):
        return [second, first]
    end = second.value
    if second.rule == "weekday" and second.latest and first.value > end:
        # On a Wednesday, "Monday to Friday" has the Monday past and the Friday to come.
        end = moved("D", 7, second.latest)
    value = f"{first.value}/{end}"
    if first.value > end or not _ENDS.fullmatch(value):
        return [second, first]
    within, anchor = bounds(value), first.anchor
    start = opening.start()
    return [TimeExpression(start, second.end, value, "DATE", "", *within, "range", anchor)]
