"""Tables of facts from their files: where they lie, their rows with lines, and their faults.

Nothing in it needs pandas: quizzes and checks ask for rows alone.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from coursekit.errors import Fault
from coursekit.tables.csv_file import (
    CsvFile,
    CsvRow,
    fault_of_length,
    faults_of_columns,
    read_csv,
)
from coursekit.tables.facts.schema import FACT_TABLES, OTHER_TABLE, FactTable
from coursekit.yamlfile.messages import printable, refuse


def seeds_above(path: Path) -> Path:
    """Return the ``seeds`` in the nearest folder above a file that has them.

    Where none has, it is the one that would stand beside the file, which holds nothing.
    """
    beside = [folder / "seeds" for folder in path.resolve().parents]
    return next((seeds for seeds in beside if seeds.is_dir()), beside[0])


def host_of(address: str) -> str:
    """Return the host of a web address, without its ``www.``; "" where it is none.

    Examples
    --------
    >>> host_of("https://www.coe.int/en/web"), host_of("https://[")
    ('coe.int', '')
    """
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def schema_of(path: Path) -> FactTable:
    """Return what is declared for a file by its name."""
    return FACT_TABLES.get(path.stem, OTHER_TABLE)


def faults_in(path: Path, schema: FactTable | None = None) -> tuple[CsvFile, list[Fault]]:
    """Read a table of facts, and hold each row against what is declared.

    Parameters
    ----------
    path : pathlib.Path
        The file; its name says which table it is.
    schema : FactTable, optional
        What to hold it against instead.

    Returns
    -------
    tuple of (CsvFile, list of Fault)
        What it holds and everything that is to be mended, each with line, row and column.

    Raises
    ------
    AuthoredFileError
        When it is no CSV table.
    """
    schema = schema or schema_of(path)
    file = read_csv(path)
    head = list(faults_of_columns(file, schema.names))
    first: dict[str, int] = {}
    faults = []
    for row in file.rows:
        name = printable(row.cells.get("id", "")) or "without an id"
        if row.length != len(file.columns):
            # Its cells may stand in wrong columns; and a head that is wrong explains it.
            faults += [] if head else [fault_of_length(row, name, len(file.columns))]
            continue
        for column, told in schema.complaints(row.cells):
            faults.append(Fault(printable(told), row.line, f"row {name}, column {column}"))
        before = first.setdefault(row.cells.get("id", ""), row.line)
        if row.cells.get("id") and before != row.line:
            faults.append(same_id(f"line {before}", row))
    return file, [*head, *faults]


def same_id(elsewhere: str, row: CsvRow) -> Fault:
    """Return the fault of a row whose id another row has, too."""
    return Fault(
        f"expected an id of its own, but {elsewhere} has the same one."
        " Give one of the two rows another id.",
        row.line,
        f"row {printable(row.cells['id'])}, column id",
    )


def checked_rows(path: Path) -> CsvFile:
    """Return the rows of a table of facts that has no fault.

    Raises
    ------
    AuthoredFileError
        With all faults of the file, each with its line, row and column, and what to do.
    """
    file, faults = faults_in(path)
    refuse(path, faults)
    return file
