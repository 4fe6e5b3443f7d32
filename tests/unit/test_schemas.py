"""What editors complete from is what the program takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

import coursekit
from coursekit.classroom.grading.rules import GradingRules
from coursekit.corpus.settings import CorpusSettings
from coursekit.course.edition.keys import Keys
from coursekit.course.overlay.changes import Overlay
from coursekit.course.settings import CourseSettings
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.case import Case, CaseType
from coursekit.tables.curation.coders import Coders
from coursekit.tables.schema import TYPES

FOLDER = Path(coursekit.__file__).parent / "schemas"


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("case", Case),
        ("coders", Coders),
        ("corpus", CorpusSettings),
        ("course", CourseSettings),
        ("grading", GradingRules),
        ("keys", Keys),
        ("overlay", Overlay),
        ("quiz", Quiz),
    ],
)
def test_a_json_schema_is_current(name: str, model: type[BaseModel]) -> None:
    stored = (FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    says = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    current = json.dumps(says, indent=2, ensure_ascii=False) + "\n"
    assert stored == current, f"write what is in `current` to schemas/{name}.schema.json"


def test_a_case_file_takes_every_type_of_the_stakeholder_table() -> None:
    assert get_args(CaseType) == ("", *TYPES)
