"""Where each state stands with a treaty on a day: its acts until then, the furthest one first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.page.picture import source_link
from coursekit.figures.records import fact_records, grouped
from coursekit.tables.dates import date_bounds, date_in_words

_COLUMNS: Final = ("id", "date", "precision", "treaty", "state", "iso", "act")
#: The act in words, and the step of the stair on which it puts a state; from the lowest up.
_ACTS: Final = {
    "invitation": ("was invited to join", ""),
    "negotiation": ("took part in the negotiations", "negotiation"),
    "signature": ("signed", "signature"),
    "ratification": ("deposited its ratification", "deposit"),
    "accession": ("deposited its accession", "deposit"),
    "party": ("is named as a party on a list of", "entry into force"),
    "in force": ("is bound from", "entry into force"),
    "extension": ("the treaty was extended to it", ""),
    "exclusion": ("the treaty was declared not to apply to it", ""),
    "total": ("", ""),
}
_TOTAL: Final = "total"
_ORDER: Final = tuple(_ACTS)


class Standing(NamedTuple):
    """A state with all its acts until a day."""

    state: str
    iso: str
    acts: Sequence[Mapping[str, str]]

    @property
    def act(self) -> str:
        """The furthest act."""
        return self.acts[-1]["act"]

    @property
    def step(self) -> str:
        """The step on which the furthest act puts the state, "" for none."""
        return _ACTS[self.act][1]

    def words(self) -> str:
        """Say what the state did, and when."""
        told = [f"{_ACTS[row['act']][0]}, {_when(row)}{_doubt(row)}" for row in self.acts]
        return f"{self.state}: {'; '.join(told)}"

    def html(self) -> str:
        """Say it with a link to where each act was read."""
        sources = "; ".join(row["source"] for row in self.acts).split("; ")
        links = "".join(map(source_link, dict.fromkeys(sources)))
        head, _, rest = self.words().partition(": ")
        return f"<strong>{escape(head)}:</strong> {escape(rest)}{links}"


def _when(row: Mapping[str, str]) -> str:
    return date_in_words(row["date"], row["end"])


def _doubt(row: Mapping[str, str]) -> str:
    return f" (in doubt: {row['doubt']})" if row["doubt"] else ""


class Standings(NamedTuple):
    """All states with an act, by name, and what the sources say of the whole."""

    states: list[Standing]
    totals: list[str]


def standings(table: pd.DataFrame, treaty: str, on: str | None = None) -> Standings:
    """Return where each state of the table stands with a treaty on a day."""
    rows = fact_records(table, "treaty_acts", _COLUMNS, ("source",))
    known = sorted({row["treaty"] for row in rows})
    if treaty not in known:
        raise TableError(
            f"expected the name of a treaty of the table, found {treaty!r}. The table has:"
            f" {', '.join(known)}."
        )
    until = _day(on)
    mine = [
        row
        for row in rows
        if row["treaty"] == treaty and date_bounds(row["date"], row["end"])[0] <= until
    ]
    mine.sort(key=lambda row: (_ORDER.index(row["act"]), date_bounds(row["date"])))
    acts = [row for row in mine if row["act"] != _TOTAL]
    return Standings(
        sorted(Standing(own[0]["state"], iso, own) for iso, own in grouped(acts, "iso").items()),
        [
            f"A source counts {row['state']} ({_when(row)}); {row['doubt']}."
            for row in mine
            if row["act"] == _TOTAL
        ],
    )


def on_day(on: str | None) -> str:
    """Return the day of a title in words, "" for none."""
    return f", {date_in_words(on)}" if on else ""


def _day(on: str | None) -> dt.date:
    try:
        return dt.date.fromisoformat(on) if on else dt.date.max
    except ValueError:
        raise TableError(
            f"expected a day such as 2025-10-26, found {on!r}. Write the year, the month and the"
            " day."
        ) from None
