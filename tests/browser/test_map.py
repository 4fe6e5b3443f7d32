"""The map of a treaty: a state is chosen on it by mouse or by keyboard, and says what it did."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from coursekit.figures.treaties.map import plot_map
from coursekit.figures.treaties.world import WIDTH, project
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data"
PAGE = (
    '<!doctype html><html lang="en" {theme}><title>A map</title>'
    "<style>a {{ color: var(--link, #00e) }}</style><body><main>{map}</main></body>"
)


@pytest.mark.parametrize(
    ("viewport", "theme"), [((1280, 800), "light"), ((390, 800), "dark")], ids=str
)
def test_a_state_on_the_map_says_what_it_did(page, theme, axe_violations):
    acts = facts(DATA / "treaty_acts.csv")
    html = plot_map(acts, "UN Convention", on="2025-10-26")._repr_html_()
    dark = (
        'data-theme="dark" style="background: #14181e; color: #eee; --link: #9cf"'
        if theme == "dark"
        else ""
    )
    page.set_content(PAGE.format(theme=dark, map=html))
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
