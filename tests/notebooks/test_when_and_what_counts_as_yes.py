"""What lesson 3 says about the program's tables and about the facts stays true."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.quiz.kinds.date.model import Date
from coursekit.reading.article import Article, article, read
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import timeline
from coursekit.tables.times import time_rules, times

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
NOTEBOOK = ROOT / "notebooks" / "03-when-and-what-counts-as-yes.ipynb"
QUIZZES = ROOT / "notebooks" / "quizzes"


@pytest.fixture(scope="module")
def prose() -> str:
    cells = nbformat.read(NOTEBOOK, as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.fixture(scope="module")
def explainer() -> Article:
    return read(SEEDS / "explainer-six-kinds-of-yes" / "article.txt")


@pytest.fixture(scope="module")
def rows(explainer: Article) -> pd.DataFrame:
    return timeline(explainer, origin="reviewed")


@pytest.fixture(scope="module")
def chronology() -> pd.DataFrame:
    return facts(SEEDS / "data" / "chronology.csv").set_index("id")


@pytest.fixture(scope="module")
def steps() -> pd.DataFrame:
    return facts(SEEDS / "data" / "treaty_steps.csv").set_index("id")


def row_with(table: pd.DataFrame, words: str) -> pd.Series:
    """Return the one row whose event has these words."""
    (row,) = [row for _, row in table.iterrows() if words in row["event"]]
    return row


def keys_of(quiz: str) -> dict[str, str]:
    """Return the dates that are right in a quiz, by question."""
    questions = load_quiz(QUIZZES / f"{quiz}.yaml").questions
    return {each.id: each.answer for each in questions if isinstance(each, Date)}


@pytest.mark.parametrize(
    ("published", "day"),
    [("2024-08-09", "2024-08-08"), ("2024-08-15", "2024-08-08"), ("2024-11-12", "2024-11-07")],
)
def test_last_thursday_moves_with_the_day_of_publication(published: str, day: str) -> None:
    table = timeline(article("It was approved last Thursday.", published=published))
    assert table["value"].tolist() == [day]


def test_the_three_reports_tell_when_as_the_lesson_says() -> None:
    told = {
        "on Thursday": ("2024-08-10", "2024-08-08"),
        "last Thursday": ("2024-08-09", "2024-08-08"),
        "earlier this year": ("2024-11-12", "2024"),
    }
    for words, (published, value) in told.items():
        page = article(f"The text was approved {words}.", published=published)
        assert times(page)["value"].tolist() == [value], words


def test_the_first_article_has_one_time_word() -> None:
    page = read(SEEDS / "un-cybercrime-convention-vote" / "article.txt")
    assert times(page)[["expression", "value"]].values.tolist() == [["recently", "PAST_REF"]]
    assert "recently" in timeline(page, origin="machine")["expression"].tolist()


def test_the_rule_that_is_shown_reads_what_the_lesson_says() -> None:
    assert times(article("last Thursday", published="2024-08-09"))["rule"].tolist() == ["weekday"]
    assert time_rules("weekday")["rule"].tolist() == ["= the-which", "weekday"]
    for words, rule in {
        "Thursday": "weekday",
        "early last Thursday": "weekday",
        "every Thursday": "weekday.habit",
    }.items():
        table = times(article(f"They met {words}.", published="2024-08-09"))
        assert table["rule"].tolist() == [rule], words


def test_the_early_rows_were_wrong_in_the_way_that_is_said(
    rows: pd.DataFrame, explainer: Article
) -> None:
    asked = {each.id: each for each in load_quiz(QUIZZES / "03-how-exact.yaml").questions}
    early = asked["mend-the-eighth"].row
    assert dt.date.fromisoformat(early["value"]) > explainer.published
    assert asked["mend-the-eighth"].mended == (row_with(rows, early["event"])["value"],)
    assert asked["that-november"].answer == row_with(rows, "that November")["value"]
    early = asked["mend-the-fortieth"].row
    assert row_with(rows, early["event"])["status"] in asked["mend-the-fortieth"].mended


def test_the_dates_that_are_graded_are_right(steps: pd.DataFrame) -> None:
    thirty_days_later = dt.date(2023, 5, 9) + dt.timedelta(days=30)
    assert keys_of("03-how-exact")["thirty-days-later"] == thirty_days_later.isoformat()
    assert "ninetieth day" in steps.loc["convention-fortieth-instrument", "effect"]
    ninetieth_day = dt.date(2027, 3, 1) + dt.timedelta(days=90)
    assert keys_of("03-parallel-tracks")["ninetieth-day"] == ninetieth_day.isoformat()


def test_the_order_that_is_graded_is_that_of_the_facts(chronology: pd.DataFrame) -> None:
    order = load_quiz(QUIZZES / "03-parallel-tracks.yaml").questions[0]
    told_by = {
        "opened": "budapest-opened-2001",
        "in-force": "budapest-in-force-2004",
        "arab": "arab-convention-signed-2010",
        "experts": "un-expert-group-2010",
        "committee": "resolution-74-247-2019",
        "malabo": "malabo-in-force-2023",
        "adopted": "assembly-adopts-2024",
    }
    dates = [chronology.loc[told_by[item.id], "date"] for item in order.items]
    assert dates == sorted(dates)
    same_day = {frozenset(pair) for pair in order.undecided}
    assert same_day == {frozenset({"arab", "experts"})}
    assert len(set(dates)) == len(dates) - len(same_day)


def test_budapest_had_been_in_force_for_twenty_years(chronology: pd.DataFrame) -> None:
    begun, adopted = (
        dt.date.fromisoformat(chronology.loc[name, "date"])
        for name in ("budapest-in-force-2004", "assembly-adopts-2024")
    )
    assert begun.replace(year=begun.year + 20) <= adopted < begun.replace(year=begun.year + 21)


def test_three_times_in_2024_the_text_was_let_pass_and_nobody_voted_on_it(
    chronology: pd.DataFrame,
) -> None:
    road = chronology.query("track == 'UN' and '2024-08' <= date < '2025'")
    passed = road[road["kind"].isin(["consensus", "adoption"])]
    assert passed["date"].tolist() == ["2024-08-08", "2024-11-11", "2024-12-24"]
    assert passed["event"].str.contains("by consensus|without a vote").all()
    assert "vote" not in road["kind"].tolist()


def test_the_table_of_six_steps_says_what_the_fact_file_says(
    prose: str, steps: pd.DataFrame
) -> None:
    for name in [name for name in steps.index if name.startswith("step-")]:
        step, taken_by, effect = steps.loc[name, ["step", "taken_by", "effect"]]
        line = rf"\| \[{step}\]\(glossary\.md#[\w-]+\) \| {taken_by} \| {re.escape(effect)} \|"
        assert re.search(line, prose), name


def test_no_ratification_of_2026_and_no_doubtful_count_is_printed(prose: str) -> None:
    every_quiz = "".join(path.read_text(encoding="utf-8") for path in QUIZZES.glob("03-*.yaml"))
    for text in (prose, every_quiz):
        assert not re.search(r"94.{0,12}59.{0,17}33|23.{0,12}102.{0,17}26", text)
        assert not re.search(r"72 (?:states|countries)\b", text)


def test_what_the_lesson_tells_of_two_neighbours_is_in_the_facts(prose: str) -> None:
    positions = facts(SEEDS / "data" / "positions.csv").set_index("id")
    for name in ("us-2024", "us-2025", "canada-2025"):
        assert positions.loc[name, "source"] in prose
        assert positions.loc[name, "confidence"] == "high"
    assert positions.loc["us-2024-treaty", "stance"] == "conditional"
    assert positions.loc["us-2024-treaty", "source"] in prose
    assert positions.loc["canada-2026", "doubt"]
    assert "mark that row as doubtful" in prose


def test_as_many_voices_on_either_side(prose: str) -> None:
    sides = re.findall(r"\*\*It commits to (?:something|nothing more)\.\*\*.+", prose)
    assert [len(re.findall(r"\]\(https://", side)) for side in sides] == [3, 3]
