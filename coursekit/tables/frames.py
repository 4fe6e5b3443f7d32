"""Rows to DataFrames: fixed columns, fixed dtypes, validated where they are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final

import numpy as np
import pandas as pd

from coursekit.reading.article import Article
from coursekit.tables.curation.reviewed import Origin, chosen
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow, columns_of

_DATES: Final = frozenset({"earliest", "latest", "checked_on"})


def timeline(article: Article, origin: Origin = "best") -> pd.DataFrame:
    """Return the events that the article reports, one a row, in text order.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` or ``coursekit.article`` returned.
    origin : {"best", "machine", "reviewed"}
        "machine": the draft of the reading.  "reviewed": the table in the article's folder
        ``reviewed``; it raises TableError where there is none.  "best": that table where there is
        one.  The column `origin` says of each row whether a coder has checked it ("reviewed"), or
        it is a draft that nobody has checked ("proposed", "machine").

    Returns
    -------
    pandas.DataFrame
        Columns as in ``coursekit.tables.schema.TIMELINE_COLUMNS``.  Strings are never missing,
        dates without a day are NaT, offsets are ``Int64``.

    Raises
    ------
    TableError
        When a reviewed table is asked for and there is none.
    AuthoredFileError
        When a reviewed table has faults: all of them, each with its line, row and column.
    """
    return _table(TimelineRow, chosen(article, origin, "timeline"))


def stakeholders(article: Article, origin: Origin = "best") -> pd.DataFrame:
    """Return the actors that the article names, one a row, in the order of their first mention.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` or ``coursekit.article`` returned.
    origin : {"best", "machine", "reviewed"}
        See ``timeline``.

    Returns
    -------
    pandas.DataFrame
        Columns as in ``coursekit.tables.schema.STAKEHOLDER_COLUMNS``.

    Raises
    ------
    TableError, AuthoredFileError
        See ``timeline``.
    """
    return _table(StakeholderRow, chosen(article, origin, "stakeholders"))


def statements(article: Article, origin: Origin = "best") -> pd.DataFrame:
    """Return who says what, one attribution a row, in text order.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` or ``coursekit.article`` returned.
    origin : {"best", "machine", "reviewed"}
        See ``timeline``.

    Returns
    -------
    pandas.DataFrame
        Columns as in ``coursekit.tables.schema.STATEMENT_COLUMNS``.

    Raises
    ------
    TableError, AuthoredFileError
        See ``timeline``.
    """
    return _table(StatementRow, chosen(article, origin, "statements"))


def _table(kind: type[Shown], found: Sequence[Shown]) -> pd.DataFrame:
    columns = columns_of(kind)
    cells = {name: [_cell(name, getattr(row, name)) for row in found] for name in columns}
    declared = {field.name: str(field.type) for field in fields(kind)}
    arrays = {name: _array(name, values, declared[name]) for name, values in cells.items()}
    return pd.DataFrame(arrays, columns=list(columns), copy=False)


def _array(name: str, values: list[Any], declared: str) -> Any:
    """Return a column's values in its dtype, as an array: a Series for each would cost more."""
    if name in _DATES:
        # Nanoseconds, which pandas would take, begin in 1677 and end in 2262.
        return np.array(values, dtype="datetime64[s]")
    if declared.startswith("int"):
        return pd.array(values, dtype="Int64")
    # As an index: pandas 3 would turn a plain array of words into strings of its own.
    return pd.Index(values, dtype="object")


def _cell(name: str, value: Any) -> Any:
    if name == "content_spans":
        return "; ".join(f"{start}:{end}" for start, end in value)
    if isinstance(value, tuple):
        return "; ".join(value)
    if name in _DATES:
        return value if isinstance(value, dt.date) else None
    return value
