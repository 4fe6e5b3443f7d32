"""Which courses the quizzes of a folder belong to; each course keeps its answers apart."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import read_yaml


def course_of(path: Path) -> str | None:
    """Return the id of the course that a quiz file names; None where it cannot be read.

    Parameters
    ----------
    path : pathlib.Path
        The quiz file.
    """
    try:
        course = read_yaml(path).at("course")
    except AuthoredFileError:
        return None
    return course if isinstance(course, str) else str(Quiz.model_fields["course"].default)


def courses_in(folder: Path) -> list[str]:
    """Return the courses that the quizzes of a folder name, first the one that most belong to.

    Parameters
    ----------
    folder : pathlib.Path
        The quiz files; one that cannot be read is passed over, for what is kept of a student's
        work can be seen and deleted all the same.
    """
    named = Counter(course_of(path) for path in sorted(folder.glob("*.yaml")))
    return [course for course, _ in named.most_common() if course is not None]


def course_in(folder: Path) -> str:
    """Return the course that most quizzes of a folder belong to.

    Parameters
    ----------
    folder : pathlib.Path
        The quiz files; without any, it is the course that a quiz belongs to which names none.
    """
    return next(iter(courses_in(folder)), str(Quiz.model_fields["course"].default))


def others_told(folder: Path, course: str) -> str:
    """Say which quizzes of a folder are not of a course; "" where all are.

    Parameters
    ----------
    folder : pathlib.Path
        The quiz files.
    course : str
        The id of the course that is shown.
    """
    others = sorted({*courses_in(folder)} - {course})
    if not others:
        return ""
    return _(
        "Quizzes of other courses are left out: {courses}. Choose a course with course= in a"
        " notebook, or --course in a terminal.",
        courses=", ".join(others),
    )


def only_course_in(folder: Path) -> str:
    """Return the one course of the quizzes of a folder, for what must not be guessed.

    Parameters
    ----------
    folder : pathlib.Path
        The quiz files.

    Raises
    ------
    CoursekitError
        They name several.
    """
    named = sorted(courses_in(folder))
    if len(named) > 1:
        raise CoursekitError(
            f"expected quizzes of one course, found those of {' and '.join(named)}. Choose one"
            " with --course.",
            path=folder,
        )
    return course_in(folder)
