"""What a person sees of regimes compared, and what one who does not see it is told."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from figure_labels import assert_apart_and_on_the_card, assert_contrast, drawn
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import TableError
from coursekit.figures.regimes import plot_regimes
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data/regimes.csv"
COLUMNS = ["id", "regime", "aspect", "answer", "doubt"]


def regimes(*rows: tuple[str, str, str, str]) -> pd.DataFrame:
    return pd.DataFrame([(f"row-{n}", *row) for n, row in enumerate(rows)], columns=COLUMNS)


SMALL = regimes(
    ("Budapest Convention", "in-force", "since 2004", ""),
    ("Budapest Convention", "parties", "81 parties", "an old count"),
    ("CLOUD Act", "in-force", "since 2018", "one page only"),
)
MANY = regimes(
    *(
        (f"Regime {n}", f"aspect-{m}", f"an answer of some words, number {n * m}", "")
        for n in range(8)
        for m in range(5)
    )
)


@pytest.mark.parametrize("table", [facts(DATA), MANY], ids=["the course's", "many"])
def test_labels_lie_apart_on_the_card_and_can_be_read(table: pd.DataFrame) -> None:
    figure = plot_regimes(table)
    assert_apart_and_on_the_card(figure)
    assert_contrast(figure)


def test_the_alternative_text_tells_every_answer_and_every_doubt() -> None:
    table = facts(DATA)
    alt = plot_regimes(table).alt
    assert alt.startswith(f"6 regimes compared on 11 aspects, from {len(table)} rows of the table")
    for row in table.to_dict("records"):
        assert f"{row['regime']}: {row['answer']}" in alt
        assert row["doubt"] in alt


def test_a_missing_answer_is_a_dash_and_no_claim_and_a_doubt_has_its_number() -> None:
    figure = plot_regimes(SMALL)
    assert (
        "in force: 1. Budapest Convention: since 2004; 2. CLOUD Act: since 2018 (1)." in figure.alt
    )
    assert "parties: 1. Budapest Convention: 81 parties (2); 2. CLOUD Act: –." in figure.alt
    assert "1 place without a row. –: the table has no row." in figure.alt
    printed = drawn(figure)
    assert "81 parties (2)" in printed
    assert "(2) Budapest Convention, parties: an old count." in printed
    assert "That does not mean that the regime is silent." in printed


def test_more_regimes_than_fit_abreast_stand_in_bands() -> None:
    texts = [text.get_text() for text in plot_regimes(MANY).figure.axes[0].texts]
    assert texts.count("aspect 0") == 2
    assert {f"Regime {n}" for n in range(8)} <= set(texts)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (SMALL.iloc[:0], "Expected at least one row of the table regimes, found none"),
        (SMALL.drop(columns="answer"), "and answer is not among those"),
        (regimes(("CLOUD Act", "kind", "", "")), "Row row-0, column answer: expected words"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(table: pd.DataFrame, told: str) -> None:
    with pytest.raises(TableError, match=told):
        plot_regimes(table)


WORDS = st.text("abc é-$%", min_size=1, max_size=40).map(lambda text: f"x{text}")


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS, st.just("")), min_size=1, max_size=12))
def test_any_answers_lie_apart(rows: list[tuple[str, str, str, str]]) -> None:
    assert_apart_and_on_the_card(plot_regimes(regimes(*rows)))
