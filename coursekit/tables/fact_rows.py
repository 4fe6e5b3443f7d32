"""Tables of facts from their files: where they lie, their rows with lines, and their faults.

Nothing in it needs pandas: quizzes and checks ask for rows alone.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from coursekit.authored.located import printable, refuse
from coursekit.errors import AuthoredFileError, Fault
from coursekit.tables.fact_schema import FACT_TABLES, OTHER_TABLE, FactTable


class FactRow(NamedTuple):
    """One row of a file: the line on which it begins, its cells by column, and their number."""

    line: int
    cells: dict[str, str]
    length: int


class FactFile(NamedTuple):
    """What a file holds: its columns and its rows."""

    columns: tuple[str, ...]
    rows: tuple[FactRow, ...]


def seeds_above(path: Path) -> Path:
    """Return the ``seeds`` in the nearest folder above a file that has them.

    Where none has, it is the one that would stand beside the file, which holds nothing.
    """
    beside = [folder / "seeds" for folder in path.resolve().parents]
    return next((seeds for seeds in beside if seeds.is_dir()), beside[0])


def schema_of(path: Path) -> FactTable:
    """Return what is declared for a file by its name."""
    return FACT_TABLES.get(path.stem, OTHER_TABLE)


def read_rows(path: Path) -> FactFile:
    """Read a table of facts as it is, without looking at what its cells say.

    Parameters
    ----------
    path : pathlib.Path
        A CSV file in UTF-8 with a head.

    Raises
    ------
    AuthoredFileError
        With the line, when it is no CSV table in UTF-8.
    """
    lines = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    begins = 1
    try:
        columns = tuple(next(lines, []))
        rows = []
        begins = lines.line_num + 1
        for cells in lines:
            if cells:
                filled = [*cells, *[""] * len(columns)]
                by_column = dict(zip(columns, filled, strict=False))
                rows.append(FactRow(begins, by_column, len(cells)))
            begins = lines.line_num + 1
    except csv.Error as error:
        raise AuthoredFileError(
            f"Expected a table of facts, and could not read the row that begins here ({error})."
            " Close its quotation marks, and save the file as CSV in UTF-8.",
            path=path,
            line=begins,
        ) from None
    return FactFile(columns, tuple(rows))


def faults_in(path: Path, schema: FactTable | None = None) -> tuple[FactFile, list[Fault]]:
    """Read a table of facts, and hold each row against what is declared.

    Parameters
    ----------
    path : pathlib.Path
        The file; its name says which table it is.
    schema : FactTable, optional
        What to hold it against instead.

    Returns
    -------
    tuple of (FactFile, list of Fault)
        What it holds and everything that is to be mended, each with line, row and column.

    Raises
    ------
    AuthoredFileError
        When it is no CSV table in UTF-8.
    """
    schema = schema or schema_of(path)
    file = read_rows(path)
    head = list(_faults_of_head(file.columns, schema))
    first: dict[str, int] = {}
    faults = []
    for row in file.rows:
        name = printable(row.cells.get("id", "")) or "without an id"
        if row.length != len(file.columns):
            # Its cells may stand in wrong columns; and a head that is wrong explains it.
            faults += [] if head else [_fault_of_length(row, name, len(file.columns))]
            continue
        for column, told in schema.complaints(row.cells):
            faults.append(Fault(printable(told), row.line, f"row {name}, column {column}"))
        before = first.setdefault(row.cells.get("id", ""), row.line)
        if row.cells.get("id") and before != row.line:
            faults.append(same_id(f"line {before}", row))
    return file, [*head, *faults]


def same_id(elsewhere: str, row: FactRow) -> Fault:
    """Return the fault of a row whose id another row has, too."""
    return Fault(
        f"expected an id of its own, and {elsewhere} has the same."
        " Give one of the two rows another id.",
        row.line,
        f"row {printable(row.cells['id'])}, column id",
    )


def checked_rows(path: Path) -> FactFile:
    """Return the rows of a table of facts that has no fault.

    Raises
    ------
    AuthoredFileError
        With all faults of the file, each with its line, row and column, and what to do.
    """
    file, faults = faults_in(path)
    refuse(path, faults)
    return file


def _text(path: Path) -> str:
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AuthoredFileError(
            "Expected a table of facts in UTF-8, and found a sign of another encoding."
            " Save it as CSV in UTF-8.",
            path=path,
            line=content[: error.start].count(b"\n") + 1,
        ) from None


def _faults_of_head(columns: Sequence[str], schema: FactTable) -> Iterator[Fault]:
    if not columns:
        yield Fault("expected a head with the names of the columns; the file is empty. Write it.")
        return
    if len(columns) == 1 and any(sign in columns[0] for sign in ";\t"):
        yield Fault(
            "expected commas between the columns, and found"
            f" {'semicolons' if ';' in columns[0] else 'tabs'}. Save the file as CSV with commas."
        )
        return
    for name, count in Counter(columns).items():
        if count > 1:
            yield Fault(f"the column {printable(name)} appears {count} times. Keep one of them.")
    lacking = [name for name in schema.names if name not in columns]
    if lacking:
        yield Fault(
            f"expected the columns {', '.join(schema.names)}; missing: {', '.join(lacking)}."
            " Add what is missing to the head and to each row."
        )


def _fault_of_length(row: FactRow, name: str, wanted: int) -> Fault:
    return Fault(
        f"expected {wanted} cells, as the head has, found {row.length}. A comma within a cell"
        ' needs quotation marks around the cell ("…"), and an empty cell its comma.',
        row.line,
        f"row {name}",
    )
