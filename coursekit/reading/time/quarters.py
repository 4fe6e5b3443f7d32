"""Values of quarters and halves of a year, and of what is compared with a year ago."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from coursekit.reading.time.calendar import moved
from coursekit.reading.time.context import (
    Setting,
    Slots,
    Value,
    ValueFunction,
    deictic,
    in_compound,
)
from coursekit.reading.time.days import nearest
from coursekit.reading.time.direction import looks_ahead
from coursekit.reading.time.grammar import word_class
from coursekit.reading.time.periods import year_named


def quarter(slots: Slots, setting: Setting) -> Value | None:
    """Read "the third quarter of 1989", "Q3", "third-quarter"."""
    number, now = int(slots["ordinal"]), setting.published
    value = _part_of_year("Q", number, 3, slots, setting)
    if value.value[0] != "X":
        named = (int(value.value[:4]), number)
        ended = setting.after(6) == " ended"
        if ended or now is None or named < (now.year, (now.month + 2) // 3):
            setting.quarter, setting.annual = named, False
    return value


_OF_WHAT: Final = re.compile(r" of (?!the year\b|the fiscal\b|this\b|last\b|next\b)[a-z]| hour")


def half(slots: Slots, setting: Setting) -> Value | None:
    """Read "the first half of 2024"; but not "the first half of the game"."""
    if "year" in slots and setting.words.startswith("h"):
        return Value(f"{slots['year']}-H{slots['half']}")
    if "half" not in slots:
        return Value(f"{slots['year']}-H1")
    named = year_named(slots, setting) is not None
    if not named and (_OF_WHAT.match(setting.after(14)) or in_compound(setting)):
        return None
    if not named and not setting.words.startswith("the") and "-" not in setting.words:
        return None
    return _part_of_year("H", int(slots["half"]), 6, slots, setting)


def _part_of_year(letter: str, part: int, months: int, slots: Slots, setting: Setting) -> Value:
    """Give a quarter or half its year: the present one, if it has come, else the last."""
    named, now = year_named(slots, setting), setting.published
    if named is not None:
        return Value(f"{named:04}-{letter}{part}")
    if now is None:
        return Value(f"XXXX-{letter}{part}")
    later = part > (now.month - 1) // months + 1 and not looks_ahead(setting)
    return Value(f"{now.year - later:04}-{letter}{part}", anchor="publication")


_QUARTER_ENDED: Final = re.compile(r" (?:that )?ended ([a-z]+\.?) (\d\d?)\b")


def _quarter_discussed(setting: Setting) -> tuple[int, int] | None:
    """Return the quarter that "ended Sept. 29", else the last past one named or completed."""
    ended = _QUARTER_ENDED.match(setting.after(24))
    month_name = word_class("month").get(ended[1].rstrip(".")) if ended else None
    if ended and month_name and setting.published:
        day = nearest(int(month_name), int(ended[2]), setting)
        if day:
            middle = dt.date.fromisoformat(day.value) - dt.timedelta(days=45)
            setting.quarter, setting.annual = (middle.year, (middle.month + 2) // 3), False
    if setting.quarter or not setting.published:
        return setting.quarter
    last = moved("Q", -1, setting.published)
    return (int(last[:4]), int(last[6])) if last else None


_OF_A_THING: Final = re.compile(r" of (?!the year\b)")


def quarter_recalled(slots: Slots, setting: Setting) -> Value | None:
    """Read "the quarter", "the latest period", "the 1988 quarter"."""
    discussed = _quarter_discussed(setting)
    if discussed is None or in_compound(setting) or _OF_A_THING.match(setting.after(12)):
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


_COMPARED: Final = re.compile(r"\d|\b(?:compared|from|than|versus)\b|^$")


def year_ago(slots: Slots, setting: Setting) -> Value | None:
    """Read "a year ago": the same quarter of last year while quarters are compared, else Y-1."""
    compared = _COMPARED.search(setting.before(60))
    if setting.quarter and not setting.annual and compared:
        return _recalled(setting.quarter[0] - 1, setting.quarter[1], setting)
    return deictic("Y", -1, setting)


FUNCTIONS: Final[dict[str, ValueFunction]] = {
    function.__name__: function
    for function in (quarter, half, quarter_recalled, year_ago_quarter, year_ago)
}
