"""A kernel that is killed at any moment loses no answer whose feedback was shown."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record

HERE = Path(__file__).parent
SEED = 20260105
RUNS = 300
IN_A_FILE = 10


def killed(path, run, chance):
    """Let two kernels answer, kill them at two moments, and return what each was told."""
    paths = os.pathsep.join([str(HERE), str(HERE.parents[1])])
    writers = [
        subprocess.Popen(
            [sys.executable, str(HERE / "answering.py"), str(path), f"r{run}.w{writer}"],
            stdout=subprocess.PIPE,
            bufsize=0,  # else what was read ahead is lost to communicate()
            env=os.environ | {"PYTHONPATH": paths},
        )
        for writer in range(2)
    ]
    firsts = [writer.stdout.readline() for writer in writers]
    for writer in writers:
        time.sleep(chance.uniform(0, 0.06))
        writer.kill()
    told = []
    for writer, first in zip(writers, firsts, strict=True):
        rest, _ = writer.communicate(timeout=30)
        told.append([line.split() for line in (first + rest).decode().splitlines()])
    return told


def go_through(folder, runs):
    """Kill so many times; what was acknowledged is there, in order, and the next can go on."""
    answers = 0
    for run in runs:
        path = folder / f"record-{run // IN_A_FILE}.jsonl"
        told = killed(path, run, Random(SEED + run))  # noqa: S311
        kept = [each.id for each in read_record(path.read_bytes(), "a-course").entries]
        for answered in told:
            assert answered, "a writer was killed before its first answer"
            ids = [name for name, _ in answered]
            # What waits for its turn is saved with a later answer, and acknowledged with that.
            states = [state for _, state in answered]
            saved = max((n for n, state in enumerate(states, 1) if state == "saved"), default=0)
            lost = set(ids[:saved]) - set(kept)
            assert not lost, f"run {run}: acknowledged and lost: {sorted(lost)}"
            writer = ids[0].rpartition(".")[0] + "."
            in_order = [name for name in kept if name.startswith(writer)]
            assert in_order[:saved] == ids[:saved]
            assert len(in_order) <= len(ids) + 1, "at most the last was not told"
            answers += saved
        record = Record(path, "a-course")
        record.refresh()
        assert record.storage.state == "saved"
    return answers


@pytest.mark.slow
def test_a_killed_kernel_loses_nothing_that_was_acknowledged(tmp_path):
    assert go_through(tmp_path, range(6))


@pytest.mark.long
def test_kernels_killed_300_times_lose_nothing_that_was_acknowledged(tmp_path):
    answers = go_through(tmp_path, range(RUNS))
    print(f"{RUNS} times two kernels killed, {answers} answers acknowledged, none lost")
