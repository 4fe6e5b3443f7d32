"""The script of all widgets: once for a kernel."""

from __future__ import annotations

import json

import pytest
from ipywidgets import Widget
from quiz_files import QUIZ
from toy_kind import toy_kind

import coursekit
from coursekit.widgets.quiz import Quiz

#: A script of many files, as the page gets it with each quiz otherwise.
LONG = 20_000


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "quiz.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    return lambda: Quiz(path)


def test_all_widgets_bring_one_script(quiz):
    one, other = quiz(), coursekit.Reader(coursekit.article("The vote was on Monday."))
    assert one.script is other.script
    assert len(one.script.get_state()["bundle"]) > LONG
    assert len(json.dumps(one.get_state(), default=str)) < LONG


def test_each_kind_of_widget_says_what_the_script_calls_it(quiz):
    assert quiz().get_state()["widget"] == "quiz"
    assert coursekit.Reader(coursekit.article("No.")).get_state()["widget"] == "reader"


def test_a_script_that_was_closed_with_all_widgets_is_sent_again(quiz):
    before = quiz().script
    Widget.close_all()
    again = quiz().script
    assert again is not before
    assert again.comm is not None


def test_the_view_of_a_new_kind_goes_to_the_script_that_is_there(quiz, tmp_path):
    before = quiz().script
    assert before.views == {}
    with toy_kind(tmp_path / "kinds") as folder:
        assert quiz().script is before
        views = before.get_state()["views"]
        assert views == {"word-length": (folder / "view.js").read_text(encoding="utf-8")}
    assert quiz().script.views == {}
