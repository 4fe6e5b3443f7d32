"""Lesson mode: a lesson opens ready in JupyterLab and Notebook 7, and a stranger's runs nothing."""

from __future__ import annotations

import json
import shutil

import pytest
from lab_server import REPOSITORY, StartedCourse
from playwright.sync_api import expect

from coursekit.course.lesson import read_lesson

LESSON = "notebooks/00-start-here.ipynb"
FIRST, SECOND = map(read_lesson, sorted((REPOSITORY / "notebooks").glob("[0-9]*.ipynb"))[:2])
TITLE, NEXT = (lesson.headings[0].title for lesson in (FIRST, SECOND))
#: Of its sections the one with its first question, and the one with its first code cell.
ASKS = next(s.title for s in FIRST.sections if FIRST.quizzes[0].cell in s.cells)
RUNS = next(s.title for s in FIRST.sections if next(FIRST.code()).number in s.cells)
KNOWN = REPOSITORY / "coursekit/widgets/labextensions/coursekit-lessons/lessons.json"
BAR = ".coursekit-bar"
HARM = "open('harm', 'w').close()"
SLOW = pytest.mark.slow  # all of them: two minutes on two idle cores


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


@pytest.mark.parametrize("front", ["lab", pytest.param("notebook", marks=pytest.mark.slow)])
def test_a_lesson_opens_ready_at_its_top(page, lesson, front):
    ready(lesson(front))
    assert page.evaluate("window.courseTests.isDone()")
    assert page.evaluate("window.courseTests.errors()") == []
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_in_viewport()
    expect(page.get_by_text("Jupyter news")).to_have_count(0)
    answer(page)


@SLOW
def test_code_that_is_not_taught_is_one_line(page, lesson):
    ready(lesson())
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
@pytest.mark.parametrize("front", ["lab", "notebook"])
def test_who_comes_back_finds_the_quizzes_as_they_were_and_goes_on(page, lesson, course, front):
    bar = lesson(front)
    ready(bar)
    sections = bar.locator("summary")
    sections.focus()
    page.keyboard.press("Enter")
    bar.get_by_role("button", name=ASKS).press("Enter")
    expect(page.get_by_role("heading", name=ASKS, level=2)).to_be_in_viewport()
    answer(page)
    expect(sections).to_contain_text("1 of")
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)
    for session in course.ask("GET", "/api/sessions"):  # the next day
        course.ask("DELETE", f"/api/sessions/{session['id']}")
    page.reload()
    ready(bar)
    expect(page.get_by_text("model not found")).to_have_count(0)
    expect(page.locator(".ck-quiz form").first.get_by_role("radio").first).to_be_checked()
    expect(sections).to_contain_text("1 of")
    bar.get_by_role("button", name=f"Go on where you were: {ASKS}").press("Enter")
    expect(page.get_by_role("heading", name=ASKS, level=2)).to_be_in_viewport()


@SLOW
@pytest.mark.parametrize("viewport", [(360, 740), (640, 400)])  # a phone; a laptop at 200 %
def test_on_a_small_screen_the_bar_and_the_lesson_have_room(page, lesson, axe_in_both_themes):
    bar = lesson()
    ready(bar)
    expect(page.locator("#jp-left-stack")).to_be_hidden()
    expect(bar.get_by_role("link", name=f"Next: {NEXT}")).to_be_visible()
    bar.locator("summary").click()
    box = bar.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.viewport_size["width"]
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
def test_the_bar_speaks_german(page, lesson):
    page.add_init_script(SAY_GERMAN)  # as the server has it under COURSEKIT_LANGUAGE=de
    lesson()
    bar = page.get_by_role("region", name="Lektion", exact=True)
    expect(bar.get_by_role("status")).to_have_text("Die Lektion ist bereit.", timeout=90_000)
    assert bar.get_attribute("lang") == "de"


