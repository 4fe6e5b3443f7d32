"""What a person sees in a figure, and what a person who does not see it is told."""

from __future__ import annotations

import base64
import datetime as dt
import re
import warnings
from html.parser import HTMLParser
from typing import Any
from xml.parsers import expat

import matplotlib as mpl
import pandas as pd
import pytest
from figure_labels import (
    assert_apart_and_on_the_sheet,
    assert_contrast,
    contrast,
    drawn,
    labels,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import CoursekitError, TableError
from coursekit.figures import style
from coursekit.figures.agreement import plot_agreement
from coursekit.figures.chronology import plot_chronology
from coursekit.figures.page.description import Figure
from coursekit.figures.positions import plot_positions
from coursekit.figures.stakeholders import plot_stakeholders
from coursekit.figures.timeline import plot_timeline
from coursekit.figures.versions import plot_versions
from coursekit.tables.schema import (
    ROLES,
    STAKEHOLDER_COLUMNS,
    STANCES,
    STATUSES,
    TIMELINE_COLUMNS,
    TYPES,
)

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
    table = pd.DataFrame(rows, columns=list(TIMELINE_COLUMNS))
    for bound in ("earliest", "latest"):
        table[bound] = pd.to_datetime(table[bound])
    return table


def party(number: int, name: str, **cells: Any) -> dict[str, Any]:
    row = dict.fromkeys(STAKEHOLDER_COLUMNS, "") | {"stakeholder_id": f"S{number:03}", "name": name}
    return row | {"type": "state", "role": "speaker", "stance": "unclear"} | cells


def stakeholders(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(STAKEHOLDER_COLUMNS))


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


@pytest.mark.parametrize("figure", [plot_timeline(TWENTY), plot_stakeholders(CROWDED)])
def test_no_two_labels_overlap_and_none_leaves_the_sheet(figure: Figure) -> None:
    assert len(labels(figure)) > 60
    assert_apart_and_on_the_sheet(figure)


def test_the_alternative_text_of_a_timeline_tells_every_row() -> None:
    figure = plot_timeline(TWENTY)
    assert "Timeline of 20 events: 12 with a date in the text, 8 without" in words(figure)
    for row in TWENTY.to_dict("records"):
        assert f"{row['event_id']}, " in words(figure)
        assert f", {row['status']}: {row['event']}" in words(figure)
    assert "E003, 25 July 2024, denied" in words(figure)
    assert "E013, no date, planned" in words(figure)


def test_the_alternative_text_of_stakeholders_tells_every_row() -> None:
    table = stakeholders(
        party(1, "Canada", stance="conditional", type="state", role="actor"),
        party(2, "Cisco", stance="critical", type="company", target="the treaty"),
        party(3, "Politico", role="source credit", type="media"),
    )
    figure = plot_stakeholders(table)
    assert "2 stakeholders, from 3 rows of the table. Stance on: the treaty." in words(figure)
    assert "Stance on: the treaty." in drawn(figure)
    assert "conditional (1): 1. S001 Canada, state, actor." in words(figure)
    assert "critical (1): 1. S002 Cisco, company, speaker." in words(figure)
    assert "left out, as a source credit is not a party: 1. S003 Politico" in words(figure)
    assert "Left out, as a source credit is not a party: Politico" in drawn(figure)


def test_each_event_names_its_status_in_words() -> None:
    figure = plot_timeline(timeline(*(event(n, "a vote", s) for n, s in enumerate(STATUSES))))
    for number, status in enumerate(STATUSES):
        assert f"E{number:03} {status}" in drawn(figure)
    marks = {(line.get_marker(), line.get_color()) for line in figure.figure.axes[0].lines}
    marks = {mark for mark in marks if mark[0] not in {"None", None}}
    assert len({shape for shape, _ in marks}) == len({colour for _, colour in marks}) == 4


def test_a_month_is_drawn_as_its_bounds_and_no_day_is_made_up() -> None:
    month = days("month", dt.date(2024, 10, 1), dt.date(2024, 10, 31))
    figure = plot_timeline(timeline(event(1, "states may sign", "possible", **month)))
    (line,) = [line for line in figure.figure.axes[1].lines if line.get_marker() == "D"]
    assert [mpl.dates.num2date(x).date() for x in line.get_xdata()] == [
        dt.date(2024, 10, 1),
        dt.date(2024, 10, 31),
    ]
    assert "E001, October 2024, possible" in words(figure)


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
def test_an_empty_table_gives_a_figure_that_says_so(figure: Figure, said: str) -> None:
    assert said in drawn(figure)
    assert said in figure.alt
    assert "<img alt=" in figure._repr_html_()


class _Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def parts_of(picture: bytes) -> set[str]:
    """Parse an SVG as strictly as a browser does, and return the names of its elements."""
    names: set[str] = set()
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: names.add(name)
    parser.Parse(picture, True)
    return names


HOSTILE = '<img src=x onerror=alert(1)> "quoted" & $\\frac{a}{0}$ \x00\x0b\ud800 --> بيان 代表团 🎉'


def hostile_facts() -> list[Figure]:
    about = {"id": "a", "precision": "year", "doubt": HOSTILE}
    happening = {"date": "2024", "track": "UN", "kind": "vote", "event": HOSTILE}
    held = {"date": "2024", "type": "state", "region": HOSTILE, "target": HOSTILE, "act": HOSTILE}
    held |= {"actor": HOSTILE, "stance": "oppose", "concept": "scope", "agreement": "no"}
    page = {"puzzle": HOSTILE, "version": HOSTILE, "says": HOSTILE, "printed_by": HOSTILE}
    page |= {"day": "2024-11-12", "nearer": "open"}
    return [
        plot_chronology(pd.DataFrame([about | happening])),
        plot_positions(pd.DataFrame([about | held]), group="region"),
        plot_agreement(pd.DataFrame([about | held]), "scope"),
        plot_versions(pd.DataFrame([about | page])),
    ]


def test_an_axis_of_about_two_years_is_drawn_without_a_warning() -> None:
    far_apart = (dt.date(2024, 8, 8), dt.date(2026, 3, 8))
    votes = [event(n, "a vote", **days("day", day, day)) for n, day in enumerate(far_apart)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plot_timeline(timeline(*votes))


def test_text_from_outside_is_only_ever_text() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figures = [
            plot_timeline(timeline(event(1, HOSTILE, expression=HOSTILE))),
            plot_stakeholders(
                stakeholders(party(1, HOSTILE), party(2, HOSTILE, role="source credit"))
            ),
            *hostile_facts(),
        ]
        pages = [_Page(figure._repr_html_()) for figure in figures]
    for figure, page in zip(figures, pages, strict=True):
        pictures = [attributes for tag, attributes in page.tags if tag == "img"]
        assert len(pictures) == 1
        assert pictures[0]["alt"] == figure.alt
        assert '<img src=x onerror=alert(1)> "quoted" & $\\frac{a}{0}$' in page.words
        picture = base64.b64decode(str(pictures[0]["src"]).partition("base64,")[2])
        tags = parts_of(picture)
        assert not tags & {"script", "image", "foreignObject", "a"}


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=120), st.sampled_from(STATUSES))
def test_any_text_at_all_can_be_drawn(text: str, status: str) -> None:
    page = _Page(plot_timeline(timeline(event(1, text, status)))._repr_html_())
    picture = next(str(a["src"]) for tag, a in page.tags if tag == "img")
    assert "path" in parts_of(base64.b64decode(picture.partition("base64,")[2]))


