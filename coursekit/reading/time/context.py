"""What the value functions of the time grammar are given, and what they give back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.offsets import OffsetMap
from coursekit.reading.time.calendar import moved, year_in_words

#: The value of each class or number shape in what a rule read.
Slots = dict[str, str]
Type = Literal["DATE", "TIME", "DURATION", "SET"]


class Value(NamedTuple):
    """What a value function found."""

    #: As in TIMEX3; "" says that the words are no time.
    value: str
    type: Type = "DATE"
    #: "publication" or "narrative" when that resolved it, else "".
    anchor: str = ""


NO_TIME: Final = Value("")


@dataclass(slots=True)
class Setting:
    """The situation in which words are read: the text around them, and the story so far."""

    #: The folded text, and the same in lower case.
    text: str
    folded: str
    #: The way back to the text as given.
    offsets: OffsetMap
    published: dt.date | None
    #: Whether "two days later" is only a duration, as TimeML corpora have it.
    corpus: bool = False
    #: The sentence being read, and where it stands.
    sentence: Sentence = field(init=False)
    floor: int = 0
    ceiling: int = 0
    #: The words being read.
    start: int = 0
    end: int = 0
    #: Which function is to give their value, and what the pattern has read.
    by: str = ""
    slots: Slots = field(default_factory=dict)
    #: The value of the last calendar date, "" before the first.
    story: str = ""
    #: The last past quarter that was named, as 2024-Q3.
    quarter: str = ""
    #: Whether the text has since spoken of whole years, so that "a year ago" is one.
    annual: bool = False
    #: Where the previous expression ended, and its value when that is a date.
    last_end: int = -1
    last_day: str = ""

    @property
    def raw(self) -> str:
        """Return the words as printed."""
        return self.text[self.start : self.end]

    @property
    def words(self) -> str:
        """Return the words in lower case."""
        return self.folded[self.start : self.end]

    def before(self, length: int) -> str:
        """Return what stands before the words in the same sentence, in lower case."""
        return self.folded[max(self.floor, self.start - length) : self.start]

    def after(self, length: int) -> str:
        """Return what follows the words, in lower case."""
        return self.folded[self.end : min(self.ceiling, self.end + length)]

    def preceded(self) -> set[str]:
        """Return the last word before, the last two and the last three, that only blanks part."""
        words = _THREE_BEFORE.findall(self.before(40))[0].split()
        return {" ".join(words[at:]) for at in range(len(words))}

    def followed(self) -> set[str]:
        """Return the next word, the next two and the next three, that only blanks part."""
        words = _THREE_AFTER.findall(self.after(40))[0].split()
        return {" ".join(words[: at + 1]) for at in range(len(words))}

    def ends(self) -> bool:
        """Tell whether the words end their phrase: "the day before, …", not "the day before it"."""
        return bool(_PHRASE_ENDS.match(self.after(2)))

    def since_last(self) -> str:
        """Return what stands between the previous expression and the words."""
        return self.folded[self.last_end : self.start]


ValueFunction = Callable[[Slots, Setting], Value]

_THREE_BEFORE: Final = re.compile(r"(?:[\w'-]+ ){0,3}\Z")
_THREE_AFTER: Final = re.compile(r"\A(?: [\w'-]+){0,3}")
_PHRASE_ENDS: Final = re.compile(r" ?(?:$|[,.;:)—\n]|- )")
_DATE: Final = re.compile(r"\A(?:[1-9]\d{3}(?:-\d\d(?:-\d\d)?)?|)")
#: How much of a date there must be to count such units from it.
_EXACT: Final = {"D": 10, "W": 10, "2W": 10, "M": 7, "Q": 7, "Y": 4, "E": 4}


def past_or_future(count: float) -> Value:
    """Return the value that says only past, present or future."""
    return Value(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[(count > 0) - (count < 0)])


def deictic(unit: str, count: int, setting: Setting) -> Value:
    """Count calendar units from the day of writing; without one, say only past or future."""
    value = moved(unit, count, setting.published)
    return Value(value, anchor="publication") if value else past_or_future(count)


def from_story(unit: str, count: int, setting: Setting) -> Value:
    """Count from the last date that the story named, if that date is exact enough."""
    date = _DATE.findall(setting.story)[0]
    if len(date) < _EXACT.get(unit, 11):
        return NO_TIME
    day = dt.date.fromisoformat((date + "-01-01")[:10])
    return Value(moved(unit, count, day), anchor="narrative")


def reached(unit: str, setting: Setting) -> Value:
    """Return the unit that the story has reached, else that of publication."""
    story = from_story(unit, 0, setting)
    return story if story.value else deictic(unit, 0, setting)


def in_year(part: str, slots: Slots, setting: Setting, years: Callable[[dt.date], int]) -> Value:
    """Give a part of a year the one that is named, or the one that is so many from the present."""
    now = setting.published
    if "year" in slots:
        return Value(f"{year_in_words(slots['year'])}-{part}")
    if now is None:
        return Value(f"XXXX-{part}")
    off = int(slots.get("off", years(now)))
    return Value(f"{now.year + off:04}-{part}", anchor="publication")
