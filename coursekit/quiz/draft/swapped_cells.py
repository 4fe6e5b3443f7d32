"""Drafted questions in which a cell of a row was swapped with that of another row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from coursekit.quiz.draft.rows import Material, Saying, mixed
from coursekit.quiz.draft.words import named, quoted, slug
from coursekit.quiz.kinds.wording import even_words
from coursekit.quiz.question import Shown
from coursekit.tables.schema import TimelineRow

_PROMPT: Final = (
    "In this row of the table, one cell has been swapped with that of another row. Compare each"
    " cell with the sentence: which one is wrong, and what should it say?"
)
_MOST_CHOICES: Final = 4
_LONGEST_CELL: Final = 80


def mend_source(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions about a statement with the source of another one."""
    short = (said for said in material.sayings if len(said.row.source) <= _LONGEST_CELL)
    sayings = mixed(short, chance)
    for said in sayings:
        right = {even_words(form) for form in _forms(said)}
        others = [
            other.row.source
            for other in sayings
            if other.speaker is not said.speaker
            and even_words(other.row.source) not in right
            and other.row.source not in said.row.evidence
        ]
        among = _choices(said.row.source, others, chance)
        if len(among) < 2:
            continue
        yield {
            "id": f"mend-{slug(said.row.statement_id)}",
            "kind": "mend",
            "prompt": _PROMPT,
            "row": {"source": others[0], "cue": said.row.cue or "…", "content": said.row.content},
            "sentence": said.row.evidence,
            "wrong": "source",
            "mended": list({even_words(form): form for form in _forms(said)}.values()),
            "among": among,
            "feedback": f"The sentence says {quoted(said.shown_by)}.",
            "if_other_cell": "The sentence prints what this cell says. For each of the others,"
            f" ask where it appears in {quoted(said.row.evidence, most=12)}.",
            "if_other_value": "This is the cell. Read the sentence again: whose words does it pass"
            " on?",
            "evidence": material.evidence(said.row, said.shown_by),
        }


def mend_date(material: Material, chance: Random) -> Iterator[Shown]:
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


def mend_status(material: Material, chance: Random) -> Iterator[Shown]:
    """Draft questions about an event with the status of another one."""
    events = mixed(material.in_own_voice(), chance)
    for row in events:
        others = [other.status for other in events if other.status != row.status]
        yield from _swapped(material, row, "status", others, chance)


def _swapped(
    material: Material, row: TimelineRow, column: str, others: Sequence[str], chance: Random
) -> Iterator[Shown]:
    cells = {"event": row.event, "status": row.status, "expression": row.expression or "(none)"}
    among = _choices(cells[column], others, chance)
    if len(among) < 2:
        return
    shown = row.expression if column == "expression" else row.event
    yield {
        "id": f"mend-{slug(row.event_id)}",
        "kind": "mend",
        "prompt": _PROMPT,
        "row": {**cells, column: others[0]},
        "sentence": row.evidence,
        "wrong": column,
        "mended": [cells[column]],
        "among": among,
        "feedback": f"The sentence says {quoted(shown)}.",
        "if_other_cell": "The sentence bears out what this cell says. Ask the same of each of the"
        f" others: {quoted(row.evidence, most=12)}.",
        "if_other_value": "This is the cell. Read the sentence again, word by word.",
        "evidence": material.evidence(row, shown),
    }


def _choices(right: str, others: Sequence[str], chance: Random) -> list[str]:
    """Return the right cell among those of other rows, each once, in mixed order."""
    cells = {even_words(cell): cell for cell in reversed([right, *others[: _MOST_CHOICES - 1]])}
    return mixed(cells.values(), chance)


def _forms(said: Saying) -> tuple[str, ...]:
    name = said.speaker.name if named(said.speaker.name) else said.row.source
    return (said.row.source, name)
