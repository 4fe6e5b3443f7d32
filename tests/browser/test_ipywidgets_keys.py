"""Controls of ipywidgets, which lessons use as filters, by keyboard."""

from __future__ import annotations

import nbformat
from playwright.sync_api import expect

CODE = """import coursekit
from IPython.display import display
from ipywidgets import interact

display(coursekit.Quiz("quizzes/01-the-vote.yaml"))

@interact(attitude=["announced", "asked", "believed", "blamed"])
def shown(attitude):
    print("it is", attitude)
"""
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


def test_keys_stay_in_a_control_made_with_interact(page, lab, open_notebook, run_all):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE)], metadata=KERNEL)
    nbformat.write(notebook, lab.folder / "notebooks" / "filter.ipynb")
    open_notebook("filter")
    run_all()
    cells = page.evaluate("window.courseTests.notebook.content.model.cells.length")
    attitude = page.get_by_label("attitude")
    attitude.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(attitude.locator("option:checked")).to_have_text("believed")
    expect(page.get_by_text("it is believed")).to_be_visible()
    page.keyboard.press("b")  # in a notebook this key makes a new cell
    expect(attitude).to_be_focused()
    assert page.evaluate("window.courseTests.notebook.content.model.cells.length") == cells
