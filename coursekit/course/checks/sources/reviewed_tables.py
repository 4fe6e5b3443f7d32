"""The tables in the folder ``reviewed`` of an article: valid, and signed by their coders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, cast

from pydantic import BaseModel

from coursekit.corpus.settings import SETTINGS, CorpusSettings
from coursekit.course.finding import Finding, finding, findings_of
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.reading.article import Article, read
from coursekit.tables.curation.coders import CODERS, Coders
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.links import named_in
from coursekit.tables.curation.reviewed import (
    NAMES,
    chosen,
    path_of,
    reviewed_rows,
    strays,
    unchecked_parties,
)
from coursekit.tables.schema import Shown, StatementRow, TableName
from coursekit.yamlfile import load
from coursekit.yamlfile.messages import first_of

_MOST_NAMED: Final = 12
#: The files that are about all articles of a folder.
ABOUT_ALL: Final[dict[str, type[BaseModel]]] = {CODERS: Coders, SETTINGS: CorpusSettings}


def tables(article: Path) -> Iterator[Finding]:
    """Point 19: reviewed tables fit their article, and their rows are signed (a warning)."""
    try:
        page = read(article)
    except CoursekitError:
        return
    for stray, fault in strays(page):
        yield Finding("", fault.message, file=stray)
    for name in NAMES:
        path = path_of(page, name)
        if path is not None:
            yield from _faults_of_table(page, name, path)


def _faults_of_table(page: Article, name: TableName, path: Path) -> Iterator[Finding]:
    try:
        rows, faults = reviewed_rows(page, name, path)
    except AuthoredFileError as error:
        yield from findings_of(error.faults, Path(error.path or path))
        return
    if faults:
        yield from findings_of(first_of(faults), path)
        return
    yield from _drafts(rows, path)
    yield from _to_the_letter(page, name, rows, path)
    if name == "statements":
        yield from _elsewhere(page, cast("Sequence[StatementRow]", rows), path)


def about_all(path: Path) -> Iterator[Finding]:
    """Point 19: what is said of all articles is valid: the coders' file, the corpus file."""
    if path.exists():
        try:
            load(path, ABOUT_ALL[path.name])
        except AuthoredFileError as error:
            yield from findings_of(error.faults, path)


def _drafts(rows: Sequence[Shown], path: Path) -> Iterator[Finding]:
    """Warn of rows that no coder has signed."""
    drafts = [row for row in rows if row.origin != "reviewed"]
    half = [row for row in drafts if getattr(row, "coder", "") or getattr(row, "checked_on", None)]
    if drafts:
        also = f" Of these, coder or checked_on alone is filled in: {_named(half)}." if half else ""
        values = {"count": len(drafts), "all": len(rows), "rows": _named(drafts), "also": also}
        yield finding("rows unchecked", "", path, **values)


def _named(rows: Sequence[Shown]) -> str:
    return ", ".join(map(id_of, rows[:_MOST_NAMED])) + " …" * (len(rows) > _MOST_NAMED)


def _to_the_letter(
    page: Article, name: TableName, rows: Sequence[Shown], path: Path
) -> Iterator[Finding]:
    """Warn of a signed table that is the machine's draft, unchanged."""
    if not rows or any(row.origin != "reviewed" for row in rows):
        return
    if list(map(_unsigned, rows)) == list(map(_unsigned, chosen(page, "machine", name))):
        yield finding("signed as drafted", "", path)


def _elsewhere(page: Article, rows: Sequence[StatementRow], path: Path) -> Iterator[Finding]:
    """Warn of ids of the machine's stakeholders whose rows are not those that the sources name."""
    drafted = unchecked_parties(page)
    moved = []
    for row in rows:
        named, ids = named_in(row.source, drafted), row.stakeholder_id.split("; ")
        if named and not {*ids} & {"", *map(id_of, named)}:
            moved.append(f"in {id_of(row)}, “{row.source}” is {id_of(named[0])}, {named[0].name}")
    if moved:
        told = "; ".join(moved[:_MOST_NAMED]) + " …" * (len(moved) > _MOST_NAMED)
        yield finding("speakers elsewhere", "", path, rows=told, article=path.parent.parent)


def _unsigned(row: Shown) -> Shown:
    """Return a row as it is in a file, without who checked it, when, and how sure they are."""
    why = tuple(part.strip() for part in "; ".join(row.why).split(";") if part.strip())
    return replace(row, origin="", coder="", checked_on=None, certainty="", why=why)
