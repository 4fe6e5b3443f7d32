"""The command ``coursekit``: start the course, read articles, make quizzes, see one's progress."""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import suppress
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

import typer

from coursekit.catalogue import language_in_use
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.quiz.store.record import Record
    from coursekit.reading.article import Article

FIRST_NOTEBOOK: Final = Path("notebooks/00-start-here.ipynb")
# JupyterLab's simple interface: on a phone the list of files would leave a lesson no room.  A
# workspace of its own, since the layout of any other session is brought back with the list open.
_ONE_AT_A_TIME: Final = "/doc/workspaces/coursekit/tree"
# What the course's JupyterLab starts with: it asks nobody whether to fetch news.
_JUPYTER_CONFIG: Final = Path(__file__).parent / "course" / "data" / "jupyter"
_NEXT_FAULT: Final = "\n- line "
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
    """Whose rows: the machine's draft, those in reviewed/, or these where there are some."""

    BEST = "best"
    MACHINE = "machine"
    REVIEWED = "reviewed"


class ExportTo(StrEnum):
    """What a quiz is exported to."""

    HTML = "html"
    NOTEBOOK = "notebook"


class RecordFormat(StrEnum):
    """How the record of a student's work is exported."""

    CSV = "csv"
    JSON = "json"


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
    Origin,
    typer.Option(help="The machine's draft, the rows in reviewed/, or the better of the two."),
]


def main() -> None:
    """Run the command; tell a mistake in one paragraph, without a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the shell; a file would get its number
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (to the end)
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal of few letters shows "?" for others
    try:
        language_in_use()  # says so where the chosen language has no translation
        try:
            app()
        finally:
            sys.stdout.flush()  # now, for what the disk does not take is told only here
    except CoursekitError as error:
        # Of a file with several faults each has a line of its own.
        told = str(error).split(_NEXT_FAULT)
        _end(_NEXT_FAULT.join(map(_printable, told)))
    except BrokenPipeError:  # who reads the output has seen enough
        _end()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        if error.filename is None:
            _end(f"The output cannot be written ({reason}). Write it where there is room.")
        name = _printable(str(error.filename))
        _end(f"{name}: this cannot be used ({reason}). Check the name, and that you may use it.")


def _end(told: str = "") -> NoReturn:
    """End with a complaint; what could not be printed is given up, and not tried once more."""
    with suppress(OSError, ValueError):
        print(told, end="\n" if told else "", file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
    sys.exit(1)


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:
        raise CoursekitError(
            "The folder you are in no longer exists. Change to another, and start again."
        ) from None


def _tell_version(wanted: bool) -> None:
    if wanted:
        print(f"coursekit {metadata.version('coursekit')}")
        raise typer.Exit


@app.callback()
def _coursekit(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass


@app.command()
def start(
    browser: Annotated[bool, typer.Option(help="Open the course in a browser.")] = True,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to serve on.")] = 8888,
) -> None:
    """Open the course in JupyterLab, at its first notebook."""
    course = course_folder(_here())
    from jupyterlab.labapp import LabApp

    arguments = [f"--ServerApp.root_dir={course}", f"--ServerApp.port={port}"]
    # As the address to open rather than as a file: so it is also in the address that is printed.
    arguments.append(f"--LabApp.default_url={_ONE_AT_A_TIME}/{FIRST_NOTEBOOK.as_posix()}")
    # Last, so that what somebody has set for their own Jupyter counts more.
    paths = (os.environ.get("JUPYTER_CONFIG_PATH"), str(_JUPYTER_CONFIG))
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, paths))
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
        "none. Change to the folder that you cloned or unpacked, and start again.",
        path=start,
    )


def lessons_folder(start: Path) -> Path:
    """Return the folder of the lessons that holds a folder, or those of the course.

    Parameters
    ----------
    start : pathlib.Path
        Where to look first, and from there upwards: for a folder with quizzes in ``quizzes``, by
        itself or as ``notebooks``.

    Raises
    ------
    CoursekitError
        When there is none.
    """
    for folder in (start, *start.parents):
        for lessons in (folder / FIRST_NOTEBOOK.parent, folder):
            if any((lessons / "quizzes").glob("*.yaml")):
                return lessons
    return course_folder(start) / FIRST_NOTEBOOK.parent


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
    row: Annotated[
        str, typer.Option(metavar="ID", help="The row's id, such as E003, S001 or Q002.")
    ],
    origin: OriginOption = Origin.BEST,
) -> None:
    """Say why a row of a table is as it is."""
    from coursekit.reading.article import read
    from coursekit.tables.explanation import explain as explained

    for line in explained(read(article), row, origin.value).splitlines():
        print(_printable(line))


@app.command()
def export(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="QUIZ", help="A quiz file; with --to notebook, a notebook or a folder of them."
        ),
    ],
    to: Annotated[
        ExportTo,
        typer.Option(
            help="html: one page, to print or to hand out. notebook: writes the questions below"
            " each quiz of a notebook, to be read where the notebook is not run."
        ),
    ] = ExportTo.HTML,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The page; without it, QUIZ.html in this folder."),
    ] = None,
    answers: Annotated[
        Answers,
        typer.Option(
            help="none: the key and the hints are left out. folded: under each question, to be"
            " opened. open: an instructor's copy."
        ),
    ] = Answers.NONE,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE.")] = False,
) -> None:
    """Export a quiz so that it can be read, printed and answered without a program."""
    if to is ExportTo.NOTEBOOK:
        if out is not None or answers is not Answers.NONE:
            raise typer.BadParameter("--out and --answers only work with --to html.")
        _export_to_notebooks(path)
        return
    from coursekit.quiz.export.paper import export_page
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
            help="Notebooks, folders of them, quizzes, tables, or folders of articles;"
            " without any, the course's own lessons and articles."
        ),
    ] = None,
) -> None:
    """Check lessons, quizzes and articles against the lesson standard; say what to mend."""
    from coursekit.course.check import check_paths

    if not paths:
        folder = course_folder(_here())
        paths = [folder / FIRST_NOTEBOOK.parent, *filter(Path.is_dir, [folder / "seeds"])]
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
        Path | None,
        typer.Option(metavar="FILE", help="Write the quiz here instead of printing it."),
    ] = None,
    seed: Annotated[
        int, typer.Option(help="A different number gives a different choice and order.")
    ] = 0,
    origin: OriginOption = Origin.BEST,
    kinds: Annotated[
        str,
        typer.Option(
            metavar="NAMES", help="Only these kinds, separated by commas: order,who-said."
        ),
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it exists.")] = False,
) -> None:
    """Draft a quiz from an article's tables, for you to edit."""
    from coursekit.quiz.draft import draft as drafting
    from coursekit.quiz.draft import file as draft_file
    from coursekit.quiz.draft.words import slug
    from coursekit.writing import write_whole

    page = _read_article(article)
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
        count = len(drafted.quiz["questions"])
        told = "1 question, a draft" if count == 1 else f"{count} questions, all of them drafts"
        print(f"{out}: {told} to edit.")
    for kind, why in drafted.left_out.items():
        print(f"Left out: {kind}; {why}.", file=sys.stderr)


