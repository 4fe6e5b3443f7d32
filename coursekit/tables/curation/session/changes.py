"""What each kind of decision changes in the tables: in its own row, and in those that name it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.session.cells import Cells, key_of, unsigned
from coursekit.tables.curation.session.log import Change, Tables
from coursekit.tables.curation.session.words import count, sentence_around
from coursekit.tables.schema import ROLES, TableName

#: Which columns name rows of a table: the column's own table, and the column.
_NAMING: Final[Mapping[TableName, tuple[tuple[TableName, str], ...]]] = {
    "timeline": (("timeline", "relation_to"),),
    "stakeholders": (("timeline", "stakeholders"), ("statements", "stakeholder_id")),
    "statements": (("timeline", "statement_id"),),
}


def row_at(tables: Tables, table: TableName, name: str) -> tuple[int, Cells]:
    """Return the place of a row in its table, and its cells."""
    key = key_of(table)
    for place, row in enumerate(tables[table]):
        if row[key] == name:
            return place, row
    raise TableError(
        f"expected the id of a row of the {table}, found {name[:20]!r}; it may have been dropped,"
        " or merged with another one. Choose a row that is there."
    )


def replaced(tables: Tables, table: TableName, name: str, after: Cells | None) -> Change:
    """Return the change of one row."""
    place, before = row_at(tables, table, name)
    return Change(table=table, id=name, place=place, before=before, after=after)


def added(tables: Tables, table: TableName, after: Cells) -> Change:
    """Return the change that adds a row: among events and statements where its sentence stands."""
    rows = tables[table]
    later = (at for at, row in enumerate(rows) if _start(row) > _start(after))
    place = len(rows) if table == "stakeholders" else next(later, len(rows))
    return Change(table=table, id=after[key_of(table)], place=place, after=after)


def _start(row: Mapping[str, str]) -> int:
    return int(row["start"] or 0)


def dropped(tables: Tables, table: TableName, name: str) -> Iterator[Change]:
    """Yield what changes when a row goes; a row that named it is to be looked at again."""
    yield replaced(tables, table, name, None)
    yield from _renamed(tables, table, name, lambda _row: [], still=False)


def merged(tables: Tables, gone: str, into: str) -> Iterator[Change]:
    """Yield what changes when two stakeholders become one, which keeps its own position."""
    if gone == into:
        raise TableError("expected two rows to merge, found one twice. Choose another row.")
    _, one = row_at(tables, "stakeholders", gone)
    _, other = row_at(tables, "stakeholders", into)
    forms = [other["name"], *_parts(other["aliases"]), one["name"], *_parts(one["aliases"])]
    aliases = "; ".join(form for form in dict.fromkeys(forms) if form != other["name"])
    after = {**other, "aliases": aliases, **_position(one, other)}
    for column in ("mentions", "statements"):
        after[column] = str(int(one[column] or 0) + int(other[column] or 0))
    after["role"] = _role(one, other, int(after["statements"]))
    yield replaced(tables, "stakeholders", into, unsigned(after))
    yield replaced(tables, "stakeholders", gone, None)
    yield from _renamed(tables, "stakeholders", gone, lambda _row: [into])


def _role(one: Cells, other: Cells, statements: int) -> str:
    """Return the role of two rows together: who makes a statement is a speaker, whatever else."""
    roles = {one["role"], other["role"], *(["speaker"] if statements else [])}
    return next((role for role in ROLES if role in roles), other["role"])


_POSITION: Final = ("stance", "stance_cue", "target", "evidence", "start", "end", "certainty")


def _position(one: Cells, other: Cells) -> Cells:
    """Return the position of the one, where the other takes none."""
    takes = other["stance"] == "unclear" and one["stance"] != "unclear"
    return {name: one[name] for name in _POSITION} if takes else {}


def split(
    article: Article, tables: Tables, name: str, forms: Sequence[str], new: str
) -> Iterator[Change]:
    """Yield what changes when some printed forms of a stakeholder become a row of their own.

    Statements and events follow the words by which they name it.
    """
    _, before = row_at(tables, "stakeholders", name)
    all_forms = [before["name"], *_parts(before["aliases"])]
    stay = [form for form in all_forms if form not in forms]
    if not forms or not stay:
        raise TableError(
            "expected at least one name for each of the two rows. Choose which names belong to the"
            " second row, or type one."
        )
    yield replaced(tables, "stakeholders", name, _party(article, before, name, stay))
    after = _party(article, before, new, list(forms))
    if forms[0] not in all_forms:  # typed: no sentence of the row need print it
        at = article.text.find(forms[0])
        after |= sentence_around(article, Span(at, at + len(forms[0]))) if at >= 0 else {}
    place = row_at(tables, "stakeholders", name)[0] + 1
    yield Change(table="stakeholders", id=new, place=place, after=after)

    def parties(row: Mapping[str, str]) -> list[str]:
        words = row.get("source") or row.get("event") or ""
        of = {name: count(words, stay), new: count(words, forms)}
        return [party for party in (name, new) if of[party]] or [name]

    yield from _renamed(tables, "stakeholders", name, parties)


def _party(article: Article, row: Cells, name: str, forms: Sequence[str]) -> Cells:
    return unsigned(
        row
        | {
            "stakeholder_id": name,
            "name": forms[0],
            "aliases": "; ".join(forms[1:]),
            "mentions": str(count(article.text, forms)),
        }
    )


def _renamed(
    tables: Tables,
    table: TableName,
    name: str,
    names: Callable[[Mapping[str, str]], Sequence[str]],
    *,
    still: bool = True,
) -> Iterator[Change]:
    """Yield the changes of rows that name a row; `still`: what they say of it holds."""
    for other, column in _NAMING[table]:
        for row in tables[other]:
            parts = _parts(row[column])
            if name not in parts or row[key_of(other)] == name:
                continue
            found = [new for part in parts for new in (names(row) if part == name else [part])]
            after = {**row, column: "; ".join(dict.fromkeys(found))}
            if column == "relation_to" and not found:
                after["relation_type"] = ""
            kept = after if still else unsigned(after)
            if after != row:
                yield replaced(tables, other, row[key_of(other)], kept)


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]
