"""Write what is made from the lessons: run it after one was added, changed or taken out.

- the list of the lessons that run by themselves (see `lesson_hashes.py`),
- ``tests/compat/question_ids.txt``: the ids of new questions, and which are no longer asked,
- the table of units in ``notebooks/instructor/README.md``,
- the quizzes and guesses of an article's twin whose own lesson no longer has them: taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import lesson_hashes

from coursekit.course.approval import KNOWN
from coursekit.course.lesson import Lesson, read_lesson
from coursekit.quiz.loading import load_quiz

ROOT: Final = Path(__file__).resolve().parents[2]
NOTEBOOKS: Final = ROOT / "notebooks"
IDS: Final = ROOT / "tests/compat/question_ids.txt"
SYLLABUS: Final = NOTEBOOKS / "instructor/README.md"
_TABLE: Final = re.compile(r"(<!-- units: [^>]*-->\n)(.*?)(<!-- /units -->)", re.DOTALL)


def known_ids() -> dict[str, bool]:
    """Return every id that a question ever had, each with whether its question is gone."""
    lines = IDS.read_text(encoding="utf-8").splitlines()
    listed = [line.split() for line in lines if line and not line.startswith("#")]
    return {name: gone == ["gone"] for name, *gone in listed}


def asked_ids() -> set[str]:
    """Return the ids of the questions that the course asks now, as quiz/question."""
    quizzes = map(load_quiz, (NOTEBOOKS / "quizzes").glob("*.yaml"))
    return {f"{quiz.quiz}/{question.id}" for quiz in quizzes for question in quiz.questions}


def ids() -> str:
    """Return the list of ids as it must be; an id that is gone stays gone, and a test tells it."""
    head = IDS.read_text(encoding="utf-8").splitlines()[0]
    known, now = known_ids(), asked_ids()
    gone = {name: known.get(name, False) or name not in now for name in known.keys() | now}
    lines = [f"{name} gone" if gone[name] else name for name in sorted(gone)]
    return "\n".join([head, *lines]) + "\n"


def units() -> str:
    """Return the table of units, from what the notebooks' headers, sections and objectives say."""
    rows = ["| unit | minutes | sessions | needs | students learn to |", "|---|---|---|---|---|"]
    lessons = map(read_lesson, sorted(NOTEBOOKS.glob("[0-9]*.ipynb")))
    return "\n".join([*rows, *map(_unit, lessons)]) + "\n"


def _unit(lesson: Lesson) -> str:
    title = next(heading.title for heading in lesson.headings if heading.level == 1)
    sessions = len({section.session for section in lesson.sections})
    learn = "; ".join(_small(each.text) for each in lesson.objectives)
    cells = (
        f"[{lesson.number} {title}]({lesson.path.stem}.md)",
        str(lesson.header_minutes),
        str(sessions),
        lesson.header.get("prior knowledge", ""),
        learn,
    )
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _small(objective: str) -> str:
    return f"{objective[:1].lower()}{objective[1:]}".strip().rstrip(".")


def syllabus() -> str:
    """Return the page for instructors with the table of units in its place."""
    text = SYLLABUS.read_text(encoding="utf-8")
    assert _TABLE.search(text), f"{SYLLABUS} has no place for the table of units"
    return _TABLE.sub(lambda found: f"{found[1]}\n{units()}\n{found[3]}", text)


def orphans() -> Iterator[Path]:
    """Yield the files that a twin has for a quiz or a guess that the course no longer has."""
    for kind in ("quizzes", "guesses"):
        for path in sorted(ROOT.glob(f"seeds/*/{kind}/*")):
            if not (NOTEBOOKS / kind / path.name).is_file():
                yield path


if __name__ == "__main__":
    for orphan in list(orphans()):
        orphan.unlink()
    IDS.write_text(ids(), encoding="utf-8")
    SYLLABUS.write_text(syllabus(), encoding="utf-8")
    KNOWN.write_bytes(lesson_hashes.made())
