"""The command ``coursekit``: start the course, make tables and quizzes of an article, check."""

from __future__ import annotations

import io
import json
import os
import sys
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    import pandas as pd

FIRST_NOTEBOOK: Final = Path("notebooks/00-start-here.ipynb")
# What fits beside each other in 80 columns; the files hold every column.
_ON_SCREEN: Final = {
    "timeline": ("event_id", "value", "status", "event"),
    "stakeholders": ("stakeholder_id", "name", "type", "role", "stance"),
    "statements": ("statement_id", "source", "cue", "content"),
}

app = typer.Typer(
    help="Read a news article into tables, and teach from them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Format(StrEnum):
    """How tables are printed or written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class TableName(StrEnum):
    """The three tables."""

    TIMELINE = "timeline"
    STAKEHOLDERS = "stakeholders"
    STATEMENTS = "statements"


class Origin(StrEnum):
    """Whose rows: the machine's draft, a person's, or the better of the two."""

    BEST = "best"
    MACHINE = "machine"
    REVIEWED = "reviewed"


class ExportTo(StrEnum):
    """What a quiz is exported to."""

    HTML = "html"
    NOTEBOOK = "notebook"


class Answers(StrEnum):
    """Where the key is in an exported page."""

    NONE = "none"
    FOLDED = "folded"
    OPEN = "open"


ArticlePath = Annotated[
    Path,
    typer.Argument(metavar="ARTICLE", help="A text file, or a folder that holds article.txt."),
]
OriginOption = Annotated[
    Origin, typer.Option(help="The machine's draft, a person's corrections, or the better.")
]


def main() -> None:
    """Run the command; tell a mistake in one paragraph, without a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal of few letters shows "?" for others
    try:
        app()
    except CoursekitError as error:
        print(_printable(str(error)), file=sys.stderr)
        sys.exit(1)


def _tell_version(wanted: bool) -> None:
    if wanted:
        print(f"coursekit {metadata.version('coursekit')}")
        raise typer.Exit


@app.callback()
def _coursekit(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    pass


@app.command()
def start(
    browser: Annotated[bool, typer.Option(help="Open the course in a browser.")] = True,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to serve on.")] = 8888,
) -> None:
    """Open the course in JupyterLab, at its first notebook."""
    course = course_folder(Path.cwd())
    from jupyterlab.labapp import LabApp

    arguments = [f"--ServerApp.root_dir={course}", f"--ServerApp.port={port}"]
    # As the address to open rather than as a file: so it is also in the address that is printed.
    arguments.append(f"--LabApp.default_url=/lab/tree/{FIRST_NOTEBOOK.as_posix()}")
    if not browser:
        arguments.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--allow-root")  # a container's only user, and it serves this machine only
    LabApp.launch_instance(arguments)


def course_folder(start: Path) -> Path:
    """Return the course that holds a folder, or else the one that coursekit was installed from.

    Parameters
    ----------
    start : pathlib.Path
        Where to look first, and from there upwards.

    Raises
    ------
    CoursekitError
        When there is none.
    """
    installed_from = Path(__file__).resolve().parents[1]
    for folder in (start, *start.parents, installed_from):
        if (folder / FIRST_NOTEBOOK).is_file():
            return folder
    raise CoursekitError(
        f"expected the course (a folder with {FIRST_NOTEBOOK.as_posix()}) here or above, found "
        "none. Go into the folder that you cloned or unpacked, and start again.",
        path=start,
    )


@app.command()
def tables(
    article: ArticlePath,
    format: Annotated[
        Format | None,
        typer.Option(help="table to read, csv for a spreadsheet, json for programs."),
    ] = None,
    only: Annotated[TableName | None, typer.Option(help="One table instead of all three.")] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write a file for each table into DIR.")
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace files in DIR.")] = False,
    origin: OriginOption = Origin.BEST,
) -> None:
    """Print the timeline, the stakeholders and the statements of an article."""
    made = _tables(article, only, origin)
    if out is None:
        print(_together(made, format or Format.TABLE), end="")
        return
    from coursekit.tables.export import write_files

    format = format or Format.CSV
    ending = "txt" if format is Format.TABLE else format.value
    texts = {f"{name}.{ending}": _together({name: made[name]}, format) for name in made}
    for file in write_files(out, texts, replace=replace):
        print(file)


@app.command()
def explain(
    article: ArticlePath,
    row: Annotated[str, typer.Option(metavar="ID", help="The row's id, as E003, S001 or Q002.")],
    origin: OriginOption = Origin.BEST,
) -> None:
    """Say why a row of a table stands as it does."""
    from coursekit.reading.article import read
    from coursekit.tables.explain import explain as explained

    for line in explained(read(article), row, origin.value).splitlines():
        print(_printable(line))


@app.command()
def export(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="QUIZ", help="A quiz file; for notebooks, one of them or a folder of them."
        ),
    ],
    to: Annotated[
        ExportTo,
        typer.Option(
            help="html: one page, to print or to hand out. notebook: writes the questions below"
            " each quiz of a notebook, to be read where it is not run."
        ),
    ] = ExportTo.HTML,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The page; without it, QUIZ.html in this folder."),
    ] = None,
    answers: Annotated[
        Answers,
        typer.Option(
            help="none: nothing of the key is in the page. folded: under each question, to be"
            " opened. open: an instructor's copy."
        ),
    ] = Answers.NONE,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE.")] = False,
) -> None:
    """Export a quiz so that it can be read, printed and answered without a program."""
    if to is ExportTo.NOTEBOOK:
        if out is not None or answers is not Answers.NONE:
            raise typer.BadParameter("--out and --answers belong to --to html.")
        _export_to_notebooks(path)
        return
    from coursekit.quiz.paper import export_page
    from coursekit.writing import write_whole

    made = export_page(path, answers.value)
    print(write_whole(out or Path(f"{path.stem}.html"), made, replace=force))


