"""A row as the texts that its cells hold in a file, and a table of such rows as that file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any, Final

from coursekit.tables.csv_file import CsvFile, CsvRow
from coursekit.tables.curation.file import KINDS
from coursekit.tables.schema import Shown, TableName, columns_of, harmless

#: The cells of a row, by column.
Cells = dict[str, str]

_KEYS: Final[Mapping[TableName, str]] = {name: columns_of(KINDS[name])[0] for name in KINDS}
_NUMBERS: Final = frozenset({"int", "int | None"})
#: The columns of numbers, which a file has without quotation marks.
_UNQUOTED: Final = frozenset(
    field.name for kind in KINDS.values() for field in fields(kind) if field.type in _NUMBERS
)
_WRITTEN: Final[Mapping[str, Callable[[Any], str]]] = {
    "tuple[str, ...]": "; ".join,
    "tuple[tuple[int, int], ...]": lambda spans: "; ".join(f"{a}:{b}" for a, b in spans),
}


def key_of(table: TableName) -> str:
    """Return the column of a table's own ids."""
    return _KEYS[table]


def cells_of(row: Shown) -> Cells:
    """Return a row as the cells of a file.

    Examples
    --------
    >>> from coursekit.tables.schema import Shown
    >>> cells_of(Shown(evidence="He left.", start=0, end=8, why=("a", "b")))["why"]
    'a; b'
    """
    types = {field.name: str(field.type) for field in fields(row)}
    return {name: _written(types[name], getattr(row, name)) for name in columns_of(type(row))}


def _written(kind: str, value: Any) -> str:
    if value is None:
        return ""
    return _WRITTEN[kind](value) if kind in _WRITTEN else str(value)


def is_signed(cells: Mapping[str, str]) -> bool:
    """Tell whether a coder has signed a row."""
    return bool(cells["coder"] and cells["checked_on"])


def signed(cells: Mapping[str, str], coder: str, day: dt.date) -> Cells:
    """Return a row as a coder has checked it on a day."""
    return {**cells, "origin": "reviewed", "coder": coder, "checked_on": day.isoformat()}


def settled(cells: Mapping[str, str]) -> Cells:
    """Return a row without the doubt of the machine; a doubt that a coder has signed stays."""
    return dict(cells) if is_signed(cells) else {**cells, "certainty": "clear"}


def unsigned(cells: Mapping[str, str]) -> Cells:
    """Return a row as one that is to be looked at again."""
    return {**cells, "origin": "proposed", "coder": "", "checked_on": ""}


def csv_file(table: TableName, rows: Sequence[Mapping[str, str]]) -> CsvFile:
    """Return rows as what is read of a file that holds them: the row of an id is on its line."""
    columns = _columns(table, rows)
    read = (
        CsvRow(line, {name: row.get(name, "") for name in columns}, len(columns))
        for line, row in enumerate(rows, 2)
    )
    return CsvFile(columns, tuple(read))


def csv_bytes(table: TableName, rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return rows as a file, signs and all as ``coursekit tables --out`` writes it."""
    columns = _columns(table, rows)
    lines = [",".join(_quoted(harmless(name)) for name in columns)]
    lines += [_line(columns, tuple(row.get(name, "") for name in columns)) for row in rows]
    return ("\n".join(lines) + "\n").encode("utf-8-sig")


@lru_cache(maxsize=4096)  # with each decision all rows are written, of which one has changed
def _line(columns: tuple[str, ...], cells: tuple[str, ...]) -> str:
    return ",".join(map(_cell, columns, cells))


def _columns(table: TableName, rows: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
    """Return the columns of a table, and after them those that somebody has added."""
    columns = dict.fromkeys(columns_of(KINDS[table]))
    for row in rows:
        columns |= dict.fromkeys(row)
    return tuple(columns)


def _cell(name: str, cell: str) -> str:
    return cell if name in _UNQUOTED and cell.isdecimal() else _quoted(harmless(cell))


def _quoted(cell: str) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"'
