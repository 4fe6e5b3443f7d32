"""What the cells show that a browser cannot run at first: made once, when the site is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from coursekit.course.edition.gathering import Files, lay
from coursekit.course.edition.lessons import is_lesson, read_by_lessons
from coursekit.errors import CoursekitError

_WHERE: Final = "coursekit/course/lite/in_browser/results.json"


def results(edition: Files) -> Files:
    """Return the file with what cells show that need more than Python's core.

    The lessons are run twice: as they are, and without pandas, as a browser has
    them; what fails only then is shown as it was.
    """
    with TemporaryDirectory(prefix="coursekit-lite-") as folder:
        lay(read_by_lessons(edition), Path(folder))
        names = [Path(path).name for path in filter(is_lesson, edition)]
        with ThreadPoolExecutor() as both:
            runs = [both.submit(_run, way, Path(folder), names) for way in ("all", "core")]
            whole, core = (run.result() for run in runs)
    found = {
        name: {cell: shown if core[name][cell] is None else None for cell, shown in cells.items()}
        for name, cells in whole.items()
    }
    return {_WHERE: json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()}


def _run(way: str, folder: Path, names: list[str]) -> dict[str, dict[str, Any]]:
    ran = subprocess.run(  # noqa: S603 - always Python
        [sys.executable, "-m", "coursekit.course.lite.running", way, *names],
        cwd=folder / "notebooks",
        env={**os.environ, "COURSEKIT_HOME": str(folder / "home"), "IPYTHONDIR": str(folder / "i")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        raise CoursekitError(f"the lessons could not be run: {ran.stderr.strip()[-500:]}")
    found: dict[str, dict[str, Any]] = json.loads(ran.stdout)
    return found
