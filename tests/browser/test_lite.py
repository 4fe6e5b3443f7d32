"""The course in the browser alone: built as a person would, opened with no way to the outside.

Built and driven in seven minutes on two busy cores: two for the site, and Python starts anew for
each lesson that is opened.
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

from coursekit.course.lesson import read_lesson

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]
#: Python begins anew with every lesson, and compiles what it imports.
PATIENCE = 180_000
LESSONS = [read_lesson(path) for path in sorted(REPOSITORY.glob("notebooks/[0-9]*.ipynb"))]
#: A lesson that asks for a guess.
GATED = next(lesson for lesson in LESSONS if lesson.guesses)
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


@pytest.fixture(scope="module")
def page(chromium):
    """Return one page for all lessons: the browser keeps what it has compiled."""
    context = chromium.new_context(locale="en-GB")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def open_lesson(page, site):
    """Return what opens a lesson and waits for its first question; nothing comes from outside."""
    outside = []

    def only_here(route):
        here = urlsplit(route.request.url)
        if here.hostname == "127.0.0.1" or here.scheme in {"data", "blob"}:
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    page.context.route("**/*", only_here)

    def open_lesson(name, width=1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{site}/notebooks/index.html?path=notebooks/{name}.ipynb")
        expect(page.locator(FIRST).first).to_be_visible(timeout=PATIENCE)

    yield open_lesson
    page.context.unroute("**/*")
    assert outside == []


def has_run(page):
    """Wait until every cell has run, and check that none ended with an error."""
    bar = page.get_by_role("region", name="Lesson", exact=True)
    expect(bar.get_by_role("status")).to_have_text("The lesson is ready.", timeout=PATIENCE)
    expect(page.locator("[data-mime-type='application/vnd.jupyter.error']")).to_have_count(0)


def has_figures(page):
    """Check what cells showed when the site was made: nothing here could make it."""
    for figure in page.locator("figure.ck-drawn").all():
        assert len(figure.get_attribute("aria-label")) > 40


@pytest.mark.parametrize(
    ("lesson", "width"), [(LESSONS[0].path.stem, 1280), (LESSONS[1].path.stem, 390)]
)
def test_a_lesson_is_answered_and_the_answer_is_there_again(page, open_lesson, lesson, width):
    open_lesson(lesson, width)
    form = page.locator(FIRST).first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    result = form.locator(".ck-result")
    expect(result).to_contain_text("ight", timeout=PATIENCE)
    said = result.text_content()
    assert form.bounding_box()["width"] > 0.6 * width
    has_run(page)
    has_figures(page)

    open_lesson(lesson, width)
    expect(result).to_have_text(said, timeout=PATIENCE)


def test_a_guess_uncovers_the_table_that_was_made(page, open_lesson):
    open_lesson(GATED.path.stem)
    gate = page.locator(".ck-gate").first
    shown = gate.locator(".ck-revealed :is(table, img)").first
    has_run(page)
    expect(shown).to_have_count(0)
    gate.get_by_role("textbox", name="Your guess:").fill("four")
    gate.get_by_role("button", name="Keep my guess and show").click()
    expect(shown).to_be_visible(timeout=PATIENCE)
    expect(gate).to_contain_text("Your guess: four")
