"""A quiz that an instructor marks: its key goes to the LMS, and on paper says whose it is."""

from __future__ import annotations

import json

import pytest
from export_texts import words_of
from quiz_files import EVERY_KIND

from coursekit.course.exports.lesson_page import lesson_page
from coursekit.course.exports.quizzes import as_gift, as_qti
from coursekit.errors import CoursekitError
from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.export.paper import export_page
from coursekit.quiz.loading import load_quiz

WARNING = "This quiz is assessed, and its key is on this page"


@pytest.fixture
def quiz(tmp_path):
    """Return the file of an assessed quiz of every kind."""
    path = tmp_path / "quizzes/every-kind.yaml"
    path.parent.mkdir()
    text = EVERY_KIND.read_text(encoding="utf-8")
    path.write_text(text.replace("questions:", "assessed: true\nquestions:", 1), encoding="utf-8")
    return path


@pytest.fixture
def lesson(tmp_path):
    """Return a lesson that shows it."""
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "execution_count": None,
            "source": "import coursekit\ncoursekit.Quiz('quizzes/every-kind.yaml')"}  # fmt: skip
    path = tmp_path / "01-own.ipynb"
    book = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(book), encoding="utf-8")
    return path


@pytest.fixture
def sealed(quiz):
    """Return the same file as students get it."""
    quiz.write_text(sealed_text(load_quiz(quiz), "secret"), encoding="utf-8")
    return quiz


@pytest.mark.parametrize("write", [as_gift, as_qti])
def test_an_lms_gets_the_key_and_the_person_is_told(quiz, write):
    made = write(quiz)
    assert made.content
    assert any("is assessed, and its key is in this file" in line for line in made.losses())


@pytest.mark.parametrize("answers", ["folded", "open"])
def test_a_page_with_answers_says_that_it_is_for_nobody_else(quiz, lesson, answers):
    for html in (export_page(quiz, answers), lesson_page(lesson, answers).content.decode()):
        assert words_of(html).count(WARNING) == 1


def test_a_page_for_students_has_neither_key_nor_rubric(quiz, lesson):
    for html in (export_page(quiz), lesson_page(lesson).content.decode()):
        words = words_of(html[html.index("<body>") :])
        assert WARNING not in words
        assert "What is the last line?" in words
        assert not [part for part in ("FEEDBACK-", "RUBRIC-", "EXEMPLAR-") if part in words]


def test_of_a_sealed_quiz_no_key_can_be_exported(sealed, lesson):
    for ask in (
        lambda: as_gift(sealed),
        lambda: as_qti(lesson),
        lambda: lesson_page(lesson, "open"),
    ):
        with pytest.raises(CoursekitError, match="found one of a student's edition"):
            ask()
    assert "What is the last line?" in lesson_page(lesson).content.decode()
