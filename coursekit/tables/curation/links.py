"""Which rows of another table a row names, where only one of the two has been checked.

The ids of a draft count what the rules find, and so they change with the rules; the words by which
a row is known do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coursekit.tables.curation.faults import id_of
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow, TimelineRow


def twins(drafted: Sequence[Shown], checked: Sequence[Shown]) -> dict[str, str]:
    """Return the id of the checked row for that of each drafted one, "" where it has none."""
    known = {mark: id_of(row) for row in reversed(checked) for mark in reversed(_marks(row))}
    found = {id_of(row): filter(None, map(known.get, _marks(row))) for row in drafted}
    return {name: next(same, "") for name, same in found.items()}


def _marks(row: Shown) -> tuple[object, ...]:
    """Return what tells a row in every table of its article: names, or the place of its words."""
    if isinstance(row, StakeholderRow):
        return (row.name, *row.aliases)
    if isinstance(row, StatementRow):
        places = {"cue": row.cue_start, "content": row.content_start, "source": row.source_start}
        return tuple((part, at) for part, at in places.items() if at is not None)
    return ()


def linked(row: Shown, twin: Mapping[str, str]) -> Shown:
    """Return a drafted row that names checked rows for the drafted ones that it named."""
    if isinstance(row, TimelineRow):
        parties = tuple(sorted(_renamed(row.stakeholders, twin)))
        statement = twin.get(row.statement_id, row.statement_id)
        return replace(row, stakeholders=parties, statement_id=statement)
    if isinstance(row, StatementRow):
        speakers = _renamed(row.stakeholder_id.split("; "), twin)
        return replace(row, stakeholder_id="; ".join(speakers))
    return row


def _renamed(ids: Iterable[str], twin: Mapping[str, str]) -> list[str]:
    return list(dict.fromkeys(filter(None, (twin.get(name, name) for name in ids))))


def named_in(source: str, drafted: Sequence[StakeholderRow]) -> list[StakeholderRow]:
    """Return the rows that the words of a source name, in the order in which they stand there."""
    places = {id_of(row): _place(source, (row.name, *row.aliases)) for row in drafted}
    named = [row for row in drafted if places[id_of(row)] >= 0]
    return sorted(named, key=lambda row: places[id_of(row)])


def _place(source: str, names: Sequence[str]) -> int:
    longest_first = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    found = re.search(rf"(?<!\w)(?:{longest_first})(?!\w)", source)
    return found.start() if found else -1
