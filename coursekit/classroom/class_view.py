"""The view of a class: who handed in, what was right, what to teach again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from html import escape
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

import pandas as pd

from coursekit.classroom.folder import Received, Refused, identity_of, numbered, received
from coursekit.classroom.lms import place_of
from coursekit.classroom.names import Names, readable
from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.statistics.results import ANEW, Marking, Row, results_of
from coursekit.classroom.statistics.summaries import (
    Answers,
    answers_of,
    confidence_table,
    contested_table,
    objective_table,
    question_table,
    reliability_table,
    with_points,
)
from coursekit.cycles import no_search_for_cycles
from coursekit.errors import CoursekitError

#: Which of several hand-ins of one student counts.
Keep = Literal["latest", "best"]
KEEP: Final[tuple[Keep, ...]] = get_args(Keep)


class Counting(NamedTuple):
    """The hand-in of a student that counts, as far as the view needs it."""

    path: str
    receipt: str
    made: str
    late: bool
    name: str
    called: str
    points: float
    written: int
    rows: list[Row]


@dataclass(frozen=True)
class ClassView:
    """What the hand-ins of a class show.

    Attributes
    ----------
    results : pandas.DataFrame
        One row for each student and question; ``COLUMNS`` in ``classroom/statistics/results.py``
        says what each column holds.
    students : pandas.DataFrame
        One row for each student, under a pseudonym.
    names : pandas.DataFrame
        Whose pseudonym it is, and which file: for the instructor alone, and in nothing else of the
        view.
    refused : tuple of Refused
        The files that do not count, by name, and why.
    """

    course: str
    results: pd.DataFrame
    students: pd.DataFrame
    names: pd.DataFrame
    refused: tuple[Refused, ...]
    #: The same, for the page: with what it calls each file, which no name is a part of.
    listed: tuple[Refused, ...]
    _rows: tuple[Row, ...]
    course_questions: CourseQuestions

    @cached_property
    def _answers(self) -> Answers:
        return answers_of(self.results, self.course_questions)

    @cached_property
    def questions(self) -> pd.DataFrame:
        """A row for each question that was answered."""
        return question_table(self.results, self._rows, self._answers)

    @cached_property
    def objectives(self) -> pd.DataFrame:
        """A row for each objective, first what is to be taught again."""
        return objective_table(self.questions)

    @cached_property
    def reliability(self) -> pd.DataFrame:
        """Cronbach's alpha of each lesson that enough students answered as a whole."""
        return reliability_table(self._answers)

    @cached_property
    def confidence(self) -> pd.DataFrame:
        """How often an answer was right, by how sure the student was."""
        return confidence_table(self.results)

    @cached_property
    def contested(self) -> pd.DataFrame:
        """How often each option of a contested decision was chosen."""
        return contested_table(self._rows)

    @property
    def not_counted(self) -> int:
        """How many answers no key is known of: of another version, or marked elsewhere."""
        return int((self.results["marked"] != ANEW).sum())

    def page(self) -> str:
        """Return the view as one HTML page that needs nothing beside it."""
        from coursekit.classroom.page.page import class_page

        return class_page(self)

    def _repr_html_(self) -> str:
        shown = escape(self.page())
        return (
            '<iframe title="The view of the class" sandbox srcdoc="'
            f'{shown}" width="100%" height="700"></iframe>'
        )


def read_class(
    path: Path | str,
    keep: Keep = "latest",
    *,
    course: Path | str | None = None,
    keys: Path | str | None = None,
    names: Names | None = None,
) -> ClassView:
    """Read the hand-ins of a class, and mark them with the course's own keys.

    Parameters
    ----------
    path : pathlib.Path or str
        The folder or the zip with the hand-ins, as Moodle or Canvas gives it.
    keep : {"latest", "best"}
        Which counts where a student has handed in several times: the last that was made, or the one
        with the most points.
    course : pathlib.Path or str, optional
        The folder of the lessons, in your own copy of the course; without it, ``notebooks`` here or
        above.
    keys : pathlib.Path or str, optional
        The key file of the quizzes that you mark.
    names : Names, optional
        The key of names; without it, students get pseudonyms that hold for this view alone.

    Returns
    -------
    ClassView
        ``results``, the table of all answers; ``questions``, ``objectives`` and more.

    Raises
    ------
    CoursekitError
        Nothing can be read there, or no file in it is a hand-in of this course.
    """
    if keep not in KEEP:
        raise CoursekitError(f"expected `keep` to be latest or best, found {keep!r}.")
    with no_search_for_cycles():
        questions = CourseQuestions(_lessons(course), _keys(keys))
        kept, refused = _counting(Path(path), questions, keep)
        if not kept:
            why = (
                f" The first of {len(refused)} files: {refused[0].reason.removesuffix('.')}."
                if refused
                else ""
            )
            message = f"found no hand-in of the course {questions.course}.{why}"
            raise CoursekitError(message, path=path)
        return _view(kept, refused, questions, names or Names(Path("no-such-folder")))


