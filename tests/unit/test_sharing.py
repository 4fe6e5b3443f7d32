"""The script of a kind of widget: once for a kernel."""

from __future__ import annotations

import json

import pytest
from ipywidgets import Widget
from quiz_files import QUIZ

import coursekit
from coursekit.widgets.quiz import Quiz

#: A script of many files, as the page gets it with each quiz otherwise.
LONG = 20_000


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "quiz.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    return lambda: Quiz(path)


def test_two_quizzes_bring_one_script(quiz):
    one, other = quiz(), quiz()
    assert one.script is other.script
    assert len(one.script.get_state()["_esm"]) > LONG
    assert len(json.dumps(one.get_state(), default=str)) < LONG


def test_each_kind_has_its_own_script_with_a_name_of_its_own(quiz):
    reader = coursekit.Reader(coursekit.article("The vote was on Monday."))
    assert quiz().script.name != reader.script.name
    assert quiz().script.get_state()["_anywidget_id"] != reader.script.get_state()["_anywidget_id"]


def test_a_script_that_was_closed_with_all_widgets_is_sent_again(quiz):
    before = quiz().script
    Widget.close_all()
    again = quiz().script
    assert again is not before
    assert again.comm is not None
