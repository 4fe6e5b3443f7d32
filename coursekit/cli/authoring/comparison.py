"""What ``coursekit curate --compare`` prints: two coders of one article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from coursekit.cli.output import complain, print_json, printable, tell
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.reading.article import Article
    from coursekit.tables.two_coders.comparison import Comparison, Counted

_ENDINGS: Final = (".html", ".csv")
#: With what a coder's rows are compared unasked.
_OTHERS: Final = {"machine": "the machine's draft", "reviewed": "the reviewed rows"}
_COUNTS: Final = ("both", "only_one", "only_other")


def print_comparison(
    article: Article, one: str, other: str, out: Path | None, force: bool, as_json: bool
) -> None:
    """Print how two coders agree and where they differ, or write it into a file."""
    from coursekit.files import write_whole
    from coursekit.tables.two_coders.comparison import Comparison
    from coursekit.tables.two_coders.report import csv_report, html_report

    if out is not None and out.suffix not in _ENDINGS:
        raise typer.BadParameter("--out needs a name that ends with .html or .csv.")
    comparison = Comparison(article, one, other)
    if out is not None:
        # A spreadsheet knows UTF-8 by the mark at the start.
        is_csv = out.suffix == ".csv"
        text = "\ufeff" + csv_report(comparison) if is_csv else html_report(comparison)
        write_whole(out, text, replace=force)
    if as_json:
        print_json(_data(comparison))
        return
    for line in comparison.lines():
        print(line[: len(line) - len(line.lstrip())] + printable(line))
    if out is not None:
        print(out)
        return
    for counted in comparison.agreements():
        if counted.is_crossed:
            print()
            _print_cross(comparison, counted)
    _print_cells(comparison)


def _data(comparison: Comparison) -> dict[str, object]:
    return {
        "coders": [comparison.one, comparison.other],
        "rows": {
            table: dict(
                zip(("both", "only_one", "only_other"), comparison.rows(table), strict=True)
            )
            for table in comparison.pairs
        },
        "agreement": [counted_as_data(each) for each in comparison.agreements()],
        "differences": [cell._asdict() for cell in comparison.cells()],
    }


def counted_as_data(counted: Counted) -> dict[str, object]:
    """Return how two coders agree in a column as JSON can hold it."""
    cross = [[one, other, count] for (one, other), count in counted.cross.items()]
    return {**counted._asdict(), "cross": cross}


def _print_cross(comparison: Comparison, counted: Counted) -> None:
    """Print a cross-table: the words of one coder down, those of the other, numbered, across."""
    words = counted.words
    print(f"{counted.table}, {counted.column}: {comparison.one} down, {comparison.other} across")
    wide = max(map(len, words))
    print(" " * (wide + 5), *(f"{at:>3}" for at in range(1, len(words) + 1)))
    for at, down in enumerate(words, 1):
        counts = (f"{counted.cross[down, across] or '.':>3}" for across in words)
        print(f"{at:>4} {down:<{wide}}", *counts)


def _print_cells(comparison: Comparison) -> None:
    cells = comparison.cells()
    for cell in cells:
        names = " / ".join(name or "-" for name in (cell.id_of_one, cell.id_of_other))
        print()
        print(printable(f"{cell.table} {names}: {cell.words}"))
        what = f"{cell.column}: " if cell.column else ""
        print(f"  {what}{comparison.one}: {printable(cell.one)}; ", end="")
        print(f"{comparison.other}: {printable(cell.other)}")
        print(f"  “{printable(cell.sentence)}”")
    if not cells:
        tell("The two agree on every cell.")


def beside_others(page: Article, coder: str) -> dict[str, Comparison]:
    """Compare proposals with the machine's draft and the reviewed rows, where these are whole.

    Nothing is counted in the timeline: its dates and status are the machine's own.
    """
    from coursekit.tables.curation.codings import codings
    from coursekit.tables.two_coders.agreement import JUDGED
    from coursekit.tables.two_coders.comparison import Comparison

    found = {}
    for other in codings(page):
        if other in _OTHERS:
            try:
                found[other] = Comparison(page, coder, other, {**JUDGED, "timeline": ()})
            except CoursekitError:
                complain(
                    f"Not compared with {_OTHERS[other]}: it has faults. See coursekit check"
                    f" {page.folder}"
                )
    return found


def tell_beside(beside: dict[str, Comparison]) -> None:
    """Tell of each of these comparisons how far it agrees."""
    for other, comparison in beside.items():
        tell(f"Compared with {_OTHERS[other]}:")
        tell(*(f"- {line.strip()}" for line in comparison.lines()))
