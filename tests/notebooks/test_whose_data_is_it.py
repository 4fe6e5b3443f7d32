"""What unit 5 says of five roads stays in the words of the texts that were read."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

import pandas as pd
import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.tables.facts.frames import facts

ROOT = Path(__file__).parents[2]
DATA = ROOT / "seeds" / "data"
NOTEBOOK = ROOT / "notebooks" / "05-whose-data-is-it.ipynb"
QUIZZES = ROOT / "notebooks" / "quizzes"


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(DATA / "clauses.csv").set_index("id")


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
    assert len(noted) > 35
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        words = words.replace("’", "'")
        quoted = re.findall("“([^”]+)”", before) or [before.strip("> ")]
        for quotation in quoted:
            parts = quotation.replace("’", "'").split("…")
            assert all(part.strip() in words for part in parts), quotation


def rows_below(header: str, prose: str) -> list[str]:
    """Return the lines of the table that begins so, without its header."""
    lines = prose.split(header)[1].splitlines()[2:]
    return list(takewhile(lambda line: line.startswith("|"), lines))


def test_a_field_of_a_table_of_roads_has_its_clause_or_paragraph(prose: str) -> None:
    valves = rows_below("| | United States, § 2703(h)", prose)
    assert len(valves) == 4
    assert all(line.count("<!-- clause:") == 2 for line in valves)
    told = rows_below("| road | the state where the data lie |", prose)
    fields = [field.strip() for line in told for field in line.split("|")[2:4]]
    assert all(re.search(r"§ \d+\(|\d+\(\d\)|^it is asked$", field) for field in fields if field)


def test_the_un_road_is_in_no_table_and_no_graded_question(
    prose: str, asked: dict[str, Question], clauses: pd.DataFrame
) -> None:
    assert not [line for line in prose.splitlines() if line.startswith("|") and "UN Conv" in line]
    rests_on = {each.evidence.fact for each in asked.values() if each.evidence}
    articles = facts(DATA / "treaty_articles.csv").set_index("id")
    for name in rests_on:
        table = clauses if name in clauses.index else articles
        assert table.loc[name, "known_by"] == "text", name


def test_the_days_are_those_of_the_facts(prose: str) -> None:
    chronology = facts(DATA / "chronology.csv").set_index("id")
    assert chronology.loc["us-uk-agreement-in-force-2022", "date"] == "2022-10-03"
    assert "3 October 2022" in prose
    assert chronology.loc["e-evidence-applies-2026", "date"] == "2026-08-18"
    assert "18 August 2026" in prose


@pytest.mark.parametrize(
    "case", ["family-folder", "books-in-the-cloud", "the-daughter-company", "an-agreement-in-force"]
)
def test_a_case_is_as_long_as_a_case_should_be(asked: dict[str, Question], case: str) -> None:
    assert 80 <= len(asked[case].prompt.split()) <= 150


def test_as_many_official_voices_for_ordering_as_for_asking(prose: str) -> None:
    debate = prose.split("## The debate")[1].split("**And those without a road.**")[0]
    order, ask = debate.split("**Ask.**")
    voices = r"\*(?:Brazil|The European Union|The United States|China|Ireland|Russia)[^*]*\*"
    assert [len(re.findall(voices, side)) for side in (order, ask)] == [3, 3]
