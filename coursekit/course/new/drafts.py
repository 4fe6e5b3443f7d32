"""The drafted quizzes of a new lesson: one for each part of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ruamel.yaml import YAML

from coursekit.errors import CoursekitError
from coursekit.quiz.draft.draft import draft_quiz
from coursekit.quiz.draft.file import quiz_text
from coursekit.quiz.question import Shown
from coursekit.reading.article import Article

#: For each quiz of a lesson, the kinds that are drafted for it, each with the objective it tests.
PARTS: Final[Mapping[str, Mapping[str, str]]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("templates") / "drafts.yaml"
)


def drafted(article: Article, *, slug: str, stem: str, course: str) -> dict[str, Shown]:
    """Draft the quizzes of a lesson, by their parts; without one that no row can carry."""
    made = {}
    for part, objectives in PARTS.items():
        questions: list[Shown] = []
        head: Shown = {}
        for kind, objective in objectives.items():
            try:
                quiz = draft_quiz(article, name=f"{stem}-{part}", slug=slug, kinds=[kind]).quiz
            except CoursekitError:
                continue  # the rows carry no such question
            head = {key: quiz[key] for key in quiz if key != "questions"}
            taken = {question["id"] for question in questions}
            questions += [_aimed(q, objective) for q in quiz["questions"] if q["id"] not in taken]
        if questions:
            made[part] = head | ({"course": course} if course else {}) | {"questions": questions}
    return made


def command(part: str, *, slug: str, stem: str) -> str:
    """Return the command that drafts the questions of a part later."""
    kinds = ",".join(PARTS[part])
    out = f"notebooks/quizzes/{file_name(part, stem)}"
    return f"coursekit draft-quiz seeds/{slug} --kinds {kinds} --out {out}"


def file_name(part: str, stem: str) -> str:
    """Return the name of a part's quiz file."""
    return f"{stem}-{part}.yaml"


def as_file(quiz: Shown, path: Path) -> bytes:
    """Return a drafted quiz as its file holds it."""
    return quiz_text(quiz, path).encode()


def _aimed(question: Shown, objective: str) -> Shown:
    """Return a question with the objective that it tests, below its kind."""
    head = {"id": question["id"], "kind": question["kind"], "objective": objective}
    return head | {key: value for key, value in question.items() if key not in head}
