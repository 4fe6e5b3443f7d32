"""A gate: what it covers is neither computed nor saved before the guess, and shown after it."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
from IPython.display import HTML
from ipywidgets import IntSlider

import coursekit
from coursekit.course.exports.lesson_page import lesson_page
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.store.record import record_of, shared_record


class Covered:
    """Counts how often it is computed."""

    def __init__(self, result="the-answer"):
        self.result = result
        self.calls = 0

    def __call__(self):
        self.calls += 1
        return self.result


@pytest.fixture(autouse=True)
def in_a_lesson(tmp_path, monkeypatch):
    """Work in a folder of lessons, with a kernel of its own for each test."""
    (tmp_path / "quizzes").mkdir()
    (tmp_path / "quizzes/a.yaml").write_text("format: 1\nquiz: a\ncourse: a-course\n")
    monkeypatch.chdir(tmp_path)
    shared_record.cache_clear()


def gate(covered, name="how-many", question="How many voted *no*?", then=""):
    path = Path("guesses", f"{name}.md")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{question}\n\n---\n\n{then}" if then else question, encoding="utf-8")
    return coursekit.Predict(path, covered)


def saved(predict):
    """Return all that a saved notebook would have of a gate."""
    widgets = [predict._box, predict.gate, predict._output]
    state = [
        {name: value for name, value in widget.get_state().items() if name not in ("_esm", "_css")}
        for widget in widgets
    ]
    return json.dumps([state, predict._repr_mimebundle_()], default=str)


def test_nothing_is_computed_shown_or_saved_before_the_guess():
    covered = Covered()
    predict = gate(covered)
    assert (covered.calls, predict.outputs, predict.gate.stage) == (0, (), "covered")
    assert "the-answer" not in saved(predict)
    assert "How many voted" in saved(predict)


def test_the_guess_opens_it_and_is_kept_ungraded():
    covered = Covered()
    predict = gate(covered)
    predict.guess("Thirty, I think")
    assert (covered.calls, predict.gate.stage) == (1, "open")
    assert "the-answer" in str(predict.outputs)
    (entry,) = record_of("a-course").of("guesses")
    assert (entry.question, entry.action["sent"]) == ("how-many", {"text": "Thirty, I think"})
    assert predict.gate._session.score().of == 0


def test_run_again_it_shows_the_guess_and_what_it_covered():
    gate(Covered()).guess("Thirty")
    shared_record.cache_clear()  # another kernel
    again = Covered()
    predict = gate(again, question="How many voted no? (reworded)")
    assert (again.calls, predict.gate.stage) == (1, "open")
    state = predict.gate._state()["questions"]["how-many"]
    assert (state["result"]["written"], state["earlier"]) == ("Thirty", [])


def test_it_can_be_seen_without_a_guess_and_the_record_says_so():
    predict = gate(Covered())
    predict.guess("")
    assert predict.gate.stage == "open"
    (entry,) = record_of("a-course").of("guesses")
    assert (entry.action["sent"], entry.words) == ({"without": True}, "Shown without a guess.")


def test_a_guess_is_made_once():
    predict = gate(Covered())
    predict.guess("Thirty")
    said = []
    predict.gate.send = lambda content, buffers=None: said.append(content)
    deed = {"did": "answer", "sent": {"text": "Ninety"}}
    message = {"type": "do", "message_id": "m2", "question": "how-many", "deed": deed}
    predict.gate._handle_custom_msg(message, [])
    assert said[0]["type"] == "refused"
    assert len(record_of("a-course").of("guesses")) == 1


def test_the_page_hears_of_the_guess_before_the_covered_is_computed():
    order = []
    predict = gate(lambda: order.append("computed"))
    predict.gate.send = lambda content, buffers=None: order.append(content["type"])
    predict.guess("Thirty")
    assert order == ["done", "computed"]


def fails():
    raise ValueError("<b>no such column</b>")


def fails_calmly():
    raise CoursekitError("expected a table.")


@pytest.mark.parametrize(
    ("covered", "told"),
    [
        (fails, "ValueError: <b>no such column</b>. Your guess is kept."),
        (fails_calmly, "expected a table."),
    ],
)
def test_a_fault_of_the_covered_is_told_and_the_guess_kept(covered, told):
    predict = gate(covered)
    predict.guess("Thirty")
    assert (predict.gate.stage, predict.outputs) == ("failed", ())
    assert predict.gate.fault.startswith(told)
    assert record_of("a-course").of("guesses")


def prints():
    print("a line")


@pytest.mark.parametrize(
    ("covered", "mime", "shown"),
    [
        (lambda: pd.DataFrame({"a": [1]}), "text/html", "<table"),
        (lambda: coursekit.show(pd.DataFrame({"a": [1]})), "text/html", "<table"),
        (IntSlider, "application/vnd.jupyter.widget-view+json", "model_id"),
        (lambda: HTML('<img src="data:," alt="A figure">'), "text/html", "alt="),
    ],
    ids=["DataFrame", "HTML", "widget", "figure"],
)
def test_anything_that_a_notebook_shows_can_be_covered(covered, mime, shown):
    predict = gate(covered)
    predict.guess("Thirty")
    assert predict.gate.fault == ""
    assert shown in str(predict.outputs[0]["data"][mime])


def test_what_is_printed_is_shown_and_none_is_nothing():
    predict = gate(prints)
    predict.guess("Thirty")
    assert predict.outputs == ({"output_type": "stream", "name": "stdout", "text": "a line\n"},)


def test_what_is_no_function_is_refused_before_it_is_kept():
    with pytest.raises(CoursekitError, match="found DataFrame"):
        gate(pd.DataFrame())


def test_what_is_said_afterwards_is_shown_below_and_not_before():
    predict = gate(Covered(), then="Forty-two. *Not* more.")
    assert "Forty-two" not in saved(predict)
    predict.guess("Thirty")
    assert "<p>Forty-two. <em>Not</em> more.</p>" in predict.outputs[-1]["data"]["text/html"]


@pytest.mark.parametrize(
    ("name", "question", "told"),
    [("How many", "Q?", "How many"), ("a", "", "''"), ("a", "![x](y.png)", "y.png")],
)
def test_a_file_that_asks_nothing_is_refused(name, question, told):
    with pytest.raises(AuthoredFileError, match=f"lower-case letters.*{told}"):
        gate(Covered(), name, question)


def test_a_file_that_is_not_there_is_named():
    with pytest.raises(AuthoredFileError, match=r"guesses/none\.md: .*Check the path"):
        coursekit.Predict("guesses/none.md", Covered())


def test_on_paper_the_covered_is_printed_and_no_widget(monkeypatch):
    monkeypatch.setenv("COURSEKIT_ON_PAPER", "1")
    table = pd.DataFrame({"a": [1]})
    said = gate(lambda: table, then="One.")._repr_mimebundle_()["text/html"]
    assert said == table._repr_html_() + '<div dir="auto"><p>One.</p>\n</div>'
    assert gate(IntSlider, "other")._repr_mimebundle_() == {"text/html": ""}


def test_a_printed_lesson_asks_for_the_guess_and_turns_the_page(tmp_path):
    Path("guesses").mkdir()
    Path("guesses/a.md").write_text("How many voted *no*?\n\n---\n\nForty.", encoding="utf-8")
    code = 'import coursekit\ncoursekit.Predict("guesses/a.md", lambda: None)'
    cells = [{"cell_type": "code", "id": "a", "metadata": {}, "source": code, "outputs": []}]
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    lesson = tmp_path / "01-a.ipynb"
    lesson.write_text(json.dumps(book), encoding="utf-8")
    page = lesson_page(lesson).content.decode()
    assert "How many voted <em>no</em>?" in page
    assert "Make your guess, then turn the page." in page
    assert "Forty" not in page
