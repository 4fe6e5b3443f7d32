"""The decisions of a coder as a file that only grows, one a line, and the tables that they make.

The first line holds the rows that the coder began with; every other one says which rows a decision
has changed, as they were before and after it. So the tables follow from the file alone, whatever
the rules of the reading have become, and an undo is exact.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of
from coursekit.tables.curation.session.cells import Cells, key_of
from coursekit.tables.schema import TableName

#: The name of the file.
LOG: Final = "decisions.jsonl"
_MOST_BYTES: Final = 128_000_000
Action = Literal["keep", "mend", "drop", "merge", "split", "add", "take", "outside", "undo"]
#: The rows of the three tables.
Tables = dict[TableName, list[Cells]]


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Change(_Line):
    """One row as it was before a decision (none: it is new) and is after it (none: it is gone)."""

    table: TableName
    id: str
    #: How many rows stand before it in its table.
    place: Annotated[int, Field(ge=0)]
    before: Cells | None = None
    after: Cells | None = None

    def undone(self) -> Change:
        """Return the change that takes this one back."""
        return self.model_copy(update={"before": self.after, "after": self.before})


class Begin(_Line):
    """What a coder began with: the first line."""

    format: Literal[1] = 1
    coder: str
    day: dt.date
    #: Of the article, as in its case file.
    sha256: str
    #: Where the tables go: ``reviewed``, or the coder's own folder.
    into: Literal["reviewed", "own"]
    tables: dict[TableName, list[Cells]]
    #: The tables that were files already.
    files: tuple[TableName, ...] = ()
    #: Whose rows the others were: "" for the machine's.
    draft: str = ""


class Decision(_Line):
    """One decision: every other line."""

    n: int
    action: Action
    coder: str
    day: dt.date
    table: TableName
    row: str
    #: Which decision an undo takes back.
    of: int | None = None
    changes: tuple[Change, ...]


_Kind = TypeVar("_Kind", Begin, Decision)


class Log:
    """The file of a coder's decisions."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def size(self) -> int:
        """Return how large the file is; 0 where there is none."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def read(self) -> tuple[Begin | None, list[Decision]]:
        """Return what the file says; a last line that a kill has cut off is no decision."""
        if not self.size():
            return None, []
        whole = self._bytes()
        lines = whole[: whole.rfind(b"\n") + 1].splitlines()
        if not lines:
            return None, []
        begin = self._parsed(Begin, lines[0], 1)
        rest = enumerate(lines[1:], 2)
        return begin, [self._parsed(Decision, line, number) for number, line in rest]

    def append(self, line: Begin | Decision) -> None:
        """Add a line, and return when the disk has it."""
        data = line.model_dump_json(exclude_defaults=True, exclude_none=True).encode()
        if isinstance(line, Begin):
            data = b'{"format":1,' + data[1:]
        try:
            self._add(data + b"\n")
        except OSError as error:
            raise CoursekitError(
                f"the decision cannot be kept ({error.strerror or error}), and nothing has changed."
                " Make room on the disk, or allow writing here, and decide again.",
                path=self.path,
            ) from None

    def _add(self, line: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab+", buffering=0) as file:
            before = self._end_of_lines(file.seek(0, os.SEEK_END))
            try:
                file.truncate(before)
                left = memoryview(line)
                while left:  # a disk that is nearly full takes a part
                    left = left[file.write(left) :]
                os.fsync(file.fileno())
            except OSError:
                file.truncate(before)
                raise

    def _end_of_lines(self, size: int) -> int:
        return self._bytes().rfind(b"\n") + 1 if size else 0

    def _bytes(self) -> bytes:
        try:
            return bytes_of(self.path, _MOST_BYTES)
        except OddFileError as error:
            raise CoursekitError(error.message, path=self.path) from None

    def _parsed(self, kind: type[_Kind], line: bytes, number: int) -> _Kind:
        try:
            return kind.model_validate_json(line)
        except ValidationError:
            raise CoursekitError(
                "expected a decision, as `coursekit curate` writes them; found something else. Put"
                " back the file as it was: nobody needs to edit it.",
                path=self.path,
                line=number,
            ) from None


def live(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions that stand: those that no later one has taken back."""
    stack: list[Decision] = []
    for each in decisions:
        if each.action == "undo":
            stack.pop()
        else:
            stack.append(each)
    return stack


def replayed(begin: Begin, decisions: Iterable[Decision]) -> Tables:
    """Return the tables that decisions make of those at the beginning."""
    tables: Tables = {name: list(rows) for name, rows in begin.tables.items()}
    for each in decisions:
        apply(tables, each.changes)
    return tables


def apply(tables: Tables, changes: Sequence[Change]) -> None:
    """Change rows of the tables."""
    for change in changes:
        rows, key = tables[change.table], key_of(change.table)
        if change.before is None and change.after is not None:
            rows.insert(change.place, change.after)
            continue
        at = next(at for at, row in enumerate(rows) if row[key] == change.id)
        rows[at : at + 1] = [] if change.after is None else [change.after]


def taken_back(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that undo others."""
    return tuple(change.undone() for change in reversed(changes))


def ids_ever(begin: Begin, decisions: Iterable[Decision], table: TableName) -> Iterator[str]:
    """Yield every id that a row of a table has had: none is given twice."""
    yield from (row[key_of(table)] for row in begin.tables[table])
    for each in decisions:
        yield from (change.id for change in each.changes if change.table == table)
