"""What version 0.1.0 made opens in this version, and nothing of it is lost: see `tests/compat`."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from pathlib import Path

import lesson_lists
import pytest

import coursekit
from coursekit.cli import app
from coursekit.course.student.progress import progress
from coursekit.home import record_path
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.tables.article_tables import article_tables

REPOSITORY = Path(__file__).parents[2]
COMPAT = REPOSITORY / "tests/compat"
OLD = COMPAT / "0.1.0"
COURSE = "cyber-law-debates"
RECORD = OLD / f"record-{COURSE}.jsonl"
QUIZZES = REPOSITORY / "notebooks/quizzes"


@pytest.fixture
def old_record():
    """Return the old record, where this version looks for a student's."""
    path = record_path(COURSE)
    path.parent.mkdir(parents=True)
    shutil.copyfile(RECORD, path)
    return Record(path, COURSE)


def answers():
    """Yield the answers of the old record, as its lines say them."""
    for line in RECORD.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        if said.get("did") == "answer":
            yield said


def test_every_line_of_an_old_record_is_read():
    reading = read_record(RECORD.read_bytes(), COURSE)
    lines = RECORD.read_text(encoding="utf-8").splitlines()
    assert reading.mended() == []
    assert len(reading.entries) == len([line for line in lines if '"did"' in line])
    assert len({entry.question for entry in reading.entries}) > 100


@pytest.mark.parametrize("quiz", json.loads((OLD / "state.json").read_text(encoding="utf-8")))
def test_a_quiz_that_has_not_changed_opens_as_it_was_left(old_record, quiz):
    left = json.loads((OLD / "state.json").read_text(encoding="utf-8"))[quiz]
    kept = SavedSession(load_quiz(OLD / f"course/notebooks/quizzes/{quiz}.yaml"), old_record)
    assert not kept.earlier
    for name, was in left.items():
        now = kept.session.progress(name)
        assert [each.grade.verdict for each in now.tries] == was["verdicts"], name
        assert [round(each.grade.points, 6) for each in now.tries] == was["points"], name
        assert (now.hints, now.shown, list(now.marks)) == (
            was["hints"],
            was["shown"],
            was["marks"],
        ), name


def test_of_a_question_that_is_still_asked_every_old_answer_is_shown(old_record):
    shown = {}
    for path in QUIZZES.glob("*.yaml"):
        kept = SavedSession(load_quiz(path), old_record)
        for question in kept.session.questions:
            tries = len(kept.session.progress(question.id).tries)
            earlier = [each for each in kept.earlier.get(question.id, ()) if "sent" in each.action]
            shown[kept.session.quiz.quiz, question.id] = tries + len(earlier)
    given = [(said["quiz"], said["question"]) for said in answers()]
    lost = [name for name in shown if name in given and shown[name] < given.count(name)]
    assert lost == []


def test_an_answer_is_exported_also_where_its_question_has_gone(old_record, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["coursekit", "progress", "--export", "csv"])
    monkeypatch.chdir(REPOSITORY)
    with pytest.raises(SystemExit):
        app.main()
        sys.exit(0)
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    given = [(said["quiz"], said["question"]) for said in answers()]
    exported = [(row["quiz"], row["question"]) for row in rows if row["did"] == "answer"]
    assert sorted(exported) == sorted(given)


def test_an_instructors_old_course_opens(tmp_path):
    course = tmp_path / "course"
    shutil.copytree(OLD / "course", course)
    article = coursekit.read(course / "seeds/a-vote")
    assert len(article_tables(article).stakeholders) == 7
    for quiz in (course / "notebooks/quizzes").glob("*.yaml"):
        assert load_quiz(quiz).questions
    assert facts_in(course / "seeds/data").get("osthaven-harbour") is not None
    (lesson,) = progress(course / "notebooks", Record(record_path(COURSE), COURSE))
    states = [each.state for objective in lesson.objectives for each in objective.questions]
    assert states.count("left") > 10


def test_an_id_of_a_question_is_never_used_for_another():
    known, now = lesson_lists.known_ids(), lesson_lists.asked_ids()
    again = sorted(name for name in now if known.get(name))
    assert again == [], "an id that was taken out is used again: give the question another"
    written = lesson_lists.IDS.read_text(encoding="utf-8")
    assert written == lesson_lists.ids(), "run `python tests/generators/lesson_lists.py`"
