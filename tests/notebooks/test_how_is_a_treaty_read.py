"""What unit 3 says of clauses, texts and numbers stays true."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from coursekit.course.lesson import read_lesson
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.tables.facts.frames import facts
from coursekit.tables.facts.schema import UNREAD

ROOT = Path(__file__).parents[2]
DATA = ROOT / "seeds" / "data"
NOTEBOOK = ROOT / "notebooks" / "03-how-is-a-treaty-read.ipynb"
QUIZZES = sorted((ROOT / "notebooks" / "quizzes").glob("03-*.yaml"))


@pytest.fixture(scope="module")
def prose() -> str:
    return "\n".join(cell.source for cell in read_lesson(NOTEBOOK).markdown())


@pytest.fixture(scope="module")
def clauses() -> pd.DataFrame:
    return facts(DATA / "clauses.csv").set_index("id")


@pytest.fixture(scope="module")
def questions() -> dict[str, Question]:
    return {each.id: each for path in QUIZZES for each in load_quiz(path).questions}


def test_each_quotation_before_a_clause_stands_in_its_row(
    prose: str, clauses: pd.DataFrame
) -> None:
    noted = re.findall(r"([^\n]*?)<!-- clause: ([\w, -]+?) -->", prose)
    assert len(noted) > 20
    for before, ids in noted:
        words = " ".join(clauses.loc[each.strip(), "words"] for each in ids.split(","))
        block = before.startswith("> ")
        quoted = [before[2:]] if block else re.findall("“([^”]+)”", before)
        assert quoted, before
        for quotation in quoted:
            assert all(part.strip() in words for part in quotation.split("…")), quotation


def test_the_two_texts_differ_in_one_word_and_share_the_first_line(clauses: pd.DataFrame) -> None:
    english, french = clauses.loc[["budapest-32-b-place", "budapest-32-b-fr"], "words"]
    assert "located in another Party" in english
    assert "situées dans un autre État" in french
    assert "another Party:" in english
    assert "d’une autre Partie:" in french


def test_the_memo_fits_the_draft_and_nothing_else() -> None:
    cited = facts(DATA / "cited_articles.csv").set_index("id")
    memo = {"rights": "5", "images": "15", "jurisdiction": "22"}
    for subject, number in memo.items():
        row = cited.loc[f"cited-{subject}-2023"]
        assert (row["cited"], row["day"]) == (f"Article {number}", "2023-08-30")
    crimes = cited.loc["cited-core-crimes-2023", ["cited", "adopted"]]
    assert crimes.tolist() == ["Articles 6 to 10", "7 to 11"]


def test_the_number_to_look_up_is_that_of_systems(questions: dict[str, Question]) -> None:
    articles = facts(DATA / "treaty_articles.csv").set_index("article")
    answer = questions["where-to-look-today"].answer
    assert "system" in articles.loc[str(int(answer)), "title"]
    assert "data" in articles.loc[str(int(answer) - 1), "title"]


def test_six_is_a_right_and_seven_is_the_crime() -> None:
    titles = facts(DATA / "treaty_articles.csv").set_index("article")["title"]
    assert titles["6(1)"] == titles["6(2)"] == "Respect for human rights"
    assert titles["7(1)"] == titles["7(2)"] == "Illegal access"


def test_the_picture_has_the_numbers_of_the_table_side_by_side() -> None:
    cited = facts(DATA / "cited_articles.csv").set_index("id")
    picture = (NOTEBOOK.parent / "images" / "draft-and-adopted-numbers.svg").read_text("utf-8")
    numbers = re.findall(r">(\d[\d, to]*)<", picture)
    drawn = list(zip(numbers[::2], numbers[1::2], strict=True))
    names = ("rights", "core-crimes", "children", "images", "jurisdiction")
    rows = [cited.loc[f"cited-{name}-2023"] for name in names]
    assert [tuple(re.findall(r"\d+", " ".join(pair))) for pair in drawn] == [
        tuple(re.findall(r"\d+", f"{row['cited']} {row['adopted']}")) for row in rows
    ]


def test_nothing_graded_rests_on_what_was_not_read(questions: dict[str, Question]) -> None:
    known = {}
    for name in ("treaty_articles", "cited_articles", "clauses"):
        table = facts(DATA / f"{name}.csv")
        known |= dict(zip(table["id"], table["known_by"], strict=True))
    rested = {each.evidence.fact for each in questions.values() if each.graded and each.evidence}
    assert rested <= known.keys()
    assert {name for name in rested if known[name] in UNREAD} == set()


def test_whoever_marks_as_few_words_as_needed_is_right(questions: dict[str, Question]) -> None:
    asked = questions["mark-the-measure"]
    words = re.findall(r"[\w-]+", asked.passage)
    for fewest in ("in a similar domestic case", "similar domestic case"):
        start = len(words) - len(fewest.split())
        assert asked.grade(frozenset(range(start, len(words)))).verdict == "right", fewest
