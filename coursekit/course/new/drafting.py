"""The quizzes of a lesson drafted from checked rows, in place of what had to be filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from coursekit.course.new import quizzes
from coursekit.course.new.parts import BEGINS
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import write_whole
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.reading.article import Article


class DraftedPart(NamedTuple):
    """What became of one quiz of a lesson."""

    file: Path
    #: How many questions were drafted.
    questions: int
    #: Why the file was left as it is; "" where it was written.
    kept: str
    #: The ids of the questions that stood there.
    replaced: tuple[str, ...]
    #: The kinds of question that could not be drafted, and what is missing for each.
    left_out: Mapping[str, str]


def draft_lesson(
    article: Article, stem: str, *, seed: int = 0, force: bool = False
) -> list[DraftedPart]:
    """Draft every quiz of a lesson; one that somebody has edited is left, unless with `force`."""
    seeds = article.folder.resolve() if article.folder else Path()
    root = seeds.parent.parent
    notebook = root / "notebooks" / f"{stem}.ipynb"
    if Path(stem).name != stem or not notebook.is_file():
        raise CoursekitError(
            "expected a lesson of the course that the article is in, such as 01-the-vote, found no"
            f" notebook {stem}.ipynb. Check the name.",
            path=notebook.parent,
        )
    course = quizzes.course_of(root)
    drafted = quizzes.drafted(article, slug=seeds.name, stem=stem, seed=seed)
    made = []
    for part, (questions, left_out) in drafted.items():
        path = notebook.parent / "quizzes" / quizzes.file_name(part, stem)
        there, fault = _questions_in(path)
        kept = "" if force else fault or _reason_to_keep(there)
        if not questions:
            kept = "no signed row carries such a question yet"
        if not kept:
            head = quizzes.to_fill(part, slug=seeds.name, stem=stem, course=course)
            write_whole(path, quizzes.as_file(head | {"questions": questions}, path), replace=True)
        replaced = tuple(question.id for question in there if not kept)
        made.append(DraftedPart(path, len(questions), kept, replaced, left_out))
    return made


def lessons_of(seed: Path) -> list[str]:
    """Return the names of the lessons that `coursekit new` made of an article."""
    seed = seed.resolve()
    article = f"seeds/{seed.name}/article.txt"
    return [
        path.stem
        for path in sorted((seed.parent.parent / "notebooks").glob("*.ipynb"))
        if all(said.encode() in path.read_bytes() for said in (article, BEGINS))
    ]


def _questions_in(path: Path) -> tuple[Sequence[Question], str]:
    """Return the questions of a quiz file, and what is wrong with it."""
    try:
        return (load_quiz(path).questions if path.exists() else ()), ""
    except AuthoredFileError:
        return (), "it has faults; coursekit check names them"


def _reason_to_keep(questions: Sequence[Question]) -> str:
    """Say why a quiz is somebody's work; "" where all its questions are drafts, or none."""
    edited = [question.id for question in questions if not question.draft]
    return f"somebody has edited it ({', '.join(edited)}); --force replaces it" if edited else ""
