"""A file of ``reviewed/``: its cells as values, and everything that is to be mended in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.errors import Fault
from coursekit.tables.csv_file import (
    CellFault,
    CsvFile,
    CsvRow,
    fault_of_cell,
    faults_of_columns,
    read_csv,
    repeated_id,
    rows_in_shape,
)
from coursekit.tables.curation.faults import words_outside_lists
from coursekit.tables.curation.offsets import OFFSETS, place
from coursekit.tables.schema import (
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
    columns_of,
)
from coursekit.yamlfile.messages import as_code, listed

#: What a row of each table is.
KINDS: Final[Mapping[TableName, type[Shown]]] = {
    "timeline": TimelineRow,
    "stakeholders": StakeholderRow,
    "statements": StatementRow,
}
#: The table whose rows a column names, where it is not the column of the table's own ids.
NAMED: Final[Mapping[str, TableName]] = {
    "relation_to": "timeline",
    "stakeholders": "stakeholders",
    "stakeholder_id": "stakeholders",
    "statement_id": "statements",
}
_DAY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T]00:00:00)?")
#: Three noughts after the sign may also be thousands: such a number is not taken.
_NUMBER: Final = re.compile(r"(\d{1,12})(?:[.,]0{1,2})?")
_SPAN: Final = re.compile(r"(\d+):(\d+)")


class Around(NamedTuple):
    """What the rows of a table are held against."""

    text: str
    ids_of: Callable[[TableName], Collection[str] | None]
    mended: Callable[[Mapping[str, Any]], Mapping[str, str]]
    coders: Callable[[], Collection[str]]
    coders_file: Path


def ids_in(path: Path, table: TableName) -> list[str]:
    """Return the ids of the rows of a file, whatever else is wrong with them."""
    key = columns_of(KINDS[table])[0]
    return [row.cells.get(key, "") for row in read_csv(path).rows]


def rows_and_faults(
    path: Path, table: TableName, around: Around
) -> tuple[list[Shown], list[Fault]]:
    """Read a reviewed table, and hold each row against the article and the other tables."""
    return rows_and_faults_of(read_csv(path), table, around)


def rows_and_faults_of(
    file: CsvFile, table: TableName, around: Around
) -> tuple[list[Shown], list[Fault]]:
    """Hold the rows of a table that is read, or not yet written, in the same way."""
    kind = KINDS[table]
    key, *others = columns_of(kind)
    by_name = {field.name: field for field in fields(kind)}
    needed = [name for name in (key, *others) if _must_be_there(by_name[name])]
    faults = list(faults_of_columns(file, needed))
    head_is_whole = not faults
    rows: list[Shown] = []
    before: dict[str, int] = {}
    for row, name in rows_in_shape(file, key, faults):
        cells, wrong = _cells(row, by_name)
        wrong += _faults(cells, key, around, before, row.line)
        faults += [fault_of_cell(row, name, each) for each in wrong]
        if head_is_whole and not wrong:
            rows.append(kind(**cells))
    return rows, faults


def _must_be_there(field: Field[Any]) -> bool:
    return field.default is MISSING and field.name not in OFFSETS


def _cells(
    row: CsvRow, by_name: Mapping[str, Field[Any]]
) -> tuple[dict[str, Any], list[CellFault]]:
    """Return the cells of a row that can be read, as values, and what is wrong with others."""
    cells: dict[str, Any] = {}
    wrong = []
    for name, field in by_name.items():
        if name not in row.cells and name not in OFFSETS:
            continue
        cell, declared = row.cells.get(name, ""), str(field.type)
        may_be_empty = "None" in declared or (name in OFFSETS and declared == "int")
        expected, read = _READERS[declared.removesuffix(" | None")]
        try:
            cells[name] = None if may_be_empty and not cell.strip() else read(cell)
        except ValueError:
            found = f"found {as_code(cell)}" if cell else "the cell is empty"
            mend = " or empty it: it is found from the words" if name in OFFSETS else ""
            message = f"expected {expected}, {found}. Correct the cell{',' * bool(mend)}{mend}."
            wrong.append(CellFault(name, message))
    signed = cells.get("coder") and cells.get("checked_on")
    cells["origin"] = "reviewed" if signed else "proposed"
    return cells, wrong


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _spans(cell: str) -> tuple[tuple[int, int], ...]:
    found = [_matched(_SPAN, part) for part in _parts(cell)]
    return tuple((int(span[1]), int(span[2])) for span in found)


def _day(cell: str) -> dt.date:
    return dt.date.fromisoformat(_matched(_DAY, cell)[1])


def _number(cell: str) -> int:
    return int(_matched(_NUMBER, cell)[1])


def _matched(pattern: re.Pattern[str], cell: str) -> re.Match[str]:
    found = pattern.fullmatch(cell.strip())
    if not found:
        raise ValueError(cell)
    return found


#: By the type that a row declares: what a cell should be, where it may be none, and its value.
_READERS: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    "str": ("", str),
    "tuple[str, ...]": ("", _parts),
    "tuple[tuple[int, int], ...]": ("spans such as 12:40; 52:60", _spans),
    "int": ("a whole number", _number),
    "dt.date": ("a day such as 2024-11-12", _day),
}


def _faults(
    cells: dict[str, Any], key: str, around: Around, before: dict[str, int], line: int
) -> Iterator[CellFault]:
    """Yield what is wrong with a row that can be read, and fill in its empty offsets."""
    yield from _same_id(key, cells.get(key), before, line)
    yield from place(around.text, cells)
    yield from words_outside_lists(cells)
    cells |= around.mended(cells)
    for column, table in NAMED.items():
        if column != key:
            yield from _not_there(column, cells.get(column, ()), table, around.ids_of)
    yield from _ill_signed(cells, around)


def _same_id(key: str, name: str | None, before: dict[str, int], line: int) -> Iterator[CellFault]:
    if name == "":
        yield CellFault(key, "expected an id; the cell is empty. Give the row one.")
    elif name is not None and before.setdefault(name, line) != line:
        yield repeated_id(key, f"line {before[name]}")


def _not_there(
    column: str,
    named: str | tuple[str, ...],
    table: TableName,
    ids_of: Callable[[TableName], Collection[str] | None],
) -> Iterator[CellFault]:
    """Yield the ids that no row of the table has."""
    parts = named.split(";") if isinstance(named, str) else named
    names = [part.strip() for part in parts if part.strip()]
    known = ids_of(table) if names else None
    for name in names:
        if known is not None and name not in known:
            yield CellFault(
                column,
                f"no row of the {table} of this article has the id {as_code(name)}. Correct the id,"
                f" or empty the cell.",
            )


def _ill_signed(cells: Mapping[str, Any], around: Around) -> Iterator[CellFault]:
    coder, day = cells.get("coder", ""), cells.get("checked_on")
    if coder and coder not in (known := around.coders()):
        listing = f"lists {listed(known)}" if known else "lists nobody"
        yield CellFault(
            "coder",
            f"{as_code(coder)} is not a coder in {around.coders_file}; it {listing}. Correct the"
            " cell, or add the coder there: id, name, kind (person or program) and about."
            if around.coders_file.exists()
            else f"there is no {around.coders_file} that says who {as_code(coder)} is. Write it:"
            " `format: 1`, and under `coders:` id, name, kind (person or program) and about.",
        )
    if day is not None and day > (today := dt.date.today()):
        yield CellFault(
            "checked_on",
            f"expected today, {today}, or an earlier day; found {day}. Write the day on which the"
            " row was checked.",
        )
