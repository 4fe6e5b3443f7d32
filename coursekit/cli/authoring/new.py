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


_Source = Annotated[
    str,
    typer.Argument(
        metavar="[SOURCE]",
        help="A text: .txt, .md, .html, .pdf, .docx, an address, or - for standard input;"
        " if you leave it out, you paste the text.",
    ),
]
_Lesson = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="What the lesson and the text's folder are called; by default the title.",
    ),
]
_Course = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Make a folder for a course of your own, best beside this one: ../my-course.",
    ),
]
_Again = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Bring a lesson made before up to date with its case file and rows; what you have"
        " edited stays.",
    ),
]


@example("coursekit new article.docx --lesson the-vote")
def new(
    source: _Source = "",
    lesson: _Lesson = "",
    course: _Course = None,
    again: _Again = "",
    as_json: Json = False,
) -> None:
    """Make a lesson from a text: case file, notebook, quizzes and the instructor's page."""
    if course is not None or again:
        if source or lesson or (course and again):
            raise typer.BadParameter(
                "--course only makes the folder. Make the lesson afterwards, inside it."
                if course
                else "--again only takes the name of a lesson, such as 01-the-vote."
            )
        if course:
            _make_course(course, as_json)
        else:
            _renew(again, as_json)
        return
    root = _course()
    found = _found(source)
    from coursekit.course.new.scaffold import prepare
    from coursekit.course.new.writing import write_new

    with progress("Reading the text"):
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


def _renew(name: str, as_json: bool) -> None:
    from coursekit.course.new.parts import renew

    notebook = _course() / "notebooks" / f"{name.removesuffix('.ipynb')}.ipynb"
    if notebook.name != f"{name.removesuffix('.ipynb')}.ipynb" or not notebook.is_file():
        raise CoursekitError(
            f"expected the name of a lesson, such as 01-the-vote, found no notebook {name!r}."
            " Check the name.",
            path=notebook.parent,
        )
    made = renew(notebook)
    if as_json:
        print_json([file._asdict() for file in made])
        return
    for file in made:
        told = [f"written anew: {', '.join(file.changed)}"] if file.changed else []
        told += [f"not changed, since you have edited it: {', '.join(file.edited)}"] * bool(
            file.edited
        )
        tell(f"{from_here(file.file)}: {'; '.join(told) or 'up to date'}")


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
    lines += ["", "Next:"]
    lines += [f"- {command}{told}" for command, told in _next(made).items()]
    return lines


def _next(made: NewLesson) -> dict[str, str]:
    """Return the commands that come next, each with what it is for."""
    return {
        f"coursekit curate {made.slug}": " # check the rows, and sign them",
        f"coursekit draft-quiz seeds/{made.slug} --lesson {made.stem}": (
            " # then questions, from the signed rows"
        ),
        f"coursekit check notebooks/{made.stem}.ipynb --level share": " # what is still open",
        "coursekit start": " # see the lesson",
    }


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
        "next": list(_next(made)),
    }
