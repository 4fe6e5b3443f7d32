"""A quiz in a notebook is kept as it is answered, and opens as it was left."""

from __future__ import annotations

import errno
import json
import os
from types import SimpleNamespace

import pytest
from quiz_files import ARTICLE, QUIZ
from test_quiz_widget import Page, secrets

from coursekit.quiz.store import file as record_file
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.record import record_of, shared_record
from coursekit.quiz.store.recovery import read_record
from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz

COURSE = "cyber-law-debates"


@pytest.fixture
def quiz_file(tmp_path):
    path = tmp_path / "notebooks/quizzes/last-lines.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(QUIZ, encoding="utf-8")
    return path


@pytest.fixture
def opened(quiz_file):
    """Return what opens the quiz, as a new kernel does or as a cell that is run again."""

    def opened(new_kernel=True, **more):
        if new_kernel:
            shared_record.cache_clear()
        return Page(Quiz(quiz_file, article=Article(ARTICLE), **more))

    return opened


def kept_in(home):
    return read_record((home / f"record-{COURSE}.jsonl").read_bytes(), COURSE).entries


def wrong(page):
    options = page.quiz.shown[0]["options"]
    return {"choices": [next(each["token"] for each in options if each["text"] == "A claim")]}


def test_a_quiz_opens_as_it_was_left(opened):
    page = opened()
    page.do("credit-line", did="hint")
    page.check("credit-line", "A claim")
    left = page.ask(type="open")
    again = opened().ask(type="open")
    assert {**again, "message_id": ""} == {**left, "message_id": ""}
    assert again["questions"]["credit-line"]["result"]["verdict"] == "wrong"
    page = opened()
    assert page.check("credit-line", "A credit")["tries"] == 2
    assert page.quiz.kept == {"state": "saved", "why": "", "waiting": 0, "mended": []}


def test_a_page_that_is_loaded_again_sees_what_another_kernel_did(opened):
    one, other = opened(), opened()
    one.check("credit-line", "A claim")
    assert other.ask(type="open")["questions"]["credit-line"]["result"]["tries"] == 1


def test_each_answer_is_written_then_synced_then_replied_to(opened, monkeypatch):
    page, seen = opened(), []
    for name in ("write", "fsync"):
        real = getattr(os, name)

        def traced(*given, name=name, real=real):
            seen.append(name)
            return real(*given)

        monkeypatch.setattr(record_file.os, name, traced)
    send = page.quiz.send

    def reply(content, buffers=None):
        seen.append(content["type"])
        send(content)

    page.quiz.send = reply
    page.do("credit-line", did="hint")  # the first action makes folder and file
    for choice in ("A claim", "A claim", "A credit"):
        seen.clear()
        page.check("credit-line", choice)
        assert seen == ["write", "fsync", "done"]
    seen.clear()
    token = page.quiz.shown[1]["options"][0]["token"]
    action = {"did": "answer", "sent": {"choices": [token]}}
    page.ask(type="do-all", deeds={"who-criticises": action})
    assert seen == ["write", "fsync", "state"]


def test_a_reply_says_which_actions_are_done(opened):
    page = opened()
    action = {"did": "answer", "sent": wrong(page), "id": "p1"}
    reply = page.ask(type="do", question="credit-line", deed=action)
    assert (reply["done"], reply["saved"]) == (["p1"], True)
    later = opened()
    reply = later.ask(type="do", question="credit-line", deed=action)
    assert (reply["done"], reply["stands"]["result"]["tries"]) == (["p1"], 1)
    bad = {"did": "answer", "sent": {"choices": ["x"]}, "id": "p3"}
    state = later.ask(type="do-all", deeds={"credit-line": action, "who-criticises": bad})
    assert state["done"] == ["p1"]
    assert list(state["refused"]) == ["who-criticises"]
    state = later.ask(type="do-all", deeds="x")
    assert state["done"] == []


