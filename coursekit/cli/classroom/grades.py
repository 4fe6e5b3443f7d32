"""The command ``grades``: what the work of a class comes to, for Moodle and Canvas."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coursekit.cli.classroom.class_folder import ClassFolder, Folder, Keyed, MarksFolder
from coursekit.cli.folders import from_here
from coursekit.cli.output import complain, example, number_of, progress, tell
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.classroom.grading.rules import GradingRules

_Out = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Write grades.csv here, and grades-moodle.csv or grades-canvas.csv where the hand-ins"
        " came from there; left out: only print the table.",
    ),
]


@example("coursekit grades week-5.zip --out grades")
def grades(
    folder: Folder,
    out: _Out = None,
    marks: MarksFolder = None,
    keys: Keyed = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there.")] = False,
) -> None:
    """Make grades of marks and assessed quizzes, by what grading.yaml says."""
    from coursekit.classroom.grading import export
    from coursekit.classroom.grading.grades import Grader, marks_of_all
    from coursekit.classroom.grading.rules import grading_at
    from coursekit.files import write_together
    from coursekit.quiz.deadlines import deadlines_at

    with progress("Reading the hand-ins"):
        found = ClassFolder(folder, marks, keys)
    found.complain()
    root = found.notebooks.resolve().parent
    rules = grading_at(root)
    there = [quiz.quiz for quiz in found.quizzes] + [quiz for quiz, _question in found.work.tasks]
    _refuse_unknown(rules, there)
    assessed = found.assessed(_assessed_in(rules, found))
    grader = Grader(
        rules,
        deadlines_at(root),
        found.work,
        marks_of_all(file.marks for file in found.files),
        assessed,
        found.quizzes,
    )
    made = list(grader.grades())
    found.names.keep()
    table = export.plain(rules, made)
    if out is None:
        print(table, end="")
    else:
        texts = {
            "grades.csv": "\ufeff" + table,  # the mark tells a spreadsheet that it is UTF-8
            "grades-moodle.csv": export.moodle(rules, made),
            "grades-canvas.csv": export.canvas(rules, made),
        }
        texts = {name: text for name, text in texts.items() if text}
        write_together(out, texts, replace=force, private=True)
        for name in texts:
            tell(f"{from_here(out / name)}: {number_of(len(made), 'student')}.")
    for name in grader.extra_time_of_nobody():
        complain(
            f"extra_time is for `{name}`, too, and nobody here is called that. Who has not handed"
            " in, or a slip?"
        )
    for each in made:
        if each.grade is None:
            complain(f"{each.student} has no grade yet: {'; '.join(each.notes)}.")
    if any(part.counts == "practice" for part in rules.parts):
        complain(
            "Practice counts as done here: anybody can forge a hand-in, so let it weigh little."
        )


def _assessed_in(rules: GradingRules, found: ClassFolder) -> list[str]:
    """Return the assessed quizzes that count."""
    there = [quiz.quiz for quiz in found.quizzes if quiz.assessed]
    wanted: list[str] = []
    for part in rules.parts:
        if part.counts == "assessed":
            wanted += [name for name in there if not part.quizzes or name in part.quizzes]
            if not there:
                raise CoursekitError(
                    "expected quizzes with `assessed: true`, which grading.yaml counts, found none"
                    " in this course. Take that part out, or mark quizzes as assessed."
                )
    return wanted


def _refuse_unknown(rules: GradingRules, there: list[str]) -> None:
    """Refuse the name of a quiz that the course lacks."""
    named = [name for part in rules.parts for name in part.quizzes] + [*(rules.due or {})]
    for name in named:
        if name not in there:
            near = get_close_matches(name, there, 1)
            meant = f" Perhaps `{near[0]}` is meant." if near else ""
            raise CoursekitError(
                f"grading.yaml names the quiz `{name}`, and the course has no such quiz.{meant}"
            )
