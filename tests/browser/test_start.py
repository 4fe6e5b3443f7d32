"""``coursekit start``: one command, and the course is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time

import pytest
from lab_server import end

ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/\S*token=\w+")


@pytest.fixture
def address(lab, tmp_path):
    """Return the address that the command prints."""
    environment = {**os.environ, "HOME": str(tmp_path), "JUPYTER_NO_CONFIG": "1"}
    environment |= {f"JUPYTER_{name}_DIR": str(tmp_path) for name in ("DATA", "RUNTIME", "CONFIG")}
    environment |= {f"JUPYTERLAB_{n}_DIR": str(tmp_path) for n in ("SETTINGS", "WORKSPACES")}
    command = [sys.executable, "-m", "coursekit", "start", "--no-browser", "--port", "8900"]
    # Into a file: a pipe stays open for as long as any kernel of the server lives.
    with (tmp_path / "printed").open("w+", encoding="utf-8") as printed:
        process = subprocess.Popen(command, cwd=lab.folder, env=environment, stderr=printed)
        try:
            yield _printed_address(process, tmp_path / "printed")
        finally:
            end(process)


def _printed_address(process, file, seconds=90):
    deadline = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < deadline:
        if found := ADDRESS.search(file.read_text(encoding="utf-8")):
            return found.group()
        time.sleep(0.1)
    pytest.fail(f"coursekit start printed no address:\n{file.read_text(encoding='utf-8')}")


def test_the_first_notebook_is_in_front(page, address):
    page.goto(address)
    page.get_by_role("heading", name="Start here", level=1).wait_for()
    assert page.get_by_role("tab", name="00-start-here.ipynb").is_visible()
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
