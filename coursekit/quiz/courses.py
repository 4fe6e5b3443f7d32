"""Which courses the quizzes of a folder belong to; each course keeps its answers apart."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Final

from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import OddFileError, bytes_of
from coursekit.i18n import translated as _
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import read_yaml

#: The course of a quiz that names none.
_DEFAULT: Final = str(Quiz.model_fields["course"].default)
_MOST_BYTES: Final = 1_000_000
#: A file without this names no course. Few name one, and to parse seventy takes a second.
_NAMES_ONE: Final = re.compile(rb"course[\"']?\s*:")


def course_of(path: Path) -> str | None:
    """Return the id of the course that a quiz file names; None where it cannot be read."""
    try:
        if not _NAMES_ONE.search(bytes_of(path, _MOST_BYTES)):
            return _DEFAULT
        course = read_yaml(path).at("course")
    except (AuthoredFileError, OddFileError, OSError):
        return None
    return course if isinstance(course, str) else _DEFAULT


def courses_in(folder: Path) -> list[str]:
    """Return the courses that the quizzes of a folder name, first the one that most belong to."""
    named = Counter(course_of(path) for path in sorted(folder.glob("*.yaml")))
    return [course for course, _ in named.most_common() if course is not None]


def course_in(folder: Path) -> str:
    """Return the course that most quizzes of a folder belong to."""
    return next(iter(courses_in(folder)), _DEFAULT)


def note_on_other_courses(folder: Path, course: str) -> str:
    """Say which quizzes of a folder are not of a course; "" where all are."""
    others = sorted({*courses_in(folder)} - {course})
    if not others:
        return ""
    return _(
        "Quizzes from other courses are left out: {courses}. Choose a course with course= in a"
        " notebook, or --course in a terminal.",
        courses=", ".join(others),
    )


def only_course_in(folder: Path) -> str:
    """Return the one course of the quizzes of a folder, for what must not be guessed."""
    named = sorted(courses_in(folder))
    if len(named) > 1:
        raise CoursekitError(
            f"expected quizzes of one course, found those of {' and '.join(named)}. Choose one"
            " with --course.",
            path=folder,
        )
    return course_in(folder)
