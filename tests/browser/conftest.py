"""A real JupyterLab, a real Chromium and what a student does with them.

``page`` is a page in the light theme at 1280 x 800; a test asks for others by a parameter of that
name::

    @pytest.mark.parametrize("theme", ["light", "dark"])
    @pytest.mark.parametrize("viewport", [(390, 844)])
    def test_lesson(page, open_notebook, run_all, axe_violations):
        open_notebook("01-reading-one-article")
        run_all()
        assert axe_violations(".ck") == []

``show_widget(widget)`` puts one widget on a page of its own and returns its `plain_page.Comm`.
Nothing here waits for a time to pass: each step waits for the thing itself.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import notebook_page
import plain_page
import pytest
from lab_server import Lab
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anywidget import AnyWidget

_HERE: Final = Path(__file__).parent
#: The shell opens no window behind a page: a new page costs a fifth of the processor's time.
_NAMES: Final = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)
_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
#: How long a thing may keep a test waiting: on two busy cores, five seconds are few.
_PATIENCE_MS: Final = 30_000
expect.set_options(timeout=_PATIENCE_MS)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run browser tests last: Playwright holds the event loop that nbclient needs."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: _HERE in item.path.parents)


@pytest.fixture(scope="session")
def lab(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Return a JupyterLab over a copy of the course; none starts where no browser can come."""
    server = Lab(tmp_path_factory.mktemp("lab"))
    try:
        server.wait_until_it_answers()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return a running Chromium; without one, skip and say why, but fail where CI is true."""
    with sync_playwright() as playwright:
        executable = _executable(playwright)
        if executable is None:
            reason = f"no Chromium on this machine (looked on PATH for {', '.join(_NAMES)})"
            if os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
        browser = playwright.chromium.launch(executable_path=executable, args=list(_FLAGS))
        yield browser
        browser.close()


def _executable(playwright: Playwright) -> str | None:
    found = (shutil.which(name) for name in _NAMES)
    own = playwright.chromium.executable_path
    return next(filter(None, found), own if Path(own).exists() else None)


@pytest.fixture
def theme() -> str:
    """Return the colour scheme of the page: "light" or "dark"."""
    return "light"


@pytest.fixture
def viewport() -> tuple[int, int]:
    """Return width and height of the page."""
    return 1280, 800


@pytest.fixture
def page(chromium: Browser, theme: Any, viewport: tuple[int, int]) -> Iterator[Page]:
    """Return an empty page in a browser that remembers nothing."""
    width, height = viewport
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=theme, locale="en-GB"
    )
    context.set_default_timeout(_PATIENCE_MS)
    context.add_init_script(path=notebook_page.QUESTIONS_TO_THE_PAGE)
    yield context.new_page()
    context.close()


@pytest.fixture
def open_notebook(page: Page, lab: Lab) -> Callable[..., None]:
    """Return what opens a notebook of ``notebooks/`` and waits until its kernel is idle.

    No quiz was answered before.
    """
    lab.forget()
    return lambda name, front="lab": notebook_page.open_notebook(page, lab, name, front)


@pytest.fixture
def run_all(page: Page) -> Callable[..., None]:
    """Return what runs every cell and waits for the last; it fails when a cell fails."""
    return lambda **limits: notebook_page.run_all(page, **limits)


@pytest.fixture
def axe_violations(page: Page) -> Callable[[str], list[str]]:
    """Return what lists the findings of axe-core inside a part of the page."""
    return lambda selector: notebook_page.axe_violations(page, selector)


@pytest.fixture
def axe_in_both_themes(page: Page) -> Callable[[str], list[str]]:
    """Return what lists those findings in a notebook, in the light theme and in the dark one."""
    return lambda selector: notebook_page.in_both_themes(page, selector)


@pytest.fixture
def show_widget(page: Page) -> Callable[[AnyWidget], plain_page.Comm]:
    """Return what shows one widget on a plain page, tied to its Python half."""
    return lambda widget: plain_page.show_widget(page, widget)