def _export_to_notebooks(path: Path) -> None:
    from coursekit.course.check import notebooks_at
    from coursekit.course.quiz_cells import bring_up_to_date

    for notebook in notebooks_at(path):
        print(f"{notebook}: {'written' if bring_up_to_date(notebook) else 'up to date'}")


@app.command()
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Notebooks, folders of them, or quizzes; the course's own lessons without any."
        ),
    ] = None,
) -> None:
    """Hold lessons and quizzes against the lesson standard; say what to mend and where."""
    from coursekit.course.check import check_paths

    paths = paths or [course_folder(Path.cwd()) / FIRST_NOTEBOOK.parent]
    findings = check_paths(paths)
    for finding in findings:
        print(_printable(str(finding)))
    warnings = sum(finding.warning for finding in findings)
    if len(findings) > warnings:
        print(f"{len(findings) - warnings} to mend.", file=sys.stderr)
        raise typer.Exit(1)
    print("Nothing to mend." if not warnings else f"Nothing to mend, {warnings} to look at.")


@app.command("draft-quiz")
def draft_quiz(
    article: ArticlePath,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the quiz here; else it is printed.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another number chooses and mixes otherwise.")] = 0,
    origin: OriginOption = Origin.BEST,
    kinds: Annotated[
        str, typer.Option(metavar="NAMES", help="Some kinds alone, with commas: order,who-said.")
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Replace FILE when it is there.")] = False,
) -> None:
    """Draft a quiz from an article's tables, for you to edit."""
    from coursekit.quiz import draft_file, drafting
    from coursekit.quiz.draft_words import slug
    from coursekit.reading.article import read
    from coursekit.writing import write_whole

    page = read(article)
    if page.language != "en":
        print(_NOT_ENGLISH, file=sys.stderr)
    seed_folder = article.resolve() if article.is_dir() else article.resolve().parent
    is_seed = seed_folder.parent.name == "seeds" and slug(seed_folder.name) == seed_folder.name
    name = slug(out.stem if out else f"draft-{seed_folder.name}") or "draft"
    drafted = drafting.draft_quiz(
        page,
        name=name,
        slug=seed_folder.name if is_seed else "",
        seed=seed,
        origin=origin.value,
        kinds=[kind.strip() for kind in kinds.split(",") if kind.strip()] or drafting.DRAFTED,
    )
    text = draft_file.quiz_text(drafted.quiz, out)
    if out is None:
        print(text, end="")
    else:
        write_whole(out, text, replace=force)
        print(f"{out}: {len(drafted.quiz['questions'])} questions, all of them drafts to edit.")
    for kind, why in drafted.left_out.items():
        print(f"Left out: {kind}; {why}.", file=sys.stderr)
    if drafted.unreviewed:
        told = ", ".join(drafted.unreviewed)
        print(f"Review the rows of these before you grade by them: {told}.", file=sys.stderr)


_NOT_ENGLISH = (
    "This text does not seem to be English. The rules read English only: the tables may be empty, "
    "or wrong."
)


def _tables(article: Path, only: TableName | None, origin: Origin) -> dict[str, pd.DataFrame]:
    from coursekit.reading.article import read
    from coursekit.tables import frames

    makers = {
        TableName.TIMELINE: frames.timeline,
        TableName.STAKEHOLDERS: frames.stakeholders,
        TableName.STATEMENTS: frames.statements,
    }
    page = read(article)
    if page.language != "en":
        print(_NOT_ENGLISH, file=sys.stderr)
    return {
        name.value: make(page, origin.value)
        for name, make in makers.items()
        if only in (None, name)
    }


def _together(made: dict[str, pd.DataFrame], format: Format) -> str:
    """Return tables as one text: CSV tables with an empty line between, JSON as one object."""
    from coursekit.tables.export import csv_text, records

    if format is Format.JSON:
        lists = {name: records(table) for name, table in made.items()}
        return json.dumps(lists, indent=2, ensure_ascii=False) + "\n"
    if format is Format.CSV:
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
        drawn.add_row(*(Text(_printable(cell)) for cell in cells))
    text = io.StringIO()
    Console(file=text, width=Console().width).print(drawn)
    return text.getvalue()


def _printable(text: str) -> str:
    """Return a text without what would steer a terminal; the article's words are not trusted."""
    return "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split())
    )
