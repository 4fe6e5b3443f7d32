"""What every test has: a folder of its own for a student's work, never a person's.

And how workers share the tests, with ``pytest -n auto``: file by file, in the order in which they
are collected, so that browser tests stay the last of each (see ``tests/browser/conftest.py``).
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from xdist.scheduler import LoadFileScheduling

#: More of them, each with a JupyterLab and a Chromium, would only wait for each other.
MOST_WORKERS = 4


def pytest_xdist_auto_num_workers() -> int:
    """Return how many workers `-n auto` means here."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadFileScheduling:
    """Keep the tests of a file together, since they share what is slow to make."""
    config.option.loadscopereorder = False
    return LoadFileScheduling(config, log)


@pytest.fixture(autouse=True)
def coursekit_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return the folder that stands for the student's own."""
    folder = tmp_path_factory.mktemp("coursekit-home") / "work"
    monkeypatch.setenv("COURSEKIT_HOME", str(folder))
    return folder
