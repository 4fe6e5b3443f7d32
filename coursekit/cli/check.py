"""The command ``check``: what is wrong with a lesson, and what only a person can fill in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from shutil import get_terminal_size
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from coursekit.cli.folders import FIRST_NOTEBOOK, course_folder, from_here, here
from coursekit.cli.output import (
    Json,
    complain,
    example,
    number_of,
    print_json,
    printable,
    progress,
    tell,
)

if TYPE_CHECKING:
    from coursekit.course.finding import Finding

_ALL: Final = "all"
_LABELS: Final = {
    "asked": "Asked",
    "why": "Why",
    "held": "Held by",
    "person": "For a person to judge",
    "setting": "Settings in course.yaml",
}
Level = Literal["draft", "share"]


@example("coursekit check notebooks/00-start-here.ipynb")
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Notebooks, folders of them, quizzes, tables, or folders of articles;"
            " by default the course's own lessons and articles."
        ),
    ] = None,
    level: Annotated[
        Level,
        typer.Option(
            help="draft: what only a person can fill in is listed, but is not a fault yet. share:"
            " everything that a lesson needs before others teach it."
        ),
    ] = "share",
    explain: Annotated[
        str,
        typer.Option(
            metavar="NUMBER",
            help="Explain what a point of the standard asks for and why, without checking anything;"
            f" {_ALL} lists the points.",
        ),
    ] = "",
    as_json: Json = False,
) -> None:
    """Check lessons, quizzes and articles against the lesson standard, and report what to fix."""
    if explain:
        if paths:
            raise typer.BadParameter("--explain checks nothing: leave the paths out.")
        _explain(explain, as_json)
        return
    from coursekit.course.check import check_paths

    with progress("Checking"):
        findings = [*check_paths(paths or _own_paths()), *([] if paths else _of_grading())]
    _report(findings, level, as_json)


def _own_paths() -> list[Path]:
    """Return what there is to check in the course that the command was given in."""
    from coursekit.course.overlay.changes import OVERLAY
    from coursekit.quiz.deadlines import SETTINGS

    folder = course_folder(here())
    files = [folder / SETTINGS, folder / OVERLAY]
    seeds = [folder / "seeds"] if any(folder.glob("seeds/*/article.txt")) else []
    there = [*seeds, *filter(Path.is_file, files)]
    return [folder / FIRST_NOTEBOOK.parent, *there]


def _of_grading() -> list[Finding]:
    """Return what is wrong with what counts, where a course says it."""
    from coursekit.classroom.grading.rules import grading_at
    from coursekit.course.finding import findings_of
    from coursekit.errors import AuthoredFileError
    from coursekit.quiz.deadlines import GRADING

    path = course_folder(here()) / GRADING
    try:
        if path.is_file():
            grading_at(path.parent)
    except AuthoredFileError as error:
        return list(findings_of(error.faults, path))
    return []


def _report(findings: Sequence[Finding], level: Level, as_json: bool) -> None:
    warnings = sum(finding.warning for finding in findings)
    to_fill = [finding for finding in findings if finding.person]
    problems = len(findings) - warnings - len(to_fill)
    counts = {"problems": problems, "to_fill": len(to_fill), "warnings": warnings}
    if as_json:
        print_json({"level": level, **counts, "findings": [asdict(each) for each in findings]})
    else:
        _list([finding for finding in findings if not finding.person])
        if to_fill:
            print("For a person to fill in:")
        _list(to_fill)
    failed = problems or (level == "share" and to_fill)
    told = [
        f"{number_of(problems, 'problem')} to fix."
        if problems
        else f"Nothing {'is broken' if to_fill else 'to fix'}.",
        f"{number_of(len(to_fill), 'place')} for a person to fill in." if to_fill else "",
        f"{number_of(warnings, 'warning')}." if warnings and not problems else "",
    ]
    (complain if failed else tell)(" ".join(filter(None, told)))
    if failed:
        raise typer.Exit(1)


def _list(findings: Sequence[Finding]) -> None:
    """Print findings below the file that they are about."""
    by_file: dict[str, list[Finding]] = {}
    for finding in findings:
        by_file.setdefault(from_here(finding.file) if finding.file else "", []).append(finding)
    for file, found in by_file.items():
        print(printable(file))
        for finding in found:
            print(f"  {printable(finding.in_file())}")


def _explain(number: str, as_json: bool) -> None:
    from coursekit.course.settings import settings_of
    from coursekit.course.standard.points import STANDARD
    from coursekit.course.standard.texts import explained

    points = {str(each): each for each in STANDARD}
    if number not in {*points, _ALL}:
        raise typer.BadParameter(
            f"Expected --explain with 1 to {len(points)}, or {_ALL}, found {printable(number)!r}."
        )
    settings = settings_of(course_folder(here()))
    texts = {name: explained(point, settings) for name, point in points.items()}
    if as_json:
        print_json(texts if number == _ALL else texts[number])
    elif number == _ALL:
        for name, text in texts.items():
            print(f"{name:>2}  {text['title']}")
    else:
        text = texts[number]
        print(f"Point {number}: {text['title']}")
        for key, label in _LABELS.items():
            if text[key]:
                said = printable(f"{label}: {text[key]}")
                print(fill(said, get_terminal_size().columns, break_on_hyphens=False))
