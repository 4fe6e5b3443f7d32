"""The table of cues: who speaks with which words, from weak to strong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from coursekit.figures.page.description import how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.records import article_records, grouped
from coursekit.tables.lexicons.cues import CUE_COLUMNS, STRENGTHS

_UNKNOWN: Final = "not in the lexicon"
_UNNAMED: Final = "nobody is named"


def plot_cues(table: pd.DataFrame) -> HtmlTable:
    """Show the cues of a text: sources from top to bottom, strength from left to right.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.cues`` returns it, or some of its rows.

    Returns
    -------
    HtmlTable
        A table that a notebook shows in its own colours.  An empty one says so.

    Raises
    ------
    TableError
        When a column is missing, or a strength is none of the lexicon's.
    """
    remedy = "Make it with coursekit.cues(coursekit.statements(article))."
    cues = article_records(table, "cue", CUE_COLUMNS, {"strength": STRENGTHS}, remedy)
    if not cues:
        return HtmlTable("Cues: the table holds no statements", "", ("source",), {})
    return HtmlTable(
        f"{how_many(len(cues), 'cue')}, by source and strength",
        "How firmly the source stands behind its words, according to the lexicon.",
        ("source", *(strength or _UNKNOWN for strength in STRENGTHS)),
        {
            source or _UNNAMED: tuple(
                "; ".join(_words(row) for row in rows if row["strength"] == strength)
                for strength in STRENGTHS
            )
            for source, rows in grouped(cues, "source").items()
        },
    )


def _words(row: Mapping[str, str]) -> str:
    attitude = f" ({row['attitude']})" if row["strength"] else ""
    return f"{row['statement_id']} “{row['cue']}”{attitude}"
