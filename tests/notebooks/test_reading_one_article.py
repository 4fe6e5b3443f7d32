"""What the first two lessons say about the program's tables and the facts stays true."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd
import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import Article, read
from coursekit.tables.frames import stakeholders, statements, timeline

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "seeds" / "data" / "chronology.csv"


@pytest.fixture(scope="module")
def article() -> Article:
    return read(ROOT / "seeds" / "un-cybercrime-convention-vote" / "article.txt")


@pytest.fixture(scope="module")
def actors(article: Article) -> pd.DataFrame:
    return stakeholders(article, origin="machine").set_index("name")


def test_the_credit_has_a_role_of_its_own_and_the_publisher_no_row(actors: pd.DataFrame) -> None:
    assert actors.loc["Politico", "role"] == "source credit"
    assert not any("Future" in name for name in actors.index)


def test_no_sentence_to_sort_could_be_sorted_otherwise(article: Article) -> None:
    quiz = load_quiz(ROOT / "notebooks" / "quizzes" / "01-fact-claim-forecast.yaml")
    (question,) = [each for each in quiz.questions if each.id == "sort-the-sentences"]
    for row in question.rows:
        # Each of these words makes a sentence of two layers, which belong in two columns.
        assert not {"reportedly", "confirmed"} & set(row.text.split())
        assert row.text.split("“")[1].split("”")[0].lower() in article.text.lower()
    assert {row.to for row in question.rows} == {"fact", "claim", "forecast"}


def test_the_program_says_that_it_guesses_what_cisco_is(actors: pd.DataFrame) -> None:
    assert tuple(actors.loc["Cisco", ["type", "certainty"]]) == ("company", "doubtful")


def test_who_is_only_spoken_about_stands_as_unclear(actors: pd.DataFrame) -> None:
    spoken_about = actors[actors["role"] == "spoken about"]
    assert "United Nations" in spoken_about.index, "lesson 0 asks why it is unclear"
    assert set(spoken_about["stance"]) == {"unclear"}


def test_more_voices_criticise_than_support(actors: pd.DataFrame) -> None:
    voices = actors["stance"].value_counts()
    assert voices["critical"] > voices["support"]


def test_the_row_that_students_mend_first_is_there(actors: pd.DataFrame) -> None:
    assert "digital rights organizations" in actors.index


def test_a_voice_that_goes_on_into_the_next_sentence_is_lost(article: Article) -> None:
    said = statements(article, origin="machine")["evidence"]
    assert not said.str.contains("Instead, the legislation focuses").any()


def test_one_name_for_the_state_and_another_for_its_senators(actors: pd.DataFrame) -> None:
    merged = actors.loc["United States", "aliases"].split("; ")
    assert {"US", "Biden administration", "US officials"} <= {*merged, "United States"}
    (senators,) = [name for name in actors.index if "senators" in name]
    assert actors.loc[senators, "stance"] != actors.loc["United States", "stance"]


def test_the_vote_is_planned_and_has_no_date(article: Article) -> None:
    table = timeline(article, origin="machine")
    (vote,) = table[table["event"].str.contains("key vote")].to_dict("records")
    assert (vote["status"], vote["precision"]) == ("planned", "undated")


def test_the_facts_that_the_lesson_shows_are_high_dated_and_sourced() -> None:
    with FACTS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if "2024-11-10" <= row["date"] <= "2024-12-24"]
    assert [row["date"][5:] for row in rows] == ["11-10", "11-11", "11-12", "12-24"]
    for row in rows:
        assert row["confidence"] == "high", row
        assert urlsplit(row["source"]).scheme == "https", row
        assert dt.date.fromisoformat(row["date"]) <= dt.date.fromisoformat(row["as_of"]), row
        assert dt.date.fromisoformat(row["as_of"]) <= dt.date.fromisoformat(row["read"]), row
