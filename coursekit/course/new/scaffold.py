"""All files of a new lesson, made before the first of them is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.course.new import quizzes
from coursekit.course.new.case_file import Detected, case_text, detect
from coursekit.course.new.notebook import notebook_of
from coursekit.course.new.parts import with_parts
from coursekit.course.new.slugs import short_name, unused
from coursekit.course.new.sources.found import FoundText
from coursekit.course.new.values import page_values
from coursekit.course.new.wording import in_words
from coursekit.reading.article import Article
from coursekit.tables.article_tables import article_tables

#: What a lesson asks for before it shows something.
_GUESSES: Final = Path(__file__).with_name("templates") / "guesses"
_NUMBERED: Final = re.compile(r"^(\d{2,3})-(?=.)")


class Doubt(NamedTuple):
    """How many rows of a table the program itself doubts."""

    doubtful: int
    rows: int


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
    #: By their tables.
    doubtful: Mapping[str, Doubt]


def prepare(root: Path, found: FoundText, name: str = "") -> NewLesson:
    """Make all files of a lesson about a text, for the course in `root`; nothing is written."""
    today = dt.date.today()
    detected = detect(found)
    title = detected.values.get("title", "")
    issue = detected.values.get("issue", {}).get("name", "")
    wanted = _NUMBERED.sub("", short_name(name), count=1) if name else ""
    folder = unused(
        short_name(wanted, title, found.name, issue), lambda each: (root / "seeds" / each).exists()
    )
    stem = _stem(root / "notebooks", name, folder)
    article = Article(found.text, case=detected.case)
    tables = article_tables(article)
    values = page_values(article, tables, folder, stem, in_words(today))
    files = {
        f"seeds/{folder}/article.txt": found.text.encode(),
        f"seeds/{folder}/case.yaml": case_text(detected, found, today.isoformat()),
        f"notebooks/{stem}.ipynb": notebook_of(with_parts("lesson.md.jinja", values)),
        f"notebooks/instructor/{stem}.md": with_parts("page.md.jinja", values).encode(),
    }
    for guess in sorted(_GUESSES.glob("*.md")):
        files[f"notebooks/guesses/{stem}-{guess.name}"] = guess.read_bytes()
    course = quizzes.course_of(root)
    for part in quizzes.PARTS:
        path = f"notebooks/quizzes/{quizzes.file_name(part, stem)}"
        quiz = quizzes.to_fill(part, slug=folder, stem=stem, course=course)
        files[path] = quizzes.as_file(quiz, root / path)
    return NewLesson(
        slug=folder,
        stem=stem,
        files=files,
        detected=detected,
        notes=(*found.notes, *_told_before(root, found)),
        doubtful={
            name: Doubt(sum(row.certainty == "doubtful" for row in rows), len(rows))
            for name, rows in tables._asdict().items()
        },
    )


def _told_before(root: Path, found: FoundText) -> Iterator[str]:
    """Say where the course has the same text already."""
    for path in sorted(root.glob("seeds/*/article.txt")):
        if path.read_bytes() == found.text.encode():
            yield f"the course has this text already, in seeds/{path.parent.name}"


def _stem(notebooks: Path, wanted: str, folder: str) -> str:
    """Return the name of the lesson's files: its number in the course, then some words."""
    name = short_name(wanted, folder) if wanted else folder
    if _NUMBERED.match(name):
        return name
    taken = [_NUMBERED.match(path.name) for path in notebooks.glob("*.ipynb")]
    number = max((int(found[1]) for found in taken if found), default=0) + 1
    return f"{number:02}-{name}"
