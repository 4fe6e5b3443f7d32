"""Where the evidence of a question is in the article, and whether it is still there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from coursekit.quiz.question import Evidence
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.text.spans import Span


class Quotation(NamedTuple):
    """A quotation in its paragraph, in three pieces that follow each other."""

    before: str
    words: str
    after: str


def find_quote(text: str, quote: str, within: Span | None = None) -> Span | None:
    """Return where an article prints `quote`, `within` a row's evidence; None where it does not.

    >>> find_quote("A key vote. The key vote was held.", "key vote", Span(12, 34))
    Span(start=16, end=24)
    """
    start, end = within or Span(0, len(text))
    at = text.find(quote, start, end)
    return Span(at, at + len(quote)) if quote and at >= 0 else None


def in_paragraph(text: str, span: Span) -> Quotation:
    r"""Return the words of `span` with the rest of their paragraph before and after them.

    >>> in_paragraph("One.\nA key vote is near.\nThree.", Span(7, 15))
    Quotation(before='A ', words='key vote', after=' is near.')
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    return Quotation(
        text[start : span.start].lstrip(), span.of(text), text[span.end : end].rstrip()
    )


def evidence_faults(
    quiz: Quiz, text: str, rows: Mapping[str, Span], facts: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with each question's evidence, given those of rows and ids of facts."""
    for question in quiz.questions:
        if question.evidence and (fault := _fault(question.evidence, text, rows, facts)):
            yield question.id, fault


def _fault(evidence: Evidence, text: str, rows: Mapping[str, Span], facts: Collection[str]) -> str:
    if evidence.fact is not None:
        if evidence.fact in facts:
            return ""
        return f"no fact of seeds/data has the id `{evidence.fact}`. Correct the id."
    row, quote = str(evidence.row), str(evidence.quote)
    if row not in rows:
        return f"the article's tables have no row `{row}`. Name the row that the key rests on."
    if find_quote(text, quote, rows[row]):
        return ""
    if find_quote(text, quote):
        return f"the words “{quote}” do not appear in row `{row}`. Name the row that prints them."
    return (
        f"the article does not print “{quote}”. Copy the words from it, with their quotation marks."
    )
