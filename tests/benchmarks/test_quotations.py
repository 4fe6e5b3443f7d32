"""The law that the course quotes is looked for in texts, and what they lack is listed."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

from coursekit.course.checks.sources.clauses import CLAUSES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def test_what_no_text_has_is_listed(tmp_path: Path) -> None:
    with (ROOT / CLAUSES).open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["known_by"] == "text"]
    there, lost = rows[0], rows[1]
    (tmp_path / "law.md").write_text(f"**Article 1**\n{there['words'].upper()}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, HERE / "quotations.py", tmp_path],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    told = done.stdout.splitlines()
    assert done.returncode == 1
    assert not [line for line in told if line.startswith(f"{there['id']}: ")]
    assert f"{lost['id']}: {lost['words']}" in told
    assert told[-1].endswith(" rows not found in 1 texts.")


def test_the_clauses_stand_in_the_order_of_their_ids() -> None:
    with (ROOT / CLAUSES).open(encoding="utf-8", newline="") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    assert ids == sorted(ids)
    assert len(ids) == len(set(ids))
