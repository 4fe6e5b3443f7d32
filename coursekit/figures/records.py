"""The rows of a table of facts as a figure needs them, or an error that names the wrong cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.drawing.lettering import clean
from coursekit.tables.dates import date_bounds
from coursekit.tables.facts.schema import FACT_TABLES

#: Cells that a figure may do without: where a table was made anew they may be missing.
_OPTIONAL: Final = ("end", "condition", "quote", "doubt", "detail")


def fact_records(table: pd.DataFrame, name: str, columns: Sequence[str]) -> list[dict[str, str]]:
    """Return the rows of a table of facts, each cell checked, on one line and printable."""
    missing = [column for column in columns if column not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns {', '.join(columns)} of the table {name}, and"
            f" {', '.join(missing)} is not among those it was given. Pass"
            f' coursekit.facts("{name}"), or some of its rows with all their columns.'
        )
    if table.empty:
        raise TableError(
            f"Expected at least one row of the table {name}, found none. If rows were chosen by a"
            " word, check how the table spells it."
        )
    wanted = [*columns, *(extra for extra in _OPTIONAL if extra in FACT_TABLES[name].columns())]
    records = []
    for row in table.to_dict("records"):
        cells = {column: _words(row.get(column, "")) for column in wanted}
        for column, message in FACT_TABLES[name].faults(cells):
            raise TableError(
                f"Row {cells.get('id') or 'without an id'}, column {column}: {message}"
            )
        records.append(cells)
    return records


def article_records(
    table: pd.DataFrame, columns: Sequence[str], allowed: dict[str, tuple[str, ...]]
) -> list[dict[str, Any]]:
    """Return the rows of one of an article's tables, each with words of the lists only."""
    missing = [name for name in columns if name not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the {columns[0].removesuffix('_id')} table, but "
            f"{', '.join(missing)} is not among them. Pass the table as coursekit made it."
        )
    records: list[dict[Any, Any]] = table.to_dict("records")
    for record in records:
        for name, words in allowed.items():
            if record[name] not in words:
                raise TableError(
                    f"Row {record[columns[0]]}: {name} is {record[name]!r}, but should be one of "
                    f"{', '.join(words)}. Put one of these words into the cell."
                )
    return records


def by_date(records: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return rows with a date, earliest first; of two equal ones the exacter comes first."""
    return sorted(records, key=lambda row: date_bounds(row["date"], row.get("end", "")))


def spaced(term: str) -> str:
    """Return a term of a table in words."""
    return term.replace("-", " ")


def _words(cell: Any) -> str:
    return "" if pd.isna(cell) else clean(str(cell))
