"""The course in the browser alone: built as a person would, opened with no way to the outside.

Built and driven in a minute and a half on two idle cores: Python starts anew whenever a lesson is
opened. So CI opens one small lesson, which has one of each; `long`, every lesson of the course.
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
from tiny_course import LESSON, lay_tiny_course

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


def built(course, folder):
    """Build the site of a course with npm's Pyodide, serve it, and yield its address."""
    archive = folder / "pyodide.tgz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(packages() / "pyodide", "package")
    command = [sys.executable, "-m", "coursekit", "lite", "--out", folder / "site"]
    made = subprocess.run(
        [*command, "--pyodide", archive],
        cwd=course, capture_output=True, text=True, check=False, timeout=600,
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
def site(chromium, tmp_path_factory):
    """Return the address of the site of a small course."""
    course = tmp_path_factory.mktemp("tiny")
    lay_tiny_course(course, 'import coursekit\n\ncoursekit.DebateMap(coursekit.Corpus("../seeds"))')
    yield from built(course, tmp_path_factory.mktemp("lite"))


@pytest.fixture(scope="module")
def whole(chromium, tmp_path_factory):
    """Return the address of the site of the course."""
    yield from built(REPOSITORY, tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def page(chromium):
    """Return one page for all lessons: the browser keeps what it has compiled."""
    context = chromium.new_context(locale="en-GB")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def open_lesson(page):
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

    def open_lesson(address, path, width=1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{address}/notebooks/index.html?path={path}")
        expect(page.locator(FIRST).first).to_be_visible(timeout=PATIENCE)

    yield open_lesson
    page.context.unroute("**/*")
    assert outside == []


def has_run(page):
    """Wait until every cell has run, and check that none ended with an error."""
    bar = page.get_by_role("region", name="Unit", exact=True)
    expect(bar.get_by_role("status")).to_have_text("The unit is ready.", timeout=PATIENCE)
    expect(page.locator("[data-mime-type='application/vnd.jupyter.error']")).to_have_count(0)


def has_figures(page):
    """Check what cells showed when the site was made: nothing here could make it."""
    for figure in page.locator("figure.ck-drawn").all():
        assert len(figure.get_attribute("aria-label")) > 40


def has_tables_and_figures(page):
    """Check what cells showed when the site was made: nothing here could make it."""
    heading = page.locator("th", has_text="event_id").first  # on a phone in front of each cell
    expect(heading).to_be_attached()
    expect(page.locator("caption", has_text="Stance and type").first).to_be_attached()


def test_a_lesson_is_answered_on_a_phone_and_the_answer_is_there_again(page, open_lesson, site):
    open_lesson(site, LESSON, 390)
    form = page.locator(FIRST).first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    result = form.locator(".ck-result")
    expect(result).to_contain_text("ight", timeout=PATIENCE)
    said = result.text_content()
    assert form.bounding_box()["width"] > 0.6 * 390
    has_run(page)
    has_tables_and_figures(page)
    a_corpus_was_read(page)
    a_guess_uncovers_the_table_that_was_made(page)

    open_lesson(site, LESSON)
    expect(result).to_have_text(said, timeout=PATIENCE)


def a_corpus_was_read(page):
    drawn = page.get_by_role("group", name="Debate map")
    drawn.get_by_label("With rows that nobody has signed").check()
    expect(drawn.get_by_role("button", name="Norway").first).to_be_visible()


def a_guess_uncovers_the_table_that_was_made(page):
    gate = page.locator(".ck-gate").first
    expect(gate.locator(".ck-revealed")).not_to_contain_text("precision")
    gate.get_by_role("textbox", name="Your guess:").fill("four")
    gate.get_by_role("button", name="Keep my guess and show").click()
    expect(gate.locator(".ck-revealed")).to_contain_text("precision", timeout=PATIENCE)
    expect(gate).to_contain_text("Your guess: four")


@pytest.mark.long  # 20 s a lesson
@pytest.mark.parametrize("path", sorted((REPOSITORY / "notebooks").glob("[0-9]*.ipynb")), ids=str)
def test_every_lesson_of_the_course_runs_to_its_end(page, open_lesson, whole, path):
    open_lesson(whole, f"notebooks/{path.name}")
    has_run(page)
