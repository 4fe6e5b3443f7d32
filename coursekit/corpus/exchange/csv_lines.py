"""Rows as CSV that a spreadsheet shows and does not run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from coursekit.tables.schema import harmless


def csv_lines(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""Return a table as CSV; numbers stay numbers, a word that would be run is made harmless.

    >>> csv_lines(["name", "weight"], [["=1+1", -2.0]])
    '"name","weight"\n"\'=1+1",-2.0\n'
    """
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    lines.writerow(columns)
    for row in rows:
        lines.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()
