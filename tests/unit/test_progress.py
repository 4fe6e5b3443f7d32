"""What a student sees of their work, takes along, and deletes."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from datetime import date
from functools import partial

import pytest
from sample_course import NOTEBOOKS, QUIZZES

from coursekit.course.student.progress import progress
from coursekit.home import record_path
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.review.review import SavedReview, quizzes_in
from coursekit.quiz.store.entries import FORMAT, Entry, head, line_of
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.recovery import read_record
from coursekit.quiz.store.saved_session import SavedSession

COURSE = "cyber-law-debates"
QUIZ = QUIZZES / "01-page-and-story.yaml"


@pytest.fixture
def run(run, monkeypatch):
    """Return what runs `coursekit progress`, and answers what it asks."""

    monkeypatch.chdir(NOTEBOOKS)

    def typed(*arguments, answers=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        return run("progress", *arguments)

    return typed


@pytest.fixture
def run_review(run_command, monkeypatch):
    """Return what runs `coursekit review`."""
    monkeypatch.chdir(NOTEBOOKS)
    return partial(run_command, "review")


@pytest.fixture
def record():
    return record_path(COURSE)


def answered(name, right=True, quiz=QUIZ, home=None):
    """Answer a question of the course, as a notebook does."""
    kept = SavedSession(load_quiz(quiz), Record(home or record_path(COURSE), COURSE))
    question = kept.session.question(name)
    sent = question.key_sent()
    if not right:
        options = question.asked(kept.session.quiz.chance(name))["options"]
        sent = {"choices": [o["token"] for o in options if o["token"] not in sent["choices"]][:1]}
    kept.do(name, {"did": "answer", "sent": sent})


def test_progress_tells_lesson_by_lesson_what_is_done_missed_and_left(run):
    code, before, _ = run()
    assert code == 0
    assert "Reading one article: 0 done, 0 missed, " in before
    answered("not-the-story")
    answered("what-via-says", right=False)
    code, out, err = run()
    assert (code, err) == (0, "")
    assert "Reading one article: 1 done, 1 missed, " in out
    assert "    missed: what-via-says in 01-page-and-story" in out


def test_what_is_answered_in_a_review_counts_and_first_tries_stay(run, record):
    answered("what-via-says", right=False)
    quizzes = quizzes_in(NOTEBOOKS / "quizzes")
    review = SavedReview(quizzes, Record(record, COURSE), date.today())
    (question,) = review.session.questions
    review.do(question.id, {"did": "answer", "sent": question.key_sent()})
    _, out, _ = run()
    assert "Reading one article: 1 done, 0 missed, " in out
    lesson = SavedSession(load_quiz(QUIZ), Record(record, COURSE)).session
    assert [each.grade.verdict for each in lesson.progress("what-via-says").tries] == ["wrong"]


def test_review_tells_what_is_due_and_why(run_review, record):
    nothing = "Nothing is due today: you have not answered any question that can be asked again.\n"
    assert run_review() == (0, nothing, "")
    assert not record.parent.exists()
    answered("what-via-says", right=False)
    answered("not-the-story")
    code, out, err = run_review()
    assert (code, err) == (0, "")
    assert out == (
        "Unit 1: Reading one article: what-via-says in 01-page-and-story (missed)\n"
        "You have one question to answer again today.\n"
    )


def test_review_passes_on_what_cannot_be_read(run_review, record):
    record.parent.mkdir()
    record.write_bytes(line_of(head(COURSE) | {"format": FORMAT + 1}))
    code, out, err = run_review()
    assert (code, out) == (1, "")
    assert "Update coursekit" in err


def test_a_question_that_has_changed_since_is_left_and_told(tmp_path):
    course = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, course)
    answered("not-the-story")
    file = course / "quizzes" / QUIZ.name
    file.write_text(
        file.read_text(encoding="utf-8").replace("Choose all.", "Choose."), encoding="utf-8"
    )
    lessons = progress(course, Record(record_path(COURSE), COURSE))
    asked = {
        each.question: each
        for lesson in lessons
        for objective in lesson.objectives
        for each in objective.questions
    }
    assert (asked["not-the-story"].state, asked["not-the-story"].earlier) == ("left", True)


def test_where_names_the_file_and_makes_nothing(run, record):
    code, out, err = run("--where")
    assert (code, out.strip(), err) == (0, str(record), "")
    assert not record.parent.exists()


def test_export_as_json_holds_all_and_as_csv_nothing_that_runs(run, record, tmp_path):
    answered("not-the-story")
    evil = {"text": "=HYPERLINK(1)\x1b[2J\u202e"}
    entry = Entry("e9", "q", "x", "0" * 16, {"did": "answer", "sent": evil, "reason": "@SUM"})
    with record.open("ab") as file:
        file.write(line_of(entry.said()))
    code, out, _ = run("--export", "json")
    assert code == 0
    assert out.isascii()
    assert [each["id"] for each in json.loads(out)][1] == "e9"
    assert json.loads(out)[1]["sent"] == evil
    code, out, _ = run("--export", "csv", "--out", tmp_path / "a.csv")
    assert code == 0
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    first, second = csv.DictReader(io.StringIO(text))
    assert first["quiz"] == "01-page-and-story"
    assert "trusted partners" in first["answer"]
    assert second["answer"] == "'=HYPERLINK(1)\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}"
    assert second["reason"] == "'@SUM"
    code, out, _ = run("--export", "csv")
    assert "\x1b" not in out
    code, _, err = run("--export", "csv", "--out", tmp_path / "a.csv")
    assert code == 1
    assert "already exists" in err
    assert "--force" not in err  # there is no such option


def test_forget_shows_what_will_go_and_asks(run, record, tmp_path):
    assert run("--forget")[:2] == (0, f"Nothing is kept for the course {COURSE}.\n")
    answered("not-the-story")
    before = record.read_bytes()
    code, out, _ = run("--forget", answers="n\n")
    assert code == 0
    assert str(record) in out
    assert "01-page-and-story: 1 entries" in out
    assert "Nothing was deleted." in out
    assert record.read_bytes() == before
    copy = tmp_path / "copy.jsonl"
    code, out, _ = run("--forget", "--copy", copy, answers="y\n")
    assert code == 0
    assert copy.read_bytes() == before
    assert list(record.parent.iterdir()) == []


def test_forget_without_an_answer_deletes_nothing(run, record):
    answered("not-the-story")
    assert run("--forget")[0] == 1
    assert record.exists()


def test_forget_deletes_nothing_where_the_copy_cannot_be_written(run, record, tmp_path):
    answered("not-the-story")
    there = tmp_path / "there.jsonl"
    there.write_text("mine", encoding="utf-8")
    for copy in (there, tmp_path / "no-folder" / "x"):
        code, _, err = run("--forget", "--yes", "--copy", copy)
        assert code == 1
        assert "Choose another" in err or "Choose a folder" in err
    assert there.read_text(encoding="utf-8") == "mine"
    assert record.exists()


def test_what_cannot_be_read_can_be_deleted_and_is_not_shown(run, record):
    record.parent.mkdir()
    record.write_bytes(line_of(head(COURSE) | {"format": FORMAT + 1}))
    code, out, err = run()
    assert (code, out) == (1, "")
    assert "Update coursekit" in err
    assert str(record) in err
    code, out, _ = run("--forget", "--yes")
    assert code == 0
    assert str(record) in out
    assert list(record.parent.iterdir()) == []


def test_merge_adds_what_is_new_and_counts_nothing_twice(run, record, tmp_path):
    answered("not-the-story")
    other = tmp_path / "other.jsonl"
    shutil.copy(record, other)
    answered("what-via-says", right=False, home=other)
    before = record.read_bytes()
    code, out, err = run("--merge", other)
    assert (code, err) == (0, "")
    assert "1 entries added; the record now has 2." in out
    assert record.read_bytes().startswith(before)
    assert "0 entries added" in run("--merge", other)[1]
    assert len(read_record(record.read_bytes(), COURSE).entries) == 2
    assert "1 done, 1 missed" in run()[1]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "Check the path"),
        (b"nothing", "found some other file"),
        pytest.param(line_of(head("x")), "that of x", id="another course"),
    ],
)
def test_what_cannot_be_merged_is_told_and_changes_nothing(run, record, tmp_path, data, said):
    answered("not-the-story")
    before = record.read_bytes()
    other = tmp_path / "other.jsonl"
    if data is not None:
        other.write_bytes(data)
    code, _, err = run("--merge", other)
    assert code == 1
    assert said in err
    assert str(other) in err
    assert record.read_bytes() == before


def test_damage_is_told_beside_the_progress(run, record):
    answered("not-the-story")
    with record.open("ab") as file:
        file.write(b"torn \x1b[2J")
    code, out, err = run()
    assert code == 0
    assert "1 done" in out
    assert "Line 3 was cut short" in err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--yes",), ("--copy", "x"), ("--out", "x"), ("--where", "--forget"),
        ("--export", "csv", "--merge", "x"), ("--export", "xml"),
    ],
)  # fmt: skip
def test_options_that_do_not_go_together_are_refused(run, wrong):
    assert run(*wrong)[0] == 2


@pytest.mark.parametrize("course", ["../x", "A", "a b", "."])
def test_a_course_is_an_id_and_never_a_way_to_another_file(run, course):
    code, _, err = run("--where", "--course", course)
    assert code == 1
    assert "the id of a course" in err


@pytest.fixture
def mixed(tmp_path, monkeypatch):
    """Go into a copy of the course in which one quiz is of another course."""
    folder = tmp_path / "mixed/notebooks"
    shutil.copytree(NOTEBOOKS, folder)
    file = folder / "quizzes" / QUIZ.name
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("format: 1", "format: 1\ncourse: another"), encoding="utf-8")
    (folder / "quizzes/broken.yaml").write_text("a: [", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_of_several_courses_the_one_of_most_quizzes_is_told_and_the_others_are_named(run, mixed):
    code, out, err = run()
    assert code == 0
    assert "When, and what counts as yes?" in out
    assert err.startswith("Quizzes from other courses are left out: another.")
    code, out, err = run("--course", "another")
    assert code == 0
    assert "Reading one article: 0 done, 0 missed, 2 left" in out
    assert "When, and what counts as yes?" not in out
    assert COURSE in err


def test_what_touches_a_record_guesses_no_course(run, mixed):
    code, _, err = run("--where")
    assert code == 1
    assert "--course" in err
    assert "record-another" in run("--where", "--course", "another")[1]


def test_the_review_of_several_courses_is_of_the_one_of_most_quizzes(run_review, mixed):
    (mixed / "quizzes/broken.yaml").unlink()
    code, out, err = run_review()
    assert code == 0
    assert out.startswith("Nothing is due today")
    assert "left out: another" in err
    assert run_review("--course", "another")[0] == 0
    code, _, err = run_review("--course", "no-such")
    assert code == 1
    assert "expected quizzes of the course no-such, found those of another and cyber-law" in err


def test_a_course_that_no_lesson_shows_is_said_and_not_passed_over(run, mixed):
    code, out, err = run("--course", "no-such")
    assert (code, out) == (1, "")
    assert "expected lessons that show quizzes of the course no-such, found none" in err
    assert "show each quiz in a notebook there, with coursekit.Quiz(…)" in err


def test_a_folder_of_ones_own_is_told_from_and_not_the_course_that_came_along(
    run, tmp_path, monkeypatch
):
    own = tmp_path / "my-lessons"
    (own / "quizzes").mkdir(parents=True)
    text = QUIZ.read_text(encoding="utf-8")
    text = text.replace("format: 1", "format: 1\ncourse: mine")
    (own / "quizzes" / QUIZ.name).write_text(text, encoding="utf-8")
    lesson = json.loads((NOTEBOOKS / "01-reading-one-article.ipynb").read_text(encoding="utf-8"))
    lesson["cells"] = [
        cell for cell in lesson["cells"] if "quizzes/" not in "".join(cell["source"])
        or QUIZ.name in "".join(cell["source"])
    ]  # fmt: skip
    (own / "my.ipynb").write_text(json.dumps(lesson), encoding="utf-8")
    monkeypatch.chdir(own)
    for options in ((), ("--course", "mine")):
        code, out, err = run(*options)
        assert (code, err) == (0, "")
        assert out.startswith("Reading one article: 0 done, 0 missed, 2 left")
    assert "record-mine" in run("--where")[1]
