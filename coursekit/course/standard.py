"""What a check of the lesson standard is made of: a point, the course it looks at, its findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coursekit.course.lesson import Cell, Lesson

if TYPE_CHECKING:
    from coursekit.quiz.quiz_file import Quiz


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a check saw: where, what was found against what was expected, and what to do.

    `file` is None when it is in the lesson's notebook itself.  A warning is to be looked at, and
    fails nothing.
    """

    place: str
    found: str
    remedy: str
    file: Path | None = None
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A shortfall, with the file and the point of the standard that it offends.

    `point` is None for a file that cannot be read at all.

    Examples
    --------
    >>> print(Finding("01-one.ipynb", "cell 7", 7, "18 lines, where 15 are allowed.", "Split it."))
    01-one.ipynb, cell 7: point 7: 18 lines, where 15 are allowed. Split it.
    """

    file: str
    place: str
    point: int | None
    found: str
    remedy: str
    warning: bool = False

    def __str__(self) -> str:
        """Return the finding in one line: where, which point, what was found, what to do."""
        where = f"{self.file}, {self.place}" if self.place else self.file
        point = "" if self.point is None else f" point {self.point}:"
        warning = " warning:" if self.warning else ""
        return f"{where}:{point}{warning} {self.found} {self.remedy}".rstrip()


@dataclass(frozen=True, slots=True)
class ShownQuiz:
    """A quiz, its file, the number of the cell that shows it, and the line of each question."""

    quiz: Quiz
    file: Path
    cell: int
    lines: Mapping[str, int]

    def place(self, question: str) -> str:
        """Return where a question stands, as a person would look for it."""
        return f"line {self.lines.get(question, 1)}, question {question}"


@dataclass(frozen=True)
class Course:
    """The lesson in its surroundings: the quizzes it shows and the lessons that come before it."""

    lesson: Lesson
    quizzes: tuple[ShownQuiz, ...]
    earlier_objectives: frozenset[str]

    @property
    def root(self) -> Path:
        """The folder that holds the notebooks' folder."""
        return self.lesson.path.resolve().parent.parent

    @property
    def instructor_page(self) -> Path:
        """Where the lesson's page for instructors belongs."""
        path = self.lesson.path
        return path.parent / "instructor" / f"{path.stem}.md"


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the standard that a program can check."""

    number: int
    title: str
    shortfalls: Callable[[Course], Iterator[Shortfall]]


def place_of(cell: Cell, line: int | None = None) -> str:
    """Say where a cell is, as a reader would look for it.

    Examples
    --------
    >>> place_of(Cell(7, "figure", "code", "", 0, None), line=3)
    'cell 7 (id figure), line 3'
    """
    name = f" (id {cell.id})" if cell.id else ""
    return f"cell {cell.number}{name}" + (f", line {line}" if line else "")
