"""The comparison of two coders of one article: counts, cross-tables, and where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from coursekit.reading.article import Article
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session.cells import cells_of
from coursekit.tables.schema import (
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
)
from coursekit.tables.two_coders.agreement import JUDGED, Pair, alpha, differences, pairs

#: What is shown where one coder has no such row, or an empty cell.
_NO_ROW: Final = "(no such row)"
_EMPTY: Final = "(empty)"
#: Columns of so many words or names that a cross-table of them would show nothing.
_OPEN: Final = frozenset({"value", "stakeholder_id"})


class Cell(NamedTuple):
    """One cell in which two coders differ, with the sentence, and why each says what it says."""

    table: TableName
    id_of_one: str
    id_of_other: str
    column: str
    one: str
    other: str
    words: str
    sentence: str
    why_one: str
    why_other: str


class Counted(NamedTuple):
    """How two coders agree in one column: counts, cross-table, and alpha or why there is none."""

    table: TableName
    column: str
    same: int
    both: int
    cross: Counter[tuple[str, str]]
    alpha: float | None
    no_alpha: str

    @property
    def is_crossed(self) -> bool:
        """Whether a cross-table shows something: the two differ, in words of a closed list."""
        return self.same < self.both and self.column not in _OPEN

    @property
    def words(self) -> list[str]:
        """The words that either has used."""
        return sorted({word for both in self.cross for word in both})

    @property
    def share(self) -> str:
        """The percentage of the rows that both have."""
        return f"{self.same / self.both:.0%}"


class Comparison:
    """Two coders of one article.

    Parameters
    ----------
    article : Article
        What was read.
    one, other : str
        Names as ``codings`` returns them.
    judged : mapping, optional
        The columns of each table that are compared.
    """

    def __init__(
        self,
        article: Article,
        one: str,
        other: str,
        judged: Mapping[TableName, Sequence[str]] = JUDGED,
    ) -> None:
        self.one, self.other, self._judged = one, other, judged
        self.title = article.title
        self.pairs: Mapping[TableName, list[Pair]] = {
            table: pairs(article, one, other, table) for table in NAMES
        }

    def rows(self, table: TableName) -> tuple[int, int, int]:
        """Return how many rows both have, only the first, and only the second."""
        found = self.pairs[table]
        only = [sum(pair.other is None for pair in found), sum(pair.one is None for pair in found)]
        return len(found) - sum(only), only[0], only[1]

    def agreements(self) -> list[Counted]:
        """Return how the two agree, for each table and column that both have rows for."""
        return list(self._agreements())

    def _agreements(self) -> Iterator[Counted]:
        for table, found in self.pairs.items():
            both = [pair.labels for pair in found if pair.labels]
            for column in self._judged[table] if both else ():
                labels = [each[column] for each in both]
                value, reason = alpha(labels)
                same = sum(one == other for one, other in labels)
                yield Counted(table, column, same, len(both), Counter(labels), value, reason)

    def cells(self) -> list[Cell]:
        """Return the cells in which the two differ, and the rows that one of them lacks."""
        return [cell for table, found in self.pairs.items() for cell in _cells(table, found)]

    def lines(self) -> list[str]:
        """Return the counts as lines of text."""
        lines = []
        for table in self.pairs:
            both, one, other = self.rows(table)
            if both or one or other:
                lines.append(
                    f"{table}: {both} rows in both, {one} only in {self.one},"
                    f" {other} only in {self.other}"
                )
            for counted in (each for each in self.agreements() if each.table == table):
                value = "" if counted.alpha is None else f", alpha {counted.alpha:.2f}"
                lines.append(
                    f"  {table}, {counted.column}: the same in {counted.same} of {counted.both}"
                    f" ({counted.share}){value}"
                )
        return [
            *lines,
            *dict.fromkeys(each.no_alpha for each in self.agreements() if each.no_alpha),
        ]


def _cells(table: TableName, found: Sequence[Pair]) -> Iterator[Cell]:
    for one, other, labels in found:
        shown = one or other
        if shown is None:
            continue
        differing = {name: both for name, both in labels.items() if both[0] != both[1]}
        if one is None or other is None:
            there = "a row"
            differing = {"": (there if one else _NO_ROW, there if other else _NO_ROW)}
        for column, (first, second) in differing.items():
            yield Cell(
                table,
                id_of(one) if one else "",
                id_of(other) if other else "",
                column,
                first or _EMPTY,
                second or _EMPTY,
                words_of(shown),
                shown.evidence,
                "; ".join(one.why) if one else "",
                "; ".join(other.why) if other else "",
            )


def words_of(row: Shown | None) -> str:
    """Return what a row is about, as the article prints it."""
    if isinstance(row, TimelineRow):
        return row.event
    if isinstance(row, StakeholderRow):
        return row.name
    return f"{row.source}: {row.content}" if isinstance(row, StatementRow) else ""


def differences_for(article: Article, one: str, other: str) -> list[dict[str, Any]]:
    """Return the rows on which two coders differ as the curator's page shows them."""
    return [
        {
            "table": each.table,
            "rows": [cells_of(row) if row else None for row in (each.one, each.other)],
            "coders": [one, other],
            "columns": list(each.columns),
        }
        for each in differences(article, one, other)
    ]
