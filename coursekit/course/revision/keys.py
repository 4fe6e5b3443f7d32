"""Questions whose keys rest on what a new article may contradict, or make old."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from coursekit.corpus.difference import Change
from coursekit.corpus.schema import Reference
from coursekit.course.revision.facts import Hint
from coursekit.quiz.loading import load_quiz, question_lines
from coursekit.quiz.question import Question


class Key(NamedTuple):
    """A question, where it stands, and what its key rests on that may be out of date."""

    path: Path
    line: int
    quiz: str
    question: Question
    #: What was found about the fact, or about the row of an article.
    because: Hint | Change


def keys(quizzes: Path, hints: Iterable[Hint], changes: Iterable[Change]) -> Iterator[Key]:
    """Yield the questions of a folder of quiz files whose evidence is touched, in order."""
    by_fact: dict[str, Hint] = {}
    for hint in hints:
        by_fact.setdefault(hint.fact.id, hint)
    by_row = {at: change for change in changes if change.old for at in change.rows}
    for path in sorted(quizzes.glob("*.yaml")):
        quiz = load_quiz(path)
        lines = question_lines(path)
        for question in quiz.questions:
            because = _because(question, quiz.article, by_fact, by_row)
            if because is not None:
                yield Key(path, lines[question.id], quiz.quiz, question, because)


def _because(
    question: Question,
    article: str | None,
    by_fact: Mapping[str, Hint],
    by_row: Mapping[Reference, Change],
) -> Hint | Change | None:
    evidence = question.evidence
    if evidence is None:
        return None
    if evidence.fact is not None:
        return by_fact.get(evidence.fact)
    return by_row.get(Reference(str(article), str(evidence.row)))
