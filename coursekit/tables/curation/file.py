"""A file of ``reviewed/``: its cells as values, and everything that is to be mended in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from coursekit.errors import Fault
from coursekit.tables.csv_file import CsvRow, fault_of_length, faults_of_columns, read_csv
from coursekit.tables.curation.faults import words_outside_lists
from coursekit.tables.curation.offsets import OFFSETS, place
from coursekit.tables.facts.schema import Complaint
from coursekit.tables.schema import (
    STAKEHOLDER_COLUMNS,
    STATEMENT_COLUMNS,
    TIMELINE_COLUMNS,
    Shown,
    StakeholderRow,
    StatementRow,
    TimelineRow,
)
from coursekit.yamlfile.messages import as_code, listed, printable, shortened

Name = Literal["timeline", "stakeholders", "statements"]


class _Table(NamedTuple):
    """A table: its rows' dataclass, its columns, and the tables whose rows a column names."""

    kind: type[Shown]
    columns: tuple[str, ...]
    names: Mapping[str, Name]


_TABLES: Final[Mapping[Name, _Table]] = {
    "timeline": _Table(
        TimelineRow,
        TIMELINE_COLUMNS,
        {
            "relation_to": "timeline",
            "stakeholders": "stakeholders",
            "statement_id": "statements",
        },
    ),
    "stakeholders": _Table(StakeholderRow, STAKEHOLDER_COLUMNS, {}),
    "statements": _Table(StatementRow, STATEMENT_COLUMNS, {"stakeholder_id": "stakeholders"}),
}
_DAY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T]00:00:00)?")
#: Three noughts after the sign may also be thousands: such a number is not taken.
_NUMBER: Final = re.compile(r"(\d+)(?:[.,]0{1,2})?")
_SPAN: Final = re.compile(r"\s*(\d+):(\d+)\s*")


class Around(NamedTuple):
    """What the rows of a table are held against.

    Attributes
    ----------
    text : str
        The article's text.
    ids_of : callable
        Returns the ids of a table's rows by its name; None where they cannot be known.
    coders : callable
        Returns the ids of the coders.
    coders_file : pathlib.Path
        Where the coders are, or should be, listed.
    """

    text: str
    ids_of: Callable[[Name], Collection[str] | None]
    coders: Callable[[], Collection[str]]
    coders_file: Path


def ids_in(path: Path, table: Name) -> list[str]:
    """Return the ids of the rows of a file, whatever else is wrong with them.

    Parameters
    ----------
    path : pathlib.Path
        The file.
    table : {"timeline", "stakeholders", "statements"}
        Which table it holds.

    Raises
    ------
    AuthoredFileError
        When it is no CSV table.
    """
    return [row.cells.get(_TABLES[table].columns[0], "") for row in read_csv(path).rows]


def rows_and_faults(path: Path, table: Name, around: Around) -> tuple[list[Shown], list[Fault]]:
    """Read a reviewed table, and hold each row against the article and the other tables.

    Parameters
    ----------
    path : pathlib.Path
        A CSV file with the table's columns in any order.  Offsets may be empty, or left out;
        `origin` is not looked at, since it follows from `coder` and `checked_on`.
    table : {"timeline", "stakeholders", "statements"}
        Which table it holds.
    around : Around
        What to hold it against.

    Returns
    -------
    tuple of (list, list of Fault)
        The rows without a fault, and everything that is to be mended in the file.

    Raises
    ------
    AuthoredFileError
        When it is no CSV table, or the file of the coders has faults.
    """
    file, declared = read_csv(path), _TABLES[table]
    by_name = {field.name: field for field in fields(declared.kind)}
    needed = [name for name in declared.columns if _must_be_there(by_name[name])]
    faults = list(faults_of_columns(file, needed))
    in_shape = not faults
    rows: list[Shown] = []
    before: dict[str, int] = {}
    for row in file.rows:
        name = printable(shortened(row.cells.get(declared.columns[0], ""))) or "without an id"
        if row.length != len(file.columns):
            # Its cells may stand in wrong columns; and a head that is wrong explains it.
            faults += [fault_of_length(row, name, len(file.columns))] if in_shape else []
            continue
        cells, complaints = _cells(row, by_name)
        complaints += _complaints(cells, declared, around, before, row.line)
        faults += [
            Fault(printable(told), row.line, f"row {name}, column {column}")
            for column, told in complaints
        ]
        if in_shape and not complaints:
            rows.append(declared.kind(**cells))
    return rows, faults


def _must_be_there(field: Field[Any]) -> bool:
    return field.default is MISSING and field.name not in OFFSETS


