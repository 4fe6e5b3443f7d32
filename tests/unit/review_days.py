"""A course of two lessons, answered on days that a test chooses."""

from __future__ import annotations

from datetime import date, timedelta

from quiz_files import every_kind

from coursekit.quiz.review.review import SavedReview
from coursekit.quiz.store import saved_session as resuming
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession

COURSE = "a-course"
DAY = date(2026, 3, 2)
LESSONS = tuple(every_kind().model_copy(update={"quiz": name}) for name in ("01-one", "02-two"))
WRONG = {"choices": ["x"]}


def day(number):
    return DAY + timedelta(days=number)


class Student:
    """Answers in lessons and reviews, each time in a new kernel, on the day that is set."""

    def __init__(self, folder, monkeypatch, lessons=LESSONS):
        self.path = folder / "record.jsonl"
        self.lessons = lessons
        self.today = DAY
        self.time = None
        monkeypatch.setattr(resuming, "now", lambda: self.time or f"{self.today}T12:00:00Z")

    @property
    def record(self):
        record = Record(self.path, COURSE)
        record.refresh()
        return record

    def lesson(self, number=1):
        return SavedSession(self.lessons[number - 1], self.record)

    def review(self):
        return SavedReview(self.lessons, self.record, self.today)

    def right(self, name, lesson=1):
        answer(self.lesson(lesson), name)

    def wrong(self, name, lesson=1):
        answer(self.lesson(lesson), name, right=False)


def answer(kept, name, right=True):
    question = kept.session.question(name)
    sent = question.key_sent()
    if not right:
        options = question.asked(kept.session.quiz.chance(name))["options"]
        sent = {"choices": [o["token"] for o in options if o["token"] not in sent["choices"]][:1]}
    kept.do(name, {"did": "answer", "sent": sent})


def asked(review):
    return [question.id for question in review.session.questions]
