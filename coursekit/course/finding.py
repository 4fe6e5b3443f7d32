"""What a check looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coursekit.course.lesson import Cell, Lesson
from coursekit.errors import Fault

if TYPE_CHECKING:
    from coursekit.quiz.quiz_file import Quiz


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a check saw: where, what was found against what was expected, and what to do."""

    place: str
    found: str
    remedy: str
    file: Path | None = None  # None: the file that is checked
    warning: bool = False  # to be looked at; it fails nothing


def shortfalls_of(faults: Iterable[Fault], path: Path) -> Iterator[Shortfall]:
    """Yield the faults of a file that a person wrote."""
    for fault in faults:
        where = f"line {fault.line}, {fault.where}".removesuffix(", ")
        yield Shortfall(where, fault.message, "", path)


@dataclass(frozen=True, slots=True)
class Finding:
    """A shortfall, with its file and its point of the standard (None: a file that is not read).

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
class QuizFile:
    """A quiz with its file, the folder that holds ``seeds``, and the line of each question."""

    quiz: Quiz
    path: Path
    root: Path
    lines: Mapping[str, int]

    def shortfall(
        self, question: str, found: str, remedy: str, part: str = "", warning: bool = False
    ) -> Shortfall:
        """Return a shortfall of a question, or of a part of it, with its line."""
        part = f", {part}" if part else ""
        place = f"line {self.lines.get(question, 1)}, question {question}{part}"
        return Shortfall(place, found, remedy, self.path, warning)


@dataclass(frozen=True)
class Course:
    """The lesson in its surroundings: the quizzes it shows and the lessons that come before it."""

    lesson: Lesson
    quizzes: tuple[QuizFile, ...]
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

    @property
    def articles(self) -> list[Path]:
        """The articles that the lesson reads, and those that its quizzes are about."""
        folder = self.lesson.path.resolve().parent
        texts = self.lesson.texts
        read = {(folder / text.written).resolve() for text in texts if text.path.suffix == ".txt"}
        asked = {
            self.root / "seeds" / file.quiz.article / "article.txt"
            for file in self.quizzes
            if file.quiz.article
        }
        return sorted(read | {article for article in asked if article.is_file()})


def place_of(cell: Cell, line: int | None = None) -> str:
    """Say where a cell is, as a reader would look for it.

    >>> place_of(Cell(7, "figure", "code", "", 0, None), line=3)
    'cell 7 (id figure), line 3'
    """
    name = f" (id {cell.id})" if cell.id else ""
    return f"cell {cell.number}{name}" + (f", line {line}" if line else "")
