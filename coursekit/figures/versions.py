"""Versions of one event: who printed which of them, and when.

A column for each day separates a count that grew from pages that disagree at the same time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from coursekit.figures.page.description import how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.records import fact_records, grouped
from coursekit.tables.dates import date_in_words

_COLUMNS: Final = ("id", "puzzle", "version", "says", "printed_by", "day", "nearer")
_UNDATED: Final = "no day shown"
_VERDICTS: Final = {"yes": "agrees with it", "no": "does not", "open": "open"}
#: What more puzzles than one have in place of a column for each day.
_PRINTED: Final = "printed by"

_Row = Mapping[str, str]


def plot_versions(table: pd.DataFrame, verdict: bool = False) -> HtmlTable:
    """Show who printed which version of an event, and when.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("contradictions")`` returns it, or the rows of some of its puzzles.
    verdict : bool
        Whether a column shows which version agrees with the best source that was found.

    Returns
    -------
    HtmlTable
        A table that a notebook shows in its own colours: a column for each day where all rows
        are of one puzzle.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell does not fit its column.
    """
    rows = sorted(fact_records(table, "contradictions", _COLUMNS), key=_order)
    puzzles = grouped(rows, "puzzle")
    alone = len(puzzles) == 1
    days = list(dict.fromkeys(map(_when, rows))) if alone else [_PRINTED]
    versions = {
        version if alone else f"{puzzle}: {version}": pages
        for puzzle, own in puzzles.items()
        for version, pages in grouped(own, "version").items()
    }
    judged = ["beside the best source"] if verdict else []
    return HtmlTable(
        f"{_begun(next(iter(puzzles))) if alone else how_many(len(puzzles), 'puzzle')}:"
        f" {how_many(len(rows), 'page')}, {how_many(len(versions), 'version')}",
        "Each page stands below the day on which it was printed." if alone else "",
        ("version", *days, *judged),
        {
            version: (
                *(_pages(pages, day) for day in days),
                *(_verdict(pages) for _ in judged),
            )
            for version, pages in versions.items()
        },
    )


def _begun(name: str) -> str:
    """Return the name of a puzzle with a capital letter."""
    return name[:1].upper() + name[1:]


def _order(row: _Row) -> tuple[bool, str]:
    return not row["day"], row["day"]


def _when(row: _Row) -> str:
    return date_in_words(row["day"]) if row["day"] else _UNDATED


def _pages(pages: Sequence[_Row], day: str) -> str:
    if day == _PRINTED:
        return "; ".join(f"{row['printed_by']} ({_when(row)})" for row in pages)
    return "; ".join(row["printed_by"] for row in pages if _when(row) == day)


def _verdict(pages: Sequence[_Row]) -> str:
    return ", ".join(dict.fromkeys(_VERDICTS[row["nearer"]] for row in pages))
