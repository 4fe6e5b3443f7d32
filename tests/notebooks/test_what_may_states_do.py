"""What unit 9 says of the law, of the norms and of positions stays true."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.tables.facts.frames import facts

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "notebooks" / "09-what-may-states-do.ipynb"
QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("09-*.yaml"))
REAL = ("Finland", "Brazil", "Canada", "China", "Russia", "United Kingdom", "New Zealand", "Israel")


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(ROOT / "seeds" / "data" / "clauses.csv").set_index("id")


def questions() -> list[Question]:
    return [question for path in QUIZZES for question in load_quiz(path).questions]


def test_each_quotation_before_a_clause_stands_in_its_row(
    prose: str, clauses: pd.DataFrame
) -> None:
    noted = re.findall(r"([^\n]*?)<!-- clause: ([\w, -]+?) -->", prose)
    assert len(noted) > 20
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        quoted = re.findall("“([^”]+)”", before) or [before.strip("> ")]
        for quotation in quoted:
            assert all(part.strip() in words for part in quotation.split("…")), quotation


def test_nothing_is_graded_from_a_position_or_judgment_that_was_not_read(
    clauses: pd.DataFrame,
) -> None:
    for question in questions():
        assert question.evidence is not None
        row = clauses.loc[question.evidence.fact]
        assert row["known_by"] == "text", question.id
        assert row["confidence"] == "high", question.id


def test_countermeasures_are_asked_about_in_no_graded_question() -> None:
    for question in questions():
        if question.kind not in {"discuss", "branching", "brief"}:
            assert "countermeasure" not in question.model_dump_json().lower(), question.id


def test_no_real_state_is_accused_of_anything(prose: str) -> None:
    (case,) = re.findall(r"All names are invented\..+", prose)
    assert 80 <= len(case.split()) <= 150
    assert not any(name in case for name in REAL)


def test_each_of_the_four_answers_has_words_of_its_own_or_says_why_not(prose: str) -> None:
    answers = re.findall(r"^- \*\*(?:No separate rule|A rule|Silence)[^\n]+", prose, re.MULTILINE)
    assert len(answers) == 4
    quoted = ["“" in answer and "<!-- clause: position-" in answer for answer in answers]
    assert quoted == [False, True, True, True]
    assert "we quote nothing" in answers[0]
