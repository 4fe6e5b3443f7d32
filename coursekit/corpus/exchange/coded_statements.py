"""Statements from a CSV file: a study coded by hand in Discourse Network Analyzer, or our own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Final

from coursekit.corpus.schema import (
    BY_WORDS,
    ArticleRecord,
    Joint,
    JointStakeholder,
    JointStatement,
    Reference,
)
from coursekit.errors import Fault
from coursekit.tables.csv_file import (
    CellFault,
    CsvFile,
    CsvRow,
    fault_of_cell,
    faults_of_columns,
    read_csv,
    repeated_id,
    rows_in_shape,
)
from coursekit.tables.schema import ORIGINS
from coursekit.yamlfile.messages import refuse

#: What else a column is called: in an event list of DNA 2.0, and where R wrote one of rDNA 2.
_ALSO: Final[Mapping[str, str]] = {
    "statement ID": "statement_id",
    "id": "statement_id",
    "document ID": "document_id",
    "docId": "document_id",
    "document title": "document_title",
    "docTitle": "document_title",
    "source": "document_source",
    "docSource": "document_source",
}
_NEEDED: Final = ("statement_id", "time", "concept", "agreement", "document_id")
_SIDES: Final[Mapping[str, str]] = {"1": "yes", "true": "yes", "0": "no", "false": "no", "": ""}
#: No text is longer.
_DIGITS: Final = 12
_ORIGINS: Final = ("", *ORIGINS)
_BY_HAND: Final = ("coded by hand in Discourse Network Analyzer, on a day that is not known",)


def read_coded_statements(path: Path | str, *, actor: str = "organization") -> Joint:
    """Read statements that were coded by hand, or exported here, as joint tables of a corpus.

    Parameters
    ----------
    path : pathlib.Path or str
        An event list that Discourse Network Analyzer 2.0 or 3 exported as CSV, a data frame that R
        wrote of one of rDNA 2 or 3, or what
        :func:`~coursekit.corpus.exchange.statement_list.statement_list_text` gave.  Agreement is
        1 or 0, or true or false.
    actor : str
        The column (a variable of DNA) that says who speaks; where its cell is empty, `person` does.

    Returns
    -------
    Joint
        Its articles have no texts, and it has no timeline.  A statement of DNA was coded by a
        person: its origin is "reviewed", its coder DNA's number, and `checked_on` None, for DNA
        does not export when.  A kind of actor is "" where the file does not say it.

    Raises
    ------
    AuthoredFileError
        When a column is missing or a cell cannot be understood; all faults are listed.

    References
    ----------
    Columns: class ``Exporter``, method ``eventCSV``, of DNA 3.0.11; ``ExportHelper`` of DNA 2.0
    beta 25; ``dna_network`` of rDNA 2 and 3; github.com/leifeld/dna, read on 28 November 2026.
    """
    path = Path(path)
    file = _with_known_columns(read_csv(path))
    who = actor if actor in file.columns or "person" not in file.columns else "person"
    faults = list(faults_of_columns(file, (*_NEEDED, who)))
    rows = []
    for row, name in rows_in_shape(file, "statement_id", faults):
        faults += [fault_of_cell(row, name, each) for each in _faults_in(row.cells, who)]
        rows.append(row)
    faults += _repeated(rows)
    refuse(path, faults)
    # Any statement that has a day tells that of its document.
    dated = sorted(rows, key=lambda row: bool(_day(row.cells["time"])))
    records = {_article(row.cells): _record(row.cells, path) for row in dated}
    statements = _with_ids([_statement(row.cells, who) for row in rows])
    return Joint(
        articles=[records[name] for name in sorted(records)],
        timeline=(),
        stakeholders=list(_stakeholders(statements)),
        statements=statements,
    )


def _with_known_columns(file: CsvFile) -> CsvFile:
    """Return a file with its columns named as DNA 3 names them, where it has no such column."""
    names = {
        name: _ALSO.get(name, name) if _ALSO.get(name) not in file.columns else name
        for name in file.columns
    }
    rows = (
        row._replace(cells=_Cells({names[name]: cell for name, cell in row.cells.items()}))
        for row in file.rows
    )
    return CsvFile(tuple(names[name] for name in file.columns), tuple(rows))


class _Cells(dict[str, str]):
    """The cells of a row; what it lacks is empty."""

    def __missing__(self, _: str) -> str:
        return ""


def _faults_in(cells: Mapping[str, str], actor: str) -> Iterator[CellFault]:
    if not (cells[actor] or cells["person"]):
        yield CellFault(actor, "expected who speaks, found nothing. Name the actor.")
    if cells["agreement"].lower() not in _SIDES:
        yield CellFault(
            "agreement",
            f"expected 1 or 0, or true or false, found {cells['agreement']!r}. Export the variable"
            " that says yes or no.",
        )
    if cells["origin"] not in _ORIGINS:
        known = ", ".join(ORIGINS)
        yield CellFault("origin", f"expected one of {known}, found {cells['origin']!r}.")
    for column in ("time", "checked_on"):
        if not _is_day(cells[column]):
            yield CellFault(
                column,
                f"expected a day such as 2025-10-25, found {cells[column]!r}. Write it like this,"
                " or leave the cell empty.",
            )
    for column in ("start_position", "stop_position"):
        if cells[column] and not (cells[column].isdecimal() and len(cells[column]) <= _DIGITS):
            yield CellFault(
                column,
                f"expected a whole number of at most {_DIGITS} digits, found"
                f" {cells[column][:40]!r}. Correct it, or leave the cell empty.",
            )


def _is_day(cell: str) -> bool:
    try:
        _day(cell)
    except ValueError:
        return False
    return True


def _day(cell: str) -> dt.date | None:
    """Return the day of ``2005-01-26 00:00:00`` or ``2005-01-26``; None where none is given."""
    return dt.date.fromisoformat(cell.split(maxsplit=1)[0]) if cell.split() else None


def _repeated(rows: Iterable[CsvRow]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for row in rows:
        name = row.cells["statement_id"]
        if (before := first.setdefault(name, row.line)) != row.line:
            fault = repeated_id("statement_id", f"line {before}")
            yield fault_of_cell(row, name, fault)


def _article(cells: Mapping[str, str]) -> str:
    name = cells["document_id"]
    return f"document {name}" if name.isdecimal() else name


def _record(cells: Mapping[str, str], path: Path) -> ArticleRecord:
    return ArticleRecord(
        article=_article(cells),
        place=str(path),
        sha256="",
        title=cells["document_title"],
        source=cells["document_source"],
        published=_day(cells["time"]),
        url=cells["url"],
    )


def _statement(cells: Mapping[str, str], actor: str) -> JointStatement:
    coder = cells["coder"]
    return JointStatement(
        statement_id=cells["statement_id"],
        article=_article(cells),
        row=cells["row"] or cells["statement_id"],
        stakeholder_id=cells["stakeholder_id"],
        name=cells[actor] or cells["person"],
        type=cells["stakeholder_type"],
        published=_day(cells["time"]),
        concept=cells["concept"],
        agreement=_SIDES[cells["agreement"].lower()],
        stance=cells["stance"],
        act=cells["act"],
        cue=cells["cue"],
        content=cells["content"],
        counted=cells["counted"] != "0",
        evidence=cells["text"],
        start=int(cells["start_position"] or 0),
        end=int(cells["stop_position"] or 0),
        origin=cells["origin"] or "reviewed",
        coder=f"coder {coder}" if coder.isdecimal() else coder,
        checked_on=_day(cells["checked_on"]),
        why=_why(cells),
    )


def _why(cells: Mapping[str, str]) -> tuple[str, ...]:
    if not cells["origin"]:
        return _BY_HAND
    return (BY_WORDS,) if cells["by_words"] == "1" else ()


def _with_ids(statements: Sequence[JointStatement]) -> list[JointStatement]:
    """Give each actor an id where the file has none: a name, with its type where it says one."""
    if all(each.stakeholder_id for each in statements):
        return list(statements)
    actors = sorted({(each.name, each.type) for each in statements})
    ids = {actor: f"S{number:03d}" for number, actor in enumerate(actors, 1)}
    return [replace(each, stakeholder_id=ids[each.name, each.type]) for each in statements]


def _stakeholders(statements: Sequence[JointStatement]) -> Iterator[JointStakeholder]:
    def by_id(statement: JointStatement) -> str:
        return statement.stakeholder_id

    for id_, group in groupby(sorted(statements, key=by_id), by_id):
        said = list(group)
        origins = {each.origin for each in said}
        yield JointStakeholder(
            stakeholder_id=id_,
            name=said[0].name,
            aliases=(),
            type=said[0].type,
            stances=(),
            mentions=0,
            statements=len(said),
            articles=tuple(sorted({each.article for each in said})),
            rows=tuple(Reference(each.article, each.row) for each in said),
            origin=origins.pop() if len(origins) == 1 else "mixed",
        )
