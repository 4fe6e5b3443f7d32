"""Values of weeks, months, quarters, seasons, years, decades and centuries."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable
from typing import Final

from coursekit.reading.time.calendar import (
    SEASON_MONTHS,
    holiday_date,
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
    in_year,
    modified,
    year_named,
)
from coursekit.reading.time.direction import direction, is_told, looks_ahead, nearest
from coursekit.reading.time.grammar import word_class


def month(slots: Slots, setting: Setting) -> Value | None:
    """Read "November", "Nov. 2024", "last May", "June last year", "early March"."""
    number, which = int(slots["month"]), slots.get("which")
    if not 0 < number < 13:
        return None
    named = None if which else year_named(slots, setting)

    def years(now: dt.date) -> int:
        if which and setting.words.endswith("year"):
            return int(which)
        return _years_to_month(number, which, setting, now)

    value = in_year(f"{number:02}", named, setting, years)
    return modified(value, slots)


def _years_to_month(number: int, which: str | None, setting: Setting, now: dt.date) -> int:
    """Return how many years off a month is: the present one or ahead by two, otherwise past."""
    back, on = -(number > now.month), int(number < now.month)
    if which:
        this = number == now.month
        return (0, on + this, back - this)[int(which)]
    soon = (number - now.month) % 12 <= 2
    return on if looks_ahead(setting) or (soon and direction(setting) >= 0) else back


def weekday_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the second Friday of May"."""

    def day(year: int, number: int) -> str:
        which = max(-1, (int(slots["nth"]) + 6) // 7)
        return holiday_date(f"{number} {slots['weekday']} {which}", year).isoformat()

    return _within_month(slots, setting, day)


def month_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "the first week of May": its days as a range; as a corpus has it, the month."""

    def days(year: int, number: int) -> str:
        first, month = int(slots["nth"]), f"{year:04}-{number:02}"
        first += (first < 0) * (monthrange(year, number)[1] + 1)
        return month if setting.corpus else f"{month}-{first:02}/{month}-{first + 6:02}"

    return _within_month(slots, setting, days)


def _within_month(slots: Slots, setting: Setting, part: Callable[[int, int], str]) -> Value | None:
    """Return a part of a month, if the year is known."""
    within = month({**slots, "phase": ""}, setting)
    if within is None or not within.value[0].isdigit():
        return within
    return within._replace(value=part(int(within.value[:4]), int(within.value[5:])))


def story_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the following March": counted from the month that the story has reached."""
    here, number = from_story("M", 0, setting), int(slots["month"])
    if here is None:
        return None
    year, current = int(here.value[:4]), int(here.value[5:])
    later = slots["following"] == "1"
    year += int(number <= current) if later else -(number >= current)
    return Value(f"{year:04}-{number:02}", anchor="narrative")


def year(slots: Slots, setting: Setting) -> Value | None:
    """Read "2024", "mid-1996", "nineteen ninety-six"; but not the 2000 of "2000 people"."""
    number = year_named(slots, setting)
    return None if number is None else modified(Value(f"{number:04}"), slots)


def fiscal_code(slots: Slots, setting: Setting) -> Value | None:
    """Read "FY24"."""
    return Value(_full_year(slots["year"]))


def _full_year(printed: str) -> str:
    digits = printed.removeprefix("fy")
    return digits if len(digits) == 4 else f"{'19' if digits > '50' else '20'}{digits}"


def year_span(slots: Slots, setting: Setting) -> Value | None:
    """Read "2023-24" and "1989/90": two years; a second part up to 12 may be a month instead."""
    first, second = int(_full_year(slots["year"])), int(slots["second"])
    years = (second - first) % 100
    if years == 1 or (second > 12 and years < 30):
        return Value(f"{first:04}/{first + years:04}")
    return None


def decade(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 1990s", "the late '80s", "the nineties"; but not "in her 30s"."""
    if "decades" in slots:
        return modified(Value(f"19{slots['decades']}"), slots)
    digits, now = slots["decade"].lstrip("'").rstrip("s'"), setting.published
    if len(digits) == 2:
        digits = with_century(digits, now.year if now else None)
    return modified(Value(digits[:3]), slots)


def century(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 20th century", whose value is 19."""
    number = ordinal(slots["ordinal"])
    return modified(Value(f"{number - 1:02}"), slots) if 0 < number < 100 else None


def season(slots: Slots, setting: Setting) -> Value | None:
    """Read "last fall", "the summer of 1998", "this spring"."""
    name, which = slots["season"], slots.get("which")
    whole = which is None or setting.words.endswith("year")
    start = SEASON_MONTHS[name]

    def years(now: dt.date) -> int:
        over = name != "WI" and now.month > start + 2
        return (0, int(start <= now.month), -(not over))[int(which or 0)]

    value = in_year(name, year_named(slots, setting) if whole else None, setting, years)
    return modified(value, slots)


def _week_begins(setting: Setting) -> bool:
    return setting.published is not None and setting.published.isoweekday() < 4


def unit_which(slots: Slots, setting: Setting) -> Value | None:
    """Read "last week", "earlier this year", "the next quarter", "the week before last"."""
    unit, count = slots["period"], int(slots["which"]) * (2 if "before" in slots else 1)
    # "It said this weekend", on a Monday
    just_past = unit == "WE" and count == 0 and _week_begins(setting) and is_told(setting)
    value = deictic(unit, count - just_past, setting)
    if unit == "Q" and count < 0:
        _discuss(value, setting)
    return modified(value, slots)


def unit_the(slots: Slots, setting: Setting) -> Value | None:
    """Read "the year", "the weekend", "later in the day": the present one, or a length."""
    unit = slots["period"]
    if unit == "Y" and not setting.followed().isdisjoint(word_class("after-whole-year")):
        setting.annual = True
        return Value("P1Y", "DURATION")
    # Until Wednesday, "the weekend" is the one just past.
    just_past = unit == "WE" and _week_begins(setting)
    story = from_story("D", 0, setting) if unit == "D" else None
    return modified(story or deictic(unit, -just_past, setting), slots)


def year_end(slots: Slots, setting: Setting) -> Value | None:
    """Read "year-end"."""
    return deictic("Y", 0, setting)._replace(mod="END")


def quarter(slots: Slots, setting: Setting) -> Value | None:
    """Read "the third quarter of 1989", "Q3", "third-quarter"."""
    value, now = _part_of_year("Q", int(slots["ordinal"]), 3, slots, setting), setting.published
    present = moved("Q", 0, now) if now else ""
    if value and (not present or value.value < present or setting.after(6) == " ended"):
        _discuss(value, setting)
    return value


def _discuss(quarter: Value, setting: Setting) -> None:
    """Remember a quarter as the last one that was spoken of."""
    if quarter.value[0].isdigit():
        setting.quarter, setting.annual = (int(quarter.value[:4]), int(quarter.value[6])), False


def half(slots: Slots, setting: Setting) -> Value | None:
    """Read "the first half of 2024"; but not "the first half of the game"."""
    return _part_of_year("H", int(slots.get("half", "1")), 6, slots, setting)


def _part_of_year(
    letter: str, part: int, months: int, slots: Slots, setting: Setting
) -> Value | None:
    """Give a quarter or half its year: the present one, if it has come, else the last."""

    def years(now: dt.date) -> int:
        return -(part > (now.month - 1) // months + 1 and not looks_ahead(setting))

    return in_year(f"{letter}{part}", year_named(slots, setting), setting, years)


_QUARTER_ENDED: Final = re.compile(r" (?:that )?ended ([a-z]+\.?) (\d\d?)\b")


def _quarter_discussed(setting: Setting) -> tuple[int, int] | None:
    """Return the quarter that "ended Sept. 29", else the last past one named or completed."""
    ended = _QUARTER_ENDED.match(setting.after(24))
    month_name = word_class("month").get(ended[1].rstrip(".")) if ended else None
    day = nearest(int(month_name), int(ended[2]), setting) if ended and month_name else None
    if day and setting.published:
        middle = dt.date.fromisoformat(day.value) - dt.timedelta(days=45)
        _discuss(Value(moved("Q", 0, middle)), setting)
    last = moved("Q", -1, setting.published) if setting.published else ""
    return setting.quarter or ((int(last[:4]), int(last[6])) if last else None)


def quarter_recalled(slots: Slots, setting: Setting) -> Value | None:
    """Read "the quarter", "the latest period", "the 1988 quarter"."""
    discussed = _quarter_discussed(setting)
    if discussed is None:
        return None
    named = year_named(slots, setting)
    return _recalled(discussed[0] if named is None else named, discussed[1], setting)


def year_ago_quarter(slots: Slots, setting: Setting) -> Value | None:
    """Read "the year-ago quarter", "the same period last year"."""
    discussed = _quarter_discussed(setting)
    if discussed is None:
        return Value("PAST_REF")
    return _recalled(discussed[0] - 1, int(slots.get("ordinal", discussed[1])), setting)


def _recalled(year_: int, part: int, setting: Setting) -> Value:
    anchor = "narrative" if setting.quarter else "publication"
    return Value(f"{year_:04}-Q{part}", anchor=anchor)


_WORD: Final = re.compile(r"\w+")


def year_ago(slots: Slots, setting: Setting) -> Value | None:
    """Read "a year ago": the same quarter of last year while quarters are compared, else Y-1."""
    before = _WORD.findall(setting.before(60))
    figures = any(word[0].isdigit() for word in before)
    compared = not before or figures or not word_class("compared").keys().isdisjoint(before)
    if setting.quarter and not setting.annual and compared:
        return _recalled(setting.quarter[0] - 1, setting.quarter[1], setting)
    return deictic("Y", -1, setting)
