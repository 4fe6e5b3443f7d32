"""Values of days: dates, weekdays, yesterday and its kin, holidays, clock times."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final

from coursekit.reading.rules.engine import any_of
from coursekit.reading.time.calendar import (
    bounds,
    holiday_date,
    iso_day,
    iso_week,
    moved,
    ordinal,
    with_century,
)
from coursekit.reading.time.context import (
    Setting,
    Slots,
    Value,
    ValueFunction,
    deictic,
    from_story,
    given,
    modified,
    reference,
    with_part,
)
from coursekit.reading.time.direction import is_told, likely_day, looks_ahead, nearest
from coursekit.reading.time.grammar import word_class, words_of


def _date(slots: Slots, setting: Setting) -> Value | None:
    return _dated(slots.get("year"), int(slots["month"]), ordinal(slots["day"]), setting)


def _dated(year: str | None, month: int, day: int, setting: Setting) -> Value | None:
    return given(iso_day(year, month, day)) if year else nearest(month, day, setting)


def _deictic(slots: Slots, setting: Setting) -> Value | None:
    return deictic("D", int(slots["deictic"]), setting)


def day_of(slots: Slots, setting: Setting) -> Value | None:
    """Return the day that the slots name: a date, a weekday, or yesterday and its kin."""
    return next((read for slot, read in _NAMED.items() if slot in slots), _today)(slots, setting)


def _today(slots: Slots, setting: Setting) -> Value | None:
    """Return the day that the story has reached, else that of publication."""
    return from_story("D", 0, setting) or deictic("D", 0, setting)


def calendar_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "12 November 2024", "Nov. 12", "Sunday, March eighth"."""
    return modified(day_of(slots, setting), slots)


def numeric_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "12/11/2024": by the order that is known, or that only one reading allows."""
    first, second, year, now = slots["first"], slots["second"], slots["year"], setting.published
    if len(year) == 2:
        year = with_century(year, now.year + 10 if now else None)
    values: dict[bool | None, str] = {
        True: iso_day(year, second, first),
        False: iso_day(year, first, second),
    }
    orders = {order for order, value in values.items() if value}
    if len(orders) == 1 and setting.day_first is None:
        setting.day_first = next(iter(orders))
    if len(orders) < 2 or int(first) == int(second):
        return given(values[True] or values[False])
    in_words = None
    if setting.day_first is None:
        setting.day_first, in_words = _page_order(setting.text)
    known = values.get(setting.day_first)
    near = None if known else _near(values.values(), setting)
    return near or Value(known or values.get(in_words, f"{year}-XX-XX"))


_NUMBERS: Final = re.compile(r"(?<![\w./])(\d\d?)([./])(\d\d?)\2(?:19|20)?\d\d(?![\w/])")


@cache
def _orders() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a day looks like that stands before its month, and one that stands after it."""
    names = word_class("month")
    month = any_of({name: "" for name in names if len(name) > 3 or name == "may"})
    day_first = re.compile(rf"\b[1-3]?\d(?:st|nd|rd|th)? {month}")
    return day_first, re.compile(rf"\b{month} [1-3]?\d\b(?! {any_of(names)})")


@lru_cache(maxsize=1)
def _page_order(text: str) -> tuple[bool | None, bool | None]:
    """Tell whether the page's other numeric dates have the day first, and those in words."""
    pairs = ((int(found[1]), int(found[3])) for found in _NUMBERS.finditer(text))
    numbers = (one > other for one, other in pairs if min(one, other) <= 12 < max(one, other) <= 31)
    day_first, month_first = (bool(order.search(text.lower())) for order in _orders())
    return next(numbers, None), day_first if day_first != month_first else None


def _near(values: Iterable[str], setting: Setting) -> Value | None:
    """Choose the one reading that lies within a week of the day of writing."""
    dated = filter(None, (bounds(value).earliest for value in values))
    near = [day for day in dated if setting.published and abs((day - setting.published).days) <= 7]
    return Value(near[0].isoformat(), anchor="publication") if len(near) == 1 else None


