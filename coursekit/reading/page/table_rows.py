"""Rows of a table printed as text: cells parted by tabs, by bars, or by columns of spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from coursekit.reading.text.spans import Span

#: Each begins where a run of spaces does, so that a long run is gone through once.
_SEPARATED: Final = (
    re.compile(r"(?<! )[ ]*\t\s*"),
    re.compile(r"(?<! )[ ]*\|[ ]*"),
    re.compile(r"(?<=[^.?!:;”\"\s]) {2,}(?=\S)"),
)
_MARKS: Final = ("\t", "|", "  ")
#: What a tab follows without making a cell: a bullet, a number, a speaker's label.
_LEADS: Final = re.compile(r"[^\w\s]{1,2}|\(?\w{1,3}[.)]|[QA]|.{1,60}:")
_LONG_CELL: Final = 100
#: Spaces part prose as well: cells between them must be short.
_WIDE_COLUMN: Final = 45


def table_rows(text: str, lines: Sequence[Span]) -> set[int]:
    """Return which lines are rows of a table: two of the same make, one below the other, at least.

    Parameters
    ----------
    text : str
        The page.
    lines : sequence of Span
        Its lines that hold something, in text order.

    Examples
    --------
    >>> page = "State | Vote | Day"
    >>> table_rows(page, [Span(0, len(page))])
    set()
    """
    rows: set[int] = set()
    marks = [mark for mark in _MARKS if mark in text]
    if not marks:
        return rows
    before: set[int] = set()
    for index, line in enumerate(lines):
        words = line.of(text)
        makes = set(_makes(words)) if any(mark in words for mark in marks) else set()
        if makes & before:
            rows |= {index - 1, index}
        before = makes
    return rows


def _makes(line: str) -> Iterator[int]:
    """Yield each way in which the line falls into cells."""
    for make, separator in enumerate(_SEPARATED):
        cells = [cell for cell in separator.split(line) if cell]
        enough = 2 if make < 2 else 3
        if make == 1 and not (line.startswith("|") or line.count("|") > 1):
            continue
        if len(cells) < enough or _LEADS.fullmatch(cells[0]):
            continue
        long = sum(len(cell) > (_LONG_CELL if make < 2 else _WIDE_COLUMN) for cell in cells)
        if long < (2 if make < 2 else 1):
            yield make
