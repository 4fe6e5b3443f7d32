"""Windows over the time of a debate, and the statements of each as text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from coursekit.corpus.schema import JointStatement
from coursekit.errors import CoursekitError
from coursekit.tables.dates import date_in_words

#: Lengths in days that are tried where none is given: a day, a week, a month, a quarter, a year.
_LENGTHS: Final = (1, 7, 30, 91, 365)
_MOST: Final = 24


class Window(NamedTuple):
    """From its first to its last day, both inclusive."""

    first: dt.date
    last: dt.date

    def in_words(self) -> str:
        """Return its days.

        Examples
        --------
        >>> Window(dt.date(2025, 10, 1), dt.date(2025, 10, 30)).in_words()
        '1 to 30 October 2025'
        """
        first, last = self.first.isoformat(), self.last.isoformat()
        return date_in_words(first, "" if first == last else last)


def windows_of(statements: Iterable[JointStatement], days: int | None = None) -> list[Window]:
    """Return windows of equal length, one after the other, from the first day to the last.

    Parameters
    ----------
    statements : iterable of JointStatement
        Those without a day of publication are in no window.
    days : int, optional
        The length of each; by default the shortest of 1, 7, 30, 91 and 365 days that makes at most
        24 windows.

    Returns
    -------
    list of Window
        Empty where no statement has a day.

    Raises
    ------
    CoursekitError
        When a window has no day.
    """
    if days is not None and not (isinstance(days, int) and 1 <= days <= dt.timedelta.max.days):
        raise CoursekitError(f"A window lasts a whole number of days, at least 1, not {days!r}.")
    published = sorted(each.published for each in statements if each.published)
    if not published:
        return []
    span = (published[-1] - published[0]).days + 1
    fitting = (length for length in _LENGTHS if span <= length * _MOST)
    step = dt.timedelta(days=min(days or 0, span) or next(fitting, -(-span // _MOST)))
    windows, first = [], published[0]
    while first <= published[-1]:
        last = min(first + step - dt.timedelta(days=1), published[-1])
        windows.append(Window(first, last))
        first += step
    return windows


def told(statement: JointStatement, labels: Mapping[str, str]) -> str:
    """Return a statement in words: its day, who takes which side on what, and the sentence."""
    day = date_in_words(statement.published.isoformat()) if statement.published else "undated"
    concept = labels.get(statement.concept, statement.concept)
    quoted = f": “{statement.evidence}”" if statement.evidence else ""
    return (
        f"{day}, {statement.name}, {statement.agreement} to {concept}"
        f" ({statement.article}, {statement.row}){quoted}"
    )
