"""Ten students on a hub of this machine: each gets feedback, within the memory that is promised."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: What `notebooks/instructor/class-server.md` asks of a server, in MB.
A_STUDENT = 512


@pytest.mark.long
def test_ten_students_at_once_get_feedback_within_the_memory_that_is_promised(tmp_path):
    npm = shutil.which("npm", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if npm is None:
        pytest.skip("no npm on this machine, which fetches configurable-http-proxy")
    subprocess.run([npm, "install", "--prefix", tmp_path, "configurable-http-proxy"], check=True)
    python = tmp_path / "venv/bin/python"
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    wanted = ["-e", str(ROOT), "jupyterhub", "psutil", "websocket-client"]
    subprocess.run([python, "-m", "pip", "install", "--quiet", *wanted], check=True)
    proxy = tmp_path / "node_modules/.bin/configurable-http-proxy"
    command = [python, ROOT / "tests/benchmarks/hub.py", "--proxy", proxy]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    found = json.loads(done.stdout)
    assert found["students"] == 10
    assert found["memory_worst"] < A_STUDENT
