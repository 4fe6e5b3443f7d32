"""Values of weeks, months, quarters, seasons, years, decades and centuries."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from typing import Final

from coursekit.reading.lexicon import word_set
from coursekit.reading.time.calendar import (
    SEASON_MONTHS,
    holiday_date,
    moved,
    ordinal,
    with_century,
    year_in_words,
)
from coursekit.reading.time.context import (
    Setting,
    Slots,
    Value,
    deictic,
    from_story,
    in_compound,
    is_title,
    lacks_capital,
    modified,
)
from coursekit.reading.time.direction import EVENT_WORDS, direction, looks_ahead, nearest
from coursekit.reading.time.grammar import word_class


def year_named(slots: Slots, setting: Setting) -> int | None:
    """Return the year that the words give: in figures, in words, or as "last year"."""
    named = slots.get("year") or slots.get("spelled-year")
    if named:
        return int(year_in_words(named))
    if "which" in slots and setting.published:
        return setting.published.year + int(slots["which"])
    return None


_MONTH_FOLLOWS: Final = re.compile(
    r"\b(?:in|of|since|by|until|till|from|through|to|and|or|during|before|after|between|for|late"
    r"|early|mid|last|next|this|on|around|about|starting|beginning|ending|ended) $"
)
_TO_A_MONTH: Final = re.compile(r"(?: ?- ?| ?— ?|/)([a-z]{3,9}\.?)")
_SMALL_WORDS: Final = frozenset(
    "in since by last from until till this next the during after before through of and".split()
)


_NUMBER_GOES_ON: Final = re.compile(r"[-./:]\d")


def month(slots: Slots, setting: Setting) -> Value | None:
    """Read "November", "Nov. 2024", "last May", "June last year", "early March"."""
    if lacks_capital(setting):
        return None
    number, now = int(slots["month"]), setting.published
    if not 0 < number < 13:
        return None
    if "year" in slots or "spelled-year" in slots:
        if setting.raw[0].isdigit() and _NUMBER_GOES_ON.match(setting.after(2)):
            return None
        return modified(Value(f"{year_named(slots, setting):04}-{number:02}"), slots)
    if not slots.keys() & {"phase", "which"} and _is_no_month(number, setting):
        return None
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


def _is_no_month(number: int, setting: Setting) -> bool:
    """Guard the months that are also names or verbs, and the abbreviations without a day."""
    if setting.end - setting.start == 3 and number != 5:
        return True
    ranging = _TO_A_MONTH.match(setting.after(16))
    if ranging and ranging[1].rstrip(".") in word_class("month"):
        return False
    if number in {3, 5} and not _MONTH_FOLLOWS.search(setting.before(12)):
        return not (_ends_a_range(setting) or _describes_happening(setting))
    if number not in {4, 5, 6, 8}:
        return False
    before = setting.word_before()
    return setting.word_after()[:1].isupper() or (
        before[:1].isupper() and before.lower() not in _SMALL_WORDS
    )


def weekday_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the second Friday of May"."""
    within = month({**slots, "phase": ""}, setting)
    if within is None or not within.value[0].isdigit():
        return within
    year_, number = int(within.value[:4]), int(within.value[5:])
    which = max(-1, (int(slots["nth"]) + 6) // 7)
    day = holiday_date(f"{number} {slots['weekday']} {which}", year_)
    return within._replace(value=day.isoformat())


def _ends_a_range(setting: Setting) -> bool:
    """Tell the May of "March-May": right behind a date and a hyphen."""
    between = setting.folded[setting.last_end : setting.start] if setting.last_end > 0 else ""
    return between in {"-", "—", "/", " - ", " — "}


def _describes_happening(setting: Setting) -> bool:
    """Tell "the May vote" from "the march of progress" and "the May family"."""
    after = setting.word_after()
    return after.islower() and after in word_set(EVENT_WORDS, "noun")


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
    if here is None or lacks_capital(setting):
        return None
    year, current = int(here.value[:4]), int(here.value[5:])
    years = int(number <= current) if slots["following"] == "1" else -(number >= current)
    return Value(f"{year + years:04}-{number:02}", anchor="narrative")


_NUMBER_BEFORE: Final = re.compile(r"(?:[$£€#/.,:&@]|\d |[a-z]-|\bno\. )$")
_NUMBER_AFTER: Final = re.compile(
    r"[%°$£€\w]|[.,:/]\d|-[a-z]|-\d{1,3}(?!\d)| %"
    r"| of (?:them|us|you|these|those|its|their|his|her|our)\b"
)
#: "from 2000 to 2500 euros": the thing that is counted stands behind the second number.
_COUNTED_TOO: Final = re.compile(r" (?:to|and|or) [\d,]{1,9} ([a-z]+)")


#: Far from today a number is a year only in the place of one: "expires in 2103", "in 1215, at …".
_IN_A_YEAR: Final = re.compile(r"\b(?:in|since|until|till|by|before|after|from) $")
_YEAR_ENDS: Final = re.compile(r"$|[,;.)]|\s(?:and|at|by|when|to|the|a|with|under|but|or|as|for)\b")


def _is_no_year(number: int, setting: Setting) -> bool:
    """Tell "2000 people", "$2000" and "Article 2000" from a year."""
    unusual = not 1500 <= number <= 2100
    return bool(
        (
            unusual
            and not (_IN_A_YEAR.search(setting.before(9)) and _YEAR_ENDS.match(setting.after(9)))
        )
        or (
            setting.word_before().lower() in word_class("label")
            and not setting.before(12).endswith(("later than ", "earlier than "))
        )
        or setting.word_after().lower() in word_class("counted")
        or _NUMBER_BEFORE.search(
            setting.folded, max(setting.floor, setting.start - 4), setting.start
        )
        or _NUMBER_AFTER.match(setting.after(10))
        or ((more := _COUNTED_TOO.match(setting.after(40))) and more[1] in word_class("counted"))
    )


def year(slots: Slots, setting: Setting) -> Value | None:
    """Read "2024", "mid-1996", "nineteen ninety-six"; but not the 2000 of "2000 people"."""
    number = year_named(slots, setting)
    if number is None:
        return None
    if setting.end - setting.start == 4 and _is_no_year(number, setting):
        return None
    return modified(Value(f"{number:04}"), slots)


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
        named = setting.words.startswith("the")
        return modified(Value(f"19{slots['decades']}"), slots) if named else None
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


_NOUN_AFTER_SEASON: Final = re.compile(r"\W*(?:and\b|in\b|to\b|when\b|for\b|$|[.,;])")


def season(slots: Slots, setting: Setting) -> Value | None:
    """Read "last fall", "the summer of 1998", "this spring"."""
    name, now, which = slots["season"], setting.published, slots.get("which")
    named = None
    if setting.words.endswith("year") or which is None:
        named = year_named(slots, setting)
    if named is not None:
        if "second" in slots and name != "WI":
            return None
        return modified(Value(f"{named:04}-{name}"), slots)
    if which is None and "phase" not in slots and not _NOUN_AFTER_SEASON.match(setting.after(8)):
        return None
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
    if in_compound(setting) or is_title(setting):
        return None
    if (unit == "E" and "past" in setting.words) or (unit == "C" and count == 0):
        return Value("P10Y" if unit == "E" else "P100Y", "DURATION")
    value = deictic(unit, count, setting)
    if unit == "Q" and count < 0 and value.value[0].isdigit():
        setting.quarter, setting.annual = (int(value.value[:4]), int(value.value[6])), False
    return modified(value, slots)


_RUNS_TO: Final = re.compile(r" (?:ended|ending|to)\b")
_ITS_END: Final = re.compile(r"\W*(?:$|[.,;])")
_BEFORE_WHAT: Final = re.compile(r" (?:before|after)\b")


def unit_the(slots: Slots, setting: Setting) -> Value | None:
    """Read "the year", "the weekend", "later in the day": the present one, or a length."""
    unit = slots["period"]
    if in_compound(setting) or _BEFORE_WHAT.match(setting.after(7)):
        return None
    if unit == "D":
        return modified(from_story("D", 0, setting) or deictic("D", 0, setting), slots)
    if unit == "Y" and _RUNS_TO.match(setting.after(8)):
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
