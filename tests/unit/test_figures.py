"""What a person sees in a figure, and what a person who does not see it is told."""

from __future__ import annotations

import datetime as dt
import re
import sys
from html import escape
from pathlib import Path
from typing import Any, Final

import pandas as pd
import pytest
from figure_labels import Page, shown, words
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import CoursekitError, TableError
from coursekit.figures.agreement import plot_agreement
from coursekit.figures.chronology import plot_chronology
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.page.picture import Picture
from coursekit.figures.positions import plot_positions
from coursekit.figures.stakeholders import plot_stakeholders
from coursekit.figures.timeline import plot_timeline
from coursekit.figures.treaties.map import plot_map
from coursekit.figures.versions import plot_versions
from coursekit.tables.facts.frames import facts
from coursekit.tables.schema import (
    STAKEHOLDER_COLUMNS,
    STANCES,
    STATUSES,
    TIMELINE_COLUMNS,
    TYPES,
)

DATA: Final = Path(__file__).parents[2] / "seeds" / "data"
LONG = (
    "the committee adopted the draft without a vote after three years of negotiation and a walk-out"
)


def event(number: int, text: str, status: str = "happened", **cells: Any) -> dict[str, Any]:
    row = dict.fromkeys(TIMELINE_COLUMNS, "") | {"earliest": None, "latest": None}
    row |= {"event_id": f"E{number:03}", "event": text, "status": status, "precision": "undated"}
    return row | cells


def days(precision: str, earliest: dt.date | None, latest: dt.date | None) -> dict[str, Any]:
    return {"precision": precision, "earliest": earliest, "latest": latest}


def timeline(*rows: dict[str, Any]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=list(TIMELINE_COLUMNS), dtype=object)
    for bound in ("earliest", "latest"):
        table[bound] = pd.to_datetime(table[bound])
    return table


def party(number: int, name: str, **cells: Any) -> dict[str, Any]:
    row = dict.fromkeys(STAKEHOLDER_COLUMNS, "") | {"stakeholder_id": f"S{number:03}", "name": name}
    return row | {"type": "state", "role": "speaker", "stance": "unclear"} | cells


def stakeholders(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(STAKEHOLDER_COLUMNS), dtype=object)


TWENTY = timeline(
    *(
        event(n, f"{LONG} {n}", STATUSES[n % 4], **days("day", day, day))
        for n, day in ((n, dt.date(2024, 7, 25 + n % 3)) for n in range(1, 13))
    ),
    *(event(n, f"{LONG} {n}", STATUSES[n % 4]) for n in range(13, 21)),
)
CROWDED = stakeholders(
    *(
        party(n, f"Permanent Mission number {n}", stance=STANCES[n % 7], type=TYPES[n % 3])
        for n in range(40)
    )
)


def test_the_alternative_text_of_a_timeline_tells_every_row() -> None:
    figure = plot_timeline(TWENTY)
    assert "Timeline of 20 events: 12 with a date in the text, 8 without" in words(figure)
    for row in TWENTY.to_dict("records"):
        assert f"{row['event_id']}, " in words(figure)
        assert f", {row['status']}: {row['event']}" in words(figure)
    assert "E003, 25 July 2024, denied" in words(figure)
    assert "E013, no date, planned" in words(figure)


def test_the_stakeholders_stand_by_type_and_stance_and_a_credit_is_named_apart() -> None:
    table = stakeholders(
        party(1, "Canada", stance="conditional", type="state", role="actor"),
        party(2, "Cisco", stance="critical", type="company", target="the treaty"),
        party(3, "Politico", role="source credit", type="media"),
    )
    figure = plot_stakeholders(table)
    assert figure.title == "Stance and type of 2 stakeholders, from 3 rows of the table"
    assert figure.columns == ("type", "conditional", "critical")
    assert figure.rows == {
        "state": ("S001 Canada (actor)", ""),
        "company": ("", "S002 Cisco (speaker)"),
    }
    for told in (shown(figure), words(figure)):
        assert "Stance on: the treaty." in told
        assert "Left out, as a source credit is not a party: S003 Politico" in told


def test_everybody_in_a_crowd_is_shown() -> None:
    figure = plot_stakeholders(CROWDED)
    for row in CROWDED.to_dict("records"):
        assert f"{row['stakeholder_id']} {row['name']}" in shown(figure)


def test_each_event_names_its_status_in_words_and_by_a_mark_of_its_own() -> None:
    figure = plot_timeline(timeline(*(event(n, "a vote", s) for n, s in enumerate(STATUSES))))
    for number, status in enumerate(STATUSES):
        assert f"{status}: a vote (E{number:03})" in shown(figure)
    marks = {attributes["data-mark"] for tag, attributes in Page(figure).tags if tag == "li"}
    assert len(marks) == 4


