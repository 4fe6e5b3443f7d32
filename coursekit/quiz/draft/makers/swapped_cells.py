"""Drafted questions in which a cell of a row is wrong, and dates that must be worked out."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import Final

from coursekit.quiz.draft.clauses import is_plain_future
from coursekit.quiz.draft.leaks import Secret
from coursekit.quiz.draft.makers.events import page_of
from coursekit.quiz.draft.makers.sayings import kept
from coursekit.quiz.draft.rows import Material, forms_of, mixed
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import capital, date_words, prints, quoted, slug, without_date
from coursekit.quiz.kinds.faults import folded
from coursekit.quiz.kinds.wording import even_words
from coursekit.tables.schema import STATUSES, TimelineRow

_MOST_CHOICES: Final = 4
_LONGEST_CELL: Final = 80
_MOST_GAPS: Final = 2
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(calendar.day_name)})", re.IGNORECASE)
_MONTH: Final = re.compile(rf"\b(?:{'|'.join(calendar.month_name[1:])})", re.IGNORECASE)


def mend_source(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about a statement with another source, whom its sentence names as well."""
    for said in mixed(material.told(), chance):
        beside = [
            row
            for row in material.actors
            if row not in said.speakers
            and any(prints(said.row.evidence, form) for form in forms_of(row))
            and not any(
                prints(f"{said.row.source} | {said.row.content}", form) for form in forms_of(row)
            )
        ]
        taken = (*said.speakers, *beside)
        others = [row for row in material.actors if row not in taken and material.speaks(row)]
        speaker = said.speaker.name
        names = [row.name for row in (*mixed(beside, chance), *mixed(others, chance))]
        names = [name for name in names if even_words(name) != even_words(speaker)]
        if not beside or len(said.row.source) > _LONGEST_CELL:
            continue
        among = [speaker, *names[: _MOST_CHOICES - 1]]
        forms = {
            even_words(form): form for form in (speaker, *forms_of(said.speaker), said.row.source)
        }
        yield {
            "id": slug(said.row.statement_id),
            "cells": {"source": names[0], "cue": said.row.cue or "…", "content": said.row.content},
            "sentence": said.row.evidence,
            "mended": list(forms.values()),
            "among": mixed(among, chance),
            "words": quoted(said.shown_by),
            "other": capital(names[0]),
            "evidence": material.evidence(said.row, said.shown_by),
            **kept(
                [said.row],
                [Secret(said.row.content, forms_of(said.speaker))],
                [*said.speakers, *beside],
            ),
        }


def mend_date(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about an event whose date was counted from another day than the page's."""
    for row in mixed(_counted(material), chance):
        others = _wrong_dates(row, material, chance)
        yield {
            "id": slug(row.event_id),
            "cells": {"event": without_date(row), "time words": row.expression, "date": others[0]},
            "page": page_of(material),
            "sentence": row.evidence,
            "mended": [date_words(row.value), row.value],
            "among": mixed([date_words(row.value), *others], chance),
            "words": quoted(row.expression),
            "date": date_words(row.value),
            "evidence": material.evidence(row, row.expression),
            **kept([row], [Secret(row.event, (date_words(row.value),))]),
        }


def mend_status(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about an event with the status of another one."""
    rows = mixed(material.in_own_voice(), chance)
    rows.sort(key=lambda row: (is_plain_future(row.event), bool(row.value)))
    for row in rows:
        # What may come and what will come lie too near each other for one to be plainly wrong.
        near = {"planned", "possible"}
        wrong = "happened" if row.status in near else "planned"
        among = ["happened", row.status if row.status in near else "planned", "denied"]
        yield {
            "id": slug(row.event_id),
            "cells": {
                "event": row.event,
                "time words": row.expression or "(none)",
                "status": wrong,
            },
            "sentence": row.evidence,
            "mended": [row.status],
            "among": [one for one in STATUSES if one in among],
            "words": quoted(row.event),
            "status": sentence(f"status {row.status}"),
            "evidence": material.evidence(row, row.event),
            **kept([row], [Secret(row.event, ())]),
        }


def time_words(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a sentence with gaps: which days or years the article's words for time mean."""
    found = mixed(_counted(material), chance)
    rows = {folded(row.expression): row for row in found}
    chosen = list(rows.values())[-_MOST_GAPS:]
    if not chosen:
        return
    parts = [sentence("time words", words=quoted(row.expression)) for row in chosen]
    yield {
        "page": page_of(material).strip(),
        "meanings": sentence("and", one=parts[0], other=parts[1]) if len(parts) > 1 else parts[0],
        "gaps": [
            {
                "accept": [date_words(row.value)],
                "among": mixed(
                    [date_words(row.value), *_wrong_dates(row, material, chance)], chance
                ),
                "words": quoted(row.expression),
                "date": date_words(row.value),
                "sentence": quoted(row.evidence),
            }
            for row in chosen
        ],
        "evidence": material.evidence(chosen[0], chosen[0].expression),
        **kept(chosen, [Secret(row.expression, (date_words(row.value),)) for row in chosen]),
    }


def _counted(material: Material) -> list[TimelineRow]:
    """Return the events whose date must be counted: not those that lack only the year."""
    return [row for row in material.worked_out() if not _MONTH.search(row.expression)]


def _wrong_dates(row: TimelineRow, material: Material, chance: Random) -> list[str]:
    """Return dates as they would be if the words were counted from elsewhere."""
    assert row.earliest and material.published  # noqa: S101 (only such rows are worked out)
    found = mixed(_beside(row.value, row.earliest, row.expression), chance)
    known = {row.value, material.published.isoformat()[: len(row.value)]}
    page = material.published.isoformat()[: len(row.value)]
    weekday = _WEEKDAY.search(row.expression)
    found = [*([] if weekday else [page]), *(one for one in found if one not in known)]
    return [date_words(one) for one in found[: _MOST_CHOICES - 1]]


def _beside(value: str, day: date, expression: str) -> Sequence[str]:
    """Return the years, months or days around a date."""
    if len(value) == len("2024"):
        return [str(day.year + off) for off in (-1, 1, 2)]
    if len(value) == len("2024-11"):
        months = (day.year * 12 + day.month - 1 + off for off in (-1, 1, 12, -12))
        return [f"{month // 12}-{month % 12 + 1:02d}" for month in months]
    # A wrong week keeps the day that is printed: nobody takes a Monday for "Tuesday".
    days = (-7, 7, 14, -14) if _WEEKDAY.search(expression) else (-7, 7, 1, -1)
    return [(day + timedelta(off)).isoformat() for off in days]
