"""The questions of a course, with their keys, and where they stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from coursekit.course.edition.keys import Keys
from coursekit.course.lesson import Lesson, read_lesson
from coursekit.quiz.clients import rubric_beside
from coursekit.quiz.courses import course_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz


class Standing(NamedTuple):
    """A question, and where in the course it stands; "" for what no lesson says."""

    quiz: str
    question: Question
    #: Its place in the course, counted from 0.
    place: int
    #: The lesson's file without its ending, and its title.
    lesson: str
    title: str
    #: The id and the heading of the section that shows its quiz.
    section: str
    heading: str
    #: What its objective says, and the lesson that has it: a later one may recall it.
    objective: str
    home: str


class CourseQuestions:
    """The questions of all lessons, in the order in which they come.

    Parameters
    ----------
    notebooks : pathlib.Path
        The folder of the lessons, of the instructor's own copy of the course.
    keys : Keys, optional
        The key file of the quizzes that the instructor marks.
    """

    def __init__(self, notebooks: Path, keys: Keys | None = None) -> None:
        self.course = course_in(notebooks / "quizzes")
        #: By what is marked what changed in a brief; () where that is not marked.
        self.rubric_of_changes = rubric_beside(notebooks / "quizzes")
        self._keys = keys
        self.standing: Mapping[tuple[str, str], Standing] = {
            (each.quiz, each.question.id): each for each in _standing(notebooks, self.course)
        }

    def of(self, quiz: str, name: str, version: str) -> Question | None:
        """Return the question, with its key, that was answered; None where no key is known."""
        if (quiz, name) in self.standing:
            question = self.standing[quiz, name].question
            if not question.sealed and self._versions[quiz, name] == version:
                return question
        return self._keys.question(quiz, name, version) if self._keys else None

    @cached_property
    def _versions(self) -> Mapping[tuple[str, str], str]:
        return {name: each.question.digest() for name, each in self.standing.items()}


def _standing(notebooks: Path, course: str) -> Iterator[Standing]:
    lessons = [read_lesson(path) for path in sorted(notebooks.glob("*.ipynb"))]
    said = {
        each.id: (each.text, lesson.path.stem)
        for lesson in reversed(lessons)
        for each in lesson.objectives
    }
    place, shown = 0, set()
    for lesson, quiz, cell in _quizzes(lessons):
        if quiz.course != course or quiz.quiz in shown:
            continue
        shown.add(quiz.quiz)
        title = next((each.title for each in lesson.headings if each.level == 1), lesson.path.stem)
        section, heading = _section(lesson, cell)
        for question in quiz.questions:
            of = said.get(question.objective or "", ("", ""))
            yield Standing(
                quiz.quiz, question, place, lesson.path.stem, title, section, heading, *of
            )
            place += 1


def _quizzes(lessons: list[Lesson]) -> Iterator[tuple[Lesson, Quiz, int]]:
    for lesson in lessons:
        for use in lesson.quizzes:
            yield lesson, load_quiz(use.path), use.cell


def _section(lesson: Lesson, cell: int) -> tuple[str, str]:
    """Return the id and the heading of the last section that has a cell."""
    found = [each for each in lesson.sections if cell in each.cells]
    return (found[-1].id, found[-1].title) if found else ("", "")
