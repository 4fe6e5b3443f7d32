"""Values of durations, of what is repeated or counted back, and of words that only refer."""

from __future__ import annotations

import re
from typing import Final

from coursekit.reading.time.calendar import duration_of, number_of
from coursekit.reading.time.context import (
    Setting,
    Slots,
    Value,
    deictic,
    from_story,
    in_name,
    phrase_ends,
    with_part,
)
from coursekit.reading.time.context import reference as past_or_future
from coursekit.reading.time.direction import looks_ahead

_MOST: Final = 100_000


def nothing(slots: Slots, setting: Setting) -> Value | None:
    """Read "Christmas Island" or "24 hours a day", and find no time in it."""
    match slots.get("name"):
        case "capitals" if setting.words == setting.raw:
            return None
        case "printed" if not setting.raw.rpartition(" ")[2][0].isupper():
            return None
    return Value("")


def _count(slots: Slots) -> float | None:
    """Return the number that the words give; None when they are vague or beyond reason."""
    if slots.get("many") == "X":
        return None
    number = number_of(slots.get("number") or slots.get("many") or "a")
    return number if number is not None and number < _MOST else None


def ago(slots: Slots, setting: Setting) -> Value | None:
    """Read "two years ago": a year, as "three weeks ago" is a week; "half a century ago"."""
    if "halves" in slots:
        return deictic("Y", -int(slots["halves"]), setting)
    return _counted(slots, setting, -1)


def ahead(slots: Slots, setting: Setting) -> Value | None:
    """Read "two weeks from now"."""
    return _counted(slots, setting, 1)


_SMALLER: Final = {"Y": (12, "M"), "E": (10, "Y")}


def _counted(slots: Slots, setting: Setting, sign: int) -> Value:
    number, unit = _count(slots), slots.get("unit", "T")
    if number is None or unit.startswith("T"):
        return past_or_future(sign)
    if number % 1 and unit in _SMALLER:
        number, unit = number * _SMALLER[unit][0], _SMALLER[unit][1]
    value = deictic(unit, sign * int(number), setting)
    return value._replace(mod=slots.get("approx", ""))


def story_same(slots: Slots, setting: Setting) -> Value | None:
    """Read "the same day", "later that year", "that evening"."""
    day = from_story(slots.get("unit", "D"), 0, setting)
    return with_part(day, slots.get("part")) if day else None


def story_next(slots: Slots, setting: Setting) -> Value | None:
    """Read "the following month", "the next morning"."""
    count, unit = int(slots["following"]), slots.get("unit", "D")
    if "part" not in slots:
        value = from_story(unit, count, setting)
        if value is None and count < 0 and unit in {"D", "W", "M", "Q", "Y", "E"}:
            value = deictic(unit, count, setting)
        return value
    day = from_story("D", count, setting)
    return with_part(day, slots["part"]) if day else None


def story_later(slots: Slots, setting: Setting) -> Value | None:
    """Read "two days later": counted from the story's date, when that is exact enough."""
    number = None if setting.corpus else _count(slots)
    if number is None or number % 1 or ("before" in slots and not phrase_ends(setting)):
        return None
    sign = int(slots.get("before") or (1 if setting.words.endswith("later") else -1))
    return from_story(slots["unit"], sign * int(number), setting)


_RATE: Final = re.compile(
    r"(?:\d|[$£€]|\b(?:once|twice|times|percent|cents?|dollars|million|billion|thousand"
    r"|hundreds|two|three|four|five|six|seven|eight|nine|ten|many|more)\b)[^.;:,]{0,25}$"
)
_AGE: Final = re.compile(r"[- ](?:olds?|of age)\b")
_AGED: Final = re.compile(r"\b(?:age|aged) $")
_TO_LAST: Final = re.compile(r"\b(?:will|would|could|can|may|might|to|should|not|must) $")
#: "The worst drought in ten years", "for the third time in five weeks".
_SUPERLATIVE: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|last|only|most|least|best|worst|once|twice|times?"
    r"|than|[a-z]{2,}est)\b"
)
#: A larger unit and the next smaller one: years and months, hours and minutes.
_SUMS: Final = frozenset({"YM", "WD", "THTM", "TMTS"})
_FRACTION: Final = re.compile(r"\bthree[ -]quarters?$")


def _is_age(setting: Setting) -> bool:
    return bool(_AGE.match(setting.after(8)) or _AGED.search(setting.before(6)))


def duration(slots: Slots, setting: Setting) -> Value | None:
    """Read "two and a half years", "10-year", "the past few weeks"; but not an age."""
    unit, number = slots["unit"], _count(slots)
    vague = slots.get("many") == "X"
    if setting.words.startswith("last ") and _TO_LAST.search(setting.before(8)):
        return None
    if vague and setting.before(3) == "as ":
        return None
    if _is_age(setting) or (number is None and not vague):
        return None
    if setting.words.startswith("over ") and not _MEASURED.search(setting.before(10)):
        return None
    if setting.after(1) == "-" and setting.after(2) != "- ":
        return None
    singular = not setting.words.endswith("s") and "-" not in setting.words
    if singular and (unit in {"TS", "Q"} or (number or 0) >= 1000):
        return None
    if unit == "Q" and "which" not in slots and _FRACTION.search(setting.words):
        return None
    if number and "high" not in slots and not setting.corpus and _will_be_over(setting):
        return _counted(slots, setting, 1)
    if number and number >= 6 and unit in {"M", "Y"} and setting.words.startswith("the"):
        setting.annual = True
    return Value(duration_of(number, unit), "DURATION", slots.get("approx", ""))


