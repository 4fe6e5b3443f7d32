"""A course as a hand-in sees it: its quizzes, each with its lesson."""

from __future__ import annotations

import hashlib
import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.quiz.hand_in.model import Asked, Lesson
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.review import lesson_of, quizzes_in

_TAG: Final = re.compile(r"<[^>]*>")


class CourseWork(NamedTuple):
    """A course: its name, the version of coursekit, and its quizzes, each with its lesson."""

    name: str
    version: str
    quizzes: tuple[tuple[str, Quiz], ...]

    def asked(self) -> dict[tuple[str, str], Asked]:
        """Return what each question is in a person's words, by the names of quiz and question."""
        return {
            (quiz.quiz, question.id): Asked(lesson, _plain_prompt(question))
            for lesson, quiz in self.quizzes
            for question in quiz.questions
        }

    def lessons(self) -> Iterator[tuple[Lesson, list[str]]]:
        """Yield each lesson, its version a digest of those of its questions, and its quizzes."""
        quizzes: dict[str, list[Quiz]] = {}
        for lesson, quiz in self.quizzes:
            quizzes.setdefault(lesson, []).append(quiz)
        for lesson, of_lesson in quizzes.items():
            lines = [
                f"{quiz.quiz}/{each.id} {each.digest()}\n"
                for quiz in of_lesson
                for each in quiz.questions
            ]
            version = hashlib.blake2s("".join(lines).encode(), digest_size=8).hexdigest()
            yield Lesson(lesson=lesson, version=version), [quiz.quiz for quiz in of_lesson]


def work_in(lessons: Path, course: str = "") -> CourseWork:
    """Read the quizzes of a folder of lessons."""
    quizzes = quizzes_in(lessons / "quizzes", course)
    placed = tuple((lesson_of(lessons, quiz.quiz), quiz) for quiz in quizzes)
    version = str(sys.modules[__name__.partition(".")[0]].__version__)
    return CourseWork(quizzes[0].course, version, placed)


def _plain_prompt(question: Question) -> str:
    head = question.prompt.partition("\n\n")[0]
    return html.unescape(_TAG.sub("", phrase(head))).strip()
