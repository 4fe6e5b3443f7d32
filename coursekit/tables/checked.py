"""The three tables as rows, from the origin that is asked for, each row held against the article.

Nothing in it needs pandas: for a quiz, a check, and whatever else asks for rows alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, cast

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.tables import rows
from coursekit.tables.reviewed import Name, Origin, chosen
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
_MADE: Final[dict[Name, Callable[[Article], list[Any]]]] = {
    "timeline": rows.timeline_rows,
    "stakeholders": rows.stakeholder_rows,
    "statements": rows.statement_rows,
}


class Tables(NamedTuple):
    """The rows of the three tables."""

    timeline: Sequence[TimelineRow]
    stakeholders: Sequence[StakeholderRow]
    statements: Sequence[StatementRow]

    def by_id(self) -> dict[str, Shown]:
        """Return every row of the three by its id."""
        return {id_of(row): row for table in self for row in table}


def checked_tables(article: Article, origin: Origin = "best") -> Tables:
    """Return the rows of the three tables.

    Parameters
    ----------
    article : Article
        What was read.
    origin : {"best", "machine", "reviewed"}
        Whose rows, as for the tables.

    Raises
    ------
    TableError
        A reviewed table is asked for and there is none; a row's span does not print its evidence,
        or a cell holds a word outside its list.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> sorted(checked_tables(article("Canada said the treaty fails.")).by_id())
    ['Q001', 'S001']
    """
    tables = [checked_table(article, name, origin) for name in _MADE]
    return Tables(
        cast("Sequence[TimelineRow]", tables[0]),
        cast("Sequence[StakeholderRow]", tables[1]),
        cast("Sequence[StatementRow]", tables[2]),
    )


def checked_table(article: Article, name: Name, origin: Origin = "best") -> Sequence[Shown]:
    """Return the rows of one of the three tables.

    Parameters
    ----------
    article : Article
        What was read.
    name : {"timeline", "stakeholders", "statements"}
        Which table.
    origin : {"best", "machine", "reviewed"}
        Whose rows, as for the tables.

    Raises
    ------
    TableError
        See ``checked_tables``.
    """
    found = chosen(article, origin, name, _MADE[name])
    for row in found:
        check_row(article.text, row)
    return found


def id_of(row: Shown) -> str:
    """Return the id of a row: its table's first column."""
    if isinstance(row, TimelineRow):
        return row.event_id
    if isinstance(row, StakeholderRow):
        return row.stakeholder_id
    return row.statement_id if isinstance(row, StatementRow) else ""


def check_row(text: str, row: Shown) -> None:
    """Refuse a row that does not print its own words, or holds a word outside its list.

    Parameters
    ----------
    text : str
        The article's text.
    row : Shown
        A row of any of the three tables.

    Raises
    ------
    TableError
        With the row's id, what was expected and what was found.
    """
    name = id_of(row)
    if not 0 <= row.start <= row.end <= len(text) or text[row.start : row.end] != row.evidence:
        printed = text[max(row.start, 0) : max(row.end, 0)]
        raise TableError(
            f"row {name}: its evidence should stand at {row.start}:{row.end} of the article and "
            f"read {row.evidence[:80]!r}, but the article prints {printed[:80]!r} there. Correct "
            "the row's start and end, or its evidence; the article itself must not be edited."
        )
    for column, allowed in _ALLOWED.items():
        value = getattr(row, column, None)
        if value is not None and value not in allowed:
            raise TableError(
                f"row {name}: {column} is {value!r}, expected one of: "
                f"{', '.join(filter(None, allowed))}. Correct the cell."
            )
