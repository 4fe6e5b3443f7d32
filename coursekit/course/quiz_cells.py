"""The cell below each quiz of a lesson that shows its questions where no kernel runs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from markupsafe import Markup

from coursekit.course.lesson import Cell, Lesson, PathUse, book_at, read_lesson
from coursekit.files import write_whole
from coursekit.i18n import counted as tn
from coursekit.i18n import in_language, language_in_use
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.export.paper import fragment
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz, own_language

#: The cells of a notebook, as its file has them.
Cells = list[dict[str, Any]]

_LONGEST_ID: Final = 64  # of a cell, in the notebook format


def source_on_paper(written: str, quiz: Quiz, language: str = "en") -> str:
    """Return the source of the cell that shows a quiz, with the words around it in `language`."""
    asked = [before(quiz, question) for question in quiz.drawn()]
    with in_language(language):
        summary = tn(
            "The question as plain text, in case the quiz above does not appear",
            "The {count} questions as plain text, in case the quiz above does not appear",
            len(asked),
        )
        used = language_in_use()
        noted, spoken = written, Markup("")
        if used != "en":
            noted, spoken = f"{written} ({used})", Markup(' lang="{}"').format(used)
        head = Markup("<details{}>\n<summary>{}</summary>").format(spoken, summary)
        body = fragment(asked, own_language(quiz))
        mixed = f"<!-- mixed with seed {quiz.seed} -->"
        return f"<!-- on-paper: {noted} -->\n{head}\n{body}\n</details>\n{mixed}"


def bring_up_to_date(path: Path) -> bool:
    """Write the questions of a lesson's quizzes below them; tell whether the file has changed."""
    return _change(path, lambda lesson, raw: with_questions(lesson, raw, load_quiz))


def take_out(path: Path) -> bool:
    """Take the questions on paper out of a lesson; tell whether the file has changed."""
    return _change(path, without_questions)


def _change(path: Path, step: Callable[[Lesson, Cells], Cells]) -> bool:
    lesson = read_lesson(path)
    book = book_at(path)
    cells = step(lesson, book["cells"])
    if cells == book["cells"]:
        return False
    write_whole(path, text_of_book(book | {"cells": cells}), replace=True)
    return True


def text_of_book(book: dict[str, Any]) -> str:
    """Return a notebook as Jupyter writes it, so that comparing versions shows what has changed."""
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"


def without_questions(lesson: Lesson, raw: Cells) -> Cells:
    """Return a lesson's cells without those that show a quiz on paper."""
    return [each for cell, each in zip(lesson.cells, raw, strict=True) if not cell.on_paper]


def with_questions(lesson: Lesson, raw: Cells, quiz_at: Callable[[Path], Quiz]) -> Cells:
    """Return a lesson's cells with each quiz on paper below the cell that shows it."""
    cells: Cells = []
    made = {cell.on_paper: cell.language_on_paper for cell in lesson.cells if cell.on_paper}
    usual = lesson.language or next(iter(made.values()), language_in_use())
    for cell, as_written in zip(lesson.cells, raw, strict=True):
        if cell.on_paper:
            continue
        cells.append(as_written)
        uses = [use for use in lesson.quizzes if use.cell == cell.number]
        cells += [
            _cell_below(cell, place, use, quiz_at(use.path), made.get(use.written, usual))
            for place, use in enumerate(uses, 1)
        ]
    return cells


def _cell_below(cell: Cell, place: int, use: PathUse, quiz: Quiz, language: str) -> dict[str, Any]:
    source = source_on_paper(use.written, quiz, language)
    ending = "-on-paper" if place == 1 else f"-on-paper-{place}"
    named = {"id": cell.id[: _LONGEST_ID - len(ending)] + ending} if cell.id else {}
    return {
        "cell_type": "markdown",
        **named,
        "metadata": {"editable": False},
        "source": re.split(r"(?<=\n)", source),
    }
