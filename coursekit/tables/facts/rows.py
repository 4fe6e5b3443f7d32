"""Tables of facts from their files: where they lie, their rows with lines, and their faults."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from coursekit.errors import Fault
from coursekit.tables.csv_file import (
    CsvFile,
    CsvRow,
    fault_of_cell,
    faults_of_columns,
    read_csv,
    repeated_id,
    rows_in_shape,
)
from coursekit.tables.facts.schema import FACT_TABLES, FactRow
from coursekit.yamlfile.messages import printable


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


def schema_of(path: Path) -> type[FactRow]:
    """Return the model of a file's rows, by its name."""
    return FACT_TABLES.get(path.stem, FactRow)


def faults_in(path: Path) -> tuple[CsvFile, list[Fault]]:
    """Read a table of facts, and return with it everything that is to be mended in it."""
    schema, file = schema_of(path), read_csv(path)
    faults = list(faults_of_columns(file, schema.columns()))
    first: dict[str, int] = {}
    for row, name in rows_in_shape(file, "id", faults):
        faults += [fault_of_cell(row, name, each) for each in schema.faults(row.cells)]
        before = first.setdefault(row.cells.get("id", ""), row.line)
        if row.cells.get("id") and before != row.line:
            faults.append(same_id(f"line {before}", row))
    return file, faults


def same_id(elsewhere: str, row: CsvRow) -> Fault:
    """Return the fault of a row whose id another row has, too."""
    return fault_of_cell(row, printable(row.cells["id"]), repeated_id("id", elsewhere))
