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
_HALVES: Final = {"TM": "30S", "TH": "30M", "Y": "6M"}
#: Whether a unit is of the clock, its letter, and how many of that letter it is.
_LENGTHS: Final = {
    **{f"T{letter}": ("T", letter, 1) for letter in "SMH"},
    **{letter: ("", letter, 1) for letter in "DWMQY"},
    "2W": ("", "W", 2), "WE": ("", "D", 2),
    "E": ("", "Y", 10), "C": ("", "Y", 100), "L": ("", "Y", 1000),
}  # fmt: skip


class Bounds(NamedTuple):
    """How exact a value is, and the first and the last day that it may mean."""

    precision: Precision
    earliest: dt.date | None
    latest: dt.date | None


RELATIVE: Final = Bounds("relative", None, None)
_DAYS: Final = {"D": 1, "W": 7, "2W": 14, "WE": 7}
_MONTHS: Final = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
#: How the value of each is written: a Sunday belongs to the ISO week that ends on it.
_WRITTEN: Final = {
    "D": "{day}", **dict.fromkeys(("W", "2W"), "{week.year:04}-W{week.week:02}"),
    "WE": "{week.year:04}-W{week.week:02}-WE", "Q": "{day.year:04}-Q{quarter}",
    "M": "{day!s:.7}", "Y": "{day!s:.4}", "E": "{day!s:.3}", "C": "{day!s:.2}", "L": "{day!s:.1}",
}  # fmt: skip
_FIGURE: Final = re.compile(r"\d")
_FIGURES: Final = re.compile(r"(\d{1,9}(?:\.\d{1,2})?)(?: (\d)/(\d))?")
#: On which day a week and its end begin.
_WEEKS: Final = {"0000-W00": 1, "0000-W00-WE": 6}
#: Forms of values: how exact, how many months each part has that is counted, how many they span.
_FORMS: Final[dict[str, tuple[Precision, int, int]]] = {
    "0000-00": ("month", 1, 1),
    "0000-Q0": ("quarter", 3, 3),
    "0000-H0": ("range", 6, 6),
    # of either hemisphere: the whole year, and a winter's two months after it
    **dict.fromkeys(("0000-SP", "0000-SU", "0000-FA"), ("quarter", 1, 12)),
    "0000-WI": ("quarter", 1, 14),
    **dict.fromkeys(("0000", "0000-XX-XX"), ("year", 1, 12)),
    "000": ("decade", 1, 120),
    "00": ("range", 1, 1200),
}


def moved(unit: str, count: int, day: dt.date | None) -> str:
    """Return the value of the unit that lies `count` units from that of `day`; "" for none."""
    if day is None:
        return ""
    try:
        if unit in _DAYS:
            there = day + dt.timedelta(days=count * _DAYS[unit])
        else:
            there = _month(count * _MONTHS[unit], day)
    except (OverflowError, ValueError):
        return ""
    week, quarter = there.isocalendar(), (there.month + 2) // 3
    return _WRITTEN[unit].format(day=there, week=week, quarter=quarter)


def _month(count: int, day: dt.date) -> dt.date:
    """Return the first day of the month that lies so many months off."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return dt.date(year, month + 1, 1)


def bounds(value: str) -> Bounds:
    """Return the precision of a TIMEX3 value, and its first and last day, both inclusive."""
    if "/" in value:
        (_, first, _), (_, _, last) = map(bounds, value.split("/", 1))
        return RELATIVE if None in (first, last) else Bounds("range", first, last)
    form = _FIGURE.sub("0", value)
    try:
        if form[:11].rstrip("T") == "0000-00-00":
            day = dt.date.fromisoformat(value[:10])
            return Bounds("day", day, day)
        if form in _WEEKS:
            week = int(value[:4]), int(value[6:8])
            first = dt.date.fromisocalendar(*week, _WEEKS[form])
            return Bounds("week", first, dt.date.fromisocalendar(*week, 7))
        precision, months, count = _FORMS[form]
        part = "".join(filter(str.isdigit, value[5:])) or "1"
        first = dt.date(int(value[:4].ljust(4, "0")), int(part) * months - months + 1, 1)
        last = _month(count - 1, first)
        return Bounds(precision, first, last.replace(day=monthrange(last.year, last.month)[1]))
    except (KeyError, ValueError):
        return RELATIVE


def iso_day(year: int | str, month: int | str, day: int | str) -> str:
    """Return an ISO date, or "" when the calendar has no such day; a year may be XXXX or XX24."""
    try:
        dt.date(int(str(year).replace("XX", "20")), int(month), int(day))
    except ValueError:
        return ""
    return f"{year:0>4}-{int(month):02}-{int(day):02}"


def number_of(words: str) -> float | None:
    """Read a number in figures or in words."""
    words = words.replace(",", "")
    figures = _FIGURES.fullmatch(words)
    if figures:
        whole, above, below = figures.groups("0")
        return float(whole) + int(above) / max(1, int(below))
    half = words.endswith(" and a half")
    tens = {word: f"{ten}0" for word, ten in word_class("tens").items()}
    known = {"a": "1", "an": "1"} | tens | word_class("teens") | word_class("ones")
    total, powers = 0, word_class("powers")
    for word in words.removesuffix(" and a half").replace("-", " ").split():
        if word in powers:
            total = max(total, 1) * int(powers[word])
        elif word in known:
            total += int(known[word])
        else:
            return None
    return total + half / 2 or None


def ordinal(words: str) -> int:
    """Return the number of "12", "12th" or "twelfth"."""
    return int(word_class("nth").get(words, words.rstrip("stndrh")))


def year_in_words(words: str) -> int:
    """Return the year that "nineteen ninety-six" or "two thousand and five" names."""
    plain = re.sub(r"-| (?:and|oh)\b", " ", words)
    number, first = (number_of(some) or 0 for some in (plain, plain.split()[0]))
    # "Nineteen ninety-six" counts the hundreds first.
    return int(number + 99 * first * (number < 1000))


def full_year(year: str, now: dt.date | None, ahead: int = 0) -> str:
    """Give a year of two figures the last century that takes it at most so many years ahead."""
    if len(year) == 4 or now is None:
        return f"{year:X>4}"
    latest = now.year + ahead
    return f"{latest - (latest - int(year)) % 100:04}"


def duration_of(number: float | None, unit: str) -> str:
    """Return the TIMEX3 value of a counted duration; "X" counts what the text does not."""
    time, letter, scale = _LENGTHS[unit]
    if number is None:
        return f"P{time}X{unit.lstrip('T2')}"
    whole = int(number)
    if number - whole == 0.5 and unit in _HALVES:
        return f"P{time}{f'{whole}{letter}' * (whole > 0)}{_HALVES[unit]}"
    return f"P{time}{number * scale:g}{letter}"


def holiday_date(rule: str, year: int) -> dt.date:
    """Return the day of a holiday by its rule in ``holidays.txt``."""
    [(base, weekday, off)] = re.findall(r"(easter|\d+ \d+) ?(\d?)([+-]\d+|$)", rule)
    day = easter(year) if base == "easter" else dt.date(year, *map(int, base.split()))
    if weekday:
        day += dt.timedelta(days=(int(weekday) - day.isoweekday()) % 7)
    return day + dt.timedelta(days=int(off or 0))
