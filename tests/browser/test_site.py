"""The static book in a browser: what a student without any program does with a lesson."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from notebook_page import axe_violations
from playwright.sync_api import Page, expect
from sample_course import LESSON, SAMPLE, SECOND

from coursekit.course.edition.output import write
from coursekit.course.lesson import read_lesson
from coursekit.course.site.site import site
from coursekit.quiz.loading import load_quiz

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[2]
ASKS, READS = f"{SECOND.stem}.html", f"{LESSON.stem}.html"
#: Of its last quiz, which no words of an article keep from the site.
FIRST_WORDS = load_quiz(read_lesson(SECOND).quizzes[-1].path).questions[0].prompt[:40]
#: About a minute on two idle cores: all lessons are run once, and every page is looked at twice.
pytestmark = pytest.mark.slow


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_told: object) -> None:
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "made"
    write(site(REPOSITORY).files, out)
    return out


@contextmanager
def served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with served(folder) as at:
        yield at


@pytest.fixture(scope="module")
def of_sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the site of two lessons that stay as they are."""
    out = tmp_path_factory.mktemp("sample-site") / "made"
    write(site(SAMPLE).files, out)
    with served(out) as at:
        yield at


@pytest.fixture
def amiss(page: Page) -> list[str]:
    """Return a list that fills with what no page may do: go elsewhere, miss a file, complain."""
    found: list[str] = []

    def is_own(url: str) -> bool:
        return url.startswith(("http://127.0.0.1:", "data:", "blob:"))

    page.on("request", lambda one: None if is_own(one.url) else found.append(one.url))
    page.on("response", lambda one: found.append(one.url) if one.status >= 400 else None)
    page.on("console", lambda one: found.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.mark.parametrize(("viewport", "theme"), [((390, 844), "dark")])
def test_every_page_keeps_to_itself_and_has_no_barrier(page, folder, address, amiss):
    pages = sorted(path.name for path in folder.glob("*.html"))
    assert len(pages) > 10
    for name in pages:
        page.goto(address + name)
        expect(page.locator("h1").first).to_be_visible()
        assert axe_violations(page, "html") == [], name
        assert "double-click" not in page.locator("body").inner_text().lower(), name
        for width in (390, 360, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert wide <= 0, (name, width)
        page.set_viewport_size({"width": 390, "height": 844})
        assert amiss == [], name
    assert page.context.cookies() == []


@pytest.mark.parametrize("name", ["index.html", ASKS, READS, "glossary.html"])
def test_a_page_has_no_barrier_on_a_large_screen_either(page, of_sample, name, amiss):
    page.goto(of_sample + name)
    expect(page.locator("h1").first).to_be_visible()
    assert axe_violations(page, "html") == []
    assert amiss == []


def test_a_question_is_answered_by_keyboard_and_kept(page, address, amiss):
    page.goto(address + "00-start-here.html")
    choice = "form:has(.ck-options input[type=radio]):not(:has(.ck-field))"
    question = page.locator(f".ck-quiz {choice}").first
    question.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    expect(question.get_by_role("radio").first).to_be_checked()
    question.locator("button[type=submit]").focus()
    page.keyboard.press("Enter")
    expect(question).to_contain_text(re.compile("Not right|Right"))
    page.reload()
    expect(question).to_contain_text(re.compile("Not right|Right"))
    expect(question.get_by_role("radio").first).to_be_checked()
    assert amiss == []


def test_the_reader_marks_the_words_of_a_row(page, of_sample):
    page.goto(of_sample + READS)
    reader = page.locator(".coursekit-reader").first
    chosen = reader.locator(".ck-passage.ck-chosen")
    expect(chosen).to_have_count(0)
    reader.get_by_role("row").nth(2).click()
    expect(chosen.first).to_be_visible()


def test_the_search_finds_a_word(page, address, amiss):
    page.goto(address)
    page.keyboard.press("Control+k")
    page.get_by_role("searchbox").first.fill("depositary")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results li").first).to_be_visible()
    expect(page.locator("#search-results")).to_contain_text("Glossary")
    assert amiss == []


def test_a_word_leads_to_its_entry_in_the_glossary(page, of_sample):
    page.goto(of_sample + ASKS)
    page.locator('article a[href="glossary.html#deposit"]').first.click()
    entry = page.get_by_role("heading", name="deposit", exact=True)
    expect(entry).to_be_in_viewport()
    assert entry.bounding_box()["y"] < 200


def test_the_button_turns_widgets_dark_with_the_page(page, of_sample):
    page.goto(of_sample + ASKS)
    shade = "getComputedStyle(document.querySelector('.ck')).colorScheme"
    for mode in ("Dark", "Light"):
        page.get_by_role("button", name="Color mode").click()
        page.get_by_role("button", name=mode, exact=True).last.click()
        page.wait_for_function(f"{shade} === '{mode.lower()}'")


def test_print_has_the_questions_and_no_furniture(page, of_sample):
    page.goto(of_sample + ASKS)
    page.emulate_media(media="print")
    for furniture in ("#pst-primary-sidebar", "#pst-secondary-sidebar", "details.hide", ".ck-ways"):
        expect(page.locator(furniture).first).to_be_hidden()
    expect(page.get_by_text(FIRST_WORDS).filter(visible=True).first).to_be_visible()


def test_without_a_script_the_questions_are_read_as_on_paper(chromium, of_sample):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(of_sample + ASKS)
    expect(page.get_by_text(FIRST_WORDS).filter(visible=True).first).to_be_visible()
    context.close()
