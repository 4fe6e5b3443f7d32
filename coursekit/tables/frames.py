"""Rows to DataFrames: fixed columns, fixed dtypes, validated where they are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from itertools import repeat
from operator import attrgetter, is_
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import pandas as pd

from coursekit.arguments import in_short
from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.tables.curation.reviewed import chosen
from coursekit.tables.schema import (
    Origin,
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
    columns_of,
)

try:
    from pandas.api.internals import create_dataframe_from_blocks  # type: ignore[import-not-found]
except ImportError:  # in pandas 2

    def create_dataframe_from_blocks(
        blocks: list[tuple[Any, Any]], index: pd.Index, columns: pd.Index
    ) -> pd.DataFrame:
        """Do as pandas 3 does, at ten times its cost."""
        lines = {
            place: line.ravel()
            for block, places in blocks
            for place, line in zip(places, block if len(places) > 1 else [block], strict=True)
        }
        return pd.DataFrame(lines, index)[sorted(lines)].set_axis(columns, axis=1)


class Tabled(Protocol):
    """What makes its own three tables, as a corpus of articles does."""

    def table(self, name: TableName, origin: Origin) -> pd.DataFrame:
        """Return one of the three tables."""
        ...


def timeline(article: Article | Tabled, origin: Origin = "best") -> pd.DataFrame:
    """Return the events that the article reports, one a row, in text order.

    Parameters
    ----------
    article : Article or Corpus
        What ``coursekit.read`` or ``coursekit.article`` returned; of a ``coursekit.Corpus`` the
        joint table.
    origin : {"best", "machine", "reviewed"}
        "machine": the draft of the reading.  "reviewed": the table in the article's folder
        ``reviewed``; it raises TableError where there is none.  "best": that table where there is
        one.  The column `origin` says of each row whether a coder has checked it ("reviewed"), or
        it is a draft that nobody has checked ("proposed", "machine").

    Returns
    -------
    pandas.DataFrame
        Columns as in ``coursekit.tables.schema.TIMELINE_COLUMNS``, of a corpus as in
        ``coursekit.corpus.schema.JointEvent``.  Strings are never missing,
        dates without a day are NaT, offsets are ``Int64``.

    Raises
    ------
    TableError
        When a reviewed table is asked for and there is none.
    AuthoredFileError
        When a reviewed table has faults: all of them, each with its line, row and column.
    """
    return _made(TimelineRow, article, origin, "timeline")


def stakeholders(article: Article | Tabled, origin: Origin = "best") -> pd.DataFrame:
    """Return the actors that the article names, one a row, in the order of their first mention.

    Parameters
    ----------
    article : Article or Corpus
        What ``coursekit.read`` or ``coursekit.article`` returned; of a ``coursekit.Corpus`` the
        joint table.
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
    return _made(StakeholderRow, article, origin, "stakeholders")


def statements(article: Article | Tabled, origin: Origin = "best") -> pd.DataFrame:
    """Return who says what, one attribution a row, in text order.

    Parameters
    ----------
    article : Article or Corpus
        What ``coursekit.read`` or ``coursekit.article`` returned; of a ``coursekit.Corpus`` the
        joint table.
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
    return _made(StatementRow, article, origin, "statements")


def _made(
    kind: type[Shown], article: Article | Tabled, origin: Origin, name: TableName
) -> pd.DataFrame:
    if isinstance(article, Article):
        return table_of(kind, chosen(article, origin, name))
    if isinstance(article, type) or not callable(getattr(article, "table", None)):
        raise TableError(
            f"expected an article or a corpus, found {in_short(article)}. Make one with"
            " coursekit.read(path) or coursekit.Corpus(FOLDER)."
        )
    return article.table(name, origin)


def _days(values: Sequence[dt.date | None]) -> Any:
    # Nanoseconds, which pandas would take, begin in 1677 and end in 2262.
    return np.array(values, dtype="datetime64[s]")


def _integers(values: Sequence[int | None]) -> Any:
    missing = np.fromiter(map(is_, values, repeat(None)), bool, len(values))
    numbers = np.fromiter((value or 0 for value in values), np.int64, len(values))
    return pd.arrays.IntegerArray(numbers, missing)


def _pairs(spans: Sequence[tuple[int, int]]) -> str:
    return "; ".join([f"{start}:{end}" for start, end in spans])


def _counts(pairs: Sequence[tuple[str, int]]) -> str:
    return "; ".join([f"{count} {word}" for word, count in pairs])


#: How a cell is printed, and an array of others is made, by the type of the row's field.
_PRINTED: Final[Mapping[object, Callable[[Any], str]]] = {
    "tuple[str, ...]": "; ".join,
    "tuple[tuple[int, int], ...]": _pairs,
    "tuple[tuple[str, int], ...]": _counts,
    "tuple[Reference, ...]": lambda rows: "; ".join([f"{row.article} {row.row}" for row in rows]),
}
_ARRAYS: Final[Mapping[object, Callable[[Any], Any]]] = {
    "bool": lambda values: np.array(values, dtype=bool),
    "float": lambda values: np.array(values, dtype=float),
    "int": _integers,
    "int | None": _integers,
    "dt.date | None": _days,
}


class _Column(NamedTuple):
    """One column of a table: its place, and how its cells are got and made, together or singly."""

    place: int
    get: Callable[[Any], Any]
    make: Any


@cache
def _columns(kind: type) -> tuple[pd.Index, list[_Column], list[_Column]]:
    """Return the names of a table's columns, those that hold words, and those of arrays."""
    names = columns_of(kind)
    types = {field.name: field.type for field in fields(kind)}
    words, arrays = (
        [
            _Column(place, attrgetter(name), makes.get(types[name]))
            for place, name in enumerate(names)
            if (types[name] in _ARRAYS) is (makes is _ARRAYS)
        ]
        for makes in (_PRINTED, _ARRAYS)
    )
    return pd.Index(names), words, arrays


def table_of(kind: type, found: Sequence[Any]) -> pd.DataFrame:
    """Make a table: all columns of words as one block, then the others at their places."""
    names, words, arrays = _columns(kind)
    block = np.empty((len(words), len(found)), dtype=object)
    for line, (_, get, printed) in zip(block, words, strict=True):
        cells = map(get, found)
        line[:] = list(map(printed, cells) if printed else cells)
    blocks: list[tuple[Any, Any]] = [(block, np.array([place for place, _, _ in words]))]
    for place, get, array in arrays:
        made = array(list(map(get, found)))
        lines = made[np.newaxis] if isinstance(made, np.ndarray) else made
        blocks.append((lines, np.array([place])))
    # Columns that are inserted one by one cost ten times as much.
    index = pd.RangeIndex(len(found))
    table: pd.DataFrame = create_dataframe_from_blocks(blocks, index, names.copy())
    return table
