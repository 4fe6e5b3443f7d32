"""The value functions that the rules of the time grammar name: from words read to a TIMEX3 value.

Each takes the slots of a match and the situation around it, and returns a ``Value``, or None when
the words are no time here ("may" the verb, 2000 as a count): then the next longest reading is
tried.  The statistics behind the directions (a weekday is the latest one, today included, unless
the clause looks ahead) come from news of several decades.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from coursekit.reading.time_calendar import (
    duration_of,
    holiday_date,
    iso_week,
    moved,
    number_of,
    season_start,
    year_in_words,
)

Slots = dict[str, str]


class Value(NamedTuple):
    """What a value function found.

    Attributes
    ----------
    value, type, mod : str
        As in TIMEX3.
    anchor : str
        "publication" or "narrative" when that resolved it, else "".
    """

    value: str
    type: str = "DATE"
    mod: str = ""
    anchor: str = ""


@dataclass(slots=True)
class Setting:
    """The situation in which words are read: the text around them, and the story so far.

    Attributes
    ----------
    text, folded : str
        The text as given, and in lower case with the same length.
    start, end : int
        The words being read.
    floor, ceiling : int
        The stretch that they may be understood from.
    published : datetime.date or None
        The day of writing.
    day_first : bool or None
        The order of 12/11/2024, when it is known.
    story : str
        The value of the last calendar date, "" before the first.
    quarter : tuple of int or None
        The last past quarter named, as (year, quarter).
    annual : bool
        Whether the text has since spoken of whole years, so that "a year ago" is one.
    last_end, last_day : int, str
        Where the previous expression ended, and its value when that is one day.
    """

    text: str
    folded: str
    floor: int
    ceiling: int
    published: dt.date | None
    day_first: bool | None
    start: int = 0
    end: int = 0
    story: str = ""
    quarter: tuple[int, int] | None = None
    annual: bool = False
    corpus: bool = False
    last_end: int = -1
    last_day: str = ""
    numeric_order: bool | None = field(default=None)

    @property
    def raw(self) -> str:
        """Return the words as printed."""
        return self.text[self.start : self.end]

    def before(self, length: int = 80) -> str:
        """Return what stands before the words in the same sentence, in lower case."""
        piece = self.folded[max(self.floor, self.start - length) : self.start]
        for mark in (". ", "\n", "? ", "! "):
            cut = piece.rfind(mark)
            if cut >= 0 and not _ABBREVIATED.search(piece[: cut + 1]):
                piece = piece[cut + len(mark) :]
        return piece

    def after(self, length: int = 30) -> str:
        """Return what follows the words, in lower case."""
        return self.folded[self.end : min(self.ceiling, self.end + length)]

    def word_before(self) -> str:
        """Return the word before, as printed, when only a blank parts the two."""
        found = _LAST_WORD.search(self.text, max(self.floor, self.start - 30), self.start)
        return found[1] if found else ""

    def word_after(self) -> str:
        """Return the word that follows, as printed, when only a blank parts the two."""
        found = _NEXT_WORD.match(self.text, self.end, min(self.ceiling, self.end + 30))
        return found[1] if found else ""


_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|inc|corp|co|st)|\b[a-z])\.$"
)
_LAST_WORD: Final = re.compile(r"([\w'’.-]+) \Z")
_NEXT_WORD: Final = re.compile(r" ([\w'’-]+)")

_AHEAD: Final = re.compile(
    r"\b(?:will|'ll|would be|shall|to be held|(?:is|are|was|were|been|be) (?:scheduled|due|planned"
    r"|expected|set|slated|going|to)|scheduled|due|planned|slated|set (?:for|to)|expected to|plans? to"
    r"|planning to|until|till|as early as|as soon as|no later than|starting|beginning|upcoming)\b"
)
_ADJACENT_AHEAD: Final = re.compile(r"\b(?:by|before|until|till|starting|beginning|effective) ?$")
_NOT_AHEAD: Final = re.compile(
    r"\b(?:had|said|told|announced|reported|ended|since|was due|were due)\b(?!.*\b(?:will|'ll|would)\b)"
)


def looks_ahead(setting: Setting) -> bool:
    """Tell whether the clause before the words speaks of what is still to come."""
    before = setting.before(70)
    if _ADJACENT_AHEAD.search(before):
        return True
    cue = None
    for cue in _AHEAD.finditer(before):
        pass
    return cue is not None and not _NOT_AHEAD.search(before, cue.end())


ValueFunction = Callable[[Slots, Setting], "Value | None"]
FUNCTIONS: dict[str, ValueFunction] = {}


def _named(function: ValueFunction) -> ValueFunction:
    FUNCTIONS[function.__name__] = function
    return function


def _reference(count: float, **more: str) -> Value:
    value = "PAST_REF" if count < 0 else "FUTURE_REF" if count > 0 else "PRESENT_REF"
    return Value(value, **more)


def _deictic(unit: str, count: int, setting: Setting, mod: str = "") -> Value:
    """Count calendar units from the day of writing; without one, say only past or future."""
    if setting.published is None:
        return _reference(count, mod=mod)
    value = moved(unit, count, setting.published)
    return Value(value, "DATE", mod, "publication") if value else _reference(count, mod=mod)


def _mod(slots: Slots) -> str:
    if soft := slots.get("soft", ""):
        return {"BEFORE": "BEFORE"}.get(soft, "")
    return slots.get("phase", slots.get("approx", ""))


def _with_part(value: Value, part: str | None) -> Value:
    if not part or "_REF" in value.value:
        return value
    return value._replace(value=f"{value.value}T{part}", type="TIME")


@_named
def nothing(slots: Slots, setting: Setting) -> Value | None:
    """Read a name that holds a date word, and find no time in it."""
    return Value("")


# --------------------------------------------------------------------------------------- days


def _iso(year: int | str, month: int | str, day: int | str) -> str:
    """Return an ISO date, "" when the calendar has no such day; a year may be XXXX."""
    try:
        dt.date(2000 if year == "XXXX" else int(year), int(month), int(day))
    except ValueError:
        return ""
    return f"{year:0>4}-{int(month):02}-{int(day):02}"


def _ordinal(words: str) -> int:
    from coursekit.reading.time_grammar import word_class

    return int(word_class("nth").get(words) or words.rstrip("stndrh"))


def _nearest(month: int, day: int, setting: Setting) -> Value | None:
    """Give a day and month the year that brings it nearest to the day of writing."""
    now = setting.published
    if now is None:
        value = _iso("XXXX", month, day)
        return Value(value) if value else None
    years = [y for y in (now.year, now.year - 1, now.year + 1) if _iso(y, month, day)]
    if not years:
        return None
    if re.search(r"\bended (?:on )?$", setting.before(30)):
        years = [y for y in years if dt.date(y, month, day) <= now] or years
    year = min(years, key=lambda y: abs((dt.date(y, month, day) - now).days))
    return Value(_iso(year, month, day), anchor="publication")


_CAPITALS: Final = re.compile(r"\b(?:may|march|mar|sun|sat|mon|wed|fri|dec|jan|sep|jun|jul)\b")


def _verb_or_noun(setting: Setting) -> bool:
    """Tell whether a month or a weekday is printed without the capital that it needs."""
    return bool(_CAPITALS.search(setting.raw))


@_named
def calendar_day(slots: Slots, setting: Setting) -> Value | None:
    if _verb_or_noun(setting):
        return None
    value = _day(slots, setting)
    return value._replace(mod=_mod(slots)) if value else None


def _day(slots: Slots, setting: Setting) -> Value | None:
    """Return the day that the slots name: a date, a weekday, or yesterday and its kin."""
    if "day" in slots:
        month, day = int(slots["month"]), _ordinal(slots["day"])
        if "year" not in slots:
            return _nearest(month, day, setting)
        value = _iso(slots["year"], month, day)
        return Value(value) if value else None
    if "weekday" in slots:
        return _weekday(slots, setting)
    return _deictic("D", int(slots["deictic"]), setting)


@_named
def numeric_day(slots: Slots, setting: Setting) -> Value | None:
    first, second, year = (
        int(slots["first"]),
        int(slots["second"]),
        slots["short-year" if "short-year" in slots else "year"],
    )
    if len(year) == 2:
        pivot = (setting.published.year if setting.published else 2030) + 10
        year = str(next(y for y in (2000 + int(year), 1900 + int(year)) if y <= pivot))
    day_first = setting.day_first if setting.day_first is not None else setting.numeric_order
    orders = [_iso(year, second, first), _iso(year, first, second)]
    if all(orders) and day_first is None and orders[0] != orders[1]:
        return _likely(orders, year, setting)
    value = orders[0] if day_first else orders[1]
    value = value or orders[0] or orders[1]
    if value and not all(orders):
        setting.numeric_order = value == orders[0]
    return Value(value) if value else None


def _likely(orders: list[str], year: str, setting: Setting) -> Value:
    """Choose the reading within a week of the day of writing; of two or none keep the year."""
    if setting.published:
        near = [v for v in orders if abs((dt.date.fromisoformat(v) - setting.published).days) <= 7]
        if len(near) == 1:
            return Value(near[0], anchor="publication")
    return Value(f"{year}-XX-XX")


_LIST: Final = re.compile(r"(?:,|,? (?:and|or|to|through)|-|,? )\s*")
_LIST_AHEAD: Final = re.compile(
    r"(?:-| (?:and|or|to) )(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?([a-z]+)\b(?:,? (\d{4})\b)?"
)


@_named
def bare_day(slots: Slots, setting: Setting) -> Value | None:
    """Read the second day of "April 24 and 25", and the first of "24 and 25 April"."""
    from coursekit.reading.time_grammar import word_class

    day = _ordinal(slots["day"])
    if setting.last_day and 0 < setting.start - setting.last_end < 8:
        between = " ".join(setting.folded[setting.last_end : setting.start].split())
        if _LIST.fullmatch(
            f" {between} ".rstrip() if between.isalpha() else between
        ) and not re.match(r"\s?[a-z%]", setting.after(8).replace(" and ", ", ")):
            value = _iso(setting.last_day[:4], setting.last_day[5:7], day)
            return Value(value, anchor="narrative") if value else None
    ahead = _LIST_AHEAD.match(" ".join(setting.after(40).split(" ")))
    if ahead and (month := word_class("month").get(ahead[1])):
        if ahead[2]:
            value = _iso(ahead[2], month, day)
            return Value(value) if value else None
        return _nearest(int(month), day, setting)
    return None


_NOUN_FOLLOWS: Final = re.compile(
    r" (?!(?:of|and|or|but|when|as|that|after|before|in|at|for|with|to|by|was|is|will|the)\b)[\w]"
)


@_named
def day_of_month(slots: Slots, setting: Setting) -> Value | None:
    """Read "the 12th" after a preposition, in the month that the story has reached."""
    if _NOUN_FOLLOWS.match(setting.after()):
        return None
    if not re.search(
        r"\b(?:on|by|until|till|since|from|before|after|of|and|to) $", setting.before(20)
    ):
        return None
    day = _ordinal(slots["day"])
    if len(setting.story) >= 7 and setting.story[5].isdigit():
        value = _iso(setting.story[:4], setting.story[5:7], day)
        return Value(value, anchor="narrative") if value else None
    if setting.published is None:
        return Value(f"XXXX-XX-{day:02}") if 0 < day < 32 else None
    for count in (0, 1) if looks_ahead(setting) else (0, -1):
        month = moved("M", count, setting.published)
        value = _iso(month[:4], month[5:7], day) if month else ""
        behind = bool(value) and dt.date.fromisoformat(value) <= setting.published
        if value and behind != looks_ahead(setting):
            return Value(value, anchor="publication")
    return None


def _weekday(slots: Slots, setting: Setting) -> Value | None:
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    back = (now.isoweekday() - number) % 7
    which = slots.get("which")
    if which == "-1":
        days = -(back or 7)
    elif which == "1":
        days = 7 - now.isoweekday() + number
    elif which == "0":
        days = number - now.isoweekday()
    elif looks_ahead(setting):
        days = -back % 7
    else:
        days = -back
    return _deictic("D", days, setting)


_ABBREVIATED_DAY: Final = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat|sun)\b\.?")


@_named
def weekday(slots: Slots, setting: Setting) -> Value | None:
    if _verb_or_noun(setting):
        return None
    found = _ABBREVIATED_DAY.search(setting.folded, setting.start, setting.end)
    if found and not found[0].endswith("."):
        return None
    value = _weekday(slots, setting)
    return _with_part(value._replace(mod=_mod(slots)), slots.get("part")) if value else None


@_named
def weekday_of_week(slots: Slots, setting: Setting) -> Value | None:
    number, now = int(slots["weekday"]), setting.published
    if now is None:
        return Value(f"XXXX-WXX-{number}")
    return _deictic("D", int(slots["which"]) * 7 + number - now.isoweekday(), setting)


@_named
def weekday_habit(slots: Slots, setting: Setting) -> Value | None:
    part = f"T{slots['part']}" if "part" in slots else ""
    return Value(f"XXXX-WXX-{slots['weekday']}{part}", "SET")


_TODAYS_WORLD: Final = re.compile(
    r"'s (?:world|society|youth|generation|economy|standards|market)"
)


@_named
def deictic_day(slots: Slots, setting: Setting) -> Value | None:
    if "deictic" in slots:
        if _TODAYS_WORLD.match(setting.after()):
            return None
        if setting.raw.startswith(("Today", "Tomorrow")) and setting.word_before()[:1].isupper():
            return None
    value = _deictic("D", int(slots.get("deictic", 0)), setting, _mod(slots))
    return _with_part(value, slots.get("part"))


@_named
def night(slots: Slots, setting: Setting) -> Value | None:
    words = setting.folded[setting.start : setting.end]
    value = _deictic("D", 0 if "tonight" in words else -1, setting)
    return _with_part(value, "EV" if words.endswith("evening") else "NI")


@_named
def day_beyond(slots: Slots, setting: Setting) -> Value | None:
    return _deictic("D", int(slots["beyond"]), setting)


@_named
def day_around(slots: Slots, setting: Setting) -> Value | None:
    value = _weekday(slots, setting)
    if value is None or setting.published is None:
        return value and _reference(int(slots["before"]))
    day = dt.date.fromisoformat(value.value)
    return Value(moved("D", int(slots["before"]), day), anchor="publication")


# --------------------------------------------------------------------------------------- clock


@_named
def clock(slots: Slots, setting: Setting) -> Value | None:
    time = _time_of_day(slots)
    if not time:
        return None
    if {"day", "weekday", "deictic"} & slots.keys() and not _verb_or_noun(setting):
        day = _day(slots, setting)
    elif len(setting.story) == 10 and setting.story[-1].isdigit():
        day = Value(setting.story, anchor="narrative")
    else:
        day = _deictic("D", 0, setting)
    if day is None or "_REF" in day.value:
        return Value(f"XXXX-XX-XX{time}", "TIME")
    return Value(day.value + time, "TIME", slots.get("approx", ""), day.anchor)


def _time_of_day(slots: Slots) -> str:
    zone = "Z" if slots.get("zone") == "Z" else ""
    if "moment" in slots:
        return slots["moment"] + zone
    if "hhmm" in slots:
        return f"T{slots['hhmm'][:2]}:{slots['hhmm'][2:]}{zone}"
    hour = int(slots["hours"])
    if "part" in slots or "meridiem" in slots:
        if not 0 < hour < 13 and "minutes" not in slots:
            return ""
        late = slots.get("meridiem") == "PM" or slots.get("part") in {"AF", "EV", "NI"}
        hour = hour % 12 + 12 * late if hour < 13 else hour
    return f"T{hour:02}:{slots.get('minutes', '00')}{zone}"


# -------------------------------------------------------------------------------------- months

_MONTH_NEEDS: Final = re.compile(
    r"\b(?:in|of|since|by|until|till|from|through|to|and|or|during|before|after|between|for|late"
    r"|early|mid|last|next|this|that|as|on|around|about|starting|beginning|ending|ended) $"
)


@_named
def month(slots: Slots, setting: Setting) -> Value | None:
    if _verb_or_noun(setting):
        return None
    number, now = int(slots["month"]), setting.published
    mod = _mod(slots)
    if named := slots.get("year") or slots.get("spelled-year"):
        year = year_in_words(named)
        return Value(f"{year}-{number:02}", "DATE", mod) if 0 < number < 13 else None
    if not mod and not slots.get("which") and _not_a_month(number, setting):
        return None
    if now is None:
        return Value(f"XXXX-{number:02}", "DATE", mod)
    year_of_month = now.year + _years_to_month(number, slots, setting, now)
    if not 0 < year_of_month < 10000:
        return None
    return Value(f"{year_of_month:04}-{number:02}", "DATE", mod, "publication")


def _years_to_month(number: int, slots: Slots, setting: Setting, now: dt.date) -> int:
    which = slots.get("which")
    if which and re.search(r"\byear$", setting.folded[setting.start : setting.end]):
        return int(which)
    if which == "-1":
        return -(number >= now.month)
    if which == "1":
        return int(number <= now.month)
    if which == "0" or number == now.month:
        return 0
    if looks_ahead(setting):
        return int(number < now.month)
    ahead = (number - now.month) % 12
    if ahead <= 2:
        return int(number < now.month)
    return -(number > now.month)


def _not_a_month(number: int, setting: Setting) -> bool:
    """Guard the months that are also names and verbs, and the abbreviations without a day."""
    if setting.end - setting.start == 3 and number != 5:
        return True
    if number in {3, 5} and not _MONTH_NEEDS.search(setting.before(12)):
        return True
    if number in {4, 5, 6, 8} and setting.word_after()[:1].isupper():
        return True
    return (
        number in {4, 6, 8}
        and setting.word_before()[:1].isupper()
        and setting.word_before().lower()
        not in {"in", "since", "by", "last", "from", "until", "this", "next", "the"}
    )


@_named
def month_habit(slots: Slots, setting: Setting) -> Value | None:
    return Value(f"XXXX-{int(slots['month']):02}", "SET")


# --------------------------------------------------------------------------- years and longer

_NO_YEAR_BEFORE: Final = re.compile(
    r"(?:[$£€#/.,:&@]|\d[ -]|\b(?:article|resolution|no|no\.|number|nos\.|page|section|room|flight|route|windows"
    r"|agenda|vision|version|model|about|nearly|almost|some|than|least|most|over|only|another"
    r"|figure|paragraph|rule|law|act|bill|boeing|airbus|highway|channel|code|exactly) |[a-z]-)$"
)
_NO_YEAR_AFTER: Final = re.compile(
    r"-?(?:%|[°$£€]|\.\d|,\d|:\d|/\d|'s?\w|\w)|-[a-z]| (?:%|percent|per cent|pages|people|miles|km|kilometers"
    r"|kilometres|metres|meters|feet|tons|tonnes|pounds|dollars|euros|shares|points|men|women|troops|soldiers"
    r"|workers|employees|jobs|barrels|acres|votes|years|days|hours|minutes|times|members|students"
    r"|houses|homes|units|copies|cars|police|jobs|seats|planes|aircraft|hectares)\b"
)


@_named
def year(slots: Slots, setting: Setting) -> Value | None:
    value = year_in_words(slots.get("year") or slots["spelled-year"])
    mod = _mod(slots)
    bare = setting.end - setting.start == 4
    if bare and (
        not 1500 <= int(value) <= 2100
        or _NO_YEAR_BEFORE.search(setting.before(14))
        or _NO_YEAR_AFTER.match(setting.after(16))
    ):
        return None
    return Value(value, "DATE", mod)


@_named
def decade(slots: Slots, setting: Setting) -> Value | None:
    if "decades" in slots:
        if not setting.folded.startswith("the", setting.start):
            return None
        return Value(f"19{slots['decades']}", "DATE", _mod(slots))
    digits = slots["decade"].lstrip("'").rstrip("s'")
    if len(digits) == 2:
        now = setting.published.year if setting.published else 2030
        digits = ("20" if 2000 + int(digits) <= now else "19") + digits
    return Value(digits[:3], "DATE", _mod(slots))


@_named
def century(slots: Slots, setting: Setting) -> Value | None:
    number = _ordinal(slots["ordinal"])
    return Value(f"{number - 1:02}", "DATE", _mod(slots)) if 0 < number < 100 else None


# --------------------------------------------------------------- quarters, halves, seasons


def _year_named(slots: Slots, setting: Setting) -> int | None:
    named = slots.get("year") or slots.get("of-year") or slots.get("spelled-year")
    if named:
        return int(year_in_words(named))
    if "which" in slots and setting.published:
        return setting.published.year + int(slots["which"])
    return None


@_named
def quarter(slots: Slots, setting: Setting) -> Value | None:
    return _part_of_year("Q", int(slots["ordinal"]), 3, slots, setting)


@_named
def half(slots: Slots, setting: Setting) -> Value | None:
    if "half" not in slots:
        return Value(f"{slots['year']}-H1")
    if (
        re.match(r" (?:of (?!the year)[a-z]|hour)", setting.after())
        and "of-year" not in slots
    ):
        return None
    if (
        not setting.folded.startswith("the", setting.start)
        and not _year_named(slots, setting)
        and "-" not in setting.raw
    ):
        return None
    return _part_of_year("H", int(slots["half"]), 6, slots, setting)


def _part_of_year(
    letter: str, part: int, months: int, slots: Slots, setting: Setting
) -> Value | None:
    year, now, anchor = _year_named(slots, setting), setting.published, ""
    if year is None:
        if now is None:
            return Value(f"XXXX-{letter}{part}")
        current = (now.month - 1) // months + 1
        year = now.year - (part > current and not looks_ahead(setting))
        anchor = "publication"
    if letter == "Q" and (now is None or (year, part) <= (now.year, (now.month + 2) // 3)):
        setting.quarter, setting.annual = (year, part), False
    return Value(f"{year:04}-{letter}{part}", "DATE", "", anchor)


def _quarter_now(setting: Setting) -> tuple[int, int] | None:
    """Return the quarter under discussion: the last past one named, else the last completed."""
    if setting.quarter or not setting.published:
        return setting.quarter
    last = moved("Q", -1, setting.published)
    return (int(last[:4]), int(last[6])) if last else None


@_named
def quarter_recalled(slots: Slots, setting: Setting) -> Value | None:
    now = _quarter_now(setting)
    if now is None or re.match(r" of\b(?! the year)", setting.after()):
        return None
    year = int(slots.get("year", now[0]))
    return Value(
        f"{year:04}-Q{now[1]}", "DATE", "", "narrative" if setting.quarter else "publication"
    )


@_named
def year_ago_quarter(slots: Slots, setting: Setting) -> Value | None:
    now = _quarter_now(setting)
    if now is None:
        return Value("PAST_REF")
    part = int(slots.get("ordinal", now[1]))
    return Value(
        f"{now[0] - 1:04}-Q{part}", "DATE", "", "narrative" if setting.quarter else "publication"
    )


@_named
def year_ago(slots: Slots, setting: Setting) -> Value | None:
    if setting.quarter and not setting.annual:
        return Value(f"{setting.quarter[0] - 1:04}-Q{setting.quarter[1]}", "DATE", "", "narrative")
    return _deictic("Y", -1, setting)


@_named
def season(slots: Slots, setting: Setting) -> Value | None:
    name, now, year = slots["season"], setting.published, None
    words = setting.folded[setting.start : setting.end]
    if words.endswith("year") or not slots.get("which"):
        year = _year_named(slots, setting)
    if year is not None:
        return Value(f"{year:04}-{name}", "DATE", _mod(slots))
    if (
        name in {"FA", "SP"}
        and not slots.get("which")
        and not re.match(r"\W*(?:of|and|$|[.,;])", setting.after())
    ):
        return None
    if now is None:
        return Value(f"XXXX-{name}", "DATE", _mod(slots))
    which, year = slots.get("which"), now.year
    if which == "-1":
        year -= (season_start(name, year).month + 2) >= now.month if name != "WI" else 1
    elif which == "1":
        year += season_start(name, year) <= now
    return (
        Value(f"{year:04}-{name}", "DATE", _mod(slots), "publication") if 0 < year < 10000 else None
    )


@_named
def season_habit(slots: Slots, setting: Setting) -> Value | None:
    return Value(f"XXXX-{slots['season']}", "SET")


# ------------------------------------------------------------------------- weeks, months, years


@_named
def unit_which(slots: Slots, setting: Setting) -> Value | None:
    unit, count = slots["period"], int(slots["which"])
    words = setting.folded[setting.start : setting.end]
    if unit == "E" and "past" in words:
        return Value("P10Y", "DURATION")
    if unit == "C":
        return Value("P100Y", "DURATION") if count == 0 else _deictic("C", count, setting)
    if unit == "Y":
        setting.annual = setting.annual or count == 0
    value = _deictic(unit, count, setting, _mod(slots))
    if unit == "Q" and setting.published and count <= 0 and "Q" in value.value:
        setting.quarter, setting.annual = (int(value.value[:4]), int(value.value[6])), False
    return value


@_named
def unit_the(slots: Slots, setting: Setting) -> Value | None:
    """Read "the year", "the week", "the weekend": the present one, or a length before "ended"."""
    unit = slots["period"]
    ended = re.match(r" (?:ended|ending|to)\b", setting.after())
    if unit == "Y":
        if ended:
            setting.annual = True
            return Value("P1Y", "DURATION")
        return _deictic("Y", 0, setting, _mod(slots))
    if unit == "WE" and setting.published:
        return _deictic("WE", -(setting.published.isoweekday() < 4), setting, _mod(slots))
    if unit in {"WE", "W", "M"} and (
        _mod(slots) or unit == "WE" or re.match(r"\W*(?:$|[.,;])", setting.after())
    ):
        return _deictic(unit, 0, setting, _mod(slots))
    return None


@_named
def year_end(slots: Slots, setting: Setting) -> Value | None:
    return _deictic("Y", 0, setting, "END")


@_named
def unit_double(slots: Slots, setting: Setting) -> Value | None:
    return _deictic(slots["period"], 2 * int(slots["which"]), setting)


@_named
def week_of(slots: Slots, setting: Setting) -> Value | None:
    day = _day(slots, setting)
    if day is None or not day.value[0].isdigit():
        return None
    return Value(iso_week(dt.date.fromisoformat(day.value)), "DATE", "", day.anchor)


# ------------------------------------------------------------------------ counted back or ahead


def _count(slots: Slots) -> float | None:
    for name in ("number", "many"):
        if name in slots:
            return None if slots[name] == "X" else number_of(slots[name])
    return None


@_named
def ago(slots: Slots, setting: Setting) -> Value | None:
    return _counted(slots, setting, -1)


@_named
def ahead(slots: Slots, setting: Setting) -> Value | None:
    return _counted(slots, setting, 1)


def _counted(slots: Slots, setting: Setting, sign: int) -> Value:
    number, unit = _count(slots), slots.get("unit", "")
    if number is None or unit.startswith("T") or not unit or number >= 1e5:
        return _reference(sign)
    if number % 1:
        number, unit = {"Y": (number * 12, "M"), "E": (number * 10, "Y")}.get(unit, (number, unit))
    return _deictic(unit, sign * int(number), setting, slots.get("approx", ""))


# ------------------------------------------------------------------------------------ durations

_RATE: Final = re.compile(
    r"(?:\d|[$£€]|\b(?:once|twice|times|percent|cent|cents|dollars|million|billion|thousand|hundreds)\b)[^.;:]{0,25}$"
)
_AGE: Final = re.compile(r"[-\s]+(?:old|olds|of age)\b")


@_named
def duration(slots: Slots, setting: Setting) -> Value | None:
    after = setting.after()
    unit = slots.get("unit") or slots.get("half-unit") or slots.get("vague", "")
    if _AGE.match(after) or (unit == "Y" and re.search(r"\b(?:age|aged) $", setting.before(8))):
        return None
    words = setting.folded[setting.start : setting.end]
    if "half-unit" in slots:
        value = duration_of(0.5, unit)
    elif "vague" in slots:
        value = duration_of(None, unit)
    elif "article" in slots and "number" not in slots:
        if unit in {"TS", "Q"} or (
            words[0] == "a" and _RATE.search(setting.before(40)) and "and a half" not in words
        ):
            return None
        value = duration_of(1.5 if words.endswith("and a half") else 1, unit)
    else:
        number = _count(slots)
        if number is None and slots.get("many") != "X":
            if "number" in slots:
                return None
            number = 1
        singular = not words.endswith("s") and "-" not in words
        if number is not None and singular and (number >= 1000 or unit in {"TS", "Q"}):
            return None
        if unit == "Q" and "which" not in slots and re.search(r"\b(?:three)[ -]quarters?$", words):
            return None
        if re.match(r"-[a-z]", after) or (number is not None and number >= 1e5):
            return None
        if unit in {"M", "Y"} and number and number >= 6 and words.startswith("the"):
            setting.annual = True
        value = duration_of(number, unit)
    return Value(value, "DURATION", slots.get("approx", ""))


@_named
def duration_open(slots: Slots, setting: Setting) -> Value | None:
    return Value(duration_of(None, slots["unit"]), "DURATION")


_BARE_PLURAL: Final = re.compile(
    r"\b(?:for|in|within|over|takes?|took|taken|after|lasted|spent) $"
)


@_named
def duration_bare(slots: Slots, setting: Setting) -> Value | None:
    if slots["unit"] not in {"W", "M", "Y", "E", "C"} or not _BARE_PLURAL.search(
        setting.before(12)
    ):
        return None
    return Value(duration_of(None, slots["unit"]), "DURATION")


# -------------------------------------------------------------------------- sets and references


@_named
def every(slots: Slots, setting: Setting) -> Value | None:
    if "part" in slots:
        return Value(f"XXXX-XX-XXT{slots['part']}", "SET")
    number = _count(slots) if "number" in slots else float(slots.get("other", 1))
    unit = slots["unit"]
    if number is None or unit == "TS":
        return None
    return Value(duration_of(number, unit), "SET")


@_named
def often(slots: Slots, setting: Setting) -> Value | None:
    if setting.raw[0].isupper() and (
        setting.word_before()[:1].isupper() or setting.word_after()[:1].isupper()
    ):
        return None
    return Value(slots["often"], "SET")


@_named
def reference(slots: Slots, setting: Setting) -> Value | None:
    words = setting.folded[setting.start : setting.end]
    if words in {"recent", "future", "soon"}:
        return None
    if words == "current" and not setting.raw.islower():
        return None
    if (
        words == "the past"
        and re.match(r" \w", setting.after())
        and not re.match(
            r" (?:and|or|but|that|is|was|has|have|to|when|as|in|with|for|by|on)\b",
            setting.after(),
        )
    ):
        return None
    if words == "the future" and re.match(
        r" (?!of\b|and\b|is\b|will\b|that\b|to\b|for\b|as\b|in\b)[a-z]", setting.after()
    ):
        return None
    return Value(slots["reference"], "DATE")


# ------------------------------------------------------------------------------------ the story


@_named
def story_same(slots: Slots, setting: Setting) -> Value | None:
    return _from_story(slots["unit"], 0, setting)


@_named
def story_next(slots: Slots, setting: Setting) -> Value | None:
    count = int(slots.get("following", slots.get("before", 0)))
    if "part" in slots:
        value = _from_story("D", count, setting)
        return _with_part(value, slots["part"]) if value else None
    if "unit" not in slots and "month" not in slots and re.match(r" \w", setting.after()):
        return None
    if "month" in slots:
        if len(setting.story) < 4 or not setting.story[:4].isdigit():
            return None
        number = int(slots["month"])
        current = int(setting.story[5:7]) if setting.story[5:7].isdigit() else 0
        return Value(
            f"{int(setting.story[:4]) + (number <= current):04}-{number:02}", anchor="narrative"
        )
    return _from_story(slots.get("unit", "D"), count, setting)


def _from_story(unit: str, count: int, setting: Setting) -> Value | None:
    """Count from the last date that the story named, if that date is exact enough."""
    story = setting.story
    if unit not in {"D", "W", "M", "Q", "Y", "E"}:
        return None
    if unit == "Q" and setting.quarter:
        story = f"{setting.quarter[0]:04}-{setting.quarter[1] * 3:02}-01"
    needed = {"D": 10, "W": 10, "M": 7, "Q": 7, "Y": 4, "E": 4}[unit]
    if len(story) < needed or not story[: min(needed, 7)].replace("-", "").isdigit():
        return None
    year, month, day = (story + "-01-01" if len(story) == 4 else story + "-01")[:10].split("-")[:3]
    if not (month.isdigit() and day.isdigit()):
        return None
    value = moved(unit, count, dt.date(int(year), int(month), int(day)))
    return Value(value, anchor="narrative") if value else None


@_named
def story_later(slots: Slots, setting: Setting) -> Value | None:
    """Read "two days later": counted from the story's date, when it is exact enough."""
    number = _count(slots) if "article" not in slots else 1
    if number is None or number % 1 or number >= 1e5:
        return None
    sign = 1 if setting.folded.endswith("later", setting.start, setting.end) else -1
    return _from_story(slots["unit"], sign * int(number), setting)


# -------------------------------------------------------------------------------------- holidays


@_named
def holiday(slots: Slots, setting: Setting) -> Value | None:
    rule, now = slots["holiday"], setting.published
    last = setting.word_after()
    if setting.raw[-1:].isalpha() and last[:1].isupper() and last not in {"Day", "Eve", "I"}:
        return None
    if not any(c.isupper() for c in setting.raw):
        return None
    if "year" in slots:
        return Value(holiday_date(rule, int(slots["year"])).isoformat())
    if now is None:
        return Value(f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else "XXXX-XX-XX")
    days = [
        holiday_date(rule, y) for y in (now.year, now.year - 1, now.year + 1) if 1583 <= y <= 4099
    ]
    which = slots.get("which")
    if which == "-1":
        days = [day for day in days if day < now]
    elif which == "1":
        days = [day for day in days if day > now]
    elif which == "0":
        days = days[:1]
    if not days:
        return None
    return Value(min(days, key=lambda day: abs((day - now).days)).isoformat(), anchor="publication")
