"""A student's progress in each lesson, as a notebook shows it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from coursekit.course.first_edition import COURSE, first_edition, for_page
from coursekit.course.lesson import Lesson, read_lesson
from coursekit.course.student.progress import (
    Asked,
    LessonProgress,
    progress_in,
    progress_lines,
    quizzes_of,
)
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.courses import course_in, note_on_other_courses
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz, own_language
from coursekit.quiz.review.schedule import renamed
from coursekit.quiz.store.record import record_of
from coursekit.widgets.pages.static_quiz import keyed_for_counting
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

    def on_static_page(self) -> dict[str, Any]:
        """Return the questions of all lessons, for a page that counts by itself."""
        told = _("Your progress is shown here, once this page runs its script.")
        found = progress_in(self._lessons, self._record)
        quizzes = {quiz.quiz: quiz for _lesson, quizzes in self._lessons for quiz in quizzes}
        return {
            "paper": f"<p>{escape(told)}</p>",
            "course": self._record.course,
            "counted": {
                "lessons": [_counted_lesson(lesson, quizzes) for lesson in found],
                "unread": self._unread,
                "apart": self._apart,
                "first_edition": for_page(self._asked_now) if self._has_first_edition else [],
            },
        }

    @property
    def _has_first_edition(self) -> bool:
        return self._record.course == COURSE

    @property
    def _asked_now(self) -> frozenset[str]:
        """The questions of the lessons, each as ``quiz/question``."""
        quizzes = (quiz for _lesson, quizzes in self._lessons for quiz in quizzes)
        return frozenset(f"{quiz.quiz}/{each.id}" for quiz in quizzes for each in quiz.questions)

    def _count(self) -> Shown:
        lessons = progress_in(self._lessons, self._record)
        return {
            "lessons": [_lesson_data(lesson) for lesson in lessons],
            "unread": self._unread,
            "apart": self._apart,
            "first_edition": (
                first_edition(self._record.entries(), self._asked_now)
                if self._has_first_edition
                else []
            ),
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
    return {"file": f"./{quote(way)}", "title": lesson.name, "objectives": objectives}


def _counted_lesson(lesson: LessonProgress, quizzes: Mapping[str, Quiz]) -> Shown:
    """Return a lesson with what a page needs to count its questions."""
    objectives = [
        {
            "text": objective.text,
            "questions": [
                _counted(asked, quizzes[asked.quiz]) | {"prompt": phrase(asked.prompt)}
                for asked in objective.questions
            ],
        }
        for objective in lesson.objectives
    ]
    file = f"./{quote(lesson.path.stem)}.html"
    return {"file": file, "title": lesson.name, "objectives": objectives}


def _counted(asked: Asked, quiz: Quiz) -> Shown:
    question = next(each for each in quiz.questions if each.id == asked.question)
    in_review = renamed(quiz, question)
    return keyed_for_counting(question) | {"quiz": quiz.quiz, "in_review": in_review.digest()}
