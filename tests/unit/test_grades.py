"""Grades: what counts, how much, and the files that Moodle and Canvas take."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marking_class import MarkedCourse, kept_names, mark_of, moodle

from coursekit.classroom.grading import export
from coursekit.classroom.grading.grades import Grader, marks_of_all
from coursekit.classroom.grading.rules import GradingRules, Part, grading_at, kept_share
from coursekit.classroom.grading.view import Grading
from coursekit.classroom.marking.assessed import AssessedQuizzes
from coursekit.course.edition.gathering import gathered
from coursekit.course.edition.personal import with_extra_time_of
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.deadlines import Deadlines, ExtraTime, LateRule, deadlines_at

NO_DATES = Deadlines()


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return MarkedCourse(tmp_path_factory.mktemp("grades"))


@pytest.fixture
def names(tmp_path):
    return kept_names(tmp_path / "marks")


def rules(*parts, **more):
    return GradingRules(format=1, parts=tuple(Part(**part) for part in parts), **more)


def graded(course, work, rules, marks=None, deadlines=NO_DATES):
    """Return the grades of a class."""
    assessed = AssessedQuizzes(course.quizzes, course.questions(course.keys))
    return list(Grader(rules, deadlines, work, marks or {}, assessed, course.quizzes).grades())


def marked(work, points):
    """Return marks with so many points for each line of all work."""
    return {
        one.of: [mark_of(one, (points,) * len(work.tasks[one.asked].rubric))] for one in work.works
    }


def test_parts_weigh_what_the_file_says(course, names):
    hand_in = course.hand_in(brief="A claim.", chosen=0)
    work = course.work(names, hand_in, keys=course.keys)
    rule = rules(
        {"counts": "written", "weight": 1},
        {"counts": "brief", "weight": 2},
        {"counts": "assessed", "weight": 1},
        total=20,
    )
    (grade,) = graded(course, work, rule, marked(work, 1))
    # Of the written work the discussion alone was done: 2 of 8; the brief has 4 of 8.
    assert [part.share for part in grade.parts] == [0.25, 0.5, 1.0]
    assert grade.grade == 20 * (0.25 + 2 * 0.5 + 1.0) / 4


def test_there_is_no_grade_before_everything_is_marked_and_none_for_nothing(course, names):
    rule = rules({"counts": "written", "weight": 1})
    work = course.work(names, course.hand_in("owl"), course.hand_in("fox", text=""))
    by_name = {each.received.hand_in.student.called: each for each in graded(course, work, rule)}
    assert by_name["owl"].grade is None
    assert by_name["owl"].notes == ("1 of 1 texts not marked yet",)
    assert by_name["fox"].grade == 0


def test_the_mean_of_two_markers_counts_and_half_a_mark_does_not(course, names):
    work = course.work(names, course.hand_in())
    (one,) = work.works
    marks = marks_of_all([{one.of: mark_of(one, points)} for points in ((2, 2), (1, 1), (None, 0))])
    (grade,) = graded(course, work, rules({"counts": "written", "weight": 1}), marks)
    assert grade.parts[0].points == 3.0


def test_the_last_or_the_best_hand_in_counts_and_first_tries_never(course, names):
    def at(day, chosen):
        return course.hand_in(chosen=chosen, made=f"2026-11-{day}T10:00:00Z")

    first = course.answer("03-test", 1, "2026-11-12T10:00:00Z")
    first["first"] = course.answer("03-test", 0, "2026-11-11T10:00:00Z")["last"]
    tried = course.hand_in(made="2026-11-12T10:00:00Z", answers=[first])
    last = rules({"counts": "assessed", "weight": 1})
    best = rules({"counts": "assessed", "weight": 1, "try": "best"})
    work = course.work(names, at(10, 0), at(11, 1), keys=course.keys)
    assert graded(course, work, last)[0].grade == 0
    assert graded(course, work, best)[0].grade == 100
    work = course.work(names, tried, keys=course.keys)
    assert graded(course, work, best)[0].grade == 0


def test_late_work_loses_what_the_rule_says_and_extra_time_moves_the_day(course, names):
    late = LateRule(days=3, percent=10)
    due = {"03-test": date(2026, 11, 8)}
    rule = rules({"counts": "assessed", "weight": 1})
    student = course.hand_in("Owl", chosen=0)  # on the tenth
    work = course.work(names, (moodle("Ada", 7), student), keys=course.keys)
    (pseudonym,) = work.students
    for extra, expected in (
        ({}, 80),
        ({"owl": ExtraTime(days=1)}, 90),
        ({pseudonym: ExtraTime(days=2)}, 100),
        ({"moodle-7": ExtraTime(days=1)}, 90),
        ({"fox": ExtraTime(days=2)}, 80),
    ):
        deadlines = Deadlines(due=due, late=late, extra_time=extra)
        (grade,) = graded(course, work, rule, deadlines=deadlines)
        assert grade.grade == pytest.approx(expected)
    strict = Deadlines(due=due, late=LateRule(days=1))
    assert graded(course, work, rule, deadlines=strict)[0].grade == 0


def test_a_group_has_extra_time_for_its_members_alone(course, names):
    group = {"evening": ExtraTime(days=2, members=("moodle-7", "owl", "canvas-3"))}
    deadlines = Deadlines(
        due={"03-test": date(2026, 11, 8)}, late=LateRule(days=3, percent=10), extra_time=group
    )
    work = course.work(
        names,
        (moodle("Ada", 7), course.hand_in("a", chosen=0)),
        (moodle("Bo", 8), course.hand_in("Owl", chosen=0)),
        (moodle("Cy", 9), course.hand_in("evening", chosen=0)),  # only calls himself so
        keys=course.keys,
    )
    assessed = AssessedQuizzes(course.quizzes, course.questions(course.keys))
    rule = rules({"counts": "assessed", "weight": 1})
    grader = Grader(rule, deadlines, work, {}, assessed, course.quizzes)
    found = {each.received.place.name: each.grade for each in grader.grades()}
    assert found == {"Ada": 100, "Bo": 100, "Cy": pytest.approx(80)}
    assert grader.extra_time_of_nobody() == ["canvas-3"]


def test_a_hand_in_that_does_not_count_is_not_called_late(course, names):
    due = {"03-test": date(2026, 11, 10)}
    rule = rules({"counts": "assessed", "weight": 1, "try": "best"})
    both = (course.hand_in(chosen=0), course.hand_in(chosen=1, made="2026-11-12T10:00:00Z"))
    work = course.work(names, *both, keys=course.keys)
    (grade,) = graded(course, work, rule, None, Deadlines(due=due, late=LateRule(days=1)))
    assert (grade.grade, grade.notes) == (100, ())


@pytest.mark.parametrize("at", ["", "9999-99-99T99:99:99Z"])
def test_work_without_a_time_is_not_taken_for_timely_in_silence(course, names, at):
    due = {"03-test": date(2026, 11, 8), "01-written": date(2026, 11, 8)}
    rule = rules({"counts": "assessed", "weight": 1})
    work = course.work(names, course.hand_in(chosen=0, at=at), keys=course.keys)
    (grade,) = graded(course, work, rule, None, Deadlines(due=due, late=LateRule(days=1)))
    assert grade.grade == 100
    assert [note.partition(":")[0] for note in grade.notes] == ["03-test"]
    assert "look at when the upload arrived" in grade.notes[0]


def test_nobody_takes_the_extra_time_of_another_by_a_pseudonym(course, names):
    due = {"03-test": date(2026, 11, 8)}
    rule = rules({"counts": "assessed", "weight": 1})
    ada = moodle("Ada", 7), course.hand_in("owl", chosen=0)
    name = names.pseudonym("moodle 7", "Ada")
    for claimed in ("moodle-7", "Canvas-31", name):
        other = moodle("Bo", 8), course.hand_in(claimed, chosen=0)
        work = course.work(names, ada, other, keys=course.keys)
        extra = dict.fromkeys(("moodle-7", "canvas-31", name), ExtraTime(days=2))
        deadlines = Deadlines(due=due, late=LateRule(days=3, percent=10), extra_time=extra)
        found = {each.student: each.grade for each in graded(course, work, rule, None, deadlines)}
        assert found == {name: 100, names.pseudonym("moodle 8", "Bo"): pytest.approx(80)}


def test_marks_by_an_earlier_rubric_do_not_count(course, names):
    work = course.work(names, course.hand_in())
    (one,) = work.works
    marks = {one.of: [mark_of(one, (2, 2, 2))]}
    (grade,) = graded(course, work, rules({"counts": "written", "weight": 1}), marks)
    assert grade.grade is None
    assert grade.notes == ("1 of 1 texts not marked yet",)


def test_practice_counts_as_done_whatever_was_answered(course, names):
    rule = rules({"counts": "practice", "weight": 1, "quizzes": ["04-practice"]})
    work = course.work(names, course.hand_in("owl", practice=True), course.hand_in("fox"))
    grades = {
        each.received.hand_in.student.called: each.grade for each in graded(course, work, rule)
    }
    assert grades == {"owl": 100, "fox": 0}


def test_a_version_without_a_key_gives_no_grade_and_is_named(course, names):
    old = course.answer("03-test", 0, "2026-11-10T10:00:00Z") | {"version": "0" * 16}
    work = course.work(names, course.hand_in(answers=[old]), keys=course.keys)
    (grade,) = graded(course, work, rules({"counts": "assessed", "weight": 1}))
    assert (grade.grade, grade.notes) == (None, ("the key file has no key of: 03-test/who",))


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.floats(0.01, 1000), min_size=3, max_size=3),
    st.floats(1, 1000),
    st.integers(0, 2),
    st.sampled_from([0, 1, None]),
    st.sampled_from(["", "A claim."]),
)
def test_a_grade_lies_between_nothing_and_the_whole(
    course, tmp_path_factory, weights, total, points, chosen, brief
):
    kinds = ("written", "brief", "assessed")
    parts = [{"counts": kind, "weight": w} for kind, w in zip(kinds, weights, strict=True)]
    names = kept_names(tmp_path_factory.mktemp("names"))
    work = course.work(names, course.hand_in(brief=brief, chosen=chosen), keys=course.keys)
    more = graded(course, work, rules(*parts, total=total), marked(work, 2))[0].grade
    less = graded(course, work, rules(*parts, total=total), marked(work, points))[0].grade
    assert 0 <= less <= more <= total + 0.01


@given(st.integers(0, 400), st.integers(0, 366), st.floats(0, 100))
def test_later_never_keeps_more(days, accepted, percent):
    late = LateRule(days=accepted, percent=percent)
    assert 0 <= kept_share(days + 1, late) <= kept_share(days, late) <= 1


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("parts: [{counts: written, weigth: 1}]", "`weight`"),
        ("parts: [{counts: writen, weight: 1}]", "`written`"),
        ("parts: [{counts: written, weight: 0}]", "weight"),
        ("parts: [{counts: assessed, weight: 1, try: first}]", "first tries never count"),
        ("parts: []", "parts"),
        ("partz: [{counts: written, weight: 1}]", "`parts`"),
        ("parts: [{counts: brief, weight: 1}, {counts: brief, weight: 2}]", "same quizzes"),
        ("parts: [{counts: brief, weight: 1, try: best}]", "of texts, the last"),
        ("parts: [{counts: brief, weight: 1}]\nlate: {days: -1}", "days"),
    ],
)
def test_a_slip_in_grading_yaml_is_told_with_its_line(tmp_path, says, told):
    (tmp_path / "grading.yaml").write_text(f"format: 1\n{says}\n", encoding="utf-8")
    with pytest.raises(AuthoredFileError, match=r"line [123]") as caught:
        grading_at(tmp_path)
    assert told in str(caught.value)


def test_without_grading_yaml_it_is_said_what_to_do(tmp_path):
    with pytest.raises(CoursekitError, match="Write one"):
        grading_at(tmp_path)


def test_its_dates_win_over_those_of_the_course(tmp_path):
    (tmp_path / "course.yaml").write_text(
        "format: 1\ndue: {01-one: 2026-11-01}\nlate: {days: 2}\n", encoding="utf-8"
    )
    (tmp_path / "grading.yaml").write_text(
        "format: 1\nparts: [{counts: brief, weight: 1}]\nlate: {days: 5}\n", encoding="utf-8"
    )
    grading_at(tmp_path)
    found = deadlines_at(tmp_path)
    assert (found.due, found.late.days) == ({"01-one": date(2026, 11, 1)}, 5)


def test_moodle_and_canvas_get_the_columns_that_they_read(course, names):
    canvas = "lovelaceada_31_977_hand-in.html"
    hand_in = course.hand_in("Ada", text="", chosen=0)
    work = course.work(
        names,
        (moodle("Ben, B", 8), course.hand_in("Ben", text="")),
        (canvas, hand_in),
        keys=course.keys,
    )
    rule = rules({"counts": "assessed", "weight": 1}, title="Course work (4711)")
    grades = graded(course, work, rule)
    assert rows(export.moodle(rule, grades)) == [
        ["Identifier", "Full name", "Grade", "Maximum grade", "Last modified (grade)"],
        ["Participant 8", "Ben, B", "0.00", "100.00", "-"],
    ]
    assert rows(export.canvas(rule, grades)) == [
        ["Student", "ID", "Section", "Course work (4711)"],
        ["    Points Possible", "", "", "100.00"],
        ["lovelaceada", "31", "", "100.00"],
    ]
    head, *lines = rows(export.plain(rule, grades))
    assert head[:3] == ["student", "name", "file"]
    assert {line[1] for line in lines} == {"Ben, B", "lovelaceada"}


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r=", "'="])
def test_no_cell_is_run_by_a_spreadsheet(course, names, sign):
    name = f"{sign}HYPERLINK(1)\nx"
    work = course.work(names, (moodle(name, 8), course.hand_in(name.strip(), text="")))
    rule = rules({"counts": "practice", "weight": 1, "name": name}, title=name)
    grades = graded(course, work, rule)
    for text in (export.plain(rule, grades), export.moodle(rule, grades)):
        for row in rows(text):
            for cell in row:
                assert cell == "-" or not cell.lstrip().startswith(("=", "+", "-", "@")), cell


def rows(text):
    return list(csv.reader(io.StringIO(text)))


def test_students_see_what_counts_and_when(course):
    (course.root / "grading.yaml").write_text(
        "format: 1\nparts:\n  - {counts: brief, weight: 3}\n"
        "  - {counts: assessed, weight: 1, try: best, name: A <test>}\n"
        "due: {02-brief: 2026-12-01}\nlate: {days: 2, percent: 10}\nextra_time: {owl: {days: 9}}\n",
        encoding="utf-8",
    )
    try:
        shown = Grading(course.notebooks)._repr_html_()
        above_the_quiz = deadlines_at(course.root).told("02-brief")
        given_out = with_extra_time_of(gathered(course.root))["grading.yaml"].decode()
    finally:
        (course.root / "grading.yaml").unlink()
    assert "75%" in shown
    assert "the best of your hand-ins counts" in shown
    assert "A &lt;test&gt;" in shown
    assert "First tries never count." in shown
    for told in (shown, above_the_quiz):
        assert "1 December 2026" in told
        assert "10 per cent" in told
        assert "owl" not in told
    assert "owl" not in given_out
    assert "weight: 3" in given_out
    assert "this copy of the course does not say." in Grading(course.notebooks)._repr_html_()
