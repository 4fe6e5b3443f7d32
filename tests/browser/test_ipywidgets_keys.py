"""Controls of ipywidgets, which lessons use as filters, by keyboard."""

from __future__ import annotations

from playwright.sync_api import expect


def test_keys_stay_in_a_filter_made_with_interact(page, open_notebook, run_all):
    open_notebook("02-who-said-what")
    run_all()
    cells = page.evaluate("window.courseTests.notebook.content.model.cells.length")
    attitude = page.get_by_label("attitude")
    attitude.focus()
    page.keyboard.press("Home")
    page.keyboard.type("w")
    page.keyboard.press("ArrowDown")
    expect(attitude).to_be_focused()
    expect(attitude.locator("option:checked")).to_have_text("wished")
    page.keyboard.press("b")  # in a notebook this key makes a new cell
    expect(attitude).to_be_focused()
    assert page.evaluate("window.courseTests.notebook.content.model.cells.length") == cells
    shown = page.locator(".jp-OutputArea-output", has=attitude)
    attitude.select_option("conceded")
    expect(shown.get_by_role("cell", name="concede", exact=True)).to_be_visible()
