"""Rows of a table printed as text: cells parted by tabs, by bars, or by columns of spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from coursekit.reading.text.spans import Span

#: What a tab follows without making a cell: a bullet, a number, a speaker's label.
_LEADS: Final = re.compile(r"[^\w\s]{1,2}|\(?\w{1,3}[.)]|[QA]|.{1,60}:")


class _Make(NamedTuple):
    """A way in which a line falls into cells."""

    mark: str
    #: It begins where a run of spaces does, so that a long run is gone through once.
    separator: re.Pattern[str]
    #: What the line must match, to hold enough of them.
    line: re.Pattern[str]
    #: How many cells there are at least, and how many may be longer than how many letters.
    cells: int
    long: int
    letters: int


_MAKES: Final = (
    _Make("\t", re.compile(r"(?<! )[ ]*\t\s*"), re.compile(""), 2, 1, 100),
    _Make("|", re.compile(r"(?<! )[ ]*\|[ ]*"), re.compile(r"\||[^|]*\|[^|]*\|"), 2, 1, 100),
    # Spaces part prose as well: cells between them must be short.
    _Make("  ", re.compile(r"(?<=[^.?!:;”\"\s]) {2,}(?=\S)"), re.compile(""), 3, 0, 45),
)


def table_rows(text: str, lines: Sequence[Span]) -> set[int]:
    """Return which lines are rows of a table: two of the same make, one below the other, at least.

    >>> page = "State | Vote | Day"
    >>> table_rows(page, [Span(0, len(page))])
    set()
    """
    rows: set[int] = set()
    makes = [make for make in _MAKES if make.mark in text]
    before: set[str] = set()
    for index, line in enumerate(lines if makes else ()):
        words = line.of(text)
        now = {make.mark for make in makes if make.mark in words and _is_row(words, make)}
        if now & before:
            rows |= {index - 1, index}
        before = now
    return rows


def _is_row(line: str, make: _Make) -> bool:
    """Tell whether the line falls into cells in this way."""
    if not make.line.match(line):
        return False
    cells = [cell for cell in make.separator.split(line) if cell]
    long = sum(len(cell) > make.letters for cell in cells)
    return len(cells) >= make.cells and long <= make.long and not _LEADS.fullmatch(cells[0])