def test_an_article_stands_between_what_came_before_and_what_is_ahead() -> None:
    table = timeline(
        event(1, "it was drafted", **days("day", dt.date(2024, 8, 8), dt.date(2024, 8, 8))),
        event(2, "it goes to a vote", "planned"),
        event(3, "it is printed", **days("day", dt.date(2024, 11, 12), dt.date(2024, 11, 12))),
        event(4, "states may sign", "possible", **days("year", dt.date(2025, 1, 1), None)),
        event(5, "senators wrote"),
        event(6, "nobody voted", "denied"),
    )
    for day in ("2024-11-12", dt.date(2024, 11, 12)):
        parts = {
            part.heading: [item.partition(",")[0] for item in part.items]
            for part in plot_timeline(table, day).description.parts
        }
        assert parts == {
            "Before 12 November 2024": ["E001", "E005"],
            "The article was published on 12 November 2024": ["E003"],
            "Ahead, seen from 12 November 2024": ["E004", "E002"],
            "No date in the text, in the article's order": ["E006"],
        }
    alone = plot_timeline(timeline(event(5, "senators wrote")), "2024-11-12")
    assert "The article was published on 12 November 2024" in shown(alone)
    with pytest.raises(TableError, match="2024-11-12"):
        plot_timeline(table, "yesterday")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (days("range", dt.date(2024, 7, 29), dt.date(2024, 8, 9)), "29 July to 9 August 2024"),
        (days("year", dt.date(2023, 1, 1), dt.date(2023, 12, 31)), "E001, 2023,"),
        (days("year", dt.date(2017, 1, 1), None), "from 1 January 2017"),
        (days("day", None, dt.date(2025, 12, 31)), "until 31 December 2025"),
        ({"expression": "the day after", "relation_type": "after", "relation_to": "E009"},
         "“the day after”, after E009"),
        ({"relation_type": "same", "relation_to": "E009"}, "same time as E009"),
    ],
)  # fmt: skip
def test_a_date_is_said_only_as_exactly_as_it_is_known(cells: dict[str, Any], said: str) -> None:
    assert said in plot_timeline(timeline(event(1, "a vote", **cells))).description.text()


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (plot_timeline(timeline()), "the table contains no events"),
        (plot_stakeholders(stakeholders()), "the table contains no parties"),
        (plot_stakeholders(stakeholders(party(1, "Politico", role="source credit"))), "no parties"),
    ],
)
def test_an_empty_table_gives_a_figure_that_says_so(figure: Picture | HtmlTable, said: str) -> None:
    assert said in shown(figure)
    assert said in words(figure)


HOSTILE = '<img src=x onerror=alert(1)> "quoted" & $\\frac{a}{0}$ \x00\x0b\ud800 --> بيان 代表团 🎉'


def hostile_facts() -> list[Picture | HtmlTable]:
    about = {"id": "a", "precision": "year", "doubt": HOSTILE}
    happening = {"date": "2024", "track": "UN", "kind": "vote", "event": HOSTILE}
    held = {"date": "2024", "type": "state", "region": HOSTILE, "target": HOSTILE, "act": HOSTILE}
    held |= {"actor": HOSTILE, "stance": "oppose", "concept": "scope", "agreement": "no"}
    page = {"puzzle": HOSTILE, "version": HOSTILE, "says": HOSTILE, "printed_by": HOSTILE}
    page |= {"day": "2024-11-12", "nearer": "open"}
    return [
        plot_chronology(pd.DataFrame([about | happening], dtype=object)),
        plot_positions(pd.DataFrame([about | held], dtype=object), group="region"),
        plot_agreement(pd.DataFrame([about | held], dtype=object), "scope"),
        plot_versions(pd.DataFrame([about | page], dtype=object)),
    ]


def test_text_from_outside_is_only_ever_text() -> None:
    figures = [
        plot_timeline(timeline(event(1, HOSTILE, expression=HOSTILE))),
        plot_stakeholders(stakeholders(party(1, HOSTILE), party(2, HOSTILE, role="source credit"))),
        *hostile_facts(),
    ]
    for figure in figures:
        assert '<img src=x onerror=alert(1)> "quoted" & $\\frac{a}{0}$' in shown(figure)
        tags = {tag for tag, _ in Page(figure).tags}
        assert not tags & {"script", "img", "image", "foreignobject", "iframe"}


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=120), st.sampled_from(STATUSES))
def test_any_text_at_all_can_be_shown(text: str, status: str) -> None:
    page = Page(plot_timeline(timeline(event(1, text, status))))
    assert [tag for tag, _ in page.tags].count("li") == 1


def test_a_wrong_table_is_named() -> None:
    with pytest.raises(TableError, match="event_id"):
        plot_timeline(CROWDED)
    with pytest.raises(TableError, match=re.escape("Row S001: stance is 'in favour'")):
        plot_stakeholders(stakeholders(party(1, "Canada", stance="in favour")))


MAP = plot_map(facts(DATA / "treaty_acts.csv"), "UN Convention")
CHRONOLOGY = plot_chronology(facts(DATA / "chronology.csv").head(10))


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
@pytest.mark.parametrize("figure", [MAP, CHRONOLOGY, plot_stakeholders(CROWDED)])
def test_a_figure_is_saved_for_print_with_its_words_and_nothing_beside_it(
    figure: Picture | HtmlTable, ending: str, tmp_path: Path
) -> None:
    path = figure.save(tmp_path / f"figure.{ending}")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    first = path.read_bytes()
    assert len(first) > 5000
    assert figure.save(path).read_bytes() == first
    if ending == "svg":
        said = path.read_text(encoding="utf-8")
        assert escape(figure.description.lead, quote=False) in said


def test_the_map_in_print_has_the_shapes_and_the_chronology_its_days(tmp_path: Path) -> None:
    shapes = MAP.save(tmp_path / "map.svg").read_text(encoding="utf-8")
    assert shapes.count("fill: #4f8fd8") > 60
    assert len(CHRONOLOGY.days) == 10


def test_hostile_words_are_printed_too(tmp_path: Path) -> None:
    for number, figure in enumerate(hostile_facts()):
        assert figure.save(tmp_path / f"{number}.pdf").stat().st_size > 1000


def test_a_figure_that_cannot_be_saved_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CoursekitError, match=r"\.svg, \.png or \.pdf"):
        MAP.save(tmp_path / "map.docx")
    with pytest.raises(CoursekitError, match="a folder that exists"):
        MAP.save(tmp_path / "none" / "map.svg")


def test_without_matplotlib_saving_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delitem(sys.modules, "coursekit.figures.page.paper", raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(CoursekitError, match="print the page"):
        MAP.save(tmp_path / "map.svg")
