"""The commands about an article: ``tables`` and ``explain``."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from coursekit.cli.output import Json, complain, example, json_text, print_json, printable
from coursekit.tables.schema import Origin, TableName

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.reading.article import Article

# What fits beside each other in 80 columns; the files hold every column.
_ON_SCREEN: Final = {
    "timeline": ("event_id", "value", "status", "event"),
    "stakeholders": ("stakeholder_id", "name", "type", "role", "stance"),
    "statements": ("statement_id", "source", "cue", "content"),
}


_Format = Literal["table", "csv", "json"]
ArticlePath = Annotated[
    Path,
    typer.Argument(metavar="ARTICLE", help="A text file, or a folder that holds article.txt."),
]
OriginOption = Annotated[
    Origin,
    typer.Option(help="The machine's draft, the rows in reviewed/, or the better of the two."),
]


@example("coursekit tables seeds/hanoi-signing-wire --only timeline")
def tables(
    article: ArticlePath,
    format: Annotated[
        _Format | None,
        typer.Option(help="table to read, csv for a spreadsheet, json for programs."),
    ] = None,
    only: Annotated[TableName | None, typer.Option(help="One table instead of all three.")] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write a file for each table into DIR.")
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace files in DIR.")] = False,
    origin: OriginOption = "best",
    as_json: Json = False,
) -> None:
    """Print the timeline, the stakeholders and the statements of an article."""
    if as_json and format not in {None, "json"}:
        raise typer.BadParameter("Use --json or --format, not both.")
    format = "json" if as_json else format
    made = _tables(article, only, origin)
    if out is None:
        print(_together(made, format or "table"), end="")
        return
    from coursekit.tables.export import write_files

    format = format or "csv"
    ending = "txt" if format == "table" else format
    texts = {f"{name}.{ending}": _together({name: made[name]}, format) for name in made}
    for file in write_files(out, texts, replace=replace):
        print(file)


@example("coursekit explain seeds/hanoi-signing-wire --row S001")
def explain(
    article: ArticlePath,
    row: Annotated[
        str, typer.Option(metavar="ID", help="The row's id, such as E003, S001 or Q002.")
    ],
    origin: OriginOption = "best",
    as_json: Json = False,
) -> None:
    """Explain why a row of a table says what it says."""
    from coursekit.reading.article import read
    from coursekit.tables.explanation import explain as explained

    lines = explained(read(article), row, origin).splitlines()
    if as_json:
        print_json({"row": row, "explanation": lines})
        return
    for line in lines:
        print(printable(line))


def read_article(path: Path) -> Article:
    """Read an article; say on the error stream when it does not seem to be English."""
    from coursekit.reading.article import read

    article = read(path)
    case = article.case
    rules = "The rules read only English, so the tables may be empty or wrong."
    if article.language != "en":
        complain(f"This text does not seem to be English. {rules}")
    elif case is not None and not case.is_english:
        other = f"The case file says that this text is in another language ({case.language})."
        complain(f"{other} {rules}")
    return article


def _tables(article: Path, only: TableName | None, origin: OriginOption) -> dict[str, pd.DataFrame]:
    from coursekit.tables import frames

    page = read_article(article)
    names = [only] if only else list(_ON_SCREEN)
    made = {name: getattr(frames, name)(page, origin) for name in names}
    for name, table in made.items():
        drafts = int((table["origin"] == "proposed").sum())
        if drafts:
            complain(f"{name}: {drafts} of {len(table)} rows are drafts that nobody has checked.")
    return made


def _together(made: dict[str, pd.DataFrame], format: _Format) -> str:
    """Return tables as one text: CSV tables with an empty line between, JSON as one object."""
    from coursekit.tables.export import csv_text, records

    if format == "json":
        lists = {name: records(table) for name, table in made.items()}
        return json_text(lists) + "\n"
    if format == "csv":
        return "\n".join(csv_text(table) for table in made.values())
    return "\n".join(_drawn(name, table) for name, table in made.items())


def _drawn(name: str, table: pd.DataFrame) -> str:
    """Return a table for the eye, as wide as the terminal."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = f"{len(table)} row" if len(table) == 1 else f"{len(table)} rows"
    drawn = Table(title=f"{name}, {rows}", title_justify="left", box=box.SIMPLE_HEAD)
    for number, column in enumerate(_ON_SCREEN[name]):
        drawn.add_column("id" if number == 0 else column, no_wrap=number == 0)
    for cells in table[list(_ON_SCREEN[name])].itertuples(index=False):
        drawn.add_row(*(Text(printable(cell)) for cell in cells))
    text = io.StringIO()
    Console(file=text, width=Console().width).print(drawn)
    return text.getvalue()
