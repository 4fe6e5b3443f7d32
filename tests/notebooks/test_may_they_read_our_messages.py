"""What unit 8 says of the law, of the regulation and of the report stays true."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pandas as pd
import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.reading.article import read
from coursekit.tables.article_tables import article_tables
from coursekit.tables.facts.frames import facts

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "notebooks" / "08-may-they-read-our-messages.ipynb"
SEED = ROOT / "seeds" / "may-they-read-our-messages"
QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("08-*.yaml"))


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(ROOT / "seeds" / "data" / "clauses.csv").set_index("id")


def asked() -> dict[str, Question]:
    return {each.id: each for path in QUIZZES for each in load_quiz(path).questions}


def test_each_quotation_before_a_clause_stands_in_its_row(
    prose: str, clauses: pd.DataFrame
) -> None:
    noted = re.findall(r"([^\n]*?)<!-- clause: ([\w, -]+?) -->", prose)
    assert len(noted) > 10
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        quoted = re.findall("“([^”]+)”", before) or [before.strip("> ")]
        for quotation in quoted:
            assert all(part.strip() in words for part in quotation.split("…")), quotation


def test_the_headnote_and_the_news_are_graded_nowhere(clauses: pd.DataFrame) -> None:
    for question in asked().values():
        assert question.evidence is not None
        if question.evidence.fact:
            row = clauses.loc[question.evidence.fact]
            assert row["known_by"] == "text", question.id
        if question.kind in {"choice", "classify"}:
            assert "Podchasov" not in question.model_dump_json(), question.id


def test_the_exception_had_ended_when_the_user_asked(clauses: pd.DataFrame) -> None:
    words = clauses.loc["reg-2021-1232-10", "words"]
    last = dt.datetime.strptime(words.removeprefix("It shall apply until ")[:-1], "%d %B %Y")
    day = asked()["after-the-last-day"].as_of
    assert day is not None
    assert day > last.date()


def test_the_stances_are_those_of_signed_rows() -> None:
    rows = {row.name: row for row in article_tables(read(SEED)).stakeholders}
    wanted = {
        "Children's Line": "support",
        "Bar of Arden": "conditional",
        "Society for Private Letters": "critical",
        "Council of the EU": "unclear",
    }
    for name, stance in wanted.items():
        assert rows[name].stance == stance
        assert rows[name].coder, name


def test_as_many_speak_for_a_duty_to_search_as_against_it() -> None:
    stances = [row.stance for row in article_tables(read(SEED)).stakeholders]
    for_it = sum(stance in {"support", "conditional"} for stance in stances)
    against = sum(stance in {"oppose", "critical"} for stance in stances)
    assert against >= 2
    assert for_it >= against
