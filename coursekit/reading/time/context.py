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

    #: As in TIMEX3; "" says that the words are a name and no time.
    value: str
    type: Type = "DATE"
    mod: str = ""
    #: "publication" or "narrative" when that resolved it, else "".
    anchor: str = ""
    #: The part of the value that is meant, seen from the day of writing: "earlier" (this year).
    side: str = ""


@dataclass(slots=True)
class Setting:
    """The situation in which words are read: the text around them, and the story so far."""

    #: The folded text, and the same in lower case.
    text: str
    folded: str
    #: The way back to the text as given.
    offsets: OffsetMap
    published: dt.date | None
    #: The order of 12/11/2024, once it is known.
    day_first: bool | None = None
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
    #: The last past quarter that was named, as (year, quarter).
    quarter: tuple[int, int] | None = None
    #: Whether the text has since spoken of whole years, so that "a year ago" is one.
    annual: bool = False
    #: Where the previous expression ended, and its value when that is one day.
    last_end: int = -1
    last_day: str = ""
    #: The last words whose direction was asked for, and what it was.
    directed: tuple[tuple[int, int], int] = ((-1, -1), 0)

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
        first = max(self.floor, self.start - length)
        if _STOPS.isdisjoint(self.folded[first : self.start]):
            return self.folded[first : self.start]
        for end in _SENTENCE_END.finditer(self.text, first, min(self.start + 1, self.ceiling)):
            first = end.end()
        return self.folded[first : self.start]

    def after(self, length: int) -> str:
        """Return what follows the words, in lower case."""
        return self.folded[self.end : min(self.ceiling, self.end + length)]

    def _three_before(self) -> list[str]:
        pieces = self.before(40).rsplit(" ", 4)
        words: list[str] = []
        for piece in [] if pieces.pop() else reversed(pieces[-3:]):
            word = piece if piece.isalpha() else _LAST_WORD.search(piece)[0]  # type: ignore[index]
            words[:0] = filter(None, [word])
            if word != piece:
                break
        return words

    def preceded(self) -> set[str]:
        """Return the last word before, the last two and the last three, that only blanks part."""
        words = self._three_before()
        return {" ".join(words[at:]) for at in range(len(words))}

    def previous(self) -> list[str]:
        """Return the word before the last."""
        return self._three_before()[-2:-1]

    def followed(self) -> set[str]:
        """Return the next word, the next two and the next three, that only blanks part."""
        found = _THREE_AFTER.match(self.after(40))
        words = list(filter(None, found.groups())) if found else []
        return {" ".join(words[: at + 1]) for at in range(len(words))}

    def endings(self) -> set[str]:
        """Return the last word of the words, and the last two."""
        words = self.words.replace("-", " ").split()
        return {words[-1], " ".join(words[-2:])}

    def ends(self) -> bool:
        """Tell whether the words end their phrase: "the day before, …", not "the day before it"."""
        return bool(_PHRASE_ENDS.match(self.after(2)))

    def since_last(self) -> str:
        """Return what stands between the previous expression and the words."""
        return self.folded[self.last_end : self.start] if self.last_end > 0 else ""


ValueFunction = Callable[[Slots, Setting], Value | None]

_SENTENCE_END: Final = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\bSt)"
    r"(?<!\bCorp)(?<!\bInc)(?<!\bCo)(?<!\b[A-Z])(?<!\b[ap]\.m)[.?!][\"”')]* (?=[\"“(']*[A-Z])|\n"
)
#: No sentence ends without one of these.
_STOPS: Final = frozenset(".?!\n")
_LAST_WORD: Final = re.compile(r"[\w'-]*\Z")
_THREE_AFTER: Final = re.compile(r" ([\w'-]+)(?: ([\w'-]+)(?: ([\w'-]+))?)?")
_PHRASE_ENDS: Final = re.compile(r" ?(?:$|[,.;:)—\n]|- )")


def reference(count: float) -> Value:
    """Return the value that says only past, present or future."""
    return Value(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[(count > 0) - (count < 0)])


def given(value: str, anchor: str = "") -> Value | None:
    """Return the value of words, or None for a day that no calendar has."""
    return Value(value, anchor=anchor) if value else None


def deictic(unit: str, count: int, setting: Setting) -> Value:
    """Count calendar units from the day of writing; without one, say only past or future."""
    value = moved(unit, count, setting.published) if setting.published else ""
    return Value(value, anchor="publication") if value else reference(count)


def from_story(unit: str, count: int, setting: Setting) -> Value | None:
    """Count from the last date that the story named, if that date is exact enough."""
    story = setting.story
    if unit == "Q" and setting.quarter:
        story = f"{setting.quarter[0]:04}-{setting.quarter[1] * 3:02}"
    exact = _EXACT.get(unit, _NEVER).match(story)
    day = dt.date.fromisoformat((exact[0] + "-01-01")[:10]) if exact else None
    return given(moved(unit, count, day), "narrative") if day else None


_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_YEAR: Final = re.compile(r"\d{4}(?:-\d\d)?(?:-\d\d)?")
_NEVER: Final = re.compile(r"(?!)")
_EXACT: Final = {"D": _DAY, "W": _DAY, "2W": _DAY, "M": _MONTH, "Q": _MONTH, "Y": _YEAR, "E": _YEAR}


def modified(value: Value | None, slots: Slots) -> Value | None:
    """Add what "early", "about" or "later this" does to a value."""
    mod = (slots.get("phase") or slots.get("approx") or slots.get("manner", "")).strip("-")
    return value and value._replace(mod=mod, side=slots.get("side", ""))


def with_part(value: Value | None, part: str | None) -> Value | None:
    """Add a part of the day to a day."""
    if not value or not part or value.value.endswith("_REF"):
        return value
    return value._replace(value=f"{value.value}T{part}", type="TIME")


def year_named(slots: Slots, setting: Setting) -> int | None:
    """Return the year that the words give: in figures, in words, or as "last year"."""
    named, now = slots.get("year") or slots.get("spelled-year"), setting.published
    if named:
        return int(year_in_words(named))
    return now.year + int(slots["which"]) if now and "which" in slots else None


def in_year(
    part: str, named: int | None, setting: Setting, years: Callable[[dt.date], int]
) -> Value | None:
    """Give a part of a year the one that is named, or the one that is so many from the present."""
    now = setting.published
    if named is not None or now is None:
        return Value(f"{'XXXX' if named is None else f'{named:04}'}-{part}")
    year = now.year + years(now)
    return Value(f"{year:04}-{part}", anchor="publication") if 0 < year < 10000 else None
