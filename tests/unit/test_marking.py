"""Written work is marked under pseudonyms, each mark kept at once, and given back."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marking_class import OLD, MarkedCourse, kept_names, mark_of, marks_file, moodle

from coursekit.classroom.lms import place_of
from coursekit.classroom.marking.agreement import agreement
from coursekit.classroom.marking.assessed import AssessedQuizzes, refuse_wrong_keys
from coursekit.classroom.marking.desk import Desk
from coursekit.classroom.marking.feedback import pages, zipped
from coursekit.classroom.marking.marks import Mark, MarksFile, marks_in
from coursekit.classroom.marking.page import Marker
from coursekit.classroom.names import Names
from coursekit.errors import CoursekitError
from coursekit.quiz.brief.whole import WHOLE

POINTS = st.sampled_from([0, 1, 2, None])
OF_CLASS = "ab" * 8
CLIENTS = Path(__file__).parents[2] / "notebooks/clients.yaml"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return MarkedCourse(tmp_path_factory.mktemp("marking"))


@pytest.fixture
def names(tmp_path):
    return kept_names(tmp_path / "marks")


@pytest.fixture
def desk(course, names, tmp_path):
    """Return the desk of Ann before the work of two students."""
    work = course.work(
        names,
        (moodle("Ada Lovelace", 7), course.hand_in("Ada Augusta", brief="A claim.")),
        (moodle("Ben Bitdiddle", 8), course.hand_in("Benny", text="<b>Other</b> words.")),
    )
    return Desk(work, tmp_path / "marks", names.of_class, "ann")


class Page:
    """What a page of the marker says, and hears."""

    def __init__(self, desk):
        self.marker, self.said = Marker(desk), []
        self.marker.send = self.said.append

    def ask(self, kind, **more):
        message = {"type": kind, "message_id": str(len(self.said)), **more}
        self.marker._receive(None, message, [])
        return self.said[-1]


def test_a_pseudonym_stays_and_lies_apart_from_the_name(tmp_path):
    names = Names(tmp_path)
    ada, ben = names.pseudonym("moodle 7", "Ada"), names.pseudonym("moodle 8", "Ben")
    assert ada != ben
    names.keep()
    again = Names(tmp_path)
    assert (again.pseudonym("moodle 7", "Ada"), again.name(ben)) == (ada, "Ben")
    assert Names(tmp_path / "other").pseudonym("moodle 7", "Ada") != ada
    if sys.platform != "win32":
        assert again.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "MINE", "{}", '{"format": 2}', "[" * 100_000])
def test_another_file_is_not_taken_for_the_names(tmp_path, content):
    (tmp_path / "names.json").write_text(content, encoding="utf-8")
    with pytest.raises(CoursekitError, match="left as it is"):
        Names(tmp_path)
    assert (tmp_path / "names.json").read_text(encoding="utf-8") == content


def test_nothing_that_a_marker_sees_names_a_student(desk):
    page = Page(desk)
    page.ask("open")
    for at in range(len(desk.pieces)):
        page.ask("show", piece=at)
        page.ask("mark", piece=at, points=[1] * 4, comment="")
        page.ask("mark", piece=at, points=[1] * 2, comment="")
    seen = json.dumps(page.said) + desk.file.path.read_text(encoding="utf-8")
    assert "My own words." in seen
    for name in ("Ada", "Lovelace", "Augusta", "Ben", "Bitdiddle", "assignsubmission", "hand-in"):
        assert name not in seen


def test_the_samples_come_first_and_are_told_once_they_are_marked(desk):
    page = Page(desk)
    opened = page.ask("open")
    assert [bool(each["student"]) for each in opened["pieces"]] == [
        *(False, False, True, True),
        *(False, False, True),
    ]
    places = {desk.pieces[at].sample.label: at for at in (0, 1)}
    assert page.ask("mark", piece=places["weak"], points=[2, None], comment="")["told"] is None
    label, comment, _apart = page.ask("mark", piece=places["weak"], points=[2, 1], comment="")[
        "told"
    ]
    assert (label, "COMMENT-WEAK" in comment) == ("weak", True)
    told = page.ask("mark", piece=places["strong"], points=[1, 1], comment="")["told"]
    assert "weak: 3, strong: 2. They do not rise" in told[2]
    told = page.ask("mark", piece=places["strong"], points=[2, 2], comment="")["told"]
    assert "weak: 3, strong: 4. They rise" in told[2]


def test_a_marker_is_told_how_far_from_another_a_sample_was_marked(desk, names):
    sample = desk.pieces[0]
    marks_file(desk.file.path.parent, names, "ben").put(mark_of(sample, (0, 2)))
    desk.give(sample, [2, 1], "")
    assert "ben gave it 2, and you 3: 3 points apart" in desk.told(sample).apart


def test_a_mark_is_on_the_disk_before_the_page_says_so_and_undo_is_exact(desk, names):
    page, piece = Page(desk), desk.pieces[2]

    def kept():
        return MarksFile(desk.file.path, names.of_class).marks.get(piece.of)

    assert page.ask("mark", piece=2, points=[2, None], comment=" Good. ")["marked"] is False
    assert (kept().points, kept().comment) == ((2, None), "Good.")
    done = page.ask("mark", piece=2, points=[2, 1], comment="Better.")
    assert (done["marked"], done["said"], done["far"][:2]) == (True, "Kept. 3 of 4 points.", [1, 7])
    assert page.ask("undo")["back"] == 2
    assert (kept().points, kept().comment) == ((2, None), "Good.")
    page.ask("undo")
    assert not desk.is_marked(piece)
    assert page.ask("undo")["back"] is None


def test_comments_come_back_from_the_bank(desk):
    page = Page(desk)
    page.ask("mark", piece=2, points=[None, None], comment="Name the article.\nShorter.")
    page.ask("mark", piece=6, points=[None] * 4, comment="Name the article.")
    assert page.ask("show", piece=6)["bank"] == ["Name the article.", "Shorter."]


@pytest.mark.parametrize(
    "message",
    [
        {"type": "mark", "piece": 99, "points": [1, 1], "comment": ""},
        {"type": "mark", "piece": -1, "points": [1, 1], "comment": ""},
        {"type": "mark", "piece": 2, "points": [1], "comment": ""},
        {"type": "mark", "piece": 2, "points": [3, 1], "comment": ""},
        {"type": "mark", "piece": 2, "points": [True, 1], "comment": ""},
        {"type": "mark", "piece": 2, "points": [1, 1], "comment": "x" * 4001},
        {"type": "mark", "piece": 2},
        {"type": "away"},
        {},
    ],
)
def test_what_cannot_be_done_is_refused_and_keeps_nothing(desk, message):
    page = Page(desk)
    page.marker._receive(None, {**message, "message_id": "m"}, [])
    assert page.said[-1]["type"] == "refused"
    assert not desk.file.path.exists()


def test_other_words_are_to_be_marked_again(course, names, tmp_path):
    path = moodle("Ada", 7)
    first = course.work(names, (path, course.hand_in(text="First.")))
    desk = Desk(first, tmp_path / "marks", names.of_class, "ann")
    desk.give(first.works[0], [2, 2], "")
    later = course.hand_in(text="Second.", made="2026-11-20T10:00:00Z")
    both = course.work(names, (path, course.hand_in(text="First.")), (f"{path}l", later))
    desk = Desk(both, tmp_path / "marks", names.of_class, "ann")
    assert [work.parts[0][1] for work in both.works] == ["Second."]
    assert desk.changed() == {both.works[0]}
    assert not desk.is_marked(both.works[0])
    (listed,) = both.refused
    assert (listed.name, "handed in again" in listed.reason) == (path, True)


def test_work_that_this_course_does_not_ask_for_is_listed_and_stops_nothing(course, names):
    other = course.written("a-discussion", "discuss", "Words.", "2026-11-10T10:00:00Z")
    hand_in = course.hand_in(written=[other | {"quiz": "99-away"}], brief="A claim.")
    work = course.work(names, hand_in)
    assert [one.asked for one in work.works] == [("02-brief", "a-paragraph")]
    assert "99-away/a-discussion" in work.refused[0].reason
    old = course.work(names, course.hand_in(written=[other | {"version": OLD}]))
    assert [one.earlier for one in old.works] == [True]


def test_what_changed_in_the_brief_is_marked_where_the_course_has_a_rubric_for_it(names, tmp_path):
    course = MarkedCourse(tmp_path)
    lines = {"quiz": WHOLE, "question": WHOLE, "version": OLD, "fields": {"changed": "My mind."}}
    hand_in = course.hand_in(text="", brief="A claim.")
    hand_in = hand_in.model_validate(
        hand_in.said() | {"brief": [*hand_in.said()["brief"], lines | {"at": ""}]}
    )
    assert [one.asked[0] for one in course.work(names, hand_in).works] == ["02-brief"]
    (course.notebooks / "clients.yaml").write_bytes(CLIENTS.read_bytes())
    work = course.work(names, hand_in)
    paragraph, changes = work.works
    assert changes.parts == (("", "My mind."),)
    desk = Desk(work, tmp_path / "marks", names.of_class, "ann")
    desk.give(changes, [2, 1], "Which fact?")
    marks = {changes.of: [desk.mark(changes)]}
    ((_path, page),) = pages(work, marks)
    assert "Points: 3 of 4" in page
    assert "My mind." in page
    assert work.tasks[changes.asked].rubric[0] in page
    assert not desk.is_marked(paragraph)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.tuples(POINTS, POINTS), st.text(max_size=40))))
def test_what_is_marked_is_read_again_whatever_it_is(tmp_path_factory, marks):
    path = tmp_path_factory.mktemp("marks") / "ann.jsonl"
    file, expected = MarksFile(path, OF_CLASS), {}
    for student, points, comment in marks:
        mark = Mark(
            at="",
            student=str(student),
            quiz="q",
            question="a",
            work="w",
            points=points,
            comment=comment.encode("utf-8", "replace").decode(),
        )
        file.put(mark)
        expected[mark.of] = mark
    again = MarksFile(path, OF_CLASS)
    assert (again.marks, again.refused) == (expected, [])


@settings(max_examples=20, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 400))
def test_damage_costs_no_other_mark(tmp_path_factory, rubbish, at):
    path = tmp_path_factory.mktemp("marks") / "ann.jsonl"
    file = MarksFile(path, OF_CLASS)
    marks = [
        Mark(at="", student=str(n), quiz="q", question="a", work="w", points=(n,))
        for n in (0, 1, 2)
    ]
    for mark in marks:
        file.put(mark)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(
        b"".join(lines[:2]) + rubbish.replace(b"\n", b"") + b"\n" + b"".join(lines[2:])
    )
    again = MarksFile(path, OF_CLASS)
    assert again.marks == {mark.of: mark for mark in marks}
    torn = path.read_bytes()[: -1 - at % len(lines[-1])]
    path.write_bytes(torn)
    half = MarksFile(path, OF_CLASS)
    half.put(marks[2])
    assert MarksFile(path, OF_CLASS).marks == {mark.of: mark for mark in marks}


def test_a_kill_in_the_first_line_costs_nothing(tmp_path):
    path = tmp_path / "ann.jsonl"
    mark = Mark(at="", student="a", quiz="q", question="a", work="w", points=(1,))
    MarksFile(path, OF_CLASS).put(mark)
    head = path.read_bytes().splitlines()[0]
    for torn in (head[:20], head):
        path.write_bytes(torn)
        MarksFile(path, OF_CLASS).put(mark)
        assert MarksFile(path, OF_CLASS).marks == {mark.of: mark}


def test_files_that_are_no_marks_of_this_class_are_listed_by_name(tmp_path, desk, names):
    folder = desk.file.path.parent
    desk.give(desk.pieces[2], [1, 1], "")
    whole = desk.file.path.read_text(encoding="utf-8")
    damaged = whole.replace('"points":[1,1]', '"points":[9,1]')
    head = whole.splitlines(keepends=True)[0].replace('"ann"', '"cat"')
    (folder / "cat.jsonl").write_text(head + damaged.splitlines(keepends=True)[1], "utf-8")
    (folder / "dan.jsonl").write_text(whole, "utf-8")
    (folder / "eve.jsonl").write_text(whole.replace(names.of_class, OF_CLASS), "utf-8")
    (folder / "fay.jsonl").write_bytes(b"\xff\xfe\n")
    (folder / "gus.jsonl").write_text(whole.replace('"format":1', '"format":2'), "utf-8")
    (folder / "=HYPERLINK(1).jsonl").write_text(whole, "utf-8")
    (folder / "ivy.jsonl").mkdir()
    files, refused = marks_in(folder, names.of_class)
    assert [file.marker for file in files] == ["ann", "cat"]
    reasons = dict(refused)
    assert reasons["cat.jsonl"].startswith("line 2: expected a mark")
    assert "found those of ann" in reasons["dan.jsonl"]
    assert "those of another" in reasons["eve.jsonl"]
    assert "newer format" in reasons["fay.jsonl"]
    assert "newer format" in reasons["gus.jsonl"]
    assert "name of a marker" in reasons["=HYPERLINK(1).jsonl"]
    assert "ordinary file" in reasons["ivy.jsonl"]


def test_two_markers_are_compared_line_by_line(desk, names):
    ada, ben = (piece for piece in desk.pieces if piece.student and piece.asked[0] == "01-written")
    one, other = marks_file(desk.file.path.parent, names, "one"), {}
    one.put(mark_of(ada, (2, 1)))
    one.put(mark_of(ben, (0, None)))
    other = {ada.of: mark_of(ada, (0, 1)), ben.of: mark_of(ben, (0, 0))}
    found = agreement(one.marks, other, desk.work.used, desk.work.works)
    assert (found.both, found.share) == (1, "50%")  # what is half marked is not compared
    first, second = (each for each in found.criteria if each.both)
    assert (first.same, first.within_one, first.text) == (0, 0, "RUBRIC-FACT")
    assert (second.same, second.share) == (1, "100%")
    (gap,) = found.differences
    assert (gap.student, gap.number, gap.one, gap.other) == (ada.student, 1, 2, 0)


def test_feedback_has_the_students_own_words_and_no_other_and_runs_nothing(course, names):
    hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">&amp;'
    work = course.work(
        names,
        (moodle("Ada", 7), course.hand_in("Ada", text=hostile, brief="A claim.")),
        (moodle("Ben", 8), course.hand_in("Ben", text="WORDS-OF-BEN")),
    )
    marks = {
        one.of: [mark_of(one, (2, 1), "<b>Well done</b>")]
        for one in work.works
        if one.asked[0] != "02-brief"
    }
    made = dict(pages(work, marks))
    page = made["Ada_7_assignsubmission_file/feedback.html"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;b&gt;Well done&lt;/b&gt;" in page
    assert not re.search(r"<script|<img|<b>|onerror=\"", page)
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert "WORDS-OF-BEN" not in page
    assert "Points: 3 of 4" in page
    assert "This is not marked yet." in page  # the brief
    assert "RUBRIC-FACT" in page


def test_feedback_goes_back_under_the_names_of_the_system(course, names):
    canvas = "lovelaceada_LATE_31_977_hand-in.html"
    paths = [
        moodle("Ben B", 8),
        f"submissions/{canvas}",
        "loose/hand-in-1.html",
        "Cy_9_assignsubmission_file_x.html",
    ]
    work = course.work(names, *((path, course.hand_in(f"s{at}")) for at, path in enumerate(paths)))
    made = dict(pages(work, {}))
    assert set(made) == {
        "Ben B_8_assignsubmission_file/feedback.html",
        canvas,
        "loose/hand-in-1-feedback.html",
        "Cy_9_assignsubmission_file_feedback.html",
    }
    with zipfile.ZipFile(io.BytesIO(zipped(made))) as archive:
        assert set(archive.namelist()) == set(made)
        for path in made:  # by what it goes back, the same student is found
            where = place_of(path)
            assert where.person in ("8", "31", "9", "")
    assert zipped(made) == zipped(made)


def test_the_key_alone_marks_an_assessed_quiz_and_is_told_only_when_asked(course, names):
    forged = course.answer("03-test", 1, "2026-11-10T10:00:00Z")
    forged["last"] |= {"verdict": "right", "points": 9, "of": 9}
    work = course.work(names, course.hand_in(answers=[forged]), keys=course.keys)
    assessed = AssessedQuizzes(course.quizzes, course.questions(course.keys))
    hand_in = next(iter(work.students.values()))[-1].hand_in
    (result,) = assessed.results(hand_in)
    assert (result.points, result.of, result.without_key) == (0.0, 1.0, ())
    (right,) = assessed.results(course.hand_in(chosen=0))
    assert (right.points, right.of) == (1.0, 1.0)
    ((_path, page),) = pages(work, {}, assessed)
    assert "0 of 1" in page
    assert "The senators" not in page
    ((_path, page),) = pages(work, {}, assessed, answers=True)
    assert "The senators" in page


def test_an_answer_that_no_program_wrote_earns_nothing_and_another_version_is_named(course):
    assessed = AssessedQuizzes(course.quizzes, course.questions(course.keys))
    odd = course.answer("03-test", 0, "2026-11-10T10:00:00Z")
    odd["last"]["answer"] = {"choices": [None, "x"]}
    (result,) = assessed.results(course.hand_in(answers=[odd]))
    assert (result.points, result.without_key) == (0.0, ())
    old = course.answer("03-test", 0, "2026-11-10T10:00:00Z") | {"version": OLD}
    (result,) = assessed.results(course.hand_in(answers=[old]))
    assert result.without_key == ("03-test/who",)


def test_a_wrong_key_file_is_refused_in_words(course):
    refuse_wrong_keys(course.keys, "cyber-law-debates", ["03-test"])
    with pytest.raises(CoursekitError, match="of the course another, found that of cyber-law"):
        refuse_wrong_keys(course.keys, "another", ["03-test"])
    with pytest.raises(CoursekitError, match="none of 05-exam"):
        refuse_wrong_keys(course.keys, "cyber-law-debates", ["03-test", "05-exam"])
    empty = course.keys.model_copy(update={"quizzes": ()})
    with pytest.raises(CoursekitError, match="without any key"):
        refuse_wrong_keys(empty, "cyber-law-debates", ["03-test"])
