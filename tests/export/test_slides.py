"""Five slides of a lesson: what stands on them, and that nothing is fetched or given away."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from coursekit.course.exports.slides import slides_page

CLAUSES = """id,treaty,article,language,words,known_by,doubt,source,read,confidence,as_of
vclt-26,Vienna Convention,26,English,Every treaty in force is binding upon the parties to it,text,,\
https://example.org/vclt,2026-11-27,high,2026-11-27
"""
CELLS = [
    "# Who is bound?\n\nA state signs. Must it now perform?\n\n![A stair](images/stair.svg)",
    (
        "## The rule\n\n> Every treaty in force is binding upon the parties to it "
        "<!-- clause: vclt-26 -->"
    ),
    (
        "## Key points\n<!-- section: key-points -->\n\n- Signing is not yet consent.\n\n"
        "**You can now** tell them apart."
    ),
    "## Adapt this lesson\n\nFor teachers.",
]
QUIZ = {
    "format": 1,
    "quiz": "01-words",
    "questions": [
        {
            "id": "bound",
            "kind": "choice",
            "objective": "tell",
            "prompt": "Ruritania signs on 1 May. Is it bound on 2 May?",
            "options": [
                {"text": "Yes, it has signed.", "feedback": "No."},
                {"text": "Not yet.", "correct": True, "feedback": "Right: KEY-GIVEN-AWAY."},
            ],
        }
    ],
}


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    (tmp_path / "seeds/data").mkdir(parents=True)
    (tmp_path / "seeds/data/clauses.csv").write_text(CLAUSES, encoding="utf-8")
    folder = tmp_path / "notebooks"
    (folder / "images").mkdir(parents=True)
    (folder / "images/stair.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "quizzes").mkdir()
    (folder / "quizzes/01-words.yaml").write_text(yaml.safe_dump(QUIZ), encoding="utf-8")
    cells = [{"cell_type": "markdown", "metadata": {}, "source": source} for source in CELLS]
    code = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    cells.insert(2, code | {"source": 'import coursekit\ncoursekit.Quiz("quizzes/01-words.yaml")'})
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    path = folder / "01-bound.ipynb"
    path.write_text(json.dumps(book), encoding="utf-8")
    return path


def slides_of(page: str) -> list[str]:
    return [
        " ".join(re.sub(r"<[^>]*>", " ", slide).split())
        for slide in re.findall(r"<section.*?</section>", page, re.DOTALL)
    ]


def test_five_slides_are_made_of_the_lesson(lesson: Path) -> None:
    made = slides_page(lesson)
    page = made.content.decode()
    first, rule, case, decision, points = slides_of(page)
    assert first.startswith("Unit 1: Who is bound? A state signs. Must it now perform?")
    assert 'alt="A stair" src="data:image/svg+xml;base64,' in page
    assert "“Every treaty in force is binding upon the parties to it” " in rule
    assert "Vienna Convention, Article 26" in rule
    assert "Ruritania signs on 1 May. Is it bound on 2 May?" in case
    assert "Yes, it has signed. Not yet." in decision
    assert "Signing is not yet consent." in points
    assert "You can now tell them apart." in points
    assert "For teachers" not in page
    assert "KEY-GIVEN-AWAY" not in page
    assert list(made.losses()) == []


def test_the_page_is_whole_runs_nothing_and_prints_a_sheet_a_slide(lesson: Path) -> None:
    page = slides_page(lesson).content.decode()
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?!data:|#)', page)
    assert "break-after: page" in page


def test_what_a_lesson_lacks_is_said(lesson: Path) -> None:
    book = json.loads(lesson.read_text())
    book["cells"] = [book["cells"][0] | {"source": "# Bare\n\nWhat is this?"}]
    lesson.write_text(json.dumps(book))
    said = " ".join(slides_page(lesson).losses())
    for missing in ("No picture", "No rule", "No case", "No key points"):
        assert missing in said
