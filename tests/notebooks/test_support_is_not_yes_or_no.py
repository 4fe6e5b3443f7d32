"""What lesson 6 says about the positions, the two coders and the program's stances stays true."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.reading.article import Article, read
from coursekit.figures.agreement import plot_agreement
from coursekit.tables.facts.frames import facts
from coursekit.tables.frames import stakeholders
from coursekit.figures.positions import plot_positions

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
QUIZZES = ROOT / "notebooks" / "quizzes"
FOUR = ("United States", "Canada", "Iran", "New Zealand")


@pytest.fixture(scope="module")
def positions() -> pd.DataFrame:
    return facts(SEEDS / "data" / "positions.csv")


@pytest.fixture(scope="module")
def coded(positions: pd.DataFrame) -> pd.DataFrame:
    return positions.set_index("id")


@pytest.fixture(scope="module")
def sheet(coded: pd.DataFrame) -> pd.DataFrame:
    second = facts(SEEDS / "data" / "second_coder.csv")
    rows = coded.loc[second["position"]].reset_index()
    return rows.assign(first=rows["stance"], second=second["stance"])


@pytest.fixture(scope="module")
def wire() -> Article:
    return read(SEEDS / "hanoi-signing-wire" / "article.txt")


def kappa(rows: pd.DataFrame) -> float:
    first, second = (rows[coder].value_counts(normalize=True) for coder in ("first", "second"))
    chance = first.mul(second, fill_value=0).sum()
    return float(((rows["first"] == rows["second"]).mean() - chance) / (1 - chance))


def same_target_steps(rows: pd.DataFrame) -> set[tuple[str, str, str]]:
    """Return each step of an actor to its next position where that is on the same target."""
    steps = set()
    for actor, of in rows.drop_duplicates(["actor", "date", "target"]).groupby("actor"):
        kept = of.sort_values("earliest", kind="stable").to_dict("records")
        for before, after in pairwise(kept):
            if before["target"] == after["target"]:
                steps.add((str(actor), before["stance"], after["stance"]))
    return steps


def test_the_stances_that_the_lesson_grades_and_tells_are_those_of_the_table(
    coded: pd.DataFrame,
) -> None:
    told = {
        "us-2018": "oppose",
        "us-2024": "support",
        "us-2024-treaty": "conditional",
        "us-2025": "undecided",
        "canada-2019": "oppose",
        "canada-2025": "support",
        "canada-2026": "support",
        "iran-2022": "support",
        "iran-2024-draft": "conditional",
        "iran-2024-clauses": "oppose",
        "iran-2025": "support",
        "new-zealand-2024": "support",
        "uk-2025": "support",
        "india-2025": "unclear",
        "japan-2025": "unclear",
        "microsoft-2023": "critical",
        "freedom-house-2025": "oppose",
        "us-chamber-2024": "conditional",
        "adams-podair-2024": "critical",
        "hrw-2024": "conditional",
        "gni-2025": "oppose",
        "eff-2024-surveillance": "conditional",
        "eff-2024": "oppose",
        "ncmec-2024": "unclear",
        "tech-accord-2025": "critical",
        "tech-accord-2025-ratify": "oppose",
    }
    assert coded.loc[list(told), "stance"].to_dict() == told
    assert set(coded["stance"]).isdisjoint({"neutral"})


def test_the_codes_to_find_by_the_rules_rest_on_rows_without_a_doubt(coded: pd.DataFrame) -> None:
    (question,) = [
        each
        for each in load_quiz(QUIZZES / "06-order-of-rules.yaml").questions
        if each.id == "first-that-fits"
    ]
    names = ["freedom-house-2025", "us-chamber-2024", "new-zealand-2024", "adams-podair-2024"]
    rows = coded.loc[[*names, "india-2025"]]
    assert set(rows["confidence"]) == {"high"}
    assert [row.to for row in question.rows] == rows["stance"].tolist()
    for row, actor in zip(question.rows, rows["actor"], strict=True):
        assert row.text.startswith((actor, f"The {actor}"))


def test_new_zealands_yes_alone_survives_every_row(positions: pd.DataFrame) -> None:
    rows = positions[positions["actor"].isin(FOUR)]
    assert {who for who, of in rows.groupby("actor") if set(of["stance"]) == {"support"}} == {
        "New Zealand"
    }


def test_a_stance_changes_on_one_target_once_in_the_figure_of_four(positions: pd.DataFrame) -> None:
    rows = positions[positions["actor"].isin(FOUR)]
    steps = {step for step in same_target_steps(rows) if step[1] != step[2]}
    assert steps == {("United States", "conditional", "undecided")}
    figure = plot_positions(rows, group=None)
    assert "27 October 2025, undecided, treaty" in figure.description.text()


def test_canadas_statement_is_known_to_the_month_and_its_signature_with_a_doubt(
    coded: pd.DataFrame,
) -> None:
    assert coded.loc["canada-2025", "date"] == "2025-10"
    assert "page itself was not read" in coded.loc["canada-2026", "doubt"]


def test_the_six_names_to_code_are_in_both_tables(wire: Article) -> None:
    checked = stakeholders(wire, origin="reviewed").set_index("name")["stance"]
    by_hand = {
        "United States": "undecided",
        "Canada": "support",
        "India": "unclear",
        "United Kingdom": "support",
        "António Guterres": "support",
        "Human Rights Watch": "oppose",
    }
    assert checked[list(by_hand)].to_dict() == by_hand
    assert set(by_hand) <= set(stakeholders(wire, origin="machine")["name"])


def test_the_early_row_to_be_mended_is_wrong_where_the_quiz_says(wire: Article) -> None:
    (mend, *_) = load_quiz(QUIZZES / "06-against-the-machine.yaml").questions
    checked = stakeholders(wire, origin="reviewed").set_index("name").loc[mend.row["name"]]
    assert mend.sentence in wire.text
    assert mend.row["stance_cue"] in mend.sentence
    assert mend.mended == (checked["stance"],) != (mend.row["stance"],)


def test_most_differences_are_stances_that_the_program_misses(wire: Article) -> None:
    both = stakeholders(wire, origin="reviewed").merge(
        stakeholders(wire, origin="machine"), on="name", suffixes=("_checked", "_machine")
    )
    slips = both[both["stance_checked"] != both["stance_machine"]]
    assert (slips["stance_machine"] == "unclear").sum() > len(slips) / 2


def test_the_two_coders_agree_on_seven_of_twelve(sheet: pd.DataFrame) -> None:
    differ = sheet[sheet["first"] != sheet["second"]]
    assert (len(sheet), len(differ)) == (12, 5)
    assert list(differ["id"]) == ["us-2024", "uk-2025", "hrw-2024", "gni-2025", "india-2025"]
    for _, row in differ.iterrows():
        assert {"conditional", "undecided"} & {row["first"], row["second"]}
        assert {row["first"], row["second"]} != {"support", "oppose"}


def test_kappa_is_what_the_lesson_prints_and_as_shaky(sheet: pd.DataFrame) -> None:
    assert round(kappa(sheet), 2) == 0.48
    drawn = [sheet.sample(12, replace=True, random_state=n) for n in range(1000)]
    ends = pd.Series([kappa(rows) for rows in drawn]).quantile([0.025, 0.975])
    assert ends.between([0.05, 0.75], [0.15, 0.85]).all()
    shares = pd.Series([(rows["first"] == rows["second"]).mean() for rows in drawn])
    assert [round(100 * end) for end in shares.quantile([0.025, 0.975])] == [33, 83]


def test_one_row_more_or_less_moves_kappa_as_the_lesson_says(sheet: pd.DataFrame) -> None:
    agree = sheet["first"] == sheet["second"]
    more = {kappa(sheet.assign(second=sheet["second"].where(sheet.index != at, sheet["first"])))
            for at in sheet.index[~agree]}  # fmt: skip
    less = {kappa(sheet.assign(second=sheet["second"].where(sheet.index != at, "neutral")))
            for at in sheet.index[agree]}  # fmt: skip
    assert {round(value, 2) for value in more} == {0.58, 0.59}
    assert 0.38 <= min(less) <= max(less) <= 0.40


def test_russia_stands_beside_human_rights_watch_on_scope(positions: pd.DataFrame) -> None:
    alt = plot_agreement(positions, "scope").description.text()
    against = alt.partition("Do not agree")[2]
    for actor in ("Russian Federation", "Human Rights Watch", "New Zealand", "Cisco"):
        assert actor in against
    assert "their reasons may be opposite" in alt


@pytest.mark.parametrize(
    ("concept", "views"),
    [("real-time-collection", {"no"}), ("capacity", {"yes"}), ("asset-recovery", {"yes"})],
)
def test_three_concepts_have_one_side_only(
    positions: pd.DataFrame, concept: str, views: set[str]
) -> None:
    assert set(positions.query("concept == @concept")["agreement"]) - {""} == views


def test_who_says_no_to_scope_and_supports_the_treaty(positions: pd.DataFrame) -> None:
    rows = positions.query("concept == 'scope' and agreement == 'no' and stance == 'support'")
    assert set(rows["actor"]) == {"New Zealand", "Russian Federation"}


def test_the_lean_that_the_lesson_and_the_readme_confess_is_that_of_the_table(
    positions: pd.DataFrame,
) -> None:
    texts = positions[positions["target"].isin(["treaty", "draft treaty"])]
    latest = texts.sort_values(["earliest", "latest"], kind="stable").groupby("actor").last()
    of = latest["stance"].value_counts()
    told = (
        f"{of['support']} support, {of['oppose'] + of['critical']} oppose or criticise, "
        f"{of['conditional']} set conditions, "
    )
    lesson = (SEEDS.parent / "notebooks" / "06-support-is-not-yes-or-no.ipynb").read_text("utf-8")
    readme = " ".join((SEEDS / "data" / "README.md").read_text("utf-8").split())
    assert f"{told}{of['unclear'] + of['undecided']} take no side" in readme
    told = told.replace(" support", " actors support")
    assert f"{told}and {of['unclear'] + of['undecided']} take no side" in lesson
    assert positions["actor"].nunique() - len(latest) == 5


def test_a_text_is_a_draft_until_the_committee_agreed_it(positions: pd.DataFrame) -> None:
    agreed = pd.Timestamp("2024-08-08")
    drafts = positions[positions["target"] == "draft treaty"]
    assert (drafts["earliest"] <= agreed).all()
    assert (positions.loc[positions["target"] == "treaty", "latest"] > agreed).all()
