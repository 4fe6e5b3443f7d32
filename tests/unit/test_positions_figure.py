"""What a person sees of the positions, and what a person who does not see it is told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest
from figure_labels import assert_apart_and_on_the_sheet, assert_contrast, drawn, words
from hypothesis import given, settings
from hypothesis import strategies as st
from position_tables import position, positions

from coursekit.errors import TableError
from coursekit.figures.positions import plot_positions
from coursekit.figures.style import STANCE_MARKS
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


@pytest.mark.parametrize("group", ["type", "region", "stance", None])
def test_labels_of_forty_actors_lie_apart_on_the_sheet_and_can_be_read(group: str | None) -> None:
    figure = plot_positions(FORTY, group)
    assert_apart_and_on_the_sheet(figure)
    assert_contrast(figure)


def test_the_courses_table_can_be_read_and_each_actor_is_told() -> None:
    table = facts(DATA)
    figure = plot_positions(table)
    assert_apart_and_on_the_sheet(figure)
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


def test_a_stance_stands_in_words_beside_its_mark_and_a_letter_tells_its_target() -> None:
    printed = drawn(plot_positions(UNITED_STATES))
    assert "oppose A" in printed
    assert printed.count("conditional") == 2, "once in the key, once beside its mark"
    assert "treaty where there is no letter; A: resolution." in printed


def test_shapes_tell_stances_apart_without_colour() -> None:
    assert len({(mark.shape, mark.filled) for mark in STANCE_MARKS.values()}) == len(STANCES)


def test_a_line_leads_to_the_next_position_dotted_where_the_target_is_another() -> None:
    figure = plot_positions(UNITED_STATES)
    steps = [line for line in figure.figure.axes[0].lines if line.get_color() == "#1a1a1a"]
    assert [line.get_linestyle() == "-" for line in steps] == [False, True]


def test_a_month_is_drawn_between_its_bounds() -> None:
    table = positions(position("Ghana", "2025-02"), position("Ghana", "2025-12-31", "oppose"))
    strokes = [
        line for line in plot_positions(table).figure.axes[0].lines if line.get_marker() == "|"
    ]
    assert len(strokes) == 1
    assert "February 2025, support" in plot_positions(table).description.text()


def test_bounds_are_seen_beside_the_mark_in_a_narrow_year_too() -> None:
    crowded = [position("Peru", f"2025-{month:02}-01") for month in range(1, 13)]
    figure = plot_positions(positions(position("Ghana", "2020-06"), *crowded * 4))
    (strokes,) = [line for line in figure.figure.axes[0].lines if line.get_marker() == "|"]
    left, right = strokes.get_xdata()
    assert right - left >= 14


def test_what_is_said_anew_at_the_same_time_is_one_mark_and_told_all_the_same() -> None:
    table = positions(position("Peru", "2025-10-25"), position("Peru", "2025-10-26", act="wrote"))
    figure = plot_positions(table)
    marks = [line for line in figure.figure.axes[0].lines if line.get_marker() == "o"]
    assert len(marks) == 2, "one in the key, one on the axis"
    assert "25 October 2025, support, treaty: said; 26 October 2025, support, treaty: wrote" in (
        words(figure)
    )


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


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Peru", "Ghana", "Human Rights Watch"]),
            st.dates(dt.date(2010, 1, 1), dt.date(2030, 1, 1)),
            st.sampled_from(STANCES),
            st.sampled_from([4, 7, 10]),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_any_positions_give_labels_that_lie_apart(
    told: list[tuple[str, dt.date, str, int]],
) -> None:
    rows = [position(who, day.isoformat()[:exact], what) for who, day, what, exact in told]
    assert_apart_and_on_the_sheet(plot_positions(positions(*rows)))