@cache
def _lists() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what parts the days of one month, what follows its first day, and a thing counted."""
    parting = rf"(?:{words_of('lists', 'runs')})"
    ahead = (
        rf"(?:(?:-|,? {parting} |, )(?:the )?\d{{1,2}}(?:st|nd|rd|th)?){{1,4}} (?:of )?([a-z]+\.?)"
        r"(?:,? (\d{4})\b)?"
    )
    counted = rf"[%°]| (?!(?:{words_of('after-list')}))[a-z]"
    return (
        re.compile(rf",? (?:{parting} )?(?:the )?|-"),
        re.compile(ahead),
        re.compile(counted),
    )


def bare_day(slots: Slots, setting: Setting) -> Value | None:
    """Read the second day of "April 24 and 25", and the first of "24 and 25 April"."""
    day, (parting, ahead, counted) = ordinal(slots["day"]), _lists()
    listed = setting.last_day and parting.fullmatch(setting.since_last())
    if listed and not counted.match(setting.after(8)):
        year = slots.get("year", setting.last_day[:4])
        anchor = "" if "year" in slots else "narrative"
        return given(iso_day(year, setting.last_day[5:7], day), anchor)
    following = None if "year" in slots else ahead.match(setting.after(40))
    month = word_class("month").get(following[1].rstrip(".")) if following else None
    return _dated(following[2], int(month), day, setting) if following and month else None


def day_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 12th" after a preposition, in the month that the story has reached."""
    day, now = ordinal(slots["day"]), setting.published
    month = from_story("M", 0, setting)
    if month:
        return given(iso_day(month.value[:4], month.value[5:], day), "narrative")
    if now is None:
        return Value(f"XXXX-XX-{day:02}") if 0 < day < 32 else None
    ahead = looks_ahead(setting)
    months = (moved("M", count, now) for count in (0, 1 if ahead else -1))
    days = (iso_day(month[:4], month[5:], day) for month in months)
    found = (day for day in days if day and (dt.date.fromisoformat(day) > now) == ahead)
    return given(next(found, ""), "publication")


#: How many days off a weekday is on another one, by what stands before it.
_WEEKDAYS: Final[dict[str, Callable[[int, int], int]]] = {
    "last": lambda day, today: -((today - day) % 7),
    "next": lambda day, today: (day - today) % 7,
    "-1": lambda day, today: (day - today) % -7 or -7,
    "0": lambda day, today: day - today,
    "1": lambda day, today: day - today + 7,
    "+1": lambda day, today: (day - today) % 7 or 7,
}


def _nearest_weekday(slots: Slots, setting: Setting) -> Value:
    """Return the latest such day, today included, unless the clause looks ahead."""
    which = slots.get("which") or ("next" if looks_ahead(setting) else "last")

    def days(day: int, today: int) -> int:
        off = _WEEKDAYS[which](day, today)
        # Where it is Friday already, what is published on Thursday was "said Friday".
        return 1 if off == -6 and which == "last" and is_told(setting) else off

    return _weekday(slots, setting, days)


def _weekday(slots: Slots, setting: Setting, days: Callable[[int, int], int]) -> Value:
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    return deictic("D", days(number, now.isoweekday()), setting)


_NAMED: Final[dict[str, ValueFunction]] = {
    "month": _date,
    "weekday": _nearest_weekday,
    "deictic": _deictic,
}


def weekday(slots: Slots, setting: Setting) -> Value | None:
    """Read "Friday", "last Friday", "Friday night"."""
    return with_part(modified(_nearest_weekday(slots, setting), slots), slots.get("part"))


def weekday_of_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "Tuesday of last week"."""
    return _weekday(slots, setting, lambda day, today: int(slots["which"]) * 7 + day - today)


def weekday_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "Wednesday week": the one after the next; but not "the Wednesday week opened"."""
    return _weekday(slots, setting, lambda day, today: 7 + _WEEKDAYS["+1"](day, today))


