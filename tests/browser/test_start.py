"""``coursekit start``: one command, and the course is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/\S*token=\w+")


@pytest.fixture
def address(lab, tmp_path):
    """Return the address that the command prints."""
    environment = {**os.environ, "HOME": str(tmp_path), "JUPYTER_NO_CONFIG": "1"}
    environment |= {f"JUPYTER_{name}_DIR": str(tmp_path) for name in ("DATA", "RUNTIME", "CONFIG")}
    environment |= {f"JUPYTERLAB_{n}_DIR": str(tmp_path) for n in ("SETTINGS", "WORKSPACES")}
    command = [sys.executable, "-m", "coursekit", "start", "--no-browser", "--port", "8900"]
    with subprocess.Popen(
        command, cwd=lab.folder, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        found = (ADDRESS.search(line) for line in process.stderr)
        yield next(match.group() for match in found if match)
        process.terminate()
        process.communicate()


def test_the_first_notebook_is_in_front(page, address):
    page.goto(address)
    page.get_by_role("heading", name="Start here", level=1).wait_for()
    assert page.get_by_role("tab", name="00-start-here.ipynb").is_visible()
