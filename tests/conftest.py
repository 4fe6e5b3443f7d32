"""What every test has: a folder of its own for a student's work, never a person's."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("coursekit", deadline=None)  # tests do not time
settings.load_profile("coursekit")


@pytest.fixture(autouse=True)
def coursekit_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return the folder that stands for the student's own."""
    folder = tmp_path_factory.mktemp("coursekit-home") / "work"
    monkeypatch.setenv("COURSEKIT_HOME", str(folder))
    return folder
