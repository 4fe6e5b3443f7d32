"""What every test has: a folder of its own for a student's work, never a person's."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

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


class Ended(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def run_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ended]:
    """Return what runs the command `coursekit` with words."""
    from coursekit.cli import app

    monkeypatch.setenv("COLUMNS", "80")

    def run(*words: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["coursekit", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            app.main()
            sys.exit(0)
        return Ended(int(end.value.code or 0), *capsys.readouterr())

    return run


@pytest.fixture
def run(run_command: Callable[..., Ended]) -> Callable[..., Ended]:
    """Return what runs the command; a file of tests may put the first word before it."""
    return run_command