def story_weekday(slots: Slots, setting: Setting) -> Value | None:
    """Read "the previous Friday": counted from the day that the story has reached."""
    day = from_story("D", 0, setting)
    if day is None:
        return _nearest_weekday({**slots, "which": slots["following"]}, setting)
    start, which = dt.date.fromisoformat(day.value), "+1" if slots["following"] == "1" else "-1"
    days = _WEEKDAYS[which](int(slots["weekday"]), start.isoweekday())
    return Value(moved("D", days, start), anchor="narrative")


def deictic_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "yesterday", "this morning", "late yesterday"; but not "today's world", "USA Today"."""
    value = deictic("D", int(slots.get("deictic", 0)), setting)
    return with_part(modified(value, slots), slots.get("part"))


def part_of_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "the night of Friday, Oct. 23"; "in the morning" is of the day that the story has."""
    return with_part(day_of(slots, setting), slots["part"])


part_alone = part_of_day


def night(slots: Slots, setting: Setting) -> Value | None:
    """Read "last night", "overnight", "tonight"."""
    value = deictic("D", 0 if "tonight" in setting.words else -1, setting)
    return with_part(value, "EV" if setting.words.endswith("evening") else "NI")


def day_around(slots: Slots, setting: Setting) -> Value | None:
    """Read "the day before last Tuesday", "the day after Christmas"."""
    count = int(slots["before"])
    value = holiday(slots, setting) if "holiday" in slots else _nearest_weekday(slots, setting)
    if value is None or not value.value[0].isdigit():
        return value and reference(count)
    day = dt.date.fromisoformat(value.value)
    return Value(moved("D", count, day), anchor=value.anchor)


def week_of(slots: Slots, setting: Setting) -> Value | None:
    """Read "the week of March 6"."""
    day = day_of(slots, setting)
    if day is None or not day.value[0].isdigit():
        return None
    return Value(iso_week(dt.date.fromisoformat(day.value)), anchor=day.anchor)


def holiday(slots: Slots, setting: Setting) -> Value | None:
    """Read "Thanksgiving", "last Christmas", "Good Friday 2024"; but not "Christmas Island"."""
    rule, now = slots["holiday"], setting.published
    if "year" in slots:
        return given("".join(day.isoformat() for day in _holidays(rule, [int(slots["year"])])))
    if now is None:
        return Value(f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else "XXXX-XX-XX")
    days, which = _holidays(rule, [now.year, now.year - 1, now.year + 1]), slots.get("which")
    if which is None:
        found = likely_day(days, now, setting)
    elif which == "0":
        found = next(iter(days), None)
    else:
        near = (day for day in days if (day < now if which == "-1" else day > now))
        found = min(near, key=lambda day: abs(day - now), default=None)
    return given(found.isoformat() if found else "", "publication")


def _holidays(rule: str, years: list[int]) -> list[dt.date]:
    """Return the day of a holiday in each of the years that the rules of the church cover."""
    return [holiday_date(rule, year) for year in years if 1583 <= year <= 4099]


def clock(slots: Slots, setting: Setting) -> Value | None:
    """Read "5 p.m. EST Nov. 6"; without a day it is on the last one named, else on publication."""
    time = next(read(slots) for slot, read in _CLOCKS.items() if slot in slots)
    day = day_of(slots, setting)
    if day is None or not time:
        return None
    time += slots.get("zone", "").strip("-")
    if day.value.endswith("_REF"):
        return Value(f"XXXX-XX-XX{time}", "TIME")
    return Value(day.value + time, "TIME", slots.get("approx", ""), day.anchor)


def _hour(slots: Slots) -> str:
    hour, half = int(slots["hours"]), slots.get("meridiem") or slots.get("part")
    if half and not 0 < hour < 13:
        return ""
    hour = hour % 12 + 12 * (half in _LATE) if half else hour
    return f"T{hour:02}:{slots.get('minutes', '00')}"


_LATE: Final = frozenset({"PM", "AF", "EV", "NI"})
_CLOCKS: Final[dict[str, Callable[[Slots], str]]] = {
    "moment": lambda slots: slots["moment"],
    "iso-time": lambda slots: slots["iso-time"].upper(),
    "hhmm": lambda slots: f"T{slots['hhmm'][:2]}:{slots['hhmm'][2:]}",
    "hours": _hour,
}
