"""Quizzes that an instructor marks: sealed in the student's edition, with no key in the file.

A sealed file is a quiz file like any other, in which everything that tells the key is blank.  So
each kind asks, reads and keeps an answer as ever; it only has nothing to say of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, ClassVar, Final

from coursekit.errors import CoursekitError
from coursekit.quiz.question import Flaw, Grade, Question, Shown
from coursekit.quiz.quiz_file import Quiz

#: What students see of a question, whatever its kind; what is not named here is not in the file.
_OF_EVERY_KIND: Final = frozenset(
    {"id", "kind", "objective", "prompt", "points", "tries", "reason", "confidence"}
)
_OF_THE_QUIZ: Final = frozenset({"format", "quiz", "course", "article", "way", "draw", "seed"})
#: What JSON may hold as it is, and YAML takes for the end of a line or refuses.
_NOT_IN_YAML: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def sealed_text(quiz: Quiz, secret: str) -> str:
    """Return the file of a quiz without its key; what is mixed is mixed by a secret."""
    questions = [_blank(quiz, question, secret) for question in quiz.questions]
    said = _said(quiz, _OF_THE_QUIZ) | {"assessed": True, "sealed": True, "questions": questions}
    text = json.dumps(said, indent=1, ensure_ascii=False)  # JSON is YAML
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _blank(quiz: Quiz, question: Question, secret: str) -> Shown:
    try:
        own = question.blank(quiz.chance(question.id, secret))
    except NotImplementedError:
        raise CoursekitError(
            f"`{question.id}` of the quiz `{quiz.quiz}` is of the kind `{question.kind}`, which"
            " does not say yet what of it students may see. Ask it in a quiz that is not assessed,"
            " or give the kind a method `blank`."
        ) from None
    return _said(question, _OF_EVERY_KIND) | own


def _said(part: Quiz | Question, names: frozenset[str]) -> Shown:
    said: Shown = part.model_dump(mode="json", include=set(names), exclude_none=True)
    return said


def as_sealed(quiz: Quiz) -> Quiz:
    """Return a quiz whose file is sealed with questions that know it; any other as it is."""
    if not quiz.sealed:
        return quiz
    questions = tuple(_sealed(type(each)).model_construct(**dict(each)) for each in quiz.questions)
    return quiz.model_copy(update={"questions": questions})


def refuse_sealed(quiz: Quiz, path: Path) -> None:
    """Refuse a quiz whose key is asked for, and is not in its file."""
    if quiz.sealed:
        raise CoursekitError(
            "expected a quiz with its key, found one of a student's edition: its key is in the"
            " key file of its instructor. Take the quiz of the instructor's edition.",
            path=path,
        )


class _WithoutKey:
    """What a question of any kind does that has no key: it takes an answer and says nothing."""

    graded: ClassVar[bool] = False
    sealed: ClassVar[bool] = True
    criteria: tuple[str, ...] = ()
    lacks_feedback: bool = False

    def faults(self) -> Iterator[Flaw]:
        yield from ()

    def is_solved_by(self, asked: Shown) -> bool:
        return False

    def grade(self, answer: Any) -> Grade:
        return Grade(0.0, 0.0)

    def outcome(self, answer: Any, final: bool) -> Shown:
        return self.taken(answer)

    def taken(self, answer: Any) -> Shown:
        told: Shown = super().taken(answer)  # type: ignore[misc]
        return told

    def answer_texts(self) -> Iterator[str]:
        yield from ()

    def given_away_by(self, quote: str, around: str) -> bool:
        return True

    def blank(self, chance: Random) -> Shown:
        raise ValueError("the question is sealed already")


@cache
def _sealed(kind: type[Question]) -> type[Question]:
    """Return the class of sealed questions of a kind."""
    return type(f"Sealed{kind.__name__}", (_WithoutKey, kind), {"__module__": __name__})
