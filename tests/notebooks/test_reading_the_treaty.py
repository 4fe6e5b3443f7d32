"""What lesson 5 says about the map of the treaty, the citations and the positions stays true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pandas as pd
import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import Article, read
from coursekit.figures.agreement import plot_agreement
from coursekit.tables.facts.schema import UNREAD
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import statements

ROOT = Path(__file__).parents[2]
DATA = ROOT / "seeds" / "data"
LESSON = ROOT / "notebooks" / "05-reading-the-treaty.ipynb"
#: The day on which the committee approved the text: what was said since may be about it.
AGREED = "2024-08-08"


@pytest.fixture(scope="module")
def articles() -> pd.DataFrame:
    return facts(DATA / "treaty_articles.csv").set_index("article")


@pytest.fixture(scope="module")
def cited() -> pd.DataFrame:
    return facts(DATA / "cited_articles.csv").set_index("id")


@pytest.fixture(scope="module")
def positions() -> pd.DataFrame:
    return facts(DATA / "positions.csv")


@pytest.fixture(scope="module")
def talking() -> pd.DataFrame:
    """Rows of the blog and the letter in which the program takes an article for a speaker."""
    slugs = ("campaign-blog-do-not-sign", "company-lawyer-newsletter")
    texts = [read(ROOT / "seeds" / slug) for slug in slugs]
    rows = pd.concat(statements(text, origin="machine") for text in texts)
    return rows[rows["source"].str.startswith("Article")]


def first_shown(articles: pd.DataFrame) -> set[str]:
    """Return the articles that the lesson's first table picks out by their numbers."""
    cells = json.loads(LESSON.read_text(encoding="utf-8"))["cells"]
    code = "".join(next(cell["source"] for cell in cells if cell["id"] == "show-sixes"))
    return set(re.findall(r'"(\d[\d()]*)"', code)) & set(articles.index)


def told() -> str:
    """Return the words of the lesson, without its quizzes on paper."""
    cells = json.loads(LESSON.read_text(encoding="utf-8"))["cells"]
    written = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return "\n".join(text for text in written if not text.startswith("<!-- on-paper"))


def test_the_map_is_as_large_and_as_white_as_the_lesson_says(articles: pd.DataFrame) -> None:
    rows = articles["concept"].value_counts()
    assert len(articles) == 53
    assert "53 rows" in told()
    assert rows.idxmax() == "scope"
    assert rows["scope"] == 13
    assert set(rows[rows == 1].index) == {"victims", "capacity"}
    whole = {int(re.match(r"\d+", number)[0]) for number in articles.index}  # type: ignore[index]
    assert whole.isdisjoint({25, 26, 27, 34, 41, *range(49, 55)})


def test_six_is_a_right_and_seven_is_the_crime(articles: pd.DataFrame) -> None:
    titles = articles["title"]
    assert titles["6(1)"] == titles["6(2)"] == "Respect for human rights"
    assert titles["7(1)"] == titles["7(2)"] == "Illegal access"
    assert (titles["5"], titles["22"]) == ("Protection of sovereignty", "Jurisdiction")
    assert {number.partition("(")[0] for number in first_shown(articles)} == {"5", "6", "7"}


def test_the_path_leads_from_evidence_to_four_years(articles: pd.DataFrame) -> None:
    assert "Articles 23 and 35" in articles.loc["3(b)", "says"]
    assert "Article 3(b) sends" in articles.loc["35", "says"]
    assert "four years" in articles.loc["2(h)", "says"]


def test_what_is_known_of_an_article_is_what_could_be_read(articles: pd.DataFrame) -> None:
    number = articles.index.str.extract(r"^(\d+)")[0].astype(int).to_numpy()
    assert set(articles.loc[number <= 15, "known_by"]) == {"text"}
    assert set(articles.loc[number >= 64, "known_by"]) == {"depositary"}
    unread = articles[(number > 15) & (number < 64)]
    assert set(unread["known_by"]) <= UNREAD
    assert unread["doubt"].str.contains("not read|translation").all()


def test_a_reading_of_an_article_that_nobody_read_has_its_owner(articles: pd.DataFrame) -> None:
    unread = articles[articles["known_by"].isin(UNREAD - {"structure"})]
    owner = r"says|reads? it|calls|counts|Foundation read"
    assert unread["says"].str.contains(owner).all()


def test_no_key_of_the_lesson_rests_on_an_article_that_nobody_read() -> None:
    known = {}
    for name in ("treaty_articles", "cited_articles", "treaty_steps", "clauses"):
        table = facts(DATA / f"{name}.csv")
        known |= dict(zip(table["id"], table["known_by"], strict=True))
    rested = {
        question.evidence.fact
        for path in (ROOT / "notebooks" / "quizzes").glob("05-*.yaml")
        for question in load_quiz(path).questions
        if question.graded and question.evidence
    }
    assert {fact for fact in rested if known.get(fact) in UNREAD} == set()


