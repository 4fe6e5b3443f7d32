"""From a record to a hand-in: all that was ticked, and nothing else."""

from __future__ import annotations

import json
from contextlib import suppress
from random import Random

import pytest
from hand_ins import MADE, QUIZ, entries_of, real_course
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import HandInError
from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.hand_in import (
    BY_DEFAULT,
    TICKED,
    CourseWork,
    hand_in_of,
    preview,
    read_hand_in,
    student_called,
    written_page,
)
from coursekit.quiz.loading import load_quiz, quiz_of
from coursekit.quiz.session import Session
from coursekit.quiz.store.entries import Entry
from coursekit.yamlfile import yaml_of

ME = student_called("pseudonym", "p07")


@pytest.fixture(scope="module")
def quiz(tmp_path_factory):
    path = tmp_path_factory.mktemp("course") / "01-small.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    return quiz_of(yaml_of(path, path.read_bytes()))


@pytest.fixture(scope="module")
def work(quiz):
    return CourseWork("cyber-law-debates", "0.2.0", (("01-lesson", quiz),))


def entry(quiz, question, version=None, **action):
    asked = next(each for each in quiz.questions if each.id == question)
    version = version or asked.digest()
    return Entry("x", quiz.quiz, question, version, action, "2026-11-01T10:00:00Z")


def tokens(quiz, question):
    return [each["token"] for each in quiz.asked(quiz.questions[question])["options"]]


@pytest.fixture
def record(quiz):
    right, wrong = tokens(quiz, 0)
    nodes = quiz.questions[2].nodes
    path = [node.tokens[0] for node in nodes]
    sure = {"did": "answer", "confidence": "sure", "reason": "REASON"}
    fields = {"claim": "CLAIM-1", "source": "SOURCE-1"}
    return [
        entry(quiz, "one", did="hint"),
        entry(quiz, "one", sent={"choices": [wrong]}, **sure),
        entry(quiz, "one", sent={"choices": [right]}, **(sure | {"confidence": "guessing"})),
        entry(quiz, "open", did="answer", sent={"text": "DRAFT"}),
        entry(quiz, "open", did="answer", sent={"text": "POSITION"}),
        entry(quiz, "open", did="mark", marks=[2, 1]),
        *(entry(quiz, "case", did="answer", sent={"path": path[:steps]}) for steps in (1, 2, 3)),
        entry(quiz, "case", did="answer", sent={"path": path, "text": "BECAUSE"}),
        entry(quiz, "brief", did="answer", sent={"client": "ngo", "fields": fields}),
        entry(quiz, "brief", did="mark", marks=[0, 1, 2, 2]),
    ]


def handed_in(work, record, *ticked):
    made = hand_in_of(work, record, ME, ticked, MADE)
    page = written_page(made, work.asked())
    assert read_hand_in(page.encode()) == made
    return made, page


#: What is in the file by what is ticked, and in no other: signs of the record above.
SIGNS = {
    "answers": {'"points":1'},
    "written": {"POSITION", "BECAUSE"},
    "brief": {"CLAIM-1", "SOURCE-1"},
}
ALL_SIGNS = {"POSITION", "DRAFT", "BECAUSE", "REASON", "CLAIM-1", "SOURCE-1", '"points":1', "ngo"}


@pytest.mark.parametrize("part", SIGNS)
def test_a_part_alone_holds_what_it_says_and_nothing_else(work, record, part):
    made, page = handed_in(work, record, part)
    assert {sign for sign in ALL_SIGNS if sign in page} == SIGNS[part]
    assert made.holds == (part,)


def test_nothing_ticked_holds_nothing(work, record):
    made, page = handed_in(work, record)
    assert not (made.answers or made.written or made.brief or made.lessons)
    assert not any(sign in page for sign in ALL_SIGNS)


def test_what_is_off_by_default_is_in_no_file_by_default(work, record):
    made, page = handed_in(work, record, *BY_DEFAULT)
    one, case = made.answers
    assert (one.hints, one.confidence, one.first, one.last.cost) == (None,) * 4
    assert case.last.answer["path"][1] == ""
    assert made.brief[0].client is None
    for sign in ("DRAFT", "ngo", "Tell them", "sure", "guessing", '"cost"'):
        assert sign not in made.text()
    assert "DRAFT" not in page
    assert "Tell them" not in page


