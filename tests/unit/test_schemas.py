"""What editors complete from is what the program takes."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

import coursekit
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.case import Case, CaseType
from coursekit.tables.curation.coders import Coders
from coursekit.tables.schema import TYPES
from coursekit.yamlfile import json_schema

FOLDER = Path(coursekit.__file__).parent / "schemas"


@pytest.mark.parametrize(("name", "model"), [("case", Case), ("coders", Coders), ("quiz", Quiz)])
def test_a_json_schema_is_current(name: str, model: type[BaseModel]) -> None:
    stored = (FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    assert stored == json_schema(model), f"write json_schema(...) to schemas/{name}.schema.json"


def test_a_case_file_takes_every_type_of_the_stakeholder_table() -> None:
    assert get_args(CaseType) == ("", *TYPES)
