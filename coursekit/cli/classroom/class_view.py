"""The command ``class``: what the hand-ins of a class show."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from coursekit.cli.classroom.class_folder import Folder, Keyed, MarksFolder
from coursekit.cli.folders import from_here, here, lessons_folder
from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell

if TYPE_CHECKING:
    from coursekit.classroom.class_view import ClassView

#: How many objectives are printed; the page has all.
_FIRST: Final = 5


class _Keep(StrEnum):
    latest = "latest"
    best = "best"


_Out = Annotated[Path, typer.Option(metavar="DIR", help="Where to write the page and the tables.")]
_Shared = Annotated[
    bool,
    typer.Option(
        "--shared", help="Also write the page for students, which shows no group under ten."
    ),
]
_Which = Annotated[
    _Keep, typer.Option("--keep", help="Which of several hand-ins of one student counts.")
]
_Replace = Annotated[bool, typer.Option("--replace", help="Replace the files of an earlier view.")]
_Sample = Annotated[
    bool,
    typer.Option("--sample", help="First make forty simulated hand-ins in FOLDER, a new one."),
]


@example("coursekit class submissions.zip --out class-view")
def class_(
    hand_ins: Folder,
    out: _Out = Path("class-view"),
    shared: _Shared = False,
    keep: _Which = _Keep.latest,
    keys: Keyed = None,
    marks: MarksFolder = None,
    replace: _Replace = False,
    sample: _Sample = False,
    as_json: Json = False,
) -> None:
    """Show what a class has handed in: what was right, and what to teach again."""
    from coursekit.classroom.class_view import read_class
    from coursekit.classroom.files import write_view
    from coursekit.classroom.names import Names, marks_folder
    from coursekit.classroom.sharing import SHARED

    lessons = lessons_folder(here())
    if sample:
        _make_sample(hand_ins, lessons)
    names = Names(marks or marks_folder(hand_ins))
    remembers = (names.path.parent / SHARED).is_file()
    with progress("Reading the hand-ins"):
        view = read_class(hand_ins, keep.value, course=lessons, keys=keys, names=names)
        files = write_view(view, out, names, shared=shared, replace=replace)
    complain(*(f"{each.name}: {each.reason}" for each in view.refused))
    if shared and not remembers:
        complain(
            f"{from_here(names.path.parent)} remembers no earlier page for students. If this class"
            " has seen one, do not show this one: the two could tell a person. Repeat it with"
            " --marks and the folder that was used then."
        )
    if as_json:
        print_json(_plain(view, files))
        return
    _print(view)
    tell(*(str(file) for file in files))


def _make_sample(folder: Path, lessons: Path) -> None:
    from coursekit.classroom.sample_class import write_sample_class

    with progress("Simulating forty students"):
        count = write_sample_class(folder, lessons)
    tell(f"{folder}: {number_of(count, 'hand-in')} of students who do not exist.")


def _print(view: ClassView) -> None:
    from coursekit.classroom.page.pieces import percent

    print(f"{number_of(len(view.students), 'student')} handed in.")
    for each in view.objectives.head(_FIRST).to_dict("records"):
        share = percent(each["at_once"])
        print(f"{share:>5} right at once: {each['text']} ({each['title']}: {each['heading']})")


def _plain(view: ClassView, files: list[Path]) -> dict[str, object]:
    from coursekit.tables.export import records

    return {
        "students": len(view.students),
        "questions": records(view.questions),
        "objectives": records(view.objectives),
        "refused": [each._asdict() for each in view.refused],
        "files": files,
    }
