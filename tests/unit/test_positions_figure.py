"""What a person sees of the positions, and what a person who does not see it is told."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from figure_labels import Page, shown, words
from position_tables import position, positions

from coursekit.errors import TableError
from coursekit.figures.positions import plot_positions
from coursekit.tables.facts.frames import facts
from coursekit.tables.schema import STANCES, TYPES

DATA = Path(__file__).parents[2] / "seeds/data/positions.csv"
FORTY = positions(
    *(
        position(
            f"Permanent Mission number {n % 40}",
            f"20{18 + n % 7}-{1 + n % 12:02}" + f"-{1 + n % 28:02}" * (n % 3 > 0),
            STANCES[n % 7],
            type=TYPES[n % 40 % 5],
            target=("treaty", "draft treaty", "resolution 74/247")[n % 11 % 3],
        )
        for n in range(100)
    )
)
UNITED_STATES = positions(
    position("United States", "2018-11-13", "oppose", target="resolution", act="voted against"),
    position("United States", "2024-11-11", "conditional"),
    position("United States", "2024-11-11", "conditional", concept="real-time-collection"),
    position("United States", "2025-10", "undecided", act="did not sign"),
)


def test_the_courses_table_can_be_read_and_each_actor_is_told() -> None:
    table = facts(DATA)
    figure = plot_positions(table)
    alt = words(figure)
    assert f"from {len(table)} rows of the table" in alt
    for row in table.to_dict("records"):
        assert row["actor"] in alt
        assert f"{row['stance']}, {row['target']}" in alt
        assert row["act"] in alt


def test_the_alternative_text_tells_how_many_and_what_changed_when() -> None:
    alt = plot_positions(UNITED_STATES).description.text()
    assert alt.startswith(
        "Positions of 1 actor, 2018 to 2025, from 4 rows of the table: "
        "2 conditional, 1 undecided, 1 oppose. state (1): 1. United States: "
    )
    assert (
        "13 November 2018, oppose, resolution: voted against; 11 November 2024, conditional, "
        "treaty (real time collection): said; October 2025, undecided, treaty: did not sign" in alt
    )


def summaries(figure) -> list[str]:
    page = figure._repr_html_()
    found = re.findall(r"<summary[^>]*>(.*?)</summary>", page)
    return [re.sub(r"<[^>]*>", "", each).strip() for each in found]


def test_each_step_says_its_year_its_stance_and_another_target() -> None:
    assert summaries(plot_positions(UNITED_STATES)) == [
        "▼ 2018 oppose on resolution",
        "○ 2024 conditional",
        "□ 2025 undecided",
    ]
    assert "Stance on: treaty, where no other is named." in shown(plot_positions(UNITED_STATES))


def test_a_step_that_is_opened_says_when_by_which_act_and_where_that_was_read() -> None:
    table = facts(DATA)
    figure = plot_positions(table[table["actor"] == "Canada"])
    page = shown(figure)
    for row in table[table["actor"] == "Canada"].to_dict("records"):
        assert row["argument"] in page
        assert row["act"] in page
    links = {attributes["href"] for tag, attributes in Page(figure).tags if tag == "a"}
    assert set(table[table["actor"] == "Canada"]["source"]) <= links


def test_marks_tell_stances_apart_without_colour() -> None:
    table = positions(*(position(f"State {n}", stance=name) for n, name in enumerate(STANCES)))
    assert len({each[0] for each in summaries(plot_positions(table))}) == len(STANCES)


def test_what_is_said_anew_is_one_step_and_told_all_the_same() -> None:
    table = positions(
        position("Peru", "2024-10-25", "support", act="said"),
        position("Peru", "2025-10-26", "support", act="wrote"),
    )
    figure = plot_positions(table)
    assert summaries(figure) == ["● 2024 to 2025 support"]
    assert "26 October 2025, support, treaty: wrote" in shown(figure)


def test_actors_are_grouped_and_the_groups_counted() -> None:
    table = positions(
        position("Cisco", type="company", stance="conditional"),
        position("Ghana"),
        position("Peru", region="Latin American and Caribbean States", stance="oppose"),
    )
    assert "state (2): 1. Ghana:" in plot_positions(table).description.text()
    assert "company (1): 1. Cisco:" in plot_positions(table).description.text()
    assert "oppose (1): 1. Peru:" in plot_positions(table, "stance").description.text()
    assert "Latin American and Caribbean States (1)" in words(plot_positions(table, group="region"))
    assert "Actors (3): 1. Ghana" in plot_positions(table, None).description.text()


@pytest.mark.parametrize(
    ("table", "group", "told"),
    [
        (FORTY.iloc[:0], "type", "Expected at least one row of the table positions, found none"),
        (FORTY.drop(columns="stance"), "type", "and stance is not among those"),
        (positions(position("Peru", stance="yes")), "type", "Row a-2024-11-11, column stance"),
        (FORTY, "actor", "expected a group from type, region, stance, or None, found 'actor'"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(table: pd.DataFrame, group: str, told: str) -> None:
    with pytest.raises(TableError, match=told):
        plot_positions(table, group)
