"""What a student does with a notebook, and what axe-core says about a part of the page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from lab_server import Lab
    from playwright.sync_api import Page

QUESTIONS_TO_THE_PAGE: Final = Path(__file__).with_name("notebook_page.js")
_SAVE_STATE: Final = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"
_TERMINAL_COLOURS: Final = re.compile(r"\x1b\[[0-9;]*m")


def open_notebook(page: Page, lab: Lab, name: str, front: str = "lab") -> None:
    """Open a notebook as it is in the repository and wait until its kernel is idle.

    ``name`` is a file below ``notebooks/``, with or without its ending; ``front`` is "lab" for
    JupyterLab or "notebook" for Notebook 7.
    """
    path = f"notebooks/{name.removesuffix('.ipynb')}.ipynb"
    lab.bring_back(path)
    page.goto(lab.address(path, front))
    page.wait_for_function("path => window.courseTests.isReady(path)", arg=path)


def run_all(page: Page, *, seconds: float = 60) -> None:
    """Choose Run > Run All Cells and wait until every code cell has run; fail if one fails."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.wait_for_function("window.courseTests.isDone()", timeout=seconds * 1000)
    errors = page.evaluate("window.courseTests.errors()")
    assert not errors, "a cell failed:\n" + _TERMINAL_COLOURS.sub("", "\n".join(errors))


def save_with_widgets(page: Page) -> None:
    """Save the notebook with the state of its widgets, as Settings offers it."""
    is_toggled = f"window.jupyterapp.commands.isToggled('{_SAVE_STATE}')"
    if not page.evaluate(is_toggled):
        page.get_by_role("menuitem", name="Settings", exact=True).click()
        page.get_by_role("menuitem", name="Save Widget State Automatically").click()
        page.wait_for_function(is_toggled)
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")


def axe_violations(page: Page, selector: str) -> list[str]:
    """Return what axe-core finds, of any level, inside a part of the page, one line each.

    An element that matches nothing is an error, not an empty list.
    """
    assert page.locator(selector).count(), f"nothing on the page matches {selector}"
    found: list[dict[str, Any]] = Axe().run(page, context=selector).response["violations"]
    return [
        f"{violation['id']} ({violation['impact']}): {node['html']}: {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


def in_both_themes(page: Page, selector: str) -> list[str]:
    """Return what axe-core finds in the light theme and in the dark; JupyterLab follows both."""
    found = axe_violations(page, selector)
    _use(page, "dark")
    found += axe_violations(page, selector)
    _use(page, "light")
    return found


def _use(page: Page, theme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=theme)
    is_light = str(theme == "light").lower()
    page.wait_for_function("light => document.body.dataset.jpThemeLight === light", arg=is_light)
