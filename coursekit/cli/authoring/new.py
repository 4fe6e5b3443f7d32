"""The command ``new``: from a text to a lesson, or a course folder of one's own."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coursekit.cli.authoring.pasting import pasted
from coursekit.cli.folders import course_around, from_here, here
from coursekit.cli.output import Json, example, print_json, progress, tell
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.course.new.scaffold import NewLesson
    from coursekit.course.new.sources.found import FoundText


@example("coursekit new article.docx --lesson the-vote")
def new(
    source: Annotated[
        str,
        typer.Argument(
            metavar="[SOURCE]",
            help="A text: .txt, .md, .html, .pdf, .docx, an address, or - for standard input;"
            " if you leave it out, you paste the text.",
        ),
    ] = "",
    lesson: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="What the lesson and the text's folder are called; by default the title.",
        ),
    ] = "",
    course: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Make a folder for a course of your own, best beside this one: ../my-course.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a lesson from a text: case file, notebook, quizzes and the instructor's page."""
    if course is not None:
        if source or lesson:
            raise typer.BadParameter(
                "--course only makes the folder. Make the lesson afterwards, inside it."
            )
        _make_course(course, as_json)
        return
    root = _course()
    found = _found(source)
    from coursekit.course.new.scaffold import prepare
    from coursekit.course.new.writing import write_new

    with progress("Reading the text and drafting questions"):
        made = prepare(root, found, lesson)
    written = write_new(root, made.files)
    if as_json:
        print_json(_as_data(made, written))
        return
    tell(*map(from_here, written), *_look_first(made))


def _program() -> str:
    """Return how this program is called from any folder."""
    beside = Path(sys.executable).with_name("coursekit.exe" if os.name == "nt" else "coursekit")
    if shutil.which("coursekit") or not beside.exists():
        return "coursekit"
    return f'"{beside}"' if " " in str(beside) else str(beside)


def _make_course(folder: Path, as_json: bool) -> None:
    from coursekit.course.new.course import write_course

    written = write_course(folder)
    program = _program()
    steps = [f"cd {folder}", f"{program} new article.txt", f"{program} start"]
    if as_json:
        print_json({"course": folder, "written": written, "next": steps})
        return
    tell(*map(from_here, written), "", "Next:", *(f"- {step}" for step in steps))


def _course() -> Path:
    start = here()
    root = course_around(start)
    if root is None:
        raise CoursekitError(
            "expected a course here or above, found none. Make one first: coursekit new --course"
            " my-course; then change to its folder.",
            path=start,
        )
    return root


def _found(source: str) -> FoundText:
    from coursekit.course.new.sources import source as sources
    from coursekit.course.new.sources.web import is_address

    if is_address(source):
        return sources.text_at(source)
    if source and source != "-":
        return sources.text_in_file(Path(source))
    if sys.stdin is None:
        raise CoursekitError("expected a text on standard input, found none. Name a file.")
    most = sources.MOST_BYTES + 1
    if not sys.stdin.isatty():
        return sources.pasted_text(sys.stdin.buffer.read(most))
    return sources.pasted_text(pasted(most))


def _look_first(made: NewLesson) -> list[str]:
    """Return what a person should look at first, and the commands that come next."""
    lines = ["", "Look at these first:"]
    lines += [f"- {note}" for note in made.notes]
    lines += [
        f"- case.yaml: {key} is a guess, from {why}" for key, why in made.detected.guessed.items()
    ]
    if made.detected.missing:
        lines.append(f"- case.yaml: not found, fill in: {', '.join(made.detected.missing)}")
    if not made.detected.case.is_english:
        lines.append(
            "- the text seems not to be in English: the tables are empty or wrong, fill them first"
        )
    counts = [
        f"{count.doubtful} of {count.rows} in the {name}"
        for name, count in made.doubtful.items()
        if count.rows
    ]
    if counts:
        lines.append(f"- rows that the program itself doubts: {', '.join(counts)}")
    lines.append("- the quizzes: their questions are drafted from the rows that you have signed")
    lines += ["", "Next:"]
    lines += [f"- {command}" for command in _next(made)]
    return lines


def _next(made: NewLesson) -> list[str]:
    return [
        f"coursekit curate {made.slug}",
        f"coursekit draft-quiz seeds/{made.slug} --lesson {made.stem}",
        f"coursekit check notebooks/{made.stem}.ipynb --level share",
        "coursekit start",
    ]


def _as_data(made: NewLesson, written: list[Path]) -> dict[str, object]:
    return {
        "slug": made.slug,
        "lesson": made.stem,
        "written": written,
        "detected": dict(made.detected.values),
        "missing": made.detected.missing,
        "guessed": dict(made.detected.guessed),
        "notes": made.notes,
        "rows": {name: count._asdict() for name, count in made.doubtful.items()},
        "next": _next(made),
    }
