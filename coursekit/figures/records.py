"""The rows of a table of facts as a figure needs them, or an error that names the wrong cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.lettering import clean
from coursekit.tables.dates import date_bounds
from coursekit.tables.facts.schema import FACT_TABLES

#: Cells that a figure may do without: where a table was made anew they may be missing.
_OPTIONAL: Final = ("end", "condition", "quote", "doubt", "detail")


def fact_records(table: pd.DataFrame, name: str, columns: Sequence[str]) -> list[dict[str, str]]:
    """Return the rows of a table of facts, each cell checked, on one line and printable.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts`` returns it, or some of its rows.
    name : str
        Which table it is.
    columns : sequence of str
        What the figure needs of it.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell does not fit its column.
    """
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
    wanted = [*columns, *(extra for extra in _OPTIONAL if extra in FACT_TABLES[name].names)]
    records = []
    for row in table.to_dict("records"):
        cells = {column: _words(row.get(column, "")) for column in wanted}
        for complaint in FACT_TABLES[name].complaints(cells):
            raise TableError(
                f"Row {cells.get('id') or 'without an id'}, column {complaint.column}:"
                f" {complaint.told}"
            )
        records.append(cells)
    return records


def by_date(records: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return rows with a date, earliest first; of two equal ones the exacter comes first."""
    return sorted(records, key=lambda row: date_bounds(row["date"], row.get("end", "")))


def spoken(term: str) -> str:
    """Return a term of a table in words.

    Examples
    --------
    >>> spoken("dual-criminality")
    'dual criminality'
    """
    return term.replace("-", " ")


def _words(cell: Any) -> str:
    return "" if pd.isna(cell) else clean(str(cell))
