"""How long the view of a class takes, and how much memory: `python tests/benchmarks/class_view.py`.

The course is the real one with three units twice, of which students answer 150 questions in the
mean.  They hand in once; then each run is a Python of its own that reads their files, marks every
answer anew and writes the page, on one core where the system can hold it to one.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.sample_class import SampleClass
from coursekit.quiz.hand_in import written_page

ROOT = Path(__file__).resolve().parents[2]
#: Of 183 questions, the simulated students answer 152 in the mean.
TWICE = {"03": "23", "05": "25", "09": "29"}
_NOT_COMPILED = "PYTHONDONTWRITEBYTECODE"
RUN = """
import json, os, resource, sys, time
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {0})
began = time.perf_counter()
import coursekit
view = coursekit.read_class(sys.argv[1], course=sys.argv[2])
view.page()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "seconds": time.perf_counter() - began,
    "cpu": used.ru_utime + used.ru_stime,
    "megabytes": used.ru_maxrss / 1024,
    "answers": len(view.results),
}))
"""


def main() -> None:
    """Print what each number of students takes."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--students", type=int, nargs="+", default=[1000])
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        notebooks = _course(Path(folder) / "course")
        sample = SampleClass(CourseQuestions(notebooks))
        for students in chosen.students:
            class_ = Path(folder) / str(students)
            class_.mkdir()
            for number in range(students):
                page = written_page(sample.hand_in(number), {})
                (class_ / f"{number}.html").write_text(page, encoding="utf-8")
            _run(class_, notebooks)  # compiles what is not yet
            _tell(students, [_run(class_, notebooks) for _ in range(chosen.runs)])


def _course(root: Path) -> Path:
    """Return the lessons of a copy of the course in which some units come twice."""
    for name in ("notebooks", "seeds"):
        shutil.copytree(ROOT / name, root / name)
    notebooks = root / "notebooks"
    for number, other in TWICE.items():
        for path in (*notebooks.glob(f"{number}-*"), *notebooks.glob(f"quizzes/{number}-*.yaml")):
            text = path.read_text(encoding="utf-8")
            for before in ("quiz: ", "quizzes/"):
                text = text.replace(f"{before}{number}-", f"{before}{other}-")
            path.with_name(other + path.name[2:]).write_text(text, encoding="utf-8")
    return notebooks


def _run(class_: Path, notebooks: Path) -> dict[str, float]:
    command = [sys.executable, "-c", RUN, str(class_), str(notebooks)]
    # As pip leaves a package: compiled. To compile pandas anew takes longer than to read a class.
    compiled = {name: value for name, value in os.environ.items() if name != _NOT_COMPILED}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=compiled)
    return json.loads(done.stdout)


def _tell(students: int, runs: list[dict[str, float]]) -> None:
    seconds = sorted(run["seconds"] for run in runs)
    print(
        f"{students} students, {runs[0]['answers']} answers, {len(runs)} runs: "
        f"{statistics.median(seconds):.1f} s ({seconds[0]:.1f} to {seconds[-1]:.1f}), "
        f"{statistics.median(run['cpu'] for run in runs):.1f} s of CPU, "
        f"{max(run['megabytes'] for run in runs):.0f} MB"
    )


if __name__ == "__main__":
    main()
