"""Whether the articles of a lesson have the rows and tables that its code cells name.

Cells are read and not run: what is followed are names for ``coursekit.read(…)`` and its tables.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple, cast

from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.course.lesson import name_called, python_of, text_of
from coursekit.errors import CoursekitError
from coursekit.reading.article import Article, read
from coursekit.tables.curation.reviewed import NAMES, chosen
from coursekit.tables.explanation import explain
from coursekit.tables.schema import Origin, Shown, TableName

_TABLES: Final[dict[str, TableName]] = {name: name for name in NAMES}
_EQUAL: Final = re.compile(r"""\b(\w+)\s*==\s*(['"])(.*?)\2""")
_EITHER: Final = re.compile(r"\bor\b|\|")


class _Table(NamedTuple):
    """A table that a cell makes: of which article, which one, and whose rows."""

    article: Article
    name: TableName
    origin: Origin

    def rows(self) -> Sequence[Shown]:
        """Return its rows; an error where it is not there."""
        return chosen(self.article, self.origin, self.name)


def rows_there(course: Course) -> Iterator[Finding]:
    """Point 24: the rows and tables that code cells name are there in the lesson's articles."""
    names = _Names(course.lesson.path.parent)
    for cell in course.lesson.code():
        for statement in python_of(cell.source).body:
            for node in ast.walk(statement):
                for missing in names.missing(node):
                    yield finding("cell does not fit article", place_of(cell), missing=missing)
            names.follow(statement)


class _Names:
    """The articles and tables that the names in a notebook refer to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Article | _Table] = {}

    def follow(self, statement: ast.stmt) -> None:
        """Note the name that a statement gives to an article or a table."""
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            made = self._made(statement.value)
            self._known.pop(statement.targets[0].id, None)
            if made is not None:
                self._known[statement.targets[0].id] = made

    def missing(self, node: ast.AST) -> Iterator[str]:
        """Yield what a call asks of an article that the article does not have."""
        if not isinstance(node, ast.Call) or not node.args:
            return
        try:
            made = self._made(node) if name_called(node) in _TABLES else None
            if isinstance(made, _Table):
                made.rows()
            elif name_called(node) == "explain" and len(node.args) > 1:
                article, row = self._made(node.args[0]), text_of(node.args[1])
                if isinstance(article, Article) and row:
                    explain(article, row, _origin(node))
            elif name_called(node) == "query" and isinstance(node.func, ast.Attribute):
                table = self._made(node.func.value)
                if isinstance(table, _Table):
                    yield from _unmet(table, text_of(node.args[0]))
        except CoursekitError as error:
            yield error.message

    def _made(self, node: ast.expr) -> Article | _Table | None:
        """Return the article or the table that an expression is, None for anything else."""
        if isinstance(node, ast.Name):
            return self._known.get(node.id)
        if not isinstance(node, ast.Call) or not node.args:
            return None
        name = name_called(node)
        if name == "read":
            return self._read(text_of(node.args[0]))
        article, table = self._made(node.args[0]), _TABLES.get(name)
        if table is None or not isinstance(article, Article):
            return None
        return _Table(article, table, _origin(node))

    def _read(self, written: str) -> Article | None:
        try:
            return read(self._folder / written) if written else None
        except (CoursekitError, OSError):
            return None  # an article that is not there gets a finding of its own


def _unmet(table: _Table, query: str) -> Iterator[str]:
    """Yield the words that a query looks for in a column, and that no row of the table has."""
    for column, _, words in () if _EITHER.search(query) else _EQUAL.findall(query):
        if words not in {str(getattr(row, column, words)) for row in table.rows()}:
            yield f"no row of its {table.name} has `{words}` as its {column}."


def _origin(call: ast.Call) -> Origin:
    """Return whose rows a call asks for."""
    given = (text_of(word.value) for word in call.keywords if word.arg == "origin")
    return cast("Origin", next(given, "") or "best")
