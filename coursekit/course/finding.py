"""What a check looks at, and what it finds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from configparser import ConfigParser
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coursekit.course.lesson import Cell, Lesson
from coursekit.course.settings import CourseSettings, Limits, settings_of
from coursekit.errors import Fault

if TYPE_CHECKING:
    from coursekit.quiz.quiz_file import Quiz


#: What `coursekit new` writes where only a person knows what belongs there; what, comes after it.
MARK: Final = "TO FILL:"
_MARKED: Final = re.compile(
    rf"{re.escape(MARK)}[*_\s]*(.*?)[*_\s'\"]*(?:(?:<!-- /made )?-->.*)?$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw: where, what was found against what was expected, and what to do.

    >>> print(finding("code cell too long", "cell 7", Path("01-one.ipynb"), length=18, most=15))
    01-one.ipynb, cell 7: a code cell has 18 lines, where 15 are allowed. Move what it does into ...
    """

    place: str
    found: str
    remedy: str = ""
    file: Path | None = None  # None: the file that is checked
    warning: bool = False  # to be looked at; it fails nothing
    point: int | None = None  # of the standard; None: the file cannot be read, or is to be filled
    person: bool = False  # nothing is broken, but only a person can fill it in

    def __str__(self) -> str:
        """Return the finding in one line: where, which point, what was found, what to do."""
        return f"{self.file}{', ' if self.place else ': '}{self.in_file()}"

    def in_file(self) -> str:
        """Return the finding as it is listed below the name of its file."""
        place = f"{self.place}: " if self.place else ""
        point = "" if self.point is None else f"point {self.point}: "
        warning = "warning: " if self.warning else ""
        return f"{place}{point}{warning}{self.found} {self.remedy}".rstrip()


def finding(name: str, place: str = "", file: Path | None = None, /, **values: object) -> Finding:
    """Return what ``checks/messages.ini`` says under a name, with values in its braces."""
    message = messages()[name]
    for key, value in values.items():
        if isinstance(value, list):
            values[key] = ", ".join(value)
    found, remedy = (
        message[key].replace("\n", " ").format(**values) for key in ("found", "remedy")
    )
    warning, person = (message.getboolean(key, False) for key in ("warning", "person"))
    return Finding(place, found, remedy, file, warning, person=person)


@cache
def messages() -> ConfigParser:
    """Return the messages of all checks, by their names."""
    parser = ConfigParser(delimiters=("=",), comment_prefixes=("#",), interpolation=None)
    text = files("coursekit.course.checks").joinpath("messages.ini").read_text(encoding="utf-8")
    parser.read_string(text)
    return parser


def findings_of(faults: Iterable[Fault], path: Path) -> Iterator[Finding]:
    """Yield the faults of a file that a person wrote."""
    for fault in faults:
        where = f"line {fault.line}, {fault.where}".removesuffix(", ")
        yield Finding(where, fault.message, file=path)


def marked(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the line of each marked place with what is to be filled in.

    >>> list(marked("# TO FILL: rights: who owns the text\n**TO FILL:** two answers"))
    [(1, 'rights: who owns the text'), (2, 'two answers')]
    """
    for found in _MARKED.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[1]


@dataclass(frozen=True, slots=True)
class QuizFile:
    """A quiz with its file, the folder that holds ``seeds``, and the line of each question."""

    quiz: Quiz
    path: Path
    root: Path
    lines: Mapping[str, int]

    def place(self, question: str, part: str = "") -> str:
        """Say where a question is, or a part of it, as a reader would look for it."""
        part = f", {part}" if part else ""
        return f"line {self.lines.get(question, 1)}, question {question}{part}"


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

    @cached_property
    def settings(self) -> CourseSettings:
        """What the course has set for itself."""
        return settings_of(self.root)

    @property
    def limits(self) -> Limits:
        """How long and how many, in this course."""
        return self.settings.limits

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
