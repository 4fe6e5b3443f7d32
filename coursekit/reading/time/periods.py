"""Values of weeks, months, quarters, years and centuries; of lengths, and of what is repeated."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import partial
from typing import Final

from coursekit.reading.time import calendar, context
from coursekit.reading.time.context import NO_TIME, Setting, Slots, Value, ValueFunction
from coursekit.reading.time.direction import direction, looks_ahead
from coursekit.reading.time.grammar import word_class

_WORD: Final = re.compile(r"\w+")
_HABITS: Final = {"weekday": "WXX-{}", "month": "{:0>2}", "season": "{}"}


def month(slots: Slots, setting: Setting) -> Value:
    """Read "November", "Nov. 2024", "last May", "June last year", "early March"."""
    years = partial(_years_to_month, slots, setting)
    return context.in_year(f"{int(slots['month']):02}", slots, setting, years)


def _years_to_month(slots: Slots, setting: Setting, now: dt.date) -> int:
    """Return how many off its year is: the present, or ahead by two months, otherwise past."""
    number, which = int(slots["month"]), slots.get("which")
    back, on = -(number > now.month), int(number < now.month)
    if which:
        this = number == now.month
        return (0, on + this, back - this)[int(which)]
    soon = (number - now.month) % 12 <= 2
    return on if looks_ahead(setting) or (soon and direction(setting) >= 0) else back


def month_week(slots: Slots, setting: Setting) -> Value:
    """Read "the first week of May": its days as a range, if the year is known."""
    value = month(slots, setting)
    first = calendar.bounds(value.value).earliest
    if first is None:
        return value
    days = range(monthrange(first.year, first.month)[1] + 1)
    day = first.replace(day=days[int(slots["nth"])])
    return value._replace(value=f"{day}/{day + dt.timedelta(days=6)}")


def year_span(slots: Slots, setting: Setting) -> Value:
    """Read "2023-24" and "1989/90": two years."""
    first = int(slots["year"])
    years = (int(slots["second"]) - first) % 100
    return Value(f"{first}/{first + years}") if years < 30 else NO_TIME


def decade(slots: Slots, setting: Setting) -> Value:
    """Read "the 1990s", "the late '80s", "the nineties"; but not "in her 30s"."""
    if "decades" in slots:
        return Value(f"19{slots['decades']}")
    return Value(calendar.full_year(slots["decade"].strip("'s"), setting.published)[:3])


def season(slots: Slots, setting: Setting) -> Value:
    """Read "last fall", "the summer of 1998", "this spring"."""
    name = slots["season"]
    start = calendar.SEASON_MONTHS[name]

    def years(now: dt.date) -> int:
        over = now.month > start + 2
        return (0, int(start <= now.month), -(not over))[int(slots.get("which", "0"))]

    return context.in_year(name, slots, setting, years)


def unit_the(slots: Slots, setting: Setting) -> Value:
    """Read "the year", "the weekend", "later in the day": the present one, or a length."""
    unit = slots["period"]
    if not setting.followed().isdisjoint(word_class("after-whole-year")):
        setting.annual = True
        return Value(f"P1{unit}", "DURATION")
    if unit == "D":
        return context.reached(unit, setting)
    # Until Wednesday, "the weekend" is the one just past.
    now = setting.published
    just_past = bool(now and unit == "WE" and now.isoweekday() < 4)
    return context.deictic(unit, -just_past, setting)


def quarter(slots: Slots, setting: Setting) -> Value:
    """Read "the third quarter of 1989", "Q3", "third-quarter"."""
    value = _part_of_year("Q", int(slots["ordinal"]), 3, slots, setting)
    if value.value < calendar.moved("Q", 0, setting.published) or setting.after(6) == " ended":
        setting.quarter, setting.annual = value.value, False
    return value


def _part_of_year(letter: str, part: int, months: int, slots: Slots, setting: Setting) -> Value:
    """Give a quarter or half its year: the present one, if it has come, else the last."""

    def years(now: dt.date) -> int:
        return -(part > (now.month - 1) // months + 1 and not looks_ahead(setting))

    return context.in_year(f"{letter}{part}", slots, setting, years)


def quarter_recalled(slots: Slots, setting: Setting) -> Value:
    """Read "the quarter", the last named or else over; a year before, "the year-ago quarter"."""
    last = context.deictic("Q", -1, setting)
    if setting.quarter:
        last = Value(setting.quarter, anchor="narrative")
    day = calendar.bounds(last.value).earliest
    if day is None:
        return last
    year, part = int(slots.get("year", day.year)), slots.get("ordinal", last.value[-1])
    return last._replace(value=f"{year - ('year' in setting.words):04}-Q{part}")


def year_ago(slots: Slots, setting: Setting) -> Value:
    """Read "a year ago": the same quarter of last year while quarters are compared, else Y-1."""
    before = _WORD.findall(setting.before(60))
    figures = any(word[0].isdigit() for word in before)
    compared = not before or figures or not word_class("compared").keys().isdisjoint(before)
    if setting.quarter and not setting.annual and compared:
        return quarter_recalled(slots, setting)
    return context.deictic("Y", -1, setting)


def _count(slots: Slots) -> float | None:
    """Return the number that the words give; None when they are vague."""
    return calendar.number_of(slots.get("number", slots.get("many", "a")))


def from_now(slots: Slots, setting: Setting) -> Value:
    """Read "two years ago": a year, as "three weeks ago" is a week; "two weeks from now"."""
    sign = 1 - 2 * setting.words.endswith("ago")
    number, unit = _count(slots), slots.get("unit", "T")
    if number is None or unit.startswith("T"):
        return context.past_or_future(sign)
    return context.deictic(unit, sign * int(number), setting)


def story_later(slots: Slots, setting: Setting) -> Value:
    """Read "two days later": counted from the story's date, when that is exact enough."""
    number = _count(slots)
    if number is None or setting.corpus:
        return NO_TIME
    sign = int(slots.get("before", 2 * setting.words.endswith("later") - 1))
    return context.from_story(slots["unit"], sign * int(number), setting)


