"""Lesson mode: a lesson opens ready in JupyterLab and Notebook 7, and a stranger's runs nothing."""

from __future__ import annotations

import json
import shutil

import pytest
from lab_server import REPOSITORY, StartedCourse
from playwright.sync_api import expect

LESSON = "notebooks/00-start-here.ipynb"
BOTH = pytest.mark.parametrize("front", ["lab", "notebook"])


@pytest.fixture(scope="module")
def course(chromium, tmp_path_factory):
    """Return the course as `coursekit start` opens it."""
    server = StartedCourse(tmp_path_factory.mktemp("course"))
    try:
        server.wait_until_it_answers()
        yield server
    finally:
        server.stop()


@pytest.fixture
def lesson(page, course):
    """Return what opens a lesson that nobody has worked in, and returns the bar above it."""

    def open_lesson(front="lab", path=LESSON):
        course.bring_back(path)
        page.goto(course.address(path, front))
        return page.get_by_role("region", name="Lesson", exact=True)

    course.forget()
    return open_lesson


def ready(bar):
    expect(bar.get_by_role("status")).to_have_text("The lesson is ready.", timeout=90_000)


def answer(page):
    """Answer the first question; return its form."""
    form = page.locator(".ck-quiz form").first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check").click()
    form.locator(".ck-result").get_by_text("right").first.wait_for()
    return form


@BOTH
def test_a_lesson_opens_ready_at_its_top(page, lesson, front):
    bar = lesson(front)
    ready(bar)
    assert page.evaluate("window.courseTests.errors()") == []
    assert page.evaluate("window.courseTests.isDone()")
    expect(page.get_by_role("heading", name="Start here", level=1)).to_be_in_viewport()
    answer(page)


def strangers(course, name, change):
    """Put a stranger's lesson, made of one of ours, into a folder of its own."""
    folder = course.folder / "stranger"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "notebooks/quizzes", folder / "quizzes")
    book = json.loads((REPOSITORY / LESSON).read_text(encoding="utf-8"))
    change(book)
    (folder / name).write_text(json.dumps(book), encoding="utf-8")
    return folder, f"stranger/{name}"


HARM = "open('harm', 'w').close()"


def hidden_cell(book):
    metadata = {"jupyter": {"source_hidden": True}, "trusted": True, "tags": ["taught"]}
    cell = {"cell_type": "code", "id": "harm", "metadata": metadata, "source": [HARM]}
    book["cells"].append({**cell, "outputs": [], "execution_count": None})
    book["metadata"]["coursekit"] |= {"approved": True, "coursekitApproved": "true"}


def first_cell(book):
    code = next(cell for cell in book["cells"] if cell["cell_type"] == "code")
    code["source"] = [*code["source"], "\n", HARM]


@BOTH
@pytest.mark.parametrize("change", [hidden_cell, first_cell])
def test_a_strangers_lesson_runs_nothing(page, lesson, course, front, change):
    folder, path = strangers(course, "00-start-here.ipynb", change)
    known = json.loads(
        (REPOSITORY / "coursekit/widgets/labextensions/coursekit-lessons/lessons.json").read_text()
    )
    (folder / "lessons.json").write_text(json.dumps(known))
    bar = lesson(front, path)
    expect(bar.get_by_role("button", name="Run this lesson")).to_be_visible()
    page.wait_for_function("path => window.courseTests.isReady(path)", arg=path)
    assert page.evaluate("window.courseTests.codeCells.every(cell => cell.executionCount === null)")
    assert not (folder / "harm").exists()


def test_what_lies_beside_a_lesson_of_ours_is_not_imported(page, lesson, course):
    folder, path = strangers(course, "00-start-here.ipynb", lambda book: None)
    for name in ("coursekit.py", "pandas.py", "ipykernel_launcher.py", "sitecustomize.py"):
        (folder / name).write_text(HARM)
    bar = lesson("lab", path)
    ready(bar)
    assert not (folder / "harm").exists()
