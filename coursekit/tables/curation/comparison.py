"""The comparison of two coders as a person reads it: in lines, as a table, as a page."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final, NamedTuple

from coursekit.reading.article import Article
from coursekit.tables.curation.agreement import JUDGED, Pair, alpha, differences, pairs
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session.cells import cells_of
from coursekit.tables.schema import (
    Shown,
    StakeholderRow,
    StatementRow,
    TableName,
    TimelineRow,
    harmless,
)

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


def csv_report(comparison: Comparison) -> str:
    """Return the cells in which two coders differ as CSV that a spreadsheet shows."""
    out = io.StringIO()
    lines = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    lines.writerow(_headings(comparison))
    for cell in comparison.cells():
        lines.writerow(map(harmless, cell))
    return out.getvalue()


def _headings(comparison: Comparison) -> list[str]:
    one, other = comparison.one, comparison.other
    return [
        *("table", f"row of {one}", f"row of {other}", "column", one, other),
        *("words", "sentence", f"why {one}", f"why {other}"),
    ]


def html_report(comparison: Comparison) -> str:
    """Return the whole comparison as a page that needs nothing beside it."""
    one, other = comparison.one, comparison.other
    title = f"{comparison.title or 'An article'}: {one} and {other}"
    found = comparison.agreements()
    crossed = "".join(_cross(each, one, other) for each in found if each.is_crossed)
    rows = [list(cell) for cell in comparison.cells()]
    differing = _table("Where they differ", _headings(comparison), rows)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(title)}</h1>
{_rows_of_both(comparison)}{_shares(found)}{crossed}{differing}</main>
</body>
</html>
"""


def _rows_of_both(comparison: Comparison) -> str:
    rows = [
        [table, *map(str, comparison.rows(table))]
        for table in comparison.pairs
        if any(comparison.rows(table))
    ]
    only = [f"only {name}" for name in (comparison.one, comparison.other)]
    return _table("Rows", ["table", "both", *only], rows, head=True)


def _shares(found: Sequence[Counted]) -> str:
    rows = [
        [
            f"{each.table}, {each.column}",
            f"{each.same} of {each.both}",
            each.share,
            "" if each.alpha is None else f"{each.alpha:.2f}",
        ]
        for each in found
    ]
    reasons = dict.fromkeys(each.no_alpha for each in found if each.no_alpha)
    notes = "".join(f"<p>{escape(reason)}</p>\n" for reason in reasons)
    headings = ["column", "the same", "per cent", "alpha"]
    return _table("How often they agree, of the rows that both have", headings, rows, head=True) + (
        notes
    )


def _cross(counted: Counted, one: str, other: str) -> str:
    """Return a cross-table: the words of one coder down, those of the other across."""
    words = counted.words
    rows = [[a, *(str(counted.cross[a, b] or "") for b in words)] for a in words]
    caption = f"{counted.table}, {counted.column}: {one} down, {other} across"
    return _table(caption, [f"{one} / {other}", *words], rows, head=True)


def _table(
    caption: str, headings: Sequence[str], rows: Sequence[Sequence[str]], *, head: bool = False
) -> str:
    """Return a table; `head`: the first cell of each row is its heading."""
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in headings)
    body = ""
    for first, *others in rows:
        cells = "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in others)
        opening = f'<th scope="row">{escape(first)}</th>' if head else f"<td>{escape(first)}</td>"
        body += f"<tr>{opening}{cells}</tr>\n"
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption)}">\n<table>\n'
        f"<caption>{escape(caption)}</caption>\n<thead><tr>{top}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n</div>\n"
    )


_STYLE: Final = """
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4; }
body { margin: 1rem; }
.wide { overflow-x: auto; margin-block: 1.5rem; }
table { border-collapse: collapse; }
caption { font-weight: bold; text-align: start; padding-block: 0.3rem; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
"""
