"""What waited in a browser comes late: it is kept, once, whatever has happened since."""

from __future__ import annotations

import errno
import json
import os
import tempfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from record_files import COURSE as RECORDED
from record_files import entry
from test_resuming import SENT, changed, entries, opened
from test_session import QUESTIONS, state_of, wrong_choice

from coursekit.quiz.store import file as record_file
from coursekit.quiz.store.answer_words import told
from coursekit.quiz.store.entries import is_plain
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record

WAS = "2026-01-02T03:04:05Z"
OTHER = "0123456789abcdef"


def late(kept, name, **action):
    return kept.do(name, action, late=True)


def test_an_answer_that_comes_too_late_is_kept_and_counts_for_nothing(tmp_path):
    one = opened(tmp_path)
    one.do("true-or-false", {"did": "answer", "sent": {"answer": True}})
    action = {"did": "answer", "sent": {"answer": False}, "id": "p1"}
    with pytest.raises(ValueError, match="has already been answered"):
        one.do("true-or-false", action)
    assert late(one, "true-or-false", **action) == "p1"
    assert [each.id for each in one.not_possible] == ["p1"]
    again = opened(tmp_path)
    assert late(again, "true-or-false", **action) == "p1"
    assert len(again.session.progress("true-or-false").tries) == 1
    assert [each.id for each in again.not_possible] == ["p1"]
    assert len(entries(tmp_path)) == 2


def test_an_action_on_a_question_that_is_gone_is_kept(tmp_path):
    one = opened(tmp_path)
    action = {"did": "answer", "sent": {"answer": False}, "id": "p1", "version": OTHER}
    with pytest.raises(KeyError):
        one.do("gone", action)
    assert late(one, "gone", **action) == late(opened(tmp_path), "gone", **action) == "p1"
    (found,) = entries(tmp_path)
    assert (found.question, found.version) == ("gone", OTHER)


@pytest.mark.parametrize(
    ("time", "kept"),
    [(WAS, True), ("2999-01-02T03:04:05Z", False), ("yesterday", False), (7, False), (None, False)],
)
def test_a_late_action_has_the_time_at_which_it_was_done(tmp_path, time, kept):
    one = opened(tmp_path)
    late(one, "a-choice", did="hint", time=time)
    one.do("a-choice", {"did": "hint", "time": WAS})
    first, second = entries(tmp_path)
    assert (first.time == WAS) is kept
    assert second.time != WAS
    assert first.time <= second.time


def is_never_sent(action):
    """Infinity, say, or a list in a list: no answer has it, and no line of the record says it."""
    try:
        json.dumps(action, allow_nan=False)
    except ValueError:
        return True
    return not is_plain(action.get("sent"))


@settings(max_examples=200, deadline=None)  # a disk takes its time
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a-choice", "a-match", "a-discussion", "gone"]),
            st.fixed_dictionaries(
                {"did": st.sampled_from(["answer", "mark", "hint", "again", "show", "x"])},
                optional={
                    "sent": SENT | st.just(wrong_choice()),
                    "version": st.just(OTHER),
                    "id": st.sampled_from(["a", "b", "c"]),
                    "time": st.just(WAS) | st.integers(),
                },
            ),
        ),
        max_size=6,
    )
)
def test_whatever_comes_late_is_kept_once_and_restarts_change_nothing(actions):
    with tempfile.TemporaryDirectory() as folder:
        one, kept = opened(folder), []
        for name, action in actions:
            try:
                kept.append(late(one, name, **action))
            except ValueError:
                assert is_never_sent(action) or (name == "gone" and "version" not in action)
        assert sorted(each.id for each in one.record.entries()) == sorted(set(kept))
        again = opened(folder)
        assert state_of(again.session) == state_of(one.session)
        assert {each.id for each in one.not_possible} >= {each.id for each in again.not_possible}


def test_a_late_answer_to_an_earlier_version_is_in_words_where_they_still_stand(tmp_path):
    one = opened(tmp_path, changed("a-choice", prompt="Another question?"))
    asked = QUESTIONS["a-choice"].digest()
    late(one, "a-choice", did="answer", sent=wrong_choice(), version=asked)
    late(one, "a-choice", did="answer", sent={"choices": ["gone", 7]}, version=asked)
    assert [each.words for each in one.earlier["a-choice"]] == ["A claim", ""]


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_answer_is_told_in_words(tmp_path, name):
    one = opened(tmp_path)
    one.do(name, {"did": "answer", "sent": QUESTIONS[name].key_sent()})
    (found,) = entries(tmp_path)
    assert told(found)
    assert (
        len(told(found._replace(words="", action={"did": "answer", "sent": {"text": "x" * 999}})))
        == 600
    )


@settings(max_examples=100)
@given(SENT)
def test_whatever_the_record_holds_can_be_told(sent):
    assert isinstance(
        told(entry(1)._replace(words="", action={"did": "answer", "sent": sent})), str
    )


def test_an_action_that_waits_in_one_kernel_and_was_written_by_another_is_there_once(
    tmp_path, monkeypatch
):
    path = tmp_path / "record-a-course.jsonl"
    one, other = Record(path, RECORDED), Record(path, RECORDED)

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as refusing:
        refusing.setattr(record_file.os, "write", full)
        with one.turn():
            one.append(entry(1)._replace(n=0))
    for record in (other, one):
        with record.turn():
            if not record.knows("e1"):
                record.append(entry(1)._replace(n=0))
    reading = read_record(path.read_bytes(), RECORDED)
    assert [each.id for each in reading.entries] == ["e1"]
    assert reading.mended() == []
    assert (one.storage.state, one.storage.waiting) == ("saved", 0)
