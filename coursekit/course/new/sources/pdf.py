"""The words of a PDF: lines put together to paragraphs, without what every page repeats."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from coursekit.course.new.sources.found import PASTING, FoundText
from coursekit.errors import ArticleError
from coursekit.extras import extra

_MOST_PAGES: Final = 300
#: 30,000 words, the most that a lesson takes, are a fifth of it; to read more takes minutes.
_MOST_LETTERS: Final = 1_000_000
#: A line that is shorter than this share of the usual one ends its paragraph.
_FULL: Final = 0.75
#: How much larger than the other letters those of a title are.
_LARGER: Final = 1.15
_NUMBER: Final = re.compile(r"\d+")
_ONLY_NUMBER: Final = re.compile(
    r"(?:page|seite)?\s*[-–(]?\s*\d+\s*(?:(?:/|of|von)\s*\d+)?[-–)]?", re.IGNORECASE
)
_HYPHENED: Final = re.compile(r"(?<=[a-zß-ÿ])[-\u00ad]$")


def pdf_text(raw: bytes, where: str) -> FoundText:
    """Return the words of a PDF, and which of its pages have none."""
    found = _pages(raw, where)
    pages = _read(found, where)
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        raise ArticleError(
            "expected a PDF with text, found pictures of pages alone, as a scanner makes them. Have"
            " the text recognised (OCR) first, or type it in and paste it: coursekit new -",
            path=where,
        )
    title = _in_largest_letters(found[0])
    paragraphs = _paragraphs(_without_repeated(pages), title)
    count = f"{len(pages)} page" if len(pages) == 1 else f"{len(pages)} pages"
    notes = [
        "article.txt: the lines of the PDF were put together to paragraphs; compare the first page"
    ]
    if empty:
        notes.append(
            f"the PDF has no text on page {', '.join(map(str, empty))}: a picture, perhaps"
        )
    return FoundText(
        text="\n\n".join(paragraphs) + "\n",
        kind=f"a PDF of {count}",
        title=title,
        notes=tuple(notes),
    )


def _pages(raw: bytes, where: str) -> list[Any]:
    pypdf = extra("pypdf", "reading a PDF", PASTING)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every slip of a file
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else list(reader.pages[: _MOST_PAGES + 1])
    except pypdf.errors.DependencyError:
        locked, pages = True, []
    except Exception as error:  # noqa: BLE001 (a broken file ends in any way at all)
        raise ArticleError(
            f"expected a PDF, found one that is broken ({_named(error)}). Open it in a reader, and"
            " save or print it as a new PDF.",
            path=where,
        ) from None
    if locked:
        raise ArticleError(
            "expected a PDF that can be read, found one with a password. Open it with the password"
            " in a reader, copy the text and paste it: coursekit new -",
            path=where,
        )
    if not pages or len(pages) > _MOST_PAGES:
        found = f"more than {_MOST_PAGES}" if pages else "none"
        raise ArticleError(
            f"expected a PDF of 1 to {_MOST_PAGES} pages, found {found}. Save the pages that the"
            " lesson is about as a PDF of their own.",
            path=where,
        )
    return pages


def _read(found: Iterable[Any], where: str) -> list[list[str]]:
    """Return the lines of each page; of far more than a lesson takes the rest is not read."""
    pages: list[list[str]] = []
    letters = 0
    for number, page in enumerate(found, 1):
        pages.append(_lines(page, number, where))
        letters += sum(map(len, pages[-1]))
        if letters > _MOST_LETTERS:
            raise ArticleError(
                f"expected a text, found a book: over {_MOST_LETTERS:,} letters by page {number}."
                " Save the pages that the lesson is about as a PDF of their own.",
                path=where,
            )
    return pages


def _lines(page: Any, number: int, where: str) -> list[str]:
    try:
        text = page.extract_text()
    except Exception as error:  # noqa: BLE001 (as above)
        raise ArticleError(
            f"page {number} of the PDF cannot be read ({_named(error)}). Copy the text in a reader"
            " and paste it: coursekit new -",
            path=where,
        ) from None
    return [words for line in text.splitlines() if (words := " ".join(line.split()))]


def _in_largest_letters(page: Any) -> str:
    """Return the words of a page that are larger than all others and no more than a title."""
    sizes: list[tuple[float, str]] = []

    def note(text: str, _at: Any, place: Any, _font: Any, size: float) -> None:
        if text.strip():
            sizes.append((round(size * (abs(place[3]) or 1), 1), text))

    page.extract_text(visitor_text=note)
    usual = Counter(size for size, text in sizes for _ in text).most_common(1)
    largest = max((size for size, _ in sizes), default=0)
    if not usual or largest < _LARGER * usual[0][0]:
        return ""
    words = " ".join(text for size, text in sizes if size == largest).split()
    return " ".join(words) if 2 < len(words) < 40 else ""


def _named(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:120]


def _without_repeated(pages: list[list[str]]) -> list[list[str]]:
    """Take out the numbers of the pages, and the lines that most pages begin or end with."""
    edges = Counter(
        same for lines in pages for same in {_NUMBER.sub("#", line) for line in _edges(lines)}
    )
    repeated = {line for line, count in edges.items() if count > 1 and count > len(pages) / 2}
    return [
        [
            line
            for at, line in enumerate(lines)
            if not (
                (at < 2 or at >= len(lines) - 2)
                and (_NUMBER.sub("#", line) in repeated or _ONLY_NUMBER.fullmatch(line))
            )
        ]
        for lines in pages
    ]


def _edges(lines: list[str]) -> list[str]:
    return [*lines[:2], *lines[-2:]]


def _paragraphs(pages: list[list[str]], title: str) -> list[str]:
    """Put lines together: a line as long as the others goes on, a short one ends a paragraph."""
    lengths = sorted(len(line) for lines in pages for line in lines)
    usual = lengths[int(len(lengths) * 0.8)] if lengths else 0
    paragraphs, open_one = [], ""
    for line in (line for lines in pages for line in lines):
        open_one = _joined(open_one, line)
        in_title = bool(title) and title.startswith(open_one)
        if open_one == title or (not in_title and len(line) < _FULL * usual):
            paragraphs.append(open_one)
            open_one = ""
    return [*paragraphs, open_one] if open_one else paragraphs


def _joined(before: str, line: str) -> str:
    """Return a line behind another; a word that was parted is one again.

    >>> _joined("the conven-", "tion"), _joined("a UN-", "based court"), _joined("", "It")
    ('the convention', 'a UN-based court', 'It')
    """
    if not before:
        return line
    if _HYPHENED.search(before) and line[:1].islower():
        return before[:-1] + line
    return before + line if before.endswith("-") else f"{before} {line}"
