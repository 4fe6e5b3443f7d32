"""Whom a student advises in a course: chosen at its beginning, and at any time anew."""

from __future__ import annotations

from pathlib import Path

from coursekit.quiz.brief.advising import quiz_of_clients
from coursekit.quiz.clients import CLIENTS, clients_at
from coursekit.quiz.courses import course_in
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.widgets.quiz import Quiz


class Client(Quiz):
    """The clients of a course, one of whom the student chooses to advise.

    The choice is kept in the student's record.  Each paragraph of the brief asks for this client,
    and can change the choice.

    Parameters
    ----------
    path : pathlib.Path or str
        The file of the clients, from the notebook's folder.

    Raises
    ------
    AuthoredFileError
        The file is missing or has faults; all are listed.

    Examples
    --------
    In the first lesson::

        coursekit.Client()
    """

    def __init__(self, path: Path | str = CLIENTS) -> None:
        clients = clients_at(path)
        course = course_in(Path(path).resolve().parent / "quizzes")
        self._article = None
        self._begin(
            SavedSession(quiz_of_clients(course, clients), record_of(course)), Path("seeds")
        )
