"""Quizzes whose key the instructor alone has: marked here, by the key file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coursekit.classroom.questions import CourseQuestions
from coursekit.course.edition.keys import Keys
from coursekit.errors import CoursekitError
from coursekit.quiz.hand_in import HandIn
from coursekit.quiz.hand_in.model import Answered
from coursekit.quiz.question import Grade, Question
from coursekit.quiz.quiz_file import Quiz


class Marked(NamedTuple):
    """An answer to a question of an assessed quiz, as the key marks it."""

    question: Question
    #: In the student's words; "" where nothing was answered.
    answer: str
    #: None where the question has no key here, or nothing can be made of the answer.
    grade: Grade | None


class Result(NamedTuple):
    """What a hand-in earns in one assessed quiz."""

    quiz: str
    marked: tuple[Marked, ...]
    points: float
    of: float
    #: When the last of its answers was given, by the student's clock; "" without any.
    at: str
    #: The questions that were answered in a version of which no key is known.
    without_key: tuple[str, ...]


class AssessedQuizzes:
    """The assessed quizzes of a course, and the keys by which their answers are marked.

    Parameters
    ----------
    quizzes : list of Quiz
        All quizzes of the course.
    questions : CourseQuestions
        Their questions, with the keys of the key file.
    """

    def __init__(self, quizzes: Sequence[Quiz], questions: CourseQuestions) -> None:
        self._quizzes = [quiz for quiz in quizzes if quiz.assessed]
        self._questions = questions

    @property
    def names(self) -> list[str]:
        """The names of the quizzes."""
        return [quiz.quiz for quiz in self._quizzes]

    def results(self, hand_in: HandIn, only: Sequence[str] = ()) -> Iterator[Result]:
        """Yield what a hand-in earns in each quiz: what was not answered earns nothing.

        No verdict of the hand-in is trusted: the key marks each answer anew.
        """
        answered = {(each.quiz, each.question): each for each in hand_in.answers}
        for quiz in self._quizzes:
            if only and quiz.quiz not in only:
                continue
            given = {
                question.id: answered.get((quiz.quiz, question.id)) for question in quiz.drawn()
            }
            marked = [self._marked(quiz, one, given[one.id]) for one in quiz.drawn() if one.graded]
            yield Result(
                quiz.quiz,
                tuple(marked),
                sum(each.grade.points for each in marked if each.grade),
                sum(each.grade.of if each.grade else each.question.points for each in marked),
                max((each.last.at for each in given.values() if each), default=""),
                tuple(
                    f"{quiz.quiz}/{each.question.id}"
                    for each in marked
                    if each.grade is None and given[each.question.id]
                ),
            )

    def _marked(self, quiz: Quiz, question: Question, given: Answered | None) -> Marked:
        if given is None:
            return Marked(question, "", Grade(0.0, question.points))
        keyed = self._questions.of(quiz.quiz, question.id, given.version)
        if keyed is None:
            return Marked(question, given.last.words, None)
        try:
            grade = keyed.regraded(given.last.answer)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            # Nobody's program writes such an answer: it earns nothing, and the rest goes on.
            grade = Grade(0.0, keyed.points)
        return Marked(keyed, given.last.words, grade)


def refuse_wrong_keys(keys: Keys, course: str, wanted: Sequence[str]) -> None:
    """Refuse a key file that cannot mark the assessed quizzes of a course.

    Raises
    ------
    CoursekitError
        It is that of another course, or has no key of a quiz that counts.
    """
    courses = sorted({key.course for key in keys.quizzes})
    if course not in courses:
        found = f"found that of {', '.join(courses)}" if courses else "found one without any key"
        raise CoursekitError(
            f"expected the key file of the course {course}, {found}. Give the file that coursekit"
            " build --keys wrote for the edition of these students."
        )
    known = {key.quiz for key in keys.quizzes if key.course == course}
    missing = [name for name in wanted if name not in known]
    if missing:
        raise CoursekitError(
            f"expected keys of the quizzes that count, found none of {', '.join(missing)}. Give the"
            " file that coursekit build --keys wrote for the edition of these students."
        )
