"""Which statements a network is made of, and how many were left out and why."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coursekit.corpus.schema import BY_WORDS, JointStatement
from coursekit.i18n import marked
from coursekit.tables.schema import Origin


@dataclass(frozen=True, slots=True)
class Selection:
    """The statements that take a side on a concept, in order, and how many others there were."""

    statements: tuple[JointStatement, ...]
    #: The reason, in words, with the number of statements left out for it.
    left_out: Mapping[str, int]

    @property
    def machine(self) -> int:
        """How many of the statements no person has signed."""
        return sum(not is_signed(statement) for statement in self.statements)

    @property
    def by_words(self) -> int:
        """How many signed statements have their concept, and the side on it, by words alone."""
        return sum(is_signed(each) and not is_checked(each) for each in self.statements)

    def share_in_words(self) -> str:
        """Return how much of it is the machine's reading alone.

        Examples
        --------
        >>> Selection((), {}).share_in_words()
        'No statement takes a side on a concept.'
        """
        total = len(self.statements)
        if not total:
            return "No statement takes a side on a concept."
        signed = f"All statements ({total}) were signed by a coder."
        if self.machine:
            signed = (
                f"{self.machine} of {total} statements ({self.machine / total:.0%}) are the"
                " machine's reading, signed by nobody."
            )
        if self.by_words:
            signed += (
                f" In {self.by_words} of those that were signed, the side on the concept was found"
                " by the codebook's words, and checked by nobody."
            )
        return signed


def is_signed(statement: JointStatement) -> bool:
    """Tell whether a person has signed the statement: who says what."""
    return statement.origin == "reviewed"


def is_checked(statement: JointStatement) -> bool:
    """Tell whether a person has also checked on which concept it takes which side."""
    return is_signed(statement) and BY_WORDS not in statement.why


def select(
    statements: Iterable[JointStatement],
    *,
    origin: Origin = "reviewed",
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> Selection:
    """Choose the statements that a network counts.

    Parameters
    ----------
    statements : iterable of JointStatement
        Of the joint table of a corpus.
    origin : {"reviewed", "best", "machine"}
        Only those that a person has signed; or all that are given, signed or not: the joint table
        was made of the best rows, or of the machine's.
    first, last : datetime.date, optional
        A window: without a day of publication a statement is in none.

    Returns
    -------
    Selection
        In the order of their ids, so that the same statements give the same network.
    """
    chosen, left_out = [], Counter[str]()
    for statement in sorted(statements, key=lambda each: each.statement_id):
        if reason := _reason_against(statement, origin, first, last):
            left_out[reason] += 1
        else:
            chosen.append(statement)
    return Selection(tuple(chosen), dict(sorted(left_out.items())))


def _reason_against(
    statement: JointStatement, origin: Origin, first: dt.date | None, last: dt.date | None
) -> str:
    if not statement.counted:
        return marked("in a copy of another article")
    if not statement.concept:
        return marked("on no concept of the codebook")
    if statement.agreement not in {"yes", "no"}:
        return marked("side unclear")
    if origin == "reviewed" and not is_signed(statement):
        return marked("signed by nobody")
    if first or last:
        if statement.published is None:
            return marked("article without a date")
        if not (first or dt.date.min) <= statement.published <= (last or dt.date.max):
            return marked("outside the window")
    return ""
