"""Calendar arithmetic on TIMEX3 values: moving by units, bounds, numbers in words, holidays."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from typing import Final, Literal, NamedTuple

from dateutil.easter import easter

from coursekit.reading.time.grammar import word_class

Precision = Literal["day", "week", "month", "quarter", "year", "decade", "range", "relative"]

#: The first months of northern seasons: what "last summer" is counted from.
SEASON_MONTHS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Half of a unit, in whole smaller ones: TIMEX3 writes two and a half years as P2Y6M.
_HALVES: Final = {"TM": "30S", "TH": "30M", "Y": "6M", "E": "5Y", "C": "50Y"}


class Bounds(NamedTuple):
    """How exact a value is, and the first and the last day that it may mean."""

    precision: Precision
    earliest: dt.date | None
    latest: dt.date | None


RELATIVE: Final = Bounds("relative", None, None)


def iso_week(day: dt.date) -> str:
    """Return the ISO week of a day; a Sunday belongs to the week that ends on it.

    >>> iso_week(dt.date(2024, 11, 12))
    '2024-W46'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def moved(unit: str, count: int, day: dt.date) -> str:
    """Return the value of the unit that lies `count` units from the one that holds `day`.

    >>> moved("M", -1, dt.date(2024, 1, 31)), moved("E", -1, dt.date(2024, 1, 31))
    ('2023-12', '201')
    """
    try:
        if unit == "D":
            return (day + dt.timedelta(days=count)).isoformat()
        if unit in {"W", "WE", "2W"}:
            weeks = count * (2 if unit == "2W" else 1)
            week = iso_week(day + dt.timedelta(weeks=weeks))
            return week + "-WE" if unit == "WE" else week
    except OverflowError:
        return ""
    if unit == "M":
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return f"{year:04}-{month + 1:02}" if 0 < year < 10000 else ""
    if unit == "Q":
        year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + count, 4)
        return f"{year:04}-Q{quarter + 1}" if 0 < year < 10000 else ""
    size, width = {"Y": (1, 4), "E": (10, 3), "C": (100, 2), "L": (1000, 1)}[unit]
    number = day.year // size + count
    return f"{number:0{width}}" if 0 < number < 10000 // size else ""


def bounds(value: str) -> Bounds:
    """Return the precision of a TIMEX3 value, and its first and last day, both inclusive.

    >>> bounds("2024-Q4").latest
    datetime.date(2024, 12, 31)
    >>> bounds("XXXX-11-12").precision
    'relative'
    """
    if "/" in value:
        first, last = (bounds(end) for end in value.split("/", 1))
        if first.earliest and last.latest:
            return Bounds("range", first.earliest, last.latest)
        return RELATIVE
    try:
        return _single_bounds(value)
    except ValueError:
        return RELATIVE


_VALUE: Final = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:T.*)?"
    r"|(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?"
    r"|(?P<month>\d{4}-\d\d)"
    r"|(?P<quarter>\d{4}-Q[1-4])"
    r"|(?P<half>\d{4}-H[12])"
    r"|(?P<season>\d{4}-(?:SP|SU|FA|WI))"
    r"|(?P<year>\d{4})(?:-XX-XX)?"
    r"|(?P<decade>\d{3})"
    r"|(?P<century>\d\d)"
)


def _single_bounds(value: str) -> Bounds:
    found = _VALUE.fullmatch(value)
    if not found:
        return RELATIVE
    kind, words = next((k, v) for k, v in found.groupdict().items() if v)
    if kind == "day":
        day = dt.date.fromisoformat(words)
        return Bounds("day", day, day)
    year = int(words[:4])
    match kind:
        case "week":
            first = 6 if found["weekend"] else 1
            number = int(words[6:])
            return Bounds(
                "week",
                dt.date.fromisocalendar(year, number, first),
                dt.date.fromisocalendar(year, number, 7),
            )
        case "month":
            return _months("month", year, int(words[5:]), 1)
        case "quarter":
            return _months("quarter", year, int(words[6]) * 3 - 2, 3)
        case "half":
            return _months("range", year, int(words[6]) * 6 - 5, 6)
        case "season":  # of either hemisphere: the whole year, and a winter's two months after it
            last = dt.date(year + 1, 3, 1) if words.endswith("WI") else dt.date(year + 1, 1, 1)
            return Bounds("quarter", dt.date(year, 1, 1), last - dt.timedelta(days=1))
        case "decade":
            return Bounds("decade", dt.date(year * 10, 1, 1), dt.date(year * 10 + 9, 12, 31))
        case "century":
            return Bounds("range", dt.date(year * 100, 1, 1), dt.date(year * 100 + 99, 12, 31))
        case _:
            return Bounds("year", dt.date(year, 1, 1), dt.date(year, 12, 31))


