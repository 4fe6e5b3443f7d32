"""Values of days: dates, weekdays, yesterday and its kin, holidays, clock times."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Final

from coursekit.reading.rules.engine import any_of
from coursekit.reading.time.calendar import (
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
    deictic,
    from_story,
    modified,
    reference,
    with_part,
)
from coursekit.reading.time.direction import likely_day, looks_ahead, nearest
from coursekit.reading.time.grammar import word_class, words_of


def day_of(slots: Slots, setting: Setting) -> Value | None:
    """Return the day that the slots name: a date, a weekday, or yesterday and its kin."""
    if "month" in slots:
        month, day = int(slots["month"]), ordinal(slots["day"])
        if "year" not in slots:
            return nearest(month, day, setting)
        value = iso_day(slots["year"], month, day)
        return Value(value) if value else None
    if "weekday" in slots:
        return _nearest_weekday(slots, setting)
    return deictic("D", int(slots["deictic"]), setting)


def calendar_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "12 November 2024", "Nov. 12", "Sunday, March eighth"."""
    value = day_of(slots, setting)
    return modified(value, slots) if value else None


def numeric_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "12/11/2024": by the order that is known, or that only one reading allows."""
    first, second, year, now = slots["first"], slots["second"], slots["year"], setting.published
    if len(year) == 2:
        year = with_century(year, now.year + 10 if now else None)
    day_first, month_first = iso_day(year, second, first), iso_day(year, first, second)
    if not day_first or not month_first:
        value = day_first or month_first
        if value and setting.day_first is None:
            setting.day_first = value == day_first
        return Value(value) if value else None
    if setting.day_first is None and not setting.order_sought:
        setting.order_sought = True
        setting.day_first = order_of_numbers(setting.text)
        setting.written_day_first = order_in_words(setting.folded)
    if setting.day_first is not None or first == second:
        return Value(day_first if setting.day_first else month_first)
    near = _likely(day_first, month_first, setting)
    if near is None and setting.written_day_first is not None:
        return Value(day_first if setting.written_day_first else month_first)
    return near or Value(f"{year}-XX-XX")


_NUMBERS: Final = re.compile(r"(?<![\w./])(\d\d?)([./])(\d\d?)\2(?:19|20)?\d\d(?![\w/])")


def order_of_numbers(text: str) -> bool | None:
    """Tell whether the page's numeric dates have the day first; None where none of them shows it.

    >>> order_of_numbers("07/08/2024 and 25/08/2024"), order_of_numbers("07/08/2024")
    (True, None)
    """
    for found in _NUMBERS.finditer(text):
        first, second = int(found[1]), int(found[3])
        if first <= 12 < second <= 31:
            return False
        if second <= 12 < first <= 31:
            return True
    return None


@cache
def _orders() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a day looks like that stands before its month, and one that stands after it."""
    names = word_class("month")
    month = any_of({name: "" for name in names if len(name) > 3 or name == "may"})
    day_first = re.compile(rf"\b[1-3]?\d(?:st|nd|rd|th)? {month}")
    return day_first, re.compile(rf"\b{month} [1-3]?\d\b(?! {any_of(names)})")


def order_in_words(folded: str) -> bool | None:
    """Tell whether the page writes "8 May" (True) or "May 8" (False); None for neither or both.

    >>> order_in_words("it met on 8 may"), order_in_words("it met on may 8")
    (True, False)
    """
    day_first, month_first = (bool(order.search(folded)) for order in _orders())
    return day_first if day_first != month_first else None


def _likely(day_first: str, month_first: str, setting: Setting) -> Value | None:
    """Choose the one reading that lies within a week of the day of writing."""
    now = setting.published
    if now is None:
        return None
    orders = (day_first, month_first)
    dated = [v for v in orders if v[:4].isdigit()]  # before the year 100, "00" is no known year
    near = [v for v in dated if abs((dt.date.fromisoformat(v) - now).days) <= 7]
    return Value(near[0], anchor="publication") if len(near) == 1 else None


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
    if setting.last_day and setting.last_end >= setting.floor:
        between = setting.folded[setting.last_end : setting.start]
        if parting.fullmatch(between) and not counted.match(setting.after(8)):
            year = slots.get("year", setting.last_day[:4])
            value = iso_day(year, setting.last_day[5:7], day)
            return Value(value, anchor="" if "year" in slots else "narrative") if value else None
    following = ahead.match(setting.after(40))
    month = word_class("month").get(following[1].rstrip(".")) if following else None
    if following is None or month is None or "year" in slots:
        return None
    if following[2]:
        value = iso_day(following[2], month, day)
        return Value(value) if value else None
    return nearest(int(month), day, setting)


def day_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 12th" after a preposition, in the month that the story has reached."""
    day = ordinal(slots["day"])
    month = from_story("M", 0, setting)
    if month:
        value = iso_day(month.value[:4], month.value[5:], day)
        return Value(value, anchor="narrative") if value else None
    now = setting.published
    if now is None:
        return Value(f"XXXX-XX-{day:02}") if 0 < day < 32 else None
    ahead = looks_ahead(setting)
    for count in (0, 1) if ahead else (0, -1):
        month_value = moved("M", count, now)
        value = iso_day(month_value[:4], month_value[5:], day)
        if value and (dt.date.fromisoformat(value) > now) == ahead:
            return Value(value, anchor="publication")
    return None


