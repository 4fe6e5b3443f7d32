"""The command ``overlay``: what a course changes in lessons, and what has changed under it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from coursekit.cli.folders import course_folder, here
from coursekit.cli.output import Json, complain, example, number_of, print_json, printable, tell

if TYPE_CHECKING:
    from coursekit.course.overlay.originals import Original
    from coursekit.course.overlay.recording import How

_STATES: Final = {
    "wrong": "does not fit",
    "changed": "has changed since it was recorded",
    "unrecorded": "not recorded: later changes to it will go unnoticed",
    "recorded": "as recorded",
}


@example("coursekit overlay add 01-the-vote/without-a-vote --replace")
def overlay(
    action: Annotated[
        Literal["show", "add", "accept"],
        typer.Argument(
            help="show: each change, and both versions where what it changes is no longer the"
            " same. add: write an entry into overlay.yaml. accept: record what stands now."
        ),
    ] = "show",
    names: Annotated[
        list[str] | None,
        typer.Argument(
            help="QUIZ/QUESTION or LESSON/SECTION: one to add; those to accept, by default all."
        ),
    ] = None,
    drop: Annotated[bool, typer.Option("--drop", help="add: leave it out.")] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="add: begin with a copy of it, for you to change.")
    ] = False,
    minutes: Annotated[
        int | None, typer.Option(min=1, help="add: how long the section takes.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Change lessons without copying them, in overlay.yaml, which `build` applies."""
    chosen: tuple[How | int | None, ...] = (
        "drop" if drop else None,
        "replace" if replace else None,
        minutes,
    )
    how = [each for each in chosen if each is not None]
    if action == "add":
        if len(how) != 1 or len(names or []) != 1:
            raise typer.BadParameter("add takes one name and one of --drop, --replace, --minutes.")
        _add((names or [""])[0], how[0], as_json)
        return
    if how or (names and action == "show"):
        raise typer.BadParameter(f"{action} takes no such option or name; --help shows how.")
    if action == "accept":
        _accept(frozenset(names or []), as_json)
    else:
        _show(as_json)


def _course() -> tuple[Path, dict[str, bytes]]:
    from coursekit.course.edition.gathering import gathered

    root = course_folder(here())
    return root, gathered(root)


def _show(as_json: bool) -> None:
    from coursekit.course.overlay.changes import OVERLAY, read_overlay
    from coursekit.course.overlay.originals import originals

    root, files = _course()
    if OVERLAY not in files:
        tell(f"{root} has no {OVERLAY}: no lesson is changed.")
        if as_json:
            print_json({"changes": []})
        return
    found = list(originals(files, read_overlay(files[OVERLAY])))
    if as_json:
        print_json({"changes": [_as_data(one) for one in found]})
    else:
        for one in found:
            _print(one)
    wrong = sum(one.state in {"wrong", "changed"} for one in found)
    if wrong:
        complain(f"{number_of(wrong, 'change')} cannot be applied.")
        raise typer.Exit(1)
    tell(f"{number_of(len(found), 'change')}, and nothing stands in the way of applying them.")


def _print(one: Original) -> None:
    print(printable(f"{one.located.path}, line {one.line}: {one.name}: {_STATES[one.state]}."))
    if one.wrong:
        print(printable(one.wrong))
    elif one.has_changed:
        for line in one.comparison():
            print("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line))


def _as_data(one: Original) -> dict[str, object]:
    return {
        "line": one.line,
        "name": one.key,
        "state": one.state,
        "was": one.was,
        "now": one.now,
        "wrong": one.wrong,
    }


def _accept(names: frozenset[str], as_json: bool) -> None:
    from coursekit.course.overlay.changes import OVERLAY
    from coursekit.course.overlay.recording import accepted
    from coursekit.errors import CoursekitError
    from coursekit.files import write_whole

    root, files = _course()
    if OVERLAY not in files:
        raise CoursekitError(f"there is no {OVERLAY} to accept anything in.", path=root)
    text, count = accepted(files, names)
    if count:
        write_whole(root / OVERLAY, text, replace=True)
    if as_json:
        print_json({"recorded": count})
    tell(
        f"{root / OVERLAY}: {number_of(count, 'text')} recorded again."
        if count
        else "Nothing to record."
    )


def _add(name: str, how: How | int, as_json: bool) -> None:
    from coursekit.course.overlay.changes import OVERLAY
    from coursekit.course.overlay.recording import added
    from coursekit.files import write_whole

    root, files = _course()
    write_whole(root / OVERLAY, added(files, name, how), replace=True)
    if as_json:
        print_json({"added": name, "file": root / OVERLAY})
    tell(f"{root / OVERLAY}: {name} added. `coursekit build` applies it.")
