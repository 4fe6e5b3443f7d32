"""``uvx coursekit start``: the wheel alone, as somebody gets it who has nothing of the course."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from lab_server import free_port
from playwright.sync_api import expect

REPOSITORY = Path(__file__).parents[2]
ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/\S*token=\w+")
SECONDS = 300


@pytest.fixture
def address(chromium, tmp_path):
    """Return the address that the command prints in an empty folder, for a wheel made just now."""
    here = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    uv = shutil.which("uv", path=here)
    assert uv is not None, "uv is in the extra `test`"
    build = [uv, "build", "--quiet", "--wheel", "--out-dir", tmp_path, REPOSITORY]
    subprocess.run(build, check=True, timeout=SECONDS)
    cache = subprocess.run([uv, "cache", "dir"], check=True, capture_output=True, text=True).stdout
    known = {name: value for name, value in os.environ.items() if not name.startswith("JUPYTER")}
    own = {"HOME": str(tmp_path), "COURSEKIT_HOME": str(tmp_path / "kept")}
    (wheel,) = tmp_path.glob("*.whl")
    command = [uv, "tool", "run", "--cache-dir", cache.strip(), "--python", sys.executable]
    command += ["--from", wheel, "coursekit", "start", "--no-browser", "--port", free_port()]
    printed = tmp_path / "printed"
    with printed.open("wb") as into:
        server = subprocess.Popen(
            command, stdout=into, stderr=into, cwd=tmp_path, env=known | own, start_new_session=True
        )
    try:
        deadline = time.monotonic() + SECONDS
        while not (found := ADDRESS.search(printed.read_text(encoding="utf-8"))):
            assert server.poll() is None, printed.read_text(encoding="utf-8")
            assert time.monotonic() < deadline
            time.sleep(0.1)
        yield found.group()
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


@pytest.mark.slow  # half a minute on two idle cores, with the packages in uv's cache
@pytest.mark.parametrize("viewport", [(390, 844)])
def test_a_lesson_of_the_wheel_runs_by_itself_and_is_answered(page, address, tmp_path):
    page.goto(address)
    bar = page.get_by_role("region", name="Unit", exact=True)
    expect(bar.get_by_role("status")).to_have_text("The unit is ready.", timeout=120_000)
    form = page.locator(".ck-quiz form:has(input[type=radio])").first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form.locator(".ck-result")).to_contain_text("ight")
    box = form.bounding_box()
    assert box["width"] >= 250
    assert box["x"] + box["width"] <= 390
    assert list((tmp_path / "kept").glob("*.jsonl"))
    assert (tmp_path / "coursekit-course/notebooks/quizzes").is_dir()
