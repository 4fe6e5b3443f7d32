"""A review: what was missed is asked again, and what was right, once some days have passed.

A review belongs to a day, and is a sitting of its own in the record: its deeds are entries of the
quiz ``review/2026-03-02``, and name each question with its quiz, ``01-the-vote/which-vote``.  No
quiz file can have such names.  So the sittings of the lessons never change by it, and their first
tries least of all.  Before the first deed stands an entry ``begin`` with the questions that the
review asks: all day, and in every kernel, it is that review, as it was left, whatever is done in
the lessons meanwhile.  Where two kernels began with different questions, the first one's are asked,
and those of the other that were answered.

Which are asked: up to ten of those that are due (``schedule`` has the rule). What was missed comes
first, but a third of the places is for recall when there is any; of that, what has been due for
longest. Questions that are never graded are not asked again. The lessons are mixed: no two
questions of one lesson follow each other where that can be. In many experiments mixed practice led
to better scores on later tests than practice lesson by lesson; most of them are on mathematics and
on telling categories apart, and "the evidence is limited" (Rohrer 2012, doi
10.1007/s10648-012-9201-3). The day seeds the order: the same day and record give the same review.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.quiz.courses import course_in, course_of, courses_in
from coursekit.quiz.export.key import date_words
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import REVIEW, Recalls, Why, renamed
from coursekit.quiz.store.entries import Entry, now
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import KeptSitting

#: So many questions are asked at most: a quarter of an hour, about.
MOST: Final = 10
_NUMBER: Final = re.compile(r"\d+(?=-)")


class Answered(NamedTuple):
    """A question that was answered before, with the day on which it is due again, and why."""

    quiz: Quiz
    question: Question
    due: date
    why: Why

    @property
    def name(self) -> str:
        """What it is called in a review."""
        return f"{self.quiz.quiz}/{self.question.id}"


def day_of(name: object) -> date | None:
    """Return the day of the review of that name; None where it is the name of none.

    Examples
    --------
    >>> day_of("review/2026-03-02"), day_of("01-the-vote")
    (datetime.date(2026, 3, 2), None)
    """
    if not isinstance(name, str) or not name.startswith(REVIEW):
        return None
    try:
        day = date.fromisoformat(name.removeprefix(REVIEW))
    except ValueError:
        return None
    return day if name == f"{REVIEW}{day.isoformat()}" else None


def quizzes_in(folder: Path, course: str = "") -> tuple[Quiz, ...]:
    """Read all quizzes of a course.

    Parameters
    ----------
    folder : pathlib.Path
        Where the quiz files are.
    course : str
        The course's id; "" for the one that most of them belong to.

    Raises
    ------
    CoursekitError
        There are none, none of that course, or one of it has faults.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise CoursekitError(
            "expected a folder with the quiz files of the lessons (.yaml), found no quiz in it."
            " Check its name.",
            path=folder,
        )
    course = course or course_in(folder)
    # What cannot be read may be of this course: reading it tells its faults.
    quizzes = tuple(load_quiz(path) for path in paths if course_of(path) in {course, None})
    if not quizzes:
        raise CoursekitError(
            f"expected quizzes of the course {course}, found those of"
            f" {' and '.join(sorted(courses_in(folder)))}. Choose one of these.",
            path=folder,
        )
    return quizzes


def answered(
    quizzes: Iterable[Quiz], entries: Iterable[Entry], today: date
) -> tuple[Answered, ...]:
    """Return every question that was answered before and can be asked again.

    Parameters
    ----------
    quizzes : iterable of Quiz
        The quizzes of the course.
    entries : iterable of Entry
        What was done.
    today : datetime.date
        The day that it is.
    """
    recalls = Recalls(entries)
    found = (
        (quiz, question, recalls.of(quiz, question).due(today))
        for quiz in quizzes
        for question in quiz.drawn()
        if question.graded
    )
    return tuple(Answered(quiz, question, *due) for quiz, question, due in found if due)


