"""The instructors' syllabus tells of each lesson what its notebook says, and of facts that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.facts import facts_in

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "notebooks" / "instructor" / "README.md"
TEXT = PAGE.read_text(encoding="utf-8")
LESSONS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_each_lesson_has_a_row_with_its_minutes(path: Path) -> None:
    (row,) = [line for line in TEXT.splitlines() if f"]({path.stem}.md)" in line and "|" in line]
    title, minutes = [cell.strip() for cell in row.split("|")[1:3]]
    lesson = read_lesson(path)
    assert int(minutes) == sum(section.minutes or 0 for section in lesson.sections)
    heading = next(cell.source for cell in lesson.cells if cell.source.startswith("# "))
    assert (
        title.removeprefix("[").split("]")[0]
        == f"{int(path.stem[:2])} {heading.splitlines()[0][2:]}"
    )


def test_no_lesson_of_the_syllabus_is_missing() -> None:
    named = re.findall(r"^\| \[\d+ [^\]]+\]\(([^)]+)\.md\)", TEXT, re.MULTILINE)
    assert named == [path.stem for path in LESSONS]


def test_links_lead_to_files_that_exist() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", TEXT):
        assert (PAGE.parent / target).exists(), target


def test_facts_that_may_expire_exist() -> None:
    table = TEXT.split("## Facts that may expire this term")[1].split("\n## ")[0]
    rows = [line.split("|")[3] for line in table.splitlines() if line.startswith("| ")][2:]
    named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    assert named <= facts_in(ROOT / "seeds" / "data").keys()
    assert len(named) > 5