@app.command()
def progress(
    where: Annotated[
        bool, typer.Option("--where", help="Only say which file it is kept in.")
    ] = False,
    export: Annotated[
        RecordFormat | None,
        typer.Option(help="Print all that is kept: csv for a spreadsheet, json for programs."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the export into FILE.")
    ] = None,
    merge: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Add what another record of the course holds."),
    ] = None,
    forget: Annotated[
        bool, typer.Option("--forget", help="Delete all that is kept, after showing what will go.")
    ] = False,
    copy: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Before deleting, write a copy into FILE.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete without asking.")] = False,
    course: Annotated[
        str, typer.Option(metavar="ID", help="Which course, if the quizzes belong to several.")
    ] = "",
) -> None:
    """Say what was done, missed and left in each lesson; export, merge or delete what is kept."""
    from coursekit.home import record_path
    from coursekit.quiz.courses import course_in, only_course_in
    from coursekit.quiz.store.record import Record

    if (copy or yes) and not forget:
        raise typer.BadParameter("--copy and --yes only work with --forget.")
    if out and export is None:
        raise typer.BadParameter("--out only works with --export.")
    if sum([where, export is not None, merge is not None, forget]) > 1:
        raise typer.BadParameter(
            "Use only one of --where, --export, --merge and --forget at a time."
        )
    notebooks = lessons_folder(_here())
    shows = not (where or forget or merge or export)
    course = course or (course_in if shows else only_course_in)(notebooks / "quizzes")
    record = Record(record_path(course), course)
    if where:
        print(record.path)
    elif forget:
        _forget(record, copy, yes)
    elif merge:
        _merge(record, merge)
    elif export:
        _export_record(record, export, out)
    else:
        _tell_progress(record, notebooks)


@app.command()
def review(
    course: Annotated[
        str, typer.Option(metavar="ID", help="The course, where the quizzes name several.")
    ] = "",
) -> None:
    """Say what is due today in the review: the lesson, the question, and why it is asked again."""
    from datetime import date

    from coursekit.home import record_path
    from coursekit.quiz.review.review import SavedReview, listing, quizzes_in
    from coursekit.quiz.store.record import Record

    notebooks = lessons_folder(_here())
    quizzes = quizzes_in(notebooks / "quizzes", course)
    record = Record(record_path(quizzes[0].course), quizzes[0].course)
    _read(record)
    for line in listing(SavedReview(quizzes, record, date.today()), notebooks):
        print(_printable(line))
    _tell_apart(record, notebooks)


