"""Time expressions, and those of them that are the two ends of one."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.text.spans import Span
from coursekit.reading.time.calendar import Precision, bounds, moved
from coursekit.reading.time.context import Type
from coursekit.reading.time.grammar import words_of


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


_OPENS: Final = re.compile(r"(\bbetween |\bfrom |)\Z", re.IGNORECASE)
#: Two ends that both have a year, or both have none.
_ENDS: Final = re.compile(r"[12][^/]*/[12][^/]*|X[^/]*/X[^/]*")
#: The rules that read a date without a year.
_BORROWS: Final = frozenset({"day.written", "day.bare", "month", "month.phase", "quarter"})


@cache
def _between() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what may stand between two dates that share a year, and between two ends."""
    runs = rf" ?[-—] ?| (?:{words_of('runs')}) (?:the )?"
    listed = rf"/|, (?:(?:{words_of('lists')}) )?| (?:{words_of('lists')}) (?:the )?"
    return re.compile(f"{runs}|{listed}"), re.compile(runs)


def joined(text: str, found: list[TimeExpression], *, ranges: bool) -> list[TimeExpression]:
    """Let dates that stand side by side share a year, and make ranges of the two ends of one."""
    connector, _ = _between()
    result: list[TimeExpression] = []
    for one in reversed(found):
        between = text[one.end : result[-1].start] if result else ""
        if not connector.fullmatch(between):
            result.append(one)
            continue
        second = result.pop()
        first = _with_year_of(second, one)
        pair = _range(text, first, second) if ranges else None
        result += [pair] if pair else [second, first]
    return result[::-1]


def _with_year_of(second: TimeExpression, first: TimeExpression) -> TimeExpression:
    """Lend the year to the first, which was printed without one."""
    yearless = first.anchor == "publication" or first.value.startswith("XXXX-")
    explicit = second.value[:4].isdigit() and not second.anchor
    if not (explicit and yearless and first.rule in _BORROWS):
        return first
    later = first.value[5:7] > second.value[5:7]
    return first.valued(f"{int(second.value[:4]) - later:04}{first.value[4:]}")._replace(anchor="")


def _range(text: str, first: TimeExpression, second: TimeExpression) -> TimeExpression | None:
    """Make one expression of the two ends of a range."""
    opening = next(_OPENS.finditer(text, max(0, first.start - 8), first.start))
    between = text[first.end : second.start]
    runs = (opening[1].lower(), between) == ("between ", " and ")
    if not runs and not _between()[1].fullmatch(between):
        return None
    end = second.value
    if second.rule == "weekday" and second.latest and first.value > end:
        # On a Wednesday, "Monday to Friday" has the Monday past and the Friday to come.
        end = moved("D", 7, second.latest)
    value = f"{first.value}/{end}"
    if first.value > end or not _ENDS.fullmatch(value):
        return None
    within, anchor = bounds(value), first.anchor
    start = opening.start()
    return TimeExpression(start, second.end, value, "DATE", "", *within, "range", anchor)
