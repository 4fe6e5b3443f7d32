"""Each point that the checker holds a lesson to: a good lesson passes, a broken one is told why."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coursekit.course.check import POINTS, check_paths
from coursekit.course.quiz_cells import source_on_paper
from coursekit.course.standard import Finding
from coursekit.errors import CoursekitError
from coursekit.quiz.loading import load_quiz

ROOT = Path(__file__).parents[2]
FILLER = " ".join(["word"] * 140)
ARTICLE = "A minister said the treaty is bad. The vote took place on 3 May 2024.\n"
TITLE = """# Reading one article

| About this lesson | |
|---|---|
| **Audience** | law students |
| **Minutes** | 15 |
| **Prior knowledge** | none |
| **Article or data** | one article |
| **Version** | 0.1.0 |
"""
OBJECTIVES = """## What you will learn
<!-- section: objectives -->

- **Distinguish** a fact from a claim. <!-- objective: fact-from-claim -->
- **Date** an event. <!-- objective: date-an-event -->
"""
SOURCES = """## Adapt this lesson
<!-- section: adapt -->

Text CC BY 4.0, code BSD-3-Clause, article © its owner.
"""
QUIZ = """format: 1
quiz: 01-one
article: small
questions:
  - id: which-fact
    kind: choice
    objective: fact-from-claim
    prompt: Which is a fact?
    options:
      - {text: The vote took place., correct: true, feedback: "Anybody can check that it did."}
      - {text: The treaty is bad., feedback: "That is what a minister said of it."}
    evidence: {fact: a-vote}
  - id: which-claim
    kind: choice
    objective: fact-from-claim
    prompt: Which is a claim?
    options:
      - {text: The treaty is bad., correct: true, feedback: "A minister says so, others may not."}
      - {text: The vote took place., feedback: "That can be checked by anybody."}
    evidence: {fact: a-vote}
  - id: which-day
    kind: choice
    objective: date-an-event
    prompt: On which day did they vote?
    options:
      - {text: 3 May 2024, correct: true, feedback: "The second sentence prints that day."}
      - {text: 4 May 2024, feedback: "No sentence prints that other day."}
    evidence: {fact: a-vote}
  - id: which-month
    kind: choice
    objective: date-an-event
    prompt: In which month did they vote?
    options:
      - {text: May, correct: true, feedback: "The second sentence prints that month."}
      - {text: June, feedback: "No sentence prints that other month."}
    evidence: {fact: a-vote}
"""
PAGE = """# Instructor's page

## Minute plan

| section | minutes |
|---|---|
| `first` | 5 |
| `second` | 10 |

## Common misreadings

- `first`: some.

## Model answers

- `first`: some.

## Marked samples

- `second`: some.

## Discussion prompts

