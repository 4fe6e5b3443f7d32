"""What lesson 4 says about the program's tables, the clock and the contradictions stays true."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.quiz.kinds.date.model import Date
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import Article, read
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import statements, timeline

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
NOTEBOOK = ROOT / "notebooks" / "04-which-source-is-right.ipynb"
INSTRUCTOR = ROOT / "notebooks" / "instructor" / "04-which-source-is-right.md"
QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("04-*.yaml"))


@pytest.fixture(scope="module")
def prose() -> str:
    cells = nbformat.read(NOTEBOOK, as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.fixture(scope="module")
def versions() -> pd.DataFrame:
    return facts(SEEDS / "data" / "contradictions.csv").set_index("id")


@pytest.fixture(scope="module")
def news() -> Article:
    return read(SEEDS / "un-cybercrime-convention-vote" / "article.txt")


@pytest.fixture(scope="module")
def record() -> Article:
    return read(SEEDS / "third-committee-meeting-record" / "article.txt")


@pytest.fixture(scope="module")
def quizzes() -> list[Quiz]:
    return [load_quiz(path) for path in QUIZZES]


def decided(article: Article) -> pd.DataFrame:
    table = timeline(article, origin="machine")
    return table[table["event"].str.contains("vote|consensus")]


def test_the_vote_is_planned_in_the_news_and_settled_in_the_record(
    news: Article, record: Article
) -> None:
    (planned,) = decided(news).query("status == 'planned'").to_dict("records")
    assert "is set to face a key vote" in planned["event"]
    (approved,) = [
        row for row in decided(record).to_dict("records") if "without a vote" in row["event"]
    ]
    assert approved["status"] == "happened"
    assert news.published is not None
    assert record.published is not None
    assert (news.published - record.published).days == 1


def test_both_texts_have_the_united_states_go_along_with_the_consensus(
    news: Article, record: Article
) -> None:
    assert decided(news)["event"].str.contains("remain with consensus").any()
    assert decided(record)["event"].str.contains("joining the consensus").any()
    for article, cue in ((news, "confirmed"), (record, "said")):
        said = statements(article, origin="machine")
        ours = said[said["evidence"].str.contains("US officials|United States")]
        assert cue in set(ours["cue"])


def test_the_count_grew_and_one_page_printed_an_old_number(versions: pd.DataFrame) -> None:
    counts = versions.query("puzzle == 'signature-count'")
    first = counts[counts["day"] != ""].groupby("version")["day"].min()
    assert list(first.sort_values().index) == ["65", "69", "72"]
    late = counts.query("day > '2025-10-26' and version == '65' and printed_by == 'WAM'")
    assert list(late["day"]) == ["2025-10-28"]
    assert len(counts.query("version == '65'")) == 5


def test_counting_pages_would_lose_as_the_lesson_says(versions: pd.DataFrame) -> None:
    wrong = versions.assign(wrong=versions["nearer"] == "no").groupby("puzzle")["wrong"]
    assert wrong.sum().idxmax() == "signature-count"
    assert (wrong.sum()["signature-count"], wrong.size()["signature-count"]) == (6, 9)
    assert (wrong.sum()["draft-agreed"], wrong.size()["draft-agreed"]) == (4, 6)
    page = INSTRUCTOR.read_text(encoding="utf-8")
    assert "four of six pages" in page
    assert (wrong.sum()["articles-count"], wrong.size()["articles-count"]) == (2, 4)
    assert "six of nine" in page
    assert "two against two" in page
    pages = versions.query("puzzle == 'signature-count'")["version"].value_counts()
    assert pages.idxmax() == "65", "more pages print the old number than the right one"


def test_a_clock_turns_the_13th_into_the_14th_and_the_8th_into_the_7th_in_the_west_alone() -> None:
    def shift(hour: int, place: str) -> int:
        here = pd.Timestamp(2018, 11, 13, hour, tz="America/New_York")
        return here.tz_convert(place).day - here.day

    moscow = [hour for hour in range(24) if shift(hour, "Europe/Moscow") == 1]
    assert moscow == list(range(16, 24)), "from four in the afternoon on"
    for place in ("Europe/Brussels", "Europe/Moscow"):
        assert min(shift(hour, place) for hour in range(24)) == 0
    west = [hour for hour in range(24) if shift(hour, "America/Los_Angeles") == -1]
    assert west == [0, 1, 2], "the first three hours after midnight"
    assert pd.Timestamp(2018, 11, 14).day_name() == "Wednesday"


def test_puzzles_that_are_open_are_never_graded(
    versions: pd.DataFrame, quizzes: list[Quiz]
) -> None:
    open_ones = versions[versions["puzzle"] == "vote-count-2018"]
    assert set(open_ones["nearer"]) == {"open"}
    graded = {
        str(question.evidence.fact): question
        for quiz in quizzes
        for question in quiz.questions
        if question.graded and question.evidence
    }
    resting = {graded[name].id for name in open_ones.index if name in graded}
    assert resting == {"what-would-close-it"}, "it asks for what would decide, not for the count"


def test_nothing_doubtful_is_graded(versions: pd.DataFrame, quizzes: list[Quiz]) -> None:
    named = [
        str(question.evidence.fact)
        for quiz in quizzes
        for question in quiz.questions
        if question.graded and question.evidence and question.evidence.fact in versions.index
    ]
    assert len(named) >= 5
    assert set(versions.loc[named, "confidence"]) == {"high"}


def test_the_day_that_is_asked_for_is_the_day_of_the_list(
    versions: pd.DataFrame, quizzes: list[Quiz]
) -> None:
    (asked,) = [q for quiz in quizzes for q in quiz.questions if isinstance(q, Date)]
    row = versions.loc[str(asked.evidence and asked.evidence.fact)]
    assert pd.Timestamp(asked.answer) == pd.Timestamp(row["version"])
    assert row["nearer"] == "yes"


def test_what_became_of_the_post_is_printed_where_the_lesson_says(
    news: Article, versions: pd.DataFrame, prose: str
) -> None:
    line = "falls short of sufficiently protecting basic human rights"
    assert line in news.text
    assert line in prose
    assert "amend" not in news.text.replace("amendments and updates to the treaty", "")
    rows = versions.query("puzzle == 'cisco-position'")
    assert set(rows["doubt"]) == {"the post was read in a copy, and not to its end"}
    assert "did not read the post on Cisco's own site" in prose


def test_each_page_that_the_lesson_links_for_a_version_is_in_the_table(
    versions: pd.DataFrame, prose: str
) -> None:
    for name in (
        "signature-count-65-first-day",
        "signature-count-65-un-news",
        "signature-count-69",
        "signature-count-72",
        "signature-count-72-press",
        "signature-count-72-un",
        "hanoi-act-ratify",
        "hanoi-act-signatories",
        "committee-2018-13-november",
        "committee-2018-14-november",
        "draft-agreed-8-august",
        "draft-agreed-8-august-commission",
        "cisco-post-copied",
        "cisco-post-retold",
        "cisco-register",
        "vote-count-2018-88",
        "vote-count-2018-85",
        "articles-count-71-and-68",
        "articles-count-68-by-number",
    ):
        assert f"]({versions.loc[name, 'source']})" in prose, name


def test_the_puzzles_that_the_lesson_names_are_in_the_table(
    versions: pd.DataFrame, prose: str
) -> None:
    named = set(re.findall(r"`([a-z]+(?:-[a-z0-9]+)+)`", prose))
    assert {"which-council", "draft-agreed", "vote-count-2018"} <= named
    assert named <= set(versions["puzzle"])
