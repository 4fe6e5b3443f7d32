"""The quizzes of a lesson drafted from checked rows, in place of what had to be filled in."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from coursekit.course.new import quizzes
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.files import write_whole
from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import Article


class DraftedPart(NamedTuple):
    """What became of one quiz of a lesson."""

    file: Path
    #: How many questions were drafted.
    questions: int
    #: Why the file was left as it is; "" where it was written.
    kept: str = ""


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
    for part in quizzes.PARTS:
        path = notebook.parent / "quizzes" / quizzes.file_name(part, stem)
        questions = drafted.get(part, [])
        kept = "" if force else _reason_to_keep(path)
        if not questions:
            kept = "no signed row carries such a question yet"
        if not kept:
            head = quizzes.to_fill(part, slug=seeds.name, stem=stem, course=course)
            write_whole(path, quizzes.as_file(head | {"questions": questions}, path), replace=True)
        made.append(DraftedPart(path, len(questions), kept))
    return made


def _reason_to_keep(path: Path) -> str:
    """Say why a quiz file is somebody's work; "" where all its questions are drafts, or none."""
    if not path.exists():
        return ""
    try:
        edited = [question.id for question in load_quiz(path).questions if not question.draft]
    except AuthoredFileError:
        return "it has faults; coursekit check names them"
    return f"somebody has edited it ({', '.join(edited)}); --force replaces it" if edited else ""
