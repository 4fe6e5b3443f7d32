"""A real notebook whose kernel dies, and whose page is closed."""

from __future__ import annotations

import os
import re
import signal

import nbformat
import pytest
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ
from quiz_keys import tab_to

from coursekit.quiz.store.recovery import read_record

COURSE = "cyber-law-debates"
KERNEL = {"name": "python3", "display_name": "Python 3"}
READER = f"""\
import coursekit
article = coursekit.article({ARTICLE!r})
reader = coursekit.Reader(article, "stakeholders")
reader"""
CELLS = [
    "import os, pathlib\npathlib.Path('kernel.pid').write_text(str(os.getpid()))",
    READER,
    "coursekit.Quiz('kept.yaml', article=article, reader=reader)",
]
NAME = "kept"
LATE = 15_000  # the page waits for three seconds, on a busy machine


@pytest.fixture
def course(lab):
    """Lay a notebook with a reader and a quiz into the course."""
    folder = lab.folder / "notebooks"
    (folder / "kept.yaml").write_text(QUIZ, encoding="utf-8")
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
    nbformat.write(notebook, folder / f"{NAME}.ipynb")
    return folder


@pytest.fixture
def record(lab):
    path = lab.home / f"record-{COURSE}.jsonl"
    return lambda: read_record(path.read_bytes(), COURSE).entries


def question(page, prompt):
    return page.get_by_role("group", name=prompt)


def last_line(page):
    return question(page, re.compile(r"What is the last line\?"))


def fault(page):
    return question(page, "Who finds fault?")


def check(form, *labels):
    for label in labels:
        form.get_by_label(label).check()
    form.get_by_role("button", name="Check", exact=True).click()


def kill(page, course):
    """End the kernel as a crash does; Jupyter starts another one, and says so."""
    os.kill(int((course / "kernel.pid").read_text()), signal.SIGKILL)
    page.get_by_role("dialog").get_by_role("button", name="Ok").click(timeout=60_000)


def shut_down(lab):
    """End the kernel as the server's own page does: no other one is started."""
    for session in lab.ask("GET", "/api/sessions"):
        lab.ask("DELETE", f"/api/sessions/{session['id']}")


def unsaved(form):
    return form.locator(".ck-why-unsaved")


def test_a_kernel_that_crashed_costs_no_click(
    page, open_notebook, run_all, course, record, axe_in_both_themes
):
    open_notebook(NAME)
    run_all()
    check(last_line(page), "A credit")
    expect(last_line(page).locator(".ck-result")).to_contain_text("Right")
    reader = page.locator(".ck-reader")
    expect(reader.locator(".ck-marked")).to_contain_text(["Via ", "The Paper"])
    reader.get_by_role("radio").first.check()
    kill(page, course)
    fault(page).get_by_label("Cisco").focus()
    page.keyboard.press("Space")
    tab_to(page, fault(page).get_by_role("button", name="Check", exact=True))
    page.keyboard.press("Enter")
    expect(unsaved(fault(page))).to_contain_text("Not saved yet", timeout=LATE)
    expect(fault(page).locator("> [role=status]")).to_contain_text("Not saved yet")
    assert axe_in_both_themes(".ck-quiz") == []
    assert len(record()) == 1

    run_all()
    expect(page.locator(".ck-saving > p")).to_contain_text("now been saved")
    expect(last_line(page).locator(".ck-result")).to_contain_text("Right")
    expect(fault(page).locator(".ck-result")).to_contain_text("Partly right: 1 of 2 points.")
    expect(page.locator(".ck-score")).to_contain_text("Answered 2 of 2.")
    expect(reader.locator(".ck-marked")).to_contain_text(["Via ", "The Paper"])
    expect(reader.get_by_role("radio").first).to_be_checked()
    assert axe_in_both_themes(".ck-quiz") == []
    assert len(record()) == 2


@pytest.mark.slow
def test_two_tabs_whose_kernel_is_gone_lose_nothing_when_the_page_is_opened_again(
    page, lab, open_notebook, run_all, course, record
):
    import notebook_page

    open_notebook(NAME)
    run_all()
    check(last_line(page), "A claim")
    expect(last_line(page).locator(".ck-result")).to_contain_text("Not right")
    other = page.context.new_page()
    other.goto(lab.address(f"notebooks/{NAME}.ipynb", "notebook"))
    path = f"notebooks/{NAME}.ipynb"
    other.wait_for_function("path => window.courseTests.isReady(path)", arg=path)
    notebook_page.run_all(other)
    expect(last_line(other).locator(".ck-result")).to_contain_text("Not right")
    shut_down(lab)
    check(last_line(page), "A credit")
    check(fault(other), "Cisco", "The senators")
    for form in (last_line(page), fault(other)):
        expect(unsaved(form)).to_contain_text("Not saved yet", timeout=LATE)
    assert len(record()) == 1
    other.close()

    open_notebook(NAME)
    run_all()
    expect(page.locator(".ck-saving > p")).to_have_text(
        "2 changes that were waiting in this browser have now been saved."
    )
    result = last_line(page).locator(".ck-result")
    expect(result).to_contain_text("Right: 1 of 1 point (first try: 0).")
    expect(fault(page).locator(".ck-result")).to_contain_text("Right: 2 of 2 points.")
    assert len(record()) == 3
    assert len({each.id for each in record()}) == 3


@pytest.mark.slow
def test_a_folder_that_cannot_be_used_is_said_at_once(page, lab, open_notebook, run_all, course):
    open_notebook(NAME)
    lab.home.write_text("a file in place of the folder", encoding="utf-8")
    try:
        run_all()
        check(last_line(page), "A credit")
        expect(last_line(page).locator(".ck-result")).to_contain_text("Right")
        expect(unsaved(last_line(page))).to_contain_text("Not saved yet: Your work cannot be")
        saving = page.locator(".ck-saving")
        expect(saving).to_contain_text("1 change is waiting to be saved.")
    finally:
        lab.home.unlink()
    saving.get_by_role("button", name="Try again").press("Enter")
    expect(saving.locator("p")).to_have_text("Everything is saved now.")
    expect(unsaved(last_line(page))).to_be_empty()
