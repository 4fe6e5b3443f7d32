"""The record in the browser's storage, where the kernel has no disk."""

from __future__ import annotations

import plain_page
import pytest
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ

from coursekit.quiz.store.entries import FORMAT, head, line_of
from coursekit.quiz.store.record import shared_record
from coursekit.quiz.store.recovery import read_record
from coursekit.reading.article import Article
from coursekit.widgets import backup
from coursekit.widgets.quiz import Quiz

COURSE = "cyber-law-debates"
STORED = """course => new Promise((resolve, refuse) => {
    const request = indexedDB.open("coursekit", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("records");
    request.onerror = () => refuse(request.error);
    request.onsuccess = () => {
        const got = request.result.transaction("records").objectStore("records").get(course);
        got.onsuccess = () => resolve([...(got.result ?? [])]);
    };
})"""
STORE = """([course, bytes]) => new Promise((resolve) => {
    const request = indexedDB.open("coursekit", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("records");
    request.onsuccess = () => {
        const change = request.result.transaction("records", "readwrite");
        change.objectStore("records").put(new Uint8Array(bytes), course);
        change.oncomplete = () => (request.result.close(), resolve());
    };
})"""


@pytest.fixture
def kernel(monkeypatch, tmp_path):
    """Return what starts a kernel that knows nothing, and opens the quiz in it."""
    monkeypatch.setattr(backup, "place_of", lambda path: "page")
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    count = 0

    def started():
        nonlocal count
        count += 1
        monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / f"memory-{count}"))
        shared_record.cache_clear()
        return Quiz(path, article=Article(ARTICLE))

    return started


def check(page, place, label):
    form = page.locator("form").nth(place)
    form.get_by_label(label).check()
    form.get_by_role("button", name="Check").click()
    expect(form.locator(".ck-result")).to_contain_text("Not right")


def wait_until_stored(page, quiz):
    """Wait until nothing of the kernel's is missing in the browser's storage."""
    page.wait_for_function("() => navigator.locks.query().then(({ held }) => !held.length)")
    while quiz.keeping["at_stake"]:
        page.wait_for_function("() => navigator.locks.query().then(({ held }) => !held.length)")


def entries_stored(page):
    return read_record(bytes(page.evaluate(STORED, COURSE)), COURSE).entries


def test_the_record_comes_back_in_a_new_kernel(page, show_widget, kernel):
    first = kernel()
    show_widget(first)
    check(page, 0, "A claim")
    wait_until_stored(page, first)
    assert [each.question for each in entries_stored(page)] == ["credit-line"]
    expect(page.locator(".ck-keeping")).to_have_count(0)

    again = page.context.new_page()
    page.close()
    second = kernel()
    plain_page.show_widget(again, second)
    expect(again.locator(".ck-result").first).to_contain_text("Not right")
    check(again, 1, "The ministry")
    wait_until_stored(again, second)
    names = [each.question for each in entries_stored(again)]
    assert names == ["credit-line", "who-criticises"]


def test_two_tabs_lose_nothing_of_each_other(page, show_widget, kernel):
    one, other = kernel(), kernel()
    show_widget(one)
    tab = page.context.new_page()
    plain_page.show_widget(tab, other)
    check(page, 0, "A claim")
    wait_until_stored(page, one)
    check(tab, 1, "The ministry")
    wait_until_stored(tab, other)
    assert len(entries_stored(page)) == 2
    expect(tab.locator(".ck-result").first).to_contain_text("Not right")


def test_what_cannot_be_read_in_the_storage_is_left_and_told(page, show_widget, kernel):
    later = line_of(head(COURSE) | {"format": FORMAT + 1})
    page.route("https://widget.test/**", lambda route: route.fulfill(body="", status=200))
    page.goto("https://widget.test/")
    page.evaluate(STORE, [COURSE, list(later)])
    page.unroute_all()
    show_widget(kernel())
    warning = page.get_by_role("group", name="Your answers are not kept here.")
    expect(warning).to_contain_text("Update coursekit")
    check(page, 0, "A claim")
    expect(warning).to_contain_text("not in any file you have downloaded")
    expect(warning).to_have_count(1)
    assert bytes(page.evaluate(STORED, COURSE)) == later


def test_a_browser_that_stores_nothing_is_told(page, show_widget, kernel):
    page.add_init_script(
        "IDBFactory.prototype.open = () => { throw new Error('storage is off'); };"
    )
    show_widget(kernel())
    warning = page.get_by_role("group", name="Your answers are not kept here.")
    expect(warning).to_contain_text("The browser will not store them (storage is off).")
    expect(warning.get_by_role("button", name="Download my answers")).to_be_visible()


def test_none_that_comes_as_nothing_at_all_is_no_number(page, show_widget, kernel, monkeypatch):
    """A kernel in the browser sends undefined for None, which JSON leaves out."""

    def without_none(value):
        if isinstance(value, dict):
            return {name: without_none(each) for name, each in value.items() if each is not None}
        return value

    send = plain_page.Comm.send
    monkeypatch.setattr(
        plain_page.Comm,
        "send",
        lambda comm, data, buffers=None: send(comm, without_none(data), buffers),
    )
    show_widget(kernel())
    check(page, 0, "A claim")
    check(page, 1, "The ministry")
    expect(page.locator(".ck-score")).to_contain_text("Answered 2 of 2.")
    for wrong in ("undefined", "tries left", "% to pass"):
        expect(page.get_by_text(wrong)).to_have_count(0)
