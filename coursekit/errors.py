"""The one family of errors that coursekit raises on purpose.

Every message says what was expected, what was found, where, and what to do, in one
paragraph that a person who does not program can act on.
"""

from __future__ import annotations

from pathlib import Path


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


class ArticleError(CoursekitError):
    """An article's file cannot be read as a text."""


class AuthoredFileError(CoursekitError):
    """A file that an instructor writes (case, quiz, lesson) has faults; all are listed."""


class TableError(CoursekitError):
    """A table lacks a column, holds a value outside its list, or a span that prints other words."""
