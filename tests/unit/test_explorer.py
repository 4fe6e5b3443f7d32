"""A table that is filtered: what is offered, what fits, what figure comes, and what is refused."""

from __future__ import annotations

import json
import warnings

import pandas as pd
import pytest
from position_tables import position, positions

from coursekit.errors import TableError
from coursekit.figures.positions import plot_positions
from coursekit.figures.regimes import plot_regimes
from coursekit.widgets.explorer import explore

TABLE = positions(
    position("Peru", "2025-10-25", concept="capacity"),
    position("Ghana", "2025-10", source="https://example.org/g"),
    position("Cisco", "2024-08-21", "conditional", concept="scope", type="company"),
).fillna("")


def test_the_values_of_each_column_are_offered_and_of_dates_the_years() -> None:
    explorer = explore(TABLE, by=["actor", "date", "concept"])
    assert explorer.choices == [
        {"name": "actor", "values": ["Cisco", "Ghana", "Peru"]},
        {"name": "date", "values": ["2024", "2025"]},
        {"name": "concept", "values": ["", "capacity", "scope"]},
    ]
    assert repr(explorer) == "Explorer: 3 of 3 rows, by actor, date, concept"


def test_the_rows_that_fit_all_choices_are_the_table() -> None:
    explorer = explore(TABLE, by=["date", "concept"], show=["actor"])
    explorer.chosen = ["2025", None]
    assert list(explorer.table["actor"]) == ["Peru", "Ghana"]
    explorer.chosen = ["2025", ""]
    assert list(explorer.table["actor"]) == ["Ghana"]
    explorer.chosen = ["2024", "capacity"]
    assert explorer.table.empty
    assert explorer.columns == ["actor"]


def test_days_are_printed_as_days_and_nothing_as_nothing() -> None:
    table = pd.DataFrame({"as_of": pd.to_datetime(["2024-11-12", None]), "n": [1, None]})
    explorer = explore(table, by=["n"])
    assert [row["cells"] for row in explorer.rows] == [["2024-11-12", "1.0"], ["", ""]]
    assert explorer.columns == ["as of", "n"]


def test_the_figure_is_of_the_rows_that_fit() -> None:
    explorer = explore(TABLE, by=["actor"], figure=plot_positions)
    assert "Positions of 3 actors" in explorer.picture["lead"]
    explorer.chosen = ["Ghana"]
    assert explorer.picture["of"] == ["Ghana"]
    assert "Positions of 1 actor, 2025" in explorer.picture["lead"]
    assert explorer.picture["parts"][0]["items"] == ["Ghana: October 2025, support, treaty: said"]


def test_a_table_beneath_the_choices_is_sent_as_its_lists() -> None:
    table = pd.DataFrame(
        [{"id": "a", "regime": "CLOUD Act", "aspect": "kind", "answer": "a law", "doubt": ""}]
    )
    picture = explore(table, by=["regime"], figure=plot_regimes).picture
    assert picture["lead"] == "1 regime compared on 1 aspect."
    assert picture["parts"] == [{"heading": "kind", "items": ["CLOUD Act: a law"]}]


def test_a_figure_that_cannot_be_drawn_is_said_and_no_rows_give_none() -> None:
    explorer = explore(TABLE.drop(columns="act"), by=["actor", "date"], figure=plot_positions)
    assert "and act is not among those" in explorer.picture["fault"]
    explorer.chosen = ["Peru", "2024"]
    assert explorer.picture == {"of": ["Peru", "2024"]}


def test_without_a_figure_there_is_no_picture() -> None:
    assert explore(TABLE, by=["actor"]).picture == {}


@pytest.mark.parametrize(
    ("by", "show", "told"),
    [
        (["actors"], None, "found 'actors'. This table has: id, actor"),
        (["actor"], ["argumnt"], "found 'argumnt'"),
        ([], None, r'such as by=\["actor"\]; found none'),
    ],
)
def test_a_wrong_column_is_named(by: list[str], show: list[str] | None, told: str) -> None:
    with pytest.raises(TableError, match=told):
        explore(TABLE, by, show)


def test_one_column_as_a_word_is_told_how_to_be_written() -> None:
    with pytest.raises(TableError, match="expected in by a list"):
        explore(TABLE, by="actor")


@pytest.mark.parametrize(
    ("chosen", "told"),
    [(["Chile"], "found 'Chile'. The column has: Cisco, Ghana, Peru"), ([], "one choice for each")],
)
def test_a_choice_that_is_none_is_refused(chosen: list[str], told: str) -> None:
    explorer = explore(TABLE, by=["actor"])
    with pytest.raises(TableError, match=told):
        explorer.chosen = chosen
    assert explorer.chosen == [None]


def test_any_text_can_be_sent_to_the_page() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        explorer = explore(pd.DataFrame({"actor": ["<b>\ud800 🎉"]}, dtype=object), by=["actor"])
    assert json.loads(json.dumps(explorer.rows).encode("utf-8"))[0]["cells"] == ["<b>? 🎉"]