def _lessons(course: Path | str | None) -> Path:
    if course is not None:
        found = Path(course)
        return found / "notebooks" if (found / "notebooks").is_dir() else found
    here = Path.cwd()
    for folder in (here, *here.parents):
        for lessons in (folder / "notebooks", folder):
            if (lessons / "quizzes").is_dir():
                return lessons
    raise CoursekitError(
        "expected your copy of the course here or above, with a folder notebooks/quizzes: its keys"
        " mark the hand-ins. Change to it, or name it with `course`.",
        path=here,
    )


def _keys(path: Path | str | None) -> Any:
    from coursekit.course.edition.keys import keys_at

    if path is None:
        return None
    if not Path(path).is_file():
        raise CoursekitError("expected the key file that coursekit build wrote here.", path=path)
    return keys_at(Path(path))


def _counting(
    path: Path, questions: CourseQuestions, keep: Keep
) -> tuple[dict[str, Counting], list[Refused]]:
    """Return the hand-in of each student that counts, by who it is, and the files that do not."""
    marking = Marking(questions)
    kept: dict[str, Counting] = {}
    refused: list[Refused] = []
    for each in received(path, questions.course):
        if isinstance(each, Refused):
            refused.append(each)
            continue
        identity, new = identity_of(each), _summed_up(each, marking)
        old = kept.setdefault(identity, new)
        if old is not new:
            kept[identity], other = sorted((old, new), key=partial(_order, keep), reverse=True)
            why = f"the {keep} hand-in of this student is {kept[identity].path}"
            refused.append(Refused(other.path, why))
    return kept, refused


def _order(keep: Keep, each: Counting) -> tuple[Any, ...]:
    if keep == "best":
        return (each.points, each.made, each.path)
    return (each.made, each.path)


def _summed_up(each: Received, marking: Marking) -> Counting:
    hand_in = each.hand_in
    rows = marking.rows(hand_in)
    return Counting(
        each.path,
        each.receipt,
        hand_in.made,
        each.place.late,
        each.place.name,
        hand_in.student.called,
        sum(row.points for row in rows),
        len(hand_in.written) + len(hand_in.brief),
        rows,
    )


def _view(
    kept: dict[str, Counting],
    refused: list[Refused],
    questions: CourseQuestions,
    names: Names,
) -> ClassView:
    named = {
        names.pseudonym(identity, readable(each.name or each.called)): each
        for identity, each in sorted(kept.items())
    }
    named = dict(sorted(named.items()))
    called = _called([each.path for each in kept.values()], refused, names)
    table = results_of((student, each.rows) for student, each in named.items())
    return ClassView(
        questions.course,
        table,
        pd.DataFrame(list(_students(named, table))),
        pd.DataFrame(list(_key(named, refused, called, names))),
        tuple(refused),
        tuple(Refused(called[each.name], _said(each.reason, called)) for each in refused),
        tuple(row for each in named.values() for row in each.rows),
        questions,
    )


def _called(kept: list[str], refused: list[Refused], names: Names) -> dict[str, str]:
    """Return what the page calls each file: of a path, any part and its place may tell a name."""
    called = {}
    paths = names.mixed({*kept, *(each.name for each in refused)})
    for number, path in enumerate(paths, start=1):
        student = _student_of(path, names)
        called[path] = f"file {number} of {student}" if student else f"file {number}"
    return called


def _student_of(path: str, names: Names) -> str:
    """Return the pseudonym of the student to whom a system says that a file belongs, or ""."""
    place = place_of(path)
    return names.pseudonym(numbered(place), readable(place.name)) if place.lms else ""


def _key(
    named: dict[str, Counting], refused: list[Refused], called: dict[str, str], names: Names
) -> Iterator[dict[str, str]]:
    """Yield whose each pseudonym is, and which file of the page is which."""
    for student, each in named.items():
        yield {
            "student": student,
            "name": readable(each.name),
            "called": readable(each.called),
            "file": readable(each.path),
            "on_page": called[each.path],
        }
    for path in sorted({each.name for each in refused}):
        student = _student_of(path, names)
        yield {
            "student": student,
            "name": names.name(student),
            "called": "",
            "file": readable(path),
            "on_page": called[path],
        }


def _said(reason: str, called: dict[str, str]) -> str:
    """Return a reason as the page has it: it may end with the path of another file."""
    words = reason.split(" ")
    for at in range(len(words)):
        if (path := " ".join(words[at:])) in called:
            return " ".join([*words[:at], called[path]])
    return reason


def _students(named: dict[str, Counting], table: pd.DataFrame) -> Iterator[dict[str, Any]]:
    graded = with_points(table).groupby("student", observed=True)
    sizes = graded.size()
    means = graded[["share", "at_once"]].mean().to_dict("index")
    for student, each in named.items():
        yield {
            "student": student,
            "receipt": each.receipt,
            "made": each.made,
            "late": each.late,
            "answered": int(sizes.get(student, 0)),
            "at_once": means.get(student, {}).get("at_once", float("nan")),
            "facility": means.get(student, {}).get("share", float("nan")),
            "written": each.written,
        }
