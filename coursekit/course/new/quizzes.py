"""The quizzes of a new lesson, one for each part of it: to be filled in first, then drafted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

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


class Drafted(NamedTuple):
    """What could be drafted for one part of a lesson."""

    questions: list[Shown]
    #: The kinds that could not be, and what is missing for each.
    left_out: dict[str, str]


def drafted(article: Article, *, slug: str, stem: str, seed: int = 0) -> dict[str, Drafted]:
    """Draft the questions of each part from the signed rows that carry one, with objectives."""
    try:
        # All at once, so that none gives away what another part asks.
        draft = draft_quiz(article, name=stem, slug=slug, seed=seed)
    except CoursekitError:  # no row carries a question
        return {part: Drafted([], {}) for part in PARTS}
    return {
        part: Drafted(
            [
                _aimed(question, kinds[draft.kinds[question["id"]]])
                for question in draft.quiz["questions"]
                if draft.kinds[question["id"]] in kinds
            ],
            {kind: why for kind, why in draft.left_out.items() if kind in kinds},
        )
        for part, kinds in ((part, says["kinds"]) for part, says in PARTS.items())
    }


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
