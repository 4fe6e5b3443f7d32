"""The figure of cues: who speaks with which words, from weak to strong."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.figures.canvas import (
    BODY,
    EDGE,
    GAP,
    MARK_ROOM,
    SMALL,
    WIDTH,
    Box,
    Card,
    Mark,
    how_many,
)
from coursekit.figures.description import Description, Figure, Part
from coursekit.figures.lettering import clean, quiet_settings, shorten
from coursekit.tables.cues import CUE_COLUMNS, STRENGTHS

_HEADINGS: Final = {"": "not in the lexicon", "weak": "weak", "plain": "plain", "strong": "strong"}
#: Strength is told by the column and by how full the mark is; the colour only repeats it.
_MARKS: Final = {
    "": Mark("x", False),
    "weak": Mark("o", False, "#7a4a00"),
    "plain": Mark("s", True, "#56606b"),
    "strong": Mark("^", True, "#0b3c78"),
}
_UNNAMED: Final = "nobody is named"
_SOURCE_ROOM: Final = 190.0
_LONGEST_NAME: Final = 80


def plot_cues(table: pd.DataFrame) -> Figure:
    """Draw the cues of a text: sources from top to bottom, strength from left to right.

    Parameters
    ----------
    table : pandas.DataFrame
        As ``coursekit.cues`` returns it, or some of its rows.

    Returns
    -------
    Figure
        The picture with its alternative text.  An empty table gives a figure that says so.

    Raises
    ------
    TableError
        When a column is missing, or a strength is none of the lexicon's.
    """
    sources = _by_source(table)
    title = f"{how_many(len(table), 'cue')}, by source and strength"
    if not sources:
        title = "Cues: the table holds no statements"
    lead = f"{title}. From left to right: {', '.join(_HEADINGS[s] for s in STRENGTHS)}."
    parts = tuple(
        Part(source, tuple(_words(row) for row in rows)) for source, rows in sources.items()
    )
    with quiet_settings():
        card = Card(title)
        if sources:
            card.paragraph(
                "How firmly the source stands behind its words, according to the lexicon."
            )
            _draw(card, sources)
        return Figure(card.finished(), Description(lead if sources else f"{title}.", parts))


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
    entry = f"{row['strength']}, {row['attitude']}" if row["strength"] else _HEADINGS[""]
    return f"{row['statement_id']} “{clean(row['cue'])}”, {entry}"


def _draw(card: Card, sources: dict[str, list[dict[str, Any]]]) -> None:
    left = EDGE + _SOURCE_ROOM
    room = (WIDTH - EDGE - left) / len(STRENGTHS)
    places = {strength: left + at * room for at, strength in enumerate(STRENGTHS)}
    bold = SMALL.bold()
    for strength, x in places.items():
        card.write(x, card.y, Box(bold.lines(_HEADINGS[strength], room - 6), bold))
    card.y += SMALL.line + GAP
    for source, rows in sources.items():
        card.rule()
        card.y += GAP
        name = Box(BODY.lines(shorten(source, _LONGEST_NAME), _SOURCE_ROOM - 12), BODY)
        card.write(EDGE, card.y, name)
        heights = [name.height]
        for strength, x in places.items():
            y = card.y
            for row in (row for row in rows if row["strength"] == strength):
                label = clean(f"{row['cue']} ({row['attitude']})" if strength else row["cue"])
                words = shorten(label, _LONGEST_NAME)
                box = Box(SMALL.lines(words, room - MARK_ROOM - 6), SMALL)
                y = card.marked(x, y, _MARKS[strength], box)
            heights.append(y - card.y)
        card.y += max(heights) + GAP
    card.rule()
    card.y += GAP
