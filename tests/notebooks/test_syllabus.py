"""The instructors' page tells of each unit what its notebook says, and of facts that exist."""

from __future__ import annotations

import re
from pathlib import Path

import lesson_lists

from coursekit.quiz.evidence.facts import facts_in

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "notebooks" / "instructor" / "README.md"
TEXT = PAGE.read_text(encoding="utf-8")
LESSONS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))


AGAIN = "run `python tests/generators/lesson_lists.py`"


def test_the_table_of_units_is_what_the_notebooks_say() -> None:
    assert lesson_lists.syllabus() == TEXT, AGAIN


def test_each_unit_has_a_page_for_instructors() -> None:
    assert [path.stem for path in LESSONS if not (PAGE.parent / f"{path.stem}.md").exists()] == []


def test_no_twin_has_a_quiz_or_a_guess_that_the_course_has_not() -> None:
    assert list(lesson_lists.orphans()) == [], AGAIN


def test_links_lead_to_files_that_exist() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", TEXT):
        assert (PAGE.parent / target).exists(), target


def test_facts_that_may_expire_exist() -> None:
    table = TEXT.split("## Facts that may expire this term")[1].split("\n## ")[0]
    rows = [line.split("|")[3] for line in table.splitlines() if line.startswith("| ")][2:]
    named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    assert named <= facts_in(ROOT / "seeds" / "data").keys()
    assert len(named) > 5
