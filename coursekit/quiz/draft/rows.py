"""Which rows of an article's tables a question can be built on: the sure ones that print words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from random import Random
from typing import Final, NamedTuple, TypeVar

from coursekit.quiz.draft.certainty import Dates, is_in_words_of_source, stands_alone
from coursekit.quiz.draft.words import count_words, is_fair, named
from coursekit.quiz.kinds.faults import folded
from coursekit.reading.article import Article
from coursekit.reading.grammar.tags import RELATIVE, WH, flags_of
from coursekit.reading.lexicon import any_of, by_label
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import Tables
from coursekit.tables.curation.faults import id_of
from coursekit.tables.rows import is_certain_party
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow

_FEWEST_WORDS: Final = 5
#: Words before a date that make it a bound, and not the day of the event.
_BOUND: Final = re.compile(
    rf"\b(?:{any_of(by_label('words.txt', __package__)['bound'])})\s+(?:the\s+)?$", re.IGNORECASE
)
_LONGEST_PASSAGE: Final = 120
_LONGEST_CUE: Final = 60

_Item = TypeVar("_Item")


def mixed(items: Iterable[_Item], chance: Random) -> list[_Item]:
    """Return the items in an order of chance."""
    order = list(items)
    chance.shuffle(order)
    return order


def forms_of(row: StakeholderRow) -> tuple[str, ...]:
    """Return the names by which a stakeholder is known."""
    return (row.name, *row.aliases)


class Saying(NamedTuple):
    """A statement with the one stakeholder who makes it."""

    row: StatementRow
    speaker: StakeholderRow
    #: The words that show it, as printed: source and cue where they are together.
    shown_by: str


class Material:
    """The rows that questions can be built on; the README of this folder says which are not."""

    def __init__(self, article: Article, tables: Tables) -> None:
        self.text = article.text
        self.published: date | None = article.published
        self._blocks = [block.span for block in article.blocks if block.in_story]
        self._spans = [found.span for found in article.time_expressions]
        self._timeline = tables.timeline
        self._dates = Dates(article)
        self.events = [
            row
            for row in tables.timeline
            if _is_sure(row)
            and _is_event(row)
            and row.status != "denied"
            and "X" not in row.value
            and not self._is_bound(row)
            and self._dates.are_sure(row)
        ]
        self.actors = [
            row
            for row in tables.stakeholders
            if row.origin == "reviewed"
            and row.role != "source credit"
            and is_fair(row.evidence)
            and is_certain_party(row)
            and named(row.name)
        ]
        self.stands = [
            row
            for row in self.actors
            if row.stance != "unclear"
            and _is_sure(row)
            and is_fair(row.stance_cue)
            and row.stance_cue in row.evidence
            and _shows_its_condition(row, tables.statements)
        ]
        by_id = {row.stakeholder_id: row for row in self.actors}
        self.sayings = [
            Saying(row, by_id[row.stakeholder_id], self._shown_by(row))
            for row in tables.statements
            if row.stakeholder_id in by_id
            and row.origin == "reviewed"
            and _is_saying(row)
            and is_in_words_of_source(row)
            and _is_named(row, by_id[row.stakeholder_id])
        ]
        self._attributed = {row.statement_id: row for row in tables.statements if row.source}

    def in_own_voice(self) -> Iterator[TimelineRow]:
        """Yield the events that the article reports itself, and not a source in it."""
        return (row for row in self.events if row.statement_id not in self._attributed)

    def dated(self) -> list[TimelineRow]:
        """Return the events whose one date in the article is that of their own words."""
        dated = (row for row in self.events if row.value and row.expression)
        return [row for row in dated if not self._dates.may_be_other(row, self._timeline)]

    def undated(self) -> list[TimelineRow]:
        """Return the events that no words of the whole article can date."""
        return [
            row
            for row in self.events
            if row.precision == "undated"
            and not row.relation_type
            and not any(row.start < found.end and found.start < row.end for found in self._spans)
            and not self._dates.may_date(row)
        ]

    def passage(self, row: Shown) -> str:
        """Return the paragraph of a row as printed; its sentence where the paragraph is long."""
        sentence = Span(row.start, row.end)
        around = next((block for block in self._blocks if block.holds(sentence)), sentence)
        words = around.of(self.text)
        fits = is_fair(words) and count_words(words) <= _LONGEST_PASSAGE
        return (words if fits else row.evidence).strip()

    def evidence(self, row: Shown, words: str) -> dict[str, str]:
        """Return words of a row as evidence, with enough around them to occur nowhere earlier."""
        start = self.text.find(words, row.start, row.end)
        end = start + len(words)
        whole = (row.start, row.end)
        while self.text.find(self.text[start:end]) != start and (start, end) != whole:
            start = max(row.start, self.text.rfind(" ", row.start, max(start - 1, row.start)) + 1)
            after = self.text.find(" ", end + 1, row.end)
            end = after if after >= 0 else row.end
        return {"row": id_of(row), "quote": self.text[start:end].strip()}

    def _is_bound(self, row: TimelineRow) -> bool:
        """Tell whether the date is where something ends or begins, as in "open until 2026"."""
        start = row.expression_start
        return start is not None and bool(_BOUND.search(self.text[max(0, start - 30) : start]))

    def _shown_by(self, row: StatementRow) -> str:
        """Return source and cue with the words between, if these are few; else the source."""
        parts = [
            Span(start, end)
            for start, end, words in (
                (row.source_start, row.source_end, row.source),
                (row.cue_start, row.cue_end, row.cue),
            )
            if start is not None and end is not None and self.text[start:end] == words
        ]
        if len(parts) < 2:
            return row.source
        words = self.text[min(part.start for part in parts) : max(part.end for part in parts)]
        is_short = len(words) <= len(row.source) + _LONGEST_CUE
        return words if is_short and words in row.evidence else row.source


def _is_sure(row: Shown) -> bool:
    return row.certainty == "clear" and is_fair(row.evidence)


def _is_saying(row: StatementRow) -> bool:
    said = count_words(row.content) >= _FEWEST_WORDS and is_fair(row.source)
    return said and _is_sure(row) and row.stance != "unclear" and row.source in row.evidence


def _shows_its_condition(row: StakeholderRow, statements: Iterable[StatementRow]) -> bool:
    """Tell whether the words of a conditional stance hold the condition: "support" does not."""
    return row.stance != "conditional" or any(
        said.condition
        and row.stakeholder_id in said.stakeholder_id
        and (said.condition in row.stance_cue or row.stance_cue in said.condition)
        for said in statements
    )


def _is_event(row: TimelineRow) -> bool:
    """Tell whether the words of an event can stand by themselves."""
    printed = row.event in row.evidence and row.expression in row.evidence
    # A clause that opens with "which" does not say by itself who does it.
    relative = flags_of(row.event.partition(" ")[0].casefold()) & (RELATIVE | WH)
    whole = row.event.count("“") == row.event.count("”")
    alone = row.origin == "reviewed" or stands_alone(row)
    return is_fair(row.event) and printed and whole and not relative and alone


def _is_named(row: StatementRow, speaker: StakeholderRow) -> bool:
    """Tell whether the words of the source are a name of the speaker, not "she" or "who"."""
    source = folded(row.source)
    return any(folded(form) in source for form in forms_of(speaker) if form)
