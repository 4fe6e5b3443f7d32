"""What a row of facts says, in sentences, where it is shown as evidence.

A sentence is a pattern: a word in braces is the cell of that column.  A sentence with an empty cell
is left out, and so is a part of one in square brackets.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from coursekit.tables.dates import date_in_words, is_date

_CELL: Final = re.compile(r"\{(\w+)\}")
_OPTIONAL: Final = re.compile(r"\[([^]]*)\]")
_ENDED: Final = re.compile(r"[.!?…][”’\"')]*$")


def in_words(cells: Mapping[str, str], sentences: Sequence[str], labels: Collection[str]) -> str:
    """Return the sentences of a row; without any, each cell that is no label after its column.

    Examples
    --------
    >>> in_words(
    ...     {"date": "2024-08", "place": "", "event": "A draft is agreed", "doubt": "one page"},
    ...     ["{date}[ in {place}]: {event}"], [])
    'August 2024: A draft is agreed. Note: one page.'
    """
    words = {name: _cell(cell) for name, cell in cells.items()}
    if is_date(cells.get("date", "")) and is_date(cells.get("end", "")):
        words["date"] = date_in_words(cells["date"], cells["end"])
    if sentences:
        return " ".join(
            filter(None, (_sentence(each, words) for each in (*sentences, "Note: {doubt}")))
        )
    said = {name: cell for name, cell in words.items() if cell and name not in labels}
    if len(said) == 1:
        return next(iter(said.values()))
    return "; ".join(f"{name.replace('_', ' ')}: {cell}" for name, cell in said.items())


def _cell(cell: str) -> str:
    """Write a day or a month as English does; anything else stays as it is."""
    # Most cells are no date, and their length says so.
    return date_in_words(cell) if len(cell) in {7, 10} and is_date(cell) else cell


def _sentence(pattern: str, cells: Mapping[str, str]) -> str:
    """Fill the cells into a sentence, "" where one of them is empty."""
    pattern = _OPTIONAL.sub(lambda part: part[1] if _is_filled(part[1], cells) else "", pattern)
    if not _is_filled(pattern, cells):
        return ""
    filled = _CELL.sub(lambda name: cells[name[1]], pattern)
    filled = filled[:1].upper() + filled[1:]
    return filled if _ENDED.search(filled) else f"{filled}."


def _is_filled(pattern: str, cells: Mapping[str, str]) -> bool:
    return all(cells.get(name) for name in _CELL.findall(pattern))
