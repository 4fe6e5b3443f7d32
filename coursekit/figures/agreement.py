"""Who shares a claim: for each concept, who agrees that it is handled well, and who does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.page.html_table import HtmlTable
from coursekit.figures.records import by_date, fact_records, grouped, spaced
from coursekit.tables.dates import date_in_words

_COLUMNS: Final = ("id", "actor", "type", "target", "date", "precision", "concept", "agreement")
_CLAIMS: Final = {"yes": "it is handled well", "no": "it is not handled well"}


def plot_agreement(table: pd.DataFrame, concept: str) -> HtmlTable:
    """Show who shares the claim that the treaty handles a concept well, and who the opposite.

    An actor that changed its view is counted by its latest row.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("positions")`` returns it, or some of its rows.
    concept : str
        One of the table's concepts, such as ``"safeguards"``.

    Returns
    -------
    HtmlTable
        A table with a line for each claim: how many share it, and who they are, by type.

    Raises
    ------
    TableError
        When nobody agrees or disagrees on the concept, a column is missing, or a cell holds a word
        outside its list.
    """
    rows = by_date(fact_records(table, "positions", _COLUMNS))
    held = [row for row in rows if row["concept"] and row["agreement"]]
    known = sorted({row["concept"] for row in held})
    if concept not in known:
        raise TableError(
            "expected a concept on which an actor in the table agrees or disagrees, found"
            f" {concept!r}. The table has: {', '.join(known) or 'none'}."
        )
    latest = {row["actor"]: row for row in held if row["concept"] == concept}
    claims = {
        words: [row for row in latest.values() if row["agreement"] == view]
        for view, words in _CLAIMS.items()
    }
    return HtmlTable(
        f"{spaced(concept).capitalize()}: who shares which claim",
        "Who shares a claim may have opposite reasons for it.",
        ("claim", "how many", "who, by type"),
        {words: (str(len(those)), _names(those)) for words, those in claims.items() if those},
        tuple(_notes(rows, latest, concept)),
    )


def _names(those: Sequence[Mapping[str, str]]) -> str:
    by_type = grouped(sorted(those, key=lambda row: (row["type"], row["actor"])), "type")
    return "; ".join(
        f"{kind} ({len(same)}): {', '.join(row['actor'] for row in same)}"
        for kind, same in by_type.items()
    )


def _notes(
    rows: Sequence[Mapping[str, str]], latest: Mapping[str, Mapping[str, str]], concept: str
) -> list[str]:
    about = [row for row in rows if row["concept"] == concept]
    said = grouped((row for row in about if row["agreement"]), "actor")
    changed = [
        f"{actor} has said both, and is counted by the latest: "
        + ", ".join(f"{row['agreement']} in {date_in_words(row['date'])}" for row in own)
        for actor, own in said.items()
        if len({row["agreement"] for row in own}) > 1
    ]
    silent = sorted({row["actor"] for row in about} - latest.keys())
    return changed + ([f"Mention it and take no side: {', '.join(silent)}"] if silent else [])
