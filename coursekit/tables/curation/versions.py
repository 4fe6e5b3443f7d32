"""An earlier version of an article's tables: the machine's, of a day, of a commit, of a file."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError
from coursekit.reading.article import Article
from coursekit.tables.csv_file import read_csv
from coursekit.tables.curation.codings import CODING
from coursekit.tables.curation.diff import RowDiff, diff
from coursekit.tables.curation.reviewed import NAMES, chosen
from coursekit.tables.curation.session.cells import Cells, cells_of
from coursekit.tables.curation.session.log import LOG, Begin, Decision, Log, Tables, replayed
from coursekit.tables.curation.session.table_files import TableFiles
from coursekit.tables.schema import TableName
from coursekit.yamlfile.messages import as_code

_SECONDS: Final = 20


def version(article: Article, name: str) -> Tables:
    """Return the tables of an earlier version, as far as it has them.

    `name` is ``machine``, a day such as 2026-11-27, a CSV file or a folder of them, or what git
    knows: a tag, a branch, a commit.
    """
    folder = article.folder or Path()
    if name == "machine":
        return {table: list(map(cells_of, chosen(article, "machine", table))) for table in NAMES}
    with suppress(ValueError):
        return _of_day(folder, dt.date.fromisoformat(name))
    if Path(name).exists():
        return _in_files(Path(name))
    return _of_commit(folder, name)


def diff_since(article: Article, name: str) -> dict[TableName, list[RowDiff]]:
    """Return what has become of the rows of an earlier version, in each reviewed table."""
    files = TableFiles(article, (article.folder or Path()) / "reviewed")
    before = version(article, name)
    found = [table for table in files.there() if table in before]
    if not found:
        raise CoursekitError(
            "expected a reviewed table to compare with that version, found none. Begin with"
            " `coursekit curate`.",
            path=files.folder,
        )
    return diff({table: before[table] for table in found}, {t: files.read(t) for t in found})


def days(article: Article) -> list[str]:
    """Return the days on which somebody has decided about an article's reviewed tables."""
    found = _logs(article.folder or Path())
    return sorted({str(each.day) for _, decisions in found for each in decisions})


def _of_day(folder: Path, day: dt.date) -> Tables:
    """Return the tables at the end of a day: those of the coder who had decided last."""
    before = [
        (begin, [each for each in decisions if each.day <= day])
        for begin, decisions in _logs(folder)
        if begin.day <= day
    ]
    if not before:
        raise CoursekitError(
            f"expected a day since which somebody has curated this article, found {day}: no"
            " decision is that old. Choose a later day, or `machine`.",
            path=folder / CODING,
        )
    begin, decisions = max(before, key=lambda each: max([each[0].day, *(d.day for d in each[1])]))
    return replayed(begin, decisions)


def _logs(folder: Path) -> Iterator[tuple[Begin, list[Decision]]]:
    """Yield the decisions of each coder about the reviewed tables."""
    for path in sorted((folder / CODING).glob(f"*/{LOG}")):
        begin, decisions = Log(path).read()
        if begin is not None and begin.into == "reviewed":
            yield begin, decisions


def _in_files(path: Path) -> Tables:
    """Return the tables of a folder, or the one that a file's name tells."""
    if path.is_dir():
        found = {name: path / f"{name}.csv" for name in NAMES}
    else:
        found = {name: path for name in NAMES if name in path.stem}
    tables = {name: _rows(each) for name, each in found.items() if each.is_file()}
    if not tables:
        raise CoursekitError(
            f"expected a table ({', '.join(f'{name}.csv' for name in NAMES)}), or a folder of"
            " them; found none. Name the file by its table.",
            path=path,
        )
    return tables


def _rows(path: Path) -> list[Cells]:
    return [dict(row.cells) for row in read_csv(path).rows]


def _of_commit(folder: Path, name: str) -> Tables:
    """Return the tables as they were in a commit."""
    known = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"
    )
    if known is None:
        raise CoursekitError(
            f"expected `machine`, a day such as 2026-11-27, a file, or a commit of git; found"
            f" {as_code(name)}, which is none of them. Choose another version.",
        )
    commit, tables = known.decode().strip(), {}
    with tempfile.TemporaryDirectory() as beside:
        for table in NAMES:
            data = _git(folder, "show", f"{commit}:./reviewed/{table}.csv")
            if data is not None:
                path = Path(beside) / f"{table}.csv"
                path.write_bytes(data)
                tables[table] = _rows(path)
    if not tables:
        raise CoursekitError(
            f"the commit {as_code(name)} has no reviewed table of this article. Choose a later"
            " one.",
            path=folder,
        )
    return tables


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Return what git prints, None where it fails, or is not there."""
    program = shutil.which("git")
    if program is None:
        return None
    command = [program, "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
