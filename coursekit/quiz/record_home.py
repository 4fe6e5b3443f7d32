"""Where a student's work is kept: one folder, and in it one file for each course."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

import platformdirs

from coursekit.errors import RecordError
from coursekit.quiz.lasting import browser_home, is_in_browser

#: A file's name is made of it, and the longest names of files have 255 bytes.
LONGEST_COURSE: Final = 60
_COURSE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def home() -> Path:
    """Return the folder of a student's work: ``COURSEKIT_HOME``, or the place of this machine.

    Raises
    ------
    RecordError
        ``COURSEKIT_HOME`` begins with ``~`` and the name of nobody.
    """
    chosen = os.environ.get("COURSEKIT_HOME")
    if chosen:
        try:
            return Path(chosen).expanduser()
        except RuntimeError:
            raise RecordError(
                f"expected a folder in COURSEKIT_HOME, found {chosen!r}, which begins with a user"
                " who does not exist here. Write the folder's whole path."
            ) from None
    if is_in_browser():
        return browser_home()
    return platformdirs.user_data_path("coursekit", appauthor=False)


def record_path(course: str) -> Path:
    """Return the file in which the work of one course is kept; it may not be there yet.

    Parameters
    ----------
    course : str
        The course's id, as a quiz file says it.

    Raises
    ------
    RecordError
        It is no id, or a longer one than a quiz file may name.

    Examples
    --------
    >>> record_path("cyber-law-debates").name
    'record-cyber-law-debates.jsonl'
    """
    if not _COURSE.fullmatch(course) or len(course) > LONGEST_COURSE:
        raise RecordError(
            "expected the id of a course (lower-case letters, digits and hyphens, at most"
            f" {LONGEST_COURSE}), found {course!r}. Use the one that its quiz files name."
        )
    # The first word keeps clear of names that Windows takes for devices, such as "con".
    return home() / f"record-{course}.jsonl"
