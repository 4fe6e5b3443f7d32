"""What has become of the rows of a table: kept, mended, merged, dropped or added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from coursekit.tables.curation.file import NAMED
from coursekit.tables.curation.session.cells import Cells, key_of
from coursekit.tables.curation.session.log import Change
from coursekit.tables.curation.session.new_rows import MAIN
from coursekit.tables.curation.session.words import OFFSETS
from coursekit.tables.schema import TableName

Fate = Literal["kept", "mended", "merged", "dropped", "added"]
#: In the order in which they are told.
FATES: Final[tuple[Fate, ...]] = ("kept", "mended", "merged", "dropped", "added")
#: Who looked at a row and why it is so; and offsets, which follow from the words.
_ASIDE: Final = frozenset(
    {"origin", "coder", "checked_on", "why", *(name for ends in OFFSETS.values() for name in ends)}
)


class CellDiff(NamedTuple):
    """A cell that was mended."""

    column: str
    old: str
    new: str


class RowDiff(NamedTuple):
    """What has become of one row; `into` is the row that it was merged with."""

    table: TableName
    fate: Fate
    id: str
    words: str
    cells: tuple[CellDiff, ...] = ()
    into: str = ""


def diff(
    before: Mapping[TableName, Sequence[Cells]], after: Mapping[TableName, Sequence[Cells]]
) -> dict[TableName, list[RowDiff]]:
    """Return what has become of each row, in the order of its table, what is gone at the end.

    Rows are the same by their id and words, or by their words alone, since the ids of a draft
    change with the rules; that a cell names another row by its new id is no change.
    """
    pairs = {table: _pairs(table, before[table], rows) for table, rows in after.items()}
    ids = {
        table: {old[key_of(table)]: new for new, old in found.items()}
        for table, found in pairs.items()
    }
    return {
        table: [_become(table, row, pairs[table].get(row[key_of(table)]), ids) for row in rows]
        + [_gone(table, row, rows) for row in before[table] if row[key_of(table)] not in ids[table]]
        for table, rows in after.items()
    }


def _become(
    table: TableName, row: Cells, old: Cells | None, ids: Mapping[TableName, Mapping[str, str]]
) -> RowDiff:
    """Return what an earlier row has become."""
    name, words = row[key_of(table)], row[MAIN[table]]
    if old is None:
        return RowDiff(table, "added", name, words)
    cells = tuple(_mended(_renamed(old, ids), row, key_of(table)))
    return RowDiff(table, "mended" if cells else "kept", name, words, cells)


def _renamed(row: Cells, ids: Mapping[TableName, Mapping[str, str]]) -> Cells:
    """Return a row that names others by their new ids."""
    after = dict(row)
    for column, table in NAMED.items():
        if row.get(column) and column != next(iter(row)):
            parts = row[column].split("; ")
            after[column] = "; ".join(ids.get(table, {}).get(part, part) for part in parts)
    return after


def tally(found: Iterable[RowDiff]) -> dict[Fate, int]:
    """Return how many rows were kept, mended, merged, dropped and added."""
    fates = [each.fate for each in found]
    return {fate: fates.count(fate) for fate in FATES}


def in_words(row: RowDiff, labels: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what has become of a row as one line; `labels` are what columns are called there.

    Examples
    --------
    >>> cells = (CellDiff("type", "company", "state"),)
    >>> in_words(RowDiff("stakeholders", "mended", "S004", "Cisco", cells))
    'edited S004 Cisco: type “company” → “state”'
    """
    told = "; ".join(
        f"{labels.get(cell.column, cell.column)} “{cell.old}” → “{cell.new}”" for cell in row.cells
    )
    into = f", into {row.into}" * bool(row.into)
    fate = "edited" if row.fate == "mended" else row.fate
    return f"{fate} {row.id} {row.words}{into}{f': {told}' if told else ''}"


def changes_in_words(
    changes: Iterable[Change], labels: Mapping[str, str] = MappingProxyType({})
) -> list[str]:
    """Return what somebody has changed in files, a line for each row."""
    return [in_words(_told(each), labels) for each in changes]


def _told(change: Change) -> RowDiff:
    """Return what a change has made of its row."""
    key, main = key_of(change.table), MAIN[change.table]
    old, new = change.before, change.after
    words = (new or old or {}).get(main, "")
    if old is None or new is None:
        return RowDiff(change.table, "added" if new else "dropped", change.id, words)
    names = [name for name in dict.fromkeys((*old, *new)) if name not in {"origin", key}]
    pairs = ((name, old.get(name, ""), new.get(name, "")) for name in names)
    cells = tuple(CellDiff(*each) for each in pairs if each[1] != each[2])
    return RowDiff(change.table, "mended", change.id, words, cells)


def _pairs(table: TableName, before: Sequence[Cells], after: Sequence[Cells]) -> dict[str, Cells]:
    """Return the earlier row of each later one, by the id of the later."""
    key = key_of(table)
    pairs: dict[str, Cells] = {}
    taken: set[int] = set()
    for is_same in (_same_row, _same_sentence, _same_words, _same_event):
        for row in after:
            if row[key] in pairs:
                continue
            for old in before:
                if id(old) not in taken and is_same(table, old, row):
                    pairs[row[key]] = old
                    taken.add(id(old))
                    break
    return pairs


def _same_row(table: TableName, old: Cells, new: Cells) -> bool:
    return old[key_of(table)] == new[key_of(table)] and _same_words(table, old, new)


def _same_words(table: TableName, old: Cells, new: Cells) -> bool:
    return not _marks(table, old).isdisjoint(_marks(table, new))


def _same_event(table: TableName, old: Cells, new: Cells) -> bool:
    """Tell whether two rows tell of an event in the same sentence, the one in more words."""
    if table != "timeline" or old.get("evidence") != new.get("evidence"):
        return False
    return old["event"] in new["event"] or new["event"] in old["event"]


def _same_sentence(table: TableName, old: Cells, new: Cells) -> bool:
    same = old[key_of(table)] == new[key_of(table)]
    return same and old.get("evidence") == new.get("evidence")


def _marks(table: TableName, row: Cells) -> set[tuple[str, str]]:
    """Return what tells a row from the others: its names, or the places of its words."""
    if table == "stakeholders":
        return {("name", name) for name in names_of(row)}
    if table == "timeline":
        return {("event", f"{row.get('start', '')} {row.get('event', '')}")}
    places = ("cue_start", "content_start", "source_start")
    return {(name, row[name]) for name in places if row.get(name)}


def names_of(row: Mapping[str, str]) -> list[str]:
    """Return all names of a stakeholder."""
    return [name.strip() for name in (row["name"], *row["aliases"].split(";")) if name.strip()]


def _mended(old: Cells, new: Cells, key: str) -> Iterator[CellDiff]:
    for column in dict.fromkeys((*old, *new)):
        one, other = old.get(column, ""), new.get(column, "")
        if column in _ASIDE or column == key or one == other:
            continue
        if (column, other) != ("certainty", "clear"):  # each signature settles the machine's doubt
            yield CellDiff(column, one, other)


def _gone(table: TableName, row: Cells, after: Sequence[Cells]) -> RowDiff:
    """Return what has become of a row that is gone: merged, where another one has its name."""
    name, words = row[key_of(table)], row[MAIN[table]]
    for other in after if table == "stakeholders" else ():
        if row["name"] in names_of(other):
            return RowDiff(table, "merged", name, words, into=other[key_of(table)])
    return RowDiff(table, "dropped", name, words)
