"""The marks of one marker: a file that only grows, one line a mark, on the disk at once.

The first line says whose marks they are and of which class; the last line about a piece of work is
the one that counts, so an undo writes what stood before.  A line that cannot be read is left where
it is, named with the reason, and stops no other.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.session import MARKS
from coursekit.yamlfile import NAME

#: What a criterion is worth at most.
MOST: Final = max(MARKS)
SUFFIX: Final = ".jsonl"
#: A comment is a remark, and no second essay.
LONGEST_COMMENT: Final = 4_000
_MOST_BYTES: Final = 64_000_000
_LONGEST_LINE: Final = 32_000
#: How the first line begins.
_BEGINS: Final = b'{"format":1,"kind":"coursekit-marks",'

Points = Annotated[int, Field(ge=min(MARKS), le=MOST)]


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Head(_Line):
    """The first line."""

    format: Literal[1]
    kind: Literal["coursekit-marks"]
    marker: Annotated[str, Field(pattern=NAME)]
    #: The sign of the class whose pseudonyms these are; see :mod:`coursekit.classroom.names`.
    of_class: str
    made: str


class Mark(_Line):
    """What a marker gives a piece of work: every other line."""

    at: str
    #: The pseudonym; of a sample, "".
    student: str
    quiz: str
    question: str
    #: Which words were marked: another text is another piece of work.
    work: str
    #: Of each criterion; None: not yet.
    points: tuple[Points | None, ...]
    comment: Annotated[str, Field(max_length=LONGEST_COMMENT)] = ""

    @property
    def is_whole(self) -> bool:
        """Whether every criterion has its points."""
        return bool(self.points) and None not in self.points

    @property
    def total(self) -> int:
        """The points so far."""
        return sum(each or 0 for each in self.points)

    @property
    def of(self) -> Of:
        """What it is a mark of."""
        return Of(self.student, self.quiz, self.question, self.work)


class Of(NamedTuple):
    """What a mark is about: a student's text, or a sample."""

    student: str
    quiz: str
    question: str
    work: str


class MarksFile:
    """The file of a marker.

    Parameters
    ----------
    path : pathlib.Path
        Where it is, or will be: its name is the marker's.
    of_class : str
        The class that it must be of.
    """

    def __init__(self, path: Path, of_class: str) -> None:
        self.path, self.of_class = path, of_class
        #: What could not be read, in words.
        self.refused: list[str] = []
        self.marks: dict[Of, Mark] = {}
        self._size = 0
        self._has_head = self._is_cut_off = False
        self.catch_up()

    @property
    def marker(self) -> str:
        """Whose marks they are."""
        return self.path.stem

    def catch_up(self) -> None:
        """Read what has come into the file since, in another window or on another computer."""
        size = self._size_now()
        if size == self._size:
            return
        self.marks, self.refused = {}, []
        self._has_head = self._is_cut_off = False
        for number, line in self._lines():
            try:
                self._take(number, line)
            except (ValidationError, ValueError):
                self.refused.append(
                    f"line {number}: expected a mark, as coursekit mark writes them, found"
                    " something else. It is left out; mark that work again."
                )
        self._size = size

    def put(self, mark: Mark) -> None:
        """Add a mark, and return when the disk has it."""
        self.catch_up()
        lines = b"" if self._has_head else _line_of(self._head())
        try:
            self._append(lines + _line_of(mark))
        except OSError as error:
            raise CoursekitError(
                f"the mark cannot be kept ({error.strerror or error}), and nothing has changed."
                " Make room on the disk, or allow writing here, and mark again.",
                path=self.path,
            ) from None
        self._has_head = True
        self.marks[mark.of] = mark

    def _head(self) -> Head:
        return Head(
            format=1,
            kind="coursekit-marks",
            marker=self.marker,
            of_class=self.of_class,
            made=now(),
        )

    def _take(self, number: int, line: bytes) -> None:
        if len(line) > _LONGEST_LINE:
            raise ValueError(number)
        if number > 1:
            mark = Mark.model_validate_json(line)
            self.marks[mark.of] = mark
            return
        try:
            head = Head.model_validate_json(line)
        except ValidationError:
            raise CoursekitError(
                "expected a marks file that coursekit mark has written, found another file or a"
                " newer format. It is left as it is.",
                path=self.path,
                line=1,
            ) from None
        if head.of_class != self.of_class:
            raise CoursekitError(
                "expected marks of this class, found those of another: its key of names is another"
                " one. Put this file beside the names.json that it was made with.",
                path=self.path,
                line=1,
            )
        if head.marker != self.marker:
            raise CoursekitError(
                f"expected the marks of {self.marker}, as the file's name says, found those of"
                f" {head.marker}. Give the file its name back: {head.marker}{SUFFIX}.",
                path=self.path,
                line=1,
            )
        self._has_head = True

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield the lines with their numbers; a last one that a kill has cut off is no mark."""
        try:
            whole = bytes_of(self.path, _MOST_BYTES)
        except FileNotFoundError:
            return
        except OddFileError as error:
            raise CoursekitError(error.message, path=self.path) from None
        except OSError as error:
            raise CoursekitError(
                f"the file cannot be read ({error.strerror}).", path=self.path
            ) from None
        if b"\n" not in whole:  # a first line that a kill has cut off, or another's file
            self._is_cut_off = whole[: len(_BEGINS)] == _BEGINS[: len(whole)]
            whole += b"" if self._is_cut_off else b"\n"
        lines = whole[: whole.rfind(b"\n") + 1].split(b"\n")[:-1]
        yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())

    def _append(self, lines: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab+", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            if self._is_cut_off:  # it says nothing yet
                file.truncate(size := 0)
                self._is_cut_off = False
            torn = bool(size) and not _ends_with_a_line(file.fileno(), size)
            left = memoryview((b"\n" if torn else b"") + lines)
            try:
                while left:  # a disk that is nearly full takes a part
                    left = left[file.write(left) :]
                os.fsync(file.fileno())
            except OSError:
                file.truncate(size)
                raise
        self._size = self._size_now()

    def _size_now(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def marks_in(folder: Path, of_class: str) -> tuple[list[MarksFile], list[tuple[str, str]]]:
    """Return the marks files of a folder, and the names of what is none, each with its reason."""
    files, refused = [], []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            if not re.match(NAME, path.stem):
                raise CoursekitError(
                    "expected the name of a marker in lower-case letters, digits and hyphens."
                    " Rename the file."
                )
            file = MarksFile(path, of_class)
        except CoursekitError as error:
            refused.append((path.name, error.message))
            continue
        refused += [(path.name, reason) for reason in file.refused]
        files.append(file)
    return files, refused


def now() -> str:
    """Return the time in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _line_of(line: Head | Mark) -> bytes:
    return line.model_dump_json().encode() + b"\n"


def _ends_with_a_line(number: int, size: int) -> bool:
    os.lseek(number, size - 1, os.SEEK_SET)
    return os.read(number, 1) == b"\n"
