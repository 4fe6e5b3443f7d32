"""What a person sees of contradicting pages, and what a person who does not see it is told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from figure_labels import assert_apart_and_on_the_sheet, assert_contrast, drawn, words
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import TableError
from coursekit.figures.versions import plot_versions
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data/contradictions.csv"


def page(version: str, by: str, day: str = "", **cells: Any) -> dict[str, Any]:
    row = {
        "id": f"{by} {day}".strip().lower().replace(" ", "-"),
        "puzzle": "count",
        "version": version,
    }
    row |= {"says": "So many.", "printed_by": by, "day": day, "nearer": "open", "doubt": ""}
    return row | cells


def pages(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows)


COUNTS = pages(
    page("65", "WAM", "2025-10-28", nearer="no"),
    page("65", "APP", "2025-10-26", nearer="no"),
    page("72", "Invest Global", "2025-10-27", nearer="yes"),
    page("72", "The keeper", nearer="yes"),
)


@pytest.mark.parametrize("verdict", [False, True])
def test_all_puzzles_of_the_course_can_be_read_and_each_page_is_told(verdict: bool) -> None:
    table = facts(DATA)
    figure = plot_versions(table, verdict)
    assert_apart_and_on_the_sheet(figure)
    assert_contrast(figure)
    assert f"{len(table)} pages" in words(figure)
    for row in table.to_dict("records"):
        assert row["printed_by"] in words(figure)
        assert f"{row['puzzle']}, version “{row['version']}”" in words(figure)


def test_a_version_has_its_pages_by_day_and_the_undated_last() -> None:
    assert plot_versions(COUNTS).description.text() == (
        "count: 4 pages, 2 versions. Who printed which version, and when. "
        "count, version “65” (2 pages): 1. APP, 26 October 2025; 2. WAM, 28 October 2025. "
        "count, version “72” (2 pages): 1. Invest Global, 27 October 2025; "
        "2. The keeper, no day shown."
    )


def test_pages_stand_below_their_days_from_left_to_right() -> None:
    texts = plot_versions(COUNTS).figure.axes[0].texts
    left = {text.get_text(): text.get_position()[0] for text in texts}
    days = ["26 October 2025", "27 October 2025", "28 October 2025", "no day shown"]
    assert [left[day] for day in days] == sorted(left[day] for day in days)
    for name, day in zip(["APP", "Invest Global", "WAM", "The keeper"], days, strict=True):
        assert 0 < left[name] - left[day] < 20, name


def test_the_verdict_is_shown_only_to_who_asks_for_it() -> None:
    hidden, shown = plot_versions(COUNTS), plot_versions(COUNTS, verdict=True)
    for verdict in ("agrees with the best source", "does not"):
        assert verdict not in hidden.description.text() + drawn(hidden)
        assert verdict in shown.description.text()
        assert verdict in drawn(shown)
    marks = {line.get_marker() for line in hidden.figure.axes[0].lines} - {"None"}
    assert marks == {"o"}, "a mark tells the verdict before it is asked for"
    told = {line.get_marker() for line in shown.figure.axes[0].lines} - {"None"}
    assert told == {"o", "x"}


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (COUNTS.iloc[:0], "Expected at least one row of the table contradictions, found none"),
        (COUNTS.drop(columns="version"), "and version is not among those"),
        (pages(page("65", "WAM", nearer="maybe")), "Row wam, column nearer"),
        (pages(page("65", "WAM", "28 October")), "column day"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(table: pd.DataFrame, told: str) -> None:
    with pytest.raises(TableError, match=told):
        plot_versions(table)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["65", "72 states ratified in Hanoi", "Council of the European Union"]),
            st.sampled_from(["WAM", "Centro de Documentación Europea de Almería", "W" * 60]),
            st.dates(dt.date(2025, 10, 1), dt.date(2025, 10, 5)).map(str) | st.just(""),
            st.sampled_from(["one", "another-puzzle-with-a-long-name"]),
            st.sampled_from(["yes", "no", "open"]),
        ),
        min_size=1,
        max_size=12,
    ),
    st.booleans(),
)
def test_any_pages_give_labels_that_lie_apart(
    told: list[tuple[str, str, str, str, str]], verdict: bool
) -> None:
    rows = [
        page(version, by, day, id=f"row-{number}", puzzle=puzzle, nearer=nearer)
        for number, (version, by, day, puzzle, nearer) in enumerate(told)
    ]
    assert_apart_and_on_the_sheet(plot_versions(pages(*rows), verdict))
