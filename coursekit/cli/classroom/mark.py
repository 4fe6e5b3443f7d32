"""The command ``mark``: mark the written work of a class, compare two markers, give it back."""

from __future__ import annotations

import re
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coursekit.cli.classroom.class_folder import ClassFolder, Folder, Keyed, MarksFolder
from coursekit.cli.folders import from_here
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
    from coursekit.classroom.marking.agreement import Agreement, AmongAll
    from coursekit.classroom.marking.marks import MarksFile


_Marker = Annotated[
    str,
    typer.Option(
        "--marker",
        metavar="ID",
        help="Who marks: your marks are kept under this name, in lower-case letters, digits and"
        " hyphens. With --feedback: whose marks go out; left out, the mean of all.",
    ),
]
_Compare = Annotated[
    tuple[str, str],
    typer.Option(metavar="ONE OTHER", help="Only compare two markers: where do they differ?"),
]
_Feedback = Annotated[
    Path | None,
    typer.Option(
        metavar="ZIP|DIR",
        help="Only write the pages that go back, one for each student, named as Moodle or Canvas"
        " takes them.",
    ),
]
_Answers = Annotated[
    bool,
    typer.Option("--answers", help="With --feedback: tell the right answers of assessed quizzes."),
]


@example("coursekit mark week-5.zip --marker ann")
def mark(
    folder: Folder,
    marker: _Marker = "",
    marks: MarksFolder = None,
    keys: Keyed = None,
    compare: _Compare = ("", ""),
    feedback: _Feedback = None,
    answers: _Answers = False,
    force: Annotated[bool, typer.Option("--force", help="Replace what --feedback wrote.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0: any.")] = 0,
    as_json: Json = False,
) -> None:
    """Mark the written work of a class under pseudonyms; each mark is kept at once."""
    if feedback and any(compare):
        raise typer.BadParameter("Use --feedback and --compare one after the other.")
    if (answers or force) and not feedback:
        raise typer.BadParameter("--answers and --force belong to --feedback.")
    if as_json and not any(compare):
        raise typer.BadParameter("--json only works with --compare.")
    if answers and not keys:
        raise typer.BadParameter("--answers needs the key file: add --keys FILE.")
    with progress("Reading the hand-ins"):
        found = ClassFolder(folder, marks, keys)
    found.complain()
    if any(compare):
        _compare(found, compare, as_json)
    elif feedback:
        _write_feedback(found, feedback, marker, answers=answers, force=force)
    else:
        _serve(found, marker or _only_marker(found), port, browser)


def _only_marker(found: ClassFolder) -> str:
    """Return the marker of whom there are marks already, where it is one."""
    if len(found.files) != 1:
        there = ", ".join(file.marker for file in found.files)
        known = f" There are marks of {there}." if there else ""
        raise typer.BadParameter(f"Say who marks with --marker ID, such as your initials.{known}")
    return found.files[0].marker


def _serve(found: ClassFolder, marker: str, port: int, browser: bool) -> None:
    """Show the page until somebody ends it here."""
    from coursekit.classroom.marking.desk import Desk
    from coursekit.classroom.marking.page import Marker
    from coursekit.widgets.pages.own_page import PageServer
    from coursekit.yamlfile import NAME

    if not re.fullmatch(NAME, marker):
        raise typer.BadParameter(
            f"expected a name in lower-case letters, digits and hyphens, found {marker!r}."
        )
    desk = Desk(found.work, found.folder, found.names.of_class, marker)
    found.names.keep()
    page = Marker(desk)
    with PageServer(page, f"Marking: {found.path.name}", port) as server:
        print(server.address, flush=True)
        tell("Open this address in a browser on this computer. To stop, press Ctrl and C here.")
        tell(f"Your marks are kept in {from_here(desk.file.path)}.")
        if browser:
            webbrowser.open(server.address)
        with suppress(KeyboardInterrupt):
            server.serve_forever()
    here = from_here(found.path)
    tell(f"{page!r}.", "Next:", f"- coursekit mark {here} --feedback feedback.zip # give it back")
    tell(f"- coursekit grades {here} --out grades # what it makes of the grade")


def _compare(found: ClassFolder, sides: tuple[str, str], as_json: bool) -> None:
    from coursekit.classroom.marking.agreement import agreement, among_all

    one, other = (_marks_of(found, side) for side in sides)
    compared = agreement(one.marks, other.marks, found.work.used, found.work.works)
    of_all = among_all([file.marks for file in found.files], found.work.works)
    if as_json:
        print_json(_as_data(compared) | {"among_all": of_all._asdict()})
        return
    print(
        f"{number_of(compared.both, 'piece')} of work marked by both {sides[0]} and {sides[1]}."
        + (f" The same points: {compared.share}." if compared.share else "")
    )
    for each in compared.criteria:
        if each.both:
            print(
                f"{'/'.join(each.asked)}, line {each.number}: the same {each.same} of {each.both}"
                f" ({each.share}), at most one apart {each.within_one} of {each.both}"
            )
    if len(found.files) > 2 and of_all.given:
        print(_of_all(of_all, len(found.files)))
    if compared.differences:
        print("Where they differ:")
    for gap in compared.differences:
        text = f"{gap.student}, {'/'.join(gap.asked)}, line {gap.number} ({gap.text})"
        print(printable(f"  {text}: {sides[0]} {gap.one}, {sides[1]} {gap.other}"))


def _of_all(found: AmongAll, markers: int) -> str:
    share = f"{100 * found.same / found.given:.0f}%"
    return (
        f"All {markers} markers, on the {number_of(found.works, 'piece')} that all have marked: the"
        f" same {found.same} of {found.given} ({share}), at most one apart {found.within_one} of"
        f" {found.given}"
    )


def _as_data(compared: Agreement) -> dict[str, Any]:
    return {
        "both": compared.both,
        "share": compared.share,
        "criteria": [each._asdict() | {"share": each.share} for each in compared.criteria],
        "differences": [each._asdict() for each in compared.differences],
    }


def _marks_of(found: ClassFolder, marker: str) -> MarksFile:
    file = next((file for file in found.files if file.marker == marker), None)
    if file is None:
        there = ", ".join(file.marker for file in found.files) or "nobody"
        raise typer.BadParameter(
            f"expected a marker, found {marker!r}. There are marks of {there}."
        )
    return file


def _write_feedback(
    found: ClassFolder, out: Path, marker: str, *, answers: bool, force: bool
) -> None:
    from coursekit.classroom.grading.grades import marks_of_all
    from coursekit.classroom.marking.feedback import pages, zipped
    from coursekit.files import write_together, write_whole

    files = [_marks_of(found, marker)] if marker else found.files
    counting = marks_of_all(file.marks for file in files)
    made = dict(pages(found.work, counting, found.assessed(), answers=answers))
    found.names.keep()
    if out.suffix.lower() == ".zip":
        write_whole(out, zipped(made), replace=force, private=True, option="--feedback")
    else:
        texts = {found.within(name): page for name, page in made.items()}
        write_together(out, texts, replace=force, private=True, option="--feedback")
    unmarked = sum(work.of not in counting for work in found.work.works)
    tell(f"{from_here(out)}: {number_of(len(made), 'page')}.")
    if unmarked:
        complain(f"{number_of(unmarked, 'piece')} of work not marked yet; the pages say so.")
