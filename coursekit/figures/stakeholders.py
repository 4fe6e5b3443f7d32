"""The stakeholders: stance from left to right, type from top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import pandas as pd

from coursekit.figures.page.description import how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.records import article_records
from coursekit.tables.schema import ROLES, STAKEHOLDER_COLUMNS, STANCES, TYPES

_CREDIT: Final = "source credit"
_LEFT_OUT: Final = "Left out, as a source credit is not a party"


def plot_stakeholders(table: pd.DataFrame) -> HtmlTable:
    """Show the stakeholders of a table: stance from left to right, type from top to bottom.

    A source credit is no party to the debate: it is left out, and named beneath.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.stakeholders`` returns it, or some of its rows.

    Returns
    -------
    HtmlTable
        A table that a notebook shows in its own colours.  An empty one says so.

    Raises
    ------
    TableError
        When a column is missing, or a cell holds a word outside its list.
    """
    allowed = {"stance": STANCES, "type": TYPES, "role": ROLES}
    rows = article_records(table, "stakeholder", STAKEHOLDER_COLUMNS, allowed)
    parties = [row for row in rows if row["role"] != _CREDIT]
    left_out = [row for row in rows if row["role"] == _CREDIT]
    notes = (f"{_LEFT_OUT}: {', '.join(map(_words, left_out))}",) if left_out else ()
    if not parties:
        title = f"Stakeholders: the table contains no parties ({how_many(len(rows), 'row')})"
        return HtmlTable(title, "", ("type",), {}, notes)
    stances = [stance for stance in STANCES if any(row["stance"] == stance for row in parties)]
    targets = sorted({party["target"] for party in parties if party["target"]})
    return HtmlTable(
        f"Stance and type of {how_many(len(parties), 'stakeholder')}, from"
        f" {how_many(len(rows), 'row')} of the table",
        f"Stance on: {', '.join(targets)}." if targets else "",
        ("type", *stances),
        {
            name: tuple(
                "; ".join(_words(row) for row in same if row["stance"] == stance)
                for stance in stances
            )
            for name in TYPES
            if (same := [row for row in parties if row["type"] == name])
        },
        notes,
    )


def _words(row: Mapping[str, Any]) -> str:
    return f"{row['stakeholder_id']} {row['name']} ({row['role']})"
