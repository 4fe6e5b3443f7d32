"""The tables in the folders ``reviewed`` of articles: they hold, and say who has checked them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from coursekit.course.checks.surroundings import articles_of
from coursekit.course.standard import Course, Shortfall
from coursekit.errors import AuthoredFileError, CoursekitError, Fault
from coursekit.reading.article import Article, read
from coursekit.tables.curation.coders import Coders
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.file import Name
from coursekit.tables.curation.reviewed import NAMES, chosen, path_of, reviewed_rows, strays
from coursekit.tables.schema import Shown
from coursekit.yamlfile import load
from coursekit.yamlfile.messages import first_of

_MOST_NAMED: Final = 12


def tables(course: Course) -> Iterator[Shortfall]:
    """Point 19: reviewed tables fit their article, and their rows are signed (a warning)."""
    for article in articles_of(course):
        yield from faults_of(article)


def faults_of(article: Path) -> Iterator[Shortfall]:
    """Yield what is to be mended, or to be looked at, in the reviewed tables of an article.

    Parameters
    ----------
    article : pathlib.Path
        The file ``article.txt``; where it cannot be read, that is a shortfall of its own.
    """
    try:
        page = read(article)
    except CoursekitError:
        return
    for stray, fault in strays(page):
        yield Shortfall("", fault.message, "", stray)
    for name in NAMES:
        path = path_of(page, name)
        if path is not None:
            yield from _faults_of_table(page, name, path)


def _faults_of_table(page: Article, name: Name, path: Path) -> Iterator[Shortfall]:
    try:
        rows, faults = reviewed_rows(page, name, path)
    except AuthoredFileError as error:
        yield from (_told(fault, Path(error.path or path)) for fault in error.faults)
        return
    if faults:
        yield from (_told(fault, path) for fault in first_of(faults))
        return
    yield from _drafts(rows, path)
    yield from _to_the_letter(page, name, rows, path)


def faults_of_coders(path: Path) -> Iterator[Shortfall]:
    """Yield what is to be mended in the file of the coders; one that does not exist has nothing."""
    if path.exists():
        try:
            load(path, Coders)
        except AuthoredFileError as error:
            yield from (_told(fault, path) for fault in error.faults)


def _told(fault: Fault, path: Path) -> Shortfall:
    return Shortfall(
        f"line {fault.line}, {fault.where}".removesuffix(", "), fault.message, "", path
    )


def _drafts(rows: Sequence[Shown], path: Path) -> Iterator[Shortfall]:
    """Warn of rows that no coder has signed."""
    drafts = [row for row in rows if row.origin != "reviewed"]
    half = [row for row in drafts if getattr(row, "coder", "") or getattr(row, "checked_on", None)]
    if drafts:
        also = f" Of these, coder or checked_on alone is filled in: {_named(half)}." if half else ""
        yield Shortfall(
            "",
            f"{len(drafts)} of {len(rows)} rows are drafts that nobody has checked:"
            f" {_named(drafts)}.{also}",
            "Have each row checked against its sentence by somebody who did not write it, and"
            " fill in coder and checked_on: seeds/README.md says how.",
            path,
            warning=True,
        )


def _named(rows: Sequence[Shown]) -> str:
    return ", ".join(map(id_of, rows[:_MOST_NAMED])) + " …" * (len(rows) > _MOST_NAMED)


def _to_the_letter(
    page: Article, name: Name, rows: Sequence[Shown], path: Path
) -> Iterator[Shortfall]:
    """Warn of a signed table that says what the machine says, and nothing else."""
    if not rows or any(row.origin != "reviewed" for row in rows):
        return
    if list(map(_unsigned, rows)) == list(map(_unsigned, chosen(page, "machine", name))):
        yield Shortfall(
            "",
            "it is signed, but it is the machine's draft word for word.",
            "Check that each row was really compared with its sentence; a draft without a single"
            " slip is rare.",
            path,
            warning=True,
        )


def _unsigned(row: Shown) -> Shown:
    """Return a row as a file says it, without who checked it and when."""
    why = tuple(part.strip() for part in "; ".join(row.why).split(";") if part.strip())
    return replace(row, origin="", coder="", checked_on=None, why=why)
