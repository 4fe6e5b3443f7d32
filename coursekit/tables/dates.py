"""Dates in words, only as exact as they are known."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final

from coursekit.i18n import day_in_english, part_in_english

DATE_FORMS: Final = {
    "day": re.compile(r"\d{4}-\d\d-\d\d"),
    "month": re.compile(r"\d{4}-\d\d"),
    "year": re.compile(r"\d{4}"),
}
_PATTERNS: Final = {4: "{year}", 7: "{month} {year}", 10: "{day} {month} {year}"}


def date_bounds(date: str, end: str = "") -> tuple[dt.date, dt.date]:
    """Return the first and the last day that a date at its precision allows.

    Examples
    --------
    >>> print(*date_bounds("2024-02"))
    2024-02-01 2024-02-29
    >>> print(*date_bounds("2024-07-29", "2024-08-09"))
    2024-07-29 2024-08-09
    """
    if not any(form.fullmatch(date) for form in DATE_FORMS.values()):
        raise ValueError(date)
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    first = dt.date(year, month or 1, day or 1)
    last_month = month or 12
    last = dt.date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    return first, date_bounds(end)[1] if end else last


def is_date(cell: str, precision: str = "") -> bool:
    """Tell whether a cell is a date in ISO form, at one precision where that is given."""
    if precision and not DATE_FORMS[precision].fullmatch(cell):
        return False
    try:
        date_bounds(cell)
    except ValueError:
        return False
    return True


def date_in_words(date: str, end: str = "") -> str:
    """Return a date of a table of facts, or a range, in words.

    Examples
    --------
    >>> date_in_words("2017-04")
    'April 2017'
    >>> date_in_words("2024-07-29", "2024-08-09")
    '29 July to 9 August 2024'
    >>> date_in_words("2023-01-09", "2023-01-20")
    '9 to 20 January 2023'
    """
    if not end:
        return day_in_english(date_bounds(date)[0], _PATTERNS[len(date)])
    pattern = _PATTERNS[len(date)]
    for shared, shorter in ((7, "{day}"), (4, pattern.removesuffix(" {year}"))):
        if date[:shared] == end[:shared] and len(date) == len(end) > shared:
            pattern = shorter
            break
    return f"{day_in_english(date_bounds(date)[0], pattern)} to {date_in_words(end)}"


def dated(value: str, expression: str) -> str:
    """Return the date of an event, or the text's words where that is none.

    >>> dated("2027-SP", "next spring"), dated("FUTURE_REF", "one day")
    ('spring 2027', 'one day')
    """
    return part_in_english(value) if value[:4].isdigit() else expression or value
