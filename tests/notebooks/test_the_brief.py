"""Unit 10 asks of a new text what unit 0 asked of the article."""

from __future__ import annotations

from pathlib import Path

from coursekit.quiz.loading import load_quiz

QUIZZES = Path(__file__).parents[2] / "notebooks" / "quizzes"


def test_the_four_questions_are_of_the_kinds_of_unit_0() -> None:
    first = [
        question.kind
        for name in ("00-out-of-date", "00-words-and-row")
        for question in load_quiz(QUIZZES / f"{name}.yaml").questions
    ]
    again = load_quiz(QUIZZES / "10-the-same-again.yaml").questions
    assert [question.kind for question in again] == first
    assert all(question.tries == 1 for question in again), "only a first try can be compared"
