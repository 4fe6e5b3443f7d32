"""Written work is marked by keyboard alone, and what goes back is read by its student."""

from __future__ import annotations

import re
import threading

import pytest
from marking_class import MarkedCourse, kept_names, moodle
from playwright.sync_api import expect

from coursekit.classroom.grading.grades import marks_of_all
from coursekit.classroom.marking.desk import Desk
from coursekit.classroom.marking.feedback import pages
from coursekit.classroom.marking.marks import MarksFile
from coursekit.classroom.marking.page import Marker
from coursekit.widgets.pages.own_page import PageServer

#: So many students, each with a discussion and a paragraph of the brief.
STUDENTS = 10
SAMPLES = 4
COMMENT = "Name the article and its paragraph."


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return MarkedCourse(tmp_path_factory.mktemp("marking"))


@pytest.fixture
def desk(course, tmp_path):
    names = kept_names(tmp_path)
    work = course.work(
        names,
        *(
            (
                moodle(f"Ada {at}", at),
                course.hand_in(f"s{at}", text=f"<i>Words</i> {at}.", brief=f"Claim {at}."),
            )
            for at in range(STUDENTS)
        ),
    )
    return Desk(work, tmp_path, names.of_class, "ann")


@pytest.fixture
def marking(page, desk):
    """Return the page that ``coursekit mark`` serves."""
    server = PageServer(Marker(desk), "Marking: a class")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page.goto(server.address)
    expect(work(page)).to_be_focused()
    yield page
    server.shutdown()
    server.server_close()


def work(page):
    return page.locator(".ck-row")


def said(page):
    return page.locator(".ck-said")


def test_twenty_pieces_of_work_are_marked_by_keyboard_and_go_back(marking, desk, axe_violations):
    page, press = marking, marking.keyboard.press
    for at, piece in enumerate(desk.pieces):
        expect(page.locator(".ck-row p").first).to_have_text(f"{at + 1} of {len(desk.pieces)}")
        rubric = desk.work.tasks[piece.asked].rubric
        for line in range(len(rubric)):
            press(str((at + line) % 3))
        expect(said(page)).to_have_text(re.compile(rf"Kept\. \d of {2 * len(rubric)} points\."))
        if piece.sample:
            expect(work(page)).to_contain_text("Its author calls it: ")
        press("n")
    expect(page.locator(".ck-far").first).to_contain_text("24 of 24 pieces of work are marked.")
    press("n")  # now that the program has answered all
    expect(said(page)).to_have_text("This is the last piece of work.")
    press("c")  # a comment, and the same out of the bank for the one before
    page.keyboard.type(COMMENT)
    press("Control+Enter")
    expect(said(page)).to_contain_text("Kept.")
    press("p")
    press("b")
    press("1")
    expect(page.get_by_label("Comment for the student")).to_be_focused()
    press("Escape")
    expect(said(page)).to_contain_text("Kept.")
    assert axe_violations(".ck") == []

    kept = MarksFile(desk.file.path, desk.file.of_class).marks
    assert len(desk.work.works) == 2 * STUDENTS
    for at, piece in enumerate(desk.pieces):
        points = kept[piece.of].points
        assert points == tuple((at + line) % 3 for line in range(len(points)))
    assert [kept[piece.of].comment for piece in desk.pieces[-2:]] == [COMMENT, COMMENT]
    made = dict(pages(desk.work, marks_of_all([kept])))
    last = desk.work.students[desk.pieces[-1].student][-1].path.rpartition("/")[0]
    page.set_content(made[f"{last}/feedback.html"])
    expect(page.get_by_text(COMMENT)).to_be_visible()
    expect(page.get_by_text(re.compile(r"^<i>Words</i> \d\.$"))).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe_violations("main") == []


@pytest.mark.slow  # 1 s
def test_points_are_taken_back_and_the_order_is_changed_by_keyboard(marking, desk):
    page, press = marking, marking.keyboard.press
    press("2")
    press("1")
    expect(said(page)).to_have_text("Kept. 3 of 4 points.")
    press("u")
    expect(said(page)).to_have_text("Taken back.")
    pressed = page.locator(".ck-points [aria-pressed='true']")
    expect(pressed).to_have_count(1)
    press("ArrowUp")
    press("0")
    expect(pressed).to_have_text(["0"])
    press("7")
    expect(said(page)).to_have_text("A line has at most 2 points.")
    for _ in range(2):
        press("n")
    student = desk.pieces[2].student
    expect(work(page)).to_contain_text(f"Student {student}")
    expect(work(page)).to_contain_text("Mark the samples of this question first")
    press("o")  # the same student's other work
    expect(page.get_by_label("Show:")).to_have_value(student)
    press("n")
    expect(work(page)).to_contain_text("2 of 2")
    expect(work(page)).to_contain_text(f"Student {student}")


@pytest.mark.slow  # 1 s each
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(390, 844)])
def test_the_page_fits_a_phone_and_everybody(marking, desk, axe_violations):
    page = marking
    for key in ("2", "2", "?"):
        page.keyboard.press(key)
    expect(work(page)).to_contain_text("Its author calls it: ")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert axe_violations("body") == []
