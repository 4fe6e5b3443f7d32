"""Numbers and dates as they are typed in the language of the interface.

English forms are read by the kinds themselves.  Who reads the questions' buttons in German types
"0,5" and "12. Dezember 2024", and is as right as who types "0.5" and "12 December 2024".
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from coursekit.i18n import customs_in_use, day_in_english, language_in_use

_FIGURES: Final = re.compile(r"[-+]?\d[\d.,' ]*")
#: Where dots part a date the day comes first, in every language that writes it so.
_DOTTED: Final = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_WORD: Final = re.compile(r"([^\W\d_]+)\.?")
_ORDINAL: Final = re.compile(r"(?<=\d)\.(?= )")


def number_typed(written: str) -> float | None:
    """Return a number as the language of the interface writes it; None where it is none.

    In English it is left to its own rules.  Groups must be whole: "0.5" is no German five.
    """
    if language_in_use() == "en" or not _FIGURES.fullmatch(written):
        return None
    customs = customs_in_use()
    group, decimal = customs["group"], customs["decimal"]
    if group in written and not _grouped(group, decimal, *customs["grouping"]).fullmatch(written):
        return None
    try:
        return float(Decimal(written.replace(group, "").replace(decimal, ".")))
    except InvalidOperation:
        return None


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


@cache
def _grouped(group: str, decimal: str, last: int, others: int) -> re.Pattern[str]:
    """Return the pattern of a number with separators, and nothing needless in it."""
    group, decimal = re.escape(group), re.escape(decimal)
    first = rf"-?[1-9][0-9]{{0,{others - 1}}}"
    between = rf"(?:{group}[0-9]{{{others}}})*"
    return re.compile(rf"{first}{between}{group}[0-9]{{{last}}}(?:{decimal}[0-9]+)?")
