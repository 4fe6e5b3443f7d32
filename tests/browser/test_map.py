"""Maps: a state of a treaty says what it did, an actor of a debate what it said."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from joint_statements import joint_of, statement
from playwright.sync_api import expect

from coursekit.corpus.corpus import Corpus
from coursekit.figures.debate.map import plot_debate
from coursekit.figures.treaties.map import plot_map
from coursekit.figures.treaties.world import WIDTH, project
from coursekit.tables.facts.frames import facts

VIEWS = pytest.mark.parametrize(
    ("viewport", "theme"), [((1280, 800), "light"), ((390, 800), "dark")], ids=str
)
DATA = Path(__file__).parents[2] / "seeds/data"
DARK = 'data-theme="dark" style="background: #14181e; color: #eee; --link: #9cf"'
PAGE = (
    '<!doctype html><html lang="en" {theme}><title>A map</title>'
    "<style>a {{ color: var(--link, #00e) }}</style><body><main>{map}</main></body>"
)


@VIEWS
def test_a_state_on_the_map_says_what_it_did(page, theme, axe_violations):
    acts = facts(DATA / "treaty_acts.csv")
    html = plot_map(acts, "UN Convention", on="2025-10-26")._repr_html_()
    page.set_content(PAGE.format(theme=DARK if theme == "dark" else "", map=html))
    told = page.get_by_role("status")
    expect(told).to_contain_text("Choose a state on the map")
    land = page.locator(".ck-map").bounding_box()
    x, y = project(-52, -10)
    scale = land["width"] / WIDTH
    page.mouse.click(land["x"] + x * scale, land["y"] + y * scale)
    expect(told).to_have_text("Brazil: signed, 25 October 2025 (source)", use_inner_text=True)
    assert told.locator("a:visible").get_attribute("href").startswith("https://")
    page.keyboard.press("ArrowRight")
    expect(told).to_have_text("Burkina Faso: signed, 25 October 2025 (source)", use_inner_text=True)
    expect(page.get_by_role("radio", name="Burkina Faso: signed")).to_be_focused()
    page.get_by_text("Neither: 7.").click()
    page.get_by_role("listitem").get_by_text("Canada:").click()
    expect(told).to_contain_text("Canada: took part", use_inner_text=True)
    assert axe_violations("main") == []


@VIEWS
def test_an_actor_of_a_debate_opens_what_it_said(page, theme, axe_violations):
    actors = ("Viet Nam", "Electronic Frontier Foundation", "Permanent Mission of a Far State")
    rows = [
        statement(at, name, concept, "no" if at % 3 else "yes", evidence=f"{name} said so.")
        for at, (name, concept) in enumerate(
            (name, f"{concept} by all states that have signed")
            for name in actors
            for concept in ("ratification", "safeguards")
        )
    ]
    html = plot_debate(Corpus(joint_of(rows)))._repr_html_()
    page.set_content(PAGE.format(theme=DARK if theme == "dark" else "", map=html))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    names = page.locator(".ck-columns li > span")
    expect(names).to_have_count(5)
    boxes = [names.nth(at).bounding_box() for at in range(3)]
    for above, below in pairwise(boxes):
        assert above["y"] + above["height"] <= below["y"]
    said = page.get_by_text("Viet Nam said so.").first
    expect(said).to_be_hidden()
    page.locator("summary", has_text="Viet Nam").focus()
    page.keyboard.press("Enter")
    expect(said).to_be_visible()
    assert axe_violations("main") == []
