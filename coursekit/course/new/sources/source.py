"""From what a person names to a text: a file, an address, or what was pasted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from coursekit.course.new.sources.found import FoundText
from coursekit.course.new.sources.pdf import pdf_text
from coursekit.course.new.sources.plain import markdown_text, plain_text
from coursekit.course.new.sources.web import fetch, page_text
from coursekit.course.new.sources.word import word_text
from coursekit.errors import ArticleError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.draft.words import count_words
from coursekit.reading.article import Article

MOST_BYTES: Final = 20_000_000
#: Fewer words are a headline or a caption, and more are a book.
FEWEST_WORDS: Final = 60
MOST_WORDS: Final = 30_000

_Reader = Callable[[bytes, str], FoundText]
_BY_ENDING: Final[dict[str, _Reader]] = {
    ".htm": page_text,
    ".html": page_text,
    ".markdown": markdown_text,
    ".md": markdown_text,
}
#: What a file begins with says more than what it is called.
_BY_BEGINNING: Final[tuple[tuple[re.Pattern[bytes], _Reader], ...]] = (
    (re.compile(rb".{0,1000}?%PDF-", re.DOTALL), pdf_text),
    (re.compile(rb"PK\x03\x04"), word_text),
    (re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html\b)", re.IGNORECASE), page_text),
)
#: Old Word files, and new ones with a password; rich text.
_OLD_WORD: Final = re.compile(rb"\xd0\xcf\x11\xe0|\{\\rtf")


def text_at(url: str) -> FoundText:
    """Return the text of a page, a PDF or a document on the web."""
    raw, ending, came_from = fetch(url)
    found = _read(raw, ending, came_from)
    return replace(found, url=found.url or came_from)


def text_in_file(path: Path) -> FoundText:
    """Return the text of a file, and what the file says of it."""
    try:
        raw = bytes_of(path, MOST_BYTES)
    except FileNotFoundError:
        raise ArticleError(
            "expected a text here, found no file. Check the name and the folder; with - the text"
            " is taken from what you paste.",
            path=path,
        ) from None
    except OddFileError as error:
        raise ArticleError(error.message, path=path) from None
    except OSError as error:
        raise ArticleError(
            f"the file cannot be opened: {error.strerror}. Check that you may read it.", path=path
        ) from None
    found = _read(raw, path.suffix.lower(), str(path))
    return replace(found, name=found.name or path.stem)


def pasted_text(raw: bytes) -> FoundText:
    """Return the text that was pasted, or came from another program."""
    where = "standard input"
    if len(raw) > MOST_BYTES:
        raise ArticleError(
            f"expected one text of at most {MOST_BYTES // 1_000_000} MB. Give the part that the"
            " lesson is about.",
            path=where,
        )
    return replace(_read(raw, "", where), kind="text that was pasted")


def _read(raw: bytes, ending: str, where: str) -> FoundText:
    if not raw.strip():
        raise ArticleError(
            "expected a text, found nothing in it. Paste the text into it, and start again.",
            path=where,
        )
    if _OLD_WORD.match(raw):
        raise ArticleError(
            "expected a text, found an old Word file, rich text, or one with a password. Save"
            " it as .docx without a password, or paste its text: coursekit new -",
            path=where,
        )
    begun = (reader for beginning, reader in _BY_BEGINNING if beginning.match(raw))
    reader = next(begun, _BY_ENDING.get(ending, plain_text))
    found = reader(raw, where)
    _of_a_size(found, where)
    return found


def _of_a_size(found: FoundText, where: str) -> None:
    """Refuse a text that is too short or too long for a lesson; a page's menus do not count."""
    count = count_words(found.text)
    if count > MOST_WORDS:
        raise ArticleError(
            f"expected a text of at most {MOST_WORDS:,} words, found {count:,}. Copy the part that"
            " the lesson is about into a file of its own.",
            path=where,
        )
    story = count
    page = Article(found.text)
    if page.language == "en":  # menus are known by English words
        blocks = (block for block in page.blocks if block.in_story)
        story = sum(count_words(block.span.of(found.text)) for block in blocks)
    if story < FEWEST_WORDS:
        also = f", and {count - story} of menus or notices" if count > story else ""
        raise ArticleError(
            f"expected a text of at least {FEWEST_WORDS} words, found {story}{also}. If the text is"
            " longer, copy it and paste it: coursekit new -",
            path=where,
        )
