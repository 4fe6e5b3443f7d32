"""A file of ``reviewed/``: its cells as values, and everything that is to be mended in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from coursekit.errors import Fault
from coursekit.tables.csv_file import (
    CellFault,
    CsvRow,
    fault_of_cell,
    faults_of_columns,
    read_csv,
    rows_in_shape,
)
from coursekit.tables.curation.faults import words_outside_lists
from coursekit.tables.curation.offsets import OFFSETS, place
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow, columns_of
from coursekit.yamlfile.messages import as_code, listed

Name = Literal["timeline", "stakeholders", "statements"]
_KINDS: Final[Mapping[Name, type[Shown]]] = {
    "timeline": TimelineRow,
    "stakeholders": StakeholderRow,
    "statements": StatementRow,
}
#: The table whose rows a column names, where it is not the column of the table's own ids.
_NAMED: Final[Mapping[str, Name]] = {
    "relation_to": "timeline",
    "stakeholders": "stakeholders",
    "stakeholder_id": "stakeholders",
    "statement_id": "statements",
}
_DAY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T]00:00:00)?")
#: Three noughts after the sign may also be thousands: such a number is not taken.
_NUMBER: Final = re.compile(r"(\d+)(?:[.,]0{1,2})?")
_SPAN: Final = re.compile(r"\s*(\d+):(\d+)\s*")


class Around(NamedTuple):
    """What the rows of a table are held against."""

    text: str
    ids_of: Callable[[Name], Collection[str] | None]
    coders: Callable[[], Collection[str]]
    coders_file: Path


def ids_in(path: Path, table: Name) -> list[str]:
    """Return the ids of the rows of a file, whatever else is wrong with them."""
    key = columns_of(_KINDS[table])[0]
    return [row.cells.get(key, "") for row in read_csv(path).rows]


def rows_and_faults(path: Path, table: Name, around: Around) -> tuple[list[Shown], list[Fault]]:
    """Read a reviewed table, and hold each row against the article and the other tables."""
    file, kind = read_csv(path), _KINDS[table]
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
        try:
            cells[name] = _value(name, declared, cell)
        except _NoValueError as error:
            found = f"found {as_code(cell)}" if cell else "the cell is empty"
            mend = " or empty it: it is found from the words" if name in OFFSETS else ""
            message = f"expected {error}, {found}. Correct the cell{',' * bool(mend)}{mend}."
            wrong.append(CellFault(name, message))
    signed = cells.get("coder") and cells.get("checked_on")
    cells["origin"] = "reviewed" if signed else "proposed"
    return cells, wrong


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


def _faults(
    cells: dict[str, Any], key: str, around: Around, before: dict[str, int], line: int
) -> Iterator[CellFault]:
    """Yield what is wrong with a row that can be read, and fill in its empty offsets."""
    yield from _same_id(key, cells.get(key), before, line)
    yield from place(around.text, cells)
    yield from words_outside_lists(cells)
    for column, table in _NAMED.items():
        if column != key:
            yield from _not_there(column, cells.get(column, ()), table, around.ids_of)
    yield from _ill_signed(cells, around)


def _same_id(key: str, name: str | None, before: dict[str, int], line: int) -> Iterator[CellFault]:
    if name == "":
        yield CellFault(key, "expected an id; the cell is empty. Give the row one.")
    elif name is not None and before.setdefault(name, line) != line:
        yield CellFault(
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
