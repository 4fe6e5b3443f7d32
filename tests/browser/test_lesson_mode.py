"""Lesson mode: a lesson opens ready in JupyterLab and Notebook 7, and a stranger's runs nothing."""

from __future__ import annotations

import json
import shutil

import pytest
from lab_server import REPOSITORY, StartedCourse
from playwright.sync_api import expect
from tiny_course import LESSON as TINY
from tiny_course import NEXT, lay_tiny_course

#: One of the course's own, which runs by itself.
LESSON = min((REPOSITORY / "notebooks").glob("[0-9]*.ipynb")).relative_to(REPOSITORY).as_posix()
KNOWN = REPOSITORY / "coursekit/widgets/labextensions/coursekit-lessons/lessons.json"
BAR = ".coursekit-bar"
HARM = "open('harm', 'w').close()"
#: It ends when the test writes a file, so that the test says what comes first.
WAITS = "import pathlib, time\nwhile not pathlib.Path({!r}).exists(): time.sleep(0.05)"
SLOW = pytest.mark.slow  # all of them: a minute and a half on two idle cores


def started(folder, *options):
    server = StartedCourse(folder, *options)
    try:
        server.wait_until_it_answers()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="module")
def course(chromium, tmp_path_factory):
    """Return the course as `coursekit start` opens it."""
    yield from started(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def approved(chromium, tmp_path_factory):
    """Return a course whose own lessons run by themselves, with the tiny one in it."""
    yield from started(tmp_path_factory.mktemp("approved"), "--approve")


def bar_of(page, server, path, front="lab"):
    """Open a lesson that nobody has worked in, and return the bar above it."""
    server.bring_back(path)
    page.goto(server.address(path, front))
    return page.get_by_role("region", name="Unit", exact=True)


@pytest.fixture
def lesson(page, course):
    """Return what opens a lesson where nothing is approved, and returns the bar above it."""
    course.forget()
    return lambda front="lab", path=LESSON: bar_of(page, course, path, front)


@pytest.fixture
def tiny(page, approved):
    """Return what opens the tiny lesson, which is approved, and returns the bar above it."""

    def open_tiny(*more, front="lab"):
        lay_tiny_course(approved.folder / "tiny", *more)
        return bar_of(page, approved, f"tiny/{TINY}", front)

    approved.forget()
    shutil.rmtree(approved.folder / "tiny", ignore_errors=True)
    return open_tiny


def ready(bar):
    expect(bar.get_by_role("status")).to_have_text("The unit is ready.", timeout=90_000)


def answer(page):
    """Answer the first question; return its form."""
    form = page.locator(".ck-quiz form:has(input[type=radio])").first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    form.locator(".ck-result").get_by_text("right").first.wait_for()
    return form


@pytest.mark.parametrize("front", ["lab", pytest.param("notebook", marks=SLOW)])
def test_a_lesson_opens_ready_at_its_top(page, lesson, front):
    ready(lesson(front))
    page.wait_for_function("window.courseTests.isDone()")  # widgets may still speak with Python
    assert page.evaluate("window.courseTests.errors()") == []
    expect(page.locator(".jp-RenderedMarkdown h1").first).to_be_in_viewport()
    expect(page.get_by_text("Jupyter news")).to_have_count(0)
    answer(page)


@SLOW
def test_the_first_question_is_answered_while_the_rest_still_loads(page, tiny, approved):
    bar = tiny("import coursekit", WAITS.format("first"), WAITS.format("second"))
    form = page.locator(".ck-quiz form").first
    form.get_by_role("radio").first.check()
    form.get_by_role("radio").first.focus()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(bar.get_by_role("progressbar")).to_be_visible()
    folder = approved.folder / "tiny/notebooks"
    (folder / "first").touch()
    expect(form.locator(".ck-result")).to_contain_text("ight")
    expect(bar.get_by_role("progressbar")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('form') !== null")
    (folder / "second").touch()
    ready(bar)


@SLOW
@pytest.mark.parametrize("front", ["lab", pytest.param("notebook", marks=pytest.mark.long)])
def test_a_lesson_is_gone_through_and_who_comes_back_goes_on(page, tiny, approved, front):
    bar = tiny(front=front)
    ready(bar)
    code_that_is_not_taught_is_one_line(page)

    sections = bar.locator("summary")
    sections.focus()
    page.keyboard.press("Enter")
    bar.get_by_role("button", name="Who signed").press("Enter")
    expect(page.get_by_role("heading", name="Who signed", level=2)).to_be_in_viewport()
    answer(page)
    expect(sections).to_contain_text("1 of 2")
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)
    for session in approved.ask("GET", "/api/sessions"):  # the next day
        approved.ask("DELETE", f"/api/sessions/{session['id']}")
    page.reload()
    ready(bar)
    expect(page.get_by_text("model not found")).to_have_count(0)
    expect(page.locator(".ck-quiz form").first.get_by_role("radio").first).to_be_checked()
    expect(sections).to_contain_text("1 of 2")
    bar.get_by_role("button", name="Go on where you were: Who signed").press("Enter")
    expect(page.get_by_role("heading", name="Who signed", level=2)).to_be_in_viewport()

    if front == "lab":
        bar.get_by_role("link", name="Next: 1 The next lesson").press("Enter")
        page.wait_for_function(f"window.courseTests.isReady('tiny/{NEXT}')")
        last = page.get_by_role("region", name="Unit", exact=True).last
        expect(last.get_by_role("link", name="Previous: 0 A vote")).to_be_visible(timeout=90_000)
        last.get_by_role("link", name="Hand in: 0 A vote").press("Enter")
        expect(page.get_by_role("heading", name="Your work", level=2)).to_be_in_viewport()


def code_that_is_not_taught_is_one_line(page):
    cells = page.locator(".jp-CodeCell")
    taught, other = cells.nth(0), cells.nth(1)
    expect(taught.locator(".jp-InputArea")).to_be_visible()
    expect(other.locator(".jp-InputArea")).to_be_hidden()
    show = other.get_by_role("button", name="Show the code")
    show.focus()
    before = page.evaluate("window.courseTests.contents()")
    page.keyboard.press("Enter")
    expect(other.locator(".jp-InputArea")).to_be_visible()
    hide = other.get_by_role("button", name="Hide the code", expanded=True)
    expect(hide).to_be_focused()
    page.keyboard.press("Space")
    expect(other.locator(".jp-InputArea")).to_be_hidden()
    assert page.evaluate("window.courseTests.contents()") == before


@SLOW
@pytest.mark.parametrize("viewport", [(360, 740)])
def test_on_a_small_screen_the_bar_and_the_lesson_have_room(page, tiny, axe_in_both_themes):
    bar = tiny()
    ready(bar)
    expect(page.locator("#jp-left-stack")).to_be_hidden()
    bar.locator("summary").click()
    for width, height in ((360, 740), (640, 400)):  # a phone; a laptop at 200 %
        page.set_viewport_size({"width": width, "height": height})
        expect(bar.get_by_role("link", name="Next: 1 The next lesson")).to_be_visible()
        page.wait_for_function(
            "([bar, width]) => document.querySelector(bar).getBoundingClientRect().right <= width",
            arg=[BAR, width],
        )
        assert bar.bounding_box()["x"] >= 0
        assert bar.evaluate("bar => bar.scrollWidth <= bar.clientWidth")
    assert axe_in_both_themes(BAR) == []
    assert axe_in_both_themes(".coursekit-show-code") == []


SAY_GERMAN = """new MutationObserver((_, observer) => {
  const page = document.getElementById("jupyter-config-data");
  if (!page?.textContent.includes("}")) return;
  observer.disconnect();
  page.textContent = page.textContent.replace(/("coursekitLanguage": )"en"/, '$1"de"');
}).observe(document, { subtree: true, childList: true });"""


@SLOW
def test_the_bar_speaks_german(page, approved):
    page.add_init_script(SAY_GERMAN)  # as the server has it under COURSEKIT_LANGUAGE=de
    lay_tiny_course(approved.folder / "tiny")
    bar_of(page, approved, f"tiny/{NEXT}")
    bar = page.get_by_role("region", name="Einheit", exact=True)
    expect(bar.get_by_role("status")).to_have_text("Die Einheit ist bereit.", timeout=90_000)
    assert bar.get_attribute("lang") == "de"


def strangers(course, change):
    """Put a stranger's lesson, made of one of ours, into a folder of its own."""
    folder = course.folder / "stranger"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "notebooks/quizzes", folder / "quizzes")
    shutil.copy(REPOSITORY / "notebooks/clients.yaml", folder)
    book = json.loads((REPOSITORY / LESSON).read_text(encoding="utf-8"))
    change(book)
    for name in ("lessons.json", "approved-folders.json"):
        shutil.copy(KNOWN, folder / name)
    (folder / "00-a-lesson.ipynb").write_text(json.dumps(book), encoding="utf-8")
    return folder, "stranger/00-a-lesson.ipynb"