def test_hints_and_what_they_cost_come_when_they_are_ticked(work, record):
    one = handed_in(work, record, "answers", "hints")[0].answers[0]
    assert (one.hints, one.last.cost, one.last.points) == (1, 0.25, 1)


def test_first_tries_come_with_how_sure_the_student_was(work, record):
    made, _page = handed_in(work, record, "answers", "written", "first-tries", "confidence")
    one = made.answers[0]
    assert (one.first.verdict, one.first.confidence) == ("wrong", "sure")
    assert (one.last.verdict, one.confidence, one.tries) == ("right", "guessing", 2)
    assert (one.last.reason, made.written[0].first.text) == ("REASON", "DRAFT")


def test_contested_decisions_and_the_client_come_when_they_are_ticked(work, record):
    made, page = handed_in(work, record, "answers", "brief", "contested")
    assert made.answers[1].last.answer["path"][1]
    assert "Tell them" in page
    assert made.brief[0].client == "ngo"


def test_a_decision_that_would_be_told_by_what_follows_takes_that_with_it(quiz, record):
    case = quiz.questions[2]
    a, b, c = case.nodes
    other = c.model_copy(update={"id": "d"})
    options = (b.options[0], b.options[1].model_copy(update={"to": "d"}))
    forked = case.model_copy(
        update={"nodes": (a, b.model_copy(update={"options": options}), c, other)}
    )
    path = [node.tokens[0] for node in (a, b, c)]
    assert forked.decided_in({"path": path}, contested=False) == {"path": [path[0], ""]}


def test_a_case_is_graded_again_without_its_contested_decision(quiz, work, record):
    case = handed_in(work, record, *BY_DEFAULT)[0].answers[1]
    grade = quiz.questions[2].regraded(case.last.answer)
    assert (grade.points, grade.verdict) == (case.last.points, case.last.verdict) == (2, "right")


@pytest.mark.parametrize("sent", [{}, {"path": 3}, {"path": [""]}, {"path": ["x"]}, {"path": [[]]}])
def test_a_path_that_is_none_is_graded_as_nothing_or_refused(quiz, sent):
    with suppress(ValueError):
        assert quiz.questions[2].regraded(sent).points == 0


def test_the_best_try_is_there_where_a_later_one_was_worth_less(quiz, work):
    right, _also, wrong = tokens(quiz, 4)
    tries = [entry(quiz, "several", did="answer", sent={"choices": [t]}) for t in (right, wrong)]
    (answer,) = handed_in(work, tries, "answers")[0].answers
    assert (answer.best.points, answer.last.points) == (0.5, 0)
    (answer,) = handed_in(work, tries[::-1], "answers")[0].answers
    assert (answer.best, answer.last.points) == (None, 0.5)


def test_answers_to_a_quiz_without_its_key_are_kept_and_not_graded(quiz, work, record, tmp_path):
    path = tmp_path / "01-small.yaml"
    path.write_text(sealed_text(quiz, "s"), encoding="utf-8")
    sealed = load_quiz(path)
    versions = {each.id: each.digest() for each in sealed.questions}
    said = [each._replace(version=versions[each.question]) for each in record]
    made, page = handed_in(work._replace(quizzes=(("01-lesson", sealed),)), said, *BY_DEFAULT)
    assert {each.last.verdict for each in made.answers} == {"kept"}
    assert {each.version for each in made.answers} <= set(versions.values())
    for sign in SIGNS["written"] | SIGNS["brief"]:
        assert sign in page
    case = made.answers[-1]
    assert quiz.questions[2].regraded(case.last.answer).verdict == "right"


def test_an_answer_to_an_earlier_version_says_so_and_has_no_verdict(quiz, work):
    right = tokens(quiz, 0)[0]
    old = entry(quiz, "one", "0" * 16, did="answer", sent={"choices": [right]})
    (answer,) = handed_in(work, [old], "answers")[0].answers
    assert (answer.version, answer.last.verdict, answer.last.of) == ("0" * 16, "kept", 0)


def test_a_case_of_an_earlier_version_gives_only_its_reason(quiz, work):
    old = entry(quiz, "case", "0" * 16, did="answer", sent={"path": ["x"], "text": "BECAUSE"})
    made, _page = handed_in(work, [old], *BY_DEFAULT)
    assert not made.answers
    assert made.written[0].text == "BECAUSE"


