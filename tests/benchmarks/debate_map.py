"""How long a click on the debate map takes; to be read, not asserted.

    python tests/benchmarks/debate_map.py seeds
    python tests/benchmarks/debate_map.py FOLDER    # of any articles, with a corpus.yaml

One Chromium, one page without JupyterLab, all rows, signed or not.  Each time is from an input to
the frame after which what it changes is painted, by the page's own clock: the median, and the
longest, of 40 names or cells, and of 40 steps of a slider.  Beside it what the page's main thread
worked for each on average, which other programs on the machine do not lengthen.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1] / "browser"))

import plain_page
from playwright.sync_api import CDPSession, Page, sync_playwright

import coursekit

#: Do something to each of some elements, and note when what it changed is painted.
_TIMED: Final = """async ([selector, most, act]) => {
    const painted = () => new Promise((done) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
    const acts = {
        click: (each) => each.click(),
        step: (each, at) => {
            each.value = String(at);
            each.dispatchEvent(new Event("input", { bubbles: true }));
        },
    };
    const times = [];
    const found = () => [...document.querySelectorAll(selector)];
    const all = act === "step" ? Number(found()[0]?.max ?? 0) : found().length;
    for (let at = 0; at < Math.min(most, all); at += 1) {
        const each = found()[act === "step" ? 0 : at];
        const before = performance.now();
        acts[act](each, at);
        times.push((await painted()) - before);
    }
    return times;
}"""
_MOST: Final = 40
_NAMES: Final = ".ck-stage button, .ck-list button, .ck-matrix button"


def _worked(devtools: CDPSession) -> float:
    """Return how many milliseconds the main thread has worked."""
    metrics = devtools.send("Performance.getMetrics")["metrics"]
    return 1000 * next(each["value"] for each in metrics if each["name"] == "TaskDuration")


def _measure(
    page: Page, devtools: CDPSession, name: str, selector: str, act: str = "click"
) -> None:
    before = _worked(devtools)
    times = page.evaluate(_TIMED, [selector, _MOST, act])
    worked = _worked(devtools) - before
    if not times:
        print(f"{name}: nothing of that on the page")
        return
    print(
        f"{name}: median {statistics.median(times):.0f} ms, longest {max(times):.0f} ms"
        f" ({len(times)} times), work {worked / len(times):.0f} ms"
    )


def main() -> None:
    """Print the times of a folder of articles."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    began = time.perf_counter()
    widget = coursekit.DebateMap(coursekit.Corpus(folder))
    read = time.perf_counter() - began
    size = len(json.dumps(widget.debate, ensure_ascii=False).encode()) / 1024
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores; {widget!r}")
    print(f"read and joined in {read:.1f} s; {size:.0f} KB for the page")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        print(f"Chromium {browser.version}")
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        plain_page.show_widget(page, widget)
        page.wait_for_selector(".ck-debate")
        devtools = page.context.new_cdp_session(page)
        devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
        machine = page.get_by_label("With rows that nobody has signed")
        if machine.is_visible():
            machine.check()
        page.wait_for_selector(".ck-stage button")
        for kind in ("actors and concepts", "congruence", "conflict"):
            for view in ("map", "list", "matrix"):
                page.get_by_label(kind).check()
                page.get_by_label(view, exact=True).check()
                _measure(page, devtools, f"{kind}, {view}: a choice", _NAMES)
                steps = f"{kind}, {view}: a step of the days"
                _measure(page, devtools, steps, ".ck-track input", "step")
                page.get_by_role("slider", name="First day").press("Home")
        _measure(page, devtools, "another network or view", ".ck-radios input")
        browser.close()


if __name__ == "__main__":
    main()
