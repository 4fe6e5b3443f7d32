"""What unit 4 says of the law stays in the words of the texts, and its cases stay cases."""

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
NOTEBOOK = ROOT / "notebooks" / "04-powers-and-safeguards.ipynb"
QUIZZES = ROOT / "notebooks" / "quizzes"


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(ROOT / "seeds" / "data" / "clauses.csv").set_index("id")


@pytest.fixture(scope="module")
def asked() -> dict[str, Question]:
    """The unit's questions by their ids."""
    cells = "\n".join(cell.source for cell in read_lesson(NOTEBOOK).cells)
    names = re.findall(r"Quiz\(.quizzes/(\S+?\.yaml)", cells)
    return {each.id: each for name in names for each in load_quiz(QUIZZES / name).questions}


def test_each_quotation_before_a_clause_stands_in_its_row(
    prose: str, clauses: pd.DataFrame
) -> None:
    noted = re.findall(r"([^\n]*?)<!-- clause: ([\w, -]+?) -->", prose)
    assert len(noted) > 30
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        quoted = re.findall("“([^”]+)”", before) or [before.strip("> ")]
        for quotation in quoted:
            assert all(part.strip() in words for part in quotation.split("…")), quotation


def test_the_articles_of_the_drawing_are_those_of_the_table_and_the_cases(prose: str) -> None:
    drawing = (ROOT / "notebooks/images/one-mailbox-three-tasks.svg").read_text(encoding="utf-8")
    for number in ("16", "18", "19", "21", "29", "31", "34", "15", "17"):
        assert re.search(rf"\b{number}\b", drawing), number
    table = re.findall(r"^\| \w[\w ]* \| (\d+\(1\)(?:\([ab]\))?) \|", prose, re.MULTILINE)
    assert table == ["16(1)", "18(1)(a)", "18(1)(b)", "19(1)", "20(1)", "21(1)"]


def test_the_powers_that_are_sorted_are_those_of_the_table(
    prose: str, asked: dict[str, Question]
) -> None:
    columns = asked["six-steps"].columns
    assert all(f"| {column} |" in prose for column in columns)
    sorted_into = [row.to for row in asked["six-steps"].rows]
    assert set(sorted_into) == set(columns)
    assert len(sorted_into) > len(columns), "the last step must not follow from the others"


def test_what_was_not_read_is_told_by_somebody(prose: str) -> None:
    told = prose.split("<!-- section: un-convention -->")[1].split("## Decide the case")[0]
    unread = [line for line in told.splitlines() if re.search(r"Articles? (?:24|40)\b", line)]
    assert unread
    assert all(re.match(r"- \*\*According to ", line) for line in unread)


def test_no_graded_question_rests_on_an_unread_text(
    asked: dict[str, Question], clauses: pd.DataFrame
) -> None:
    rests_on = {each.evidence.fact for each in asked.values() if each.evidence}
    assert rests_on <= set(clauses.index)
    assert set(clauses.loc[sorted(rests_on), "known_by"]) == {"text"}


@pytest.mark.parametrize("case", ["stolen-bicycle", "ninety-days", "keep-it-tonight", "two-names"])
def test_a_case_is_as_long_as_a_case_should_be(asked: dict[str, Question], case: str) -> None:
    assert 80 <= len(asked[case].prompt.split()) <= 150


def test_as_many_voices_on_either_side(prose: str) -> None:
    enough = prose.split("- **Enough.**")[1].split("- **Not enough.**")[0]
    assert [name in enough for name in ("Ghana", "New Zealand", "United Kingdom", "EU")] == [
        True
    ] * 4
    assert len(re.findall(r"\]\(https://", prose.split("- **Not enough.**")[1].split("\n")[0])) == 4
