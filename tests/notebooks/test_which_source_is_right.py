"""What unit 7 says about its puzzles stays true."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import coursekit
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds" / "data"


@pytest.fixture(scope="module")
def versions() -> pd.DataFrame:
    return facts(DATA / "contradictions.csv")


def test_the_puzzles_that_the_page_begins_with_have_a_keeper(versions: pd.DataFrame) -> None:
    for name in ("which council", "the day the EU signed"):
        puzzle = versions[versions["puzzle"] == name]
        assert {"yes", "no"} <= set(puzzle["nearer"]), name


def test_at_least_one_puzzle_stays_open(versions: pd.DataFrame) -> None:
    by_puzzle = versions.groupby("puzzle")["nearer"]
    assert any(set(found) == {"open"} for _, found in by_puzzle)


def test_the_number_of_the_first_day_was_printed_again_after_the_end(
    versions: pd.DataFrame,
) -> None:
    late = versions[(versions["version"] == "65") & (versions["day"] > "2025-10-26")]
    assert len(late) >= 1, "unit 7 has the shape “overtaken”"


@pytest.fixture(scope="module")
def lens() -> pd.DataFrame:
    """Return the table of the two texts that the unit compares."""
    names = ("hanoi-signing-wire", "victims-advocate-column")
    corpus = coursekit.Corpus([DATA.parent / name for name in names])
    table = coursekit.framing(corpus, *names).table
    return table[table["part"] == "actor"].set_index("name")


def test_one_source_urges_in_one_text_and_asks_in_the_other(lens: pd.DataFrame) -> None:
    row = lens.loc["Human Rights Watch"]
    assert "urged states" in row["left_verbs"]
    assert "asked states" in row["right_verbs"]


def test_new_zealand_is_quoted_in_the_column_and_absent_from_the_wire(lens: pd.DataFrame) -> None:
    assert tuple(lens.loc["New Zealand", ["left", "right"]]) == ("", "quoted")
    wire = (DATA.parent / "hanoi-signing-wire/article.txt").read_text(encoding="utf-8")
    assert "New Zealand" not in wire


def test_the_wire_quotes_friends_of_the_treaty_and_states_that_did_not_sign(
    lens: pd.DataFrame,
) -> None:
    named = ["António Guterres", "Pham Minh Chinh", "Mmamoloko Kubayi", "Iran"]
    assert set(lens.loc[[*named, "Canada", "United States"], "left"]) == {"quoted"}


def test_the_column_lets_those_speak_who_work_with_victims(lens: pd.DataFrame) -> None:
    helpers = ["SWGfL", "National Center for Missing and Exploited Children"]
    assert set(lens.loc[helpers, "right"]) == {"quoted"}
    assert set(lens.loc[helpers, "left"]) == {""}
