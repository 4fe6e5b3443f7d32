"""Values of weeks, months, quarters, seasons, years, decades and centuries."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
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
    modified,
    year_named,
)
from coursekit.reading.time.direction import direction, looks_ahead, nearest
from coursekit.reading.time.grammar import word_class


def month(slots: Slots, setting: Setting) -> Value | None:
    """Read "November", "Nov. 2024", "last May", "June last year", "early March"."""
    number, now = int(slots["month"]), setting.published
    if not 0 < number < 13:
        return None
    if "year" in slots or "spelled-year" in slots:
        return modified(Value(f"{year_named(slots, setting):04}-{number:02}"), slots)
    if now is None:
        return modified(Value(f"XXXX-{number:02}"), slots)
    if "which" in slots and setting.words.endswith("year"):
        year = now.year + int(slots["which"])
    else:
        year = now.year + _years_to_month(number, slots.get("which", ""), setting, now)
    if not 0 < year < 10000:
        return None
    return modified(Value(f"{year:04}-{number:02}", anchor="publication"), slots)


def _years_to_month(number: int, which: str, setting: Setting, now: dt.date) -> int:
    """Return how many years off a month is: the present one or ahead by two, otherwise past."""
    if which == "-1":
        return -(number >= now.month)
    if which == "1":
        return int(number <= now.month)
    if which == "0" or number == now.month:
        return 0
    if looks_ahead(setting) or ((number - now.month) % 12 <= 2 and direction(setting) >= 0):
        return int(number < now.month)
    return -(number > now.month)


def weekday_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the second Friday of May"."""
    within = month({**slots, "phase": ""}, setting)
    if within is None or not within.value[0].isdigit():
        return within
    year_, number = int(within.value[:4]), int(within.value[5:])
    which = max(-1, (int(slots["nth"]) + 6) // 7)
    day = holiday_date(f"{number} {slots['weekday']} {which}", year_)
    return within._replace(value=day.isoformat())


def month_week(slots: Slots, setting: Setting) -> Value | None:
    """Read "the first week of May": its days as a range; as a corpus has it, the month."""
    within = month({**slots, "phase": ""}, setting)
    if within is None or setting.corpus or not within.value[0].isdigit():
        return within
    year_, number = int(within.value[:4]), int(within.value[5:])
    first = int(slots["nth"])
    if first < 0:
        first += monthrange(year_, number)[1] + 1
    days = f"{within.value}-{first:02}/{within.value}-{first + 6:02}"
    return within._replace(value=days)


def month_habit(slots: Slots, setting: Setting) -> Value | None:
    """Read "each July"."""
    return Value(f"XXXX-{int(slots['month']):02}", "SET")


def story_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the following March": counted from the month that the story has reached."""
    here, number = from_story("M", 0, setting), int(slots["month"])
    if here is None:
        return None
    year, current = int(here.value[:4]), int(here.value[5:])
    years = int(number <= current) if slots["following"] == "1" else -(number >= current)
    return Value(f"{year + years:04}-{number:02}", anchor="narrative")


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
    last = first - first % 100 + second
    if last < first:
        last += 100
    if last == first + 1 or (second > 12 and last - first < 30):
        return Value(f"{first:04}/{last:04}")
    return None


def decade(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 1990s", "the late '80s", "the nineties"; but not "in her 30s"."""
    if "decades" in slots:
        return modified(Value(f"19{slots['decades']}"), slots)
    digits = slots["decade"].lstrip("'").rstrip("s'")
    if len(digits) == 2:
        marked = setting.words.startswith("the") or "'" in setting.folded[setting.start - 1 :][:2]
        if not marked or digits < "20":
            return None
        digits = with_century(digits, setting.published.year if setting.published else None)
    return modified(Value(digits[:3]), slots)


def century(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 20th century", whose value is 19."""
    number = ordinal(slots["ordinal"])
    return modified(Value(f"{number - 1:02}"), slots) if 0 < number < 100 else None


def season(slots: Slots, setting: Setting) -> Value | None:
    """Read "last fall", "the summer of 1998", "this spring"."""
    name, now, which = slots["season"], setting.published, slots.get("which")
    named = None
    if setting.words.endswith("year") or which is None:
        named = year_named(slots, setting)
    if named is not None:
        return modified(Value(f"{named:04}-{name}"), slots)
    if now is None:
        return modified(Value(f"XXXX-{name}"), slots)
    start = SEASON_MONTHS[name]
    over = name != "WI" and now.month > start + 2
    years = {"-1": -(not over), "1": int(start <= now.month)}.get(which or "0", 0)
    return modified(Value(f"{now.year + years:04}-{name}", anchor="publication"), slots)


def season_habit(slots: Slots, setting: Setting) -> Value | None:
    """Read "every summer"."""
    return Value(f"XXXX-{slots['season']}", "SET")


def unit_which(slots: Slots, setting: Setting) -> Value | None:
    """Read "last week", "earlier this year", "the next quarter"."""
    unit, count = slots["period"], int(slots["which"])
    if (unit == "E" and "past" in setting.words) or (unit == "C" and count == 0):
        return Value("P10Y" if unit == "E" else "P100Y", "DURATION")
    value = deictic(unit, count, setting)
    if unit == "Q" and count < 0 and value.value[0].isdigit():
        setting.quarter, setting.annual = (int(value.value[:4]), int(value.value[6])), False
    return modified(value, slots)


_ITS_END: Final = re.compile(r"\W*(?:$|[.,;])")


def unit_the(slots: Slots, setting: Setting) -> Value | None:
    """Read "the year", "the weekend", "later in the day": the present one, or a length."""
    unit = slots["period"]
    if unit == "D":
        return modified(from_story("D", 0, setting) or deictic("D", 0, setting), slots)
    if unit == "Y" and not setting.followed().isdisjoint(word_class("after-whole-year")):
        setting.annual = True
        return Value("P1Y", "DURATION")
    placed = slots.keys() & {"phase", "manner", "side"} or _ITS_END.match(setting.after(2))
    if unit in {"E", "C"} and "phase" in slots:
        return modified(deictic(unit, 0, setting), slots)
    if unit not in {"Y", "WE", "W", "M"} or (unit in {"W", "M"} and not placed):
        return None
    # Until Wednesday, "the weekend" is the one just past.
    just_past = unit == "WE" and setting.published and setting.published.isoweekday() < 4
    return modified(deictic(unit, -1 if just_past else 0, setting), slots)


def year_end(slots: Slots, setting: Setting) -> Value | None:
    """Read "year-end"."""
    return deictic("Y", 0, setting)._replace(mod="END")


def unit_double(slots: Slots, setting: Setting) -> Value | None:
    """Read "the week before last"."""
    return deictic(slots["period"], 2 * int(slots["which"]), setting)


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


def half(slots: Slots, setting: Setting) -> Value | None:
    """Read "the first half of 2024"; but not "the first half of the game"."""
    if "year" in slots and setting.words.startswith("h"):
        return Value(f"{slots['year']}-H{slots['half']}")
    if "half" not in slots:
        return Value(f"{slots['year']}-H1")
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
    compared = not before or any(
        word[0].isdigit() or word in word_class("compared") for word in before
    )
    if setting.quarter and not setting.annual and compared:
        return _recalled(setting.quarter[0] - 1, setting.quarter[1], setting)
    return deictic("Y", -1, setting)
