"""A person's checked tables, which win over the machine's draft."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, Literal, TypeVar

from coursekit.errors import TableError
from coursekit.files import OddFileError, bytes_of
from coursekit.reading.article import Article
from coursekit.tables.fact_rows import MOST_BYTES
from coursekit.tables.schema import (
    Shown,
    StakeholderRow,
    StatementRow,
    TimelineRow,
    meant_by,
)

Origin = Literal["best", "machine", "reviewed"]
Name = Literal["timeline", "stakeholders", "statements"]

_KINDS: dict[Name, type[Shown]] = {
    "timeline": TimelineRow,
    "stakeholders": StakeholderRow,
    "statements": StatementRow,
}
_Row = TypeVar("_Row", bound=Shown)


def chosen(
    article: Article, origin: Origin, name: Name, draft: Callable[[Article], list[_Row]]
) -> Sequence[Shown]:
    """Return the rows of one table, from the origin that is asked for.

    Parameters
    ----------
    article : Article
        The article; its folder may hold ``reviewed/<name>.csv``.
    origin : {"best", "machine", "reviewed"}
        Which rows.
    name : {"timeline", "stakeholders", "statements"}
        Which table.
    draft : callable
        Makes the machine's rows.

    Raises
    ------
    TableError
        When a reviewed table is asked for and there is none, or when it has faults.
    """
    if origin not in ("best", "machine", "reviewed"):
        raise TableError(f"origin is {origin!r}, expected “best”, “machine” or “reviewed”.")
    path = article.folder / "reviewed" / f"{name}.csv" if article.folder else None
    if origin == "machine" or (origin == "best" and not (path and path.is_file())):
        return draft(article)
    if path is None or not path.is_file():
        raise TableError(
            f"there is no reviewed {name} table for this article: expected the file "
            f'reviewed/{name}.csv beside article.txt. Use origin="machine", or write the file.',
            path=path,
        )
    return read_reviewed(path, _KINDS[name])


def read_reviewed(path: Path, kind: type[_Row]) -> list[_Row]:
    """Read a checked table.

    Parameters
    ----------
    path : pathlib.Path
        A CSV file with the table's columns in any order; ``origin`` may be left out.
    kind : type
        The dataclass of its rows.

    Returns
    -------
    list
        Rows of `kind`, each with origin "reviewed".

    Raises
    ------
    TableError
        With file, line and column, when a column is missing or a cell cannot be read.
    """
    with io.StringIO(_text(path), newline="") as file:
        reader = csv.DictReader(file)
        wanted = {f.name: f for f in fields(kind)}
        lacking = [
            name
            for name, field in wanted.items()
            if name not in (reader.fieldnames or ()) and field.default is MISSING
        ]
        if lacking:
            raise TableError(
                f"columns are missing: {', '.join(lacking)}. Add them.", path=path, line=1
            )
        result = []
        for cells in reader:
            values: dict[str, Any] = {"origin": "reviewed"}
            for name, field in wanted.items():
                if name != "origin" and name in cells:
                    values[name] = _value(
                        path, reader.line_num, name, str(field.type), cells[name] or ""
                    )
            result.append(kind(**values))
    return result


def _text(path: Path) -> str:
    try:
        return bytes_of(path, MOST_BYTES).decode("utf-8-sig")
    except OddFileError as error:
        raise TableError(error.message, path=path) from None


def _value(path: Path, line: int, name: str, declared: str, cell: str) -> Any:
    """Read one cell as its column's type says."""
    cell = meant_by(cell)
    try:
        if declared.startswith("tuple[tuple"):
            pairs = (part.split(":") for part in cell.split(";") if part.strip())
            return tuple((int(start), int(end)) for start, end in pairs)
        if declared.startswith("tuple"):
            return tuple(part.strip() for part in cell.split(";") if part.strip())
        if "date" in declared:
            return dt.date.fromisoformat(cell[:10]) if cell else None
        if "int" in declared:
            return int(cell) if cell or "None" not in declared else None
    except ValueError:
        kind = "a day like 2024-11-12" if "date" in declared else "a whole number"
        raise TableError(
            f"column {name}: expected {kind}, found {cell!r}. Correct the cell.",
            path=path,
            line=line,
        ) from None
    return cell
