"""What the value functions of the time grammar are given, and what they give back."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.time.calendar import moved

#: The value of each class or number shape in what a rule read.
Slots = dict[str, str]
Type = Literal["DATE", "TIME", "DURATION", "SET"]
Side = Literal["", "earlier", "later"]


class Value(NamedTuple):
    """What a value function found."""

    #: As in TIMEX3; "" says that the words are a name and no time.
    value: str
    type: Type = "DATE"
    mod: str = ""
    #: "publication" or "narrative" when that resolved it, else "".
    anchor: str = ""
    #: The part of the value that is meant, seen from the day of writing: "earlier this year".
    side: Side = ""


@dataclass(slots=True)
class Setting:
    """The situation in which words are read: the text around them, and the story so far."""

    #: The folded text, and the same in lower case.
    text: str
    folded: str
    #: The stretch of text that the words may be understood from.
    floor: int
    ceiling: int
    published: dt.date | None
    #: The order of 12/11/2024, once it is known, and whether the page has been asked for it.
    day_first: bool | None = None
    order_sought: bool = False
    #: The order in which the page writes dates out ("8 May", "May 8"), once it has been asked.
    written_day_first: bool | None = None
    #: Whether "two days later" is only a duration, as TimeML corpora have it.
    corpus: bool = False
    #: The words being read.
    start: int = 0
    end: int = 0
    #: The value of the last calendar date, "" before the first.
    story: str = ""
    #: The last past quarter that was named, as (year, quarter).
    quarter: tuple[int, int] | None = None
    #: Whether the text has since spoken of whole years, so that "a year ago" is one.
    annual: bool = False
    #: Where the previous expression ended, and its value when that is one day.
    last_end: int = -1
    last_day: str = ""
    #: The sentences of the text as given, if parsed, and the way back to its places.
    parsed: Sequence[Sentence] = ()
    origin: Callable[[int], int] = int

    @property
    def raw(self) -> str:
        """Return the words as printed."""
        return self.text[self.start : self.end]

    @property
    def words(self) -> str:
        """Return the words in lower case."""
        return self.folded[self.start : self.end]

    def sentence_at(self, place: int) -> tuple[Sentence, int] | None:
        """Return the parsed sentence at a character, and the character's place in the text."""
        origin = self.origin(place)
        at = bisect_right(self.parsed, origin, key=lambda one: one.span.start) - 1
        if at < 0 or self.parsed[at].span.end <= origin:
            return None
        return self.parsed[at], origin

    def before(self, length: int) -> str:
        """Return what stands before the words in the same sentence, in lower case."""
        first = max(self.floor, self.start - length)
        if _STOPS.isdisjoint(self.folded[first : self.start]):
            return self.folded[first : self.start]
        for end in _SENTENCE_END.finditer(self.text, first, min(self.start + 1, self.ceiling)):
            first = end.end()
        return self.folded[first : self.start]

    def after(self, length: int) -> str:
        """Return what follows the words, in lower case."""
        return self.folded[self.end : min(self.ceiling, self.end + length)]

    def word_before(self) -> str:
        """Return the word before, as printed, when only a blank parts the two."""
        found = _WORD_BEFORE.search(self.text, max(self.floor, self.start - 30), self.start)
        return found[1] if found else ""

    def word_after(self) -> str:
        """Return the word that follows, as printed, when only a blank parts the two."""
        found = _WORD_AFTER.match(self.text, self.end, min(self.ceiling, self.end + 30))
        return found[1] if found else ""


ValueFunction = Callable[[Slots, Setting], Value | None]

_SENTENCE_END: Final = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\bSt)"
    r"(?<!\bCorp)(?<!\bInc)(?<!\bCo)(?<!\b[A-Z])(?<!\b[ap]\.m)[.?!][\"”')]* (?=[\"“(']*[A-Z])|\n"
)
#: No sentence ends without one of these.
_STOPS: Final = frozenset(".?!\n")
_WORD_BEFORE: Final = re.compile(r"([\w'-]+) \Z")
_WORD_AFTER: Final = re.compile(r" ([\w'-]+)")