def test_opening_the_missed_ones_again_comes_twice_and_is_done_once(opened):
    page = opened()
    page.check("credit-line", "A claim")
    page.do("credit-line", did="show")
    assert page.ask(type="again", id="a1")["done"] == ["a1:credit-line", "a1"]
    page.check("credit-line", "A claim")
    page.do("credit-line", did="show")
    later = opened()
    assert later.ask(type="again", id="a1")["questions"]["credit-line"]["result"]
    assert later.ask(type="again", id="a2")["questions"]["credit-line"]["result"] is None
    assert later.ask(type="again")["done"] == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_what_cannot_be_saved_is_said_at_once_and_saved_later(
    opened, monkeypatch, coursekit_home, number
):
    page = opened()

    def refused(*_):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as full:
        full.setattr(record_file.os, "write", refused)
        reply = page.do("credit-line", did="answer", sent=wrong(page))
        assert reply["stands"]["result"]["verdict"] == "wrong"
        assert reply["saved"] is False
        assert (page.quiz.kept["state"], page.quiz.kept["waiting"]) == ("not-saved", 1)
        assert page.quiz.kept["why"]
        assert str(coursekit_home) not in json.dumps(page.quiz.kept)
        again = opened(new_kernel=False)
        state = again.ask(type="open")
        assert state["questions"]["credit-line"]["result"]["tries"] == 1
        assert again.quiz.kept["state"] == "not-saved"
    page.ask(type="retry")
    assert page.quiz.kept["state"] == "saved"
    assert len(kept_in(coursekit_home)) == 1


def test_a_record_of_a_later_coursekit_is_left_alone_and_the_quiz_works(opened, coursekit_home):
    coursekit_home.mkdir()
    record = coursekit_home / f"record-{COURSE}.jsonl"
    record.write_bytes(later := line_of(head(COURSE) | {"format": 2}))
    page = opened()
    assert page.quiz.kept["state"] == "memory"
    assert "Update coursekit" in page.quiz.kept["why"]
    assert page.check("credit-line", "A credit")["verdict"] == "right"
    assert record.read_bytes() == later


def test_an_answer_to_an_earlier_version_is_handed_out_as_such(opened, quiz_file):
    page = opened()
    page.check("credit-line", "A claim")
    quiz_file.write_text(QUIZ.replace("the last line?", "the first line?"), encoding="utf-8")
    state = opened().ask(type="open")
    assert state["questions"]["credit-line"]["result"] is None
    (earlier,) = state["questions"]["credit-line"]["earlier"]
    assert earlier["words"] == "A claim"
    assert earlier["time"].endswith("Z")


def test_damage_is_said_with_its_line(opened, coursekit_home):
    opened().check("credit-line", "A claim")
    with (coursekit_home / f"record-{COURSE}.jsonl").open("ab") as file:
        file.write(b'{"n": 2, "ti')
    page = opened()
    assert page.quiz.kept["mended"] == [
        "Line 3 was cut short: it is ignored, but stays in the file."
    ]
    assert page.check("credit-line", "A credit")["tries"] == 2
    assert opened().quiz.kept["mended"] == []


def test_the_state_of_a_quiz_that_was_resumed_tells_nothing_of_an_answer(opened):
    opened().check("credit-line", "A credit")
    seen = secrets(opened().quiz)
    for secret in ("FEEDBACK-", "MISSED-", "HINT-", "Via The Paper"):
        assert secret not in seen


def test_the_words_marked_in_the_reader_are_marked_again(opened):
    opened().check("credit-line", "A credit")
    reader = SimpleNamespace(marked=[])
    opened(reader=reader)
    assert [ARTICLE[start:end] for start, end in reader.marked] == ["Via The Paper"]


def test_nobody_elses_folder_is_used(opened, coursekit_home):
    page = opened()
    page.check("credit-line", "A credit")
    assert record_of(COURSE).path.parent == coursekit_home


def test_what_waited_in_the_browser_is_done_late_and_told_where_it_has_no_effect(opened):
    page = opened()
    page.check("credit-line", "A credit")
    action = {"did": "answer", "sent": wrong(page), "id": "p1"}
    assert page.ask(type="do", question="credit-line", deed=action)["type"] == "refused"
    reply = page.ask(type="do", question="credit-line", deed=action, late=True)
    assert (reply["done"], reply["without_effect"], reply["saved"]) == (["p1"], ["p1"], True)
    assert reply["stands"]["result"]["tries"] == 1
    gone = {"did": "hint", "id": "p2", "version": "0123456789abcdef"}
    reply = page.ask(type="do", question="gone", deed=gone, late=True)
    assert (reply["done"], reply["without_effect"], reply["stands"]) == (["p2"], ["p2"], None)
    for bad in ({"deed": "x"}, {"deed": action, "quiz": "another"}, {"deed": {"did": 7}}):
        reply = page.ask(type="do", question="credit-line", late=True, **bad)
        assert reply["type"] == "refused"


def test_what_another_quiz_has_written_is_said_in_all(opened, monkeypatch):
    page, other = opened(), opened(new_kernel=False)

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as refusing:
        refusing.setattr(record_file.os, "write", full)
        page.do("credit-line", did="hint")
        assert page.quiz.kept["state"] == other.quiz.kept["state"] == "not-saved"
    other.do("credit-line", did="hint")
    assert page.quiz.kept["state"] == other.quiz.kept["state"] == "saved"
