"""All files of a new lesson, made before the first of them is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from coursekit.course.new import drafts
from coursekit.course.new.answers import answers
from coursekit.course.new.case_file import Detected, case_text, detect
from coursekit.course.new.found import FoundText
from coursekit.course.new.notebook import notebook_of
from coursekit.course.new.slugs import short_name, unused
from coursekit.course.new.wording import TO_FILL, filled, in_cell, in_link, in_words, quoted
from coursekit.quiz.courses import course_in
from coursekit.quiz.draft.words import count_words
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import Article
from coursekit.tables.article_tables import article_tables

_NUMBERED: Final = re.compile(r"(\d{2,3})-(?=.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLesson:
    """A lesson that is ready to be written."""

    slug: str
    stem: str
    #: By their paths in the course.
    files: Mapping[str, bytes]
    detected: Detected
    #: What was seen at the source that a person should look at.
    notes: tuple[str, ...]
    rows: int
    #: The rows that the program itself doubts: the id, and the sentence.
    doubtful: Mapping[str, str]
    questions: int


def prepare(root: Path, found: FoundText, name: str = "") -> NewLesson:
    """Make all files of a lesson about a text, for the course in `root`; nothing is written."""
    today = dt.date.today()
    detected = detect(found)
    title = detected.values.get("title", "")
    slug = unused(short_name(title, found.name), lambda each: (root / "seeds" / each).exists())
    stem = _stem(root / "notebooks", name, slug)
    article = Article(found.text, case=detected.case)
    tables = article_tables(article)
    quizzes = drafts.drafted(article, slug=slug, stem=stem, course=_course(root))
    values = {
        "slug": slug,
        "stem": stem,
        "today": in_words(today),
        **_of_text(article, detected),
        **_of_quizzes(quizzes, slug, stem),
        **answers(tables),
    }
    files = {
        f"seeds/{slug}/article.txt": found.text.encode(),
        f"seeds/{slug}/case.yaml": case_text(detected, found, today.isoformat()),
        f"notebooks/{stem}.ipynb": notebook_of(filled("lesson.md.jinja", values)),
        f"notebooks/instructor/{stem}.md": filled("page.md.jinja", values).encode(),
    }
    for part, quiz in quizzes.items():
        path = f"notebooks/quizzes/{drafts.file_name(part, stem)}"
        files[path] = drafts.as_file(quiz, root / path)
    rows = tables.by_id()
    doubtful = {name: row.evidence for name, row in rows.items() if row.certainty == "doubtful"}
    return NewLesson(
        slug=slug,
        stem=stem,
        files=files,
        detected=detected,
        notes=found.notes,
        rows=len(rows),
        doubtful=doubtful,
        questions=sum(len(quiz["questions"]) for quiz in quizzes.values()),
    )


def _stem(notebooks: Path, wanted: str, slug: str) -> str:
    """Return the name of the lesson's files: its number in the course, then some words."""
    name = short_name(wanted, slug) if wanted else slug
    if _NUMBERED.match(name):
        return name
    taken = [_NUMBERED.match(path.name) for path in notebooks.glob("*.ipynb")]
    number = max((int(found[1]) for found in taken if found), default=0) + 1
    return f"{number:02}-{name}"


def _course(root: Path) -> str:
    """Return the course that the quizzes belong to; "" for the one that needs no name."""
    course = course_in(root / "notebooks" / "quizzes")
    return "" if course == Quiz.model_fields["course"].default else course


def _of_text(article: Article, detected: Detected) -> dict[str, Any]:
    """Return what the templates say of a text."""
    case = detected.case
    day = in_words(case.published) if case.published else ""
    credit = ", ".join(filter(None, [in_cell(case.source), day]))
    issue = case.issue.name.removeprefix("the ") if case.issue else ""
    return {
        "title": in_cell(case.title) or quoted(article.text, 8),
        "credit": credit or f"**{TO_FILL}** who published it, and when",
        "opening": _opening(article),
        "issue": in_cell(issue),
        "words": f"{count_words(article.text):,}",
        "is_english": case.is_english,
        "url": in_link(case.url),
    }


def _opening(article: Article) -> str:
    """Return the first sentence of the story that is no headline, between quotation marks."""
    heads = article.headlines
    for span in article.sentences:
        words = span.of(article.text)
        is_head = any(head.start <= span.start < head.end for head in heads)
        if not is_head and count_words(words) >= 8:
            return quoted(words)
    return ""


def _of_quizzes(quizzes: Mapping[str, Any], slug: str, stem: str) -> dict[str, Any]:
    """Return what the templates say of quizzes: those drafted, and how to draft the others."""
    names = {part: drafts.file_name(part, stem) for part in drafts.PARTS}
    return {
        "wanted": names,
        "quizzes": {part: names[part] for part in quizzes},
        "drafting": {part: drafts.command(part, slug=slug, stem=stem) for part in names},
    }
