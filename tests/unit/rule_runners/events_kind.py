"""Runs the rules that say which clauses tell an event."""

from __future__ import annotations

from collections.abc import Iterator

from rule_check import Found

from coursekit.reading.article import article
from coursekit.reading.events.dates import Dates
from coursekit.reading.events.extraction import judged
from coursekit.reading.events.features import EventClause, Page
from coursekit.reading.text.spans import SpanIndex


def clauses(text: str) -> Iterator[EventClause]:
    """Yield the clauses of a text; one without a full stop is a headline."""
    page = article(text, "2030-01-04")
    quoted = [one.inner for paragraph in page.paragraphs for one in paragraph.quotations]
    seen = Page(text, page.coreference, SpanIndex(quoted), page.published)
    for sentence in page.parsed:
        dates = Dates(sentence, page.time_expressions)
        yield from judged(seen, dates, headline=not text.rstrip("”,").endswith("."))


def run(text: str) -> list[Found]:
    """Return the rule of each clause, and where the clause stands."""
    return [Found(seen.rule, {"": seen.span}) for seen in clauses(text)]
