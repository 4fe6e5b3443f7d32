"""What a person sees in the chronology, and what a person who does not see it is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from figure_labels import Page, shown, words

from coursekit.errors import TableError
from coursekit.figures.chronology import plot_chronology
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


def test_the_alternative_text_tells_how_many_rows_and_each_is_on_the_page() -> None:
    table = facts(DATA)
    figure = plot_chronology(table)
    assert figure.alt.startswith(f"Chronology of {len(table)} events, 2001 to ")
    split = table["track"].value_counts()
    assert f"in 4 tracks: UN ({split['UN']}), Council of Europe (" in figure.alt
    page = shown(figure)
    for row in table.to_dict("records"):
        told = " ".join(f"{row['track']}, {row['kind']}: {row['event']}".split())
        assert told in page
        assert told in words(figure)
        assert row["doubt"] in page
    links = {attributes["href"] for tag, attributes in Page(figure).tags if tag == "a"}
    assert links == {each for cell in table["source"] for each in cell.split("; ")}


def test_moments_stand_in_order_further_apart_where_more_time_lies_between() -> None:
    table = chronology(
        happening("2024-05-01", event="Later."),
        happening("2023", event="Before."),
        happening("2024-05-03", event="At once."),
    )
    figure = plot_chronology(table)
    told = shown(figure)
    assert told.index("Before.") < told.index("Later.") < told.index("At once.")
    gaps = [
        float(str(attributes["style"]).split(": ")[1][:-2])
        for tag, attributes in Page(figure).tags
        if tag == "li"
    ]
    assert gaps[0] == 0
    assert gaps[1] > gaps[2]


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


def test_tracks_are_chosen() -> None:
    figure = plot_chronology(CROWDED, tracks=["national", "UN"])
    assert "in 2 tracks: UN (15), national (12)" in words(figure)
    assert "regional" not in shown(figure)


def test_doubt_is_said() -> None:
    figure = plot_chronology(chronology(happening("2017-04", doubt="one source only")))
    assert "In doubt: one source only" in words(figure)
    assert "In doubt: one source only" in shown(figure)


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
