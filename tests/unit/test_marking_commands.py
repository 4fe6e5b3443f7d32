"""The commands ``mark`` and ``grades``, as an instructor runs them in a copy of the course."""

from __future__ import annotations

import json
import re
import sys
import zipfile

import pytest
from marking_class import MarkedCourse, mark_of, moodle

from coursekit.classroom.marking.desk import Desk
from coursekit.cli.classroom import mark
from coursekit.cli.classroom.class_folder import ClassFolder
from coursekit.course.edition.keys import Keys

GRADING = """\
format: 1
title: Course work (4711)
parts:
  - {counts: written, weight: 1}
  - {counts: assessed, weight: 1}
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return MarkedCourse(tmp_path_factory.mktemp("commands"))


@pytest.fixture
def class_(course, tmp_path, monkeypatch):
    """Return the folder of a class of two, in a copy of the course with its rules."""
    monkeypatch.chdir(course.notebooks)
    (course.root / "grading.yaml").write_text(GRADING, encoding="utf-8")
    (tmp_path / "keys.json").write_text(course.keys.text(), encoding="utf-8")
    return course.write(
        tmp_path / "week-5",
        (moodle("Ada Lovelace", 7), course.hand_in("Ada", text="WORDS-OF-ADA", chosen=0)),
        (moodle("Ben Bitdiddle", 8), course.hand_in("Ben", text="WORDS-OF-BEN", chosen=1)),
    )


def mark_all(folder, marker, points):
    """Mark all work of a class."""
    found = ClassFolder(folder, None, None)
    found.names.keep()
    desk = Desk(found.work, found.folder, found.names.of_class, marker)
    for piece in found.work.works:
        desk.give(piece, [points] * len(found.work.tasks[piece.asked].rubric), "A comment.")
    return found


def test_from_hand_ins_to_feedback_and_grades(run, class_, tmp_path):
    mark_all(class_, "ann", 2)
    keys = tmp_path / "keys.json"
    code, _, err = run("mark", class_, "--feedback", tmp_path / "back.zip", "--keys", keys)
    assert (code, err) == (0, "")
    with zipfile.ZipFile(tmp_path / "back.zip") as back:
        assert sorted(back.namelist()) == [
            "Ada Lovelace_7_assignsubmission_file/feedback.html",
            "Ben Bitdiddle_8_assignsubmission_file/feedback.html",
        ]
        page = back.read(back.namelist()[0]).decode()
    assert "Points: 4 of 4" in page
    assert "The senators" not in page
    again = run("mark", class_, "--feedback", tmp_path / "back.zip")  # nothing is replaced
    assert (again.code, "another name with --feedback" in again.err) == (1, True)
    more = ["--feedback", tmp_path / "back.zip", "--force", "--answers", "--keys", keys]
    assert run("mark", class_, *more).code == 0
    with zipfile.ZipFile(tmp_path / "back.zip") as back:
        assert "The senators" in back.read(back.namelist()[0]).decode()

    code, _out, err = run("grades", class_, "--keys", keys, "--out", tmp_path / "grades")
    assert (code, err) == (0, "")
    worksheet = (tmp_path / "grades/grades-moodle.csv").read_text(encoding="utf-8")
    # Of the written work, the reason of the case is missing: 4 of 8 points.
    assert "Participant 7,Ada Lovelace,75.00,100.00,-" in worksheet
    assert "Participant 8,Ben Bitdiddle,25.00,100.00,-" in worksheet
    assert not (tmp_path / "grades/grades-canvas.csv").exists()
    (tmp_path / "grades/grades.csv").unlink()
    again = run("grades", class_, "--keys", keys, "--out", tmp_path / "grades")
    assert (again.code, "already exists" in again.err) == (1, True)
    assert not (tmp_path / "grades/grades.csv").exists()  # all files, or none
    again = run("grades", class_, "--keys", keys, "--out", tmp_path / "grades", "--force")
    assert again.code == 0
    assert (tmp_path / "grades/grades.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    if sys.platform != "win32":
        assert (tmp_path / "grades/grades.csv").stat().st_mode & 0o077 == 0


def test_extra_time_for_nobody_who_handed_in_is_told(run, class_, course):
    extra = "extra_time: {moodle-7: {days: 2}, ben: {days: 2}, moodle-77: {days: 2}}\n"
    text = GRADING.replace("  - {counts: assessed, weight: 1}\n", "") + extra
    (course.root / "grading.yaml").write_text(text, encoding="utf-8")
    _code, _out, err = run("grades", class_)
    assert "extra_time is for `moodle-77`, too, and nobody here is called that." in err
    assert "moodle-7`" not in err
    assert "`ben`" not in err


def test_pages_into_a_folder_never_leave_it(run, class_, tmp_path):
    mark_all(class_, "ann", 1)
    assert run("mark", class_, "--feedback", tmp_path / "back").code == 0
    found = sorted(path.relative_to(tmp_path / "back") for path in tmp_path.rglob("feedback.html"))
    assert [path.parts[0] for path in found] == [
        "Ada Lovelace_7_assignsubmission_file",
        "Ben Bitdiddle_8_assignsubmission_file",
    ]
    assert ClassFolder.within("../../x/./y.html") == "x/y.html"


def test_two_markers_are_compared_and_their_differences_listed(run, class_):
    mark_all(class_, "ann", 2)
    found = mark_all(class_, "ben", 2)
    other = next(work for work in found.work.works)
    next(file for file in ClassFolder(class_, None, None).files if file.marker == "ben").put(
        mark_of(other, (0, 2))
    )
    code, out, err = run("mark", class_, "--compare", "ann", "ben")
    assert (code, err) == (0, "")
    assert "2 pieces of work marked by both ann and ben. The same points: 75%." in out
    assert re.search(rf"{other.student}, 01-written/a-discussion, line 1 .*: ann 2, ben 0", out)
    code, out, _err = run("mark", class_, "--compare", "ann", "ben", "--json")
    assert json.loads(out)["differences"][0]["other"] == 0
    code, _out, err = run("mark", class_, "--compare", "ann", "cy")
    assert (code, "There are marks of ann, ben." in err.replace("\n", " ")) == (2, True)


def test_three_markers_are_compared_all_at_once_too(run, class_):
    for marker, points in (("ann", 2), ("ben", 1), ("cy", 0)):
        work = mark_all(class_, marker, points).work.works[0]
    for file in ClassFolder(class_, None, None).files:
        file.put(mark_of(work, (2, 1 if file.marker == "cy" else 2)))
    out = run("mark", class_, "--compare", "ann", "ben").out
    assert "All 3 markers, on the 2 pieces that all have marked: the same 1 of 4 (25%)" in out
    assert "at most one apart 2 of 4" in out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--answers"], "belong to --feedback"),
        (["--feedback", "x.zip", "--answers"], "needs the key file"),
        (["--json"], "only works with --compare"),
        (["--marker", "../ann"], "lower-case letters"),
        (["--marker", "=1+1"], "lower-case letters"),
        ([], "Say who marks"),
    ],
)
def test_wrong_use_of_mark_is_said(run, class_, options, told):
    code, _out, err = run("mark", class_, *options)
    assert code == 2
    assert told in " ".join(err.replace("│", " ").split())


def test_the_page_is_served_and_says_where_marks_are_kept(run, class_, monkeypatch):
    class Server:
        address = "http://127.0.0.1:1/secret/"

        def __init__(self, page, title, port):
            self.said = page.desk.marker, title

        def __enter__(self):
            return self

        def __exit__(self, *_how):
            pass

        def serve_forever(self):
            raise KeyboardInterrupt

    monkeypatch.setattr("coursekit.widgets.pages.own_page.PageServer", Server)
    code, out, err = run("mark", class_, "--marker", "ann", "--no-browser")
    assert (code, err) == (0, "")
    assert out.startswith(Server.address)
    assert "week-5-marks" in out
    assert "Marker: 0 of 4 pieces of work are marked." in out
    assert "Ada" not in out
    assert (class_.parent / "week-5-marks/names.json").is_file()


def test_what_is_bad_is_listed_by_name_and_stops_nothing(run, class_, tmp_path):
    mark_all(class_, "ann", 2)
    (class_ / "notes.txt").write_text("hello", encoding="utf-8")
    (class_ / "\x1b[2Jx.html").write_text("<script>", encoding="utf-8")
    marks = class_.parent / "week-5-marks"
    with (marks / "ann.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"points": "all"}\n')
    (marks / "=1.jsonl").write_text("x\n", encoding="utf-8")
    keys = tmp_path / "keys.json"
    code, out, err = run("grades", class_, "--keys", keys)
    assert code == 0
    assert out.count("\n") == 3
    assert "notes.txt: expected a hand-in" in err
    assert "\x1b" not in err
    assert "ann.jsonl: line 4: expected a mark" in err
    assert "=1.jsonl: expected the name of a marker" in err


def test_grades_without_the_right_keys_are_refused(run, class_, course, tmp_path):
    code, _out, err = run("grades", class_)
    assert (code, "Add --keys FILE" in err) == (1, True)
    code, _out, err = run("grades", class_, "--keys", tmp_path / "none.json")
    assert (code, "found none. Check the path" in err) == (1, True)
    other = [key.model_copy(update={"course": "another"}) for key in course.keys.quizzes]
    wrong = Keys(format=1, secret="1" * 64, quizzes=tuple(other))
    (tmp_path / "wrong.json").write_text(wrong.text(), encoding="utf-8")
    code, _out, err = run("grades", class_, "--keys", tmp_path / "wrong.json")
    assert (code, "found that of another" in err) == (1, True)


def test_a_quiz_that_the_course_lacks_is_named_with_the_nearest(run, class_, course, tmp_path):
    says = "format: 1\nparts: [{counts: written, weight: 1, quizzes: [01-writen]}]\n"
    (course.root / "grading.yaml").write_text(says, encoding="utf-8")
    code, _out, err = run("grades", class_)
    assert code == 1
    assert "`01-writen`" in err
    assert "Perhaps `01-written` is meant." in err


def test_practice_comes_with_a_warning(run, class_, course):
    says = "format: 1\nparts: [{counts: practice, weight: 1}]\n"
    (course.root / "grading.yaml").write_text(says, encoding="utf-8")
    code, _out, err = run("grades", class_)
    assert (code, "anybody can forge a hand-in" in err) == (0, True)


def test_the_example_of_each_command_is_one_that_it_takes():
    assert mark.mark.example.startswith("coursekit mark ")
