"""The guide for authors shows files that load, and every kind of question."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import KINDS

GUIDE = (Path(__file__).parents[2] / "notebooks/quizzes/README.md").read_text(encoding="utf-8")
FILES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


@pytest.mark.parametrize("text", FILES, ids=["whole", "assessed", "kinds"])
def test_a_file_in_the_guide_loads(tmp_path: Path, text: str) -> None:
    path = tmp_path / "shown.yaml"
    path.write_text(text, encoding="utf-8")
    assert load_quiz(path).questions


def test_the_guide_shows_every_kind() -> None:
    assert set(re.findall(r"kind: ([a-z-]+)", GUIDE)) == set(KINDS)