def _will_be_over(setting: Setting) -> bool:
    """Tell "will meet in two weeks", a time, from "the first vote in two years", a length."""
    before = setting.before(60)
    if not before.endswith(("in ", "in about ", "in just ")) or not phrase_ends(setting):
        return False
    return not _SUPERLATIVE.search(before) and looks_ahead(setting)


def duration_sum(slots: Slots, setting: Setting) -> Value | None:
    """Read "one hour and twenty minutes"."""
    first, second = number_of(slots["number"]), number_of(slots["second"])
    units = slots["unit"] + slots["unit2"]
    if first is None or second is None or units not in _SUMS or _is_age(setting):
        return None
    more = duration_of(second, slots["unit2"]).lstrip("PT")
    return Value(duration_of(first, slots["unit"]) + more, "DURATION")


def duration_one(slots: Slots, setting: Setting) -> Value | None:
    """Read "a week", "a minute and a half", "half an hour"; but not the rate "$3 a year"."""
    unit, words = slots["unit"], setting.words
    if words.endswith("-long"):
        return Value(duration_of(1, unit), "DURATION")
    if unit in {"TS", "Q"} or _is_age(setting) or setting.after(1) == "-":
        return None
    if words.endswith("and a half"):
        return Value(duration_of(1.5, unit), "DURATION")
    if "half" in words:
        return Value(duration_of(0.5, unit), "DURATION", slots.get("approx", ""))
    if words.startswith("a") and "approx" not in slots and _RATE.search(setting.before(40)):
        return None
    return Value(duration_of(1, unit), "DURATION", slots.get("approx", ""))


def duration_open(slots: Slots, setting: Setting) -> Value | None:
    """Read "recent years", "the weeks ahead", "decades-long": a length that is not said."""
    return Value(duration_of(None, slots["unit"]), "DURATION")


#: "for over two years" is more than two; "it grew over two years" is not.
_MEASURED: Final = re.compile(
    r"\b(?:for|in|of|after|by|within|last(?:s|ed)?|took|takes?|taken|spent|is|was|were|are|be|been"
    r"|the|with|from|than|and|to|a) $"
)
_OVER: Final = re.compile(r"\b(?:over|through|throughout|down) $")
_HOW_LONG: Final = re.compile(r"\b(?:for|in|within|over|takes?|took|taken|after|lasted|spent) $")


def duration_bare(slots: Slots, setting: Setting) -> Value | None:
    """Read "weeks" after "for" and its kin, and "over the years"."""
    if setting.words.startswith("the"):
        return duration_open(slots, setting) if _OVER.search(setting.before(12)) else None
    if slots["unit"] not in {"W", "M", "Y", "E", "C"} or not _HOW_LONG.search(setting.before(9)):
        return None
    return duration_open(slots, setting)


def every(slots: Slots, setting: Setting) -> Value | None:
    """Read "every two weeks", "each morning"."""
    if "part" in slots:
        return Value(f"XXXX-XX-XXT{slots['part']}", "SET")
    number = float(slots["other"]) if "other" in slots else _count(slots)
    if number is None or slots["unit"] == "TS":
        return None
    return Value(duration_of(number, slots["unit"]), "SET")


def often(slots: Slots, setting: Setting) -> Value | None:
    """Read "daily"; but not in the name of a newspaper, and not the rate "$3 million annually"."""
    if setting.words == "annually" and _RATE.search(setting.before(40)):
        return None
    if in_name(setting) or setting.word_after()[:1].isupper():
        return None
    return Value(slots["often"], "SET")


_GOES_ON: Final = re.compile(
    r" (?!(?:and|or|but|that|is|was|has|have|had|to|when|as|in|with|for|by|on|of|if|at|will|he|she"
    r"|it|they|we|i|who|which)\b)\w"
)
_SOME_DAY: Final = re.compile(r"\b(?:will|may|might|could|would|can|hopes?|hoped|to) (?:\w+ )?$")


def reference(slots: Slots, setting: Setting) -> Value | None:
    """Read "now", "currently", "the past"; but not "the past president"."""
    if setting.words in {"the past", "the future", "the present"}:
        if _GOES_ON.match(setting.after(8)):
            return None
    elif in_name(setting):
        return None
    return Value(slots["reference"])


def one_day(slots: Slots, setting: Setting) -> Value | None:
    """Read "will one day be": some day to come."""
    return Value("FUTURE_REF") if _SOME_DAY.search(setting.before(20)) else None
