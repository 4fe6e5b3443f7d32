"""A student's brief: the paragraphs of all units, as a notebook shows and prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coursekit.errors import CoursekitError
from coursekit.quiz.brief.whole import Done, Moment, Section, gathered, quiz_of_brief
from coursekit.quiz.clients import names_beside, rubric_beside
from coursekit.quiz.courses import course_in
from coursekit.quiz.kinds.brief.model import Brief as Paragraph
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.review.units import notebook_of, title_in
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.widgets.quiz import Quiz

if TYPE_CHECKING:
    import pandas as pd

#: By it a quiz with a paragraph is told from others, before it is read.
_SIGN = b"kind: brief"


class Brief(Quiz):
    """The paragraphs of the brief, unit by unit, with their versions; as a page to be kept.

    The paragraphs come out of the student's record, so they are here whichever lesson they were
    written in.  A button makes one HTML file of them, which needs nothing else.

    Parameters
    ----------
    folder : pathlib.Path or str
        The folder of the lessons, from the notebook's own.
    timeline : pandas.DataFrame, optional
        A timeline of the student's own, such as ``coursekit.timeline(article)`` or some rows of it;
        it comes at the end.

    Raises
    ------
    CoursekitError
        No lesson of the folder asks for a paragraph.

    Examples
    --------
    In the last lesson, and in any other::

        coursekit.Brief()
    """

    def __init__(self, folder: Path | str = ".", *, timeline: pd.DataFrame | None = None) -> None:
        folder = Path(folder)
        self._sections = sections_in(folder)
        course = course_in(folder / "quizzes")
        names, rubric = client_names(folder), rubric_beside(folder / "quizzes")
        quiz = quiz_of_brief(course, self._sections, names, _moments_in(timeline), rubric)
        self._article = None
        self._begin(SavedSession(quiz, record_of(course)), Path("seeds"))

    def _versions_of(self, question: Question) -> Shown:
        entries = self._saved.record.entries()
        done = (Done(each.quiz, each.question, each.time, each.action) for each in entries)
        return {**super()._versions_of(question), **gathered(self._sections, done)}


def sections_in(folder: Path) -> tuple[Section, ...]:
    """Return each paragraph that the lessons of a folder ask for, in their order."""
    found = tuple(_sections_in(folder))
    if not found:
        raise CoursekitError(
            "expected the folder of the lessons, found no quiz in `quizzes` that asks for a"
            " paragraph (kind: brief). Check its name: in a notebook, the path begins at the"
            " notebook's own folder.",
            path=folder,
        )
    return found


def client_names(folder: Path) -> dict[str, str]:
    """Return what each client of a course is called; nothing where it has none."""
    return names_beside(folder / "quizzes")


def _sections_in(folder: Path) -> Iterator[Section]:
    seen: Counter[str] = Counter()
    for path in sorted((folder / "quizzes").glob("*.yaml"), key=lambda each: each.stem):
        if _SIGN in path.read_bytes():
            quiz = load_quiz(path)
            notebook = notebook_of(folder, quiz.quiz)
            heading = title_in(notebook) if notebook else quiz.quiz
            for question in quiz.questions:
                if isinstance(question, Paragraph):
                    seen[heading] += 1
                    title = heading if seen[heading] == 1 else f"{heading} ({seen[heading]})"
                    yield Section(quiz=quiz.quiz, question=question.id, title=title)


def _moments_in(timeline: Any) -> Iterator[Moment]:
    """Yield the rows of a timeline, whichever of its columns it still has."""
    if timeline is None:
        return
    for row in timeline.to_dict("records"):
        said = {name: str(row.get(name) or "") for name in ("value", "expression", "event")}
        when = said["value"] or said["expression"]
        yield Moment(when=when, what=said["event"], words=str(row.get("evidence") or ""))
