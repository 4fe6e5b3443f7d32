"""What unit 2 says of the law and of the facts stays true."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.kinds.classify.model import Classify
from coursekit.quiz.loading import load_quiz
from coursekit.tables.facts.frames import facts

ROOT = Path(__file__).parents[2]
DATA = ROOT / "seeds" / "data"
NOTEBOOK = ROOT / "notebooks" / "02-what-counts-as-yes.ipynb"
QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("02-*.yaml"))


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(DATA / "clauses.csv").set_index("id")


def test_each_quotation_before_a_clause_stands_in_its_row(
    prose: str, clauses: pd.DataFrame
) -> None:
    noted = re.findall(r"([^\n]*?)<!-- clause: ([\w, -]+?) -->", prose)
    assert len(noted) > 15
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        quoted = re.findall("“([^”]+)”", before) or [before.strip("> ")]
        for quotation in quoted:
            assert all(part.strip() in words for part in quotation.split("…")), quotation


def test_the_two_doors_list_the_articles_of_the_treaty(prose: str, clauses: pd.DataFrame) -> None:
    for number in ("40", "42"):
        (row,) = re.findall(rf"\| Article {number}, \w+ \| Articles ([^|]+) \|", prose)
        listed = set(re.findall(r"\d+", row))
        words = clauses.loc[f"budapest-{number}", "words"]
        assert listed == set(re.findall(r"\d+", words))


def test_picture_list_figure_and_quiz_have_the_same_six_steps(prose: str) -> None:
    names = re.findall(r"^\| (\d) \[?([a-z ]+)", prose, re.MULTILINE)
    listed = [f"{number} {name.split(',')[0].strip()}" for number, name in names]
    assert len(listed) == 6
    picture = (NOTEBOOK.parent / "images" / "six-steps-to-a-treaty.svg").read_text("utf-8")
    assert re.findall(r">(\d [a-z ]+)<", picture) == listed
    (described,) = re.findall(r"!\[A staircase of six steps, from the bottom up: ([^.]*)\.", prose)
    assert described.split(", ") == listed
    steps = facts(DATA / "treaty_steps.csv")
    drawn = list(dict.fromkeys(step for step in steps["step"] if step != "consensus"))
    assert [f"{number} {step}" for number, step in enumerate(drawn, start=1)] == listed
    (question,) = [
        each
        for path in QUIZZES
        for each in load_quiz(path).questions
        if isinstance(each, Classify) and each.id == "on-which-step"
    ]
    assert set(question.columns) - {"on none of the six"} <= set(listed)


def test_a_count_of_states_is_printed_in_the_headline_alone(prose: str) -> None:
    told = prose.replace("“In Hanoi, 72 States Ratify", "").replace("“72 states ratify”", "")
    assert not re.search(r"72 (?:member )?(?:states|countries)\b", told, re.IGNORECASE)


def test_the_days_that_the_questions_name_are_those_of_the_facts() -> None:
    chronology = facts(DATA / "chronology.csv").set_index("id")
    for name, day in {
        "council-authorises-2025": "2025-10-13",
        "mauritius-signs-2025": "2025-11-19",
        "budapest-in-force-2004": "2004-07-01",
        "brazil-joins-budapest-2022": "2022-11-30",
    }.items():
        assert chronology.loc[name, ["date", "confidence"]].tolist() == [day, "high"]


def test_nothing_graded_rests_on_what_was_not_read(clauses: pd.DataFrame) -> None:
    rested = {
        question.evidence.fact
        for path in QUIZZES
        for question in load_quiz(path).questions
        if question.graded and question.evidence
    }
    assert {name for name in rested if name in clauses.index} > {"vclt-18", "budapest-42"}
    known = clauses.loc[[name for name in rested if name in clauses.index], "known_by"]
    assert set(known) <= {"text", "depositary"}
