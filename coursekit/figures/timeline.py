"""The timeline of an article: what it tells, before and after the day on which it was printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.page.description import Description, Part, how_many
from coursekit.figures.page.moments import STYLE, Moment, bands_html
from coursekit.figures.page.picture import Picture
from coursekit.figures.records import article_records
from coursekit.i18n import day_in_english
from coursekit.tables.schema import PRECISIONS, STATUSES, TIMELINE_COLUMNS

_DAY: Final = "{day} {month} {year}"
_COARSE: Final = {"month": "{month} {year}", "quarter": "{quarter} {year}", "year": "{year}"}
_RELATION_WORDS: Final = {"same": "same time as"}
#: What marks an event of each status; the status stands beside it too.
_MARKS: Final = dict(zip(STATUSES, "●▲◇✕", strict=True))
#: What has no date but is still to come, seen from the day of the article.
_AHEAD: Final = ("planned", "possible")
_THERE: Final = "The article was published"
_UNDATED: Final = "No date in the text, in the article's order"

_Event = Mapping[str, Any]


def plot_timeline(table: pd.DataFrame, published: dt.date | str | None = None) -> Picture:
    """Draw the events of a timeline table: dated ones in order, then those without a date.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.timeline`` returns it, or some of its rows.
    published : datetime.date or str, optional
        The day on which the article was published, such as ``article.published``: what comes
        before it, on it and after it then stands apart.  An event without a date comes before
        where it has happened, and ahead where it is planned or possible.

    Returns
    -------
    Picture
        What a notebook shows.  An empty table gives one that says so.

    Raises
    ------
    TableError
        When a column is missing, a cell holds a word outside its list, or the day is none.
    """
    allowed = {"status": STATUSES, "precision": PRECISIONS}
    events = article_records(table, "event", TIMELINE_COLUMNS, allowed)
    if not events:
        title = "Timeline: the table contains no events"
        return Picture(title, "", STYLE, Description(f"{title}."))
    dated = sorted((event for event in events if _days(event)), key=lambda event: _days(event)[0])
    undated = [event for event in events if not _days(event)]
    printed = _day(published)
    bands: Sequence[tuple[str, Sequence[_Event]]]
    if printed is None:
        bands = [("With a date in the text, earliest first", dated), (_UNDATED, undated)]
    else:
        bands = _around(dated, undated, printed)
    # The day of the article stands there even where nothing is told of it.
    shown = [(heading, band) for heading, band in bands if band or heading.startswith(_THERE)]
    title = f"Timeline of {how_many(len(events), 'event')}"
    lead = f"{title}: {len(dated)} with a date in the text, {len(undated)} without."
    description = Description(
        lead, tuple(Part(heading, tuple(map(_words, band))) for heading, band in shown)
    )
    body = bands_html((heading, [_moment(event) for event in band]) for heading, band in shown)
    return Picture(lead.removesuffix("."), body, STYLE, description)


def _day(published: dt.date | str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(published) if isinstance(published, str) else published
    except ValueError:
        raise TableError(
            f"expected a day such as 2024-11-12, found {published!r}. Write the year, the month"
            " and the day."
        ) from None


def _around(
    dated: Sequence[_Event], undated: Sequence[_Event], printed: dt.date
) -> list[tuple[str, Sequence[_Event]]]:
    """Part the events by the day of the article; one without a date by its status."""
    day = day_in_english(printed, _DAY)
    before = [event for event in dated if _days(event)[-1] < printed]
    ahead = [event for event in dated if _days(event)[0] > printed]
    there = [event for event in dated if event not in before and event not in ahead]
    told = [event for event in undated if event["status"] == "happened"]
    awaited = [event for event in undated if event["status"] in _AHEAD]
    rest = [event for event in undated if event not in told and event not in awaited]
    return [
        (f"Before {day}", [*before, *told]),
        (f"{_THERE} on {day}", there),
        (f"Ahead, seen from {day}", [*ahead, *awaited]),
        (_UNDATED, rest),
    ]


def _moment(event: _Event) -> Moment:
    day = _days(event)[0] if _days(event) else None
    told = f"{event['status']}: {event['event']} ({event['event_id']})"
    return Moment(day, _when(event), _MARKS[event["status"]], told)


def _words(event: _Event) -> str:
    return f"{event['event_id']}, {_when(event)}, {event['status']}: {event['event']}"


def _days(event: _Event) -> list[dt.date]:
    """Return the bounds of an event that are known."""
    bounds = (event["earliest"], event["latest"])
    return [pd.Timestamp(day).date() for day in bounds if not pd.isna(day)]


def _when(event: _Event) -> str:
    """Say the date only as exactly as it is known."""
    days, precision = _days(event), event["precision"]
    if not days:
        said = f"“{event['expression']}”" if event["expression"] else ""
        kind = event["relation_type"]
        relation = f"{_RELATION_WORDS.get(kind, kind)} {event['relation_to']}".strip()
        return ", ".join(filter(None, (said, relation))) or "no date"
    first, last = days[0], days[-1]
    if len(days) == 1:
        return f"{'until' if pd.isna(event['earliest']) else 'from'} {day_in_english(first, _DAY)}"
    if first == last:
        return day_in_english(first, _DAY)
    if precision in _COARSE:
        return day_in_english(first, _COARSE[precision])
    begin = day_in_english(first, "{day} {month}" if first.year == last.year else _DAY)
    return f"{begin} to {day_in_english(last, _DAY)}"
