"""Grading: within bounds, full for the key alone, and no reward for ticking everything."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coursekit.quiz.grading import Grade, grade
from coursekit.quiz.questions import Choice, Choices, Option


def question_of(kind, marks, points):
    options = [
        Option(text=f"option {place}", correct=mark, feedback="why")
        for place, mark in enumerate(marks)
    ]
    return kind(id="q", kind=kind.__name__.lower(), prompt="?", options=options, points=points)


points = st.floats(min_value=0.25, max_value=100)
marks_of_many = st.lists(st.booleans(), min_size=2, max_size=8).filter(
    lambda marks: any(marks) and not all(marks)
)


@st.composite
def answered(draw):
    question = question_of(Choices, draw(marks_of_many), draw(points))
    places = st.sampled_from(range(len(question.options)))
    return question, draw(st.lists(places, unique=True))


@given(answered())
def test_points_stay_within_bounds_and_are_full_for_the_key_alone(given_answer):
    question, answer = given_answer
    found = grade(question, frozenset(answer))
    assert 0 <= found.points <= found.of == question.points
    assert (found.points == found.of) == (frozenset(answer) == question.key)


@given(answered())
def test_the_order_of_ticking_does_not_matter(given_answer):
    question, answer = given_answer
    assert grade(question, frozenset(answer)) == grade(question, frozenset(reversed(answer)))


@given(marks_of_many, points)
def test_ticking_everything_is_never_full(marks, worth):
    question = question_of(Choices, marks, worth)
    assert grade(question, frozenset(range(len(marks)))).points < worth


@given(answered())
def test_one_more_wrong_tick_never_helps(given_answer):
    question, answer = given_answer
    before = grade(question, frozenset(answer)).points
    for wrong in frozenset(range(len(question.options))) - question.key:
        assert grade(question, frozenset({*answer, wrong})).points <= before


def test_right_minus_wrong_never_below_zero():
    question = question_of(Choices, [True, True, True, False, False], 3)
    worth = {(0, 1): 2, (0, 1, 3): 1, (0, 3): 0, (3, 4): 0, (0, 1, 2, 3, 4): 1, (0, 1, 2): 3}
    for answer, expected in worth.items():
        assert grade(question, frozenset(answer)).points == expected


@given(st.integers(2, 8), st.data())
def test_one_right_answer_is_all_or_nothing(count, data):
    right = data.draw(st.integers(0, count - 1))
    question = question_of(Choice, [place == right for place in range(count)], 1)
    for place in range(count):
        assert grade(question, frozenset({place})).points == float(place == right)


def test_a_grade_says_its_verdict():
    assert [Grade(each, 2).verdict for each in (0, 1, 2)] == ["wrong", "partly", "right"]
