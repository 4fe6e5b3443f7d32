"""Numbers and dates as they are typed in the language of the interface.

English forms are read by the kinds themselves.  Who reads the questions' buttons in German types
"0,5" and "12. Dezember 2024", and is as right as who types "0.5" and "12 December 2024".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from coursekit.i18n import language_in_use

_FIGURES: Final = re.compile(r"[-+]?\d[\d.,' ]*")
#: Where dots part a date the day comes first, in every language that writes it so.
_DOTTED: Final = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_WORD: Final = re.compile(r"([^\W\d_]+)\.?")
_ORDINAL: Final = re.compile(r"(?<=\d)\.(?= )")


def number_typed(written: str) -> float | None:
    """Return a number as the language of the interface writes it; None where it is none.

    Parameters
    ----------
    written : str
        What was typed; in English it is left to its own rules.
    """
    language = language_in_use()
    if language == "en" or not _FIGURES.fullmatch(written):
        return None
    from babel.numbers import NumberFormatError, parse_decimal

    try:
        return float(parse_decimal(written, locale=language.replace("-", "_"), strict=True))
    except NumberFormatError:
        return None


def date_in_english(written: str) -> str:
    """Return a date of the language of the interface with English words; others as they are.

    Parameters
    ----------
    written : str
        What was typed.
    """
    language = language_in_use()
    if language == "en":
        return written
    if dotted := _DOTTED.fullmatch(written):
        day, month, year = dotted.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    months = _months(language.replace("-", "_"))
    return _ORDINAL.sub(
        "", _WORD.sub(lambda word: months.get(word[1].casefold(), word[0]), written)
    )


@cache
def _months(locale: str) -> dict[str, str]:
    """Return the English name of each month by its names in another language."""
    from babel.dates import get_month_names

    english = get_month_names("wide", "format", "en")
    return {
        name.casefold().rstrip("."): english[number]
        for width in ("abbreviated", "wide")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale).items()
    }
