"""A review: what was missed is asked again, and what was right, once some days have passed.

That lessons alternate: Rohrer 2012, doi 10.1007/s10648-012-9201-3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.i18n import counted as tn
from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.courses import course_in, course_of, courses_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import REVIEW, Recalls, Why, renamed
from coursekit.quiz.review.units import NUMBER, notebook_of, unit_of
from coursekit.quiz.store.entries import Entry, now
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession

#: At most so many questions are asked: about a quarter of an hour.
MOST: Final = 10


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
    """Return the day of the review of that name; None where it is the name of none."""
    if not isinstance(name, str) or not name.startswith(REVIEW):
        return None
    try:
        day = date.fromisoformat(name.removeprefix(REVIEW))
    except ValueError:
        return None
    return day if name == f"{REVIEW}{day.isoformat()}" else None


def quizzes_in(folder: Path, course: str = "") -> tuple[Quiz, ...]:
    """Read all quizzes of a course."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise CoursekitError(
            "expected a folder with the quiz files of the lessons (.yaml), found no quiz in it."
            " Check its name.",
            path=folder,
        )
    course = course or course_in(folder)
    # What cannot be read may be of this course: to load it reports its faults.
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
    """Return every question that was answered before and can be asked again."""
    recalls = Recalls(entries)
    return tuple(
        Answered(quiz, question, *due)
        for quiz in quizzes
        for question in quiz.drawn()
        if question.graded and (due := recalls.of(quiz, question).due(today))
    )


def chosen(due: Iterable[Answered], today: date) -> list[Answered]:
    """Return the questions that are asked today, in order."""
    chance = Random(f"{REVIEW}{today}")  # noqa: S311 (no secret depends on it)
    mixed = _mixed(due, chance)
    missed = [one for one in mixed if one.why == "missed"]
    others = sorted((one for one in mixed if one.why != "missed"), key=lambda one: one.due)
    asked = missed[: max(MOST - len(others), MOST - MOST // 3)]
    return _mixed([*asked, *others[: MOST - len(asked)]], chance)


def _mixed(questions: Iterable[Answered], chance: Random) -> list[Answered]:
    """Return the questions so that lessons alternate, as far as they can."""
    shuffled = list(questions)
    chance.shuffle(shuffled)
    lessons: dict[str, list[Answered]] = {}
    for one in shuffled:
        number = NUMBER.match(one.quiz.quiz)
        lessons.setdefault(number[0] if number else one.quiz.quiz, []).append(one)
    order: list[Answered] = []
    last = ""
    while lessons:
        others = [name for name in lessons if name != last] or list(lessons)
        last = max(others, key=lambda name: len(lessons[name]))
        order.append(lessons[last].pop())
        if not lessons[last]:
            del lessons[last]
    return order


def lesson_of(folder: Path, quiz: str) -> str:
    """Return the name of the notebook that a quiz belongs to; else the quiz's own name."""
    notebook = notebook_of(folder, quiz)
    return notebook.stem if notebook else quiz


class SavedReview(SavedSession):
    """The review of a day and its record: a session like that of any quiz."""

    def __init__(self, quizzes: Sequence[Quiz], record: Record, today: date) -> None:
        record.refresh()
        name = f"{REVIEW}{today.isoformat()}"
        before = [entry for entry in record.entries() if entry.quiz != name]
        known = {one.name: one for one in answered(quizzes, before, today)}
        due = [one for one in known.values() if one.due <= today]
        of_today = record.of(name)
        begins = (entry.action for entry in of_today if entry.action["did"] == "begin")
        begun = next(begins, None)
        if begun is None:
            names = [one.name for one in chosen(due, today)]
        else:  # the record may say anything
            questions = begun.get("sent", {}).get("questions")
            names = questions if isinstance(questions, list) else []
        # What was answered today is shown, even if another list was written first.
        names = [*names, *(entry.question for entry in of_today)]
        #: Where each question of the review is from, and why it is asked, by its name there.
        self.sources = {each: known[each] for each in names if each in known}
        #: How many questions are due and not asked today.
        self.waiting = sum(one.name not in self.sources for one in due)
        #: The first day on which something is due that is not today.
        self.next_due = min((one.due for one in known.values() if one.due > today), default=None)
        begin = {"did": "begin", "sent": {"questions": list(self.sources)}}
        self._begin = Entry(f"begin:{name}", name, "", "", begin, time=now())
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


def summary(review: SavedReview) -> str:
    """Say how many are asked today and how many wait, or when something is due."""
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
    day = day_in_words(review.next_due.isoformat())
    return _("Nothing is due today. The next question is due on {day}.", day=day)


class Listed(NamedTuple):
    """A question of a review: where it is from, why it is asked again, whether it was today."""

    lesson: str
    quiz: str
    question: str
    why: Why
    answered_today: bool
    unit: str

    def __str__(self) -> str:
        whys = {"missed": "missed", "changed": "changed since", "recall": "recall after a delay"}
        done = "; answered today" if self.answered_today else ""
        return f"{self.unit}: {self.question} in {self.quiz} ({whys[self.why]}{done})"


def listing(review: SavedReview, folder: Path) -> Iterator[Listed]:
    """Yield each question of a review, with its unit and why it is asked."""
    for name, one in review.sources.items():
        done = bool(review.session.progress(name).tries)
        lesson = lesson_of(folder, one.quiz.quiz)
        unit = unit_of(folder, one.quiz.quiz)
        yield Listed(lesson, one.quiz.quiz, one.question.id, one.why, done, unit)
