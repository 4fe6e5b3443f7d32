"""The files of a coder's tables: written whole, and read back where somebody has edited them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from coursekit.errors import CoursekitError, TableError
from coursekit.files import put_in_place
from coursekit.reading.article import Article
from coursekit.tables.csv_file import read_csv
from coursekit.tables.curation.coders import coders_file, coders_of
from coursekit.tables.curation.file import KINDS, Around, rows_and_faults_of
from coursekit.tables.curation.reviewed import NAMES, reviewed_rows
from coursekit.tables.curation.session.cells import (
    Cells,
    cells_of,
    csv_bytes,
    csv_file,
    key_of,
)
from coursekit.tables.curation.session.log import Change, Tables
from coursekit.tables.schema import Shown, TableName, columns_of
from coursekit.yamlfile.messages import first_of, refuse


class TableFiles:
    """The folder ``reviewed`` of an article, or a coder's own."""

    def __init__(self, article: Article, folder: Path) -> None:
        self.article, self.folder = article, folder

    def path(self, table: TableName) -> Path:
        """Return the file of a table; it may not be there."""
        return self.folder / f"{table}.csv"

    def there(self) -> tuple[TableName, ...]:
        """Return the tables that are files."""
        return tuple(name for name in NAMES if self.path(name).exists())

    def holds(self, table: TableName, rows: Sequence[Cells]) -> bool:
        """Tell whether the file of a table is what would be written of some rows."""
        path, data = self.path(table), csv_bytes(table, rows)
        return path.exists() and path.stat().st_size == len(data) and path.read_bytes() == data

    def rows(self, table: TableName) -> list[Shown]:
        """Return the rows of a file; one that has faults is refused."""
        path = self.path(table)
        rows, faults = reviewed_rows(self.article, table, path)
        refuse(path, faults)
        return rows

    def read(self, table: TableName) -> list[Cells]:
        """Return the rows of a file as cells, with the columns that somebody has added."""
        rows, path = self.rows(table), self.path(table)
        known = columns_of(KINDS[table])
        lines = read_csv(path).rows
        return [
            cells_of(row) | {name: cell for name, cell in line.cells.items() if name not in known}
            for row, line in zip(rows, lines, strict=True)
        ]

    def write(self, tables: Tables, names: Iterable[TableName]) -> None:
        """Write tables, each whole, where their files hold something else."""
        texts = {
            self.path(name).name: csv_bytes(name, tables[name])
            for name in names
            if not self.holds(name, tables[name])
        }
        if not texts:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            put_in_place(self.folder, texts)
        except OSError as error:
            raise CoursekitError(
                f"the last decision is kept in {self.folder.parent}, but the tables cannot be"
                f" written here ({error.strerror or error}). Make room, or allow writing, and go"
                " on: they are written with the next decision.",
                path=self.folder,
            ) from None

    def remove(self, table: TableName) -> None:
        """Remove the file of a table that is as nobody has ever curated it."""
        self.path(table).unlink(missing_ok=True)


def in_order(article: Article, tables: Tables) -> dict[TableName, list[Shown]]:
    """Return rows as the strict reader reads them, or refuse them with the words of its faults."""
    folder = article.folder or Path()
    coders = cache(lambda: coders_of(folder))
    around = Around(
        article.text,
        lambda name: [row[key_of(name)] for row in tables[name]],
        lambda _cells: {},
        coders,
        coders_file(folder),
    )
    read, faults = {}, []
    for name in NAMES:
        read[name], found = rows_and_faults_of(csv_file(name, tables[name]), name, around)
        faults += found
    if faults:
        raise TableError("\n".join(fault.in_words() for fault in first_of(faults)))
    return read


def edits(before: list[Cells], table: TableName, after: list[Cells]) -> list[Change]:
    """Return what somebody has changed in a table: rows that differ, are gone, are new."""
    key = key_of(table)
    kept = {row[key]: (place, row) for place, row in enumerate(before)}
    found = {row[key]: (place, row) for place, row in enumerate(after)}
    changes = [
        Change(table=table, id=name, place=place, before=row, after=found[name][1])
        for name, (place, row) in kept.items()
        if name in found and not _same(row, found[name][1])
    ]
    changes += [
        Change(table=table, id=name, place=place, before=row)
        for name, (place, row) in reversed(kept.items())
        if name not in found
    ]
    changes += [
        Change(table=table, id=name, place=place, after=row)
        for name, (place, row) in found.items()
        if name not in kept
    ]
    return changes


def _same(one: Cells, other: Cells) -> bool:
    """Tell whether two rows say the same; where a row comes from is no part of that."""
    names = {*one, *other} - {"origin"}
    return all(_plain(one.get(name, "")) == _plain(other.get(name, "")) for name in names)


def _plain(cell: str) -> str:
    return "; ".join(part.strip() for part in cell.split(";") if part.strip())
