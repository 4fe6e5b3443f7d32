"""Values of durations, of what is repeated or counted back, and of words that only refer."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from coursekit.reading.time.calendar import duration_of, number_of
from coursekit.reading.time.context import Setting, Slots, Value, deictic, from_story, with_part
from coursekit.reading.time.context import reference as past_or_future
from coursekit.reading.time.direction import looks_ahead
from coursekit.reading.time.grammar import words_of

_MOST: Final = 100_000
_SMALLER: Final = {"Y": (12, "M"), "E": (10, "Y")}
#: A larger unit and the next smaller one: years and months, hours and minutes.
_SUMS: Final = frozenset({"YM", "WD", "THTM", "TMTS"})
#: The units that a calendar counts.
_CALENDAR: Final = frozenset({"D", "W", "M", "Q", "Y", "E"})


def nothing(slots: Slots, setting: Setting) -> Value | None:
    """Read "Christmas Island" or "24 hours a day", and find no time in it."""
    return Value("")


def _count(slots: Slots) -> float | None:
    """Return the number that the words give; None when they are vague or beyond reason."""
    number = number_of(slots.get("number") or slots.get("many", "a"))
    return None if number is None or number >= _MOST else number


def from_now(slots: Slots, setting: Setting) -> Value:
    """Read "two years ago": a year, as "three weeks ago" is a week; "two weeks from now"."""
    if "halves" in slots:  # "half a century ago"
        return deictic("Y", -int(slots["halves"]), setting)
    sign = -1 if setting.words.endswith("ago") else 1
    number, unit = _count(slots), slots.get("unit", "T")
    if number is None or unit.startswith("T"):
        return past_or_future(sign)
    times, smaller = _SMALLER.get(unit, (1, unit)) if number % 1 else (1, unit)
    value = deictic(smaller, sign * int(number * times), setting)
    return value._replace(mod=slots.get("approx", ""))


def story_next(slots: Slots, setting: Setting) -> Value | None:
    """Read "the following month", "the next morning", "the same day"."""
    count, unit = int(slots["following"]), slots.get("unit", "D")
    value = from_story(unit, count, setting)
    if value is None and "part" not in slots and count < 0 and unit in _CALENDAR:
        return deictic(unit, count, setting)
    return with_part(value, slots.get("part"))


def story_later(slots: Slots, setting: Setting) -> Value | None:
    """Read "two days later": counted from the story's date, when that is exact enough."""
    number = _count(slots)
    if number is None or number % 1 or setting.corpus:
        return None
    sign = int(slots.get("before", 2 * setting.words.endswith("later") - 1))
    return from_story(slots["unit"], sign * int(number), setting)


def duration(slots: Slots, setting: Setting) -> Value | None:
    """Read "two and a half years", "10-year", "the past few weeks"; but not an age."""
    unit, number = slots["unit"], _count(slots)
    if number is None and slots.get("many") != "X":
        return None
    if number and "high" not in slots and not setting.corpus and _will_be_over(setting):
        return from_now(slots, setting)
    if (number or 0) >= 6 and unit in {"M", "Y"} and setting.words.startswith("the"):
        setting.annual = True
    return Value(duration_of(number, unit), "DURATION", slots.get("approx", ""))


def _will_be_over(setting: Setting) -> bool:
    """Tell "will meet in two weeks", a time, from "the first vote in two years", a length."""
    before = setting.before(60)
    if not before.endswith(("in ", "in about ", "in just ")) or not setting.ends():
        return False
    return not _superlative().search(before) and looks_ahead(setting)


@cache
def _superlative() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_of('superlative')}|[a-z]{{2,}}est\b)")


def duration_sum(slots: Slots, setting: Setting) -> Value | None:
    """Read "one hour and twenty minutes"."""
    first, second = number_of(slots["number"]), number_of(slots["second"])
    if first is None or second is None or slots["unit"] + slots["unit2"] not in _SUMS:
        return None
    more = duration_of(second, slots["unit2"]).lstrip("PT")
    return Value(duration_of(first, slots["unit"]) + more, "DURATION")


def duration_one(slots: Slots, setting: Setting) -> Value | None:
    """Read "a week", "a minute and a half", "half an hour"; but not the rate "$3 a year"."""
    number = 1.0 - ("half" in setting.words) / 2 + setting.words.endswith("and a half")
    return Value(duration_of(number, slots["unit"]), "DURATION", slots.get("approx", ""))


def duration_open(slots: Slots, setting: Setting) -> Value | None:
    """Read "recent years", "the weeks ahead", "decades-long": a length that is not said."""
    return Value(duration_of(None, slots["unit"]), "DURATION")


duration_bare = duration_open


def every(slots: Slots, setting: Setting) -> Value | None:
    """Read "every two weeks", "twice a year"."""
    number = _count({"number": slots["other"], **slots} if "other" in slots else slots)
    return None if number is None else Value(duration_of(number, slots["unit"]), "SET")


def habit(slots: Slots, setting: Setting) -> Value | None:
    """Read "each Thursday", "Tuesday nights", "each July", "every summer", "each morning"."""
    named = (form.format(slots[slot]) for slot, form in _HABITS.items() if slot in slots)
    part = f"T{slots['part']}" if "part" in slots else ""
    return Value(f"XXXX-{next(named, 'XX-XX')}{part}", "SET")


_HABITS: Final = {"weekday": "WXX-{}", "month": "{:0>2}", "season": "{}"}


def often(slots: Slots, setting: Setting) -> Value | None:
    """Read "daily"; but not in the name of a newspaper, and not the rate "$3 million annually"."""
    return Value(slots["often"], "SET")


def reference(slots: Slots, setting: Setting) -> Value | None:
    """Read "now", "the past"; but not "the past president"; and "will one day be"."""
    return Value(slots.get("reference", "FUTURE_REF"))
