"""Firefox: the first question is answered on the static page, and in JupyterLab by keyboard."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from lab_server import StartedCourse
from npm_packages import NODE, packages
from tiny_course import LESSON, lay_tiny_course

from coursekit.course.edition.output import write
from coursekit.course.site.site import site

pytestmark = pytest.mark.long  # a minute
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def firefox():
    found = shutil.which("firefox-esr") or shutil.which("firefox")
    if found is None:
        pytest.skip("no Firefox on this machine (looked on PATH for firefox-esr, firefox)")
    return found


@pytest.fixture
def answered(firefox):
    """Return what answers the first question at an address, and returns what the page said."""
    puppeteer = packages() / "puppeteer-core/lib/puppeteer/puppeteer-core.js"

    def answered(address):
        command = [NODE, HERE / "in_firefox.js", puppeteer, firefox, address]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return answered


def test_a_question_of_the_static_page_is_answered(answered, tmp_path):
    lay_tiny_course(tmp_path / "course")
    write(site(tmp_path / "course").files, tmp_path / "site")
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        found = answered(f"http://127.0.0.1:{server.server_port}/{Path(LESSON).stem}.html")
    finally:
        server.shutdown()
        server.server_close()
    assert "ight" in found["said"]
    assert found["width"] <= 0
    assert found["amiss"] == []


def test_a_lesson_opens_ready_in_jupyterlab(answered, tmp_path):
    server = StartedCourse(tmp_path, "--approve")
    try:
        server.wait_until_it_answers()
        lay_tiny_course(server.folder / "tiny")
        found = answered(server.address(f"tiny/{LESSON}"))
    finally:
        server.stop()
    assert "ight" in found["said"]
