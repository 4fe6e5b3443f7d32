"""From a quiz file to questions, or to every fault in it at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from coursekit.errors import Fault
from coursekit.quiz.disclosure.sealing import as_sealed
from coursekit.quiz.question import Flaw, Question
from coursekit.quiz.quiz_file import KINDS, Quiz
from coursekit.yamlfile import YamlDocument, fitted, read_yaml, refuse


def load_quiz(path: Path | str) -> Quiz:
    """Read a quiz file; AuthoredFileError lists every fault, each with its line and its remedy."""
    return quiz_of(read_yaml(path))


def quiz_of(located: YamlDocument) -> Quiz:
    """Return the quiz that a file says, as `load_quiz` does."""
    quiz, faults = quiz_in(located)
    refuse(located.path, faults)
    assert quiz is not None  # noqa: S101 (without a fault the model was made)
    return quiz


def question_lines(path: Path | str) -> dict[str, int]:
    """Return the line of each question, by its id, of a quiz file without faults."""
    located = read_yaml(path)
    return {
        str(question["id"]): located.line("questions", place, "id")
        for place, question in enumerate(located.at("questions"))
    }


def quiz_in(located: YamlDocument) -> tuple[Quiz | None, list[Fault]]:
    """Return the quiz that a file says, and every fault in it; None where a field is at fault."""
    quiz, faults = fitted(located, Quiz)
    across = () if quiz and quiz.sealed else _faults_across(located)
    quiz = quiz and as_sealed(quiz)
    for question in quiz.questions if quiz else ():
        question.look_around(located.path.parent)
    return quiz, [*located.faults, *faults, *across]


def _faults_across(located: YamlDocument) -> Iterator[Fault]:
    """Find what no single field shows, in each question whose fields are right."""
    questions = located.at("questions")
    questions = questions if isinstance(questions, list) else []
    for place, written in enumerate(questions):
        kind = written.get("kind") if isinstance(written, dict) else None
        with suppress(ValidationError):
            if isinstance(kind, str) and kind in KINDS:
                question = KINDS[kind].model_validate(written)
                question.look_around(located.path.parent)
                for flaw in (*question.faults(), *_dates(question)):
                    yield located.fault(flaw.message, "questions", place, *flaw.way)
    draw = located.at("draw")
    if type(draw) is int and draw > len(questions) > 0:
        yield located.fault(
            f"{draw} questions are to be drawn, but the file has {len(questions)}. Lower `draw`.",
            "draw",
        )


def _dates(question: Question) -> Iterator[Flaw]:
    as_of, review = question.as_of, question.review_after
    if as_of and review and review < as_of:
        yield Flaw(
            "the key is to be reviewed before the day on which it was true. Correct one of the"
            " dates.",
            ("review_after",),
        )
