"""Values of days: dates, weekdays, yesterday and its kin, holidays, clock times."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from operator import gt, lt
from typing import Final

from coursekit.reading.time import context
from coursekit.reading.time.calendar import bounds, full_year, holiday_date, iso_day, moved, ordinal
from coursekit.reading.time.context import NO_TIME, Setting, Slots, Value, ValueFunction
from coursekit.reading.time.direction import is_told, likely_day, looks_ahead, years_around
from coursekit.reading.time.grammar import pattern, word_class


def _date(slots: Slots, setting: Setting) -> Value:
    return _dated(slots.get("year"), int(slots["month"]), ordinal(slots["day"]), setting)


def _dated(year: str | None, month: int, day: int, setting: Setting) -> Value:
    """Give a day without a year the one that brings it nearest to the day of writing."""
    now = setting.published
    if year or now is None:
        return Value(iso_day(year or "XXXX", month, day))
    values = (iso_day(around, month, day) for around in years_around(now))
    return likely_day(map(dt.date.fromisoformat, filter(None, values)), now, setting)


def calendar_day(slots: Slots, setting: Setting) -> Value:
    """Read "12 November 2024", "Sunday, March eighth", "the night of Friday"; else the story's."""
    reads = (read for slot, read in _BY.items() if slot in slots)
    return next(reads, lambda _, setting: context.reached("D", setting))(slots, setting)


def numeric_day(slots: Slots, setting: Setting) -> Value:
    """Read "12/11/2024": as the calendar has it, or as it lies within a week of publication."""
    first, second, now = slots["first"], slots["second"], setting.published
    year = full_year(slots["year"], now, 10)
    days = {iso_day(year, second, first), iso_day(year, first, second)} - {""}
    if len(days) < 2:
        return Value("".join(days))
    near = (day for day in days if now and abs((dt.date.fromisoformat(day) - now).days) <= 7)
    return next((Value(day, anchor="publication") for day in near), Value(f"{year}-XX-XX"))


def bare_day(slots: Slots, setting: Setting) -> Value:
    """Read the second day of "April 24 and 25", and the first of "24 and 25 April"."""
    day, counted = ordinal(slots["day"]), pattern("counted thing").match(setting.after(8))
    if pattern("of a list").fullmatch(setting.since_last()) and not counted:
        year, month = slots.get("year", setting.last_day[:4]), setting.last_day[5:7]
        return Value(iso_day(year, month, day), anchor="" if "year" in slots else "narrative")
    following = pattern("list ahead").match(setting.after(40))
    if following is None:
        return NO_TIME
    return _dated(following[2], int(word_class("month")[following[1]]), day, setting)


def day_of_month(slots: Slots, setting: Setting) -> Value:
    """Read "the 12th" after a preposition, in the month that the story has reached."""
    month = context.reached("M", setting)
    day = iso_day(month.value[:4], month.value[5:], ordinal(slots["day"]))
    return Value(day, anchor=month.anchor)


#: How many days off a weekday is on another one, by what stands before it.
_WEEKDAYS: Final[dict[str, Callable[[int, int], int]]] = {
    "last": lambda day, today: -((today - day) % 7),
    "next": lambda day, today: (day - today) % 7,
    "-1": lambda day, today: (day - today) % -7 or -7,
    "week before": lambda day, today: day - today - 7,
    "0": lambda day, today: day - today,
    "1": lambda day, today: day - today + 7,
    "+1": lambda day, today: (day - today) % 7 or 7,
}


def weekday(slots: Slots, setting: Setting) -> Value:
    """Read "Friday": the latest, today included, unless the clause looks ahead; "last Friday"."""
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    which = slots.get("which") or ("last", "next")[looks_ahead(setting)]
    off = _WEEKDAYS[which](number, now.isoweekday())
    # Where it is Friday already, what is published on Thursday was "said Friday".
    told = (which, off) == ("last", -6) and is_told(setting)
    return context.deictic("D", 1 if told else off, setting)


def deictic_day(slots: Slots, setting: Setting) -> Value:
    """Read "yesterday", "this morning", "late yesterday"; but not "today's world", "USA Today"."""
    return context.deictic("D", int(slots.get("deictic", 0)), setting)


def night(slots: Slots, setting: Setting) -> Value:
    """Read "last night", "overnight", "tonight"."""
    slots["part"] = "NI"  # it is added to the day with the other parts
    return context.deictic("D", int(slots["night"]), setting)


def day_around(slots: Slots, setting: Setting) -> Value:
    """Read "the day before last Tuesday", "the day after Christmas"."""
    off, value = int(slots["before"]), calendar_day(slots, setting)
    day = bounds(value.value).earliest
    return Value(moved("D", off, day), anchor=value.anchor) if day else context.past_or_future(off)


def week_of(slots: Slots, setting: Setting) -> Value:
    """Read "the week of March 6"."""
    value = calendar_day(slots, setting)
    return Value(moved("W", 0, bounds(value.value).earliest), anchor=value.anchor)


def holiday(slots: Slots, setting: Setting) -> Value:
    """Read "Thanksgiving", "last Christmas", "Good Friday 2024"; but not "Christmas Island"."""
    rule, now = slots["holiday"], setting.published
    if "year" in slots:
        return Value(holiday_date(rule, int(slots["year"])).isoformat())
    if now is None:
        return Value("XXXX-XX-XX")
    days = (holiday_date(rule, year) for year in years_around(now))
    meant = _MEANT[slots.get("which", "")]
    return likely_day((day for day in days if meant(day, now)), now, setting)


#: What reads a day, by what names it.
_BY: Final[dict[str, ValueFunction]] = {
    "month": _date, "weekday": weekday, "deictic": deictic_day, "holiday": holiday,
}  # fmt: skip
#: Which days "last", "this" and "next" leave.
_MEANT: Final[dict[str, Callable[[dt.date, dt.date], bool]]] = {
    "": lambda day, now: True,
    "-1": lt,
    "0": lambda day, now: day.year == now.year,
    "1": gt,
    "+1": gt,
}


def clock(slots: Slots, setting: Setting) -> Value:
    """Read "5 p.m. EST Nov. 6"; without a day it is on the last one named, else on publication."""
    time = next(read(slots) for slot, read in _CLOCKS.items() if slot in slots)
    time += slots.get("zone", "").strip("-")
    day = calendar_day(slots, setting)
    if not day.value[-1:].isdigit():
        return Value(f"XXXX-XX-XX{time}", "TIME")
    return Value(day.value + time, "TIME", day.anchor)


def _hour(slots: Slots) -> str:
    hour, half = int(slots["hours"]), slots.get("meridiem", slots.get("part", ""))
    hour = hour % 12 + 12 * (half in {"PM", "AF", "EV", "NI"}) if half and hour < 13 else hour
    return f"T{hour:02}:{slots.get('minutes', '00')}"


_CLOCKS: Final[dict[str, Callable[[Slots], str]]] = {
    "moment": lambda slots: slots["moment"],
    "iso-time": lambda slots: slots["iso-time"].upper(),
    "hhmm": lambda slots: f"T{slots['hhmm'][:2]}:{slots['hhmm'][2:]}",
    "hours": _hour,
}
