"""The results of a class: one row for each question that a student answered, marked anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pandas as pd

from coursekit.classroom.questions import CourseQuestions
from coursekit.classroom.statistics.mistakes import Mistake, Position, mistakes_in, positions_in
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.question import SO_FAR, Question

if TYPE_CHECKING:
    from coursekit.quiz.hand_in.model import Answered, Given, HandIn

#: The columns of the results, in order, with what they say.
COLUMNS: Final[Mapping[str, str]] = {
    "student": "the pseudonym of the student; the key of names says who it is",
    "receipt": "the receipt of the hand-in",
    "quiz": "the quiz, by its id",
    "question": "the question, by its id",
    "kind": "its kind, such as choice",
    "lesson": "the lesson that shows it, by its file; empty where no lesson of the course does",
    "objective": "the id of the objective that it tests",
    "tries": "how often it was answered",
    "verdict": "right, near, partly, wrong of the last answer; kept: nothing is graded",
    "points": "what the last answer earned, without what hints cost; missing where not graded",
    "of": "what a full answer earns; missing where not graded",
    "share": "points / of; missing where not graded",
    "at_once": "1 where the first try was right, else 0; missing where not graded",
    "marked": "anew: by the key of the course; as handed in: the version is not known here",
    "confidence": "sure, fairly or guessing, where that was handed in; else empty",
    "hints": "how many hints were taken; missing where that was not handed in",
    "chosen": "the first answer that was handed in, in words; empty where decisions are contested",
    "at": "when the last answer was given, by the student's clock, in UTC",
}
_FEW: Final = ("student", "receipt", "quiz", "question", "kind", "lesson", "objective")
_MISSING: Final = float("nan")
ANEW: Final = "anew"


class Marked(NamedTuple):
    """What an answer is worth, and what is counted of it."""

    points: float
    of: float
    share: float
    verdict: str
    marked: str
    chosen: str
    mistakes: tuple[Mistake, ...] = ()
    positions: tuple[Position, ...] = ()


class Row(NamedTuple):
    """A row of the results before its student has a pseudonym, and what is counted beside it."""

    cells: tuple[Any, ...]
    #: Of the last answer; 0 where nothing is graded, or not here.
    points: float
    mistakes: tuple[Mistake, ...]
    positions: tuple[Position, ...]


class Marking:
    """Marks hand-ins with the course's own keys; each different answer of a question once."""

    def __init__(self, questions: CourseQuestions) -> None:
        self._questions = questions
        self._known: dict[tuple[str, str, str], Question | None] = {}
        self._places = {
            name: (each.lesson, each.question.objective or "")
            for name, each in questions.standing.items()
        }
        self._marked: dict[tuple[str, str, str, str, str], Marked] = {}

    def rows(self, hand_in: HandIn) -> list[Row]:
        """Return the rows of a hand-in."""
        receipt = hand_in.receipt
        return [self._row(receipt, answered) for answered in hand_in.answers]

    def _row(self, receipt: str, answered: Answered) -> Row:
        last = self.mark(answered, answered.last)
        first = last if answered.first is None else self.mark(answered, answered.first)
        lesson, objective = self._places.get((answered.quiz, answered.question), ("", ""))
        cells = (
            receipt,
            answered.quiz,
            answered.question,
            answered.kind,
            lesson,
            objective,
            answered.tries,
            last.verdict,
            last.points,
            last.of,
            last.share,
            _at_once(answered, first),
            last.marked,
            answered.confidence or "",
            _MISSING if answered.hints is None else answered.hints,
            first.chosen,
            answered.last.at,
        )
        points = last.points if last.marked == ANEW and last.of == last.of else 0.0
        return Row(cells, points, first.mistakes, last.positions)

    def mark(self, answered: Answered, given: Given) -> Marked:
        """Return what an answer is worth: the file's own word where its version is not known."""
        asked = (answered.quiz, answered.question, answered.version)
        name = (*asked, repr(given.answer), given.words)  # nobody words the answer of another
        if name not in self._marked:
            question = self._question(*asked)
            if question is None:
                return _as_handed_in(given)
            self._marked[name] = _anew(question, given)
        return self._marked[name]

    def _question(self, quiz: str, question: str, version: str) -> Question | None:
        name = (quiz, question, version)
        if name not in self._known:
            self._known[name] = self._questions.of(*name)
        return self._known[name]


def _anew(question: Question, given: Given) -> Marked:
    sent: dict[str, Any] = given.answer
    if not question.graded:
        return Marked(_MISSING, _MISSING, _MISSING, "kept", ANEW, "")
    try:
        grade = question.regraded(sent)
        mistakes = () if grade.verdict == "right" else mistakes_in(question, sent, given.words)
        positions = tuple(positions_in(question, sent))
        if grade.note == SO_FAR:
            return Marked(_MISSING, _MISSING, _MISSING, SO_FAR, ANEW, "", (), positions)
        return Marked(
            grade.points,
            grade.of,
            grade.points / grade.of,
            grade.verdict,
            ANEW,
            _in_words(question, given),
            tuple(mistakes),
            positions,
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        # The sum is right, and still this is no answer to the question: somebody made it up.
        return Marked(0.0, question.points, 0.0, "wrong", ANEW, "")


def _as_handed_in(given: Given) -> Marked:
    if not given.of:
        return Marked(_MISSING, _MISSING, _MISSING, given.verdict, "as handed in", "")
    share = min(1.0, given.points / given.of)
    return Marked(given.points, given.of, share, given.verdict, "as handed in", "")


def _in_words(question: Question, given: Given) -> str:
    """Return what was chosen, in the course's own words where there are options."""
    if isinstance(question, WithOptions):
        return "; ".join(question.options[at].text for at in sorted(question.read(given.answer)))
    return "" if question.kind == "branching" else given.words


def _at_once(answered: Answered, first: Marked) -> float:
    """Tell whether the first try was right; with one try, the last is the first."""
    if first.of != first.of:  # not graded
        return _MISSING
    is_first = answered.first is not None or (answered.tries == 1 and answered.round == 0)
    return float(is_first and first.verdict == "right")


def results_of(students: Iterable[tuple[str, Sequence[Row]]]) -> pd.DataFrame:
    """Return the rows of students, each under a pseudonym, as a table of :data:`COLUMNS`."""
    named = [(student, row) for student, rows in students for row in rows]
    cells = list(zip(*(row.cells for _, row in named), strict=True)) or [()] * (len(COLUMNS) - 1)
    columns = [tuple(student for student, _ in named), *cells]
    kinds: dict[str, Any] = dict.fromkeys((*_FEW, "verdict", "marked", "confidence"), "category")
    kinds |= {"tries": "int32", "hints": "Int64", "chosen": "object", "at": "object"}
    kinds |= dict.fromkeys(("points", "of", "share", "at_once"), "float64")
    # Each as what it is at once: to find that out of its cells takes as long as all else here.
    series = {
        name: pd.Series(column, dtype=kinds[name])
        for name, column in zip(COLUMNS, columns, strict=True)
    }
    return pd.DataFrame(series)
