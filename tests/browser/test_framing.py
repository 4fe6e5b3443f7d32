"""The framing lens in a notebook: by keyboard each cell opens its sentences."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

NOTEBOOK = {
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
    "cells": [
        {
            "cell_type": "code",
            "id": "lens",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": """import coursekit
names = ["hanoi-signing-wire", "victims-advocate-column"]
two = coursekit.Corpus([f"../seeds/{name}" for name in names])
coursekit.framing(two, *names)""",
        }
    ],
}


@pytest.fixture
def lens(lab, page, open_notebook, run_all):
    """Show the lens of unit 7 in a notebook of its own."""
    (lab.folder / "notebooks/lens.ipynb").write_text(json.dumps(NOTEBOOK), encoding="utf-8")
    open_notebook("lens")
    run_all()
    return page.locator(".ck-table")


def test_by_keyboard_each_cell_opens_its_sentences(page, lens, axe_in_both_themes):
    table = lens.get_by_role("table", name="“72 sign UN cybercrime treaty in Hanoi")
    expect(table).to_be_visible()
    cells = table.locator("summary")
    assert cells.count() > 20
    cells.first.focus()
    for cell in cells.all():
        expect(cell).to_be_focused()
        sentences = cell.locator("xpath=../p")
        expect(sentences.first).to_be_hidden()
        page.keyboard.press("Enter")
        expect(sentences.first).to_be_visible()
        assert all(" October 2025)" in each for each in sentences.all_inner_texts())
        page.keyboard.press("Tab")
    kingdom = table.get_by_role("row", name="Quoted by both").get_by_role("cell").first
    expect(kingdom).to_contain_text("United Kingdom (Andrew Whittaker): said (2)")
    expect(kingdom).to_contain_text("“It would not cooperate with any country that failed")
    assert axe_in_both_themes(".ck-table") == []
    page.get_by_role("tab", name="File Browser").click()  # closes the list
    page.set_viewport_size({"width": 390, "height": 844})
    expect(table.get_by_role("cell").first).to_have_css("display", "block")
    assert axe_in_both_themes(".ck-table") == []
    assert lens.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