def _cells(
    row: CsvRow, by_name: Mapping[str, Field[Any]]
) -> tuple[dict[str, Any], list[Complaint]]:
    """Return the cells of a row as values, those that can be read, and the complaints of others."""
    cells: dict[str, Any] = {}
    complaints = []
    for name, field in by_name.items():
        if name not in row.cells and name not in OFFSETS:
            continue
        cell, declared = row.cells.get(name, ""), str(field.type)
        try:
            cells[name] = _value(name, declared, cell)
        except _NoValueError as error:
            found = f"found {as_code(cell)}" if cell else "the cell is empty"
            mend = " or empty it: it is found from the words" if name in OFFSETS else ""
            told = f"expected {error}, {found}. Correct the cell{',' * bool(mend)}{mend}."
            complaints.append(Complaint(name, told))
    signed = cells.get("coder") and cells.get("checked_on")
    cells["origin"] = "reviewed" if signed else "proposed"
    return cells, complaints


class _NoValueError(ValueError):
    """A cell cannot be read; the message says what was expected."""


def _value(name: str, declared: str, cell: str) -> Any:
    """Read one cell as its column's type says."""
    if declared == "str":
        return cell
    if declared.startswith("tuple"):
        parts = [part.strip() for part in cell.split(";") if part.strip()]
        return tuple(map(_span, parts)) if "int" in declared else tuple(parts)
    if not cell.strip() and ("None" in declared or name in OFFSETS):
        return None
    return _day(cell) if "date" in declared else _number(cell)


def _span(part: str) -> tuple[int, int]:
    found = _SPAN.fullmatch(part)
    if not found:
        raise _NoValueError("spans such as 12:40; 52:60")
    return int(found[1]), int(found[2])


def _day(cell: str) -> dt.date:
    found = _DAY.fullmatch(cell.strip())
    try:
        return dt.date.fromisoformat(found[1] if found else "")
    except ValueError:
        raise _NoValueError("a day such as 2024-11-12") from None


def _number(cell: str) -> int:
    found = _NUMBER.fullmatch(cell.strip())
    if not found or len(found[1]) > 12:
        raise _NoValueError("a whole number")
    return int(found[1])


def _complaints(
    cells: dict[str, Any], declared: _Table, around: Around, before: dict[str, int], line: int
) -> Iterator[Complaint]:
    """Yield what is wrong with a row that can be read, and fill in its empty offsets."""
    key = declared.columns[0]
    yield from _same_id(key, cells.get(key), before, line)
    yield from place(around.text, cells)
    yield from words_outside_lists(cells)
    for column, table in declared.names.items():
        yield from _not_there(column, cells.get(column, ()), table, around.ids_of)
    yield from _ill_signed(cells, around)


def _same_id(key: str, name: str | None, before: dict[str, int], line: int) -> Iterator[Complaint]:
    if name == "":
        yield Complaint(key, "expected an id; the cell is empty. Give the row one.")
    elif name is not None and before.setdefault(name, line) != line:
        yield Complaint(
            key,
            f"expected an id of its own, but line {before[name]} has the same one. Give one of"
            " the two"
            " rows another id.",
        )


def _not_there(
    column: str,
    named: str | tuple[str, ...],
    table: Name,
    ids_of: Callable[[Name], Collection[str] | None],
) -> Iterator[Complaint]:
    """Yield the ids that no row of the table has."""
    parts = named.split(";") if isinstance(named, str) else named
    names = [part.strip() for part in parts if part.strip()]
    known = ids_of(table) if names else None
    for name in names:
        if known is not None and name not in known:
            yield Complaint(
                column,
                f"no row of the {table} of this article has the id {as_code(name)}. Correct the id,"
                f" or empty the cell.",
            )


def _ill_signed(cells: Mapping[str, Any], around: Around) -> Iterator[Complaint]:
    coder, day = cells.get("coder", ""), cells.get("checked_on")
    if coder and coder not in (known := around.coders()):
        listing = f"lists {listed(known)}" if known else "lists nobody"
        yield Complaint(
            "coder",
            f"{as_code(coder)} is not a coder in {around.coders_file}; it {listing}. Correct the"
            " cell, or add the coder there: id, name, kind (person or program) and about."
            if around.coders_file.exists()
            else f"there is no {around.coders_file} that says who {as_code(coder)} is. Write it:"
            " `format: 1`, and under `coders:` id, name, kind (person or program) and about.",
        )
    if day is not None and day > (today := dt.date.today()):
        yield Complaint(
            "checked_on",
            f"expected today, {today}, or an earlier day; found {day}. Write the day on which the"
            " row was checked.",
        )