def hidden_cell(book):
    """Add a cell that nobody sees, and say of the notebook all that it can say of itself."""
    metadata = {"jupyter": {"source_hidden": True}, "trusted": True, "tags": ["taught"]}
    cell = {"cell_type": "code", "id": "harm", "metadata": metadata, "source": [HARM]}
    book["cells"].append({**cell, "outputs": [], "execution_count": None})
    book["metadata"]["coursekit"] |= {"approved": True, "coursekitApproved": "true"}
    button = "<button autofocus onclick='alert(1)'>Run this unit</button>"
    book["cells"][0]["source"].append(f"{button}<body data-coursekit-approved='true'>")


def changed_cell(book):
    code = next(cell for cell in book["cells"] if cell["cell_type"] == "code")
    code["source"] = [*code["source"], "\n", HARM]


def runs_nothing(page, bar, folder, path):
    expect(bar.get_by_role("button", name="Run this unit")).to_be_visible()
    page.wait_for_function("path => window.courseTests.isReady(path)", arg=path)
    assert page.evaluate("window.courseTests.codeCells.every(cell => !cell.executionCount)")
    assert not (folder / "harm").exists()


def test_a_strangers_lesson_runs_nothing(page, lesson, course):
    folder, path = strangers(course, hidden_cell)
    runs_nothing(page, lesson("lab", path), folder, path)