def _nearest_weekday(slots: Slots, setting: Setting) -> Value:
    """Return the latest such day, today included, unless the clause looks ahead."""
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    back = (now.isoweekday() - number) % 7
    match slots.get("which"):
        case "-1":
            days = -(back or 7)
        case "0":
            days = number - now.isoweekday()
        case "1" if "coming" in setting.words:
            days = -back % 7 or 7
        case "1":
            days = 7 - now.isoweekday() + number
        case _:
            days = -back % 7 if looks_ahead(setting) else -back
    return deictic("D", days, setting)


def weekday(slots: Slots, setting: Setting) -> Value | None:
    """Read "Friday", "last Friday", "Friday night"."""
    value = modified(_nearest_weekday(slots, setting), slots)
    return with_part(value, slots.get("part"))


def weekday_of_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "Tuesday of last week"."""
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    return deictic("D", int(slots["which"]) * 7 + number - now.isoweekday(), setting)


def weekday_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "Wednesday week": the one after the next; but not "the Wednesday week opened"."""
    now = setting.published
    if now is None:
        return None
    next_one = (int(slots["weekday"]) - now.isoweekday()) % 7 or 7
    return deictic("D", 7 + next_one, setting)


def weekday_habit(slots: Slots, setting: Setting) -> Value | None:
    """Read "each Thursday", "Tuesday nights"."""
    part = f"T{slots['part']}" if "part" in slots else ""
    return Value(f"XXXX-WXX-{slots['weekday']}{part}", "SET")


def story_weekday(slots: Slots, setting: Setting) -> Value | None:
    """Read "the previous Friday": counted from the day that the story has reached."""
    day = from_story("D", 0, setting)
    if day is None:
        return _nearest_weekday({**slots, "which": slots["following"]}, setting)
    start, number = dt.date.fromisoformat(day.value), int(slots["weekday"])
    if slots["following"] == "1":
        count = (number - start.isoweekday()) % 7 or 7
    else:
        count = -((start.isoweekday() - number) % 7 or 7)
    return Value(moved("D", count, start), anchor="narrative")


def deictic_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "yesterday", "this morning", "late yesterday"; but not "today's world", "USA Today"."""
    value = deictic("D", int(slots.get("deictic", 0)), setting)
    return with_part(modified(value, slots), slots.get("part"))


def part_of_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "the night of Friday, Oct. 23"."""
    day = day_of(slots, setting)
    return with_part(day, slots["part"]) if day else None


def part_alone(slots: Slots, setting: Setting) -> Value | None:
    """Read "in the morning": of the day that the story has reached, else of publication."""
    return with_part(from_story("D", 0, setting) or deictic("D", 0, setting), slots["part"])


def night(slots: Slots, setting: Setting) -> Value | None:
    """Read "last night", "overnight", "tonight"."""
    value = deictic("D", 0 if "tonight" in setting.words else -1, setting)
    return with_part(value, "EV" if setting.words.endswith("evening") else "NI")


def day_beyond(slots: Slots, setting: Setting) -> Value | None:
    """Read "the day after tomorrow"."""
    return deictic("D", int(slots["beyond"]), setting)


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
        year = int(slots["year"])
        return Value(holiday_date(rule, year).isoformat()) if 1583 <= year <= 4099 else None
    if now is None:
        return Value(f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else "XXXX-XX-XX")
    years = [year for year in (now.year, now.year - 1, now.year + 1) if 1583 <= year <= 4099]
    days = [holiday_date(rule, year) for year in years]
    which = slots.get("which")
    if which in {"-1", "1"}:
        days = [day for day in days if (day > now if which == "1" else day < now)]
    elif which == "0":
        days = days[:1]
    found = (
        min(days, key=lambda day: abs(day - now), default=None)
        if which
        else likely_day(days, now, setting)
    )
    return Value(found.isoformat(), anchor="publication") if found else None


def clock(slots: Slots, setting: Setting) -> Value | None:
    """Read "5 p.m. EST Nov. 6"; without a day it is on the last one named, else on publication."""
    time = _time_of_day(slots)
    if not time:
        return None
    story = from_story("D", 0, setting)
    if slots.keys() & {"month", "weekday", "deictic"}:
        day = day_of(slots, setting)
    else:
        day = story or deictic("D", 0, setting)
    if day is None:
        return None
    if day.value.endswith("_REF"):
        return Value(f"XXXX-XX-XX{time}", "TIME")
    return Value(day.value + time, "TIME", slots.get("approx", ""), day.anchor)


def _time_of_day(slots: Slots) -> str:
    zone = "Z" if slots.get("zone") == "Z" else ""
    if "moment" in slots:
        return slots["moment"] + zone
    if "iso-time" in slots:
        return slots["iso-time"].upper()
    if "hhmm" in slots:
        return f"T{slots['hhmm'][:2]}:{slots['hhmm'][2:]}{zone}"
    hour = int(slots["hours"])
    if "part" in slots or "meridiem" in slots:
        if not 0 < hour < 13:
            return ""
        late = slots.get("meridiem") == "PM" or slots.get("part") in {"AF", "EV", "NI"}
        hour = hour % 12 + 12 * late
    return f"T{hour:02}:{slots.get('minutes', '00')}{zone}"
