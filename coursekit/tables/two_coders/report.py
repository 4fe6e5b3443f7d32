"""The comparison of two coders in a file: a table for a spreadsheet, or a page."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape
from typing import Final

from coursekit.tables.schema import harmless
from coursekit.tables.two_coders.comparison import Comparison, Counted


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
