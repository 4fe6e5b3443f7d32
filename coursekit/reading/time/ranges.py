"""Time expressions, and those of them that are the two ends of one."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from coursekit.reading.text.spans import Span
from coursekit.reading.time.calendar import Precision, bounds, moved
from coursekit.reading.time.context import Side, Type
from coursekit.reading.time.grammar import cue, words_of


@dataclass(frozen=True, slots=True)
class TimeExpression:
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

    def valued(self, value: str) -> TimeExpression:
        """Return the same words with another value."""
        precision, earliest, latest = bounds(value)
        return replace(self, value=value, precision=precision, earliest=earliest, latest=latest)

    def on_side(self, side: Side, now: dt.date | None) -> TimeExpression:
        """Leave what is earlier, or later, than the day of writing, if that is inside."""
        if not (now and self.earliest and self.latest and self.earliest <= now <= self.latest):
            return self
        return replace(self, latest=now) if side == "earlier" else replace(self, earliest=now)


_A_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)")
_OPENS: Final = re.compile(r"\b(between|from) \Z", re.IGNORECASE)


@cache
def _between() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what may stand between two dates that share a year, and between two ends."""
    runs = rf" ?[-—] ?| (?:{words_of('runs')}) (?:the )?"
    listed = rf"/|, (?:(?:{words_of('lists')}) )?| (?:{words_of('lists')}) (?:the )?"
    return re.compile(f"{runs}|{listed}"), re.compile(runs)


_LENDS: Final = frozenset({"day.written", "day.bare", "month.year", "quarter"})
_BORROWS: Final = frozenset({"day.written", "day.bare", "month", "month.phase", "quarter"})


def joined(text: str, found: list[TimeExpression], *, ranges: bool) -> list[TimeExpression]:
    """Let dates that stand side by side share a year, and make ranges of the two ends of one."""
    connector, _ = _between()
    result: list[TimeExpression] = []
    for printed in reversed(found):
        second = result[-1] if result else None
        one = _on_its_day(text, printed, second) if second else printed
        if second is None or not connector.fullmatch(text, one.end, second.start):
            result.append(one)
            continue
        first = _with_day_or_year_of(second, one)
        pair = _range(text, first, second) if ranges else None
        if pair:
            result[-1] = pair
        else:
            result.append(first)
    return result[::-1]


def _on_its_day(text: str, clock: TimeExpression, day: TimeExpression) -> TimeExpression:
    """Give a time of day the day that follows it with "on": "10 a.m. *on* Monday"."""
    apart = clock.rule == "clock" and text[clock.end : day.start] == " on "
    date, _, part = day.value.partition("T")
    if not apart or not _A_DAY.fullmatch(date) or (part and not part.isalpha()):
        return clock
    time = clock.value.partition("T")[2]
    if part in {"AF", "EV"} and time[:2] < "12":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    return replace(clock.valued(f"{date}T{time}"), rule="clock.day")


def _with_day_or_year_of(second: TimeExpression, first: TimeExpression) -> TimeExpression:
    """Lend the year, or the day of a clock time, to the first, which was printed without one."""
    if (first.rule, second.rule) == ("clock", "clock.day"):
        day, time = second.value.partition("T")[0], first.value.partition("T")[2]
        value = f"{day}T{time}"
    else:
        yearless = first.anchor == "publication" or first.value.startswith("XXXX-")
        explicit = second.value[:4].isdigit() and not second.anchor
        if not (explicit and second.rule in _LENDS and yearless and first.rule in _BORROWS):
            return first
        later = first.value[5:7] > second.value[5:7]
        value = f"{int(second.value[:4]) - later:04}{first.value[4:]}"
    return replace(first.valued(value), anchor=second.anchor)


def _range(text: str, first: TimeExpression, second: TimeExpression) -> TimeExpression | None:
    """Make one expression of the two ends of a range."""
    between = text[first.end : second.start]
    opening = _OPENS.search(text, max(0, first.start - 8), first.start)
    opener = opening[1].lower() if opening else ""
    months = first.rule.startswith("month") and second.rule.startswith("month")
    runs = bool(_between()[1].fullmatch(between)) or (between == "/" and months)
    if not runs and not (between == " and " and opener == "between"):
        return None
    # "It moved the vote from Monday to Friday" names two days and no stretch between them.
    before = text[max(0, first.start - 60) : max(0, first.start - 5)].lower()
    if opener == "from" and cue("moves", r"[^.;,]{0,40}\Z").search(before):
        return None
    if {first.type, second.type} - {"DATE", "TIME"} or "/" in first.value + second.value:
        return None
    if first.earliest and second.latest and first.earliest > second.latest:
        # On a Wednesday, "Monday to Friday" has the Monday past and the Friday to come.
        if second.rule != "weekday":
            return None
        second = replace(second, value=moved("D", 7, second.latest))
    value = f"{first.value}/{second.value}"
    precision, earliest, latest = bounds(value)
    if earliest is None and not first.value[:1] == second.value[:1] == "X":
        return None
    return TimeExpression(
        opening.start() if opening else first.start,
        second.end,
        value,
        "DATE",
        "",
        precision,
        earliest,
        latest,
        "range",
        first.anchor or second.anchor,
    )