@SLOW
@pytest.mark.parametrize(
    "change", [changed_cell, pytest.param(hidden_cell, marks=pytest.mark.long)]
)
def test_a_strangers_lesson_runs_nothing_in_notebook_7(page, lesson, course, change):
    folder, path = strangers(course, change)
    runs_nothing(page, lesson("notebook", path), folder, path)


@SLOW
def test_what_lies_beside_a_lesson_of_ours_is_not_imported(page, lesson, course):
    folder, path = strangers(course, lambda book: None)
    for name in ("coursekit.py", "pandas.py", "ipykernel_launcher.py", "sitecustomize.py"):
        (folder / name).write_text(HARM)
    ready(lesson("lab", path))
    assert not (folder / "harm").exists()


@SLOW
def test_run_again_a_lesson_of_ours_still_imports_nothing_beside_it(page, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONSAFEPATH", "")  # as where Jupyter was not opened by coursekit start
    server = StartedCourse(tmp_path)
    try:
        server.wait_until_it_answers()
        folder, path = strangers(server, lambda book: None)
        (folder / "coursekit.py").write_text(HARM)
        page.goto(server.address(path))
        bar = page.get_by_role("region", name="Unit", exact=True)
        ready(bar)
        page.evaluate("jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
        bar.get_by_role("button", name="Run the unit again").click()
        expect(bar.get_by_role("status")).not_to_contain_text("started again")
        ready(bar)
        assert not (folder / "harm").exists()
    finally:
        server.stop()


@SLOW
def test_a_fault_is_told_in_words_with_what_to_do(page, course):
    folder = course.folder / "tiny"
    lay_tiny_course(folder, "1 / 0")
    bar = bar_of(page, course, f"tiny/{TINY}")
    bar.get_by_role("button", name="Run this unit").press("Enter")
    expect(bar.get_by_role("status")).to_contain_text(
        "stopped in the section “Meet the article”: ZeroDivisionError", timeout=90_000
    )
    expect(bar.get_by_role("button", name="Run the unit again")).to_be_visible()
    bar.get_by_role("button", name="Show where").press("Enter")
    expect(page.locator(".jp-CodeCell").first).to_be_in_viewport()
    assert page.locator(BAR).evaluate("bar => !bar.contains(document.activeElement)")