def duration(slots: Slots, setting: Setting) -> Value:
    """Read "two and a half years", "10-year", "the past few weeks"; but not an age."""
    number = _count(slots)
    if number and not setting.corpus and _will_be_over(setting):
        return from_now(slots, setting)
    setting.annual |= setting.words.startswith("the ")
    return Value(calendar.duration_of(number, slots["unit"]), "DURATION")


def _will_be_over(setting: Setting) -> bool:
    """Tell "will meet in two weeks", a time, from "the first vote in two years", a length."""
    before, counted = setting.before(60), word_class("superlative")
    if not before.endswith(("in ", "in about ", "in just ")) or not setting.ends():
        return False
    words = _WORD.findall(before)
    compared = any(word in counted or word[2:].endswith("est") for word in words)
    return not compared and looks_ahead(setting)


def duration_one(slots: Slots, setting: Setting) -> Value:
    """Read "a week", "a minute and a half", "half an hour"; but not the rate "$3 a year"."""
    number = 1.0 - ("half" in setting.words) / 2 + setting.words.endswith("and a half")
    return Value(calendar.duration_of(number, slots["unit"]), "DURATION")


def habit(slots: Slots, setting: Setting) -> Value:
    """Read "each Thursday", "Tuesday nights", "each July", "every summer", "each morning"."""
    named = (form.format(slots[slot]) for slot, form in _HABITS.items() if slot in slots)
    part = f"T{slots['part']}" if "part" in slots else ""
    return Value(f"XXXX-{next(named, 'XX-XX')}{part}", "SET")


#: What a line gives, by its name in the grammar; beside it what it reads.
AT_ONCE: Final[dict[str, ValueFunction]] = {
    # "2024", "mid-1996", "nineteen ninety-six"; but not the 2000 of "2000 people".
    "year": lambda slots, _: Value(f"{calendar.year_in_words(slots['year'])}"),
    # "the 20th century", whose value is 19.
    "century": lambda slots, _: Value(f"{calendar.ordinal(slots['ordinal']) - 1:02}"),
    # "last week", "earlier this year", "the next quarter"; and "year-end".
    "unit_which": lambda slots, it: context.deictic(
        slots.get("period", "Y"), int(slots.get("which", 0)), it
    ),
    # "the first half of 2024"; but not "the first half of the game".
    "half": lambda slots, it: _part_of_year("H", int(slots.get("half", "1")), 6, slots, it),
    # "Christmas Island" or "24 hours a day", whose expression is left out.
    "nothing": lambda *_: Value("NAME", "SET"),
    # "the following month", "the next morning", "the same day".
    "story_next": lambda slots, it: context.from_story(
        slots.get("unit", "D"), int(slots["following"]), it
    ),
    # "every two weeks", "twice a year".
    "every": lambda slots, _: Value(calendar.duration_of(_count(slots), slots["unit"]), "SET"),
    # "daily"; but not in the name of a newspaper, and not the rate "$3 million annually".
    "often": lambda slots, _: Value(slots["often"], "SET"),
    # "recent years", "the weeks ahead", "decades-long": a length that is not said.
    **dict.fromkeys(
        ("duration_open", "duration_bare"),
        lambda slots, _: Value(calendar.duration_of(None, slots["unit"]), "DURATION"),
    ),
    # "now", "the past"; but not "the past president"; and "will one day be".
    "reference": lambda slots, _: Value(slots.get("reference", "FUTURE_REF")),
}