@SLOW
def test_the_next_lesson_is_a_link(page, lesson):
    bar = lesson()
    ready(bar)
    bar.get_by_role("link", name=f"Next: {NEXT}").press("Enter")
    page.wait_for_function(
        "path => window.courseTests.isReady(path)", arg=f"notebooks/{SECOND.path.name}"
    )
    last = page.get_by_role("region", name="Lesson", exact=True).last
    expect(last.get_by_role("link", name=f"Previous: {TITLE}")).to_be_visible(timeout=90_000)


def strangers(course, change):
    """Put a stranger's lesson, made of one of ours, into a folder of its own."""
    folder = course.folder / "stranger"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "notebooks/quizzes", folder / "quizzes")
    book = json.loads((REPOSITORY / LESSON).read_text(encoding="utf-8"))
    change(book)
    for name in ("lessons.json", "approved-folders.json"):
        shutil.copy(KNOWN, folder / name)
    (folder / "00-start-here.ipynb").write_text(json.dumps(book), encoding="utf-8")
    return folder, "stranger/00-start-here.ipynb"


def hidden_cell(book):
    """Add a cell that nobody sees, and say of the notebook all that it can say of itself."""
    metadata = {"jupyter": {"source_hidden": True}, "trusted": True, "tags": ["taught"]}
    cell = {"cell_type": "code", "id": "harm", "metadata": metadata, "source": [HARM]}
    book["cells"].append({**cell, "outputs": [], "execution_count": None})
    book["metadata"]["coursekit"] |= {"approved": True, "coursekitApproved": "true"}
    button = "<button autofocus onclick='alert(1)'>Run this lesson</button>"
    book["cells"][0]["source"].append(f"{button}<body data-coursekit-approved='true'>")


def changed_cell(book):
    code = next(cell for cell in book["cells"] if cell["cell_type"] == "code")
    code["source"] = [*code["source"], "\n", HARM]


def runs_nothing(page, bar, folder, path):
    expect(bar.get_by_role("button", name="Run this lesson")).to_be_visible()
    page.wait_for_function("path => window.courseTests.isReady(path)", arg=path)
    assert page.evaluate("window.courseTests.codeCells.every(cell => !cell.executionCount)")
    assert not (folder / "harm").exists()


def test_a_strangers_lesson_runs_nothing(page, lesson, course):
    folder, path = strangers(course, hidden_cell)
    runs_nothing(page, lesson("lab", path), folder, path)


@SLOW
@pytest.mark.parametrize("change", [hidden_cell, changed_cell])
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
        bar = page.get_by_role("region", name="Lesson", exact=True)
        ready(bar)
        page.evaluate("jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
        bar.get_by_role("button", name="Run the lesson again").click()
        expect(bar.get_by_role("status")).not_to_contain_text("started again")
        ready(bar)
        assert not (folder / "harm").exists()
    finally:
        server.stop()


@SLOW
def test_a_fault_is_told_in_words_with_what_to_do(page, lesson, course):
    def spoil(book):
        book["cells"][next(FIRST.code()).number - 1]["source"] = ["1 / 0"]

    _, path = strangers(course, spoil)
    bar = lesson("lab", path)
    bar.get_by_role("button", name="Run this lesson").press("Enter")
    expect(bar.get_by_role("status")).to_contain_text(
        f"stopped in the section “{RUNS}”: ZeroDivisionError", timeout=90_000
    )
    expect(bar.get_by_role("button", name="Run the lesson again")).to_be_visible()
    bar.get_by_role("button", name="Show where").press("Enter")
    expect(page.locator(".jp-CodeCell").first).to_be_in_viewport()
    assert page.locator(BAR).evaluate("bar => !bar.contains(document.activeElement)")


@SLOW
def test_an_approved_folder_runs_its_own_lessons(page, tmp_path):
    server = StartedCourse(tmp_path, "--approve")
    try:
        server.wait_until_it_answers()
        folder, path = strangers(server, changed_cell)
        page.goto(server.address(path))
        ready(page.get_by_role("region", name="Lesson", exact=True))
        assert (folder / "harm").exists()
    finally:
        server.stop()
