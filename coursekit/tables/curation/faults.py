"""What is wrong with a row of the three tables, looked at by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from coursekit.errors import TableError
from coursekit.tables.csv_file import CellFault
from coursekit.tables.schema import (
    CERTAINTIES,
    ORIGINS,
    PRECISIONS,
    RELATIONS,
    ROLES,
    SPEECH,
    STANCES,
    STATUSES,
    TYPES,
    Shown,
    StakeholderRow,
    StatementRow,
    TimelineRow,
    columns_of,
)

_ALLOWED: Final[dict[str, tuple[str, ...]]] = {
    "status": STATUSES,
    "precision": PRECISIONS,
    "relation_type": RELATIONS,
    "type": TYPES,
    "role": ROLES,
    "stance": STANCES,
    "speech": SPEECH,
    "origin": ORIGINS,
    "certainty": CERTAINTIES,
}

#: The columns of each table that hold words of a list, with their lists.
_LISTS: Final[Mapping[object, list[tuple[str, tuple[str, ...]]]]] = {
    kind: [(name, _ALLOWED[name]) for name in columns_of(kind) if name in _ALLOWED]
    for kind in (TimelineRow, StakeholderRow, StatementRow)
}


def id_of(row: Shown) -> str:
    """Return the id of a row: its table's first column."""
    if isinstance(row, TimelineRow):
        return row.event_id
    if isinstance(row, StakeholderRow):
        return row.stakeholder_id
    return row.statement_id if isinstance(row, StatementRow) else ""


def words_outside_lists(cells: Mapping[str, Any]) -> Iterator[CellFault]:
    """Yield the cells that hold a word outside the list of their column."""
    for column, allowed in _ALLOWED.items():
        if column in cells and cells[column] not in allowed:
            yield CellFault(
                column,
                f"{column} is {cells[column]!r}, expected one of:"
                f" {', '.join(filter(None, allowed))}. Correct the cell.",
            )


def check_row(text: str, row: Shown) -> None:
    """Refuse a row that does not print its own words, or holds a word outside its list."""
    name = id_of(row)
    if not 0 <= row.start <= row.end <= len(text) or text[row.start : row.end] != row.evidence:
        printed = text[max(row.start, 0) : max(row.end, 0)]
        raise TableError(
            f"row {name}: its evidence should be at {row.start}:{row.end} of the article and "
            f"read {row.evidence[:80]!r}, but the article prints {printed[:80]!r} there."
        )
    for column, allowed in _LISTS.get(type(row), ()):
        if getattr(row, column) not in allowed:  # few rows need the words of a fault
            for fault in words_outside_lists({column: getattr(row, column)}):
                raise TableError(f"row {name}: {fault.message}")
