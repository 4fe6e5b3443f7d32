"""A student's progress in each lesson, as a notebook shows it."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from coursekit.course.lesson import Lesson, read_lesson
from coursekit.course.progress import LessonProgress, progress_in, progress_lines, quizzes_of
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.courses import course_in, note_on_other_courses
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz, own_language
from coursekit.quiz.store.record import record_of
from coursekit.widgets.progress import ProgressView


class Progress(ProgressView):
    """What is done, missed and left in each lesson and for each objective, with a picture.

    It counts anew as answers come in on the same page, when it comes into view again, and when the
    student asks for it.  A lesson that cannot be read is named, and the others are shown.
    It also gives out the record of what was done as a file, and takes one in.

    Parameters
    ----------
    folder : pathlib.Path or str
        The folder of the lessons, from the notebook's own.
    course : str, optional
        The course's id; without it, the one that most quizzes of the folder belong to.

    Raises
    ------
    CoursekitError
        The folder has no notebooks.
    """

    def __init__(self, folder: Path | str = ".", *, course: str = "") -> None:
        self._folder = Path(folder)
        if not any(self._folder.glob("*.ipynb")):
            raise CoursekitError(
                "expected the folder of the lessons, found no notebook (.ipynb) in it. Check its"
                " name: the path begins at the folder of this notebook.",
                path=self._folder,
            )
        quizzes_here = self._folder / "quizzes"
        self._record = record_of(course or course_in(quizzes_here))
        self._apart = note_on_other_courses(quizzes_here, self._record.course)
        self._lessons: list[tuple[Lesson, list[Quiz]]] = []
        self._unread: list[str] = []
        for path in sorted(self._folder.glob("*.ipynb")):
            try:
                lesson = read_lesson(path)
                self._lessons.append((lesson, quizzes_of(lesson)))
            except AuthoredFileError as error:
                self._unread.append(f"{path.name}: {error}")
        own = {own_language(quiz) for _, quizzes in self._lessons for quiz in quizzes}
        super().__init__(self._record, self._count, own.pop() if len(own) == 1 else "")

    def __repr__(self) -> str:
        """Print what is done, missed and left: for where only text shows."""
        lines = progress_lines(progress_in(self._lessons, self._record))
        return "\n".join(filter(None, (*lines, self._apart)))

    def _count(self) -> Shown:
        lessons = progress_in(self._lessons, self._record)
        return {
            "lessons": [_lesson_data(lesson) for lesson in lessons],
            "unread": self._unread,
            "apart": self._apart,
        }


def _lesson_data(lesson: LessonProgress) -> Shown:
    # The dot keeps a colon in the file's name from being read as a scheme.
    way = Path(os.path.relpath(lesson.path)).as_posix()
    objectives = [
        {
            "text": objective.text,
            "questions": [
                {"state": asked.state, "earlier": asked.earlier, "prompt": phrase(asked.prompt)}
                for asked in objective.questions
            ],
        }
        for objective in lesson.objectives
    ]
    return {"file": f"./{quote(way)}", "title": lesson.title, "objectives": objectives}
