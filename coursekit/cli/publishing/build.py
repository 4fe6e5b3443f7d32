"""The command ``build``: an edition of the course, for students or for instructors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from coursekit.cli.folders import course_folder, here
from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell

if TYPE_CHECKING:
    from coursekit.course.edition.build import Build


_Edition = Annotated[
    Literal["student", "instructor", "public"] | None,
    typer.Option(
        help="student: no pages for instructors, no coders' decisions. instructor: with them."
        " public: as for students, with no article that belongs to others and names its twin."
    ),
]
_Out = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR|ZIP",
        help="Where to write it: a folder that is new, empty or an earlier edition, or a name"
        " that ends in .zip.",
    ),
]
_Student = Annotated[
    str,
    typer.Option(
        "--for",
        metavar="NAME",
        help="student: a copy for one pseudonym or group in `extra_time` of course.yaml, with"
        " their extra time in it.",
    ),
]
_Keys = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Where to keep the keys of assessed quizzes: for you alone, outside the"
        " course. Use the same file each time.",
    ),
]
_WithDrafts = Annotated[
    bool,
    typer.Option(
        "--with-drafts",
        help="student: build even where questions are drafts that nobody has edited, or"
        " something is still to fill in.",
    ),
]
_Force = Annotated[bool, typer.Option("--force", help="Replace a zip that is already there.")]
_Check = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR|ZIP",
        help="Build nothing: say whether the files of an edition are still as they were built.",
    ),
]


@example("coursekit build --edition student --out ../for-students.zip")
def build(
    edition: _Edition = None,
    out: _Out = None,
    student: _Student = "",
    keys: _Keys = None,
    with_drafts: _WithDrafts = False,
    force: _Force = False,
    check: _Check = None,
    as_json: Json = False,
) -> None:
    """Build the copy that you give away: for students, or for another instructor."""
    if check is not None:
        if edition or out or student or keys or force or with_drafts:
            raise typer.BadParameter("--check builds nothing: use it without the other options.")
        _check(check, as_json)
        return
    if edition is None or out is None:
        raise typer.BadParameter("--edition and --out are needed.")
    if student and edition != "student":
        raise typer.BadParameter("--for belongs to --edition student.")
    from coursekit.course.edition.build import build as build_edition
    from coursekit.course.edition.cutting import EDITIONS
    from coursekit.course.edition.keys import keys_at
    from coursekit.course.edition.output import refuse_keys, refuse_place, write
    from coursekit.files import write_whole

    course = course_folder(here())
    refuse_place(out, course, replace=force, editions=EDITIONS)
    if keys:
        refuse_keys(keys, out, course)
    with progress("Building the edition"):
        known = keys_at(keys) if keys else None
        made = build_edition(course, edition, student, known, with_drafts=with_drafts)
        if keys and made.keys and made.keys.quizzes:  # first: without them, no copy may go out
            write_whole(keys, made.keys.text(), replace=True, private=True)
        if not made.missing:
            write(made.files, out)
    if as_json:
        print_json(_report(made, course, out))
    if made.missing:
        complain(*map(str, made.missing))
        complain(f"{number_of(len(made.missing), 'problem')} to fix. Nothing was written.")
        if any(one.person for one in made.missing):
            complain("--with-drafts builds in spite of what is only a draft or to be filled in.")
        raise typer.Exit(1)
    tell(*_lines(made, course, out, keys))


def _check(path: Path, as_json: bool) -> None:
    from coursekit.course.edition.manifest import differences

    found = differences(path)
    if as_json:
        print_json({"path": path, "differences": [one._asdict() for one in found]})
    for one in found:
        complain(f"{path}: {one.what}: {one.path}")
    if found:
        complain(f"{number_of(len(found), 'file')} not as they were built.")
        raise typer.Exit(1)
    tell(f"{path}: every file is as it was built.")


def _lines(made: Build, course: Path, out: Path, keys: Path | None) -> Iterator[str]:
    """Yield what was made, and what was left out and why."""
    size = sum(map(len, made.files.values()))
    name = "public" if made.edition == "public" else f"{made.edition}'s"
    yield f"{out}: the {name} edition of {course}"
    yield f"{number_of(len(made.files), 'file')}, {max(size / 1e6, 0.1):.1f} MB"
    if made.quizzes_left_out:
        yield f"Left out: quizzes on words of others: {', '.join(made.quizzes_left_out)}"
    if made.assessed and made.edition != "instructor":
        yield f"Without keys, for you to mark: {', '.join(made.assessed)}; the keys are in {keys}"
    for why, count in sorted(made.left_out.items()):
        yield f"Left out: {why} ({number_of(count, 'file')})"
    if made.no_part:
        yield f"In neither edition: {', '.join(made.no_part)}"
    yield from made.remarks


def _report(made: Build, course: Path, out: Path) -> dict[str, object]:
    return {
        "edition": made.edition,
        "course": course,
        "out": None if made.missing else out,
        "files": len(made.files),
        "bytes": sum(map(len, made.files.values())),
        "assessed": made.assessed,
        "left_out": made.left_out,
        "quizzes_left_out": made.quizzes_left_out,
        "in_no_edition": made.no_part,
        "remarks": made.remarks,
        "missing": [str(one) for one in made.missing],
    }
