"""The rows of a table of facts as a figure needs them, or an error that names the wrong cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

import pandas as pd

from coursekit.errors import TableError
from coursekit.tables.dates import date_bounds
from coursekit.tables.facts.schema import FACT_TABLES

_UNPRINTABLE: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
_Row = TypeVar("_Row", bound=Mapping[str, Any])
#: Cells that a figure may do without: where a table was made anew they may be missing.
_OPTIONAL: Final = ("end", "condition", "quote", "doubt", "detail")


def clean(text: str) -> str:
    """Return `text` on one line, with what no page can hold replaced."""
    kept = (
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(sign) in _UNPRINTABLE else sign
        for sign in " ".join(text.split())
    )
    return "".join(kept)


def fact_records(
    table: pd.DataFrame, name: str, columns: Sequence[str], also: Sequence[str] = ()
) -> list[dict[str, str]]:
    """Return the rows of a table of facts, each cell checked, on one line and printable.

    The columns `also` are taken as they are, and may be missing.
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
    wanted = [*columns, *(extra for extra in _OPTIONAL if extra in FACT_TABLES[name].columns())]
    records = []
    for row in table.to_dict("records"):
        cells = {column: _words(row.get(column, "")) for column in wanted}
        for column, message in FACT_TABLES[name].faults(cells):
            raise TableError(
                f"Row {cells.get('id') or 'without an id'}, column {column}: {message}"
            )
        records.append(cells | {column: _words(row.get(column, "")) for column in also})
    return records


def article_records(
    table: pd.DataFrame,
    name: str,
    columns: Sequence[str],
    allowed: Mapping[str, Sequence[str]],
    remedy: str = "Pass the table as coursekit made it.",
) -> list[dict[str, Any]]:
    """Return the rows of a table made of an article, with words of the lists, and printable."""
    missing = [column for column in columns if column not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the {name} table, but {', '.join(missing)} is not"
            f" among them. {remedy}"
        )
    records = []
    for row in table.to_dict("records"):
        for column, words in allowed.items():
            if row[column] not in words:
                known = ", ".join(filter(None, words)) + (", or empty" if "" in words else "")
                raise TableError(
                    f"Row {row[columns[0]]}: {column} is {row[column]!r}, but should be one of"
                    f" {known}. Put one of these words into the cell."
                )
        records.append(
            {
                str(column): clean(cell) if isinstance(cell, str) else cell
                for column, cell in row.items()
            }
        )
    return records


def grouped(rows: Iterable[_Row], column: str) -> dict[str, list[_Row]]:
    """Return rows by what they have in a column, in the order in which that comes first."""
    groups: dict[str, list[_Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups


def by_date(records: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return rows with a date, earliest first; of two equal ones the exacter comes first."""
    return sorted(records, key=lambda row: date_bounds(row["date"], row.get("end", "")))


def spaced(term: str) -> str:
    """Return a term of a table in words."""
    return term.replace("-", " ")


def _words(cell: Any) -> str:
    return "" if pd.isna(cell) else clean(str(cell))