def sentence_end(setting: Setting, length: int) -> int:
    """Return where the sentence of the words ends, at most `length` characters behind them."""
    last = min(setting.ceiling, setting.end + length)
    found = _SENTENCE_END.search(setting.text, setting.end, last)
    return found.start() if found else last


def reference(count: float) -> Value:
    """Return the value that says only past, present or future."""
    return Value("PAST_REF" if count < 0 else "FUTURE_REF" if count > 0 else "PRESENT_REF")


def deictic(unit: str, count: int, setting: Setting) -> Value:
    """Count calendar units from the day of writing; without one, say only past or future."""
    value = moved(unit, count, setting.published) if setting.published else ""
    return Value(value, anchor="publication") if value else reference(count)


def from_story(unit: str, count: int, setting: Setting) -> Value | None:
    """Count from the last date that the story named, if that date is exact enough."""
    story = setting.story
    if unit == "Q" and setting.quarter:
        story = f"{setting.quarter[0]:04}-{setting.quarter[1] * 3:02}"
    exact = _EXACT[unit].match(story) if unit in _EXACT else None
    if not exact:
        return None
    day = dt.date.fromisoformat((exact[0] + "-01-01")[:10])
    value = moved(unit, count, day)
    return Value(value, anchor="narrative") if value else None


_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_YEAR: Final = re.compile(r"\d{4}(?:-\d\d)?(?:-\d\d)?")
_EXACT: Final = {"D": _DAY, "W": _DAY, "2W": _DAY, "M": _MONTH, "Q": _MONTH, "Y": _YEAR, "E": _YEAR}


def modified(value: Value, slots: Slots) -> Value:
    """Add what "early", "about" or "later this" does to a value."""
    mod = (slots.get("phase") or slots.get("approx") or slots.get("manner", "")).strip("-")
    match slots.get("side"):
        case "earlier":
            return value._replace(mod=mod, side="earlier")
        case "later":
            return value._replace(mod=mod, side="later")
    return value._replace(mod=mod)


def with_part(value: Value, part: str | None) -> Value:
    """Add a part of the day to a day."""
    if not part or value.value.endswith("_REF"):
        return value
    return value._replace(value=f"{value.value}T{part}", type="TIME")


_COMPOUND: Final = re.compile(r"-[a-z]")


def in_compound(setting: Setting) -> bool:
    """Tell whether a hyphen ties the words to the next one: "the quarter-to-quarter"."""
    return bool(_COMPOUND.match(setting.after(2)))


_PHRASE_ENDS: Final = re.compile(r" ?(?:$|[,.;:)—\n]|- )")


def phrase_ends(setting: Setting) -> bool:
    """Tell whether the words end their phrase: "the day before, …", not "the day before it"."""
    return bool(_PHRASE_ENDS.match(setting.after(2)))


_TITLE: Final = re.compile(r"[\"“'][A-Z]\w+ [A-Z]\w+|[A-Z]\w+ [A-Z]\w+[\"”']")


def is_title(setting: Setting) -> bool:
    """Tell "This Week", the programme, from this week."""
    return bool(_TITLE.search(setting.text, max(0, setting.start - 1), setting.end + 1))


_NEEDS_CAPITAL: Final = re.compile(
    r"\b(?:may|march|mar|sun|sat|mon|tue|wed|thu|fri|dec|jan|feb|apr|jun|jul|aug|sept?|oct|nov)\b"
)


def lacks_capital(setting: Setting) -> bool:
    """Tell whether a word that is a month or a weekday only with a capital is printed without."""
    return bool(_NEEDS_CAPITAL.search(setting.raw))


def in_name(setting: Setting) -> bool:
    """Tell whether the words are part of a name: "Future brands", "Right Now"."""
    return setting.raw[0].isupper() and setting.word_before()[:1].isupper()
