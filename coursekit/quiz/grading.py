"""What an answer is worth, kind by kind.

Several right options are scored *right minus wrong*: the right ones chosen, less the wrong ones
chosen, never below zero, over the number of right ones.  Brightspace documents the scheme under
this name ("Understanding grading options for multi-select questions"), with the same floor; so
does Moodle for its questions with several answers, where a negative sum counts as zero.  Both
leave the wrong marks to the author in part; here each weighs as much as a right one, so that
ticking everything never scores full.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from coursekit.quiz.questions import Choice, Choices, Question


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer scored.

    Attributes
    ----------
    points, of : float
        What it scored, and what the full answer would: ``0 <= points <= of``.
    """

    points: float
    of: float

    @property
    def verdict(self) -> str:
        """``right`` for full points, ``partly`` for some, ``wrong`` for none."""
        if self.points == self.of:
            return "right"
        return "partly" if self.points else "wrong"


@singledispatch
def grade(question: Question, answer: Any) -> Grade:
    """Grade an answer.

    Parameters
    ----------
    question : Question
        Of any kind.
    answer : object
        What that kind takes; for options the set of chosen places, counted from 0 as written.

    Returns
    -------
    Grade
        Between no points and the question's points; full for the key alone.
    """
    raise TypeError(f"questions of the kind {type(question).__name__} are not graded")


@grade.register
def _(question: Choice, answer: frozenset[int]) -> Grade:
    return Grade(question.points if answer == question.key else 0.0, question.points)


@grade.register
def _(question: Choices, answer: frozenset[int]) -> Grade:
    right = len(answer & question.key)
    wrong = len(answer - question.key)
    share = max(0, right - wrong) / len(question.key)
    return Grade(question.points * share, question.points)
