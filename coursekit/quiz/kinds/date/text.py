"""Dates as they are typed, also in the language of the interface: "12. Dezember 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from coursekit.i18n import customs_in_use, day_in_english, day_in_words, language_in_use
from coursekit.i18n import translated as _
from coursekit.quiz.kinds.wording import listed
from coursekit.reading.time.calendar import bounds

if TYPE_CHECKING:
    from coursekit.reading.time.expressions import TimeExpression

UNDATED: Final = "undated"
_VALUE: Final = re.compile(r"\d{4}(?:-[\dA-Z]{2,3}){0,2}", re.ASCII)
#: Where dots part a date the day comes first, in every language that writes it so.
_DOTTED: Final = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_WORD: Final = re.compile(r"([^\W\d_]+)\.?")
_ORDINAL: Final = re.compile(r"(?<=\d)\.(?= )")


#: What the page reads dates by, of the classes of the grammar.
_CLASSES: Final = (
    "month weekday nth phase phase-of season ordinal half decades centuries tens ones teens capital"
    " week-of meridiem moment zone"
).split()
_MONTHS: Final = range(1, 13)


def is_value(text: str) -> bool:
    """Tell whether a text is a TIMEX3 value of the calendar."""
    return bool(_VALUE.fullmatch(text)) and bounds(text)[1] is not None


def date_in(written: str) -> str:
    """Return the TIMEX3 value of a date as a student types it in English; ValueError for none.

    >>> date_in("12 Nov. 2024"), date_in("November 2024"), date_in("2024-Q4")
    ('2024-11-12', '2024-11', '2024-Q4')
    >>> date_in("mid-Sept. 2024")
    '2024-09'
    """
    if is_value(written):
        return written
    found = dates_printed(written)
    if (
        len(found) != 1
        or found[0].earliest is None
        or not _is_all(found[0].span.of(written), written)
    ):
        raise ValueError(
            _("this is not a date; write it like 12 November 2024, November 2024 or 2024")
        )
    if "X" in found[0].value:
        raise ValueError(_("this can be read in two ways; write the month as a word"))
    return found[0].value


def dates_printed(text: str) -> list[TimeExpression]:
    """Return the dates of a short text; the stop of "mid-Sept. 2024" ends no sentence in it."""
    from coursekit.reading.grammar.sentence import Sentence  # it loads a grammar
    from coursekit.reading.text.spans import Span
    from coursekit.reading.time.expressions import find_time_expressions

    whole = Sentence.of(text, Span(0, len(text)))
    found = find_time_expressions(text, None, [whole])
    return [one for one in found if one.rule != "reference"]


def _is_all(part: str, written: str) -> bool:
    """Tell whether a date is all that was written, but for a preposition and marks."""
    rest = re.findall(r"\w+", written.replace(part, " ", 1).casefold())
    return listed("with a date").issuperset(rest)


def words_for_page() -> dict[str, dict[str, str] | list[str]]:
    """Return the words by which ``grade.js`` reads dates, by their classes."""
    from coursekit.reading.time.grammar import word_class

    known: dict[str, dict[str, str] | list[str]] = {name: word_class(name) for name in _CLASSES}
    return known | {"english": [day_in_english(date(2000, n, 1), "{month}") for n in _MONTHS]}


def forms_of(value: str) -> Iterator[str]:
    """Yield ways of writing a date, then those of the month and of the year that it is in.

    >>> list(forms_of("2024-11"))
    ['2024-11', 'November 2024', 'Nov 2024', 'Nov. 2024', '2024']
    """
    year, *rest = value.split("-")
    parts = [int(part) for part in rest if part.isdecimal()]
    forms = [value]
    if len(parts) == 2:
        forms += _day_forms(date(int(year), *parts))
    if parts:
        forms += _month_forms(date(int(year), parts[0], 1))
    yield from dict.fromkeys((*forms, year))


def _day_forms(day: date) -> Iterator[str]:
    yield day_in_words(day.isoformat())
    for month in _names(day):
        yield f"{day.day} {month} {day.year}"
        yield f"{month} {day.day}, {day.year}"
        yield f"{month} {day.day} {day.year}"


def _month_forms(first: date) -> Iterator[str]:
    yield f"{first:%Y-%m}"
    yield day_in_words(f"{first:%Y-%m}")
    for month in _names(first):
        yield f"{month} {first.year}"


def _names(day: date) -> dict[str, None]:
    """Return the names of a month in English, long and short."""
    month, short = day_in_english(day, "{month}/{short_month}").split("/")
    return dict.fromkeys((month, short, month[:3], f"{month[:3]}."))


def date_in_english(written: str) -> str:
    """Return a date of the language of the interface with English words; others as they are."""
    if language_in_use() == "en":
        return written
    if dotted := _DOTTED.fullmatch(written):
        day, month, year = dotted.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    return _ORDINAL.sub("", _WORD.sub(_english_month, written))


def _english_month(word: re.Match[str]) -> str:
    month = customs_in_use()["month_of"].get(word[1].casefold())
    return day_in_english(date(2000, month, 1), "{month}") if month else word[0]
