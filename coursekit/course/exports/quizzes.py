"""The quizzes of a lesson, or one quiz, for a learning management system."""

from __future__ import annotations

from pathlib import Path

from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError
from coursekit.quiz.export.gift import gift
from coursekit.quiz.export.qti import qti
from coursekit.quiz.export.report import Made
from coursekit.quiz.facts import facts_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz
from coursekit.tables.facts.rows import seeds_above


def as_gift(path: Path) -> Made:
    """Return the quizzes of a file or a lesson as GIFT."""
    return gift(quizzes_at(path), facts_in(seeds_above(path) / "data"))


def as_qti(path: Path) -> Made:
    """Return the quizzes of a file or a lesson as a package of QTI 2.1, named after the file."""
    return qti(quizzes_at(path), facts_in(seeds_above(path) / "data"), path.stem)


def quizzes_at(path: Path) -> list[Quiz]:
    """Return the quiz of a file, or those of a lesson in their order."""
    if path.suffix != ".ipynb":
        return [load_quiz(path)]
    files = dict.fromkeys(use.path for use in read_lesson(path).quizzes)
    if not files:
        raise CoursekitError(
            "A lesson with a quiz was expected, but no code cell shows one. Name a quiz file, or"
            " another notebook.",
            path=path,
        )
    return [load_quiz(file) for file in files]
