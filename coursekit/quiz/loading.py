"""From a quiz file to questions, or to every fault in it at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.errors import Fault
from coursekit.quiz.kinds.faults import list_at
from coursekit.quiz.quiz_file import KINDS, Quiz
from coursekit.yamlfile import YamlDocument, fitted, read_yaml, refuse


def load_quiz(path: Path | str) -> Quiz:
    """Read a quiz file; AuthoredFileError lists every fault, each with its line and its remedy."""
    located = read_yaml(path)
    quiz, faults = quiz_in(located)
    refuse(path, faults)
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
    return quiz, [*located.faults, *faults, *_faults_across(located)]


def _faults_across(located: YamlDocument) -> Iterator[Fault]:
    """Find what no single field shows, even in questions whose fields have faults."""
    questions = list_at(located, "questions")
    for place, question in enumerate(questions):
        kind = question.get("kind") if isinstance(question, dict) else None
        if isinstance(kind, str) and kind in KINDS:
            yield from KINDS[kind].faults(located, ("questions", place))
            yield from _dates(located, ("questions", place))
    draw = located.at("draw")
    if type(draw) is int and draw > len(questions) > 0:
        yield located.fault(
            f"{draw} questions are to be drawn, but the file has {len(questions)}. Lower `draw`.",
            "draw",
        )


def _dates(located: YamlDocument, way: tuple[str | int, ...]) -> Iterator[Fault]:
    as_of, review = located.at(*way, "as_of"), located.at(*way, "review_after")
    if type(as_of) is type(review) and as_of is not None and review < as_of:
        yield located.fault(
            "the key is to be reviewed before the day on which it was true. Correct one of the"
            " dates.",
            *way, "review_after",
        )  # fmt: skip
