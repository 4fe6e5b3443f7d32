"""The commands about a student's work: ``progress``, ``review`` and ``brief``."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from coursekit.cli.folders import here, lessons_folder
from coursekit.cli.output import Json, complain, example, print_json, printable
from coursekit.errors import CoursekitError, RecordError

if TYPE_CHECKING:
    from coursekit.quiz.store.record import Record


_Format = Literal["csv", "json"]
CourseOption = Annotated[
    str, typer.Option(metavar="ID", help="Which course, if the quizzes belong to several.")
]


_Where = Annotated[bool, typer.Option("--where", help="Only show which file it is kept in.")]
_Export = Annotated[
    _Format | None,
    typer.Option(help="Print all that is kept: csv for a spreadsheet, json for programs."),
]
_Out = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the export into FILE.")]
_Merge = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Add what another record of the course holds."),
]
_Forget = Annotated[
    bool, typer.Option("--forget", help="Delete all that is kept, after showing what will go.")
]
_Copy = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Before deleting, write a copy into FILE.")
]


@example("coursekit progress --export csv --out my-answers.csv")
def progress(
    where: _Where = False,
    export: _Export = None,
    out: _Out = None,
    merge: _Merge = None,
    forget: _Forget = False,
    copy: _Copy = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete without asking.")] = False,
    course: CourseOption = "",
    as_json: Json = False,
) -> None:
    """Show what is done, missed and left in each unit; export, merge or delete what is kept."""
    from coursekit.home import record_path
    from coursekit.quiz.courses import course_in, only_course_in
    from coursekit.quiz.store.record import Record

    if (copy or yes) and not forget:
        raise typer.BadParameter("--copy and --yes only work with --forget.")
    if out and export is None:
        raise typer.BadParameter("--out only works with --export.")
    if sum(map(bool, (where, export, merge, forget))) > 1:
        raise typer.BadParameter(
            "Use only one of --where, --export, --merge and --forget at a time."
        )
    notebooks = lessons_folder(here())
    shows = not (where or forget or merge or export)
    if as_json and not shows:
        raise typer.BadParameter("--json prints the progress; use it without these options.")
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
        _tell_progress(record, notebooks, as_json)


@example("coursekit review")
def review(course: CourseOption = "", as_json: Json = False) -> None:
    """List what is due for review today: the unit, the question, and why it is asked again."""
    from coursekit.home import record_path
    from coursekit.quiz.review.review import SavedReview, listing, quizzes_in, summary
    from coursekit.quiz.store.record import Record

    notebooks = lessons_folder(here())
    quizzes = quizzes_in(notebooks / "quizzes", course)
    record = Record(record_path(quizzes[0].course), quizzes[0].course)
    read(record)
    saved = SavedReview(quizzes, record, dt.date.today())
    listed = list(listing(saved, notebooks))
    if as_json:
        print_json({"summary": summary(saved), "due": [one._asdict() for one in listed]})
    else:
        for line in (*map(str, listed), summary(saved)):
            print(printable(line))
    _tell_apart(record, notebooks)


@example("coursekit brief --out my-brief.html")
def brief(
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write it into a new FILE: a page (.html) or a text (.md).",
        ),
    ] = None,
    course: CourseOption = "",
) -> None:
    """Print your brief, the one page that you composed first, or save it as the notebook does."""
    from coursekit.course.student.brief_page import as_page, as_text, kept_brief
    from coursekit.files import write_whole
    from coursekit.home import record_path
    from coursekit.quiz.courses import course_in
    from coursekit.quiz.store.record import Record

    if out and out.suffix not in {".html", ".md"}:
        raise typer.BadParameter(f"--out writes .html or .md; {out.name} ends with neither.")
    notebooks = lessons_folder(here())
    course = course or course_in(notebooks / "quizzes")
    record = Record(record_path(course), course)
    read(record)
    kept = kept_brief(notebooks, record)
    if out is None:
        for line in as_text(kept):
            print(printable(line))
    else:
        text = as_page(kept) if out.suffix == ".html" else "\n".join([*as_text(kept), ""])
        print(write_whole(out, text))


def _tell_progress(record: Record, notebooks: Path, as_json: bool) -> None:
    from coursekit.course.student import progress

    read(record)
    lessons = progress.progress(notebooks, record)
    if not lessons:
        raise CoursekitError(
            f"expected lessons that show quizzes of the course {record.course}, found none. Change"
            " to the folder of the lessons; show each quiz in a notebook there, with"
            " coursekit.Quiz(…); or give --course the course that their quizzes name.",
            path=notebooks,
        )
    if as_json:
        print_json({"course": record.course, "lessons": progress.as_plain(lessons)})
    else:
        for line in progress.progress_lines(lessons):
            words = line.lstrip()
            print(" " * (len(line) - len(words)) + printable(words))
    _tell_apart(record, notebooks)


def _tell_apart(record: Record, notebooks: Path) -> None:
    """Say on the error stream which quizzes beside those of the record's course are left out."""
    from coursekit.quiz.courses import note_on_other_courses

    if note := note_on_other_courses(notebooks / "quizzes", record.course):
        complain(note)


def read(record: Record) -> None:
    """Read a record; say on the error stream what was mended, and refuse what cannot be used."""
    record.refresh()
    if record.storage.state == "memory":
        raise RecordError(record.storage.why, path=record.path)
    for line in (*record.mended(), *filter(None, [record.storage.why])):
        complain(line)


def _export_record(record: Record, format: _Format, out: Path | None) -> None:
    from coursekit.course.student.record_export import record_csv, record_json
    from coursekit.files import write_whole

    read(record)
    is_csv = format == "csv"
    text = record_csv(record.entries()) if is_csv else record_json(record.entries())
    if out is None:
        print(text, end="")
    else:  # a spreadsheet knows UTF-8 by the mark at the start
        print(write_whole(out, "\ufeff" + text if is_csv else text))


def _merge(record: Record, path: Path) -> None:
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
    read(record)
    try:
        new, mended = record.merge(data)
    except RecordError as error:
        raise RecordError(error.message, path=path) from None
    if record.storage.state != "saved":
        raise RecordError(record.storage.why, path=record.path)
    for line in mended:
        complain(f"{path}: {line}")
    print(f"{new} entries added; the record now has {len(record.entries())}.")


def _forget(record: Record, copy: Path | None, yes: bool) -> None:
    from coursekit.quiz.store.deletion import forget, write_copy

    if not record.path.exists():
        print(f"Nothing is kept for the course {record.course}.")
        return
    record.refresh()
    counts = Counter(entry.quiz for entry in record.entries())
    print("This will be deleted:")
    print(f"  {record.path}")
    for quiz, count in counts.items():
        print(f"    {printable(quiz)}: {count} entries")
    if record.storage.state == "memory":
        print(f"    {printable(record.storage.why)}")
    if copy is not None:
        write_copy(record.path, copy)
        print(f"A copy is in {copy}.")
    if not yes and not typer.confirm("Delete it?"):
        print("Nothing was deleted.")
        return
    forget(record.path)
    print("Deleted. Run any open notebooks again: they still show the old answers.")
