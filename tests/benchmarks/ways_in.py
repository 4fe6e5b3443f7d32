"""Every way into the course, measured alike, as the table of ``notebooks/ways-in.md``.

    python tests/benchmarks/ways_in.py [--runs 5] [--only WAY …] [--hub PYTHON --proxy PROGRAM]
    python tests/benchmarks/ways_in.py --runs 5 --only lesson plain   # lesson mode and its control

Asked is one thing: how many seconds pass until a student reads the first feedback.  The clock
starts when the command is typed, or the address; it stops when the first question that can be
chosen from has been answered and its result is there.  The same is done once in a window of
390 x 844 pixels.  Each run has a folder, a record and a browser of its own.  A way that is not
measured keeps the line that it has.  ``--hub`` names a Python with jupyterhub, see ``hub.py``.

``lesson`` is lesson mode alone: the server runs already and no notebook has a kernel; the clock
starts with the address.  ``plain`` is its control: a notebook of one cell that prints 1, run by
JupyterLab's own command.  Both are printed, with CPU seconds, and are no rows of the table.
"""

from __future__ import annotations

import argparse
import atexit
import functools
import http.server
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

import psutil
from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as PlaywrightError

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "notebooks/ways-in.md"
LESSON: Final = "notebooks/00-start-here.ipynb"
WIDE: Final = (1280, 800)
NARROW: Final = (390, 844)
_ADDRESS: Final = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+/\S*token=\w+")
_PART: Final = re.compile(r"(<!-- figures[^\n]*-->\n)(.*?)(<!-- /figures -->)", re.DOTALL)
_SECONDS: Final = 240
_KERNEL: Final = "window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
#: What is measured beside the table.
ALONE: Final = ("lesson", "plain")
PLAIN: Final = {
    "cells": [
        {
            "cell_type": "code", "id": "one", "metadata": {}, "source": "print(1)",
            "outputs": [], "execution_count": None,
        }
    ],
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}  # fmt: skip


class Opened(NamedTuple):
    """A way that is open: its address, when its clock began (None: with the address), its MB."""

    address: str
    began: float | None
    size: str


class Way(NamedTuple):
    """A way in: what it is called, its browser test, and what opens it in a folder."""

    name: str
    tested_by: str
    open: Callable[[Path], Any]


@contextmanager
def started(folder: Path, *options: str, command: tuple[str, ...] = ()) -> Iterator[Opened]:
    """Type ``coursekit start`` in a copy of its own, as somebody who never did."""
    own = {"HOME": str(folder), "COURSEKIT_HOME": str(folder / "kept")}
    for name in ("JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR"):
        own[name] = str(folder / "jupyter")
    own |= {f"JUPYTERLAB_{n}_DIR": str(folder / n) for n in ("SETTINGS", "WORKSPACES")}
    program = command or (sys.executable, "-m", "coursekit")
    typed = [*program, "start", "--no-browser", "--port", str(free_port()), "--into", "course"]
    began = time.monotonic()
    with (folder / "printed").open("w+", encoding="utf-8") as printed:
        process = subprocess.Popen(
            [*typed, *options],
            cwd=folder,
            env={**os.environ, **own},
            stdout=printed,
            stderr=printed,
        )
        try:
            address = waited(
                lambda: _ADDRESS.search((folder / "printed").read_text("utf-8")),
                lambda: process.poll() is None,
            )
            yield Opened(address.group(), began, "")
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def by_uvx(folder: Path) -> Iterator[Opened]:
    """The wheel, run by uv in an environment that it makes; uv has the other packages already."""
    python = str(Path(sys.executable))
    subprocess.run(["uv", "build", "-q", "--wheel", "--out-dir", folder, ROOT], check=True)
    wheel = next(folder.glob("*.whl"))
    uvx = ("uvx", "--python", python, "--from", str(wheel), "coursekit")
    cache = Path(
        subprocess.run(
            ["uv", "cache", "dir"], check=True, capture_output=True, text=True
        ).stdout.strip()
    )
    with started(folder, command=(*uvx[:1], "--cache-dir", str(cache), *uvx[1:])) as opened:
        yield opened._replace(size=f"wheel {megabytes(wheel)}, with all packages {_installed()}")