def _months(precision: Precision, year: int, month: int, count: int) -> Bounds:
    last = month + count - 1
    return Bounds(
        precision, dt.date(year, month, 1), dt.date(year, last, monthrange(year, last)[1])
    )


def iso_day(year: int | str, month: int | str, day: int | str) -> str:
    """Return an ISO date, or "" when the calendar has no such day; a year may be XXXX or XX24."""
    try:
        dt.date(2000 if str(year).startswith("XX") else int(year), int(month), int(day))
    except ValueError:
        return ""
    return f"{year:0>4}-{int(month):02}-{int(day):02}"


def number_of(words: str) -> float | None:
    """Read a number in figures or in words.

    >>> number_of("twenty-four"), number_of("2 1/2"), number_of("two and a half")
    (24.0, 2.5, 2.5)
    """
    words = words.replace(",", "")
    figures = re.match(r"(\d{1,9}(?:\.\d{1,2})?)(?: (\d)/(\d))?$", words)
    if figures:
        part = int(figures[2]) / int(figures[3]) if figures[3] and figures[3] != "0" else 0
        return float(figures[1]) + part
    half = words.endswith(" and a half")
    total = 0
    for word in words.removesuffix(" and a half").replace("-", " ").split():
        if word in {"a", "an"}:
            total = 1
        elif power := word_class("powers").get(word):
            total = max(total, 1) * int(power)
        else:
            value = next(
                (word_class(c)[word] for c in ("tens", "teens", "ones") if word in word_class(c)),
                None,
            )
            if value is None:
                return None
            total += int(value)
    return total + half / 2 if total or half else None


def ordinal(words: str) -> int:
    """Return the number of "12", "12th" or "twelfth"."""
    return int(word_class("nth").get(words) or words.rstrip("stndrh"))


def year_in_words(words: str) -> str:
    """Return the year that "nineteen ninety-six" or "two thousand and five" names.

    >>> year_in_words("nineteen oh four"), year_in_words("two thousand and five")
    ('1904', '2005')
    """
    if words[0].isdigit():
        return words
    parts = words.replace("-", " ").split()
    if parts[:2] == ["two", "thousand"]:
        rest = [part for part in parts[2:] if part != "and"]
        return f"{2000 + int(number_of(' '.join(rest)) or 0):04}"
    century = number_of(parts[0]) or 0
    rest = [part for part in parts[1:] if part not in {"oh", "hundred"}]
    return f"{int(century * 100 + (number_of(' '.join(rest)) or 0)):04}"


def with_century(year: str, latest: int | None) -> str:
    """Give a year of two figures the last century that does not take it beyond `latest`.

    >>> with_century("99", 2034), with_century("24", 2034), with_century("24", None)
    ('1999', '2024', 'XX24')
    """
    if latest is None or latest < 100:
        return f"XX{year}"
    return f"{latest - (latest - int(year)) % 100:04}"


def duration_of(number: float | None, unit: str) -> str:
    """Return the TIMEX3 value of a counted duration; "X" counts what the text does not.

    >>> duration_of(2.5, "Y"), duration_of(36, "TH"), duration_of(None, "W")
    ('P2Y6M', 'PT36H', 'PXW')
    """
    time, letter = ("T", unit[1]) if unit[0] == "T" else ("", unit)
    scale = {"E": 10, "C": 100, "L": 1000}.get(letter, 1)
    if letter == "2W":
        letter, scale = "W", 2
    if number is None:
        return f"P{time}X{letter}"
    if letter == "WE":
        return f"P{int(number) * 2}D"
    whole = int(number)
    if scale > 1 and letter != "W":
        return f"P{number * scale:g}Y"
    if number - whole == 0.5 and unit in _HALVES:
        return f"P{time}{f'{whole}{letter}' if whole else ''}{_HALVES[unit]}"
    return f"P{time}{number * scale:g}{letter}"


def holiday_date(rule: str, year: int) -> dt.date:
    """Return the day of a holiday by its rule in ``holidays.txt``.

    >>> holiday_date("11 4 4", 1999), holiday_date("easter-2", 2024)
    (datetime.date(1999, 11, 25), datetime.date(2024, 3, 29))
    """
    if moving := re.fullmatch(r"(easter|11 4 4)([+-]\d+)", rule):
        base = easter(year) if moving[1] == "easter" else holiday_date(moving[1], year)
        return base + dt.timedelta(days=int(moving[2]))
    if fixed := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return dt.date(year, int(fixed[1]), int(fixed[2]))
    month, weekday, which = rule.split()
    if which == "-1":
        last = dt.date(year, int(month), monthrange(year, int(month))[1])
        return last - dt.timedelta(days=(last.isoweekday() - int(weekday)) % 7)
    first_possible = int(which[:-1]) if which.endswith("+") else int(which) * 7 - 6
    first = dt.date(year, int(month), first_possible)
    return first + dt.timedelta(days=(int(weekday) - first.isoweekday()) % 7)
