"""The places that a fresh lesson leaves to a person, each with a mark in its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.finding import Course, Finding, QuizFile, finding, marked, place_of
from coursekit.files import bytes_of

_MOST_BYTES: Final = 1_000_000


def in_lesson(course: Course) -> Iterator[Finding]:
    """Find the marked places of a notebook and of the page for its instructor."""
    for cell in course.lesson.cells:
        for line, what in marked(cell.source):
            yield finding("to fill", place_of(cell, line), what=what)
    yield from _in_file(course.instructor_page)


def in_case(article: Path) -> Iterator[Finding]:
    """Find the marked places of the case file beside an article."""
    yield from _in_file(article.parent / "case.yaml")


def in_quiz(file: QuizFile) -> Iterator[Finding]:
    """Find the marked places of a quiz file."""
    yield from _in_file(file.path)


def _in_file(path: Path) -> Iterator[Finding]:
    for line, what in marked(text_in(path)):
        yield finding("to fill", f"line {line}", path, what=what)


def text_in(path: Path) -> str:
    """Return what a file says; "" where it cannot be read, which other checks report."""
    try:
        return bytes_of(path, _MOST_BYTES).decode(errors="replace")
    except OSError:
        return ""
