"""What a person sees of who agrees with whom, and what one who does not see it is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from figure_labels import assert_apart_and_on_the_sheet, assert_contrast, words
from hypothesis import given, settings
from hypothesis import strategies as st
from position_tables import position, positions

from coursekit.errors import TableError
from coursekit.figures.agreement import plot_agreement
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data/positions.csv"
COURSE = facts(DATA)


def view(actor: str, agreement: str, concept: str = "safeguards", **cells: str) -> dict[str, str]:
    return position(actor, concept=concept, agreement=agreement, **cells)


SMALL = positions(
    view("Ghana", "yes"),
    view("Canada", "yes"),
    view("Peru", "yes"),
    view("Cisco", "no", type="company"),
    view("ARTICLE 19", "no", type="civil society", target="draft treaty"),
    view("Ghana", "yes", "capacity"),
    view("Peru", "yes", "capacity"),
    view("NCMEC", "", type="civil society"),
    position("Japan"),
)


@pytest.mark.parametrize("concept", sorted(set(COURSE[COURSE["agreement"] != ""]["concept"])))
def test_labels_lie_apart_on_the_sheet_and_can_be_read(concept: str) -> None:
    figure = plot_agreement(COURSE, concept)
    assert_apart_and_on_the_sheet(figure)
    assert_contrast(figure)
    alt = words(figure)
    for row in COURSE[COURSE["concept"] == concept].to_dict("records"):
        assert row["actor"] in alt
        assert row["target"] in alt


def test_the_alternative_text_tells_rows_camps_lines_and_who_is_closer() -> None:
    alt = plot_agreement(SMALL, "safeguards").description.text()
    assert alt.startswith(
        "Safeguards: who agrees with whom. Network of 5 actors and 4 lines, from 6 rows of the "
        "table. Is it handled well? Yes: 3, no: 2. They mention: draft treaty, treaty."
    )
    assert "Agree that it is handled well (3): " in alt
    assert "Ghana, state; also agrees with Peru (capacity)" in alt
    assert "Do not agree (2): 1. ARTICLE 19, civil society; 2. Cisco, company." in alt
    assert "Mention it without saying whether it is handled well: NCMEC." in alt
    assert "Japan" not in alt


def test_only_those_that_agree_are_joined_and_the_closer_ones_by_a_thick_line() -> None:
    lines = [
        line
        for line in plot_agreement(SMALL, "safeguards").figure.axes[0].lines
        if len(line.get_xdata()) == 2
    ]
    assert sorted(line.get_linewidth() for line in lines) == [0.5, 0.5, 0.5, 1.8]
    sides = [{x < 350 for x in line.get_xdata()} for line in lines]
    assert sides.count({True}) == 3
    assert sides.count({False}) == 1


def test_whoever_changed_stands_where_the_latest_row_says_and_that_is_told() -> None:
    table = positions(
        view("Iran", "no", date="2024-08"),
        view("Iran", "yes", date="2025-10-25"),
        view("Peru", "no"),
    )
    figure = plot_agreement(table, "safeguards")
    assert "Agree that it is handled well (1): 1. Iran, state." in words(figure)
    told = "by their latest row: Iran (no: August 2024; yes: 25 October 2025)"
    assert told in words(figure)
    open_list = figure._repr_html_().partition("<details>")[0]
    assert "<strong>Notes</strong>" in open_list
    assert "Iran (no: August 2024; yes: 25 October 2025)</li>" in open_list


def test_the_same_table_gives_the_same_picture() -> None:
    first, second = (plot_agreement(COURSE, "scope")._repr_html_() for _ in range(2))
    assert first == second


def test_every_kernel_draws_the_same_picture() -> None:
    draw = (
        "import sys; from coursekit.tables.facts.frames import facts;"
        " from coursekit.figures.agreement import plot_agreement;"
        " print(plot_agreement(facts(sys.argv[1]), 'scope').svg())"
    )
    kernels = [
        subprocess.Popen(
            [sys.executable, "-c", draw, str(DATA)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
        )
        for seed in "12"
    ]
    first, second = (kernel.communicate()[0] for kernel in kernels)
    assert first == second
    assert first.startswith(b"b'<?xml")


@pytest.mark.parametrize(
    ("table", "concept", "told"),
    [
        (SMALL, "safety", "found 'safety'. The table has: capacity, safeguards."),
        (positions(position("Peru")), "scope", "The table has: none."),
        (SMALL.iloc[:0], "scope", "Expected at least one row of the table positions"),
        (SMALL.drop(columns="agreement"), "scope", "and agreement is not among those"),
        (positions(view("Peru", "maybe")), "safeguards", "column agreement: expected `yes` or"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(
    table: pd.DataFrame, concept: str, told: str
) -> None:
    with pytest.raises(TableError, match=told):
        plot_agreement(table, concept)


@settings(max_examples=10, deadline=None)
@given(
    st.lists(
        st.tuples(st.text("abcdefgh ", min_size=1, max_size=60), st.sampled_from(["yes", "no"])),
        min_size=1,
        max_size=24,
    )
)
def test_any_camps_give_labels_that_lie_apart(told: list[tuple[str, str]]) -> None:
    table = positions(*(view(f"x{name}", agreement) for name, agreement in told))
    assert_apart_and_on_the_sheet(plot_agreement(table, "safeguards"))
