"""Values of durations, of what is repeated or counted back, and of words that only refer."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from coursekit.reading.time.calendar import duration_of, number_of
from coursekit.reading.time.context import (
    NO_TIME,
    Setting,
    Slots,
    Value,
    deictic,
    from_story,
    past_or_future,
)
from coursekit.reading.time.direction import looks_ahead
from coursekit.reading.time.grammar import words_of


def nothing(slots: Slots, setting: Setting) -> Value:
    """Read "Christmas Island" or "24 hours a day", whose expression is left out."""
    return Value("NAME", "SET")


def _count(slots: Slots) -> float | None:
    """Return the number that the words give; None when they are vague."""
    return number_of(slots.get("number", slots.get("many", "a")))


def from_now(slots: Slots, setting: Setting) -> Value:
    """Read "two years ago": a year, as "three weeks ago" is a week; "two weeks from now"."""
    sign = -1 if setting.words.endswith("ago") else 1
    number, unit = _count(slots), slots.get("unit", "T")
    if number is None or unit.startswith("T"):
        return past_or_future(sign)
    return deictic(unit, sign * int(number), setting)


def story_next(slots: Slots, setting: Setting) -> Value:
    """Read "the following month", "the next morning", "the same day"."""
    return from_story(slots.get("unit", "D"), int(slots["following"]), setting)


def story_later(slots: Slots, setting: Setting) -> Value:
    """Read "two days later": counted from the story's date, when that is exact enough."""
    number = _count(slots)
    if number is None or setting.corpus:
        return NO_TIME
    sign = int(slots.get("before", 2 * setting.words.endswith("later") - 1))
    return from_story(slots["unit"], sign * int(number), setting)


def duration(slots: Slots, setting: Setting) -> Value:
    """Read "two and a half years", "10-year", "the past few weeks"; but not an age."""
    number = _count(slots)
    if number and not setting.corpus and _will_be_over(setting):
        return from_now(slots, setting)
    setting.annual |= setting.words.startswith("the ")
    return Value(duration_of(number, slots["unit"]), "DURATION")


def _will_be_over(setting: Setting) -> bool:
    """Tell "will meet in two weeks", a time, from "the first vote in two years", a length."""
    before = setting.before(60)
    return (
        before.endswith(("in ", "in about ", "in just "))
        and setting.ends()
        and not _superlative().search(before)
        and looks_ahead(setting)
    )


@cache
def _superlative() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_of('superlative')}|[a-z]{{2,}}est\b)")


def duration_one(slots: Slots, setting: Setting) -> Value:
    """Read "a week", "a minute and a half", "half an hour"; but not the rate "$3 a year"."""
    number = 1.0 - ("half" in setting.words) / 2 + setting.words.endswith("and a half")
    return Value(duration_of(number, slots["unit"]), "DURATION")


def duration_open(slots: Slots, setting: Setting) -> Value:
    """Read "recent years", "the weeks ahead", "decades-long": a length that is not said."""
    return Value(duration_of(None, slots["unit"]), "DURATION")


duration_bare = duration_open


def every(slots: Slots, setting: Setting) -> Value:
    """Read "every two weeks", "twice a year"."""
    return Value(duration_of(_count(slots), slots["unit"]), "SET")


def habit(slots: Slots, setting: Setting) -> Value:
    """Read "each Thursday", "Tuesday nights", "each July", "every summer", "each morning"."""
    named = (form.format(slots[slot]) for slot, form in _HABITS.items() if slot in slots)
    part = f"T{slots['part']}" if "part" in slots else ""
    return Value(f"XXXX-{next(named, 'XX-XX')}{part}", "SET")


_HABITS: Final = {"weekday": "WXX-{}", "month": "{:0>2}", "season": "{}"}


def often(slots: Slots, setting: Setting) -> Value:
    """Read "daily"; but not in the name of a newspaper, and not the rate "$3 million annually"."""
    return Value(slots["often"], "SET")


def reference(slots: Slots, setting: Setting) -> Value:
    """Read "now", "the past"; but not "the past president"; and "will one day be"."""
    return Value(slots.get("reference", "FUTURE_REF"))
