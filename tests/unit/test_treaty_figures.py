"""The stair and the map of a treaty: who stands where, and what is told of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pandas as pd
import pytest
from figure_labels import contrast

from coursekit.errors import TableError
from coursekit.figures.page import picture
from coursekit.figures.treaties.map import plot_map
from coursekit.figures.treaties.steps import plot_steps
from coursekit.figures.treaties.world import HEIGHT, WIDTH, world
from coursekit.tables.facts.frames import facts

DATA: Final = Path(__file__).parents[2] / "seeds" / "data"


@pytest.fixture(scope="module")
def steps() -> pd.DataFrame:
    return facts(DATA / "treaty_steps.csv")


@pytest.fixture(scope="module")
def acts() -> pd.DataFrame:
    return facts(DATA / "treaty_acts.csv")


def on_steps(figure) -> dict[str, list[str]]:
    return {
        part.heading.split(" (")[0].split(". ")[1]: [item.split(":")[0] for item in part.items]
        for part in figure.description.parts
    }


def test_the_table_names_every_signatory_of_hanoi(acts: pd.DataFrame) -> None:
    hanoi = acts[
        (acts["treaty"] == "UN Convention")
        & (acts["act"] == "signature")
        & (acts["latest"] <= "2025-10-26")
    ]
    assert len(hanoi) == hanoi["iso"].nunique() == 72


def test_a_state_stands_on_its_furthest_step(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    there = on_steps(plot_steps(steps, acts, "Budapest Convention"))
    assert there["signature"] == ["Ireland", "South Africa"]
    assert "Sweden" in there["entry into force"], "it signed in 2001, and ratified in 2021"
    before = on_steps(plot_steps(steps, acts, "Budapest Convention", on="2021-04-27"))
    assert "Sweden" in before["signature"]
    between = on_steps(plot_steps(steps, acts, "Budapest Convention", on="2021-04-28"))
    assert between["deposit"] == ["Sweden"]


def test_nobody_is_bound_by_a_treaty_that_is_not_in_force(
    steps: pd.DataFrame, acts: pd.DataFrame
) -> None:
    figure = plot_steps(steps, acts, "UN Convention", states=["Japan", "France"])
    assert on_steps(figure) == {
        "negotiation": ["Japan"],
        "adoption": [],
        "signature": ["France"],
        "ratification": [],
        "deposit": [],
        "entry into force": [],
    }
    page = figure._repr_html_()
    assert "France:</strong> signed, 25 October 2025" in page
    assert page.count("Nobody, on the pages that were read.") == 2
    assert figure.alt in page
    assert "6 steps" in figure.alt
    assert "2 states" in figure.alt


def test_what_is_wrong_is_told(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    with pytest.raises(TableError, match="Budapest Convention, UN Convention"):
        plot_steps(steps, acts, "Hanoi Convention")
    with pytest.raises(TableError, match="2025-10-26"):
        plot_steps(steps, acts, "UN Convention", on="yesterday")


def test_words_of_a_table_are_never_markup(steps: pd.DataFrame, acts: pd.DataFrame) -> None:
    hostile = acts.assign(state="<img src=x onerror=alert(1)>", source="javascript:alert(1)")
    for figure in (
        plot_steps(steps, hostile, "UN Convention"),
        plot_map(hostile, "UN Convention"),
    ):
        assert "<img" not in figure._repr_html_()
        assert "javascript:" not in figure._repr_html_()


def svg_of(page: str) -> ElementTree.Element:
    return ElementTree.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])  # noqa: S314


def test_each_state_of_the_table_has_its_shape_its_mark_and_its_sentence(
    acts: pd.DataFrame,
) -> None:
    figure = plot_map(acts, "UN Convention", on="2025-10-26")
    page = figure._repr_html_()
    assert "Signed, not bound: 72" in figure.alt
    assert figure.alt in page
    drawn = [ElementTree.fromstring(each)[0] for each in re.findall("<svg.*?</svg>", page)[1:]]  # noqa: S314
    marked = {mark.get("class", "").split("ck-i-")[1]: mark for mark in drawn}
    signed = [code for code, mark in marked.items() if "ck-signed" in mark.get("class", "")]
    assert len(signed) == 71, "all but the European Union have a shape"
    assert "Not on the map, but in the list: European Union." in page
    assert marked["NRU"].tag == "circle"
    assert marked["BRA"].tag == "path"
    assert marked["BRA"][0].text == "Brazil: signed, 25 October 2025"
    assert page.count('type="radio"') == 79
    assert page.count('<p class="ck-r-') == 79
    assert '<p class="ck-r-BRA"><strong>Brazil:</strong> signed, 25 October 2025 (<a href=' in page
    assert "A source counts 72 signatories" in page


def test_a_later_day_binds_more(acts: pd.DataFrame) -> None:
    then = plot_map(acts, "Budapest Convention", on="2004-07-01").alt
    now = plot_map(acts, "Budapest Convention").alt
    assert "Bound by the treaty: 5;" in then
    assert int(re.search(r"Bound by the treaty: (\d+)", now)[1]) > 70


def test_disputed_areas_belong_to_nobody_and_are_named(acts: pd.DataFrame) -> None:
    drawn = svg_of(plot_map(acts, "UN Convention")._repr_html_())
    neutral = [mark[0].text for mark in drawn if mark.get("class") == "ck-neutral"]
    assert neutral == [f"{name}: disputed" for name in world().neutral]
    assert {"Crimea", "Western Sahara", "Kosovo"} < set(world().neutral)
    assert "They say nothing".lower() in plot_map(acts, "UN Convention").description.lead


def test_every_shape_lies_on_the_map() -> None:
    for shape in world().states.values():
        for ring in shape.path.split("z")[:-1]:
            x, y = map(int, ring[1 : ring.index("l")].split())
            steps = [*map(int, ring[ring.index("l") + 1 :].split())]
            xs = [x, *(x := x + dx for dx in steps[::2])]
            ys = [y, *(y := y + dy for dy in steps[1::2])]
            assert min(xs) >= 0, shape
            assert max(xs) <= WIDTH, shape
            assert min(ys) >= 0, shape
            assert max(ys) <= HEIGHT, shape
            assert max(xs) - min(xs) < WIDTH * 0.7, "a shape across the date line is cut"


def test_marks_stand_out_from_the_page_in_both_themes() -> None:
    light, dark = picture.COLOURS.values()
    for colours, page in ((light, "#ffffff"), (dark, "#111111")):
        for name in ("bound", "signed", "other", "mark", "line"):
            assert contrast(colours[name], page) >= 3, name
        ink = "#1a1a1a" if page == "#ffffff" else "#e0e0e0"
        assert contrast(ink, colours["step"]) >= 4.5
        assert contrast(colours["bound"], colours["signed"]) >= 1.5
