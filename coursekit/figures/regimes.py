"""Regimes compared: a column for each regime, a line for each aspect, the answers in words."""

from __future__ import annotations

from typing import Final

import pandas as pd

from coursekit.figures.page.description import how_many
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.records import fact_records, spaced

_COLUMNS: Final = ("id", "regime", "aspect", "answer")
_NO_ROW: Final = "–"
_ABOUT_GAPS: Final = (
    f"{_NO_ROW}: the table has no row. That does not mean that the regime is silent."
)


def plot_regimes(table: pd.DataFrame) -> HtmlTable:
    """Compare regimes: what each answers to each aspect; doubts are listed beneath.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("regimes")`` returns it, or some of its rows.

    Returns
    -------
    HtmlTable
        A table that a notebook shows in its own colours, and that wraps in a narrow window.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell is empty.
    """
    records = fact_records(table, "regimes", _COLUMNS)
    regimes = list(dict.fromkeys(row["regime"] for row in records))
    aspects = list(dict.fromkeys(row["aspect"] for row in records))
    answers: dict[tuple[str, str], str] = {}
    notes: list[str] = []
    for row in sorted(records, key=lambda row: aspects.index(row["aspect"])):
        answer, key = row["answer"], (row["regime"], row["aspect"])
        if row["doubt"]:
            notes.append(f"{row['regime']}, {spaced(row['aspect'])}: {row['doubt']}")
            answer = f"{answer} ({len(notes)})"
        answers[key] = f"{answers[key]}; {answer}" if key in answers else answer
    has_gaps = len(answers) < len(regimes) * len(aspects)
    about = [_ABOUT_GAPS] * has_gaps + ["Each number refers to a doubt listed below."] * bool(notes)
    return HtmlTable(
        f"{how_many(len(regimes), 'regime')} compared on {how_many(len(aspects), 'aspect')}",
        " ".join(about),
        ("aspect", *regimes),
        {
            spaced(aspect): tuple(answers.get((regime, aspect), _NO_ROW) for regime in regimes)
            for aspect in aspects
        },
        tuple(notes),
    )
