"""The page on which written work is marked, and what it and the program say to each other.

A message has a ``type`` and a ``message_id``, which the reply repeats; ``piece`` is the place of a
piece of work in the list that ``opened`` brings.

=========================================== ====================================================
page to program                             program to page
=========================================== ====================================================
``open``                                    ``opened``: the tasks, the pieces of work, how far
``show`` piece                              ``shown``: its text, its mark, the bank of comments
``mark`` piece, points, comment             ``done``: what was said, how far; of a sample, what
                                            its author says of it; whether all is marked
``undo``                                    the same, and to which piece to go back
anything that cannot be done                ``refused``: the reason
=========================================== ====================================================
"""

from __future__ import annotations

from typing import Any

import traitlets

from coursekit.classroom.marking.desk import Desk
from coursekit.classroom.marking.marks import LONGEST_COMMENT, MOST
from coursekit.classroom.marking.works import Task, Work
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.quiz.markdown import blocks, phrase
from coursekit.widgets.sharing import ReplyingWidget

Reply = dict[str, Any]


class Marker(ReplyingWidget):
    """The written work of a class, a piece at a time, beside its question and rubric.

    Parameters
    ----------
    desk : Desk
        What is marked, and by whom.
    """

    widget = traitlets.Unicode("marker").tag(sync=True)

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._places = {id(piece): place for place, piece in enumerate(desk.pieces)}
        super().__init__()

    def __repr__(self) -> str:
        marked, pieces = self.desk.progress()
        return f"Marker: {marked} of {pieces} pieces of work are marked"

    def _without_a_page(self) -> dict[str, str]:
        return {"text/plain": repr(self)}

    def _reply_to(self, message: dict[str, Any]) -> Reply:
        match message["type"]:
            case "open":
                return self._opened()
            case "show":
                return self._shown(self._piece(message))
            case "mark":
                return self._marked(message)
            case "undo":
                piece = self.desk.undo()
                if piece is None:
                    return self._done(_("There is nothing to undo."))
                return self._done(_("Taken back."), piece)
        raise ValueError(message["type"])

    def _opened(self) -> Reply:
        self.desk.file.catch_up()
        tasks = self.desk.work.used
        places = {task.asked: place for place, task in enumerate(tasks)}
        changed = self.desk.changed()
        return {
            "type": "opened",
            "marker": self.desk.marker,
            "most": MOST,
            "longest": LONGEST_COMMENT,
            "tasks": [_task(task) for task in tasks],
            "pieces": [
                {
                    "task": places[piece.asked],
                    "student": piece.student,
                    "marked": self.desk.is_marked(piece),
                    "changed": piece in changed,
                }
                for piece in self.desk.pieces
            ],
            **self._how_far(),
        }

    def _shown(self, piece: Work) -> Reply:
        mark, told = self.desk.mark(piece), self.desk.told(piece)
        rubric = self.desk.work.tasks[piece.asked].rubric
        return {
            "type": "shown",
            "parts": [list(part) for part in piece.parts],
            "sample": blocks(piece.sample.text) if piece.sample else "",
            "client": piece.client,
            "earlier": piece.earlier,
            "points": list(mark.points) if mark else [None] * len(rubric),
            "comment": mark.comment if mark else "",
            "bank": self.desk.bank(piece.asked),
            "told": told and [told.label, blocks(told.comment), told.apart],
        }

    def _marked(self, message: dict[str, Any]) -> Reply:
        piece = self._piece(message)
        points, comment = message["points"], message["comment"]
        if not isinstance(points, list) or not isinstance(comment, str):
            raise TypeError(points)
        if any(type(each) is not int and each is not None for each in points):
            raise TypeError(points)
        self.desk.give(piece, points, comment)
        mark = self.desk.mark(piece)
        is_whole = mark is not None and mark.is_whole
        most = MOST * len(points)
        said = _("{points} of {most} points.", points=mark.total if mark else 0, most=most)
        return self._done(f"{_('Kept.')} {said}" if is_whole else _("Kept."), piece, comes=False)

    def _done(self, said: str, piece: Work | None = None, *, comes: bool = True) -> Reply:
        place = self._places[id(piece)] if piece else None
        told = self.desk.told(piece) if piece else None
        return {
            "type": "done",
            "said": said,
            "piece": place,
            "back": place if comes else None,
            "marked": piece is not None and self.desk.is_marked(piece),
            "told": told and [told.label, blocks(told.comment), told.apart],
            **self._how_far(),
        }

    def _how_far(self) -> Reply:
        marked, pieces = self.desk.progress()
        far = tn(
            "{marked} of {count} piece of work is marked.",
            "{marked} of {count} pieces of work are marked.",
            pieces,
            marked=marked,
        )
        return {"far": [marked, pieces, far]}

    def _piece(self, message: dict[str, Any]) -> Work:
        place = message["piece"]
        if type(place) is not int or place < 0:
            raise ValueError(place)
        return self.desk.pieces[place]


def _task(task: Task) -> Reply:
    return {
        "name": f"{task.title} ({task.question})",
        "prompt": blocks(task.prompt),
        "rubric": [phrase(criterion) for criterion in task.rubric],
        "samples": [
            {"label": one.label, "text": blocks(one.text), "comment": blocks(one.comment)}
            for one in task.samples
        ],
    }
