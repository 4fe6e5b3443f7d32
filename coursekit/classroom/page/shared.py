"""The page of a class for its students: shares of groups of at least ten, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from coursekit.classroom.page.page import page
from coursekit.classroom.page.parts import paragraphs, said
from coursekit.classroom.page.pieces import Part, Piece, bar, percent, short, shown
from coursekit.classroom.sharing import GROUP, Cell

if TYPE_CHECKING:
    from coursekit.classroom.questions import CourseQuestions, Standing


def shared_page(questions: CourseQuestions, cells: Mapping[str, Cell]) -> str:
    """Return the page of a class for its students, made of what may be shown alone."""
    lessons: dict[str, list[tuple[Standing, Cell]]] = {}
    for each in questions.standing.values():
        cell = cells.get(f"{each.quiz}/{each.question.id}")
        if cell is not None:
            lessons.setdefault(each.title, []).append((each, cell))
    pieces = [_lesson(title, found) for title, found in lessons.items()]
    words = paragraphs("shared", group=GROUP)
    parts = [Part("shared", said("shared", "heading"), [] if pieces else words[-1:], pieces)]
    return page(f"The class so far: {questions.course}", words[:-1], parts)


def _lesson(title: str, found: list[tuple[Standing, Cell]]) -> Piece:
    bars, rows = [], []
    for each, cell in found:
        share = cell.right / cell.students
        bars.append(bar(short(each.question.prompt), share))
        rows.append((shown(each.question.prompt), each.heading, cell.students, percent(share)))
    columns = ("question", "section", "students", "right at once")
    return Piece(f"Questions of {title}", columns, rows, bars, "", title, "All numbers as a table")
