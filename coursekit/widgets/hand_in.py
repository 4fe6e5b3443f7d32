"""Handing in, in a notebook: what is ticked, a preview of all of it, the file and its receipt.

A message of the page has ``keeping``: ``hand-in``, and a ``keeping_id`` that the reply repeats.  It
says what is ``ticked``, what the student is ``called``, whether by a ``pseudonym`` or a ``name``
(``as``), and whether a ``file`` is wanted.  The reply has the preview, or the file in a buffer with
its ``name`` and ``receipt``; or it is ``refused``, with the reason.  No trait says anything of the
student: notebooks are saved.
"""

from __future__ import annotations

from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

import traitlets

from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.courses import course_in
from coursekit.quiz.hand_in import (
    TICKED,
    CourseWork,
    hand_in_of,
    page_of,
    preview,
    refuse_empty,
    student_called,
    work_in,
)
from coursekit.quiz.question import Shown
from coursekit.quiz.store.entries import now
from coursekit.quiz.store.record import record_of
from coursekit.widgets.pages.static_quiz import keyed_for_counting
from coursekit.widgets.sharing import SharingWidget

_KIND = "hand-in"


class HandIn(SharingWidget):
    """What you did in the course as one file for your instructor.

    You tick what is in it, see all of it first, and choose a pseudonym or type a name.  Nothing is
    sent: you upload the file, or pass it on, yourself.

    Parameters
    ----------
    folder : pathlib.Path or str
        The folder of the lessons, from the notebook's own.
    course : str, optional
        The course's id; without it, the one that most quizzes of the folder belong to.

    Examples
    --------
    On *Start here*, and in any other lesson::

        coursekit.HandIn()
    """

    widget = traitlets.Unicode(_KIND).tag(sync=True)

    def __init__(self, folder: Path | str = ".", *, course: str = "") -> None:
        self._folder = Path(folder)
        self._named = course
        super().__init__()
        self.on_msg(self._receive)

    def _without_a_page(self) -> dict[str, str]:
        return {"text/plain": _("Run this cell to hand in your work.")}

    @cached_property
    def _work(self) -> CourseWork:
        """The quizzes of the course, read when they are first asked for: there are many."""
        return work_in(self._folder, self._named or course_in(self._folder / "quizzes"))

    def _receive(self, _widget: object, message: Any, _buffers: object) -> None:
        if not isinstance(message, dict) or message.get("keeping") != _KIND:
            return
        try:
            reply, files = self._reply_to(message)
        except CoursekitError as error:
            reply, files = {"keeping": "refused", "reason": error.message}, []
        self.send({**reply, "keeping_id": message.get("keeping_id")}, files)

    def _reply_to(self, message: Shown) -> tuple[Shown, list[bytes]]:
        is_wanted = message.get("file") is True
        called = message.get("called") or ("" if is_wanted else "…")
        student = student_called(str(message.get("as")), called)
        asked = message.get("ticked")
        ticked = [each for each in TICKED if isinstance(asked, list) and each in asked]
        record = record_of(self._work.name)
        record.refresh()
        made = hand_in_of(self._work, record.entries(), student, ticked, now())
        shown = preview(made, self._work.asked())
        if not is_wanted:
            return {"keeping": _KIND, "preview": shown.plain()}, []
        refuse_empty(made)
        file = {"name": made.file_name, "receipt": made.receipt}
        return {"keeping": _KIND, **file}, [page_of(made, shown).encode()]

    def on_static_page(self) -> dict[str, Any]:
        """Return the questions of the course, for a page that makes the file by itself."""
        told = _("You can hand in your work here, once this page runs its script.")
        return {
            "paper": f"<p>{escape(told)}</p>",
            "course": self._work.name,
            "work": work_for_page(self._work),
        }


def work_for_page(work: CourseWork) -> Shown:
    """Return a course as ``front/static-page/hand-in`` reads it."""
    prompts = work.asked()
    return {
        "name": work.name,
        "version": work.version,
        "lessons": [
            {"lesson": lesson.lesson, "version": lesson.version, "quizzes": quizzes}
            for lesson, quizzes in work.lessons()
        ],
        "quizzes": [
            {
                "quiz": quiz.quiz,
                "lesson": lesson,
                "questions": [
                    keyed_for_counting(question)
                    | {
                        "handed_in": question.handed_in,
                        "in_parts": question.in_parts,
                        "prompt": prompts[quiz.quiz, question.id].prompt,
                    }
                    for question in quiz.drawn()
                ],
            }
            for lesson, quiz in work.quizzes
        ],
    }
