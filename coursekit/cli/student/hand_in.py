"""The command ``hand-in``: what a student ticks of the record, as one file for the instructor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coursekit.cli.folders import here, lessons_folder
from coursekit.cli.output import Json, example, number_of, print_json, printable, tell
from coursekit.cli.student.progress import CourseOption, read

if TYPE_CHECKING:
    from coursekit.quiz.hand_in import HandIn, Preview, Ticked

_With = Annotated[
    list[str] | None,
    typer.Option(
        "--with",
        metavar="PART",
        help="Hand this in as well, once for each: hints, confidence, first-tries, contested.",
    ),
]
_Without = Annotated[
    list[str] | None,
    typer.Option(metavar="PART", help="Leave this out, once for each: answers, written, brief."),
]
_As = Annotated[str, typer.Option("--as", metavar="NAME", help="Hand in under this name.")]
_Pseudonym = Annotated[
    str, typer.Option(metavar="WORD", help="Hand in under a pseudonym, such as p07.")
]
_Out = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write this file, or one in this folder; replace none."),
]


@example("coursekit hand-in --pseudonym p07 --without brief --out hand-in.html")
def hand_in(
    as_name: _As = "",
    pseudonym: _Pseudonym = "",
    with_: _With = None,
    without: _Without = None,
    out: _Out = None,
    course: CourseOption = "",
    as_json: Json = False,
) -> None:
    """Show all that a hand-in would hold; with a name or a pseudonym, write it as one file.

    Nothing is sent: you upload the file, or pass it on, yourself.
    """
    from coursekit.home import record_path
    from coursekit.quiz.courses import only_course_in
    from coursekit.quiz.hand_in import hand_in_of, preview, student_called, work_in
    from coursekit.quiz.store.entries import now
    from coursekit.quiz.store.record import Record

    if as_name and pseudonym:
        raise typer.BadParameter("Use only one of --as and --pseudonym.")
    is_named = bool(as_name or pseudonym)
    if out and not is_named:
        raise typer.BadParameter("--out needs a name (--as) or a pseudonym (--pseudonym).")
    ticked = _ticked(with_ or [], without or [])
    student = student_called("name" if as_name else "pseudonym", as_name or pseudonym or "…")
    lessons = lessons_folder(here())
    course = course or only_course_in(lessons / "quizzes")
    record = Record(record_path(course), course)
    read(record)
    work = work_in(lessons, course)
    made = hand_in_of(work, record.entries(), student, ticked, now())
    shown = preview(made, work.asked())
    path = _write(made, shown, out) if is_named else None
    if as_json:
        receipt = made.receipt if path else None
        print_json({"file": path, "receipt": receipt, "hand_in": made.said()})
    elif path is None:
        _print(shown)
        tell("", "Nothing was written. To make the file, add --as NAME or --pseudonym WORD.")
    else:
        print(path)
        print(f"Receipt: {made.receipt}")
        tell(*_summary(made))


def _ticked(more: list[str], less: list[str]) -> list[Ticked]:
    from coursekit.quiz.hand_in import BY_DEFAULT, TICKED

    for name in (*more, *less):
        if name not in TICKED:
            raise typer.BadParameter(
                f"there is no part {name!r} of a hand-in. There are: {', '.join(TICKED)}."
            )
    wanted = {*BY_DEFAULT, *more} - {*less}
    return [each for each in TICKED if each in wanted]


def _write(made: HandIn, shown: Preview, out: Path | None) -> Path:
    from coursekit.files import write_whole
    from coursekit.quiz.hand_in import page_of, refuse_empty

    refuse_empty(made)
    is_folder = out is None or out.is_dir()
    path = (out or Path()) / made.file_name if is_folder else out
    return write_whole(path or Path(), page_of(made, shown), private=True)


def _summary(made: HandIn) -> tuple[str, str]:
    parts = [(made.answers, "answer"), (made.written, "text"), (made.brief, "paragraph")]
    counts = ", ".join(number_of(len(items), what) for items, what in parts)
    holds = f"It holds: {counts} of the brief. Open it in a browser to read all of it."
    return holds, "Nothing was sent. Keep the receipt: your instructor sees the same code."


def _print(shown: Preview) -> None:
    _print_lines(shown.about, "")
    for part in shown.parts:
        print(f"\n{part.title}")
        for item in part.items:
            print(f"\n  {printable(item.prompt or item.name)}")
            print(f"  [{printable(' · '.join(filter(None, [item.lesson, item.name])))}]")
            _print_lines(item.lines, "    ")


def _print_lines(lines: list[tuple[str, str]], indent: str) -> None:
    for label, text in lines:
        print(f"{indent}{printable(f'{label}: {text}' if label else text)}")
