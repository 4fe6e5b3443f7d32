"""A row that somebody adds by marking words in the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.file import KINDS
from coursekit.tables.curation.session.cells import Cells, key_of
from coursekit.tables.curation.session.words import count, marked_cells, sentence_around
from coursekit.tables.schema import TableName, columns_of

_LETTERS: Final[Mapping[TableName, str]] = {"timeline": "E", "stakeholders": "S", "statements": "Q"}
#: The column of the words that are marked first.
MAIN: Final[Mapping[TableName, str]] = {
    "timeline": "event",
    "stakeholders": "name",
    "statements": "content",
}
#: What the cells of a new row hold before somebody fills them in; all others are empty.
_AT_FIRST: Final[Mapping[TableName, Cells]] = {
    "timeline": {"status": "happened", "precision": "undated"},
    "stakeholders": {
        "type": "unnamed group",
        "role": "spoken about",
        "stance": "unclear",
        "statements": "0",
    },
    "statements": {"stance": "unclear", "speech": "indirect"},
}


def next_id(table: TableName, ever: Iterable[str]) -> str:
    """Return an id that no row of a table has ever had.

    Examples
    --------
    >>> next_id("statements", ["Q001", "Q012", "my-own"])
    'Q013'
    """
    numbers = [int(name[1:]) for name in ever if name[1:].isdecimal()]
    return f"{_LETTERS[table]}{max(numbers, default=0) + 1:03d}"


def drafted(article: Article, table: TableName, name: str, spans: Sequence[Span]) -> Cells:
    """Return a new row about words of the article, to be filled in."""
    row = dict.fromkeys(columns_of(KINDS[table]), "") | _AT_FIRST[table]
    row |= {key_of(table): name, "origin": "proposed", "certainty": "clear"}
    row |= marked_cells(article.text, MAIN[table], spans)
    row |= sentence_around(article, Span(spans[0].start, spans[-1].end))
    if table == "stakeholders":
        row["mentions"] = str(count(article.text, [row["name"]]))
    if "target" in row:
        row["target"] = article.issue.name
    return row
