"""How long a student waits for a quiz, with jupyterquiz beside; to be read, not asserted.

jupyterquiz is no dependency of the project: install it into a folder that you throw away ::

    pip install --no-deps --target build/jupyterquiz jupyterquiz==2.9
    python tests/benchmarks/quizzes.py --jupyterquiz build/jupyterquiz

One Chromium and one JupyterLab; the same questions, each with one right answer among four, in
both; ours in YAML as a person writes it.  All is measured in the page, by its own clock, for 1, 10
and 100 questions, the two taking turns:

- from running the cell to the frame after which the first of its questions can be answered, and
  to that after which the last can, which is when all are there;
- that once for a file that the kernel has never read (each run has its own), and once more for
  the same file; the packages are imported before;
- from a click to the frame after which its feedback is painted, for each of 100 questions.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).parent
sys.path.insert(0, str(_HERE.parent / "browser"))

import notebook_page  # noqa: E402
from lab_server import Lab  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402
from ruamel.yaml import YAML  # noqa: E402

COUNTS: Final = (1, 10, 100)
OURS, THEIRS = "coursekit", "jupyterquiz"
#: For each: the cell, a question that can be answered, what is clicked, and the feedback.
CELLS: Final = {
    OURS: "coursekit.Quiz('bench-{count}-{run}.yaml')",
    THEIRS: "display_quiz('bench-{count}-{run}.json', shuffle_answers=False)",
}
QUESTION: Final = {
    OURS: ".ck-quiz form:has(.ck-options input):has(button[type=submit])",
    THEIRS: ".Quiz:has(.MCButton)",
}
OPTION: Final = {OURS: ".ck-options input", THEIRS: ".MCButton"}
CLICKED: Final = {OURS: "button[type=submit]", THEIRS: ".MCButton"}
FEEDBACK: Final = {OURS: ".ck-result", THEIRS: ".Feedback"}


def _write_quizzes(folder: Path, runs: int) -> None:
    for count in COUNTS:
        for run in range(runs + 1):
            _write_quiz(folder, count, run)


def _write_quiz(folder: Path, count: int, run: int) -> None:
    """Write one quiz for both; no other file has its texts."""
    name = f"bench-{count}-{run}"
    numbers = [f"{run}.{number}" for number in range(1, count + 1)]
    ours = [
        {
            "id": f"question-{number.replace('.', '-')}",
            "kind": "choice",
            "prompt": f"What does the article say, number {number}?",
            "options": [
                {"text": f"Answer {letter} to {number}", "correct": letter == "A",
                 "feedback": f"Because of {letter}, as {number} says."}
                for letter in "BACD"
            ],
        }
        for number in numbers
    ]  # fmt: skip
    theirs = [
        {
            "question": each["prompt"],
            "type": "multiple_choice",
            "answers": [
                {"answer": option["text"], "correct": option["correct"],
                 "feedback": option["feedback"]}
                for option in each["options"]
            ],
        }
        for each in ours
    ]  # fmt: skip
    with (folder / f"{name}.yaml").open("w", encoding="utf-8") as file:
        YAML().dump({"format": 1, "quiz": name, "questions": ours}, file)
    (folder / f"{name}.json").write_text(json.dumps(theirs), encoding="utf-8")


def _write_notebook(folder: Path, jupyterquiz: Path) -> None:
    imports = (
        f"import sys, coursekit; sys.path.append({str(jupyterquiz)!r})\n"
        "from jupyterquiz import display_quiz; coursekit.Quiz('bench-1-0.yaml'); None"
    )
    cells = [
        {"cell_type": "code", "id": f"cell-{at}", "metadata": {}, "execution_count": None,
         "outputs": [], "source": source}
        for at, source in enumerate([imports, "None"])
    ]  # fmt: skip
    kernel = {"name": "python3", "display_name": "Python 3"}
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4,
                "nbformat_minor": 5}  # fmt: skip
    (folder / "bench.ipynb").write_text(json.dumps(notebook), encoding="utf-8")


@contextmanager
def notebook(jupyterquiz: Path, runs: int) -> Iterator[Page]:
    """Open the notebook of the benchmark in a JupyterLab of its own."""
    folder = Path(tempfile.mkdtemp())
    lab = Lab(folder)
    try:
        lab.wait_until_it_answers()
        _write_quizzes(lab.folder / "notebooks", runs)
        _write_notebook(lab.folder / "notebooks", jupyterquiz)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.add_init_script(path=notebook_page.QUESTIONS_TO_THE_PAGE)
            page.add_init_script(path=_HERE / "quizzes.js")
            notebook_page.open_notebook(page, lab, "bench")
            notebook_page.run_all(page)
            yield page
            browser.close()
    finally:
        lab.stop()
        shutil.rmtree(folder, ignore_errors=True)


def times_to_answer(page: Page, tool: str, count: int, run: int) -> tuple[float, float]:
    """Return the milliseconds from running the cell to the first of its questions, and the last."""
    source = CELLS[tool].format(count=count, run=run)
    asked = {"source": source, "question": QUESTION[tool], "count": count}
    first, last = page.evaluate("asked => window.quizTimes.run(asked)", asked)
    return float(first), float(last)


def times_to_feedback(page: Page, tool: str) -> list[float]:
    """Answer each question of the page, and return the milliseconds from click to feedback."""
    asked = {"question": QUESTION[tool], "option": OPTION[tool], "clicked": CLICKED[tool],
             "feedback": FEEDBACK[tool]}  # fmt: skip
    times: list[float] = page.evaluate("asked => window.quizTimes.answer(asked)", asked)
    return times


def told(times: list[float]) -> str:
    """Return the median and the 95th of a hundred."""
    of_20 = statistics.quantiles(times, n=20, method="inclusive")
    return f"median {statistics.median(times):6.0f} ms   95 of 100 within {of_20[-1]:6.0f} ms"


def compare(page: Page, count: int, runs: int) -> None:
    """Let the two take turns with quizzes of so many questions, and print."""
    times: dict[tuple[str, str, str], list[float]] = {}
    for run in range(1, runs + 1):
        for state in ("new file", "same file"):
            for tool in (OURS, THEIRS):
                found = times_to_answer(page, tool, count, run)
                for place, time in zip(("first", "last"), found, strict=True):
                    times.setdefault((state, place, tool), []).append(time)
    for (state, place, tool), found_times in sorted(times.items()):
        print(f"{count:3} questions, {state:9} to the {place:6}{tool:12} {told(found_times)}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jupyterquiz", type=Path, required=True, help="the folder it is in")
    parser.add_argument("--runs", type=int, default=20, help="runs of each cell (default: 20)")
    given = parser.parse_args()
    with notebook(given.jupyterquiz.resolve(), given.runs) as page:
        print(
            f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python"
            f" {platform.python_version()}, JupyterLab {version('jupyterlab')}, Chromium"
            f" {page.context.browser.version if page.context.browser else '?'};"
            f" {given.runs} files for each, each run twice"
        )
        for count in COUNTS:
            compare(page, count, given.runs)
        for tool in CELLS:
            times_to_answer(page, tool, 100, 0)
            print(f"{'click to feedback':35}{tool:12} {told(times_to_feedback(page, tool))}")


if __name__ == "__main__":
    main()