- `second`: some.
"""
CITATION = "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors:\n  - name: n\n"
FACTS = "id,date,event,source\na-vote,2024-05-03,a vote,https://example.org\n"


def markdown(name: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def code(name: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": source,
    }


class SmallCourse:
    """A course of one lesson that meets every point, to be broken in one place."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.notebook = root / "notebooks" / "01-one.ipynb"
        self.quiz = root / "notebooks" / "quizzes" / "01-one.yaml"
        self.page = root / "notebooks" / "instructor" / "01-one.md"
        self.case = root / "seeds" / "small" / "case.yaml"
        self.book: dict[str, Any] = {
            "cells": [
                markdown("title", TITLE),
                markdown("objectives", OBJECTIVES),
                markdown("first", f"## First\n*5 minutes* <!-- section: first -->\n\n{FILLER}"),
                code("read", 'import coursekit\ncoursekit.read("../seeds/small/article.txt")'),
                *(markdown(f"filler-{number}", FILLER) for number in range(6)),
                markdown("second", "## Second\n*10 minutes* <!-- section: second -->\n\nText."),
                code("quiz", 'coursekit.Quiz("quizzes/01-one.yaml")'),
                markdown("sources", SOURCES),
            ],
            "metadata": {},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
        digest = hashlib.sha256(ARTICLE.encode()).hexdigest()
        self.put(root / "seeds" / "small" / "article.txt", ARTICLE)
        self.put(
            self.case,
            f"format: 1\ntitle: T\nsource: S\npublished: 2024-05-04\nrights: R\nsha256: {digest}\n",
        )
        self.put(root / "seeds" / "data" / "facts.csv", FACTS)
        self.put(root / "CITATION.cff", CITATION)
        self.put(self.quiz, QUIZ)
        self.put(self.page, PAGE)
        below = source_on_paper("quizzes/01-one.yaml", load_quiz(self.quiz))
        self.book["cells"].insert(-1, markdown("on-paper", below))

    @staticmethod
    def put(path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def change(self, path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {path}"
        self.put(path, text.replace(old, new))

    def cell(self, name: str) -> dict[str, Any]:
        return next(cell for cell in self.book["cells"] if cell["id"] == name)

    def edit(self, name: str, old: str, new: str) -> None:
        assert old in self.cell(name)["source"]
        self.cell(name)["source"] = self.cell(name)["source"].replace(old, new)

    def check(self) -> list[Finding]:
        self.put(self.notebook, json.dumps(self.book))
        return check_paths([self.notebook])


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    return SmallCourse(tmp_path)


Break = Callable[[SmallCourse], object]
BROKEN: list[tuple[int, Break, str]] = [
    (1, lambda c: c.edit("first", "## First", "# First"), "2 titles"),
    (1, lambda c: c.edit("second", "## Second", "#### Second"), "has 4 #"),
    (1, lambda c: c.edit("first", "<!-- section: first -->", ""), "no id"),
    (1, lambda c: c.edit("second", "section: second", "section: first"), "a second section"),
    (2, lambda c: c.edit("title", "**Version**", "**Edition**"), "version"),
    (2, lambda c: c.edit("title", "| 15 |", "| |"), "minutes"),
    (3, lambda c: c.edit("objectives", "**Date**", "**Understand**"), "understand"),
    (3, lambda c: c.edit("objectives", "date-an-event", "fact-from-claim"), "a second objective"),
    (3, lambda c: c.edit("objectives", "<!-- objective: date-an-event -->", ""), "1 objectives"),
    (4, lambda c: c.change(c.quiz, "date-an-event", "fact-from-claim"), "date-an-event"),
    (4, lambda c: c.change(c.quiz, "objective: date-an-event", "objective: no-such"), "no-such"),
    (4, lambda c: c.edit("objectives", "**Date**", "**Argue**"), "argue"),
    (5, lambda c: c.edit("title", "| 15 |", "| 25 |"), "add up to 15"),
    (5, lambda c: c.edit("first", "*5 minutes*", "*55 minutes*"), "65 minutes"),
    (6, lambda c: c.edit("filler-1", FILLER, "few"), "words of prose"),
    (7, lambda c: c.edit("read", "import", "\n".join(["x = 1"] * 16) + "\nimport"), "18 lines"),
    (7, lambda c: c.edit("read", "import", "\n".join(["x = 1"] * 8) + "\nimport"), "5.5 lines"),
    (8, lambda c: c.book["cells"].insert(4, code("extra", "x = 1")), "no Markdown cell"),
    (8, lambda c: c.edit("filler-2", FILLER, FILLER * 2), "a Markdown cell has"),
    (9, lambda c: c.edit("read", "import coursekit", "%pip install x"), "%pip install x"),
    (9, lambda c: c.edit("read", "import coursekit", "!ls"), "!ls"),
    (9, lambda c: c.edit("read", "import coursekit", "from urllib import request"), "urllib"),
    (9, lambda c: c.edit("quiz", "quizzes/", "/home/me/quizzes/"), "/home/me"),
    (9, lambda c: c.edit("quiz", "quizzes/", "https://example.org/"), "https://example.org"),
    (11, lambda c: c.cell("read").update(outputs=[{}]), "saved with its output"),
    (11, lambda c: c.cell("read").update(execution_count=3), "saved with its output"),
    (11, lambda c: c.cell("read").update(id="quiz"), '2 cells have the id "quiz"'),
    (11, lambda c: c.book["metadata"].update(widgets={}), "the state of widgets"),
    (11, lambda c: c.book.update(nbformat_minor=4), "4.4"),
    (12, lambda c: c.change(c.quiz, QUIZ[QUIZ.index("  - id: which-month") :], ""), "3 questions"),
    (12, lambda c: c.edit("first", "*5 minutes*", "*30 minutes*"), "30 minutes"),
    (13, lambda c: c.change(c.quiz, "No sentence prints that other day.", "No."), "which-day"),
    (13, lambda c: c.change(c.quiz, "{fact: a-vote}", "{fact: no-vote}"), "no-vote"),
    (13, lambda c: (c.root / "seeds/data/facts.csv").write_bytes(b"id\n\xff"), "facts.csv"),
    (15, lambda c: c.book["cells"].remove(c.cell("on-paper")), "cannot be read without a kernel"),
    (15, lambda c: c.book["cells"].insert(-2, markdown("more", "Text.")), "cannot be read"),
    (15, lambda c: c.book["cells"].insert(-2, markdown("more", "Text.")), "no quiz from"),
    (15, lambda c: c.change(c.quiz, "Which is a fact?", "Which one?"), "are not those of"),
    (15, lambda c: c.change(c.quiz, "The vote took place.", "A vote."), "are not those of"),
    (15, lambda c: c.edit("on-paper", "Which is a fact?", "Which one?"), "are not those of"),
    (15, lambda c: c.edit("on-paper", "01-one.yaml", "02-two.yaml"), "no quiz from"),
    (17, lambda c: c.edit("second", "Text.", "The model answer: no."), "model answer"),
    (17, lambda c: c.edit("second", "Text.", "[x](instructor/01-one.md)"), "instructor/"),
    (18, lambda c: c.page.unlink(), "is not in instructor/"),
    (18, lambda c: c.change(c.page, "| `second` | 10 |\n", ""), '"second" (10 minutes)'),
    (18, lambda c: c.change(c.page, "## Marked samples", "## Samples"), "Marked samples"),
    (18, lambda c: c.change(c.page, "- `second`: some.", "- `third`: some."), '"third"'),
    (19, lambda c: c.change(c.case, "rights: R\n", ""), "rights"),
    (19, lambda c: c.change(c.case, "published: 2024-05-04\n", ""), "published"),
    (19, lambda c: c.put(c.root / "seeds/small/article.txt", "Another."), "sha256"),
    (19, lambda c: (c.root / "seeds/small/article.txt").unlink(), "is not in small/"),
    (20, lambda c: c.edit("sources", "BSD-3-Clause", "free"), "BSD-3-Clause"),
    (20, lambda c: c.edit("sources", "©", "by"), "whose it is"),
    (20, lambda c: c.change(c.root / "CITATION.cff", "title: t\n", ""), "title"),
    (20, lambda c: (c.root / "CITATION.cff").unlink(), "citation file"),
    (24, lambda c: c.edit("sources", "## Adapt this lesson", "## Sources"), "Adapt this lesson"),
]


def test_a_good_lesson_has_no_findings(course: SmallCourse) -> None:
    assert [str(finding) for finding in course.check()] == []


@pytest.mark.parametrize(("point", "break_it", "told"), BROKEN)
def test_a_broken_lesson_is_told_which_point_and_what(
    course: SmallCourse, point: int, break_it: Break, told: str
) -> None:
    break_it(course)
    found = [finding for finding in course.check() if finding.point == point]
    assert any(told in str(finding) for finding in found), [str(f) for f in course.check()]
    assert all(finding.remedy or finding.point in {13, 19} for finding in found)


def test_every_point_has_a_test_that_breaks_it() -> None:
    assert {point.number for point in POINTS} == {number for number, _, _ in BROKEN}
    assert [point.number for point in POINTS] == sorted(point.number for point in POINTS)


def test_a_finding_names_file_cell_point_and_remedy(course: SmallCourse) -> None:
    course.cell("read")["source"] += "\ny = 2" * 20
    told = str(next(finding for finding in course.check() if finding.point == 7))
    assert told.startswith(
        f"{course.notebook}, cell 4 (id read): point 7: a code cell has 22 lines"
    )
    assert "Move" in told


def test_the_third_lesson_recalls_earlier_ones(course: SmallCourse) -> None:
    course.check()
    course.notebook = course.notebook.with_name("02-two.ipynb")
    course.page.rename(course.page.with_name("02-two.md"))
    course.edit("objectives", "date-an-event", "date-two-events")
    course.change(course.quiz, "objective: date-an-event", "objective: date-two-events")
    assert [f.point for f in course.check()] == [12]
    course.edit("objectives", "fact-from-claim", "fact-from-forecast")
    assert [f.point for f in course.check()] == [4], "nothing tests the new objective"


@pytest.mark.parametrize("text", ["é" * 200 + ".txt", "a\0.txt", "", ".", "seeds.txt/../x.txt"])
def test_any_text_in_a_code_cell_is_no_reason_to_stop(course: SmallCourse, text: str) -> None:
    course.cell("read")["source"] += f"\nx = {text!r}"
    assert all(finding.point == 19 for finding in course.check())


def test_a_folder_is_checked_whole(course: SmallCourse) -> None:
    course.edit("sources", "BSD-3-Clause", "free")
    course.check()
    by_folder = check_paths([course.notebook.parent])
    assert [finding.point for finding in by_folder] == [20]


def test_an_unreadable_notebook_hides_no_other(course: SmallCourse) -> None:
    course.edit("sources", "BSD-3-Clause", "free")
    course.check()
    course.put(course.notebook.with_name("00-broken.ipynb"), "{")
    found = check_paths([course.notebook.parent])
    assert [(Path(f.file).name, f.point) for f in found] == [
        ("00-broken.ipynb", None),
        ("01-one.ipynb", 20),
    ]


def test_an_unreadable_quiz_is_a_finding_with_its_line(course: SmallCourse) -> None:
    course.change(course.quiz, "kind: choice", "knid: choice")
    found = course.check()
    assert {finding.point for finding in found} == {None}
    assert all("line " in f.place and f.file.endswith("01-one.yaml") for f in found)


@pytest.mark.parametrize("name", ["none.ipynb", "empty", "text.md"])
def test_a_path_without_notebooks_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.md").write_text("x", encoding="utf-8")
    with pytest.raises(CoursekitError, match="Check the path"):
        check_paths([tmp_path / name])


def test_the_courses_own_lessons_meet_the_standard() -> None:
    assert [str(finding) for finding in check_paths([ROOT / "notebooks"])] == []
