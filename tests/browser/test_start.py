"""``coursekit start``: one command, and the course is there, on a small screen, too."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time

import pytest
from lab_server import REPOSITORY, end
from playwright.sync_api import expect

from coursekit.course.lesson import read_lesson

ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/\S*token=\w+")
TITLE = read_lesson(REPOSITORY / "notebooks/00-start-here.ipynb").headings[0].title
#: What sticks out of a part of the page; not what only a screen reader finds, a few pixels wide.
STICKS_OUT = """root => [root, ...root.querySelectorAll("*")]
  .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 30)
  .filter((each) => getComputedStyle(each).display !== "inline")
  .map((each) => `${each.tagName}.${each.className}: ${each.scrollWidth} > ${each.clientWidth}`)"""


@pytest.fixture(scope="module")
def address(lab, tmp_path_factory):
    """Return the address that the command prints, for somebody who never started Jupyter before."""
    folder = tmp_path_factory.mktemp("start")
    known = {name: value for name, value in os.environ.items() if not name.startswith("JUPYTER")}
    environment = {**known, "HOME": str(folder), "COURSEKIT_HOME": str(folder / "kept")}
    environment |= {f"JUPYTER_{name}_DIR": str(folder) for name in ("DATA", "RUNTIME", "CONFIG")}
    environment |= {f"JUPYTERLAB_{n}_DIR": str(folder) for n in ("SETTINGS", "WORKSPACES")}
    command = [sys.executable, "-m", "coursekit", "start", "--no-browser", "--port", "8900"]
    # Into a file: a pipe stays open for as long as any kernel of the server lives.
    with (folder / "printed").open("w+", encoding="utf-8") as printed:
        process = subprocess.Popen(command, cwd=lab.folder, env=environment, stderr=printed)
        try:
            yield _printed_address(process, folder / "printed")
        finally:
            end(process)


def _printed_address(process, file, seconds=300):
    deadline = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < deadline:
        if found := ADDRESS.search(file.read_text(encoding="utf-8")):
            return found.group()
        time.sleep(0.1)
    pytest.fail(f"coursekit start printed no address:\n{file.read_text(encoding='utf-8')}")


def start_here(page, address):
    page.goto(address)
    page.get_by_role("heading", name=TITLE, level=1).wait_for()
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(state="attached")


def test_the_first_notebook_is_in_front_and_no_news_are_offered(page, address):
    start_here(page, address)
    expect(page).to_have_title(re.compile("00-start-her"))
    expect(page.get_by_text("Jupyter news")).to_have_count(0)


def test_each_quiz_is_on_paper_and_the_file_stays_as_it_is_in_the_repository(page, address, lab):
    start_here(page, address)
    folded = page.locator(".jp-MarkdownOutput details > summary")
    expect(folded.first).to_contain_text("as plain text, in case the quiz above does not appear")
    dirty = page.locator(".jp-mod-dirty")
    page.keyboard.press("ControlOrMeta+s")
    with contextlib.suppress(AssertionError):  # Python may say what it is after the first
        expect(dirty).to_have_count(0, timeout=5_000)
    page.keyboard.press("ControlOrMeta+s")
    expect(dirty).to_have_count(0)
    file = (lab.folder / "notebooks/00-start-here.ipynb").read_text(encoding="utf-8")
    assert "<!-- on-paper" not in file


@pytest.mark.slow
@pytest.mark.parametrize("viewport", [(390, 844)])
def test_on_a_small_screen_a_quiz_and_the_reader_have_room_and_links_keep_it(page, address):
    start_here(page, address)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    unit = page.locator(".ck-progress a", has_text="Who says so?").first
    unit.wait_for(state="attached")
    for widget in (page.locator(".ck-quiz").first, page.locator(".ck-reader").first):
        widget.scroll_into_view_if_needed()
        assert widget.bounding_box()["width"] >= 295
        assert widget.evaluate(STICKS_OUT) == []

    with page.expect_popup() as opened:
        unit.click()
    holds_one_document(opened.value)
    page.locator(".jp-RenderedMarkdown a", has_text="Who says so?").click()
    holds_one_document(page)


def holds_one_document(page):
    """Hold that lesson 1 opens as the first notebook did, and has the page for itself."""
    heading = page.get_by_role("heading", name="Who says so?", level=1)
    heading.wait_for()
    assert "/doc/" in page.url
    assert heading.bounding_box()["width"] >= 250
