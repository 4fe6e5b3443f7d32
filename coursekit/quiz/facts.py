"""The facts of ``seeds/data``: rows with an id and a source, which questions rest on."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.errors import AuthoredFileError

#: Columns that say where a fact comes from and how it is sorted, not what it says.
_ABOUT: Final = frozenset(
    {"id", "source", "read", "confidence", "as_of", "precision", "track", "kind", "end"}
)


class Fact(NamedTuple):
    """One row of a table of facts.

    Attributes
    ----------
    told : str
        What the row says: its cells in the order of the table, without those about its source.
    source : str
        The address of the page that shows it.
    read : str
        The day on which that page was read.
    """

    told: str
    source: str
    read: str


def seeds_above(path: Path) -> Path:
    """Return the ``seeds`` in the nearest folder above a quiz file that has them.

    Where none has, it is the one that would stand beside the file, which holds nothing.
    """
    beside = [folder / "seeds" for folder in path.resolve().parents]
    return next((seeds for seeds in beside if seeds.is_dir()), beside[0])


def facts_in(folder: Path) -> dict[str, Fact]:
    """Read every table of facts in a folder.

    Parameters
    ----------
    folder : pathlib.Path
        Usually ``seeds/data``; one that does not exist holds no facts.

    Returns
    -------
    dict of str to Fact
        By id.

    Raises
    ------
    AuthoredFileError
        A file is no CSV table in UTF-8, or a row of it has no id.
    """
    return {name: fact for path in sorted(folder.glob("*.csv")) for name, fact in _rows(path)}


def _rows(path: Path) -> list[tuple[str, Fact]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file, restval="", strict=True)
            return [_fact(path, table.line_num, row) for row in table]
    except (UnicodeDecodeError, csv.Error) as error:
        raise AuthoredFileError(
            f"Expected a table of facts, and could not read it ({error}). Save it as CSV in UTF-8.",
            path=path,
        ) from None


def _fact(path: Path, line: int, row: dict[str, str]) -> tuple[str, Fact]:
    if not row.get("id"):
        raise AuthoredFileError("The row has no id. Give it one.", path=path, line=line)
    told = [cell for column, cell in row.items() if column and column not in _ABOUT and cell]
    return row["id"], Fact(": ".join(told), row.get("source", ""), row.get("read", ""))
