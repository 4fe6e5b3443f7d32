"""The figure of cues: who speaks with which words, from weak to strong."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.tables.cue_tables import CUE_COLUMNS, STRENGTHS
from coursekit.tables.described import Description, Figure, Part
from coursekit.tables.figures import (
    _BODY,
    _EDGE,
    _GAP,
    _SMALL,
    _WIDTH,
    _Box,
    _counted,
    _Mark,
    _Sheet,
)
from coursekit.tables.lettering import clean, quiet_settings, shorten

_HEADINGS: Final = {"": "not in the lexicon", "weak": "weak", "plain": "plain", "strong": "strong"}
#: Strength is told by the column and by how full the mark is; the colour only repeats it.
_MARKS: Final = {
    "": _Mark("x", False, "#50505a"),
    "weak": _Mark("o", False, "#7a4a00"),
    "plain": _Mark("s", True, "#56606b"),
    "strong": _Mark("^", True, "#0b3c78"),
}
_UNNAMED: Final = "nobody is named"
_SOURCE_ROOM: Final = 190.0
_MARK_ROOM: Final = 13.0
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
    title = f"{_counted(len(table), 'cue')}, by source and strength"
    if not sources:
        title = "Cues: the table holds no statement"
    lead = f"{title}. From left to right: {', '.join(_HEADINGS[s] for s in STRENGTHS)}."
    parts = tuple(
        Part(source, tuple(_words(row) for row in rows)) for source, rows in sources.items()
    )
    with quiet_settings():
        sheet = _Sheet(title)
        if sources:
            sheet.paragraph("How firmly the source stands behind its words, as the lexicon has it.")
            _draw(sheet, sources)
        return Figure(sheet.finished(), Description(lead if sources else f"{title}.", parts))


def _by_source(table: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    missing = [name for name in CUE_COLUMNS if name not in table.columns]
    if missing:
        raise TableError(
            f"This figure needs the columns of the table of cues, and {', '.join(missing)} is not "
            "among them. Make it with coursekit.cues(coursekit.statements(article))."
        )
    sources: dict[str, list[dict[str, Any]]] = {}
    for record in table.to_dict("records"):
        if record["strength"] not in STRENGTHS:
            raise TableError(
                f"Row {record['statement_id']}: strength is {record['strength']!r}, and may be "
                f"one of {', '.join(STRENGTHS[1:])}, or empty. Put one of these into the cell."
            )
        row = {str(name): cell for name, cell in record.items()}
        sources.setdefault(clean(row["source"]) or _UNNAMED, []).append(row)
    return sources


def _words(row: dict[str, Any]) -> str:
    entry = f"{row['strength']}, {row['attitude']}" if row["strength"] else _HEADINGS[""]
    return f"{row['statement_id']} “{clean(row['cue'])}”, {entry}"


def _draw(sheet: _Sheet, sources: dict[str, list[dict[str, Any]]]) -> None:
    left = _EDGE + _SOURCE_ROOM
    room = (_WIDTH - _EDGE - left) / len(STRENGTHS)
    places = {strength: left + at * room for at, strength in enumerate(STRENGTHS)}
    bold = _SMALL.bold()
    for strength, x in places.items():
        sheet.write(x, sheet.y, _Box(bold.lines(_HEADINGS[strength], room - 6), bold))
    sheet.y += _SMALL.line + _GAP
    for source, rows in sources.items():
        sheet.rule()
        sheet.y += _GAP
        name = _Box(_BODY.lines(shorten(source, _LONGEST_NAME), _SOURCE_ROOM - 12), _BODY)
        sheet.write(_EDGE, sheet.y, name)
        heights = [name.height]
        for strength, x in places.items():
            y = sheet.y
            for row in (row for row in rows if row["strength"] == strength):
                mark = _MARKS[strength]
                label = clean(f"{row['cue']} ({row['attitude']})" if strength else row["cue"])
                words = shorten(label, _LONGEST_NAME)
                box = _Box(_SMALL.lines(words, room - _MARK_ROOM - 6), _SMALL)
                sheet.mark(x + 4, y + _SMALL.line / 2, mark)
                sheet.write(x + _MARK_ROOM, y, box)
                y += box.height + 3
            heights.append(y - sheet.y)
        sheet.y += max(heights) + _GAP
    sheet.rule()
    sheet.y += _GAP
