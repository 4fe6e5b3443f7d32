"""What JupyterLab is handed for a lesson, and what it saves, where `coursekit start` opens it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Final

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from coursekit.course.approval import is_approved
from coursekit.course.lesson import lesson_of, read_lesson
from coursekit.course.new.parts import renewed_book
from coursekit.course.quiz_cells import Cells, with_questions, without_questions
from coursekit.errors import CoursekitError
from coursekit.quiz.loading import load_quiz

#: Pages for instructors, and the file of keys as the guide calls it.
_INSTRUCTORS: Final = {"instructor", "keys.json"}


class LessonContents(AsyncLargeFileManager):
    """Shows each quiz on paper below it, and leaves that out of a file that has none.

    The parts of a lesson that follow its case file are shown as they are now.
    So the notebooks of a clone stay as they are in the repository, and updates merge.
    """

    async def get(self, path: str, *arguments: Any, **options: Any) -> dict[str, Any]:
        """Return the model of a file; of a notebook, with its quizzes on paper."""
        files: Any = super()  # its methods say nothing of types
        model: dict[str, Any] = await files.get(path, *arguments, **options)
        if _is_notebook(model):
            await asyncio.to_thread(_put_on_paper, model["content"], self._place_of(path))
        elif model.get("type") == "directory" and model.get("content"):
            await asyncio.to_thread(self._leave_out_instructors, model)
        return model

    async def save(self, model: dict[str, Any], path: str = "") -> dict[str, Any]:
        """Save a file; a notebook as its file is: with its quizzes on paper, or without."""
        if _is_notebook(model) and not await asyncio.to_thread(_has_paper, self._place_of(path)):
            _take_off_paper(model["content"], self._place_of(path))
        files: Any = super()
        saved: dict[str, Any] = await files.save(model, path)
        return saved

    def _leave_out_instructors(self, model: dict[str, Any]) -> None:
        """Offer no answers in the list of files, but to whoever has approved the course as theirs.

        They are not secret: a link to them still opens, and so does the folder on the disk.
        """
        if not is_approved(self._place_of("")):
            model["content"] = [
                each for each in model["content"] if each["name"] not in _INSTRUCTORS
            ]

    def _place_of(self, path: str) -> Path:
        found: Any = self
        return Path(found._get_os_path(path.strip("/")))


def _is_notebook(model: dict[str, Any]) -> bool:
    return model.get("type") == "notebook" and bool(model.get("content"))


def _put_on_paper(book: dict[str, Any], path: Path) -> None:
    """Put quizzes on paper, or leave the notebook as it is where one of them cannot be read."""
    try:
        cells = renewed_book(lesson_of(path, book), book)["cells"]
        cells = with_questions(lesson_of(path, book | {"cells": cells}), cells, load_quiz)
    except CoursekitError:
        return
    book["cells"] = [_joined(cell) for cell in cells]


def _take_off_paper(book: dict[str, Any], path: Path) -> None:
    try:
        kept: Cells = without_questions(lesson_of(path, book), book["cells"])
    except CoursekitError:
        return
    book["cells"] = kept


def _has_paper(path: Path) -> bool:
    try:
        return any(cell.on_paper for cell in read_lesson(path).cells)
    except CoursekitError:  # it is a new one, or no lesson
        return False


def _joined(cell: dict[str, Any]) -> dict[str, Any]:
    """Return a cell with its text in one piece, as a notebook that is open has it."""
    return cell | {"source": "".join(cell["source"])}
