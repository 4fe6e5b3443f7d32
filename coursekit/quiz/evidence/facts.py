"""The facts of ``seeds/data``: rows with an id and a source, on which questions rest."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from coursekit.errors import AuthoredFileError
from coursekit.tables.csv_file import CsvRow, read_csv
from coursekit.tables.facts.rows import host_of, schema_of
from coursekit.tables.facts.schema import FactRow


class Page(NamedTuple):
    """A page that shows a fact: its address, and the name of its host, by which it is known."""

    address: str
    host: str


class Fact(NamedTuple):
    """One row of a table of facts."""

    #: What the row says, in sentences, without its source and without what only sorts it.
    text: str
    #: The address of the page that shows it; of several, with a semicolon between.
    source: str
    #: The day on which that page was read.
    read: str
    #: The stance that is coded in the row, where nothing about it is in doubt.
    stance: str = ""
    #: Why no question may be graded by the row, unless it asks for that.
    doubt: str = ""
    #: The day on which it was true.
    as_of: str = ""

    @property
    def pages(self) -> list[Page]:
        """The pages that show it: those of its sources that are web addresses.

        >>> [page.host for page in Fact("x", "https://www.coe.int/a; javascript:b", "").pages]
        ['coe.int']
        """
        return [
            Page(address, host)
            for address in self.source.split("; ")
            if address.startswith(("https://", "http://")) and (host := host_of(address))
        ]


def facts_in(folder: Path) -> dict[str, Fact]:
    """Read every table of facts in a folder, by id; AuthoredFileError for a row without one."""
    return dict(
        _fact(path, row) for path in sorted(folder.glob("*.csv")) for row in read_csv(path).rows
    )


def _fact(path: Path, row: CsvRow) -> tuple[str, Fact]:
    cells = row.cells
    if not cells.get("id"):
        raise AuthoredFileError("The row has no id. Give it one.", path=path, line=row.line)
    return cells["id"], _fact_of(schema_of(path), tuple(cells.items()))


@lru_cache(maxsize=4096)  # to word all tables takes a second, and each quiz of a site asks for them
def _fact_of(schema: type[FactRow], row: tuple[tuple[str, str], ...]) -> Fact:
    cells = dict(row)
    return Fact(
        schema.in_words(cells),
        cells.get("source", ""),
        cells.get("read", ""),
        schema.coded_stance(cells),
        schema.in_doubt(cells),
        cells.get("as_of", ""),
    )
