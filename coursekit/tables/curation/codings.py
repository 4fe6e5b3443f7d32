"""The tables of one coder alone: a person's own coding, or what a language model proposes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.tables.curation.reviewed import NAMES, chosen, reviewed_rows
from coursekit.tables.schema import Shown, TableName
from coursekit.yamlfile import NAME, refuse
from coursekit.yamlfile.messages import as_code, listed

#: The folder of each coder's own tables and decisions, beside ``reviewed``.
CODING: Final = "coding"
#: Whose tables are not in that folder.
_OTHERS: Final = ("machine", "reviewed")


def coding_folder(article: Article, coder: str) -> Path:
    """Return the folder of a coder's tables, whether it is there or not."""
    if article.folder is None or not re.fullmatch(NAME, coder):
        raise TableError(
            f"expected the name of a coder, such as ann, found {as_code(coder)}. It is the name of"
            f" a folder in {CODING}/, in small letters, digits and hyphens; the article is one that"
            " was read from a folder of its own."
        )
    return article.folder / CODING / coder


def codings(article: Article) -> list[str]:
    """Return who has tables of an article: the names that :func:`rows_of` takes."""
    folder = article.folder and article.folder / CODING
    names = sorted(path.name for path in folder.iterdir()) if folder and folder.is_dir() else ()
    of_coders = [name for name in names if re.fullmatch(NAME, name) and _has_tables(folder, name)]
    reviewed = article.folder and _has_tables(article.folder, "reviewed")
    return ["machine", *(["reviewed"] if reviewed else []), *of_coders]


def rows_of(article: Article, coder: str, table: TableName) -> Sequence[Shown]:
    """Return the rows of one table as a coder has it; none where that coder has no such table.

    Raises
    ------
    TableError
        When there is no such coder.
    AuthoredFileError
        When the table has faults.
    """
    known = codings(article)
    if coder not in known:
        raise TableError(f"expected one of {listed(known)}, found {as_code(coder)}.")
    if coder == "machine":
        return chosen(article, "machine", table)
    folder = article.folder or Path()
    folder = folder / coder if coder in _OTHERS else coding_folder(article, coder)
    path = folder / f"{table}.csv"
    if not path.exists():
        return ()
    rows, faults = reviewed_rows(article, table, path)
    refuse(path, faults)
    return rows


def _has_tables(folder: Path | None, name: str) -> bool:
    return any((folder / name / f"{table}.csv").is_file() for table in NAMES) if folder else False
