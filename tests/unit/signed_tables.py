"""Articles with reviewed tables that a coder has signed, in a folder of their own."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

PERSON = "format: 1\ncoders:\n  - {id: ann, name: Ann Roe, kind: person, about: reads for tests}\n"
PROGRAM = PERSON.replace("kind: person", "kind: program")


def signed_copy(seed: Path, folder: Path, coders: str = PERSON) -> Path:
    """Return a copy of an article whose reviewed rows are all signed."""
    copy = folder / seed.name
    shutil.copytree(seed, copy)
    (folder / "coders.yaml").write_text(coders, encoding="utf-8")
    for path in sorted((copy / "reviewed").glob("*.csv")):
        change(path, coder="ann", checked_on="2026-11-26")
    return copy


def change(path: Path, only: str = "", **cells: str) -> None:
    """Write cells into the rows of a file, or into the one row that has an id."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if only in {"", next(iter(row.values()))}:
            row.update(cells)
    write(path, rows)


def write(path: Path, rows: list[dict[str, str]]) -> None:
    """Write rows into a file as a table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)
