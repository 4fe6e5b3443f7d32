"""The course in the browser alone: built as a person would, opened with no way to the outside.

Built and driven in about three minutes on two busy cores; Python starts anew for each lesson.
"""

from __future__ import annotations

import functools
import subprocess
import sys
import tarfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from npm_packages import packages
from playwright.sync_api import expect

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]
#: Python begins anew with every lesson, and compiles what it imports.
PATIENCE = 180_000
#: What is quick to answer, and shows at once that it was.
FIRST = ".ck-quiz form:has(input[type=radio])"


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_told):
        pass


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    """Return the address of a site that was built with npm's Pyodide, and serves itself."""
    folder = tmp_path_factory.mktemp("lite")
    archive = folder / "pyodide.tgz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(packages() / "pyodide", "package")
    command = [sys.executable, "-m", "coursekit", "lite", "--out", folder / "site"]
    made = subprocess.run(
        [*command, "--pyodide", archive],
        cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert not list((folder / "site").rglob(".jupyterlite*"))
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=folder / "site")
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def open_lesson(page, site):
    """Return what opens a lesson and waits until it has run to its end; nothing from outside."""
    outside = []

    def only_here(route):
        here = urlsplit(route.request.url)
        if here.hostname == "127.0.0.1" or here.scheme in {"data", "blob"}:
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    page.context.route("**/*", only_here)

    def open_lesson(name):
        page.goto(f"{site}/notebooks/index.html?path=notebooks/{name}.ipynb")
        expect(page.locator(FIRST).first).to_be_visible(timeout=PATIENCE)

    yield open_lesson
    assert outside == []


def has_run(page):
    """Wait until no cell waits for its turn, and check that none ended with an error."""
    expect(page.get_by_text("[*]:", exact=True)).to_have_count(0, timeout=PATIENCE)
    expect(page.locator("[data-mime-type='application/vnd.jupyter.error']")).to_have_count(0)


@pytest.mark.parametrize(
    ("lesson", "viewport"),
    [("00-start-here", (1280, 800)), ("01-reading-one-article", (390, 844))],
)
def test_a_lesson_is_answered_and_the_answer_is_there_again(page, open_lesson, lesson, viewport):
    open_lesson(lesson)
    form = page.locator(FIRST).first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form.locator(".ck-result")).to_contain_text("ight", timeout=PATIENCE)
    said = form.locator(".ck-result").text_content()
    assert form.bounding_box()["width"] > 0.6 * viewport[0]
    has_run(page)

    open_lesson(lesson)
    expect(page.locator(FIRST).first.locator(".ck-result")).to_have_text(said, timeout=PATIENCE)


def test_tables_and_figures_are_there_with_their_words_though_nothing_draws_them(page, open_lesson):
    open_lesson("00-start-here")
    has_run(page)
    figure = page.locator("figure.ck-figure img").first
    assert len(figure.get_attribute("alt")) > 40
    expect(page.get_by_role("columnheader", name="event_id").first).to_be_attached()
