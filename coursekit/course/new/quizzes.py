"""The quizzes of a new lesson, one for each part of it: to be filled in first, then drafted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

from coursekit.course.settings import settings_of
from coursekit.errors import CoursekitError
from coursekit.home import LONGEST_COURSE
from coursekit.quiz.courses import course_in, courses_in
from coursekit.quiz.draft.draft import draft_quiz
from coursekit.quiz.draft.file import quiz_text
from coursekit.quiz.draft.words import slug as named
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import Article
from coursekit.yamlfile import FORMAT

#: For each part of a lesson, the kinds that are drafted for it and what stands there until then.
PARTS: Final[Mapping[str, Mapping[str, Any]]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("templates") / "quizzes.yaml"
)


def file_name(part: str, stem: str) -> str:
    """Return the name of a part's quiz file."""
    return f"{stem}-{part}.yaml"


def course_of(root: Path) -> str:
    """Return the course that the quizzes belong to; "" for the one that needs no name."""
    folder = root / "notebooks" / "quizzes"
    own = named(settings_of(root).title)[:LONGEST_COURSE].strip("-")
    course = course_in(folder) if courses_in(folder) or not own else own
    return "" if course == Quiz.model_fields["course"].default else course


def to_fill(part: str, *, slug: str, stem: str, course: str) -> Shown:
    """Return the quiz of a part before anybody has checked a row: one question to be filled in."""
    head: Shown = {"format": FORMAT, "quiz": f"{stem}-{part}"}
    head |= {"course": course} if course else {}
    return head | {"article": slug, "questions": [PARTS[part]["until_then"]]}


def drafted(article: Article, *, slug: str, stem: str, seed: int = 0) -> dict[str, list[Shown]]:
    """Draft the questions of each part from the signed rows that carry one, with objectives."""
    try:
        # All at once, so that none gives away what another part asks.
        draft = draft_quiz(article, name=stem, slug=slug, seed=seed)
    except CoursekitError:
        return {}  # no row carries a question
    made: dict[str, list[Shown]] = {}
    for question in draft.quiz["questions"]:
        kind = draft.kinds[question["id"]]
        part = next(part for part, says in PARTS.items() if kind in says["kinds"])
        made.setdefault(part, []).append(_aimed(question, PARTS[part]["kinds"][kind]))
    return made


def as_file(quiz: Shown, path: Path) -> bytes:
    """Return what a quiz's file holds; the schema is named where there is one in the course."""
    text = quiz_text(quiz, path)
    named, _, rest = text.partition("\n")
    schema = path.parent / named.partition("$schema=")[2]
    return (text if schema.is_file() else rest).encode()


def _aimed(question: Shown, objective: str) -> Shown:
    """Return a question with the objective that it tests, below its kind."""
    head = {"id": question["id"], "kind": question["kind"], "objective": objective}
    return head | {key: value for key, value in question.items() if key not in head}
