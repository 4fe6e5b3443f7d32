"""The lessons and quizzes among the files of an edition: what they lack, and how they go out."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.course.edition.gathering import Files
from coursekit.course.finding import Finding, finding, findings_of, place_of
from coursekit.course.lesson import Lesson, PathUse, book_of, lesson_of
from coursekit.course.quiz_cells import text_of_book, with_questions
from coursekit.errors import AuthoredFileError
from coursekit.quiz.loading import quiz_of
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import yaml_of

_QUIZZES = "notebooks/quizzes/"
_READ = ("notebooks/", "seeds/", "course.yaml")


def quizzes_in(files: Files) -> dict[str, Quiz]:
    """Read the quizzes of an edition, by their paths."""
    return {path: quiz_at(files, Path(path)) for path in files if is_quiz(path)}


def is_quiz(path: str) -> bool:
    """Tell whether a path is that of a quiz file."""
    return path.startswith(_QUIZZES) and path.endswith((".yaml", ".yml"))


def quiz_at(files: Files, path: Path) -> Quiz:
    """Read one quiz of an edition."""
    name = name_of(path)
    return quiz_of(yaml_of(Path(name), files[name]))


def name_of(path: Path) -> str:
    """Return the path of a file of an edition as its files have it.

    >>> name_of(Path("notebooks/../seeds/a/article.txt"))
    'seeds/a/article.txt'
    """
    return posixpath.normpath(path.as_posix())


def on_paper(files: Files) -> Files:
    """Return the files with every lesson as it goes out: not run, each quiz on paper below it."""
    return {
        path: _as_it_goes_out(files, path) if is_lesson(path) else content
        for path, content in files.items()
    }


def missing(files: Files) -> list[Finding]:
    """Return what the lessons name and the course lacks, and which quizzes cannot be read."""
    found: list[Finding] = []
    for path in filter(is_lesson, files):
        try:
            found += _missing_in(files, lesson_at(files, path)[0])
        except AuthoredFileError as error:
            found += findings_of(error.faults, Path(path))
    for path in filter(is_quiz, files):
        try:
            found += _missing_article(files, path, quiz_at(files, Path(path)))
        except AuthoredFileError as error:
            found += findings_of(error.faults, Path(path))
    return found


def _missing_in(files: Files, lesson: Lesson) -> Iterator[Finding]:
    articles = (use for use in lesson.texts if use.path.suffix == ".txt")
    for name, uses in (("quiz not there", lesson.quizzes), ("article not there", articles)):
        for use in uses:
            if name_of(use.path) not in files:
                yield finding(name, _place(lesson, use), lesson.path, use=use)


def _place(lesson: Lesson, use: PathUse) -> str:
    cell = lesson.cells[use.cell - 1]
    lines = (at for at, line in enumerate(cell.source.splitlines(), 1) if use.written in line)
    return place_of(cell, next(lines, None))


def _missing_article(files: Files, path: str, quiz: Quiz) -> Iterator[Finding]:
    if quiz.article and f"seeds/{quiz.article}/article.txt" not in files:
        line = yaml_of(Path(path), files[path]).line("article")
        yield finding("quiz's article not there", f"line {line}", Path(path), quiz=quiz)


def is_lesson(path: str) -> bool:
    """Tell whether a path is that of a lesson's notebook."""
    return path.startswith("notebooks/") and path.endswith(".ipynb")


def read_by_lessons(files: Files) -> Files:
    """Return what lessons are and read when they are run; the program is where it is installed."""
    return {path: content for path, content in files.items() if path.startswith(_READ)}


def lesson_at(files: Files, path: str) -> tuple[Lesson, dict[str, Any]]:
    """Read a lesson, and its notebook as it lies in the file."""
    book = book_of(Path(path), files[path])
    return lesson_of(Path(path), book), book


def _as_it_goes_out(files: Files, path: str) -> bytes:
    lesson, book = lesson_at(files, path)
    cells = with_questions(lesson, book["cells"], lambda quiz: quiz_at(files, quiz))
    metadata = {name: said for name, said in book["metadata"].items() if name != "widgets"}
    made = book | {"cells": [_unrun(cell) for cell in cells], "metadata": metadata}
    return text_of_book(made).encode()


def _unrun(cell: dict[str, Any]) -> dict[str, Any]:
    return cell | {"outputs": [], "execution_count": None} if "outputs" in cell else cell
