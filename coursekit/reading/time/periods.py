"""Values of weeks, months, quarters, seasons, years, decades and centuries."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from typing import Final

from coursekit.reading.time.calendar import (
    SEASON_MONTHS,
    bounds,
    moved,
    ordinal,
    with_century,
    year_in_words,
)
from coursekit.reading.time.context import (
    NO_TIME,
    Setting,
    Slots,
    Value,
    deictic,
    in_year,
    reached,
)
from coursekit.reading.time.direction import direction, looks_ahead
from coursekit.reading.time.grammar import word_class


def month(slots: Slots, setting: Setting) -> Value:
    """Read "November", "Nov. 2024", "last May", "June last year", "early March"."""
    number, which = int(slots["month"]), slots.get("which")

    def years(now: dt.date) -> int:
        """Return how many off it is: the present one or ahead by two months, otherwise past."""
        back, on = -(number > now.month), int(number < now.month)
        if which:
            this = number == now.month
            return (0, on + this, back - this)[int(which)]
        soon = (number - now.month) % 12 <= 2
        return on if looks_ahead(setting) or (soon and direction(setting) >= 0) else back

    return in_year(f"{number:02}", slots, setting, years)


def month_week(slots: Slots, setting: Setting) -> Value:
    """Read "the first week of May": its days as a range, if the year is known."""
    value = month(slots, setting)
    first = bounds(value.value).earliest
    if first is None:
        return value
    days = range(monthrange(first.year, first.month)[1] + 1)
    day = first.replace(day=days[int(slots["nth"])])
    return value._replace(value=f"{day}/{day + dt.timedelta(days=6)}")


def year(slots: Slots, setting: Setting) -> Value:
    """Read "2024", "mid-1996", "nineteen ninety-six"; but not the 2000 of "2000 people"."""
    return Value(f"{year_in_words(slots['year'])}")


def year_span(slots: Slots, setting: Setting) -> Value:
    """Read "2023-24" and "1989/90": two years."""
    first = int(slots["year"])
    years = (int(slots["second"]) - first) % 100
    return Value(f"{first}/{first + years}") if years < 30 else NO_TIME


def decade(slots: Slots, setting: Setting) -> Value:
    """Read "the 1990s", "the late '80s", "the nineties"; but not "in her 30s"."""
    if "decades" in slots:
        return Value(f"19{slots['decades']}")
    digits = with_century(slots["decade"].strip("'s"), setting.published)
    return Value(digits[:3])


def century(slots: Slots, setting: Setting) -> Value:
    """Read "the 20th century", whose value is 19."""
    return Value(f"{ordinal(slots['ordinal']) - 1:02}")


def season(slots: Slots, setting: Setting) -> Value:
    """Read "last fall", "the summer of 1998", "this spring"."""
    name = slots["season"]
    start = SEASON_MONTHS[name]

    def years(now: dt.date) -> int:
        over = now.month > start + 2
        return (0, int(start <= now.month), -(not over))[int(slots.get("which", "0"))]

    return in_year(name, slots, setting, years)


def _week_begins(setting: Setting) -> bool:
    return setting.published is not None and setting.published.isoweekday() < 4


def unit_which(slots: Slots, setting: Setting) -> Value:
    """Read "last week", "earlier this year", "the next quarter"; and "year-end"."""
    return deictic(slots.get("period", "Y"), int(slots.get("which", 0)), setting)


def unit_the(slots: Slots, setting: Setting) -> Value:
    """Read "the year", "the weekend", "later in the day": the present one, or a length."""
    unit = slots["period"]
    if not setting.followed().isdisjoint(word_class("after-whole-year")):
        setting.annual = True
        return Value(f"P1{unit}", "DURATION")
    if unit == "D":
        return reached(unit, setting)
    # Until Wednesday, "the weekend" is the one just past.
    just_past = unit == "WE" and _week_begins(setting)
    return deictic(unit, -just_past, setting)


def quarter(slots: Slots, setting: Setting) -> Value:
    """Read "the third quarter of 1989", "Q3", "third-quarter"."""
    value, now = _part_of_year("Q", int(slots["ordinal"]), 3, slots, setting), setting.published
    present = moved("Q", 0, now) if now else ""
    if value.value < present or setting.after(6) == " ended":
        setting.quarter, setting.annual = value.value, False
    return value


def half(slots: Slots, setting: Setting) -> Value:
    """Read "the first half of 2024"; but not "the first half of the game"."""
    return _part_of_year("H", int(slots.get("half", "1")), 6, slots, setting)


def _part_of_year(letter: str, part: int, months: int, slots: Slots, setting: Setting) -> Value:
    """Give a quarter or half its year: the present one, if it has come, else the last."""

    def years(now: dt.date) -> int:
        return -(part > (now.month - 1) // months + 1 and not looks_ahead(setting))

    return in_year(f"{letter}{part}", slots, setting, years)


def quarter_recalled(slots: Slots, setting: Setting) -> Value:
    """Read "the quarter", the last named or else over; a year before, "the year-ago quarter"."""
    last = deictic("Q", -1, setting)
    if setting.quarter:
        last = Value(setting.quarter, anchor="narrative")
    day = bounds(last.value).earliest
    if day is None:
        return last
    year, part = int(slots.get("year", day.year)), slots.get("ordinal", last.value[-1])
    return last._replace(value=f"{year - ('year' in setting.words):04}-Q{part}")


_WORD: Final = re.compile(r"\w+")


def year_ago(slots: Slots, setting: Setting) -> Value:
    """Read "a year ago": the same quarter of last year while quarters are compared, else Y-1."""
    before = _WORD.findall(setting.before(60))
    figures = any(word[0].isdigit() for word in before)
    compared = not before or figures or not word_class("compared").keys().isdisjoint(before)
    if setting.quarter and not setting.annual and compared:
        return quarter_recalled(slots, setting)
    return deictic("Y", -1, setting)
