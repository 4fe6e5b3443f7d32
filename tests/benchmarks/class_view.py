"""How long the view of a class takes, and how much memory: `python tests/benchmarks/class_view.py`.

Simulated students hand in once; then each run is a Python of its own that reads their files,
marks every answer anew and writes the page, on one core where the system can hold it to one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.sample_class import SampleClass
from coursekit.quiz.hand_in import written_page

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
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
    sample = SampleClass(CourseQuestions(NOTEBOOKS))
    with tempfile.TemporaryDirectory() as folder:
        for students in chosen.students:
            class_ = Path(folder) / str(students)
            class_.mkdir()
            for number in range(students):
                page = written_page(sample.hand_in(number), {})
                (class_ / f"{number}.html").write_text(page, encoding="utf-8")
            _tell(students, [_run(class_) for _ in range(chosen.runs)])


def _run(class_: Path) -> dict[str, float]:
    command = [sys.executable, "-c", RUN, str(class_), str(NOTEBOOKS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
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
