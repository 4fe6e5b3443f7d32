"""The tables of facts of a course: each row is valid, and no two facts share an id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.finding import Course, Finding, finding, findings_of, place_of
from coursekit.errors import AuthoredFileError, Fault
from coursekit.tables.csv_file import CsvFile
from coursekit.tables.facts.rows import faults_in, same_id
from coursekit.yamlfile.messages import first_of

#: The name of a table in a code cell: ``coursekit.facts("positions")``.
_ASKED: Final = re.compile(r"""\bfacts\(\s*["']([^"']*)["']""")


def tables_asked(course: Course) -> Iterator[Finding]:
    """Point 21: the tables of facts that code cells ask for are there."""
    folder = course.root / "seeds" / "data"
    for cell in course.lesson.code():
        for name in _ASKED.findall(cell.source):
            if not name.endswith(".csv") and not (folder / f"{name}.csv").is_file():
                yield finding("no such facts", place_of(cell), name=name)


def tables(folder: Path) -> Iterator[Finding]:
    """Point 21: each row of a table of facts is whole, names its source and has its own id."""
    homes: dict[str, Path] = {}
    for path in sorted(folder.glob("*.csv")):
        try:
            file, faults = faults_in(path)
        except AuthoredFileError as error:
            yield Finding(f"line {error.line}", error.message, file=path)
            continue
        elsewhere = _known_elsewhere(file, path, homes)
        yield from findings_of(first_of([*faults, *elsewhere]), path)


def _known_elsewhere(file: CsvFile, path: Path, homes: dict[str, Path]) -> Iterator[Fault]:
    """Yield the ids that an earlier table has, too: evidence would not know which is meant."""
    for row in file.rows:
        name = row.cells.get("id", "")
        if name and homes.setdefault(name, path) != path:
            yield same_id(homes[name].name, row)
