"""Time expressions, and those of them that are the two ends of one."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.text.spans import Span
from coursekit.reading.time.calendar import Precision, bounds, moved
from coursekit.reading.time.context import Type
from coursekit.reading.time.grammar import cue, words_of


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

    def valued(self, value: str) -> TimeExpression:
        """Return the same words with another value."""
        precision, earliest, latest = bounds(value)
        return self._replace(value=value, precision=precision, earliest=earliest, latest=latest)

    def on_side(self, side: str, now: dt.date | None) -> TimeExpression:
        """Leave what is earlier, or later, than the day of writing, if that is inside."""
        if not (now and self.earliest and self.latest and self.earliest <= now <= self.latest):
            return self
        return self._replace(latest=now) if side == "earlier" else self._replace(earliest=now)


#: A day, and a part of it.
_A_DAY: Final = re.compile(r"((?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d))(?:T([A-Z]+))?")
_LATE: Final = frozenset({"AF", "EV"})
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
    date = _A_DAY.fullmatch(day.value)
    if date is None or clock.rule != "clock" or text[clock.end : day.start] != " on ":
        return clock
    time = clock.value.partition("T")[2]
    if date[2] in _LATE and time[:2] < "12":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    return clock.valued(f"{date[1]}T{time}")._replace(rule="clock.day")


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
    return first.valued(value)._replace(anchor=second.anchor)


def _range(text: str, first: TimeExpression, second: TimeExpression) -> TimeExpression | None:
    """Make one expression of the two ends of a range."""
    opening = _OPENS.search(text, max(0, first.start - 8), first.start)
    opener = opening[1].lower() if opening else ""
    start = opening.start() if opening else first.start
    if not _runs(text[first.end : second.start], opener, first, second):
        return None
    # "It moved the vote from Monday to Friday" names two days and no stretch between them.
    before = text[max(0, start - 60) : start].lower()
    if opener == "from" and cue("moves", r"[^.;,]{0,40}\Z").search(before):
        return None
    end = second.value
    if (
        second.rule == "weekday"
        and first.earliest
        and second.latest
        and first.earliest > second.latest
    ):
        # On a Wednesday, "Monday to Friday" has the Monday past and the Friday to come.
        end = moved("D", 7, second.latest)
    value = f"{first.value}/{end}"
    within = bounds(value)
    if within.earliest and within.latest:
        known = within.earliest <= within.latest
    else:
        known = first.value[:1] == second.value[:1] == "X"
    anchor = first.anchor or second.anchor
    found = TimeExpression(start, second.end, value, "DATE", "", *within, "range", anchor)
    return found if known else None


def _runs(between: str, opener: str, first: TimeExpression, second: TimeExpression) -> bool:
    """Tell whether what stands between two dates makes them the two ends of one time."""
    if not {first.type, second.type} <= {"DATE", "TIME"} or "/" in first.value + second.value:
        return False
    months = first.rule.startswith("month") and second.rule.startswith("month")
    return (
        (opener, between) == ("between", " and ")
        or (between == "/" and months)
        or _between()[1].fullmatch(between) is not None
    )
