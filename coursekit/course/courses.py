"""Which course a folder of quizzes belongs to."""

from __future__ import annotations

from pathlib import Path

from coursekit.authored import read_yaml
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.quizzes import Quiz


def course_in(folder: Path) -> str:
    """Return the id of the course that the quizzes of a folder name.

    Parameters
    ----------
    folder : pathlib.Path
        The quiz files; one that cannot be read is passed over, for what is kept of a student's
        work can be seen and deleted all the same.

    Raises
    ------
    CoursekitError
        They name several.
    """
    default = str(Quiz.model_fields["course"].default)
    named: dict[str, None] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            course = read_yaml(path).at("course")
        except AuthoredFileError:
            continue
        named[course if isinstance(course, str) else default] = None
    if len(named) > 1:
        raise CoursekitError(
            f"expected quizzes of one course, found some of {' and '.join(named)}. Choose one"
            " with --course.",
            path=folder,
        )
    return next(iter(named), default)
