"""The settings of a course, in ``course.yaml`` at its root: what is a rule of this house alone.

Imported only where there are such settings to be held to, since pydantic is slow to load.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import Field, StringConstraints, model_validator

from coursekit.quiz.deadlines import SETTINGS, Deadlines, Entry
from coursekit.yamlfile import load

#: Kept free for examples by RFC 2606, so that nobody's address is named by mistake.
_NOBODYS: Final = (".example.org", ".example.com", ".example.net")

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Count = Annotated[int, Field(ge=0)]


class Range(Entry):
    """From a fewest to a most, both allowed."""

    fewest: Annotated[Count, Field(description="the smallest number that is allowed")]
    most: Annotated[Count, Field(description="the largest number that is allowed")]

    @model_validator(mode="after")
    def _ordered(self) -> Range:
        if self.fewest > self.most:
            raise ValueError(
                f"`fewest` is {self.fewest}, which is more than `most`, {self.most}. Correct one."
            )
        return self

    def __contains__(self, number: int) -> bool:
        """Tell whether a number is allowed."""
        return self.fewest <= number <= self.most


def _range(fewest: int, most: int) -> Any:
    return Field(default=Range(fewest=fewest, most=most), description="`fewest` and `most`")


def _most(number: int, what: str) -> Any:
    return Field(default=number, ge=1, description=what)


class Limits(Entry):
    """How long and how many: what `coursekit check` holds lessons to."""

    objectives: Range = _range(2, 5)
    minutes_a_session: int = _most(60, "the longest session, in minutes")
    words_a_session: Range = _range(1000, 2500)
    law_a_session: int = _most(600, "the most words of quoted law in a session")
    questions_a_session: Range = _range(2, 25)
    screens_a_session: int = _most(40, "the longest session, in screens of a laptop")
    minutes_to_first_question: int = _most(
        5, "the longest way to the first question, in minutes of reading"
    )
    words_a_cell: int = _most(150, "the longest Markdown cell, in words")
    lines_a_code_cell: int = _most(15, "the longest code cell, in lines")
    lines_usual: int = _most(4, "what half of the code cells keep to, in lines")
    questions: Count = Field(default=4, description="how many questions a lesson has at least")
    minutes_to_a_question: int = _most(15, "the longest wait for a question, in minutes")
    recall_from: Count = Field(
        default=2, description="the number of the first lesson that must recall earlier ones"
    )
    recalled: Count = Field(default=2, description="how many questions recall an earlier lesson")
    words_own_text: Range = _range(350, 700)
    words_quoted: int = _most(25, "the longest quotation in a text written for the course")


class Licences(Entry):
    """Under what the course is given on; a lesson names both."""

    text: Text = Field(default="CC BY 4.0", description="the licence of the lessons' text")
    code: Text = Field(default="BSD-3-Clause", description="the licence of the code")


class CourseSettings(Deadlines):
    """The file ``course.yaml``; what is left out keeps its default."""

    format: Literal[1] = Field(default=1, description="The format of this file: 1.")
    title: str = Field(default="", description="what the course is called")
    repository: str = Field(
        default="",
        pattern=r"^(?:https?://\S+)?$",
        description="where the course is published; an address at example.org is a placeholder",
    )
    lite: str = Field(
        default="",
        pattern=r"^(?:https?://\S+|[\w./-]+/)?$",
        description="where the course runs in the browser alone: an address, or a path from the"
        " site's own, such as lite/",
    )
    language: Text = Field(default="en", description="the lessons' language, as a code such as en")
    licence: Licences = Field(default=Licences(), description="`text` and `code`")
    limits: Limits = Field(default=Limits(), description="how long and how many")

    @property
    def is_published(self) -> bool:
        """Whether the repository's address is one, and no placeholder."""
        host = urlsplit(self.repository).hostname or ""
        return bool(host) and not f".{host}".endswith(_NOBODYS)


def settings_of(folder: Path | str) -> CourseSettings:
    """Return the settings of the course whose root is `folder`; the defaults without a file.

    Raises
    ------
    AuthoredFileError
        The file has faults; all are listed, each with its line.

    Examples
    --------
    >>> settings_of("no-such-folder").limits.words_a_cell
    150
    """
    path = Path(folder) / SETTINGS
    return load(path, CourseSettings) if path.exists() else CourseSettings()
