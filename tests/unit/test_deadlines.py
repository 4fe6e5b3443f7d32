"""Above a quiz a student reads when it is due, the late rule, and their own extra time alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from small_course import SmallCourse

from coursekit.cli import app
from coursekit.course.check import check_paths
from coursekit.course.edition.build import build
from coursekit.course.settings import settings_of
from coursekit.errors import CoursekitError
from coursekit.widgets.quiz import Quiz

TIME = """format: 1
title: A course
due: {01-one: 2026-12-04}
late: {days: 3, percent: 10}
extra_time:  # p07 is Ann Roe
  p07: {days: 2, percent: 25}
  group-b: {days: 7}
"""
DUE = "Due on 4 December 2026."
LATE = "Late work is accepted for 3 more days. Each day takes off 10 per cent of the points."
OWN = "With your extra time: 6 December 2026. You have 25 per cent more time than stated here."


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    course = SmallCourse(tmp_path / "course")
    course.check()
    course.put(course.root / "course.yaml", TIME)
    return course


def told(course: SmallCourse) -> str:
    return str(Quiz(course.quiz).manner["told"])


def test_who_has_no_extra_time_reads_the_day_and_the_late_rule(course: SmallCourse) -> None:
    assert told(course) == f"{DUE} If extra time has been agreed with you, it is added. {LATE}"


def test_a_student_reads_their_own_extra_time(
    course: SmallCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURSEKIT_STUDENT", "p07")
    assert told(course) == f"{DUE} {OWN} {LATE}"
    monkeypatch.setenv("COURSEKIT_STUDENT", "p08, group-b")
    assert "With your extra time: 11 December 2026." in told(course)


def test_it_is_told_in_the_students_language(
    course: SmallCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    assert told(course).startswith("Abgabe bis zum 4. Dezember 2026. Wurde mit Ihnen")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("format: 1\n", ""),
        ("format: 1\ndue: {02-two: 2026-12-04}\n", ""),
        ("format: 1\ndue: {01-one: 2026-12-04}\n", DUE),
        ("format: 1\ndue: {01-one: soon}\n", ""),
        ("format: 1\ndue: [", ""),
        (
            "format: 1\ndue: {01-one: 2026-12-04}\nlate: {days: 0}\n",
            f"{DUE} Late work is not accepted.",
        ),
    ],
)
def test_a_quiz_is_shown_whatever_the_settings_say(
    course: SmallCourse, settings: str, said: str
) -> None:
    course.put(course.root / "course.yaml", settings)
    assert told(course) == said


def test_no_students_edition_names_who_has_extra_time(course: SmallCourse) -> None:
    files = build(course.root, "student").files
    of_the_course = (path for path in files if not path.startswith("coursekit/"))
    whole = b"".join(files[path] for path in of_the_course)
    for name in (b"p07", b"group-b", b"Ann"):
        assert name not in whole
    course.put(course.root / "course.yaml", files["course.yaml"].decode())
    assert told(course) == f"{DUE} If extra time has been agreed with you, it is added. {LATE}"
    assert settings_of(course.root).title == "A course"


def test_a_copy_for_one_student_says_their_own(course: SmallCourse) -> None:
    files = build(course.root, "student", "p07").files
    assert b"group-b" not in files["course.yaml"]
    course.put(course.root / "course.yaml", files["course.yaml"].decode())
    assert told(course) == f"{DUE} {OWN} {LATE}"


def test_a_copy_for_somebody_unknown_is_not_made(course: SmallCourse) -> None:
    with pytest.raises(CoursekitError, match="no extra time has been agreed with `p08`"):
        build(course.root, "student", "p08")


def test_settings_without_extra_time_are_given_on_to_the_letter(course: SmallCourse) -> None:
    text = "format: 1 # with a comment\ndue: {01-one: 2026-12-04}\n"
    course.put(course.root / "course.yaml", text)
    assert build(course.root, "student").files["course.yaml"] == text.encode()


def test_a_day_for_a_quiz_that_is_not_there_is_a_finding(course: SmallCourse) -> None:
    course.put(course.root / "course.yaml", "format: 1\ndue:\n  01-won: 2026-12-04\n")
    (found,) = check_paths([course.root / "course.yaml"])
    assert (found.place, "01-won" in found.found) == ("line 3", True)


def test_for_belongs_to_the_students_edition(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    arguments = ["--edition", "instructor", "--for", "p07", "--out", str(tmp_path / "x.zip")]
    monkeypatch.setattr(sys, "argv", ["coursekit", "build", *arguments])
    with pytest.raises(SystemExit) as ended:
        app.main()
    assert ended.value.code == 2


def test_an_assessed_quiz_says_how_much_more_time_there_is(
    course: SmallCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    course.put(course.root / "course.yaml", "format: 1\nextra_time: {p07: {percent: 25}}\n")
    monkeypatch.setenv("COURSEKIT_STUDENT", "p07")
    assert told(course) == ""
    course.change(course.quiz, "questions:", "assessed: true\nquestions:")
    assert told(course) == "You have 25 per cent more time than stated here."
