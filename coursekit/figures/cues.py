"""The table of cues: who speaks with which words, from weak to strong."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.drawing.canvas import how_many
from coursekit.figures.drawing.lettering import clean
from coursekit.figures.html_table import HtmlTable
from coursekit.tables.cues import CUE_COLUMNS, STRENGTHS

_HEADINGS: Final = {"": "not in the lexicon"} | {name: name for name in STRENGTHS if name}
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
    sources = _by_source(table)
    if not sources:
        return HtmlTable("Cues: the table holds no statements", "", ("source",), {})
    return HtmlTable(
        f"{how_many(len(table), 'cue')}, by source and strength",
        "How firmly the source stands behind its words, according to the lexicon.",
        ("source", *(_HEADINGS[strength] for strength in STRENGTHS)),
        {
            source: tuple(
                "; ".join(_words(row) for row in rows if row["strength"] == strength)
                for strength in STRENGTHS
            )
            for source, rows in sources.items()
        },
    )


def _by_source(table: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    missing = [name for name in CUE_COLUMNS if name not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the table of cues, but {', '.join(missing)} is not "
            "among them. Make it with coursekit.cues(coursekit.statements(article))."
        )
    sources: dict[str, list[dict[str, Any]]] = {}
    for record in table.to_dict("records"):
        if record["strength"] not in STRENGTHS:
            raise TableError(
                f"Row {record['statement_id']}: strength is {record['strength']!r}, but should be "
                f"one of {', '.join(STRENGTHS[1:])}, or empty. Put one of these into the cell."
            )
        row = {str(name): cell for name, cell in record.items()}
        sources.setdefault(clean(row["source"]) or _UNNAMED, []).append(row)
    return sources


def _words(row: dict[str, Any]) -> str:
    attitude = f" ({row['attitude']})" if row["strength"] else ""
    return clean(f"{row['statement_id']} “{row['cue']}”{attitude}")
