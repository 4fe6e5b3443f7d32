"""One text of a corpus: as a source gives it, and its rows."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from coursekit.corpus.codebook import Codebook
from coursekit.corpus.copies import sketch
from coursekit.corpus.schema import ArticleRecord, ArticleRows
from coursekit.corpus.settings import Concept, CorpusSettings
from coursekit.errors import ArticleError
from coursekit.reading.article import Article
from coursekit.reading.text.file import text_in
from coursekit.reading.text.language import is_too_short
from coursekit.tables.article_tables import article_tables

if TYPE_CHECKING:
    from coursekit.reading.case import Case


class Text(NamedTuple):
    """A text before it is read, with what is said of it."""

    #: Its name in the corpus.
    article: str
    place: str
    raw: bytes
    case: Case | None = None
    #: Where its reviewed tables are.
    folder: Path | None = None


def rows_of(text: Text, settings: CorpusSettings) -> ArticleRows:
    """Read one text: its three tables, as reviewed where a person has signed them.

    Raises
    ------
    CoursekitError
        The text is empty, binary, not in UTF-8 or not in English, or a reviewed table has faults.
    """
    return rows_of_article(article_of(text, settings), text, settings)


def article_of(text: Text, settings: CorpusSettings) -> Article:
    """Return a text as an article, with its case."""
    case = settings.case_of(text.place, text.case)
    return Article(text_in(text.raw, Path(text.place)), case=case, folder=text.folder)


def rows_of_article(page: Article, text: Text, settings: CorpusSettings) -> ArticleRows:
    """Return what is kept of an article that is read.

    Raises
    ------
    CoursekitError
        It is not in English, or a reviewed table has faults.
    """
    if page.language != "en":
        known = page.language != "und"
        found = f"the language “{page.language}”" if known else "a language that cannot be told"
        raise ArticleError(f"expected a text in English, found {found}.")
    if is_too_short(page.text):
        raise ArticleError(
            f"expected an article in English, found {len(page.text.split())} words, too few to tell"
            " their language by. Put the whole article into the file."
        )
    tables = article_tables(page)
    case, entry = page.case, settings.entry(text.place)
    record = ArticleRecord(
        article=text.article,
        place=text.place,
        sha256=hashlib.sha256(text.raw).hexdigest(),
        title=page.title,
        source=case.source if case else "",
        published=page.published,
        url=case.url if case else "",
        language=page.language,
        issue=page.issue.name,
        topics=entry.topics if entry else (),
        words=len(page.text.split()),
        signature=sketch(page.text),
    )
    return ArticleRows(
        record=record,
        timeline=tuple(tables.timeline),
        stakeholders=tuple(tables.stakeholders),
        statements=tuple(tables.statements),
        concepts=_codebook(settings.concepts, settings.issue_forms).rows_of(page, tables),
    )


@lru_cache(maxsize=4)
def _codebook(concepts: tuple[Concept, ...], issue: tuple[str, ...]) -> Codebook:
    """Return the codebook that all articles of a corpus share."""
    return Codebook(concepts, issue)
