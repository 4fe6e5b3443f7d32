"""One student's way through a quiz: tries, hints taken, the score so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from coursekit.quiz.grading import Grade, grade
from coursekit.quiz.questions import Question, Quiz


class Try(NamedTuple):
    """An answer, and what it scored."""

    answer: Any
    grade: Grade


@dataclass(slots=True)
class Progress:
    """What was done about one question.

    Attributes
    ----------
    tries : list of Try
        In order; only the first tells what the student knew.
    hints : int
        How many hints were taken.
    """

    tries: list[Try] = field(default_factory=list)
    hints: int = 0


class Score(NamedTuple):
    """Points of the last tries and of the first ones, and what all questions are worth."""

    points: float
    first: float
    of: float
    answered: int
    questions: int


class Sitting:
    """Keeps what was done, question by question.

    Parameters
    ----------
    quiz : Quiz
        The questions.
    """

    def __init__(self, quiz: Quiz) -> None:
        self._questions: dict[str, Question] = {each.id: each for each in quiz.questions}
        self._progress = {name: Progress() for name in self._questions}

    def question(self, name: str) -> Question:
        """Return the question of that id; KeyError when there is none."""
        return self._questions[name]

    def progress(self, name: str) -> Progress:
        """Return what was done about that question; KeyError when there is none."""
        return self._progress[name]

    def check(self, name: str, answer: Any) -> Grade:
        """Grade an answer, and keep both."""
        given = Try(answer, grade(self.question(name), answer))
        self.progress(name).tries.append(given)
        return given.grade

    def take_hint(self, name: str) -> str | None:
        """Return the next hint, None when all were taken."""
        progress, hints = self.progress(name), self.question(name).hints
        if progress.hints == len(hints):
            return None
        progress.hints += 1
        return hints[progress.hints - 1]

    def score(self) -> Score:
        """Return the score so far."""
        tried = [each.tries for each in self._progress.values() if each.tries]
        return Score(
            points=sum(tries[-1].grade.points for tries in tried),
            first=sum(tries[0].grade.points for tries in tried),
            of=sum(question.points for question in self._questions.values()),
            answered=len(tried),
            questions=len(self._questions),
        )
