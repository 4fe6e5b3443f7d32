"""A gate in a real notebook: covered until the guess is made, then open, and open again later."""

from __future__ import annotations

import nbformat
import pytest
from notebook_page import save_with_widgets
from playwright.sync_api import expect

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
CELLS = [
    """import coursekit
import pandas as pd
table = pd.DataFrame({"state": ["Norland"], "voted": ["the-" + "answer"]})""",
    'coursekit.Predict("guesses/who-voted.md", lambda: coursekit.show(table))',
    'coursekit.Predict("guesses/a-widget.md", lambda: coursekit.explore(table, by=["state"]))',
]


@pytest.fixture
def gates(lab):
    """Lay a lesson with two gates beside the others; return its name."""
    cells = [nbformat.v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate(CELLS)]
    path = lab.folder / "notebooks/gates.ipynb"
    book = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
    nbformat.write(book, path)
    guesses = path.parent / "guesses"
    (guesses / "who-voted.md").write_text("Who voted *no*? One name.\n\n---\n\nIt was alone.")
    (guesses / "a-widget.md").write_text("And then?")
    return path


@pytest.mark.slow
@pytest.mark.parametrize("front", ["lab", pytest.param("notebook", marks=pytest.mark.long)])
def test_a_gate_opens_by_keyboard_and_comes_back_open(
    page, open_notebook, run_all, gates, front, axe_in_both_themes
):
    open_notebook("gates", front)
    run_all()
    gate = page.locator(".ck-gate").filter(has_text="Who voted")
    box = gate.get_by_role("textbox", name="Your guess:")
    expect(box).to_be_visible()
    expect(gate.locator(".ck-revealed")).to_be_empty()
    save_with_widgets(page)
    page.wait_for_function("!window.courseTests.notebook.context.model.dirty")
    saved = gates.read_text(encoding="utf-8")
    assert "Who voted" in saved
    assert "the-answer" not in saved
    assert "It was alone" not in saved
    assert axe_in_both_themes(".ck-gate") == []
    box.focus()
    page.keyboard.type("Norland, b")  # "b" alone would make a cell
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    shown = gate.get_by_role("group", name="What the guess was about")
    expect(shown).to_contain_text("the-answer")
    expect(shown).to_be_focused()
    expect(gate.get_by_role("status")).to_contain_text("is shown below")
    expect(gate).to_contain_text("Your guess: Norland, b")
    assert axe_in_both_themes(".ck-gate") == []

    other = page.locator(".ck-gate").filter(has_text="And then?")
    other.get_by_role("button", name="Show without a guess").press("Enter")
    expect(other.get_by_label("state")).to_be_visible()
    run_all()
    expect(page.locator(".ck-gate").first).to_contain_text("the-answer")
    expect(page.locator(".ck-gate").last).to_contain_text("You chose to see it without a guess.")


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["dark"])
@pytest.mark.parametrize("viewport", [(360, 740)])
def test_a_gate_fits_a_phone_in_the_dark_theme(
    page, open_notebook, run_all, gates, axe_in_both_themes
):
    open_notebook("gates", "notebook")
    run_all()
    gate = page.locator(".ck-gate").filter(has_text="Who voted")
    gate.get_by_role("button", name="Show without a guess").click()
    expect(gate.locator(".ck-revealed")).to_contain_text("the-answer")
    box = gate.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert axe_in_both_themes(".ck-gate") == []
