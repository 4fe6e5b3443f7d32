"""What was answered in the first edition is shown as it was given, and is never asked again."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from sample_course import NOTEBOOKS

from coursekit.course.first_edition import COURSE, FILE, first_edition, for_page
from coursekit.course.student.progress_view import Progress
from coursekit.home import record_path
from coursekit.quiz.review.review import SavedReview, quizzes_in
from coursekit.quiz.store.entries import Entry
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record

OLD = Path(__file__).parents[1] / f"compat/0.1.0/record-{COURSE}.jsonl"
QUESTIONS = json.loads(FILE.read_text(encoding="utf-8"))["questions"]


@pytest.fixture
def entries():
    return read_record(OLD.read_bytes(), COURSE).entries


def as_answered_now(entries):
    """Return the entries as the last of the first edition's questions would have had them."""
    return [
        entry._replace(version=QUESTIONS[f"{entry.quiz}/{entry.question}"]["version"])
        if f"{entry.quiz}/{entry.question}" in QUESTIONS
        else entry
        for entry in entries
    ]


def test_every_answer_of_an_old_record_is_shown_with_its_question(entries):
    given = [
        f"{each.quiz}/{each.question}".removeprefix("review/2026-11-28/")
        for each in entries
        if each.action["did"] == "answer" and each.quiz not in {"a-vote", "every-kind"}
    ]
    found = first_edition(entries, ())
    assert len(found) == len(given) > 150
    for name, told in zip(given, found, strict=True):
        assert told["prompt"] == QUESTIONS[name]["prompt"]
        assert told["words"]
        assert told["time"].startswith("2026-11-27")


def test_the_verdict_is_the_one_of_the_time_where_the_version_is_known(entries):
    told = first_edition(as_answered_now(entries), ())
    verdicts = [each["verdict"] for each in told]
    assert {"right", "wrong", "partly", ""} <= set(verdicts)
    assert verdicts.count("right") > 40
    name, said = next((name, one) for name, one in QUESTIONS.items() if "question" in one)
    quiz, question = name.split("/")
    odd = Entry("1", quiz, question, said["version"], {"did": "answer", "sent": {"x": [1]}})
    assert first_edition([odd], ())[0]["verdict"] == ""


def test_a_question_that_is_still_asked_is_left_out(entries):
    name = next(iter(QUESTIONS))
    assert len(for_page({name})) == len(QUESTIONS) - 1
    assert len(first_edition(entries, {*QUESTIONS})) == 0


def test_progress_shows_them_and_the_review_asks_none(tmp_path, monkeypatch):
    course = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, course)
    path = record_path(COURSE)
    path.parent.mkdir(parents=True)
    shutil.copyfile(OLD, path)
    progress = Progress(course)
    asked = progress._asked_now
    found = progress._count()["first_edition"]
    assert len(found) > 100
    counted = progress.on_static_page()["counted"]["first_edition"]
    assert {one["name"] for one in counted} == QUESTIONS.keys() - asked
    record = Record(path, COURSE)
    review = SavedReview(quizzes_in(course / "quizzes", COURSE), record, date(2030, 1, 1))
    assert set(review.sources) <= asked