def test_only_two_of_the_three_powers_are_told_as_real_time(articles: pd.DataFrame) -> None:
    assert articles.loc["28", "concept"] != "real-time-collection"
    assert {"29", "30"} <= set(articles.index[articles["concept"] == "real-time-collection"])
    assert "only 29 and 30 work in real time" in told()


def test_the_clauses_that_the_lesson_prints_are_there() -> None:
    clauses = facts(DATA / "clauses.csv").set_index("id")
    assert set(clauses["known_by"]) == {"text"}
    cells = json.loads(LESSON.read_text(encoding="utf-8"))["cells"]
    code = {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}
    assert (clauses["article"].str.startswith("15")).sum() == 2
    assert 'str.startswith("15")' in code["show-fifteen"]
    assert set(re.findall(r'"(3[\d()]+)"', code["show-rules-of-reading"])) <= set(
        clauses["article"]
    )


def test_each_citation_is_judged_by_the_map(cited: pd.DataFrame, articles: pd.DataFrame) -> None:
    assert (len(cited), cited["source"].nunique()) == (11, 7)
    whole = {number.partition("(")[0] for number in articles.index}
    for adopted in set(cited["adopted"]) - {"none"}:
        for number in re.findall(r"\d+(?:\(\w\))?", adopted):
            assert number in articles.index or number in whole
    right = cited["verdict"] == "right"
    for number, adopted in cited.loc[right, ["cited", "adopted"]].itertuples(index=False):
        assert re.findall(r"\d+", number) == re.findall(r"\d+", adopted)


def test_the_numbers_of_2023_are_one_too_small_up_to_a_place(cited: pd.DataFrame) -> None:
    early = cited[cited["day"] == "2023-08-30"]
    for number, adopted in early[["cited", "adopted"]].itertuples(index=False):
        then, now = (list(map(int, re.findall(r"\d+", text))) for text in (number, adopted))
        step = 0 if then == [22] else 1
        assert now == [each + step for each in then]


def test_the_program_takes_four_articles_for_speakers(talking: pd.DataFrame) -> None:
    assert list(talking["source"]) == ["Article 2", "Article 24", "Articles 7 to 11", "Article 2"]
    cut = talking[talking["source"] == "Article 24"].iloc[0]
    assert cut["evidence"].endswith("and then leaves them to each state's own law.")
    assert "leaves them" not in cut["content"]
    assert not talking["evidence"].str.contains("Article 7 ").any()


def test_thirteen_sentences_of_the_two_texts_name_an_article() -> None:
    def naming(text: Article) -> int:
        said = (text.text[each.start : each.end] for each in text.sentences)
        return sum("Article" in words for words in said)

    slugs = ("campaign-blog-do-not-sign", "company-lawyer-newsletter")
    assert sum(naming(read(ROOT / "seeds" / slug)) for slug in slugs) == 13


def test_five_of_nine_critics_on_research_spoke_of_drafts(positions: pd.DataFrame) -> None:
    against = positions.query("concept == 'research' and agreement == 'no'")
    early = against[against["latest"] < AGREED]
    assert len(against) == 9
    assert set(early["actor"]) == {
        *("Microsoft", "Cybersecurity Tech Accord", "Electronic Frontier Foundation (EFF)"),
        *("Access Now", "124 signatories of a letter on research"),
    }
    assert set(early["target"]) == {"draft treaty"}
    since = positions[positions["latest"] >= AGREED]
    assert "Yes: 1, no: 4." in plot_agreement(since, "research").alt


@pytest.mark.parametrize(
    ("concept", "before", "after"), [("safeguards", 12, 10), ("cooperation", 5, 5)]
)
def test_how_many_critics_the_box_takes_out(
    positions: pd.DataFrame, concept: str, before: int, after: int
) -> None:
    against = positions.query("concept == @concept and agreement == 'no'")
    assert (len(against), (against["latest"] >= AGREED).sum()) == (before, after)


def test_no_row_on_the_crimes_of_access_names_research(articles: pd.DataFrame) -> None:
    rows = articles[articles.index.str.fullmatch(r"(7|8|9|10|11)(\(\d\))?")]
    plain = rows["says"].str.contains("on purpose and without right")
    assert set(rows[plain].index) == {"7(1)", "8", "9", "10", "11(1)"}
    assert not rows["says"].str.contains("research", case=False).any()


def test_a_question_that_went_away_has_taken_its_id_along() -> None:
    files = (ROOT / "notebooks" / "quizzes").glob("05-*.yaml")
    ids = {question.id for path in files for question in load_quiz(path).questions}
    # Its key was what Article 24(1) leaves to each state: nobody here has read that.
    assert "what-is-left" not in ids


def test_the_words_that_the_lesson_quotes_of_positions_are_in_the_table(
    positions: pd.DataFrame,
) -> None:
    quotes = positions.set_index("id")["quote"]
    assert quotes["uk-2024-safeguards"] in told()
    assert "Peru" in told()
    assert "Virtual assets" in positions.set_index("id").loc["peru-2025-assets", "argument"]


def test_the_warning_stands_before_the_concept_can_be_chosen() -> None:
    words = told()
    assert words.index("Articles 14 to 16: sexual abuse") < words.index("*asset-recovery*")
