"""Passages: where the evidence of a question is printed, and what may be told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.i18n import day_in_words
from coursekit.quiz.evidence.facts import Fact
from coursekit.quiz.evidence.quotations import Quotation, find_quote, in_paragraph
from coursekit.quiz.question import Question, Shown
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.faults import id_of
from coursekit.tables.schema import Shown as Row
from coursekit.tables.schema import TableName

if TYPE_CHECKING:
    from coursekit.reading.article import Article

#: Whether words, shown in their paragraph, may leave the kernel.
Shows = Callable[..., bool]


class Passage(NamedTuple):
    """The article of a question, its evidence in there, and the row that this names."""

    article: Article | None = None
    span: Span | None = None
    row: Row | None = None


class Passages:
    """Finds the evidence of questions in articles; the rows of each are read once."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, TableName | None], dict[str, Row]] = {}  # by article and table

    def of(self, question: Question, article: Article | None) -> Passage:
        """Return where an article prints the evidence of a question."""
        evidence = question.evidence
        if article is None or evidence is None or evidence.quote is None:
            return Passage()
        from coursekit.tables.curation.reviewed import table_of  # it loads all of the reading

        key = (article.text, table_of(str(evidence.row)))
        if key not in self._rows:
            self._rows[key] = _rows_in(article, key[1])
        row = self._rows[key].get(str(evidence.row))
        first = find_quote(article.text, evidence.quote)
        if first and row:  # it may be printed more than once: the row says which it is
            first = find_quote(article.text, evidence.quote, Span(row.start, row.end)) or first
        return Passage(article, first, row)


def article_in(seeds: Path, slug: str | None) -> Article | None:
    """Return the article of a folder of ``seeds``, None where there is none."""
    text = seeds / str(slug) / "article.txt"
    if slug is None or not text.is_file():
        return None
    from coursekit.reading.article import read

    return read(text)


def told_of(passage: Passage, quote: str, shows: Shows, *, marks: bool) -> Shown | None:
    """Return a quotation in its paragraph, if it may be told; `marks`: a reader marks it."""
    article, span, row = passage
    quotation = Quotation("", quote, "")
    if span is not None and article is not None:
        quotation = in_paragraph(article.text, span)
    if not shows(quotation.words, "".join(quotation)):
        return None
    printed_in = _printed_in(article)
    return {
        **quotation._asdict(),
        "printed_in": printed_in if shows(printed_in) else "",
        "marks": span is not None and marks,
        **({"draft": True} if _is_draft(row) else {}),
    }


def told_of_fact(facts: Mapping[str, Fact], name: str | None, shows: Shows) -> Shown | None:
    """Return a fact with its source, if it may be told."""
    fact = facts.get(str(name))
    if fact is None or not shows(fact.text):
        return None
    read, as_of = day_in_words(fact.read), day_in_words(fact.as_of)
    return {
        "told": fact.text,
        "pages": [page._asdict() for page in fact.pages],
        "read": read if shows(read) else "",
        "as_of": as_of if shows(as_of) else "",
    }


def _printed_in(article: Article | None) -> str:
    """Say which article it is: its title, whose it is, and its day, as far as they are known."""
    case = article.case if article else None
    if article is None or case is None:
        return article.title if article else ""
    day = day_in_words(case.published.isoformat()) if case.published else ""
    return ", ".join(filter(None, (case.title or article.title, case.source, day)))


def _is_draft(row: Row | None) -> bool:
    from coursekit.tables.curation.reviewed import is_unchecked

    return row is not None and is_unchecked(row)


def _rows_in(article: Article, table: TableName | None) -> dict[str, Row]:
    """Return the rows of a table of an article by their ids; none where it has faults."""
    from coursekit.tables.curation.reviewed import chosen

    try:
        return {id_of(row): row for row in chosen(article, "best", table)} if table else {}
    except CoursekitError:
        return {}
