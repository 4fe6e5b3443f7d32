"""What a student does is not lost: with a dead kernel, a full disk, two tabs, or a closed page."""

from __future__ import annotations

import errno
import os
import re
from datetime import date, datetime, timedelta
from types import SimpleNamespace

import plain_page
import pytest
from notebook_page import axe_violations
from plain_page import show_again
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ
from test_progress import NOTEBOOKS, answered

from coursekit.quiz.store import file as record_file
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.record import shared_record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.review import Review

COURSE = "cyber-law-debates"
HOSTILE = "<img src=x onerror=document.title=1>"
STORED = "() => Object.entries({...localStorage}).flat().join('\\n')"
WAITING = "() => Object.keys({...localStorage}).filter(key => key.includes(' waiting ')).length"


@pytest.fixture
def quiz_file(tmp_path):
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    return path


@pytest.fixture
def opened(page, quiz_file):
    """Return what opens the quiz in a page of its own, a new kernel behind it."""
    pages = [page]

    def opened(new_kernel=True, **more):
        if new_kernel:
            shared_record.cache_clear()
        tab = pages.pop() if pages else page.context.new_page()
        quiz = Quiz(quiz_file, article=Article(ARTICLE))
        comm = plain_page.show_widget(tab, quiz, **more)
        return SimpleNamespace(
            page=tab,
            comm=comm,
            quiz=quiz,
            first=tab.get_by_role("group", name="What is the last line?"),
            second=tab.get_by_role("group", name="Who finds fault?"),
            saving=tab.locator(".ck-saving"),
            told=tab.locator(".ck-saving > p"),
        )

    return opened


@pytest.fixture
def record(coursekit_home):
    """Return what reads the record."""
    path = coursekit_home / f"record-{COURSE}.jsonl"
    return lambda: read_record(path.read_bytes(), COURSE).entries


def check(tab, question, *labels):
    for label in labels:
        question.get_by_label(label).check()
    question.get_by_role("button", name="Check").click()