def _tell_progress(record: Record, notebooks: Path) -> None:
    from coursekit.course.progress import progress as progress_in
    from coursekit.course.progress import told

    _read(record)
    lessons = progress_in(notebooks, record)
    if not lessons:
        raise CoursekitError(
            f"expected lessons that show quizzes of the course {record.course}, found none. Change"
            " to the folder of the lessons; show each quiz in a notebook there, with"
            " coursekit.Quiz(…); or give --course the course that their quizzes name.",
            path=notebooks,
        )
    for line in told(lessons):
        words = line.lstrip()
        print(" " * (len(line) - len(words)) + _printable(words))
    _tell_apart(record, notebooks)


def _tell_apart(record: Record, notebooks: Path) -> None:
    """Say on the error stream which quizzes beside those of the record's course are left out."""
    from coursekit.quiz.courses import note_on_other_courses

    if note := note_on_other_courses(notebooks / "quizzes", record.course):
        print(_printable(note), file=sys.stderr)


def _read(record: Record) -> None:
    """Read a record; say on the error stream what was mended, and refuse what cannot be used."""
    from coursekit.errors import RecordError

    record.refresh()
    if record.storage.state == "memory":
        raise RecordError(record.storage.why, path=record.path)
    for line in (*record.mended(), *filter(None, [record.storage.why])):
        print(_printable(line), file=sys.stderr)


def _export_record(record: Record, format: RecordFormat, out: Path | None) -> None:
    from coursekit.course.record_export import record_csv, record_json
    from coursekit.writing import write_whole

    _read(record)
    is_csv = format is RecordFormat.CSV
    text = record_csv(record.entries()) if is_csv else record_json(record.entries())
    if out is None:
        print(text, end="")
    else:  # the mark at the start tells a spreadsheet that the file is in UTF-8
        print(write_whole(out, "\ufeff" + text if is_csv else text))


def _merge(record: Record, path: Path) -> None:
    from coursekit.errors import RecordError
    from coursekit.files import OddFileError, bytes_of
    from coursekit.quiz.store.file import LARGEST

    try:
        data = bytes_of(path, LARGEST)
    except OddFileError as error:
        raise RecordError(error.message, path=path) from None
    except OSError as error:
        raise RecordError(
            f"expected a record to merge, but the file cannot be opened ({error.strerror}). Check"
            " the path.",
            path=path,
        ) from None
    _read(record)
    try:
        new, mended = record.merge(data)
    except RecordError as error:
        raise RecordError(error.message, path=path) from None
    if record.storage.state != "saved":
        raise RecordError(record.storage.why, path=record.path)
    for line in mended:
        print(_printable(f"{path}: {line}"), file=sys.stderr)
    print(f"{new} entries added; the record now has {len(record.entries())}.")


def _forget(record: Record, copy: Path | None, yes: bool) -> None:
    from coursekit.quiz.store.deletion import forget, write_copy

    if not record.path.exists():
        print(f"Nothing is kept for the course {record.course}.")
        return
    record.refresh()
    entries = record.entries()
    counts: dict[str, int] = {}
    for entry in entries:
        counts[entry.quiz] = counts.get(entry.quiz, 0) + 1
    print("This will go:")
    print(f"  {record.path}")
    for quiz, count in counts.items():
        print(f"    {_printable(quiz)}: {count} entries")
    if record.storage.state == "memory":
        print(f"    {_printable(record.storage.why)}")
    if copy is not None:
        write_copy(record.path, copy)
        print(f"A copy is in {copy}.")
    if not yes and not typer.confirm("Delete it?"):
        print("Nothing was deleted.")
        return
    forget(record.path)
    print("Deleted. Run any open notebooks again: they still show the old answers.")


def _read_article(path: Path) -> Article:
    """Read an article; say on the error stream when it does not seem to be English."""
    from coursekit.reading.article import read

    article = read(path)
    case = article.case
    told = (
        "This text does not seem to be English."
        if article.language != "en"
        else f"The case file says that this text is in another language ({case.language})."
        if case is not None and not case.is_english
        else ""
    )
    if told:
        rules = "The rules read English only: the tables may be empty, or wrong."
        print(_printable(f"{told} {rules}"), file=sys.stderr)
    return article


def _tables(article: Path, only: TableName | None, origin: Origin) -> dict[str, pd.DataFrame]:
    from coursekit.tables import frames

    makers = {
        TableName.TIMELINE: frames.timeline,
        TableName.STAKEHOLDERS: frames.stakeholders,
        TableName.STATEMENTS: frames.statements,
    }
    page = _read_article(article)
    made = {
        name.value: make(page, origin.value)
        for name, make in makers.items()
        if only in (None, name)
    }
    for name, table in made.items():
        drafts = int((table["origin"] == "proposed").sum())
        if drafts:
            told = f"{drafts} of {len(table)} rows are drafts that nobody has checked."
            print(f"{name}: {told}", file=sys.stderr)
    return made


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
