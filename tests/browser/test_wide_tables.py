"""Tables and texts of a lesson in JupyterLab: nothing runs over, nothing is cut off."""

from __future__ import annotations

import json

CELLS = [
    """import coursekit
wire = coursekit.read("../seeds/hanoi-signing-wire/article.txt")
coursekit.show(wire)""",
    """columns = ["actor", "date", "act", "target", "argument", "quote", "source"]
coursekit.show(coursekit.facts("positions"), columns, links=["source"])""",
    """coursekit.plot_stakeholders(coursekit.stakeholders(wire, origin="machine"))""",
    """coursekit.plot_map(coursekit.facts("treaty_acts"), "UN Convention")""",
    """coursekit.plot_regimes(coursekit.facts("regimes"))""",
    """coursekit.Reader(wire, "stakeholders", origin="machine")""",
]
NOTEBOOK = {
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
    "cells": [
        {
            "cell_type": "code",
            "id": f"cell-{number}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": source,
        }
        for number, source in enumerate(CELLS)
    ],
}
SHOWN = ".jp-OutputArea-output:has(.ck-text, table), .ck-rows"


def test_a_text_wraps_between_words_and_no_table_runs_over(
    lab, page, open_notebook, run_all, axe_in_both_themes
):
    (lab.folder / "notebooks/wide.ipynb").write_text(json.dumps(NOTEBOOK), encoding="utf-8")
    open_notebook("wide")
    run_all()
    page.locator(".ck-rows").wait_for()
    for width in (1280, 1000):  # beside the list of files
        page.set_viewport_size({"width": width, "height": 800})
        for shown in page.locator(SHOWN).all():
            assert shown.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    assert axe_in_both_themes(".ck-text") == []
    page.get_by_role("tab", name="File Browser").click()  # closes the list
    page.set_viewport_size({"width": 390, "height": 800})
    drawn = page.locator("figure.ck-drawn")
    assert drawn.evaluate("each => parseFloat(getComputedStyle(each).fontSize)") >= 13
    assert drawn.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    assert axe_in_both_themes("figure.ck-drawn") == []
    assert axe_in_both_themes(".ck-table") == []
    cell = page.locator(".ck-table td").last
    assert cell.evaluate("each => getComputedStyle(each).textAlign") == "left"
    assert cell.evaluate("each => getComputedStyle(each).display") == "block"
    for shown in page.locator(SHOWN).all():
        assert shown.bounding_box()["width"] > 260
        assert shown.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