@contextmanager
def served(folder: Path, command: str, path: str) -> Iterator[Opened]:
    """A site that a command makes, behind a plain web server; made once for all runs."""
    out = folder.parent / f"ways-in-{os.getpid()}-{command}"
    if not out.exists():
        made = [sys.executable, "-m", "coursekit", command, "--out", str(out)]
        subprocess.run(made, cwd=ROOT, check=True)
        atexit.register(shutil.rmtree, out, ignore_errors=True)
    handler = functools.partial(Quiet, directory=str(out))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Opened(f"http://127.0.0.1:{server.server_port}/{path}", None, megabytes(out))
    finally:
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A web server that prints nothing."""

    def log_message(self, *_said: object) -> None:
        """Say nothing."""


@contextmanager
def running(folder: Path) -> Iterator[Opened]:
    """A server that has been there for a while, as for the second lesson of an evening."""
    shown = {"LabApp": {"expose_app_in_browser": True}}
    (folder / "jupyter").mkdir()
    (folder / "jupyter/jupyter_server_config.json").write_text(json.dumps(shown), encoding="utf-8")
    with started(folder) as opened:
        (folder / "course/plain.ipynb").write_text(json.dumps(PLAIN), encoding="utf-8")
        quiet_for(psutil.Process(), seconds=2)
        yield opened._replace(began=None)


def quiet_for(process: psutil.Process, seconds: int) -> None:
    """Wait until what was started has done for so long all that it does by itself."""
    deadline, still = time.monotonic() + _SECONDS, 0
    before = cpu_of(process)
    while still < seconds and time.monotonic() < deadline:
        time.sleep(1)
        now = cpu_of(process)
        still = still + 1 if now - before < 0.2 else 0
        before = now


def cpu_of(process: psutil.Process) -> float:
    """Return the CPU seconds of a process and of all that it has started."""
    found = 0.0
    for each in (process, *process.children(recursive=True)):
        with suppress(psutil.Error):
            found += sum(each.cpu_times()[:2])
    return found


def first_print(page: Page, opened: Opened) -> float:
    """Run the one cell of a plain notebook; return the seconds until it has printed."""
    began = time.monotonic()
    page.goto(re.sub(r"/tree/.*\?", "/tree/plain.ipynb?", opened.address))
    page.locator(".jp-CodeCell .cm-content").first.wait_for()
    page.wait_for_function(f"{_KERNEL}?.connectionStatus === 'connected'")
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.locator(".jp-OutputArea-output").get_by_text("1", exact=True).wait_for()
    return time.monotonic() - began


def of_lesson_mode(browser: Browser, runs: int, kinds: list[str]) -> None:
    """Print lesson mode beside its control, turn about, each run with a server of its own."""
    done = {"lesson": first_feedback, "plain": first_print}
    found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for kind in kinds * runs:
        folder = tempfile.TemporaryDirectory(prefix="ways-in-", ignore_cleanup_errors=True)
        with folder as name, running(Path(name)) as opened:
            context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]})
            page = context.new_page()
            page.set_default_timeout(_SECONDS * 1000)
            before = cpu_of(psutil.Process())
            took = done[kind](page, opened)
            print(f"{kind}: {took:.1f} s", file=sys.stderr, flush=True)
            found[kind].append((took, cpu_of(psutil.Process()) - before))
            context.close()
    for kind, rows in found.items():
        seconds, cpu = zip(*rows, strict=True)
        print(
            f"{kind}: {statistics.median(seconds):.1f} s ({min(seconds):.1f}–{max(seconds):.1f}),"
            f" {statistics.median(cpu):.1f} CPU seconds, {runs} runs, load average"
            f" {os.getloadavg()[0]:.0f}",
            flush=True,
        )


WAYS: Final = {
    "uvx": Way("`uvx coursekit start`", "tests/browser/test_uvx.py", by_uvx),
    "lab": Way("`coursekit start`, JupyterLab", "tests/browser/test_lesson_mode.py", started),
    "notebook": Way(
        "`coursekit start --front notebook`",
        "tests/browser/test_lesson_mode.py",
        lambda folder: started(folder, "--front", "notebook"),
    ),
    "lite": Way(
        "in the browser alone (`coursekit lite`)",
        "tests/browser/test_lite.py",
        lambda folder: served(folder, "lite", f"notebooks/index.html?path={LESSON}"),
    ),
    "site": Way(
        "a page without a program (`coursekit site`)",
        "tests/browser/test_site.py",
        lambda folder: served(folder, "site", f"{Path(LESSON).stem}.html"),
    ),
}


def first_feedback(page: Page, opened: Opened) -> float:
    """Answer the first question that can be chosen from; return the seconds until its result."""
    began = opened.began or time.monotonic()
    page.goto(opened.address)
    form = page.locator(".ck-quiz form:has(input[type=radio])").first
    form.wait_for(timeout=_SECONDS * 1000)
    form.get_by_role("radio").first.check(timeout=_SECONDS * 1000)
    form.get_by_role("button", name="Check", exact=True).click()
    form.locator(".ck-result .ck-verdict").first.wait_for()
    return time.monotonic() - began


def is_wide_enough(page: Page) -> bool:
    """Tell whether the question has the room that a phone gives, and nothing sticks out."""
    box = page.locator(".ck-quiz form:has(input[type=radio])").first.bounding_box()
    return box is not None and box["width"] >= 250 and box["x"] + box["width"] <= NARROW[0]


def measured(way: Way, browser: Browser, runs: int) -> tuple[list[float], str, bool]:
    """Return the seconds of each run, the size, and whether it works on a phone's width."""
    seconds, size, narrow = [], "", False
    for run in range(runs + 1):
        folder = tempfile.TemporaryDirectory(prefix="ways-in-", ignore_cleanup_errors=True)
        with folder as name, way.open(Path(name)) as opened:
            width, height = NARROW if run == runs else WIDE
            context = browser.new_context(viewport={"width": width, "height": height})
            page = context.new_page()
            page.set_default_timeout(_SECONDS * 1000)
            took = first_feedback(page, opened)
            if run == runs:
                narrow = is_wide_enough(page)
            else:
                seconds.append(took)
            size = opened.size
            context.close()
    return seconds, size, narrow


