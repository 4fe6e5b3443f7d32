"""The quizzes of a lesson, or one quiz, for a learning management system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError
from coursekit.quiz.disclosure.sealing import refuse_sealed
from coursekit.quiz.evidence.facts import Fact, facts_in
from coursekit.quiz.export.gift import gift
from coursekit.quiz.export.qti import qti
from coursekit.quiz.export.report import Made
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz
from coursekit.tables.facts.rows import seeds_above


def as_gift(path: Path) -> Made:
    """Return the quizzes of a file or a lesson as GIFT."""
    quizzes = _whole(path)
    return _warned(gift(quizzes, _facts(path)), quizzes)


def as_qti(path: Path) -> Made:
    """Return the quizzes of a file or a lesson as a package of QTI 2.1, named after the file."""
    quizzes = _whole(path)
    return _warned(qti(quizzes, _facts(path), path.stem), quizzes)


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


def quizzes_of_any(path: Path) -> list[Quiz]:
    """Return the quizzes of a file, of a lesson, which may have none, or of an article: none."""
    if path.suffix == ".ipynb":
        return [
            load_quiz(file) for file in dict.fromkeys(u.path for u in read_lesson(path).quizzes)
        ]
    return [load_quiz(path)] if path.is_file() and path.stem != "case" and _is_yaml(path) else []


def _is_yaml(path: Path) -> bool:
    return path.suffix in {".yaml", ".yml"}


def _whole(path: Path) -> list[Quiz]:
    quizzes = quizzes_at(path)
    for quiz in quizzes:
        refuse_sealed(quiz, path)
    return quizzes


def _warned(made: Made, quizzes: Sequence[Quiz]) -> Made:
    """Say of which assessed quizzes the key is in the file: the LMS marks them, and needs it."""
    remarks = tuple(
        f"{quiz.quiz} is assessed, and its key is in this file: give it to your LMS, and to no"
        " student."
        for quiz in quizzes
        if quiz.assessed
    )
    return made._replace(remarks=remarks)


def _facts(path: Path) -> dict[str, Fact]:
    return facts_in(seeds_above(path) / "data")
