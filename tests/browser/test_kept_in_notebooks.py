"""The first notebook in JupyterLab: progress that follows the answers, and Binder's way."""

from __future__ import annotations

import re

import nbformat
import pytest
from playwright.sync_api import expect

TITLE = "Reading one article"
CODE = """import coursekit
from IPython.display import display

display(coursekit.Quiz("quizzes/01-page-and-story.yaml"), coursekit.Progress())
"""
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
PAGE = "my-progress"
REMINDER = "not in any file you have downloaded"


@pytest.fixture
def open_page(lab, open_notebook):
    """Return what opens a notebook with a quiz, and with the progress of the course."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE)], metadata=KERNEL)
    nbformat.write(notebook, lab.folder / f"notebooks/{PAGE}.ipynb")
    yield lambda: open_notebook(PAGE)
    (lab.folder / f"notebooks/{PAGE}.ipynb").unlink()


@pytest.fixture
def on_binder(lab):
    """Let new kernels run as on Binder; return the folder of the student's work there."""
    startup = lab.own / "ipython/profile_default/startup"
    startup.mkdir(parents=True, exist_ok=True)
    file = startup / "binder.py"
    file.write_text("import os\nos.environ['BINDER_REPO_URL'] = 'x'\n", encoding="utf-8")
    yield lab.home
    file.unlink()


def first_quiz(page):
    return page.locator(".ck-quiz").first


def answer(page):
    form = first_quiz(page).locator("form").filter(has_text="What does the line")
    form.get_by_label("Politico owns TechRadar.").check()
    form.get_by_role("button", name="Check", exact=True).press("Enter")
    expect(form.locator(".ck-result")).to_contain_text("Not right")


@pytest.mark.slow
def test_the_progress_follows_the_answers_of_its_page(page, open_page, run_all, axe_in_both_themes):
    open_page()
    run_all()
    progress = page.locator(".ck-progress")
    lesson = progress.locator("section").filter(has=page.get_by_role("heading", name=TITLE)).first
    expect(lesson.locator("> .ck-counts")).to_contain_text("0 done, 0 missed, ")
    answer(page)
    expect(lesson.locator("> .ck-counts")).to_contain_text("0 done, 1 missed, ")
    expect(lesson).to_contain_text("What does the line")
    expect(page.locator(".ck-keeping")).to_have_count(0)
    assert axe_in_both_themes(".ck-progress") == []

    progress.get_by_role("button", name="Refresh").focus()
    before = page.evaluate("window.courseTests.contents()")
    page.keyboard.press("b")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    # Other tests may have answered in other lessons of this course.
    expect(progress.locator("> [role=status]")).to_contain_text(re.compile(r"0 done, [1-9] missed"))
    assert page.evaluate("window.courseTests.contents()") == before


@pytest.mark.slow
def test_binders_way_download_a_new_session_upload(page, open_page, run_all, on_binder, tmp_path):
    open_page()
    run_all()
    quiz = first_quiz(page).locator("xpath=..")
    warning = quiz.get_by_role("group", name="Your answers are not kept here.")
    expect(warning).to_be_visible()
    answer(page)
    expect(warning).to_contain_text(REMINDER)
    with page.expect_download() as started:
        warning.get_by_role("button", name="Download my answers").press("Enter")
    started.value.save_as(tmp_path / "mine.jsonl")
    expect(page.get_by_text(REMINDER)).to_have_count(0)
    assert (on_binder / "record-cyber-law-debates.jsonl").exists()

    open_page()
    cells = page.evaluate("window.courseTests.notebook.content.model.cells.length")
    lesson = (
        page.locator(".ck-progress section")
        .filter(has=page.get_by_role("heading", name=TITLE))
        .first
    )
    for file in on_binder.iterdir():
        file.unlink()
    run_all()
    result = first_quiz(page).locator("form .ck-result").nth(1)
    expect(result).to_be_empty()
    expect(lesson.locator("> .ck-counts")).to_contain_text("0 done, 0 missed, ")
    with page.expect_file_chooser() as chooser:
        warning.get_by_role("button", name="Upload a file of answers").press("Enter")
    chooser.value.set_files(tmp_path / "mine.jsonl")
    expect(warning.locator(".ck-notice")).to_contain_text("One entry was added")
    expect(result).to_contain_text("Not right")
    expect(lesson.locator("> .ck-counts")).to_contain_text("0 done, 1 missed, ")
    expect(page.get_by_text(REMINDER)).to_have_count(0)
    assert page.evaluate("window.courseTests.notebook.content.model.cells.length") == cells
