"""How long the two things take that everybody waits for; to be read, not asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coursekit.reading.article import read
from coursekit.tables.frames import stakeholders, statements, timeline

CASE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote"
TIMED_IMPORT = """
from time import perf_counter
start = perf_counter()
import {module}
print(perf_counter() - start)
"""


class ImportClock:
    """A clock that only imports in a fresh Python move on: Python's own start is left out."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def time_import(self, module: str) -> None:
        command = [sys.executable, "-c", TIMED_IMPORT.format(module=module)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        self.seconds += float(done.stdout)


clock = ImportClock()


@pytest.mark.parametrize("module", ["coursekit", "pandas"])
@pytest.mark.benchmark(group="import in a fresh Python (aim: a third of pandas)", timer=clock)
def test_import(benchmark, module):
    benchmark.pedantic(clock.time_import, args=[module], rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="read the article and make three tables (aim: under 20 ms)")
def test_reading_and_three_tables(benchmark):
    def made():
        article = read(CASE)
        return timeline(article), stakeholders(article), statements(article)

    assert all(len(table) for table in benchmark(made))
