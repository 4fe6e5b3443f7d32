"""A kind from a folder elsewhere, which says nothing of other programs: left out, and named."""

from __future__ import annotations

import pytest
from kind_cases import example, quiz_of
from toy_kind import toy_kind

from coursekit.course.exports.quizzes import as_gift, as_qti


@pytest.mark.parametrize("write", [as_gift, as_qti])
def test_a_kind_that_other_programs_do_not_know_is_left_out_and_named(tmp_path, write):
    with toy_kind(tmp_path / "kinds"):
        path = tmp_path / "every-kind.yaml"
        path.write_text(quiz_of(example("word-length", tmp_path / "kinds"), example("choice")))
        left_out, held = write(path).questions
    assert (left_out.kind, held.kind, held.left_out) == ("word-length", "choice", "")
    assert left_out.left_out == "no other program knows a question of this kind"
