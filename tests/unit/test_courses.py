"""Which course a quiz belongs to: read from few files, and the same as if all were read."""

from __future__ import annotations

import pytest

from coursekit.quiz.courses import course_of, courses_in
from coursekit.quiz.quiz_file import Quiz

DEFAULT = Quiz.model_fields["course"].default


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("format: 1\nquiz: a\n", DEFAULT),
        ("format: 1\ncourse: law-2027\n", "law-2027"),
        ('format: 1\n"course" : law-2027\n', "law-2027"),
        ("{format: 1, 'course': law-2027}\n", "law-2027"),
        ("format: 1\nquestions: [{prompt: 'of course: yes'}]\n", DEFAULT),
        ("format: 1\ncourse: [\n", None),
    ],
)
def test_a_quiz_is_of_the_course_that_it_names(tmp_path, text, course):
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    assert course_of(path) == course


def test_what_is_no_file_belongs_to_no_course(tmp_path):
    (tmp_path / "a.yaml").mkdir()
    assert course_of(tmp_path / "a.yaml") is None
    assert courses_in(tmp_path) == []
