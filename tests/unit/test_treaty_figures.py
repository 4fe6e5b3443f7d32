"""The stair of a treaty: who stands on which step, and what is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pandas as pd
import pytest

from coursekit.errors import TableError
from coursekit.figures.treaty_steps import plot_steps
from coursekit.tables.facts.frames import facts

DATA: Final = Path(__file__).parents[2] / "seeds" / "data"


@pytest.fixture(scope="module")
def steps() -> pd.DataFrame:
    return facts(DATA / "treaty_steps.csv")


@pytest.fixture(scope="module")
def acts() -> pd.DataFrame:
    return facts(DATA / "treaty_acts.csv")


def on_steps(figure) -> dict[str, list[str]]:
    return {
        part.heading.split(" (")[0].split(". ")[1]: [item.split(":")[0] for item in part.items]
        for part in figure.description.parts
    }


def test_the_table_names_every_signatory_of_hanoi(acts: pd.DataFrame) -> None:
    hanoi = acts[
        (acts["treaty"] == "UN Convention")
        & (acts["act"] == "signature")
        & (acts["latest"] <= "2025-10-26")
    ]
    assert len(hanoi) == hanoi["iso"].nunique() == 72


def test_a_state_stands_on_its_furthest_step(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    there = on_steps(plot_steps(steps, acts, "Budapest Convention"))
    assert there["signature"] == ["Ireland", "South Africa"]
    assert "Sweden" in there["entry into force"], "it signed in 2001, and ratified in 2021"
    before = on_steps(plot_steps(steps, acts, "Budapest Convention", on="2021-04-27"))
    assert "Sweden" in before["signature"]
    between = on_steps(plot_steps(steps, acts, "Budapest Convention", on="2021-04-28"))
    assert between["deposit"] == ["Sweden"]


def test_nobody_is_bound_by_a_treaty_that_is_not_in_force(
    steps: pd.DataFrame, acts: pd.DataFrame
) -> None:
    figure = plot_steps(steps, acts, "UN Convention", states=["Canada", "France"])
    assert on_steps(figure) == {
        "negotiation": ["Canada"],
        "adoption": [],
        "signature": ["France"],
        "ratification": [],
        "deposit": [],
        "entry into force": [],
    }
    page = figure._repr_html_()
    assert "France:</strong> signed, 25 October 2025" in page
    assert page.count("Nobody, on the pages that were read.") == 2
    assert figure.alt in page
    assert "6 steps" in figure.alt
    assert "2 states" in figure.alt


def test_what_is_wrong_is_told(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    with pytest.raises(TableError, match="Budapest Convention, UN Convention"):
        plot_steps(steps, acts, "Hanoi Convention")
    with pytest.raises(TableError, match="2025-10-26"):
        plot_steps(steps, acts, "UN Convention", on="yesterday")


def test_words_of_a_table_are_never_markup(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    hostile = acts.assign(state="<img src=x onerror=alert(1)>")
    assert "<img" not in plot_steps(steps, hostile, "UN Convention")._repr_html_()
