"""A student's progress on a page: in words and marks, for everyone, and never behind."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from sample_course import NOTEBOOKS
from test_progress import answered

from coursekit.course.student.progress_view import Progress
from coursekit.quiz.store.record import shared_record

TITLE = "Reading one article"


@pytest.fixture
def progress():
    shared_record.cache_clear()
    return Progress(NOTEBOOKS)


def lesson(page, title=TITLE):
    return page.locator("section").filter(has=page.get_by_role("heading", name=title))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(360, 740), (1280, 800)])
def test_done_missed_and_left_are_told_in_words_and_marks(
    page, show_widget, progress, axe_violations, theme, viewport
):
    answered("not-the-story")
    answered("what-via-says", right=False)
    show_widget(progress)
    counts = lesson(page).locator("> .ck-counts")
    expect(counts).to_contain_text("1 done, 1 missed, ")
    for state in ("done", "missed"):
        expect(counts.locator(f".ck-mark-{state}")).to_have_count(1)
    missed = lesson(page).get_by_role("listitem").filter(has_text="What does the line")
    expect(missed.last).to_be_visible()
    expect(lesson(page).get_by_text("Missed:", exact=True)).to_have_count(1)
    assert axe_violations("main") == []
    width, shown = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= shown


def test_forced_colours_show_the_marks(chromium, progress):
    import plain_page

    answered("not-the-story")
    context = chromium.new_context(forced_colors="active")
    page = context.new_page()
    plain_page.show_widget(page, progress)
    rect = lesson(page).locator("> .ck-counts .ck-mark-done rect")
    expect(rect).to_have_css("fill", "rgb(0, 0, 0)")
    context.close()


def test_it_looks_again_by_keyboard_and_says_what_it_finds(page, show_widget, progress):
    show_widget(progress)
    expect(lesson(page)).to_contain_text("0 done, 0 missed")
    expect(lesson(page).get_by_role("listitem")).to_have_count(0)  # nothing is amiss: folded
    answered("not-the-story")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Refresh")).to_be_focused()
    page.keyboard.press("Enter")
    expect(lesson(page)).to_contain_text("1 done, 0 missed")
    expect(page.locator(".ck-progress > [role=status]")).to_contain_text("1 done, 0 missed")


def test_a_lesson_is_led_to(page, show_widget, progress):
    show_widget(progress)
    link = page.get_by_role("link", name=f"{TITLE} (opens in a new tab)")
    assert link.get_attribute("href").endswith("/01-reading-one-article.ipynb")


def test_a_dead_kernel_is_said(page, show_widget, progress):
    comm = show_widget(progress)
    expect(lesson(page)).to_be_visible()
    page.clock.install()
    comm.silent = True
    page.get_by_role("button", name="Refresh").click()
    page.clock.fast_forward(10_100)
    expect(page.locator(".ck-progress > .ck-notice")).to_contain_text("is not answering")
    expect(lesson(page)).to_be_visible()