def give_in_vain(tab, question, *labels):
    """Answer while the kernel is dead, and wait until it is said."""
    tab.comm.silent = True
    check(tab, question, *labels)
    tab.page.clock.fast_forward(3_100)
    expect(question.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")


def refuse(monkeypatch, number):
    def refused(*_):
        raise OSError(number, os.strerror(number))

    # Not os.write, by which the test talks to its browser.
    monkeypatch.setattr(record_file.RecordFile, "append", refused)


def test_a_click_on_a_dead_kernel_is_kept_and_sent_when_the_page_is_opened_again(
    page, opened, record
):
    page.clock.install()
    tab = opened()
    check(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    give_in_vain(tab, tab.second, "Cisco")
    expect(tab.second.locator(".ck-why-unsaved")).to_contain_text(
        "This browser has kept your answer"
    )
    expect(tab.second.locator("> [role=status]")).to_contain_text("Not saved yet")
    expect(tab.saving).to_contain_text("1 change is waiting in this browser")
    assert len(record()) == 1
    tab.page.close()
    tab = opened()
    expect(tab.told).to_have_text("1 change that was waiting in this browser has now been saved.")
    expect(tab.page.locator(".ck-quiz > [role=status]")).to_contain_text("has now been saved")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right: 0 of 1 point.")
    expect(tab.second.locator(".ck-result")).to_contain_text("Partly right: 1 of 2 points.")
    expect(tab.page.locator(".ck-score")).to_contain_text("Answered 2 of 2.")
    assert [each.action["did"] for each in record()] == ["answer", "answer"]
    assert tab.page.evaluate(WAITING) == 0
    tab.page.close()
    opened()
    assert len(record()) == 2


def test_an_answer_whose_reply_was_lost_is_not_done_twice_by_another_kernel(page, opened, record):
    page.clock.install()
    tab = opened()
    tab.comm.send = lambda *message: None
    check(tab, tab.first, "A claim")
    page.clock.fast_forward(3_100)
    expect(tab.first.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")
    assert len(record()) == 1
    tab.page.close()
    tab = opened()
    expect(tab.first.locator(".ck-result > p").first).to_have_text("✗ Not right: 0 of 1 point.")
    expect(tab.saving).to_contain_text("now been saved")
    assert len(record()) == 1


def test_what_was_given_in_vain_is_sent_with_the_next_thing_in_its_order(page, opened, record):
    page.clock.install()
    tab = opened()
    give_in_vain(tab, tab.first, "A claim")
    page.clock.set_system_time(datetime(2020, 1, 1))
    give_in_vain(tab, tab.first, "An advertisement")
    give_in_vain(tab, tab.second, "The ministry")
    tab.comm.silent = False
    check(tab, tab.first, "A credit")
    expect(tab.first.locator(".ck-result")).to_contain_text("Right: 1 of 1 point (first try: 0).")
    expect(tab.second.locator(".ck-result")).to_contain_text("Not right")
    for question in (tab.first, tab.second):
        expect(question.locator(".ck-why-unsaved")).to_be_empty()
    expect(tab.told).to_have_text("Everything is saved now.")
    words = [each.words for each in record()]
    assert words[:3] == ["A claim", "An advertisement", "A credit"]
    assert words[3:] == ["The ministry"]
    assert record()[1].time.startswith("2020-01-01")


def test_a_kernel_that_is_only_busy_gets_each_thing_once(page, opened, record):
    page.clock.install()
    tab = opened()
    take, held = tab.comm.take, []
    tab.comm.take = lambda message: held.append(message) or []
    for question, label in ((tab.first, "A claim"), (tab.second, "Cisco")):
        check(tab, question, label)
        page.clock.fast_forward(3_100)
        expect(question.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")

    def go_on(message):
        before, held[:] = held[:], []
        return [answer for each in (*before, message) for answer in take(each)]

    tab.comm.take = go_on
    tab.first.get_by_role("button", name="Show a hint").click()
    expect(tab.first.locator(".ck-hints")).to_be_visible()
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    expect(tab.second.locator(".ck-result")).to_contain_text("Partly right")
    expect(tab.told).to_have_text("Everything is saved now.")
    sent = [
        each["content"]["deed"]["id"] for each in tab.comm.received if "deed" in each["content"]
    ]
    one, other, hint = (each.id for each in record())
    # What waits of the same question goes first once more: it could have been lost.
    assert sent == [one, other, one, hint]


def test_all_answers_at_once_are_kept_too(page, opened, record, quiz_file):
    quiz_file.write_text(QUIZ.replace("quiz: last-lines", "quiz: last-lines\nway: all"), "utf-8")
    page.clock.install()
    tab = opened()
    tab.comm.silent = True
    tab.first.get_by_label("A claim").check()
    tab.second.get_by_label("Cisco").check()
    tab.page.get_by_role("button", name="Check all answers").click()
    page.clock.fast_forward(3_100)
    unsaved = tab.page.locator(".ck-quiz > .ck-why-unsaved")
    expect(unsaved).to_contain_text("Not saved yet")
    expect(tab.saving).to_contain_text("2 changes are waiting in this browser")
    tab.comm.silent = False
    tab.first.get_by_role("button", name="Show a hint").click()
    expect(tab.page.locator(".ck-score")).to_contain_text("Answered 2 of 2.")
    expect(unsaved).to_be_empty()
    expect(tab.saving.locator("p")).to_contain_text("now been saved")
    assert sorted(each.action["did"] for each in record()) == ["answer", "answer", "hint"]


def test_a_hint_that_was_asked_for_twice_in_vain_is_one_hint(page, opened, record):
    page.clock.install()
    tab = opened()
    tab.comm.silent = True
    for _ in range(2):
        tab.first.get_by_role("button", name="Show a hint").click()
        page.clock.fast_forward(3_100)
        expect(tab.first.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")
    tab.page.close()
    tab = opened()
    expect(tab.first.get_by_text("HINT-ONE", exact=True)).to_be_visible()
    expect(tab.first.get_by_text("HINT-TWO", exact=True)).to_have_count(0)
    assert [each.action["did"] for each in record()] == ["hint"]


@pytest.mark.parametrize("is_secure", [True, False])
def test_two_tabs_on_one_quiz_lose_nothing_and_send_nothing_twice(page, opened, record, is_secure):
    if not is_secure:  # as over http to another machine
        page.context.add_init_script("delete Crypto.prototype.randomUUID")
    page.clock.install()
    one, other = opened(), opened()
    give_in_vain(one, one.first, "A claim")
    give_in_vain(other, other.second, "Cisco")
    assert page.evaluate(WAITING) == 2
    third = opened()
    expect(third.saving).to_contain_text(
        "2 changes that were waiting in this browser have now been saved"
    )
    expect(third.first.locator(".ck-result")).to_contain_text("Not right")
    expect(third.second.locator(".ck-result")).to_contain_text("Partly right")
    for tab, question in ((one, one.first), (other, other.second)):
        expect(question.locator(".ck-why-unsaved")).to_be_empty()  # told by the storage
        tab.comm.silent = False
        sent = len(tab.comm.received)
        tab.first.get_by_role("button", name="Show a hint").click()
        expect(tab.first.locator(".ck-hints")).to_be_visible()
        actions = [each["content"]["deed"]["did"] for each in tab.comm.received[sent:]]
        assert actions == ["hint"]
    assert sorted(each.action["did"] for each in record()) == ["answer", "answer", "hint", "hint"]


def test_an_answer_that_comes_too_late_is_kept_and_told_to_count_for_nothing(page, opened, record):
    page.clock.install()
    one = opened()
    give_in_vain(one, one.first, "A claim")
    key = one.quiz._session.question("credit-line").key_sent()
    elsewhere = SavedSession(one.quiz._session.quiz, one.quiz._saved.record)
    elsewhere.do("credit-line", {"did": "answer", "sent": key})
    one.page.close()
    tab = opened()
    expect(tab.first.locator(".ck-result")).to_contain_text("Right: 1 of 1 point.")
    expect(tab.first.locator(".ck-notice")).to_contain_text("does not count")
    assert [each.words for each in record()] == ["A credit", ""]
    assert tab.page.evaluate(WAITING) == 0


def test_what_waits_in_one_tab_is_sent_before_what_is_given_later_in_another(page, opened, record):
    page.clock.install()
    one, other = opened(), opened()
    give_in_vain(one, one.first, "A claim")
    check(other, other.first, "A credit")
    expect(other.first.locator(".ck-result")).to_contain_text("Right: 1 of 1 point (first try: 0)")
    assert [each.words for each in record()] == ["A claim", "A credit"]


def test_a_question_that_has_changed_shows_what_was_given_before_in_words(
    page, opened, record, quiz_file
):
    text = QUIZ.replace("text: A claim,", f"text: '{HOSTILE}',")
    quiz_file.write_text(text, encoding="utf-8")
    page.clock.install()
    tab = opened()
    check(tab, tab.first, HOSTILE)
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    expect(tab.first.locator(".ck-earlier")).to_be_hidden()
    give_in_vain(tab, tab.second, "Cisco", "The ministry")
    tab.page.close()
    changed = text.replace("What is the last line?", "What is the last line? Look.")
    quiz_file.write_text(changed.replace("points: 2", "points: 3"), encoding="utf-8")
    tab = opened()
    earlier = tab.first.locator(".ck-earlier")
    expect(earlier).to_contain_text("Given to an earlier version of this question, on ")
    expect(earlier.locator("q")).to_have_text(HOSTILE)
    expect(tab.first.locator(".ck-result")).to_be_empty()
    expect(tab.first.get_by_label(HOSTILE)).not_to_be_checked()
    expect(tab.second.locator(".ck-earlier q")).to_have_text("Cisco; The ministry")
    expect(tab.second.locator(".ck-result")).to_be_empty()
    assert tab.page.locator("img").count() == 0
    assert tab.page.title() == "One widget"
    check(tab, tab.first, "A credit")
    expect(tab.first.locator(".ck-result")).to_contain_text("Right")
    expect(earlier.locator("q")).to_have_text(HOSTILE)
    assert len(record()) == 3


@pytest.mark.parametrize(
    ("number", "why"),
    [(errno.ENOSPC, "The disk is full."), (errno.EROFS, "cannot be written to")],
)
def test_a_disk_that_refuses_is_said_at_once_and_so_is_that_all_is_saved(
    opened, record, monkeypatch, number, why
):
    tab = opened()
    with monkeypatch.context() as full:
        refuse(full, number)
        check(tab, tab.first, "A claim")
        expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
        expect(tab.first.locator(".ck-why-unsaved")).to_contain_text("Not saved yet: The")
        expect(tab.first.locator(".ck-why-unsaved")).to_contain_text(why)
        expect(tab.first.locator("> [role=status]")).to_contain_text(why)
        expect(tab.saving).to_contain_text("1 change is waiting to be saved.")
        expect(tab.saving).to_contain_text("This browser keeps a copy until it is saved.")
        tab.saving.get_by_role("button", name="Try again").press("Enter")
        expect(tab.saving).to_contain_text(why)
        assert tab.page.evaluate(WAITING) == 1
    tab.saving.get_by_role("button", name="Try again").press("Enter")
    expect(tab.told).to_have_text("Everything is saved now.")
    expect(tab.first.locator(".ck-why-unsaved")).to_be_empty()
    assert tab.page.evaluate(WAITING) == 0
    assert [each.words for each in record()] == ["A claim"]


def test_what_a_full_disk_has_refused_outlives_the_kernel_too(opened, record, monkeypatch):
    tab = opened()
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC)
        check(tab, tab.first, "A claim")
        expect(tab.saving).to_contain_text("Not saved yet")
    tab.page.close()
    tab = opened()
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right: 0 of 1 point.")
    expect(tab.saving).to_contain_text("now been saved")
    assert [each.words for each in record()] == ["A claim"]


def test_it_is_tried_again_by_itself(page, opened, record, monkeypatch):
    page.clock.install()
    tab = opened()
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC)
        check(tab, tab.first, "A claim")
        expect(tab.saving).to_contain_text("Not saved yet")
    page.clock.fast_forward(21_000)
    expect(tab.told).to_have_text("Everything is saved now.")
    assert len(record()) == 1


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (head("another"), "found that of another"),
        (head(COURSE) | {"format": 2}, "Update coursekit"),
    ],
)
def test_a_record_that_cannot_be_used_is_said_when_the_quiz_opens(
    opened, coursekit_home, line, why
):
    coursekit_home.mkdir()
    path = coursekit_home / f"record-{COURSE}.jsonl"
    path.write_bytes(line_of(line))
    tab = opened()
    expect(tab.saving).to_contain_text("Not saved yet: expected ")
    expect(tab.saving).to_contain_text(why)
    check(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    expect(tab.first.locator(".ck-why-unsaved")).to_contain_text(why)
    assert path.read_bytes() == line_of(line)
    tab.page.close()
    path.unlink()
    tab = opened()
    expect(tab.saving).to_contain_text("now been saved")
    assert len(read_record(path.read_bytes(), COURSE).entries) == 1


def test_lines_that_could_not_be_read_are_told(opened, coursekit_home, record):
    tab = opened()
    check(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    with (coursekit_home / f"record-{COURSE}.jsonl").open("ab") as file:
        file.write(b"garbage\n")
    tab.page.close()
    tab = opened()
    tab.saving.get_by_text("1 line of your record could not be read.").click()
    expect(tab.saving).to_contain_text("Line 3 cannot be read: it is ignored")


SHUT_OFF = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})"
FULL = "Storage.prototype.setItem = () => { throw new Error('full'); }"


@pytest.mark.parametrize("storage", [SHUT_OFF, FULL])
def test_a_storage_that_refuses_is_said_and_the_cell_run_again_sends_it(
    page, opened, record, storage
):
    page.add_init_script(storage)
    page.clock.install()
    tab = opened()
    check(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    expect(tab.saving).to_be_hidden()
    give_in_vain(tab, tab.second, "Cisco")
    refuses = "this browser will not store it: leave this page open"
    expect(tab.second.locator(".ck-why-unsaved")).to_contain_text(refuses)
    expect(tab.saving).to_contain_text(refuses)
    tab.comm.silent = False
    show_again(page, tab.quiz)
    expect(page.locator(".ck-quiz").last).to_contain_text("Partly right: 1 of 2 points.")
    assert len(record()) == 2


def test_the_browser_keeps_no_more_than_it_was_given_room_for(page, opened, record):
    page.clock.install()
    tab = opened()
    page.evaluate(
        """() => {
            localStorage["coursekit waiting / c q x"] = "x".repeat(600000);
            localStorage["coursekit draft / c q x"] = "x".repeat(399900);
        }"""
    )
    give_in_vain(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-why-unsaved")).to_contain_text(
        "This browser has kept your answer"
    )
    assert page.evaluate("() => localStorage['coursekit draft / c q x'] ?? null") is None
    page.evaluate("() => (localStorage['coursekit waiting / c q x'] = 'x'.repeat(999500))")
    give_in_vain(tab, tab.second, "Cisco")
    expect(tab.second.locator(".ck-why-unsaved")).to_contain_text("will not store it")


def test_a_quiz_that_opens_without_its_kernel_shows_what_waits(page, opened):
    page.clock.install()
    tab = opened()
    give_in_vain(tab, tab.first, "A claim")
    tab.page.close()
    tab = opened(silent=True)
    expect(tab.first.get_by_label("A claim")).to_be_checked()
    tab.page.clock.fast_forward(3_100)
    expect(tab.first.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")
    expect(tab.saving).to_contain_text("1 change is waiting in this browser")
    check(tab, tab.second, "Cisco")
    tab.page.clock.fast_forward(3_100)
    expect(tab.saving).to_contain_text("2 changes are waiting in this browser")
    tab.page.close()
    tab = opened()
    expect(tab.page.locator(".ck-score")).to_contain_text("Answered 2 of 2.")


def test_on_a_hub_nobody_sends_what_waits_of_another_person(page, opened, record):
    page.clock.install()
    tab = opened(path="user/ada/lab/tree/notebooks/01.ipynb")
    give_in_vain(tab, tab.first, "A claim")
    for path, waits in (
        ("user/bob/lab/tree/01.ipynb", True),
        ("user/ada/notebooks/01.ipynb", False),
    ):
        tab = opened(path=path)
        check(tab, tab.second, "Cisco")
        expect(tab.second.locator(".ck-result")).to_contain_text("Partly right")
        result = tab.first.locator(".ck-result")
        expect(result).to_have_text("" if waits else re.compile("Not right"))
        assert tab.page.evaluate(WAITING) == waits
    assert len(record()) == 3


def test_what_waits_of_yesterdays_review_goes_into_that_review(page):
    answered("what-via-says", right=False)
    today = date.today()
    page.clock.install()
    comm = plain_page.show_widget(page, Review(NOTEBOOKS / "quizzes", today=today))
    expect(page.locator(".ck-quiz form")).to_have_count(1)
    comm.silent = True
    page.locator(".ck-quiz input").first.check()
    page.get_by_role("button", name="Check", exact=True).click()
    page.clock.fast_forward(3_100)
    expect(page.locator("form .ck-why-unsaved")).to_contain_text("Not saved yet")
    shared_record.cache_clear()
    tab = page.context.new_page()
    tomorrow = Review(NOTEBOOKS / "quizzes", today=today + timedelta(days=1))
    plain_page.show_widget(tab, tomorrow)
    expect(tab.locator(".ck-saving > p")).to_contain_text("1 change that was waiting")
    entries = tomorrow._saved.record.of(f"review/{today.isoformat()}")
    assert [each.action["did"] for each in entries] == ["begin", "answer"]
    assert tab.evaluate(WAITING) == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(1280, 800), (360, 800)])
def test_what_is_said_of_keeping_is_for_everyone(
    page, opened, record, quiz_file, monkeypatch, coursekit_home
):
    tab = opened()
    check(tab, tab.first, "A claim")
    expect(tab.first.locator(".ck-result")).to_contain_text("Not right")
    with (coursekit_home / f"record-{COURSE}.jsonl").open("ab") as file:
        file.write(b"garbage\n")
    quiz_file.write_text(QUIZ.replace("the last line?", "the last line? Look."), encoding="utf-8")
    page.close()
    tab = opened()
    with monkeypatch.context() as full:
        refuse(full, errno.ENOSPC)
        check(tab, tab.second, "Cisco")
        expect(tab.saving).to_contain_text("Not saved yet")
    tab.saving.locator("summary").press("Enter")
    expect(tab.first.locator(".ck-earlier q")).to_have_text("A claim")
    assert axe_violations(tab.page, ".ck") == []
    width = tab.page.viewport_size["width"]
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
    tab.saving.get_by_role("button", name="Try again").press("Enter")
    expect(tab.saving).to_contain_text("Everything is saved now.")
    assert axe_violations(tab.page, ".ck") == []
    assert len(record()) == 2
