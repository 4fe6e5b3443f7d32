"""The lines of a page, with those joined that belong together, and the rows of tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from coursekit.reading.page.lines import Kind, bullet_end, in_capitals, pattern
from coursekit.reading.text.spans import Span

#: A line without the white space at its edges.
_LINE: Final = re.compile(r"\S(?:[^\r\n\x85\u2028\u2029]*\S)?")
#: What is wider than a machine would wrap it; a word that the line's end parted ends with a "\v".
_WIDE: Final = re.compile(r"[^\r\n\v\x85\u2028\u2029]{121}")
#: How long the longest line of a narrow column is at least.
_NARROWEST: Final = 30
#: What a tab follows without making a cell: a bullet, a number, a speaker's label.
_LEADS: Final = re.compile(r"[^\w\s]{1,2}|\(?\w{1,3}[.)]|[QA]|.{1,60}:")


class _Make(NamedTuple):
    """A way in which a line falls into cells."""

    mark: str
    #: How many marks there are at least.
    marks: int
    #: It begins where a run of spaces does, so that a long run is gone through once.
    separator: re.Pattern[str]
    #: How many cells there are at least, and how many may be longer than how many letters.
    cells: int
    long: int
    letters: int


_MAKES: Final = (
    _Make("\t", 1, re.compile(r"(?<! )[ ]*\t\s*"), 2, 1, 100),
    _Make("|", 2, re.compile(r"(?<! )[ ]*\|[ ]*"), 2, 1, 100),
    # Spaces part prose as well: cells between them must be short.
    _Make("  ", 1, re.compile(r"(?<=[^.?!:;”\"\s]) {2,}(?=\S)"), 3, 0, 45),
)


def units_of(text: str) -> list[tuple[Span, Kind | None]]:
    """Return the lines of the page, with those joined that belong together."""
    lines = [Span(*line.span()) for line in _LINE.finditer(text)]
    rows = _table_rows(text, lines)
    below = {row + 1 for row in rows}
    joined = (_below_labels(text, lines) | _wrapped(text, lines)) - rows - below | rows & below
    units: list[tuple[Span, Kind | None]] = []
    for index, line in enumerate(lines):
        if index in joined:
            above, kind = units.pop()
            units.append((Span(above.start, line.end), kind))
        else:
            units.append((line, "table" if index in rows else None))
    return units


def _below_labels(text: str, lines: Sequence[Span]) -> set[int]:
    """Return the lines under a speaker's label that fills its line: in capitals, or repeated."""
    found = {
        below: line.of(text)
        for below, line in enumerate(lines[:-1], 1)
        if pattern("speaker alone").fullmatch(text, *line)
    }
    seen = Counter(found.values())
    return {below for below, label in found.items() if in_capitals(label) or seen[label] > 1}


def _wrapped(text: str, lines: Sequence[Span]) -> set[int]:
    """Return the lines that go on with the one above, where a machine has wrapped the page."""
    if _WIDE.search(text):
        return set()
    near = [
        (below, _length(text, above.end), line.start)
        for below, (above, line) in enumerate(pairwise(lines), 1)
        if text.count("\n", above.end, line.start) < 2
    ]
    width = 0.7 * max([_NARROWEST, *(length for _, length, _ in near)])
    full = [start for _, length, start in near if length > width]
    # Below one full line in three, at least, the sentence goes on in a small letter.
    if 3 * sum(text[at].islower() for at in full) < max(6, len(full)):
        return set()
    return {
        below
        for below, length, start in near
        if (length > width or text[start].islower()) and bullet_end(text, start) == start
    }


def _length(text: str, end: int) -> int:
    """Return the length of the printed line that ends there, 240 for any longer one."""
    return len(re.split(r"[\n\v\r]", text[max(0, end - 240) : end])[-1])


def _table_rows(text: str, lines: Sequence[Span]) -> set[int]:
    """Return which lines are rows of a table: two of one make, one below the other, at least."""
    rows: set[int] = set()
    before: set[str] = set()
    for index, line in enumerate(lines):
        words = line.of(text)
        marked = (make for make in _MAKES if words.count(make.mark) >= make.marks)
        now = {make.mark for make in marked if _is_row(words, make)}
        if now & before:
            rows |= {index - 1, index}
        before = now
    return rows


def _is_row(line: str, make: _Make) -> bool:
    """Tell whether the line falls into cells in this way."""
    cells = list(filter(None, make.separator.split(line)))
    long = sum(len(cell) > make.letters for cell in cells)
    return len(cells) >= make.cells and long <= make.long and not _LEADS.fullmatch(cells[0])
