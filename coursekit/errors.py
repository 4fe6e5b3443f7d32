"""The one family of errors that coursekit raises on purpose.

Every message says what was expected, what was found, where, and what to do, in one
paragraph that a person who does not program can act on.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class CoursekitError(Exception):
    """Something that a person gave to coursekit cannot be used as it is.

    Parameters
    ----------
    message : str
        One paragraph: what was expected, what was found, and what to do.
    path : pathlib.Path or str, optional
        The file that is at fault.
    line : int, optional
        The line in that file, counted from 1.

    Examples
    --------
    >>> print(CoursekitError("The file is empty. Put the article's text into it.", path="a.txt"))
    a.txt: The file is empty. Put the article's text into it.
    """

    def __init__(
        self, message: str, *, path: Path | str | None = None, line: int | None = None
    ) -> None:
        self.message = message
        self.path = None if path is None else str(path)
        self.line = line
        super().__init__(str(self))

    def __str__(self) -> str:
        if self.path is None:
            return self.message
        where = self.path if self.line is None else f"{self.path}, line {self.line}"
        return f"{where}: {self.message}"

    def _render_traceback_(self) -> list[str]:
        """Tell IPython to show the message alone: the fault is in a file, not in the code."""
        return [f"{type(self).__name__}: {self}"]


class ArticleError(CoursekitError):
    """An article's file cannot be read as a text."""


class Fault(NamedTuple):
    """One thing to mend in a file that a person wrote: what is wrong, and how to mend it."""

    message: str
    line: int = 1  # counted from 1
    where: str = ""  # the part as a person would name it: ``question credit-line, option 2``

    def in_words(self) -> str:
        """Return the message with the part it is about, without the line."""
        return f"{self.where}: {self.message}" if self.where else self.message


class AuthoredFileError(CoursekitError):
    """A file that an instructor writes (case, quiz, lesson) has faults; all are listed."""

    def __init__(
        self,
        message: str,
        *,
        path: Path | str | None = None,
        line: int | None = None,
        faults: tuple[Fault, ...] = (),
    ) -> None:
        super().__init__(message, path=path, line=line)
        self.faults = faults or (Fault(message, line=line or 1),)


class TableError(CoursekitError):
    """A table lacks a column, holds a value outside its list, or a span that prints other words."""


class HandInError(CoursekitError):
    """A file is no hand-in that can be used, or a hand-in cannot be made."""


class RecordError(CoursekitError):
    """The file in which a student's work is kept cannot be used, and is left as it is."""
