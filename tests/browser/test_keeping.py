"""The record as a file on a page: where work is thrown away, and for everyone."""

from __future__ import annotations

from pathlib import Path

import plain_page
import pytest
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ

from coursekit.course.student.progress_view import Progress
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.record import shared_record
from coursekit.quiz.store.recovery import read_record
from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz

COURSE = "cyber-law-debates"
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
REMINDER = "not in any file you have downloaded"


@pytest.fixture
def binder(monkeypatch):
    monkeypatch.setenv("BINDER_REPO_URL", "https://example.org/course")


@pytest.fixture
def quiz(tmp_path):
    """Return what opens a quiz in a new kernel, or in the kernel that is there."""

    def opened(new_kernel=True):
        if new_kernel:
            shared_record.cache_clear()
        path = tmp_path / "last-lines.yaml"
        path.write_text(QUIZ, encoding="utf-8")
        return Quiz(path, article=Article(ARTICLE))

    return opened


def answer(page):
    page.get_by_label("A claim").check()
    page.get_by_role("button", name="Check").first.click()
    expect(page.locator(".ck-result").first).to_contain_text("Not right")


def download(page):
    with page.expect_download() as started:
        page.get_by_role("button", name="Download my answers").click()
    return started.value


def upload(page, path):
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload a file of answers").press("Enter")
    chooser.value.set_files(path)


def notice(page):
    return page.locator(".ck-file .ck-notice")


def leaving_asks(page):
    """Tell whether the browser would ask before the page is left."""
    return page.evaluate(
        """() => {
            const event = new Event("beforeunload", { cancelable: true });
            return !window.dispatchEvent(event);
        }"""
    )


def test_nothing_is_warned_of_where_the_disk_stays(page, show_widget, quiz):
    show_widget(quiz())
    expect(page.locator("form").first).to_be_visible()
    expect(page.locator(".ck-keeping")).to_have_count(0)
    answer(page)
    assert not leaving_asks(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(360, 740), (1280, 800)])
def test_the_warning_stands_before_the_first_answer(
    page, show_widget, quiz, binder, axe_violations, theme, viewport
):
    show_widget(quiz())
    warning = page.get_by_role("group", name="Your answers are not kept here.")
    expect(warning).to_contain_text("They are deleted when this session ends")
    expect(page.get_by_text(REMINDER)).to_have_count(0)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Download my answers")).to_be_focused()
    page.keyboard.press("Enter")
    expect(notice(page)).to_have_text("There is nothing to download yet.")
    answer(page)
    expect(page.get_by_text(REMINDER)).to_be_visible()
    assert axe_violations("main") == []
    width, shown = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= shown


def test_a_download_and_an_upload_bring_everything_into_an_empty_folder(
    page, show_widget, quiz, binder, monkeypatch, tmp_path
):
    show_widget(quiz())
    assert not leaving_asks(page)
    answer(page)
    expect(page.get_by_text(REMINDER)).to_be_visible()
    assert leaving_asks(page)
    saved = download(page)
    expect(notice(page)).to_contain_text(f"Downloaded: {saved.suggested_filename}")
    expect(page.get_by_text(REMINDER)).to_have_count(0)
    assert not leaving_asks(page)
    saved.save_as(tmp_path / "mine.jsonl")
    (entry,) = read_record((tmp_path / "mine.jsonl").read_bytes(), COURSE).entries

    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "new"))
    fresh = page.context.new_page()
    page.close()
    plain_page.show_widget(fresh, quiz())
    expect(fresh.locator(".ck-result").first).to_be_empty()
    upload(fresh, tmp_path / "mine.jsonl")
    expect(notice(fresh)).to_have_text("One entry was added from the file.")
    expect(fresh.locator(".ck-result").first).to_contain_text("Not right")
    expect(fresh.get_by_text(REMINDER)).to_have_count(0)
    there = tmp_path / "new" / f"record-{COURSE}.jsonl"
    assert read_record(there.read_bytes(), COURSE).entries == [entry]
    upload(fresh, tmp_path / "mine.jsonl")
    expect(notice(fresh)).to_have_text("Nothing was added: everything in the file is already here.")


def test_what_is_no_record_of_the_course_is_refused_and_changes_nothing(
    page, show_widget, quiz, binder, tmp_path, coursekit_home
):
    show_widget(quiz())
    answer(page)
    record = coursekit_home / f"record-{COURSE}.jsonl"
    before = record.read_bytes()
    other = tmp_path / "other.jsonl"
    hostile = b"<img src=x onerror=document.title='run'>"
    for data, said in [
        (line_of(head("another")), "Not uploaded: expected the record of the course"),
        (line_of(head(hostile.decode())), hostile.decode()),
        (hostile, "found some other file"),
        (b"\x00\xff" * 1000, "found some other file"),
        (b"x" * (8 * 1024 * 1024 + 1), "at most 8 MB"),
    ]:
        other.write_bytes(data)
        upload(page, other)
        expect(notice(page)).to_contain_text(said)
    assert record.read_bytes() == before
    assert page.title() == "One widget"
    expect(page.locator(".ck-result").first).to_contain_text("Not right")


def test_a_dead_kernel_is_said(page, show_widget, quiz, binder):
    page.clock.install()
    comm = show_widget(quiz())
    comm.silent = True
    page.get_by_role("button", name="Download my answers").click()
    page.clock.fast_forward(10_100)
    expect(notice(page)).to_have_text(
        "Not downloaded: The kernel is not answering. Run this cell again."
    )


def test_the_progress_offers_the_file_to_everyone(page, show_widget, quiz, tmp_path):
    shared_record.cache_clear()
    show_widget(Progress(NOTEBOOKS))
    expect(page.get_by_role("heading", name="Your answers as a file")).to_be_visible()
    page.get_by_role("button", name="Download my answers").click()
    expect(notice(page)).to_have_text("There is nothing to download yet.")