def test_reviews_and_guesses_are_in_no_hand_in(quiz, work, record):
    elsewhere = [
        each._replace(quiz=name, question=question)
        for name, question in (("review/2026-11-01", "01-small/one"), ("guesses", "a"))
        for each in record
    ]
    made, _page = handed_in(work, elsewhere, *TICKED)
    assert not (made.answers or made.written or made.brief)


def test_what_changed_in_the_brief_is_part_of_it(work):
    whole = Entry(
        "x", "whole-brief", "whole-brief", "0" * 16, {"did": "answer", "sent": {"text": "CHANGED"}}
    )
    made, _page = handed_in(work, [whole], "brief")
    assert made.brief[0].fields == {"changed": "CHANGED"}


def test_the_preview_shows_every_text_of_the_hand_in(work, record):
    made, _page = handed_in(work, record, *TICKED)
    shown = json.dumps(preview(made, work.asked()).plain())
    for sign in ("POSITION", "DRAFT", "BECAUSE", "REASON", "CLAIM-1", "SOURCE-1", "ngo", "p07"):
        assert sign in shown
    for each in made.answers:
        assert each.last.words in shown


@pytest.mark.parametrize("called", ["", "  ", "x" * 81, "a\x1b[31m", "a\u202eb", None, 7])
def test_who_hands_in_has_a_name_of_one_line(called):
    with pytest.raises(HandInError):
        student_called("name", called)


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.floats()
SENT = st.dictionaries(
    st.sampled_from(["choices", "path", "text", "client", "fields", "x"]) | st.text(max_size=3),
    LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(st.text(max_size=3), LEAVES),
    max_size=3,
)


@settings(max_examples=80, deadline=None)
@given(data=st.data(), ticked=st.sets(st.sampled_from(TICKED)))
def test_any_record_makes_a_hand_in_of_what_is_ticked(quiz, work, data, ticked):
    record = [
        Entry(
            "x",
            "01-small",
            data.draw(st.sampled_from(["one", "open", "case", "brief", "gone"])),
            data.draw(st.sampled_from(["now", "0" * 16]) | st.text(max_size=3)),
            {
                "did": data.draw(st.sampled_from(["answer", "hint", "mark"])),
                "sent": sent,
                "confidence": data.draw(st.sampled_from(["", "sure"]) | st.text(max_size=3)),
                "reason": data.draw(st.text(max_size=3)),
            },
            data.draw(st.text(max_size=3)),
        )
        for sent in data.draw(st.lists(SENT, max_size=4))
    ]
    now = {each.id: each.digest() for each in quiz.questions}
    record = [
        each._replace(version=now.get(each.question, "0" * 16)) if each.version == "now" else each
        for each in record
    ]
    made, _page = handed_in(work, record, *ticked)
    assert set(made.holds) == ticked


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6), ticked=st.sets(st.sampled_from(TICKED)))
def test_a_student_of_the_course_loses_nothing_that_was_ticked(seed, ticked):
    course = real_course()
    record = entries_of(course, Random(seed))  # noqa: S311 (it signs nothing)
    made = hand_in_of(course, record, ME, ticked, MADE)
    found = {
        part: {(each.quiz, each.question): each for each in getattr(made, part)}
        for part in ("answers", "written", "brief")
    }
    for part, items in found.items():
        assert part in ticked or not items
    for _lesson, quiz in course.quizzes:
        session = Session(quiz)
        for each in record:
            if each.quiz == quiz.quiz:
                session.do(each.question, each.action)
        for question in session.questions:
            tries = session.progress(question.id).tries
            name = quiz.quiz, question.id
            item = found[question.handed_in].get(name)
            assert (item is not None) == (bool(tries) and question.handed_in in ticked)
            if item and question.handed_in == "answers":
                assert item.tries == len(tries)
                assert item.last.verdict == tries[-1].grade.verdict
                assert question.regraded(item.last.answer).points == tries[-1].grade.points
                assert (item.first is not None) == ("first-tries" in ticked)
            elif item and question.handed_in == "written":
                assert item.text == tries[-1].sent["text"]
            elif item:
                assert item.fields == tries[-1].sent["fields"]
                assert (item.client is not None) == ("contested" in ticked)
