"""A lesson or one quiz for other programs: a learning management system, a reference manager."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError
from coursekit.quiz.export.gift import gift
from coursekit.quiz.export.qti import qti
from coursekit.quiz.export.report import Made
from coursekit.quiz.facts import Fact, facts_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz
from coursekit.tables.facts.rows import seeds_above

Format = Literal["gift", "qti"]
_WRITERS: Final[dict[Format, Callable[[Sequence[Quiz], Mapping[str, Fact]], Made]]] = {
    "gift": gift,
    "qti": qti,
}
#: What each format's files end with.
ENDINGS: Final[dict[Format, str]] = {"gift": ".gift.txt", "qti": ".qti.zip"}


def exported(path: Path, to: Format) -> Made:
    """Return a quiz file, or the quizzes of a lesson, in a format, and what that loses."""
    return _WRITERS[to](quizzes_at(path), facts_in(seeds_above(path) / "data"))


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
