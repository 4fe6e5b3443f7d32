"""What unit 7 says about its puzzles stays true."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

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
