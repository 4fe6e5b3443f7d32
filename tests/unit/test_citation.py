"""CITATION.cff holds what the Citation File Format 1.2.0 asks for."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def citation():
    return YAML(typ="safe").load(REPOSITORY / "CITATION.cff")


def test_the_required_keys_are_there(citation):
    assert citation["cff-version"] == "1.2.0"
    assert citation["message"]
    assert citation["title"]
    assert [author["name"] for author in citation["authors"]] == ["The coursekit authors"]
    assert dt.date.fromisoformat(citation["date-released"])


def test_keys_are_those_of_the_format(citation):
    known = "abstract authors cff-version date-released keywords license message title type version"
    assert set(citation) <= set(known.split())
    assert citation["type"] in {"software", "dataset"}


def test_licences_are_those_of_the_package(citation):
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert " AND ".join(citation["license"]) == project["license"]
