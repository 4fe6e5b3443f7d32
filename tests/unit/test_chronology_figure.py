"""What a person sees in the chronology, and what a person who does not see it is told."""

from __future__ import annotations

import datetime as dt
from itertools import combinations
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from figure_labels import assert_apart_and_on_the_sheet, assert_contrast, drawn, words
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import TableError
from coursekit.figures.chronology import plot_chronology
from coursekit.figures.drawing.time_axis import YearAxis, stacked
from coursekit.tables.facts.frames import facts
from coursekit.tables.facts.schema import EVENT_KINDS, TRACKS

DATA = Path(__file__).parents[2] / "seeds/data/chronology.csv"
PRECISIONS = {4: "year", 7: "month", 10: "day"}


def happening(date: str, end: str = "", **cells: Any) -> dict[str, Any]:
    row = {"id": f"a-{date}", "date": date, "end": end, "track": "UN", "kind": "vote"}
    row |= {"precision": "range" if end else PRECISIONS[len(date)], "doubt": ""}
    return row | {"event": "The committee votes on a draft."} | cells


def chronology(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows)


CROWDED = chronology(
    *(
        happening(
            f"2024-{1 + n % 12:02}-{1 + n % 3:02}",
            track=TRACKS[n % 4],
            kind=EVENT_KINDS[n % 12],
            event=f"Happening {n}: the committee talks of a draft, and ends without a text.",
        )
        for n in range(48)
    ),
    happening("2001"),
    happening("2014-06"),
    happening("2024-07-29", "2024-08-09", kind="session"),
)


@pytest.mark.parametrize("table", [CROWDED, facts(DATA)], ids=["crowded", "the course's"])
def test_labels_lie_apart_on_the_sheet_and_can_be_read(table: pd.DataFrame) -> None:
    figure = plot_chronology(table)
    assert_apart_and_on_the_sheet(figure)
    assert_contrast(figure)


def test_the_alternative_text_tells_how_many_rows_and_each_of_them() -> None:
    table = facts(DATA)
    figure = plot_chronology(table)
    assert words(figure).startswith(f"Chronology of {len(table)} events, 2001 to ")
    split = table["track"].value_counts()
    assert f"in 4 tracks: UN ({split['UN']}), Council of Europe (" in words(figure)
    alt, printed = words(figure), drawn(figure)
    assert figure.alt == figure.description.lead, "what the open list says is not said twice"
    assert "<details>" not in figure._repr_html_()
    for row in table.to_dict("records"):
        assert f"{row['track']}, {row['kind']}: {row['event'].removesuffix('.')}" in alt
        assert row["doubt"] in alt
        assert row["kind"] in printed


def test_the_numbers_of_the_lanes_are_those_of_the_list_and_of_the_description() -> None:
    table = chronology(happening("2024-05-01", event="Later."), happening("2023", event="Before."))
    figure = plot_chronology(table)
    assert "Earliest first: 1. 2023, UN, vote: Before; 2. 1 May 2024, UN, vote: Later." in words(
        figure
    )
    numbers = [text.get_text() for text in figure.figure.axes[0].texts]
    assert numbers.count("1") == numbers.count("2") == 1
    assert "<ol><li><strong>2023, UN, vote:</strong> Before</li><li>" in figure._repr_html_()


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (happening("2024-11-11"), "1. 11 November 2024, UN"),
        (happening("2017-04"), "1. April 2017, UN"),
        (happening("2006"), "1. 2006, UN"),
        (happening("2024-07-29", "2024-08-09"), "1. 29 July to 9 August 2024, UN"),
        (happening("2024-12-30", "2025-01-02"), "1. 30 December 2024 to 2 January 2025, UN"),
        (happening("2022", "2024"), "1. 2022 to 2024, UN"),
        (happening("2022-02", "2022-04"), "1. February to April 2022, UN"),
    ],
)
def test_a_date_is_said_only_as_exactly_as_it_is_known(cells: dict[str, Any], said: str) -> None:
    figure = plot_chronology(chronology(cells))
    assert said in words(figure)


def test_a_month_is_drawn_as_its_bounds() -> None:
    figure = plot_chronology(
        chronology(happening("2017-04", kind="other"), happening("2017-12-31"))
    )
    lines = figure.figure.axes[0].lines
    (strokes,) = [line for line in lines if line.get_marker() == "|"]
    beside = [
        line
        for line in lines
        if line.get_marker() == "h" and line.get_ydata()[0] == strokes.get_ydata()[0]
    ]
    (left, right), [place] = strokes.get_xdata(), beside[0].get_xdata()
    assert left < place < right
    assert "A mark between two strokes: on a day between them." in drawn(figure)


def test_tracks_are_chosen_and_stand_in_the_order_asked_for() -> None:
    figure = plot_chronology(CROWDED, tracks=["national", "UN"])
    texts = [text.get_text() for text in figure.figure.axes[0].texts]
    assert texts.index("national") < texts.index("UN")
    assert "regional" not in texts
    assert "in 2 tracks: national (12), UN (15)" in words(figure)


def test_doubt_is_said() -> None:
    figure = plot_chronology(chronology(happening("2017-04", doubt="one source only")))
    assert "In doubt: one source only" in words(figure)
    assert "In doubt: one source only</li>" in figure._repr_html_()


@pytest.mark.parametrize(
    ("table", "tracks", "told"),
    [
        (CROWDED.iloc[:0], None, "Expected at least one row of the table chronology, found none"),
        (CROWDED.drop(columns="track"), None, "and track is not among those it was given"),
        (chronology(happening("2024", kind="talk")), None, "Row a-2024, column kind: expected one"),
        (chronology(happening("2024")), ["regional"], "row of the tracks regional, found none"),
        (CROWDED, ["global"], "found 'global'"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(
    table: pd.DataFrame, tracks: list[str] | None, told: str
) -> None:
    with pytest.raises(TableError, match=told):
        plot_chronology(table, tracks)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 50)), max_size=40))
def test_what_is_stacked_never_lies_on_another(sizes: list[tuple[float, float]]) -> None:
    bounds = [(left, left + width) for left, width in sizes]
    placed = list(zip(stacked(bounds), bounds, strict=True))
    for (row, one), (other_row, other) in combinations(placed, 2):
        assert row != other_row or one[1] < other[0] or other[1] < one[0]


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.dates(dt.date(1990, 1, 1), dt.date(2030, 1, 1)), st.sampled_from(TRACKS)),
        min_size=1,
        max_size=25,
    )
)
def test_any_days_give_labels_that_lie_apart(days: list[tuple[dt.date, str]]) -> None:
    rows = [happening(day.isoformat(), track=track) for day, track in days]
    assert_apart_and_on_the_sheet(plot_chronology(chronology(*rows)))


@given(st.lists(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), min_size=1, max_size=50))
def test_later_days_lie_further_right_on_the_axis(days: list[dt.date]) -> None:
    axis = YearAxis([(day, day) for day in days], 100, 600)
    places = [axis.place(day) for day in sorted(set(days))]
    assert places == sorted(set(places))
    assert 100 < places[0] <= places[-1] < 600.001