def chosen(due: Iterable[Answered], today: date, most: int = MOST) -> list[Answered]:
    """Return those of the questions that are asked today, in the order in which they are asked.

    Parameters
    ----------
    due : iterable of Answered
        What is due.
    today : datetime.date
        Seeds the order.
    most : int
        How many are asked at most.
    """
    chance = Random(f"{REVIEW}{today}")  # noqa: S311 (no secret hangs on it)
    mixed = _mixed(due, chance)
    missed = [one for one in mixed if one.why == "missed"]
    others = sorted((one for one in mixed if one.why != "missed"), key=lambda one: one.due)
    room = max(most - len(others), most - most // 3)
    asked = missed[:room]
    return _mixed([*asked, *others[: most - len(asked)]], chance)


def _mixed(questions: Iterable[Answered], chance: Random) -> list[Answered]:
    """Return the questions so that lessons alternate, as far as they can."""
    shuffled = list(questions)
    chance.shuffle(shuffled)
    lessons: dict[str, list[Answered]] = {}
    for one in shuffled:
        lessons.setdefault(_number(one.quiz.quiz), []).append(one)
    order: list[Answered] = []
    last = ""
    while lessons:
        others = [name for name in lessons if name != last] or list(lessons)
        last = max(others, key=lambda name: len(lessons[name]))
        order.append(lessons[last].pop())
        if not lessons[last]:
            del lessons[last]
    return order


def _number(quiz: str) -> str:
    """Return the number of the lesson that a quiz's name begins with, or the name."""
    found = _NUMBER.match(quiz)
    return found[0] if found else quiz


def lesson_of(folder: Path, quiz: str) -> str:
    """Return the name of the notebook that a quiz belongs to; else the quiz's own name.

    Parameters
    ----------
    folder : pathlib.Path
        Where the notebooks are.
    quiz : str
        The quiz's id: ``01-the-vote`` belongs to the one notebook that begins with ``01-``.
    """
    found = _NUMBER.match(quiz)
    notebooks = list(folder.glob(f"{found[0]}-*.ipynb")) if found else []
    return notebooks[0].stem if len(notebooks) == 1 else quiz


class KeptReview(KeptSitting):
    """The review of a day and its record: a sitting as that of any quiz.

    Parameters
    ----------
    quizzes : sequence of Quiz
        The quizzes of the course.
    record : Record
        Its record.
    today : datetime.date
        The day of the review.
    most : int
        How many questions it asks at most.

    Attributes
    ----------
    sources : dict of str to Answered
        By the name of each question in the review, where it is from, and why it is asked.
    waiting : int
        How many questions are due and not asked today.
    next_due : datetime.date or None
        The first day on which something is due that is not today; None when nothing will be.
    """

    def __init__(
        self, quizzes: Sequence[Quiz], record: Record, today: date, most: int = MOST
    ) -> None:
        record.refresh()
        name = f"{REVIEW}{today.isoformat()}"
        before = [entry for entry in record.entries() if entry.quiz != name]
        known = {one.name: one for one in answered(quizzes, before, today)}
        due = [one for one in known.values() if one.due <= today]
        of_today = record.of(name)
        begun = next((_begun_with(entry) for entry in of_today if _is_begin(entry)), None)
        names = [one.name for one in chosen(due, today, most)] if begun is None else begun
        # What was answered today is shown, also where another list was written first.
        names += [entry.question for entry in of_today]
        self.sources = {each: known[each] for each in names if each in known}
        self.waiting = sum(one.name not in self.sources for one in due)
        self.next_due = min((one.due for one in known.values() if one.due > today), default=None)
        self._begin = Entry(
            f"begin:{name}",
            name,
            "",
            "",
            {"did": "begin", "sent": {"questions": list(self.sources)}},
            time=now(),
        )
        quiz = Quiz.model_construct(
            format=1,
            quiz=name,
            course=record.course,
            article=None,
            questions=tuple(renamed(one.quiz, one.question) for one in self.sources.values()),
        )
        super().__init__(quiz, record)

    def _keep(self, entry: Entry) -> None:
        if not self.record.knows(self._begin.id):
            super()._keep(self._begin)
        super()._keep(entry)


def _is_begin(entry: Entry) -> bool:
    return bool(entry.deed["did"] == "begin")


def _begun_with(entry: Entry) -> list[str]:
    """Return the questions that a review was begun with; the record may say anything."""
    names = entry.deed.get("sent", {}).get("questions")
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def in_short(review: KeptReview) -> str:
    """Say how many are asked today and how many wait; where nothing is due, when something is.

    Parameters
    ----------
    review : KeptReview
        The review of a day.
    """
    if asked := len(review.sources):
        today = tn(
            "You have one question to answer again today.",
            "You have {count} questions to answer again today.",
            asked,
        )
        waiting = review.waiting and tn(
            "One more is due, and will be asked another day.",
            "{count} more are due, and will be asked another day.",
            review.waiting,
        )
        return f"{today} {waiting}" if waiting else today
    if review.next_due is None:
        return _(
            "Nothing is due today: you have not answered any question that can be asked again."
        )
    day = date_words(review.next_due.isoformat())
    return _("Nothing is due today. The next question is due on {day}.", day=day)


def told(review: KeptReview, folder: Path) -> Iterator[str]:
    """Yield the lines that tell a person what a review asks: the lesson, the question, and why.

    Parameters
    ----------
    review : KeptReview
        The review of a day.
    folder : pathlib.Path
        Where the notebooks are.
    """
    whys = {"missed": "missed", "changed": "changed since", "recall": "recall after a delay"}
    for name, one in review.sources.items():
        done = "; answered today" if review.sitting.progress(name).tries else ""
        lesson = lesson_of(folder, one.quiz.quiz)
        yield f"{lesson}: {one.question.id} in {one.quiz.quiz} ({whys[one.why]}{done})"
    yield in_short(review)
