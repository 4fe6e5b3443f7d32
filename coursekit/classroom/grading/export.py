"""Grades as the files that Moodle and Canvas take in, and as a plain table.

Moodle's assignment takes its *grading worksheet* back: it needs the columns ``Identifier``
(``Participant NUMBER``), ``Grade`` and ``Last modified (grade)``, as they are called in English;
with ``-`` in the last, it overwrites a grade that is there only where the upload allows that
(``mod/assign/feedback/offline/importgradeslib.php`` of moodle/moodle, read on 28 November 2026).

Canvas' gradebook takes ``Student``, ``ID`` and ``Section``, then a column for each assignment,
named ``Title (number)``, and a first row ``Points Possible`` (``lib/gradebook_importer.rb`` of
instructure/canvas-lms, read on the same day).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from coursekit.classroom.grading.grades import StudentGrade
from coursekit.classroom.grading.rules import GradingRules, called
from coursekit.tables.schema import harmless

_MOODLE: Final = ("Identifier", "Full name", "Grade", "Maximum grade", "Last modified (grade)")
#: What Moodle writes where there was no grade before.
_NO_DAY: Final = "-"
_CANVAS: Final = ("Student", "ID", "Section")

Cell = str | float | int | None


def plain(rules: GradingRules, grades: Sequence[StudentGrade]) -> str:
    """Return a table of all students: who, each part in per cent, the grade, and why it lacks."""
    parts = [called(part) for part in rules.parts]
    head = ["student", "name", "file", *(f"{part}, per cent" for part in parts)]
    rows: list[list[Cell]] = [[*head, f"{rules.title}, of {rules.total:g}", "notes"]]
    for each in grades:
        shares: list[Cell] = [
            None if part.lacks else round(100 * part.share, 2) for part in each.parts
        ]
        who: list[Cell] = [each.student, _name(each), each.received.path]
        rows.append([*who, *shares, each.grade, "; ".join(each.notes)])
    return _csv(rows)


def moodle(rules: GradingRules, grades: Iterable[StudentGrade]) -> str:
    """Return the grading worksheet of an assignment; "" where no file came from Moodle."""
    rows: list[list[Cell]] = [
        [f"Participant {each.received.place.person}", _name(each), each.grade, rules.total, _NO_DAY]
        for each in grades
        if each.received.place.lms == "moodle" and each.grade is not None
    ]
    return _csv([list(_MOODLE), *rows]) if rows else ""


def canvas(rules: GradingRules, grades: Iterable[StudentGrade]) -> str:
    """Return a file for the gradebook; "" where no file came from Canvas."""
    rows: list[list[Cell]] = [
        [_name(each), int(each.received.place.person), "", each.grade]
        for each in grades
        if each.received.place.lms == "canvas" and each.grade is not None
    ]
    points: list[Cell] = ["    Points Possible", "", "", rules.total]
    return _csv([[*_CANVAS, rules.title], points, *rows]) if rows else ""


def _name(grade: StudentGrade) -> str:
    return grade.received.place.name or grade.received.hand_in.student.called


def _csv(rows: Iterable[Sequence[Cell]]) -> str:
    out = io.StringIO()
    lines = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
    for row in rows:
        lines.writerow([_text(cell) if isinstance(cell, str) else _number(cell) for cell in row])
    return out.getvalue()


def _text(cell: str) -> str:
    """Return a cell that ends no line, and that a spreadsheet shows and does not run."""
    line = "".join(c if c.isprintable() else " " for c in cell)
    return line if line == _NO_DAY else harmless(line)


def _number(cell: float | None) -> str:
    return "" if cell is None else str(cell) if isinstance(cell, int) else f"{cell:.2f}"
