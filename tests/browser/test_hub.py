"""The class server: a student signs in to a JupyterHub, opens a lesson by its link and answers.

It needs jupyterhub from PyPI and its proxy from npm: two minutes, and so `long`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
SECONDS = 600


def benchmark():
    """Return ``tests/benchmarks/hub.py``, which starts a hub on loopback and ends it."""
    spec = spec_from_file_location("hub", ROOT / "tests/benchmarks/hub.py")
    module = module_from_spec(spec)
    sys.modules["hub"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def hub(chromium, tmp_path):
    """Return a hub whose students have the wheel, as the page for whoever runs one says."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    npm, uv = (shutil.which(name, path=path) for name in ("npm", "uv"))
    if npm is None or uv is None:
        pytest.skip("npm and uv fetch the hub, and are not here")
    fetch = [npm, "install", "--prefix", tmp_path, "configurable-http-proxy"]
    subprocess.run(fetch, check=True, timeout=SECONDS)
    python = tmp_path / "venv/bin/python"
    subprocess.run([uv, "venv", "-q", "--python", sys.executable, tmp_path / "venv"], check=True)
    install = [uv, "pip", "install", "-q", "--python", python, str(ROOT), "jupyterhub"]
    subprocess.run(install, check=True, timeout=SECONDS)
    proxy = tmp_path / "node_modules/.bin/configurable-http-proxy"
    with benchmark().hub_on_loopback(str(proxy), str(python)) as started:
        yield started


@pytest.mark.long
def test_a_student_opens_a_lesson_by_its_link_and_answers(page, hub):
    lesson = "notebooks/00-start-here.ipynb"
    page.goto(f"http://127.0.0.1:{hub.port}/hub/user-redirect/lab/tree/{lesson}")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("any")
    page.get_by_role("button", name="Sign in").click()
    bar = page.get_by_role("region", name="Unit", exact=True)
    expect(bar.get_by_role("status")).to_have_text("The unit is ready.", timeout=90_000)
    form = page.locator(".ck-quiz form:has(input[type=radio])").first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form.locator(".ck-result .ck-verdict").first).to_be_visible()
