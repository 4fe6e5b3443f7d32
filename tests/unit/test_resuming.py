"""A quiz goes on where it was left, whatever has happened in between."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quiz_files import every_kind
from test_session import QUESTIONS, actions, done, session, state_of, wrong_choice

from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession

COURSE = "a-course"


def opened(folder, quiz=None):
    """Return the quiz as a new kernel opens it."""
    return SavedSession(quiz or every_kind(), Record(Path(folder) / "record.jsonl", COURSE))


def entries(folder):
    return read_record((Path(folder) / "record.jsonl").read_bytes(), COURSE).entries


@settings(max_examples=60, deadline=None)  # a disk takes its time
@given(actions(), st.sets(st.integers(0, 12)))
def test_restarts_at_any_place_change_nothing(tried, restarts):
    without, kept = done(tried)
    with tempfile.TemporaryDirectory() as folder:
        one = opened(folder)
        for number, (name, action) in enumerate(tried):
            if number in restarts:
                one = opened(folder)
            try:
                one.do(name, action)
            except ValueError:
                continue
        again = opened(folder)
        assert state_of(one.session) == state_of(without)
        assert state_of(again.session) == state_of(without)
        assert not again.not_possible
        assert len(again.record.entries()) == len(kept)


@settings(max_examples=40, deadline=None)  # a disk takes its time
@given(actions(), st.lists(st.booleans(), min_size=12, max_size=12))
def test_two_kernels_see_what_the_other_did(tried, turns):
    without, _ = done(tried)
    with tempfile.TemporaryDirectory() as folder:
        kernels = opened(folder), opened(folder)
        for (name, action), turn in zip(tried, turns, strict=False):
            try:
                kernels[turn].do(name, action)
            except ValueError:
                continue
        for kernel in kernels:
            kernel.catch_up()
            assert state_of(kernel.session) == state_of(without)


def test_an_action_says_all_that_belongs_to_it(tmp_path):
    one = opened(tmp_path)
    sent = wrong_choice()
    one.do("a-choice", {"did": "hint"})
    action = {"did": "answer", "sent": sent, "confidence": "sure", "reason": " it \n says so "}
    one.do("a-choice", action)
    one.do("a-choice", {"did": "show"})
    one.do("a-choice", {"did": "again"})
    one.do("a-choice", {"did": "answer", "sent": QUESTIONS["a-choice"].key_sent()})
    found = entries(tmp_path)
    assert [each.action["did"] for each in found] == ["hint", "answer", "show", "again", "answer"]
    assert [each.round for each in found] == [0, 0, 0, 0, 1]
    assert [each.attempt for each in found] == [0, 1, 0, 0, 2]
    assert found[1].action == {
        "did": "answer",
        "sent": sent,
        "confidence": "sure",
        "reason": "it says so",
    }
    assert found[1].words == "A claim"
    assert {each.version for each in found} == {QUESTIONS["a-choice"].digest()}
    assert found[0].time.endswith("Z")


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_answer_is_kept_in_words_a_person_can_read(tmp_path, name):
    one = opened(tmp_path)
    sent = QUESTIONS[name].key_sent()
    one.do(name, {"did": "answer", "sent": sent})
    (found,) = entries(tmp_path)
    written = {"text", "gaps", "answer", "undated", "cell", "fields"} & set(
        sent
    ) and "path" not in sent
    assert bool(found.words) is not bool(written)
    assert "<" not in found.words
    assert "None" not in found.words


def test_an_action_that_comes_again_is_done_once_also_after_a_restart(tmp_path):
    action = {"did": "hint", "id": "page-1"}
    one = opened(tmp_path)
    for _ in range(3):
        assert one.do("a-choice", action) == "page-1"
    again = opened(tmp_path)
    assert again.do("a-choice", action) == "page-1"
    assert again.session.progress("a-choice").hints == 1
    assert len(entries(tmp_path)) == 1


@pytest.mark.parametrize("name", ["", "two words", "x" * 161, 7, ["a"], "a\n"])
def test_a_name_that_is_none_is_refused(tmp_path, name):
    one = opened(tmp_path)
    if name:
        with pytest.raises(ValueError, match="cannot be done here"):
            one.do("a-choice", {"did": "hint", "id": name})
        assert one.record.entries() == []
    else:
        assert one.do("a-choice", {"did": "hint", "id": name})


def changed(name, **changes):
    """Return the quiz with one question changed."""
    questions = [
        each.model_copy(update=changes) if each.id == name else each
        for each in every_kind().questions
    ]
    return every_kind().model_copy(update={"questions": tuple(questions)})


def test_an_action_on_an_earlier_version_is_kept_and_not_done_again(tmp_path):
    one = opened(tmp_path)
    one.do("a-choice", {"did": "answer", "sent": wrong_choice()})
    one.do("true-or-false", {"did": "answer", "sent": {"answer": True}})
    later = opened(tmp_path, changed("a-choice", prompt="Another question?"))
    assert later.session.progress("a-choice").tries == []
    assert len(later.session.progress("true-or-false").tries) == 1
    assert [each.words for each in later.earlier["a-choice"]] == ["A claim"]
    later.do("a-choice", {"did": "hint"})
    back = opened(tmp_path)
    assert len(back.session.progress("a-choice").tries) == 1
    assert [each.action["did"] for each in back.earlier["a-choice"]] == ["hint"]


def test_an_answer_that_the_page_kept_is_no_answer_to_a_changed_question(tmp_path):
    late = {"did": "answer", "sent": {"answer": True}, "id": "p1"}
    late["version"] = QUESTIONS["true-or-false"].digest()
    one = opened(tmp_path, changed("true-or-false", prompt="The contrary?"))
    assert one.do("true-or-false", late) == "p1"
    assert one.session.progress("true-or-false").tries == []
    assert [each.id for each in one.earlier["true-or-false"]] == ["p1"]
    with pytest.raises(ValueError, match="cannot be done here"):
        one.do("true-or-false", late | {"version": "../x", "id": "p2"})
    assert len(opened(tmp_path).session.progress("true-or-false").tries) == 1


def test_a_question_that_is_gone_harms_nothing(tmp_path):
    one = opened(tmp_path)
    one.do("true-or-false", {"did": "answer", "sent": {"answer": True}})
    kept = tuple(each for each in every_kind().questions if each.id != "true-or-false")
    later = opened(tmp_path, every_kind().model_copy(update={"questions": kept}))
    assert later.session.score().answered == 0
    assert len(entries(tmp_path)) == 1


def test_what_cannot_be_kept_is_refused_and_not_done(tmp_path):
    one = opened(tmp_path)
    sent = {"answer": True, "more": "x" * 200_000}
    with pytest.raises(ValueError, match="too long to be saved"):
        one.do("true-or-false", {"did": "answer", "sent": sent})
    with pytest.raises(ValueError, match="cannot be saved"):
        one.do("true-or-false", {"did": "answer", "sent": {"answer": True, "x": float("nan")}})
    assert one.session.progress("true-or-false").tries == []


def test_drawn_questions_stay_the_drawn_ones(tmp_path):
    quiz = every_kind().model_copy(update={"draw": 4, "seed": 3})
    one = opened(tmp_path, quiz)
    name = one.session.questions[0].id
    one.do(name, {"did": "answer", "sent": one.session.question(name).key_sent()})
    again = opened(tmp_path, quiz)
    assert [each.id for each in again.session.questions] == [
        each.id for each in one.session.questions
    ]
    assert again.session.score() == one.session.score()


def test_hostile_actions_in_the_record_are_set_aside(tmp_path):
    one = opened(tmp_path)
    version = one.versions["a-choice"]
    one.do("a-choice", {"did": "answer", "sent": wrong_choice()})
    from coursekit.quiz.store.entries import Entry, line_of

    hostile = [
        {"did": "answer", "sent": {"choices": [[1], {}]}, "confidence": "x"},
        {"did": "answer", "sent": {"choices": {"a": 1}}},
        {"did": "mark", "marks": [{"a": []}]},
        {"did": "__class__"},
        {"did": "answer"},
    ]
    with (tmp_path / "record.jsonl").open("ab") as file:
        for number, action in enumerate(hostile):
            bad = Entry(f"h{number}", "every-kind", "a-choice", version, action, n=number)
            file.write(line_of(bad._replace(quiz=every_kind().quiz).said()))
    again = opened(tmp_path)
    assert len(again.not_possible) + len(again.record.mended()) == len(hostile)
    assert state_of(again.session) == state_of(session_with_wrong_choice())


KEYS = st.sampled_from(
    ["choices", "order", "pairs", "text", "gaps", "words", "cell", "answer", "undated"]
)
LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
ANY = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(), inner, max_size=3)
    ),
    max_leaves=6,
)
SENT = st.dictionaries(KEYS, ANY, max_size=3)


@settings(max_examples=300, deadline=None)  # a disk takes its time
@given(
    st.sampled_from(sorted(QUESTIONS)),
    st.fixed_dictionaries(
        {"did": st.sampled_from(["answer", "answer", "mark", "hint", "again"]) | ANY},
        optional={"sent": SENT | ANY, "confidence": ANY, "reason": ANY, "marks": ANY, "id": ANY},
    ),
)
def test_whatever_a_page_or_a_file_says_is_done_or_refused(name, action):
    with tempfile.TemporaryDirectory() as folder:
        one = opened(folder)
        try:
            one.do(name, action)
        except ValueError:
            assert one.record.entries() == []
        else:
            assert state_of(opened(folder).session) == state_of(one.session)


def session_with_wrong_choice():
    one = session()
    one.do("a-choice", {"did": "answer", "sent": wrong_choice()})
    return one
