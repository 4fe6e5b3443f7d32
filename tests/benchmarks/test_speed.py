"""How long the things take that everybody waits for; to be read, not asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from quiz_files import every_kind

from coursekit.quiz.store.entries import Entry, head, line_of, now
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession
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


@pytest.fixture
def record(tmp_path):
    """Return a record of ten thousand answers in twenty quizzes, one of which is every kind."""
    quizzes = [every_kind().quiz, *(f"quiz-{number}" for number in range(19))]
    (question,) = (each for each in every_kind().questions if each.id == "a-discussion")
    action = {"did": "answer", "sent": {"text": "Some words of an answer, and some more of them."}}
    entries = [
        Entry(f"e{n}", quizzes[n % 20], question.id, question.digest(), action, now(), n=n)
        for n in range(1, 10_001)
    ]
    path = tmp_path / "record.jsonl"
    path.write_bytes(b"".join(map(line_of, [head("some"), *(each.said() for each in entries)])))
    return path


@pytest.mark.benchmark(group="an answer to the disk and back (aim: 95 of 100 under 50 ms)")
def test_keeping_an_answer(benchmark, record):
    kept = SavedSession(every_kind(), Record(record, "some"))
    action = {"did": "answer", "sent": {"text": "Some words"}}
    benchmark.pedantic(kept.do, args=["a-discussion", action], rounds=300, warmup_rounds=3)
    if benchmark.stats:  # there are none with --benchmark-disable
        times = sorted(benchmark.stats.stats.data)
        slow = times[int(0.95 * len(times))] * 1e3
        print(f"\n95 of 100 answers are on the disk within {slow:.1f} ms")
    assert kept.record.storage.state == "saved"


@pytest.mark.benchmark(group="open a quiz, 10,000 answers in the record (aim: under 150 ms)")
def test_opening_a_quiz_with_ten_thousand_answers_in_the_record(benchmark, record):
    kept = benchmark.pedantic(
        lambda: SavedSession(every_kind(), Record(record, "some")), rounds=10, warmup_rounds=1
    )
    assert len(kept.session.progress("a-discussion").tries) == 500


@pytest.mark.benchmark(group="read the article and make three tables (aim: under 20 ms)")
def test_reading_and_three_tables(benchmark):
    def made():
        article = read(CASE)
        return timeline(article), stakeholders(article), statements(article)

    assert all(len(table) for table in benchmark(made))
