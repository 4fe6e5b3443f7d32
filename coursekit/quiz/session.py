"""One student's way through a quiz: the same actions in the same order give the same session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from coursekit.i18n import translated as _
from coursekit.quiz.question import SO_FAR, Grade, Question, Shown
from coursekit.quiz.quiz_file import Quiz

CONFIDENCES: Final = ("sure", "fairly", "guessing")
#: How a criterion of a rubric is marked: not yet, partly, yes.
MARKS: Final = (0, 1, 2)
_LONGEST_REASON: Final = 300


class Try(NamedTuple):
    """An answer, what it scored, and what the hints before it cost."""

    sent: Shown
    answer: Any
    grade: Grade
    cost: float = 0.0
    confidence: str = ""
    reason: str = ""

    @property
    def points(self) -> float:
        """What it is worth, less what the hints cost; never below zero."""
        return max(0.0, self.grade.points - self.cost * self.grade.of)


@dataclass(slots=True)
class Progress:
    """What was done about one question."""

    #: Only the first shows what the student knew.
    tries: list[Try] = field(default_factory=list)
    hints: int = 0
    shown: bool = False
    #: How the student marked a written answer of their own, criterion by criterion.
    marks: tuple[int, ...] = ()
    #: How many tries there were when it was last opened.
    opened: int = 0
    #: How often it was opened again after a miss.
    again: int = 0

    @property
    def since(self) -> list[Try]:
        """The tries since the question was last opened."""
        return self.tries[self.opened :]


class Score(NamedTuple):
    """Points of the last tries and of the first ones, and what all questions are worth."""

    points: float
    first: float
    of: float
    answered: int
    questions: int
    missed: int
    #: None until every question was answered, and where no mark is set.
    passed: bool | None


class Session:
    """What was done, question by question; KeyError for a question that is not asked."""

    def __init__(self, quiz: Quiz) -> None:
        self.quiz = quiz
        self._questions: dict[str, Question] = {each.id: each for each in quiz.drawn()}
        self._progress = {name: Progress() for name in self._questions}

    def question(self, name: str) -> Question:
        """Return the question of that id."""
        return self._questions[name]

    @property
    def questions(self) -> Sequence[Question]:
        """The questions that are asked, in order."""
        return list(self._questions.values())

    def progress(self, name: str) -> Progress:
        """Return what was done about that question."""
        return self._progress[name]

    def do(self, name: str, action: Shown) -> Progress:
        """Do one thing about a question; ValueError if that is not possible: nothing changes."""
        question, progress = self.question(name), self.progress(name)
        match action.get("did"):
            case "answer":
                self._answer(question, progress, action)
            case "hint":
                if progress.hints == len(question.hints):
                    raise ValueError(_("there is no hint left"))
                progress.hints += 1
            case "show":
                if not self.may_show(name):
                    raise ValueError(_("the answer can only be shown after you have tried"))
                progress.shown = True
            case "mark":
                progress.marks = _marks(question, progress, action)
            case "choose":
                question.check_choice(action.get("sent"))
            case "again":
                if not self.is_missed(name):
                    raise ValueError(_("the question was not missed"))
                progress.opened, progress.shown = len(progress.tries), False
                progress.again += 1
            case _:
                raise ValueError(_("this cannot be done here"))
        return progress

    def is_final(self, name: str) -> bool:
        """Tell whether no more tries come, so that everything may be shown."""
        question, progress = self.question(name), self.progress(name)
        tries = progress.since
        if not tries or question.goes_on(tries[-1].answer):
            return False
        used_up = question.tries is not None and len(tries) >= question.tries
        right = question.graded and tries[-1].grade.verdict == "right"
        return progress.shown or right or used_up

    def may_show(self, name: str) -> bool:
        """Tell whether the answer may be shown on request: after enough tries."""
        question, progress = self.question(name), self.progress(name)
        enough = len(progress.since) >= question.show_after
        under_way = enough and question.goes_on(progress.since[-1].answer)
        return question.graded and enough and not under_way and not self.is_final(name)

    def is_missed(self, name: str) -> bool:
        """Tell whether a question was not answered rightly, and no more tries come."""
        question, progress = self.question(name), self.progress(name)
        over = question.graded and self.is_final(name)
        return over and progress.since[-1].grade.verdict != "right"

    def score(self) -> Score:
        """Return the score so far; a question that is never graded only counts as answered."""
        graded = [each for each in self.questions if each.graded]
        tried = [tries for each in graded if (tries := self.progress(each.id).tries)]
        points = sum(tries[-1].points for tries in tried)
        of = sum(question.points for question in graded)
        answered = sum(
            bool(each.tries) and each.tries[-1].grade.verdict != SO_FAR
            for each in self._progress.values()
        )
        done = answered == len(self._questions)
        mark = self.quiz.pass_mark
        return Score(
            points=points,
            first=sum(tries[0].points for tries in tried),
            of=of,
            answered=answered,
            questions=len(self._questions),
            missed=sum(self.is_missed(name) for name in self._questions),
            passed=None if mark is None or not done else 100 * points >= mark * of - 1e-9,
        )

    def _answer(self, question: Question, progress: Progress, action: Shown) -> None:
        """Have a try; a further step of an answer takes the place of the one before."""
        tried = self._tried(question, progress, action)
        before = progress.since[-1:]
        if before and question.goes_on(before[0].answer):
            question.check_goes_on(before[0].answer, tried.answer)
            progress.tries.pop()
        progress.tries.append(tried)

    def _tried(self, question: Question, progress: Progress, action: Shown) -> Try:
        if self.is_final(question.id):
            raise ValueError(_("the question has already been answered"))
        sent = action.get("sent")
        answer = question.read(sent if isinstance(sent, dict) else {})
        confidence = action.get("confidence") or ""
        # A tuple: what a page sends may have no hash.
        if confidence not in ("", *CONFIDENCES) or (confidence and not question.confidence):
            raise ValueError(_("this does not say how sure you are"))
        reason = action.get("reason") or ""
        if not isinstance(reason, str) or len(reason) > _LONGEST_REASON:
            raise ValueError(
                _("a reason is one line of at most {most} characters", most=_LONGEST_REASON)
            )
        cost = sum(hint.cost for hint in question.hints[: progress.hints])
        reason = " ".join(reason.split()) if question.reason is True else ""
        return Try(dict(sent or {}), answer, question.grade(answer), cost, confidence, reason)


def _marks(question: Question, progress: Progress, action: Shown) -> tuple[int, ...]:
    marks = action.get("marks")
    if not question.criteria or not progress.tries:
        raise ValueError(_("there is no written answer to mark"))
    if (
        not isinstance(marks, list)
        or len(marks) != len(question.criteria)
        or not all(type(mark) is int and mark in MARKS for mark in marks)
    ):
        raise ValueError(_("not every line of the rubric is marked"))
    return tuple(marks)
