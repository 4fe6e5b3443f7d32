"""A session: tries, hints, what is told when, and the same actions giving the same state."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quiz_files import answers_to, every_kind

from coursekit.quiz.disclosure.stages import after, before
from coursekit.quiz.session import CONFIDENCES, Session

TODAY = date(2026, 1, 1)
QUESTIONS = {question.id: question for question in every_kind().questions}


def session(**changes):
    return Session(every_kind().model_copy(update=changes))


def answer(given_session, name, sent, **more):
    return given_session.do(name, {"did": "answer", "sent": sent, **more})


def wrong_choice():
    asked = before(every_kind(), QUESTIONS["a-choice"])
    return {"choices": [next(o["token"] for o in asked["options"] if o["text"] == "A claim")]}


def test_a_hint_costs_what_its_author_says_and_never_below_zero():
    one = session()
    one.do("a-choice", {"did": "hint"})
    answer(one, "a-choice", QUESTIONS["a-choice"].key_sent())
    assert one.score().points == 1
    two = session()
    for _ in range(2):
        two.do("a-choice", {"did": "hint"})
    with pytest.raises(ValueError, match="no hint left"):
        two.do("a-choice", {"did": "hint"})
    answer(two, "a-choice", QUESTIONS["a-choice"].key_sent())
    assert two.score().points == 0.75
    assert after(two, "a-choice", TODAY)["verdict"] == "right"
    answer(three := session(), "a-choice", wrong_choice())
    assert three.score().points == 0


def test_tries_end_and_the_first_is_kept_apart():
    one = session()
    answer(one, "true-or-false", {"answer": True})
    with pytest.raises(ValueError, match="has already been answered"):
        answer(one, "true-or-false", {"answer": False})
    two = session()
    answer(two, "a-choice", wrong_choice())
    assert not two.is_final("a-choice")
    answer(two, "a-choice", QUESTIONS["a-choice"].key_sent())
    with pytest.raises(ValueError, match="has already been answered"):
        answer(two, "a-choice", wrong_choice())
    assert (two.score().points, two.score().first) == (1, 0)


def test_the_answer_is_shown_after_a_try_and_ends_them():
    one = session()
    with pytest.raises(ValueError, match="after you have tried"):
        one.do("a-choice", {"did": "show"})
    answer(one, "a-choice", wrong_choice())
    told = json.dumps(after(one, "a-choice", TODAY))
    assert "FEEDBACK-CLAIM" in told
    assert "MISSED-CREDIT" not in told
    assert "FEEDBACK-NONE" not in told
    one.do("a-choice", {"did": "show"})
    told = json.dumps(after(one, "a-choice", TODAY))
    assert "MISSED-CREDIT" in told
    assert one.score().points == 0


def test_the_missed_ones_can_be_answered_again():
    one = session()
    for name, question in QUESTIONS.items():
        if name != "true-or-false":
            answer(one, name, question.key_sent())
    answer(one, "true-or-false", {"answer": True})
    assert one.score().missed == 1
    with pytest.raises(ValueError, match="not missed"):
        one.do("a-choice", {"did": "again"})
    one.do("true-or-false", {"did": "again"})
    assert one.score().missed == 0
    answer(one, "true-or-false", {"answer": False})
    assert one.progress("true-or-false").tries[0].points == 0
    assert one.score().points == one.score().of
    assert one.score().first == one.score().of - 1


@pytest.mark.parametrize(("mark", "passed"), [(None, None), (50, True), (100, False)])
def test_a_quiz_is_passed_once_every_question_is_answered(mark, passed):
    one = session(pass_mark=mark)
    answer(one, "true-or-false", {"answer": True})
    assert one.score().passed is None
    for name, question in QUESTIONS.items():
        if name != "true-or-false":
            answer(one, name, question.key_sent())
    assert one.score().passed is passed


def test_drawn_questions_are_the_same_for_the_same_seed():
    drawn = [[q.id for q in session(draw=4, seed=seed).questions] for seed in range(6)]
    assert [len(ids) for ids in drawn] == [4] * 6
    assert drawn[3] == [q.id for q in session(draw=4, seed=3).questions]
    assert len({tuple(ids) for ids in drawn}) > 3
    with pytest.raises(KeyError):
        session(draw=1, seed=0).question("no-such")


def test_confidence_and_reason_come_back_with_the_result():
    one = session()
    answer(one, "a-choice", wrong_choice(), confidence="guessing", reason=" it \n says so ")
    told = after(one, "a-choice", TODAY)
    assert (told["confidence"], told["reason"]) == ("guessing", "it says so")
    assert set(CONFIDENCES) == {"sure", "fairly", "guessing"}
    for action in ({"confidence": "very"}, {"reason": "x" * 301}, {"reason": 3}):
        with pytest.raises(ValueError, match=r"sure|one line"):
            answer(one, "a-choice", QUESTIONS["a-choice"].key_sent(), **action)


def test_a_key_that_is_due_for_review_says_so():
    one = session()
    answer(one, "a-choice", wrong_choice())
    assert after(one, "a-choice", date(2025, 1, 1))["review_due"] == ""
    assert after(one, "a-choice", date(2025, 1, 2))["review_due"] == "1 January 2025"


def test_an_own_text_is_marked_by_its_writer_and_may_be_written_again():
    one = session()
    with pytest.raises(ValueError, match="no written answer"):
        one.do("a-discussion", {"did": "mark", "marks": [1, 2]})
    answer(one, "a-discussion", {"text": "We sign."})
    for marks in ([1], [1, 3], [True, 1], "12", None):
        with pytest.raises(ValueError, match="rubric"):
            one.do("a-discussion", {"did": "mark", "marks": marks})
    one.do("a-discussion", {"did": "mark", "marks": [1, 2]})
    answer(one, "a-discussion", {"text": "We sign, and amend."})
    told = after(one, "a-discussion", TODAY)
    assert (told["written"], told["marks"], told["verdict"]) == (
        "We sign, and amend.",
        [1, 2],
        "discussed",
    )
    assert one.score().of == sum(q.points for q in QUESTIONS.values() if q.graded)


SECRET = ("FEEDBACK", "MISSED", "HINT", "KEY", "FACE", "THE TREATY FALLS SHORT", "RATIFICATION")


def test_nothing_is_told_before_an_answer():
    shown = json.dumps([before(every_kind(), each) for each in QUESTIONS.values()])
    for secret in (
        *SECRET,
        "POSITION",
        "EXEMPLAR",
        "RUBRIC",
        "2024-11",
        "Ratification",
        "undecided",
    ):
        assert secret not in shown


@st.composite
def actions(draw):
    """Return some actions, also such as cannot be done."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        question = draw(st.sampled_from(list(QUESTIONS.values())))
        did = draw(st.sampled_from(["answer", "answer", "hint", "show", "mark", "again", "x"]))
        action = {"did": did}
        if did == "answer":
            asked = question.asked(every_kind().chance(question.id))
            action["sent"] = draw(answers_to(question, asked) | st.just({"nonsense": 1}))
        elif did == "mark":
            action["marks"] = draw(st.lists(st.integers(0, 3), max_size=3))
        found.append((question.id, action))
    return found


def done(names_and_actions):
    one, kept = session(), []
    for name, action in names_and_actions:
        try:
            one.do(name, action)
        except ValueError:
            continue
        kept.append((name, json.loads(json.dumps(action))))
    return one, kept


def state_of(one):
    names = [question.id for question in one.questions]
    results = {
        name: after(one, name, TODAY) if one.progress(name).since else None for name in names
    }
    return one.score(), results, [one.progress(name).hints for name in names]


@settings(deadline=None)  # the first day that is told in words loads how its language writes days
@given(actions())
def test_the_same_actions_give_the_same_session_and_a_refused_one_changes_nothing(tried):
    one, kept = done(tried)
    again, kept_again = done(kept)
    assert kept_again == kept
    assert state_of(again) == state_of(one)
    assert 0 <= one.score().points <= one.score().of
