"""A lesson and its page brought up to date with the case file and the rows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from coursekit.course.lesson import book_at, book_of, lesson_of
from coursekit.course.new.parts import BEGINS, Renewed, in_lesson, in_page, renewed_book
from coursekit.course.quiz_cells import text_of_book
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import bytes_of, write_whole

_MOST_BYTES = 1_000_000


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
