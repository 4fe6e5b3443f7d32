"""Drafted questions in which a cell of a row was swapped with that of another row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, mixed
from coursekit.quiz.draft.templates import Values
from coursekit.quiz.draft.words import quoted, slug
from coursekit.quiz.kinds.wording import even_words
from coursekit.tables.schema import TimelineRow

_MOST_CHOICES: Final = 4
_LONGEST_CELL: Final = 80


def mend_source(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about a statement with the source of another one."""
    short = (said for said in material.sayings if len(said.row.source) <= _LONGEST_CELL)
    sayings = mixed(short, chance)
    for said in sayings:
        forms = {even_words(form): form for form in (said.row.source, said.speaker.name)}
        others = [
            other.row.source
            for other in sayings
            if other.speaker is not said.speaker
            and even_words(other.row.source) not in forms
            and other.row.source not in said.row.evidence
        ]
        among = _choices(said.row.source, others, chance)
        if len(among) < 2:
            continue
        yield {
            "id": slug(said.row.statement_id),
            "cells": {"source": others[0], "cue": said.row.cue or "…", "content": said.row.content},
            "sentence": said.row.evidence,
            "mended": list(forms.values()),
            "among": among,
            "words": quoted(said.shown_by),
            "beginning": quoted(said.row.evidence, most=12),
            "evidence": material.evidence(said.row, said.shown_by),
        }


def mend_date(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about an event with the date of another one."""
    events = mixed((row for row in material.events if row.value and row.expression), chance)
    for row in events:
        others = [
            other.expression
            for other in events
            if other.value != row.value
            and even_words(other.expression) not in even_words(row.evidence)
        ]
        yield from _swapped(material, row, "expression", others, chance)


def mend_status(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about an event with the status of another one."""
    events = mixed(material.in_own_voice(), chance)
    for row in events:
        others = [other.status for other in events if other.status != row.status]
        yield from _swapped(material, row, "status", others, chance)


def _swapped(
    material: Material, row: TimelineRow, column: str, others: Sequence[str], chance: Random
) -> Iterator[Values]:
    cells = {"event": row.event, "status": row.status, "expression": row.expression or "(none)"}
    among = _choices(cells[column], others, chance)
    if len(among) < 2:
        return
    shown = row.expression if column == "expression" else row.event
    yield {
        "id": slug(row.event_id),
        "cells": {**cells, column: others[0]},
        "sentence": row.evidence,
        "wrong": column,
        "mended": [cells[column]],
        "among": among,
        "words": quoted(shown),
        "beginning": quoted(row.evidence, most=12),
        "evidence": material.evidence(row, shown),
    }


def _choices(right: str, others: Sequence[str], chance: Random) -> list[str]:
    """Return the right cell among those of other rows, each once, in mixed order."""
    cells = {even_words(cell): cell for cell in reversed([right, *others[: _MOST_CHOICES - 1]])}
    return mixed(cells.values(), chance)
