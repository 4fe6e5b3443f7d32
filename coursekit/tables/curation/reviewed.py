"""Which rows a table has: those of ``reviewed/``, which win, or the machine's draft."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final, cast, get_args

from coursekit.arguments import check_word
from coursekit.errors import AuthoredFileError, Fault, TableError
from coursekit.reading.article import Article
from coursekit.tables import rows
from coursekit.tables.curation.faults import check_row, id_of
from coursekit.tables.curation.file import Around, ids_in, rows_and_faults
from coursekit.tables.curation.links import linked, named_in, twins
from coursekit.tables.schema import Origin, Shown, StakeholderRow, StatementRow, TableName
from coursekit.yamlfile.messages import nearest, printable, refuse

#: The names of the three tables.
NAMES: Final[tuple[TableName, ...]] = get_args(TableName)

_DRAFTS: Final[Mapping[TableName, Callable[[Article], Sequence[Shown]]]] = {
    "timeline": rows.timeline_rows,
    "stakeholders": rows.stakeholder_rows,
    "statements": rows.statement_rows,
}


def check_origin(origin: str) -> None:
    """Refuse a word that is no origin."""
    check_word("origin", origin, get_args(Origin))


def table_of(row_id: str) -> TableName | None:
    """Return the table of a row by its id, E001, S001 or Q001; None for another."""
    return {"E": NAMES[0], "S": NAMES[1], "Q": NAMES[2]}.get(row_id[:1].upper())


def chosen(article: Article, origin: Origin, name: TableName) -> Sequence[Shown]:
    """Return the rows of one table, from the origin that is asked for."""
    check_origin(origin)
    if origin != "machine":
        for stray, fault in strays(article):
            refuse(stray, [fault])
    path = path_of(article, name)
    if origin == "machine":
        return _draft(article, name)
    if origin == "best" and path is None:
        return _beside_checked(article, name)
    if path is None:
        raise TableError(
            f"there is no reviewed {name} table for this article: expected the file "
            f'reviewed/{name}.csv beside article.txt. Use origin="machine", or write the file.',
            path=article.folder and article.folder / "reviewed" / f"{name}.csv",
        )
    found, faults = reviewed_rows(article, name, path)
    refuse(path, faults)
    return found


def is_unchecked(row: Shown) -> bool:
    """Tell whether a row is a draft by which nothing may be graded.

    These are the unsigned rows of ``reviewed/``, and the machine's stakeholders and statements,
    which its rules get wrong too often.
    """
    judged = isinstance(row, StakeholderRow | StatementRow)
    return row.origin == "proposed" or (row.origin == "machine" and judged)


def path_of(article: Article, name: TableName) -> Path | None:
    """Return the file of a reviewed table; None where there is none."""
    if article.folder is None:
        return None
    path = article.folder / "reviewed" / f"{name}.csv"
    return path if path.exists() else None


def reviewed_rows(article: Article, name: TableName, path: Path) -> tuple[list[Shown], list[Fault]]:
    """Read the file of a table, and hold it against the article and the tables beside it."""
    from coursekit.tables.curation.coders import coders_file, coders_of

    folder = article.folder or path.parent.parent

    @cache
    def ids(table: TableName) -> Collection[str] | None:
        beside = path.with_name(f"{table}.csv")
        other = beside if beside.exists() else path_of(article, table)
        try:
            return ids_in(other, table) if other else list(map(id_of, _draft(article, table)))
        except AuthoredFileError:
            return None  # that file has a fault of its own

    coders = cache(lambda: coders_of(folder))
    speakers = cache(lambda: unchecked_parties(article))
    has_own = path.with_name("stakeholders.csv").exists()

    def mended(cells: Mapping[str, Any]) -> Mapping[str, str]:
        drafted = name == "statements" and not has_own
        return _speakers_by_name(cells, speakers()) if drafted else {}

    around = Around(article.text, ids, mended, coders, coders_file(folder))
    return rows_and_faults(path, name, around)


def unchecked_parties(article: Article) -> Sequence[StakeholderRow]:
    """Return the machine's stakeholders; none where a person has checked that table."""
    if path_of(article, "stakeholders"):
        return ()
    return cast("Sequence[StakeholderRow]", _draft(article, "stakeholders"))


def _speakers_by_name(
    cells: Mapping[str, Any], drafted: Sequence[StakeholderRow]
) -> Mapping[str, str]:
    """Return who speaks in a statement by the names in its source, where its ids are no more."""
    ids = [part.strip() for part in cells.get("stakeholder_id", "").split(";")]
    if not drafted or {*ids} <= {"", *map(id_of, drafted)}:
        return {}
    named = [id_of(row) for row in named_in(cells.get("source", ""), drafted)]
    return {"stakeholder_id": "; ".join(named[: len(ids)])} if named else {}


def strays(article: Article) -> Iterator[tuple[Path, Fault]]:
    """Yield what lies in ``reviewed/`` under a name that no table has: it would not be read."""
    folder = article.folder and article.folder / "reviewed"
    known = [f"{name}.csv" for name in NAMES]
    for path in sorted(folder.iterdir()) if folder and folder.is_dir() else ():
        # Programs leave their own: .DS_Store, .~lock.timeline.csv#, ~$timeline.xlsx
        if path.name not in known and not path.name.startswith((".", "~")):
            yield (
                path,
                Fault(
                    f"{printable(path.name)} is not the name of a reviewed table, and is not read."
                    f" {nearest(path.name, known)} Give it another name, or move it elsewhere."
                ),
            )


def _beside_checked(article: Article, name: TableName) -> Sequence[Shown]:
    checked: dict[TableName, Sequence[Shown]] = {}
    for other in NAMES:
        path = path_of(article, other)
        if path and other != name:
            with suppress(AuthoredFileError):  # that file has a fault of its own
                checked[other] = reviewed_rows(article, other, path)[0]
    return beside(article, name, checked)


def beside(
    article: Article, name: TableName, checked: Mapping[TableName, Sequence[Shown]]
) -> Sequence[Shown]:
    """Return the machine's rows of a table, naming the checked rows of the other tables."""
    twin: dict[str, str] = {}
    for other, found in checked.items():
        twin |= twins(_draft(article, other), found)
    drafted = _draft(article, name)
    return [linked(row, twin) for row in drafted] if twin else drafted


def _draft(article: Article, name: TableName) -> Sequence[Shown]:
    found = _DRAFTS[name](article)
    for row in found:
        check_row(article.text, row)
    return found
