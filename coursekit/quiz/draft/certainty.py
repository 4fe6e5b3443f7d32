"""What a row and its article must show before a drafted key may rest on them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from coursekit.quiz.draft.words import listed, without_date
from coursekit.reading.article import Article
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tags import PRONOUN, RELATIVE, WH, flags_of
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import any_of
from coursekit.reading.text.spans import Span
from coursekit.reading.time.expressions import TimeExpression
from coursekit.tables.schema import StatementRow, TimelineRow

#: What may follow the words of an event, if nothing is cut off that belongs to it.
_ENDS: Final = re.compile(rf"\s*(?:$|[.,;:!?)\]”\"–—]|(?:{any_of(listed('and'))})\b)")
#: So many letters are the same in "signed", "signing" and "signature".
_STEM: Final = 4


def stands_alone(row: TimelineRow) -> bool:
    """Tell whether the words of an event are a whole main clause that bears out its status."""
    before, _, after = row.evidence.partition(row.event)
    clause = parsed(row.event)
    if not clause.groups or not _ENDS.match(after) or before.strip(' “"'):
        return False
    group = clause.groups[0]
    if (
        group.form != "finite"
        or clause.clauses[0].subject is None
        or flags_of(clause.lowers[0]) & (PRONOUN | RELATIVE)
    ):
        return False
    if row.status == "happened":
        verb = readings_of(clause.lowers[group.first - 1])
        acts = listed("linking").isdisjoint(reading.lemma for reading in verb)
        return acts and (group.tense == "past" or group.perfect)
    return row.status == "planned" and (group.tense == "future" or bool(row.expression))


def is_in_words_of_source(row: StatementRow) -> bool:
    """Tell whether a statement's content is what its source says, not what it speaks of."""
    if row.speech == "direct":
        return True
    clause = parsed(row.content)
    if not clause.groups:
        return False
    group = clause.groups[0]
    if group.form == "infinitive":
        return group.first == 0  # "to reject it", and not "its plans to reject it"
    relative = any(flags_of(word) & (RELATIVE | WH) for word in clause.lowers[1 : group.first])
    return group.form == "finite" and clause.clauses[0].subject is not None and not relative


class Dates:
    """The dates of an article, any of which may be that of an event."""

    def __init__(self, article: Article) -> None:
        self._published = article.published
        self._found = article.time_expressions

    def are_sure(self, row: TimelineRow) -> bool:
        """Tell whether the words of an event say when, without a guess."""
        if row.origin == "reviewed" or not row.expression:
            return True
        found = next((one for one in self._found if one.start == row.expression_start), None)
        given = found is not None and (
            not found.anchor
            or (found.anchor == "publication" and _is_from_the_page(row.expression))
        )
        return given or row.value[:4] in row.expression

    def may_be_other(self, row: TimelineRow, rows: Iterable[TimelineRow]) -> bool:
        """Tell whether the article may give another date for the same event, or a finer one."""
        first, last = row.earliest, row.latest
        finer = any(
            one.earliest and one.latest and first and last
            and first <= one.earliest <= one.latest <= last
            and (one.earliest, one.latest) != (first, last)
            for one in self._found
        )  # fmt: skip
        said = _stems(row)
        return finer or any(
            other.value
            and other.value != row.value
            and (said <= _stems(other) or _stems(other) <= said)
            for other in rows
        )

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


def _is_from_the_page(expression: str) -> bool:
    return any(word.lower in listed("from the page") for word in words_of(expression))


def _stems(row: TimelineRow) -> set[str]:
    """Return how the words of an event begin, without its date and short words."""
    words = (word.text.casefold() for word in words_of(without_date(row)))
    return {word[:_STEM] for word in words if len(word) >= _STEM}


def parsed(text: str) -> Sentence:
    """Read words of a row as one sentence."""
    return Sentence.of(text, Span(0, len(text)))