def test_a_style_of_the_notebook_changes_nothing() -> None:
    plain = plot_timeline(TWENTY)._repr_html_()
    with mpl.rc_context({"axes.facecolor": "black", "text.color": "white", "font.size": 30}):
        assert plot_timeline(TWENTY)._repr_html_() == plain


@pytest.mark.parametrize("figure", [plot_timeline(TWENTY), plot_stakeholders(CROWDED)])
def test_every_label_has_contrast_on_the_sheet_and_on_its_panel(figure: Figure) -> None:
    assert_contrast(figure)


def test_every_mark_has_contrast_on_the_sheet_and_on_its_panel() -> None:
    marks = [style.PAGE_MARK]
    for name, each in vars(style).items():
        marks += each.values() if name.endswith("_MARKS") else []
    assert len(marks) > 25
    for mark in marks:
        assert contrast(mark.colour, style.PANEL) >= 4.5, mark


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_a_figure_is_saved_with_nothing_beside_it(ending: str, tmp_path: Any) -> None:
    figure = plot_timeline(TWENTY)
    path = figure.save(tmp_path / f"timeline.{ending}")
    assert path.stat().st_size > 5000
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    first = path.read_bytes()
    assert figure.save(path).read_bytes() == first
    if ending == "svg":
        assert "Timeline of 20 events" in path.read_text(encoding="utf-8")


def test_a_figure_that_cannot_be_saved_says_what_to_do(tmp_path: Any) -> None:
    with pytest.raises(CoursekitError, match=r"\.svg, \.png or \.pdf"):
        plot_timeline(TWENTY).save(tmp_path / "timeline.docx")
    with pytest.raises(CoursekitError, match="a folder that exists"):
        plot_timeline(TWENTY).save(tmp_path / "none" / "timeline.svg")


def test_a_wrong_table_is_named() -> None:
    with pytest.raises(TableError, match="event_id"):
        plot_timeline(CROWDED)
    with pytest.raises(TableError, match=re.escape("Row S001: stance is 'in favour'")):
        plot_stakeholders(stakeholders(party(1, "Canada", stance="in favour")))


@pytest.mark.parametrize("role", ROLES[:-1])
def test_each_role_is_told_in_the_key(role: str) -> None:
    assert role in drawn(plot_stakeholders(stakeholders(party(1, "Canada", role=role))))
