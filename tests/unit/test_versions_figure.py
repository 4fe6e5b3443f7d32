"""What a person sees of contradicting pages, and what a person who does not see it is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from figure_labels import shown, words

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
def test_each_page_of_all_puzzles_of_the_course_is_told(verdict: bool) -> None:
    table = facts(DATA)
    figure = plot_versions(table, verdict)
    assert f"{len(table)} pages" in words(figure)
    for row in table.to_dict("records"):
        assert row["printed_by"] in shown(figure)
        assert f"{row['puzzle']}: {row['version']}" in shown(figure)


def test_pages_stand_below_their_days_and_the_undated_last() -> None:
    figure = plot_versions(COUNTS)
    assert figure.title == "Count: 4 pages, 2 versions"
    assert figure.columns == (
        *("version", "26 October 2025", "27 October 2025", "28 October 2025", "no day shown"),
    )
    assert figure.rows == {
        "65": ("APP", "", "WAM", ""),
        "72": ("", "Invest Global", "", "The keeper"),
    }


def test_the_verdict_is_shown_only_to_who_asks_for_it() -> None:
    hidden, told = plot_versions(COUNTS), plot_versions(COUNTS, verdict=True)
    assert [cells[-1] for cells in told.rows.values()] == ["does not", "agrees with it"]
    for verdict in ("agrees with it", "does not"):
        assert verdict not in shown(hidden) + words(hidden)
        assert verdict in shown(told)
        assert verdict in words(told)


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
