"""Whether another date of the article may be that of an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from coursekit.quiz.draft.words import listed, without_date
from coursekit.reading.article import Article
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.time.expressions import TimeExpression
from coursekit.tables.schema import TimelineRow

#: So many letters are the same in "signed", "signing" and "signature".
_STEM: Final = 4


class Dates:
    """The dates of an article, any of which may be that of an event."""

    def __init__(self, article: Article) -> None:
        self._published = article.published
        self._found = article.time_expressions

    def is_counted_from_page(self, row: TimelineRow) -> bool:
        """Tell whether a date must be worked out from the day of the page, as the machine does."""
        found = next((one for one in self._found if one.start == row.expression_start), None)
        words = {word.lower for word in words_of(row.expression)}
        return (
            self._published is not None
            and found is not None
            and found.anchor == "publication"
            and found.value == row.value
            and row.precision in {"day", "month", "year"}
            and row.value[:4] not in row.evidence
            and bool(words & listed("from the page"))
        )

    def may_be_other(self, row: TimelineRow, rows: Sequence[TimelineRow]) -> bool:
        """Tell whether the article may give another date for the same event, or a finer one."""
        first, last, said = row.earliest, row.latest, _stems(row)
        same = [other for other in rows if said <= _stems(other) or _stems(other) <= said]
        # What dates another event does not date this one.
        taken = {other.expression_start for other in rows if other not in same}
        finer = any(
            one.earliest and one.latest and first and last
            and first <= one.earliest <= one.latest <= last
            and (one.earliest, one.latest) != (first, last)
            and one.start not in taken
            for one in self._found
        )  # fmt: skip
        return finer or any(other.value and other.value != row.value for other in same)

    def may_date(self, row: TimelineRow) -> bool:
        """Tell whether any date of the article may be that of an event without one."""
        # What happened has no day after the page's, and what is to come none before it.
        ahead = row.status in {"planned", "possible"}
        return any(self._may_be_when(one, ahead) for one in self._found if one.type != "SET")

    def _may_be_when(self, found: TimeExpression, ahead: bool) -> bool:
        if found.value in {"PAST_REF", "FUTURE_REF"}:
            return (found.value == "FUTURE_REF") == ahead
        day: date | None = found.latest if ahead else found.earliest
        if self._published is None or day is None:
            return True
        return day >= self._published if ahead else day <= self._published


def _stems(row: TimelineRow) -> set[str]:
    """Return how the words of an event begin, without its date and short words."""
    words = (word.text.casefold() for word in words_of(without_date(row)))
    return {word[:_STEM] for word in words if len(word) >= _STEM}
