"""The parts of a lesson and of its page that follow the case file and the rows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.course.finding import Finding, finding, place_of
from coursekit.course.lesson import Cell, Lesson, book_at, book_of, lesson_of
from coursekit.course.new.values import lesson_values, page_values
from coursekit.course.new.wording import filled
from coursekit.course.quiz_cells import text_of_book
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import bytes_of, write_whole
from coursekit.reading.article import Article, read
from coursekit.tables.article_tables import article_tables

_MOST_BYTES: Final = 1_000_000
#: What a template writes around such a part; the figures tell whether somebody has edited it.
_PART: Final = re.compile(r"<!-- made: ([a-z-]+) ([0-9a-f]{8}) -->(.*?)<!-- /made -->", re.DOTALL)
#: How the mark of such a part begins.
BEGINS: Final = "<!-- made: "


class Renewed(NamedTuple):
    """A text whose parts say what the case file and the rows say now."""

    text: str
    #: The names of the parts that have changed.
    changed: tuple[str, ...] = ()
    #: Those that would have, if nobody had edited them.
    edited: tuple[str, ...] = ()


def marked(name: str, content: str) -> str:
    """Return a part as a template writes it.

    >>> marked("issue", "the ban")
    '<!-- made: issue c04a3b57 -->the ban<!-- /made -->'
    """
    return f"{BEGINS}{name} {_digest(content)} -->{content}<!-- /made -->"


def with_parts(template: str, values: Mapping[str, Any]) -> str:
    """Return a template filled with values, its parts between marks: `{% call part("name") %}`."""

    def part(name: str, caller: Callable[[], str]) -> str:
        content = caller()
        return marked(name, content) + "\n" * content.endswith("\n")

    return filled(template, {"part": part, **values})


def renewed(text: str, now: Mapping[str, str]) -> Renewed:
    """Return a text with its parts as they are now, but for those that somebody has edited.

    >>> renewed(f"Here it is {marked('issue', 'the plan')}.", {"issue": "the ban"})[1:]
    (('issue',), ())
    >>> renewed(marked("issue", "the plan").replace("plan", "law"), {"issue": "the ban"})[1:]
    ((), ('issue',))
    """
    changed, edited = [], []

    def part(found: re.Match[str]) -> str:
        name, digest, content = found.groups()
        if now.get(name, content) == content:
            return found[0]
        if _digest(content) != digest:
            edited.append(name)
            return found[0]
        changed.append(name)
        return marked(name, now[name])

    return Renewed(_PART.sub(part, text), tuple(changed), tuple(edited))


def renewed_book(lesson: Lesson, book: dict[str, Any]) -> dict[str, Any]:
    """Return a lesson's notebook with its parts as they are now; itself if nothing changes."""
    changed = {cell.number: new.text for cell, new in in_lesson(lesson) if new.changed}
    if not changed:
        return book
    cells = [
        raw | {"source": re.split(r"(?<=\n)", changed[number])} if number in changed else raw
        for number, raw in enumerate(book["cells"], 1)
    ]
    return book | {"cells": cells}


def in_lesson(lesson: Lesson) -> Iterator[tuple[Cell, Renewed]]:
    """Yield each cell that holds such parts, with its text as it would be now."""
    cells = [cell for cell in lesson.markdown() if BEGINS in cell.source]
    article = _article_of(lesson) if cells else None
    if article and article.folder:
        values = lesson_values(article, article.folder.resolve().name, lesson.path.stem)
        now = _parts("lesson.md.jinja", values)
        for cell in cells:
            yield cell, renewed(cell.source, now)


def in_page(lesson: Lesson, page: str) -> Renewed:
    """Return the page for the instructor of a lesson, with its parts as they would be now."""
    article = _article_of(lesson) if BEGINS in page else None
    if not article or not article.folder:
        return Renewed(page)
    tables = article_tables(article)
    values = page_values(article, tables, article.folder.resolve().name, lesson.path.stem)
    return renewed(page, _parts("page.md.jinja", values))


def outdated(lesson: Lesson, page: Path, text: str) -> Iterator[Finding]:
    """Find the parts of a lesson and of its page that say something else than they would now."""
    for cell, new in in_lesson(lesson):
        for name in new.changed:
            yield finding("part out of date", place_of(cell), part=name, lesson=lesson)
    for name in in_page(lesson, text).changed:
        line = text.count("\n", 0, text.index(f"{BEGINS}{name} ")) + 1
        yield finding("part out of date", f"line {line}", page, part=name, lesson=lesson)


def _article_of(lesson: Lesson) -> Article | None:
    """Return the article that a lesson reads first; None where it cannot be read."""
    texts = (use.path for use in lesson.texts if use.path.name == "article.txt")
    try:
        return read(next(texts))
    except (StopIteration, CoursekitError):
        return None


def _parts(template: str, values: Mapping[str, Any]) -> dict[str, str]:
    """Return the parts of a template by their names, filled with values."""
    made = with_parts(template, values)
    return {name: content for name, _, content in _PART.findall(made)}


def _digest(content: str) -> str:
    return hashlib.sha256(" ".join(content.split()).encode()).hexdigest()[:8]


class RenewedFile(NamedTuple):
    """What became of one file: the parts that were written, and those that somebody has edited."""

    file: Path
    changed: tuple[str, ...]
    edited: tuple[str, ...]


def renew(notebook: Path) -> list[RenewedFile]:
    """Write the parts of a lesson and of its page as they are now; all else stays as it is."""
    book = book_at(notebook)
    lesson = lesson_of(notebook, book)
    cells = [new for _, new in in_lesson(lesson)]
    made = [
        RenewedFile(
            notebook,
            tuple(name for new in cells for name in new.changed),
            tuple(name for new in cells for name in new.edited),
        )
    ]
    if made[0].changed:
        write_whole(notebook, text_of_book(renewed_book(lesson, book)), replace=True)
    page = notebook.parent / "instructor" / f"{notebook.stem}.md"
    if page.is_file():
        new = in_page(lesson, _text_at(page))
        if new.changed:
            write_whole(page, new.text, replace=True)
        made.append(RenewedFile(page, new.changed, new.edited))
    return made


def up_to_date(files: Mapping[str, bytes], root: Path) -> dict[str, bytes]:
    """Return the files of a course in a folder, the parts of its lessons as they are now."""
    made = dict(files)
    for path, content in files.items():
        is_lesson = path.startswith("notebooks/") and path.endswith(".ipynb")
        page = f"notebooks/instructor/{Path(path).stem}.md"
        if is_lesson and BEGINS.encode() in content + files.get(page, b""):
            made |= _renewed(root, path, content, page, files.get(page))
    return made


def _renewed(
    root: Path, path: str, content: bytes, page: str, text: bytes | None
) -> dict[str, bytes]:
    try:
        book = book_of(Path(path), content)
        lesson = lesson_of(root / path, book)
    except AuthoredFileError:
        return {}  # what is wrong with it is said where an edition is made of it
    now = renewed_book(lesson, book)
    made = {} if now is book else {path: text_of_book(now).encode()}
    new = Renewed("") if text is None else in_page(lesson, text.decode(errors="surrogateescape"))
    return made | ({page: new.text.encode(errors="surrogateescape")} if new.changed else {})


def _text_at(page: Path) -> str:
    try:
        return bytes_of(page, _MOST_BYTES).decode()
    except (OSError, UnicodeDecodeError):
        raise CoursekitError(
            "expected the instructor's page as text in UTF-8, but it cannot be read. Save it again"
            " as UTF-8.",
            path=page,
        ) from None
