"""What goes back to each student: one page with their own words, the points and the comments.

No name of a marker stands in it, and no other student's work.  A zip of the pages has the names of
files by which Moodle and Canvas find the student again; see :mod:`coursekit.classroom.lms`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath
from random import Random
from typing import Any, Final, NamedTuple

from jinja2 import FileSystemLoader

from coursekit.classroom.folder import Received, day_of
from coursekit.classroom.lms import moodle_parts
from coursekit.classroom.marking.assessed import AssessedQuizzes, Marked, Result
from coursekit.classroom.marking.marks import MOST, Mark, Of
from coursekit.classroom.marking.works import ClassWork, Task, Work
from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.export.pages import environment_of, styled
from coursekit.quiz.kinds.branching.model import Branching
from coursekit.quiz.store.answer_words import entry_in_words, in_words
from coursekit.quiz.store.entries import Entry

_HERE: Final = Path(__file__).parent
_ANY_DAY: Final = (2026, 1, 1, 0, 0, 0)


class Line(NamedTuple):
    """A line of the rubric, and what it got."""

    criterion: str
    points: str


class Piece(NamedTuple):
    """A text of the student with its marks."""

    task: Task
    parts: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    comments: tuple[str, ...]
    #: "7 of 8"; "" where it is not marked yet.
    total: str


def pages(
    work: ClassWork,
    marks: Mapping[Of, Sequence[Mark]],
    assessed: AssessedQuizzes | None = None,
    *,
    answers: bool = False,
) -> Iterator[tuple[str, str]]:
    """Yield a page for each student, with the path under which it goes back.

    Parameters
    ----------
    work : ClassWork
        What was handed in.
    marks : dict
        The marks that count, of each piece of work.
    assessed : AssessedQuizzes, optional
        The quizzes that the key marks; without them, the pages say nothing of these.
    answers : bool
        Whether the right answers of those quizzes are told.
    """
    by_student: dict[str, list[Work]] = {}
    for each in work.works:
        by_student.setdefault(each.student, []).append(each)
    taken: set[str] = set()
    for student, hand_ins in work.students.items():
        received = hand_ins[-1]
        pieces = [_piece(work, one, marks.get(one.of, ())) for one in by_student.get(student, ())]
        results = list(assessed.results(received.hand_in)) if assessed else []
        path = _path_back(received, taken)
        taken.add(path)
        yield path, _page(received, pieces, results, answers=answers)


def zipped(files: Mapping[str, str]) -> bytes:
    """Return pages as a zip, the same bytes for the same pages."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, page in files.items():
            info = zipfile.ZipInfo(path, _ANY_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, page.encode())
    return made.getvalue()


def _piece(work: ClassWork, one: Work, marks: Sequence[Mark]) -> Piece:
    task = work.tasks[one.asked]
    fitting = [mark for mark in marks if len(mark.points) == len(task.rubric)]
    lines = []
    for place, criterion in enumerate(task.rubric):
        given = [points for mark in fitting if (points := mark.points[place]) is not None]
        lines.append(Line(criterion, _plain(sum(given) / len(given)) if given else ""))
    comments = tuple(dict.fromkeys(mark.comment for mark in fitting if mark.comment))
    totals = [mark.total for mark in fitting]
    total = _plain(sum(totals) / len(totals)) if totals else ""
    return Piece(task, one.parts, tuple(lines), comments, total)


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _page(
    received: Received, pieces: Sequence[Piece], results: Sequence[Result], *, answers: bool
) -> str:
    day = day_of(received.hand_in.made)
    return styled(
        _template(),
        [_HERE / "feedback.css"],
        receipt=received.receipt,
        made=day_in_words(day.isoformat()) if day else "",
        pieces=pieces,
        results=[(each, [_told(one) for one in each.marked]) for each in results],
        answers=answers,
        most=MOST,
    )


def _told(marked: Marked) -> dict[str, Any]:
    """Return what a page says of an answer to an assessed question."""
    question, grade = marked.question, marked.grade
    return {
        "prompt": question.prompt,
        "answer": marked.answer,
        "points": _plain(grade.points) if grade else "",
        "of": _plain(grade.of if grade else question.points),
        "right": "" if question.sealed else right_answer(marked),
    }


def right_answer(marked: Marked) -> str:
    """Return the key of a question in words; of a case, of the decisions that are graded."""
    question = marked.question
    if isinstance(question, Branching):
        graded = (option for node in question.nodes for option in node.options)
        return "; ".join(option.text for option in graded if option.points)
    sent = question.key_sent()
    asked = question.asked(Random(0))  # noqa: S311 (only the words are needed)
    entry = Entry("key", "", question.id, "", {"did": "answer", "sent": sent})
    return in_words(question, asked, sent) or entry_in_words(entry) or _as_said(sent)


def _as_said(sent: Mapping[str, Any]) -> str:
    """Return an answer without words of its own: yes, no, or a number."""
    said = next(iter(sent.values()), "")
    if isinstance(said, bool):
        return _("True") if said else _("False")
    return f"{said:g}" if isinstance(said, int | float) else str(said)


def _path_back(received: Received, taken: set[str]) -> str:
    """Return the path by which a system finds the student of a hand-in again."""
    path = PurePosixPath(received.path.replace("\\", "/"))
    back = path.with_name(f"{path.stem}-feedback.html").as_posix()
    if received.place.lms == "moodle":
        back = next(filter(None, map(_moodle_path, path.parts, [path.name] * len(path.parts))))
    elif received.place.lms == "canvas":
        back = path.name
    return path.as_posix() if back in taken else back


def _moodle_path(part: str, last: str) -> str:
    """Return a path under the folder that Moodle gave a student, or with its name before it."""
    found = moodle_parts(part)
    if not found:
        return ""
    return "_".join([*found[:4], "feedback.html"]) if part == last else f"{part}/feedback.html"


@cache
def _template() -> Any:
    return environment_of(FileSystemLoader(_HERE)).get_template("feedback.html.jinja")
