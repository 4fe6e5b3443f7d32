"""The chronology: moments beneath one another, of one track or of several."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.page.description import Description, Part, how_many
from coursekit.figures.page.moments import STYLE, Moment, moments_html
from coursekit.figures.page.picture import Picture
from coursekit.figures.records import by_date, fact_records
from coursekit.tables.dates import date_bounds, date_in_words
from coursekit.tables.facts.schema import TRACKS

_COLUMNS: Final = ("id", "date", "precision", "track", "kind", "event")
#: What marks a moment of each track; its name stands beside it too.
_MARKS: Final = dict(zip(TRACKS, "●■▲◆", strict=True))


class _Event(NamedTuple):
    cells: Mapping[str, str]
    first: dt.date
    last: dt.date

    @property
    def when(self) -> str:
        return date_in_words(self.cells["date"], self.cells["end"])

    def told(self) -> str:
        cells = self.cells
        doubt = f" In doubt: {cells['doubt']}" if cells["doubt"] else ""
        return f"{cells['track']}, {cells['kind']}: {cells['event']}{doubt}"


def plot_chronology(table: pd.DataFrame, tracks: Sequence[str] | None = None) -> Picture:
    """Draw what happened when: moments beneath one another, further apart where more time passed.

    What is known to the month or the year is said so: no day is made up for it.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.facts("chronology")`` returns it, or some of its rows: eight or ten make
        a timeline that one takes in at a glance.
    tracks : sequence of str, optional
        Only these of "UN", "Council of Europe", "regional" and "national".

    Returns
    -------
    Picture
        What a notebook shows.

    Raises
    ------
    TableError
        When there is no row, a column is missing, or a cell holds a word outside its list.
    """
    unknown = [track for track in tracks or () if track not in TRACKS]
    if unknown:
        raise TableError(
            f"expected tracks from {', '.join(TRACKS)}, found {', '.join(map(repr, unknown))}."
        )
    rows = fact_records(table, "chronology", _COLUMNS, ("source",))
    wanted = TRACKS if tracks is None else tracks
    chosen = by_date([row for row in rows if row["track"] in wanted])
    if not chosen:
        raise TableError(
            f"Expected at least one row of the tracks {', '.join(wanted)}, found none among"
            f" {how_many(len(rows), 'row')}. Name another track, or pass more rows."
        )
    events = [_Event(row, *date_bounds(row["date"], row["end"])) for row in chosen]
    days = tuple((number, each.first) for number, each in enumerate(events, start=1))
    return Picture(_title(events), moments_html(_moments(events)), STYLE, _described(events), days)


def _moments(events: Sequence[_Event]) -> list[Moment]:
    return [
        Moment(
            each.first,
            each.when,
            _MARKS[each.cells["track"]],
            each.told(),
            each.cells["source"],
        )
        for each in events
    ]


def _title(events: Sequence[_Event]) -> str:
    first = min(each.first.year for each in events)
    last = max(each.last.year for each in events)
    years = str(first) if first == last else f"{first} to {last}"
    return f"Chronology of {how_many(len(events), 'event')}, {years}"


def _described(events: Sequence[_Event]) -> Description:
    tracks = Counter(each.cells["track"] for each in events)
    split = ", ".join(f"{track} ({tracks[track]})" for track in TRACKS if tracks[track])
    exact = Counter(each.cells["precision"] for each in events)
    known = ", ".join(
        f"{exact[precision]} {words}"
        for precision, words in (
            ("day", "on one day"),
            ("range", "over several days"),
            ("month", "known to the month"),
            ("year", "known to the year"),
        )
        if exact[precision]
    )
    return Description(
        f"{_title(events)}, in {how_many(len(tracks), 'track')}: {split}. {known}.",
        (Part("Earliest first", tuple(f"{each.when}, {each.told()}" for each in events)),),
    )