def line(way: Way, cells: tuple[list[float], str, bool]) -> str:
    """Return a row of the table."""
    seconds, size, narrow = cells
    spread = f"{statistics.median(seconds):.1f} ({min(seconds):.1f}–{max(seconds):.1f})"
    yes = "yes" if narrow else "no"
    return f"| {way.name} | {spread} | {size or _installed()} | {yes} | `{way.tested_by}` |"


def of_hub(python: str, proxy: str) -> str:
    """Return the row of a class server, see ``hub.py``."""
    command = [python, str(ROOT / "tests/benchmarks/hub.py"), "--proxy", proxy]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    spread = f"{found['feedback']:.0f} (to {found['feedback_worst']:.0f})"
    return (
        f"| class server, {found['students']} students at once | {spread} |"
        f" {found['memory']:.0f} MB of memory each | as JupyterLab |"
        " `tests/browser/test_hub.py` |"
    )


def written(text: str, rows: dict[str, str], how: str) -> str:
    """Return the page with new rows in place of those that were measured."""
    found = _PART.search(text)
    assert found, f"{PAGE} has lost its part for the figures"
    old = dict(re.findall(r"^(\|.*\|) <!-- (\w+) -->$", found[2], re.MULTILINE))
    kept = {key: row for row, key in old.items()} | rows
    missing = {
        key: f"| {way.name} | not measured | | | `{way.tested_by}` |" for key, way in WAYS.items()
    }
    rows = missing | kept
    table = "\n".join(f"{rows[key]} <!-- {key} -->" for key in [*WAYS, "hub"] if key in rows)
    head = (
        "| way in | seconds to the first feedback: median (least–most) | size | at 390 px |"
        " tested by |\n|---|---|---|---|---|"
    )
    part = f"{found[1]}{how}\n\n{head}\n{table}\n{found[3]}"
    return text[: found.start()] + part + text[found.end() :]


@functools.cache
def _installed() -> str:
    """Return what the packages of this Python take on the disk, without what only tests need."""
    script = "import coursekit, sys; print(sys.prefix)"
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(["uv", "venv", "-q", "--python", sys.executable, f"{name}/v"], check=True)
        python = f"{name}/v/bin/python"
        subprocess.run(
            ["uv", "pip", "install", "-q", "--link-mode=copy", "--python", python, str(ROOT)],
            check=True,
        )
        subprocess.run([python, "-c", script], check=True, capture_output=True)
        return megabytes(Path(name))


def megabytes(path: Path) -> str:
    """Return how large a file is, or all files of a folder."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return f"{sum(each.stat().st_size for each in files) / 1e6:.1f} MB"


def waited(look: Callable[[], Any], goes_on: Callable[[], bool]) -> Any:
    """Return what a look finds, once it finds something, as long as there is something to find."""
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline and goes_on():
        if found := look():
            return found
        time.sleep(0.05)
    raise TimeoutError


def free_port() -> int:
    """Return a port of this machine that nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def main() -> None:
    """Measure, and write the table; what was measured before an error is kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=[*WAYS, "hub", *ALONE], default=[*WAYS, "hub"])
    parser.add_argument("--hub", metavar="PYTHON")
    parser.add_argument("--proxy", default="configurable-http-proxy")
    given = parser.parse_args()
    runs = "one run" if given.runs == 1 else f"{given.runs} runs"
    how = (
        f"Measured on {date.today():%-d %B %Y}: {os.cpu_count()} cores (load average"
        f" {os.getloadavg()[0]:.0f} at the start), Chromium, {runs} of each way; the class server"
        " once, on a busy machine."
    )

    def measure(key: str) -> str:
        if key == "hub":
            return of_hub(given.hub, given.proxy)
        return line(WAYS[key], measured(WAYS[key], browser, given.runs))

    with sync_playwright() as playwright:
        path = shutil.which("chromium") or playwright.chromium.executable_path
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        if alone := [key for key in given.only if key in ALONE]:
            of_lesson_mode(browser, given.runs, alone)
        for key in given.only:
            if key in ALONE or (key == "hub" and not given.hub):
                continue
            try:
                row = measure(key)
            except (OSError, subprocess.SubprocessError, PlaywrightError, TimeoutError) as error:
                print(f"{key}: not measured: {error}", file=sys.stderr, flush=True)
                continue
            print(row, flush=True)
            PAGE.write_text(written(PAGE.read_text("utf-8"), {key: row}, how), encoding="utf-8")
        browser.close()


if __name__ == "__main__":
    main()
