"""The wheel in an empty environment outside of the repository: half a minute for each Python."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SECONDS = 300
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+(/\S*)\?token=(\w+)")


@pytest.fixture(scope="module")
def dist(tmp_path_factory):
    """Return a folder with the wheel and the archive, made as for an upload; skip offline."""
    folder = tmp_path_factory.mktemp("dist")
    done = run(sys.executable, "-m", "build", "--outdir", folder, REPOSITORY)
    if done.returncode and "No matching distribution" in done.stdout + done.stderr:
        if os.environ.get("CI") == "true":
            pytest.fail(done.stderr)
        pytest.skip("packages cannot be downloaded here, and a build needs them")
    assert not done.returncode, done.stdout + done.stderr
    return folder


def run(*command, **options):
    words = [str(each) for each in command]
    return subprocess.run(
        words, capture_output=True, text=True, check=False, timeout=SECONDS, **options
    )


@pytest.mark.slow
def test_the_index_would_take_both(dist):
    done = run(sys.executable, "-m", "twine", "check", "--strict", *dist.iterdir())
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


@pytest.fixture(params=["3.11", "3.13"])
def environment(request, dist, tmp_path):
    """Return the scripts of an empty environment with the wheel alone, and its variables."""
    if not shutil.which("uv"):
        pytest.skip("uv is not here, and it makes the environments")
    where = tmp_path / "environment"
    if run("uv", "venv", "--quiet", "--no-project", "--python", request.param, where).returncode:
        pytest.skip(f"Python {request.param} is not here")
    scripts = where / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = dist.glob("*.whl")
    done = run("uv", "pip", "install", "--quiet", "--python", scripts / "python", wheel)
    assert done.returncode == 0, done.stderr
    own = {"HOME": str(tmp_path), "COURSEKIT_HOME": str(tmp_path / "answers")}
    hidden = ("PYTHONPATH", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR")
    rest = {name: value for name, value in os.environ.items() if name not in hidden}
    return scripts, {**rest, **own}


@pytest.mark.long  # browser/test_uvx.py opens it in a browser
def test_a_student_needs_the_wheel_alone(environment, tmp_path):
    scripts, variables = environment
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = tmp_path / "said.txt"
    start = [str(scripts / "coursekit"), "start", "--no-browser", "--port", str(port)]
    with said.open("wb") as into:
        server = subprocess.Popen(
            start, stdout=into, stderr=into, cwd=tmp_path, env=variables, start_new_session=True
        )
        try:
            opened, token = address_in(said, server)
            assert opened.endswith("/notebooks/00-start-here.ipynb")
            api = f"http://127.0.0.1:{port}/api"
            assert "kernels" in answer(f"{api}/status?token={token}")
            found = answer(f"{api}/contents/notebooks/00-start-here.ipynb?content=0&token={token}")
            assert found["type"] == "notebook"
        finally:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()
    assert "copied into coursekit-course" in said.read_text(encoding="utf-8")
    lesson = tmp_path / "coursekit-course/notebooks/00-start-here.ipynb"
    ran = run(scripts / "jupyter", "execute", "--inplace", lesson, cwd=tmp_path, env=variables)
    assert ran.returncode == 0, ran.stderr[-2000:]
    shown = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    read = "Reader: UN cybercrime treaty heads for a decisive vote"  # the article of the wheel
    assert any(read in json.dumps(each.get("outputs", "")) for each in shown)


def address_in(said: Path, server: subprocess.Popen) -> tuple[str, str]:
    """Wait until the server has printed its address; return the path and the token in it."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        text = said.read_text(encoding="utf-8")
        if found := ADDRESS.search(text):
            return found[1], found[2]
        assert server.poll() is None, text
        time.sleep(0.2)
    raise AssertionError(said.read_text(encoding="utf-8"))


def answer(address: str) -> dict:
    with urllib.request.urlopen(address, timeout=SECONDS) as told:  # noqa: S310 (our own server)
        return json.load(told)
