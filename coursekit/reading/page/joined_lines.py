"""The lines of a page, with those joined that belong together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from coursekit.reading.page.lines import Kind, bullet_end, in_capitals, pattern
from coursekit.reading.page.table_rows import table_rows
from coursekit.reading.text.normalise import MARKS_OF_1252
from coursekit.reading.text.spans import Span

#: A line without the white space at its edges.
_LINE: Final = re.compile(r"\S(?:[^\r\n\x85\u2028\u2029]*\S)?")
#: Beside quotation marks of Windows-1252, \x85 is its ellipsis and ends no line.
_LINE_OF_1252: Final = re.compile(r"\S(?:[^\r\n\u2028\u2029]*\S)?")

#: How long the longest of the lines is that a machine has wrapped: 30 in a narrow column.
_NARROWEST: Final = 30
_WIDEST: Final = 120


def units_of(text: str) -> Iterator[tuple[Span, Kind | None]]:
    r"""Yield the lines of the page, with those joined that belong together.

    >>> page = "MS. LEE:\nWe will sign.\n\nIt is late."
    >>> [span.of(page) for span, _ in units_of(page)]
    ['MS. LEE:\nWe will sign.', 'It is late.']
    """
    ellipses = "\x85" in text and MARKS_OF_1252.search(text)
    found = (_LINE_OF_1252 if ellipses else _LINE).finditer(text)
    lines = [Span(*line.span()) for line in found]
    rows = table_rows(text, lines)
    joined = {index + 1 for index in _label_lines(text, lines)}
    joined |= {index for index in rows if index - 1 in rows}
    if width := _wrap_width(text, lines):
        for index, (above, line) in enumerate(pairwise(lines), 1):
            if rows.isdisjoint((index - 1, index)) and _goes_on(text, above.end, line.start, width):
                joined.add(index)
    breaks = [index for index in range(1, len(lines)) if index not in joined]
    for first, after in pairwise((0, *breaks, len(lines)) if lines else ()):
        yield (
            Span(lines[first].start, lines[after - 1].end),
            "table" if after - 1 in rows else None,
        )


def _label_lines(text: str, lines: Sequence[Span]) -> set[int]:
    """Return which lines hold nothing but a speaker's label: in capitals, or more than once."""
    found: dict[int, str] = {}
    for index, line in enumerate(lines[:-1]):
        if line.end - line.start <= 60 and text[line.end - 1] in ":.":
            words = line.of(text)
            if pattern("speaker alone").fullmatch(words) and (words[-1] == ":" or len(words) == 2):
                found[index] = words
    seen = Counter(found.values())
    return {i for i, label in found.items() if in_capitals(label) or seen[label] > 1}


def _is_wide(text: str, line: Span) -> bool:
    """Tell whether a line of prose, or a part of it, is wider than a machine would wrap it."""
    wide = any(len(part) > _WIDEST for part in line.of(text).split("\v"))
    return wide and not pattern("columns").search(text, *line)


def _wrap_width(text: str, lines: list[Span]) -> int:
    """Return the length from which a line counts as wrapped, 0 when the page is not wrapped."""
    if any(_is_wide(text, line) for line in lines if line.end - line.start > _WIDEST):
        return 0
    prose = [line for line in lines if not pattern("columns").search(text, *line)]
    pairs = [
        (above, below)
        for above, below in pairwise(prose)
        if not _blank_between(text, above.end, below.start)
    ]
    longest = max((_length(text, above.end) for above, _ in pairs), default=0)
    if longest < _NARROWEST:
        return 0
    width = int(0.7 * longest)
    long_lines = [(above, below) for above, below in pairs if _length(text, above.end) > width]
    broken = [
        below for above, below in long_lines if not pattern("stopped").search(above.of(text)[-8:])
    ]
    small = sum(text[line.start].islower() for line in broken)
    wrapped = len(broken) >= 2 and len(broken) > 0.5 * len(long_lines) and 3 * small >= len(broken)
    return width if wrapped else 0


def _goes_on(text: str, end: int, start: int, width: int) -> bool:
    """Tell whether a line ends with the paper, and the next, no item, goes on with it."""
    length = _length(text, end)
    # Above a small letter it may be shorter.
    full = length > width or (2 * length > width and text[start].islower())
    return full and not _blank_between(text, end, start) and bullet_end(text, start) == start


def _length(text: str, end: int) -> int:
    """Return the length of the printed line that ends there."""
    before = text[max(0, end - 2 * _WIDEST) : end]
    return len(before) - 1 - max(before.rfind("\n"), before.rfind("\v"), before.rfind("\r"))


def _blank_between(text: str, end: int, start: int) -> bool:
    return text.count("\n", end, start) > 1
