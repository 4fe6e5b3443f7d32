"""What an export holds of each question, and what it loses, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz


class CannotHoldError(Exception):
    """A format has no place for a question; the message says why."""


class Held(NamedTuple):
    """What became of a question."""

    quiz: str
    id: str
    kind: str
    #: What the format does not hold.
    lost: tuple[str, ...] = ()
    #: Why the question is not in the export; "" where it is.
    left_out: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return self._asdict() | {"lost": list(self.lost)}


class Made(NamedTuple):
    """An export: what is to be written, and what became of what was asked for."""

    content: bytes
    questions: tuple[Held, ...] = ()
    #: What is lost of a quiz as a whole, by its name.
    of_quizzes: tuple[tuple[str, str], ...] = ()
    #: What else a person must know, in sentences.
    remarks: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {
            "questions": [one.as_json() for one in self.questions],
            "remarks": list(self.remarks),
            "quizzes": [{"quiz": quiz, "lost": lost} for quiz, lost in self.of_quizzes],
        }

    def losses(self) -> Iterator[str]:
        """Yield what is lost, a line for each question and quiz; what most of them lose, once."""
        yield from self.remarks
        counts = Counter(lost for one in self.questions for lost in one.lost)
        often = {lost for lost, count in counts.items() if count > max(2, len(self.questions) / 2)}
        for quiz, lost in self.of_quizzes:
            yield f"{quiz}: not held: {lost}."
        for lost in sorted(often):
            yield f"Not held, of {counts[lost]} of {len(self.questions)} questions: {lost}."
        for one in self.questions:
            rare = [lost for lost in one.lost if lost not in often]
            if one.left_out:
                yield f"{one.quiz}, {one.id}: left out; {one.left_out}."
            elif rare:
                yield f"{one.quiz}, {one.id}: not held: {'; '.join(rare)}."


def lost_by_any(question: Question) -> Iterator[str]:
    """Yield what no format holds of what every question has."""
    if question.hints:
        yield "the hint" if len(question.hints) == 1 else f"the {len(question.hints)} hints"
    if question.show_after > 1:
        yield "after how many tries the answer is shown"
    if question.reason is True:
        yield "the line for a reason"
    if question.confidence:
        yield "how sure the student is"
    if question.evidence:
        yield "the mark in the article (its words are quoted after the answer)"
    if question.review_after:
        yield "the day after which the key must be checked again"


def lost_of_quiz(quiz: Quiz, *held: str) -> Iterator[tuple[str, str]]:
    """Yield what is lost of a quiz as a whole, but for the keys that the format holds."""
    if quiz.draw is not None and "draw" not in held:
        yield quiz.quiz, f"that {quiz.draw} of its {len(quiz.questions)} questions are drawn"
    if quiz.pass_mark is not None and "pass_mark" not in held:
        yield quiz.quiz, f"the mark to pass ({quiz.pass_mark:g}%)"
    if quiz.way != "each" and "way" not in held:
        yield quiz.quiz, "the way in which it is given (one by one, or all before they are checked)"
