"""What the commands of a class read first: the hand-ins, the course, the key file, the marks."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated

import typer

from coursekit.cli.folders import here, lessons_folder
from coursekit.cli.output import complain
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.classroom.marking.assessed import AssessedQuizzes
    from coursekit.quiz.quiz_file import Quiz

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER|ZIP",
        help="The hand-ins, as Moodle or Canvas let you download them. Start it in your own copy of"
        " the course.",
    ),
]
MarksFolder = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Where marks and the key of names are kept; left out: beside FOLDER, FOLDER-marks.",
    ),
]
Keyed = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="The key file of assessed quizzes, from coursekit build."),
]


class ClassFolder:
    """The hand-ins of a class with all that they are held against.

    Parameters
    ----------
    path : pathlib.Path
        The folder or zip of hand-ins.
    marks : pathlib.Path or None
        Where the marks are; beside it, if left out.
    keys : pathlib.Path or None
        The key file.
    """

    def __init__(self, path: Path, marks: Path | None, keys: Path | None) -> None:
        from coursekit.classroom.folder import gather
        from coursekit.classroom.marking.marks import marks_in
        from coursekit.classroom.marking.works import class_work
        from coursekit.classroom.names import Names, marks_folder
        from coursekit.classroom.questions import CourseQuestions
        from coursekit.course.edition.keys import keys_at

        if keys and not keys.is_file():
            raise CoursekitError(
                "expected the key file of assessed quizzes, found none. Check the path.", path=keys
            )
        self.path = path
        self.folder = marks or marks_folder(path)
        self.notebooks = lessons_folder(here())
        self.keys = keys_at(keys) if keys else None
        self.questions = CourseQuestions(self.notebooks, self.keys)
        self.names = Names(self.folder)
        self.work = class_work(gather(path, self.questions.course), self.questions, self.names)
        self.files, self.refused_marks = marks_in(self.folder, self.names.of_class)

    @cached_property
    def quizzes(self) -> list[Quiz]:
        """All quizzes of the course."""
        from coursekit.quiz.loading import load_quiz

        files = sorted((self.notebooks / "quizzes").glob("*.yaml"))
        quizzes = (load_quiz(path) for path in files)
        return [quiz for quiz in quizzes if quiz.course == self.questions.course]

    def assessed(self, wanted: list[str] | None = None) -> AssessedQuizzes | None:
        """Return the assessed quizzes; None without a key file, where none is `wanted`.

        Raises
        ------
        CoursekitError
            The key file is missing where quizzes are wanted, or is a wrong one.
        """
        from coursekit.classroom.marking.assessed import AssessedQuizzes, refuse_wrong_keys

        if self.keys is None:
            if wanted:
                raise CoursekitError(
                    f"expected the key file of the quizzes that count ({', '.join(wanted)}), found"
                    " none. Add --keys FILE, the one that coursekit build --keys wrote."
                )
            return None
        quizzes = AssessedQuizzes(self.quizzes, self.questions)
        refuse_wrong_keys(self.keys, self.questions.course, wanted or [])
        return quizzes

    def complain(self) -> None:
        """List what was not taken, by name, with the reason."""
        complain(*(f"{one.name}: {one.reason}" for one in self.work.refused))
        complain(*(f"{name}: {reason}" for name, reason in self.refused_marks))

    @staticmethod
    def within(path: str) -> str:
        """Return a path that leads out of no folder."""
        parts = [part for part in PurePosixPath(path).parts if part not in ("/", "..", ".")]
        return PurePosixPath(*parts).as_posix()
