"""A student hands in from a notebook and from the site, by keyboard, after seeing all of it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from kind_cases import example, quiz_of
from playwright.sync_api import expect
from quiz_keys import tab_to
from static_site import ADDRESS, page_of, serve

from coursekit.quiz.hand_in import read_hand_in
from coursekit.quiz.store.record import shared_record
from coursekit.widgets.hand_in import HandIn
from coursekit.widgets.quiz import Quiz

#: Where pictures go that somebody wants to look at.
PICTURES = os.environ.get("COURSEKIT_TEST_PICTURES", "")
LESSON = '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
#: What can be ticked.
TICKS = 7


@pytest.fixture
def course(tmp_path, monkeypatch):
    shared_record.cache_clear()
    (tmp_path / "quizzes").mkdir()
    text = quiz_of(example("choice"), example("discuss")).replace("every-kind", "01-small")
    (tmp_path / "quizzes/01-small.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def picture(page, name):
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def handed_in(page, path):
    """Make the file by keyboard, and return it as an instructor reads it, with its receipt."""
    tab_to(page, page.get_by_label("Pseudonym or name:"))
    page.keyboard.type("p07")
    with page.expect_download() as started:
        tab_to(page, page.get_by_role("button", name="Make the file"))
        page.keyboard.press("Enter")
    started.value.save_as(path)
    found = read_hand_in(path.read_bytes())
    assert started.value.suggested_filename == f"hand-in-{found.receipt}.html"
    expect(page.locator(".ck-receipt strong")).to_have_text(found.receipt)
    said = page.locator(".ck-hand-in > [role=status]")
    expect(said).to_contain_text(f"Your receipt: {found.receipt}")
    assert (found.student.as_, found.student.called) == ("pseudonym", "p07")
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(360, 740), (1280, 800)])
def test_all_of_it_is_seen_before_it_is_handed_in(
    page, show_widget, course, tmp_path, axe_violations, theme, viewport
):
    quiz = Quiz("quizzes/01-small.yaml")
    first = quiz._session.questions[0]
    quiz._saved.do(first.id, {"did": "answer", "sent": first.key_sent()})
    show_widget(HandIn())
    expect(page.get_by_role("checkbox")).to_have_count(TICKS)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)
    tab_to(page, page.get_by_role("button", name="Show all that will be in it"))
    page.keyboard.press("Enter")
    preview = page.get_by_role("region", name="All that will be in it")
    expect(preview).to_contain_text("It does not hold")
    expect(preview).to_contain_text(first.prompt.split("\n\n")[0][:30])
    expect(preview.get_by_text("First answer")).to_have_count(0)
    page.get_by_role("checkbox", name="Your first try").check()
    expect(preview.get_by_text("First answer")).to_have_count(1)
    assert axe_violations("main") == []
    width, shown = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= shown
    picture(page, f"hand-in-{theme}-{viewport[0]}")
    page.get_by_role("button", name="Hide").click()
    expect(preview).to_have_count(0)
    found = handed_in(page, tmp_path / "mine.html")
    assert found.answers[0].first.verdict == "right"
    picture(page, f"handed-in-{theme}-{viewport[0]}")


def test_a_whole_course_is_looked_over_unit_by_unit(page, show_widget, course):
    for number, lesson in (("01", "01-a-unit"), ("02", "02-another")):
        text = quiz_of(example("choice")).replace("every-kind", f"{number}-small")
        (course / f"quizzes/{number}-small.yaml").write_text(text, encoding="utf-8")
        (course / f"{lesson}.ipynb").write_text(LESSON, encoding="utf-8")
        quiz = Quiz(f"quizzes/{number}-small.yaml")
        first = quiz._session.questions[0]
        quiz._saved.do(first.id, {"did": "answer", "sent": first.key_sent()})
    show_widget(HandIn())
    page.get_by_role("button", name="Show all that will be in it").click()
    preview = page.get_by_role("region", name="All that will be in it")
    answer = preview.get_by_text("Last answer")
    expect(answer).to_have_count(2)
    expect(answer.first).to_be_hidden()
    tab_to(page, preview.get_by_text("02-another (one item)"))
    page.keyboard.press("Enter")
    expect(answer.last).to_be_visible()
    expect(answer.first).to_be_hidden()
    page.get_by_role("checkbox", name="Your first try").check()
    expect(preview.get_by_text("First answer").last).to_be_visible()  # and it is open still


def test_without_a_name_no_file_is_made_and_the_field_is_found(page, show_widget, course):
    show_widget(HandIn())
    page.get_by_role("button", name="Make the file").click()
    expect(page.locator(".ck-notice")).to_have_text("Write a pseudonym or your name first.")
    expect(page.get_by_label("Pseudonym or name:")).to_be_focused()


def test_nothing_that_is_ticked_makes_no_file(page, show_widget, course):
    show_widget(HandIn())
    page.get_by_label("Pseudonym or name:").fill("p07")
    page.get_by_role("button", name="Make the file").click()
    expect(page.locator(".ck-notice")).to_contain_text("has been answered yet")


def test_nothing_about_the_student_is_saved_with_the_notebook(page, show_widget, course):
    widget = HandIn()
    show_widget(widget)
    page.get_by_label("Pseudonym or name:").fill("Ada Lovelace")
    page.get_by_role("button", name="Show all that will be in it").click()
    expect(page.get_by_role("region", name="All that will be in it")).to_be_visible()
    assert "Lovelace" not in str(widget.get_state())


def test_the_site_makes_the_same_hand_in_by_itself(page, course, tmp_path, axe_violations):
    quiz = Quiz("quizzes/01-small.yaml")
    elsewhere = serve(page.context, lesson=page_of(quiz), start=page_of(HandIn()))
    page.goto(f"{ADDRESS}lesson.html")
    form = page.locator("form").first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check").click()
    expect(form.locator(".ck-result")).to_be_visible()
    page.goto(f"{ADDRESS}start.html")
    tab_to(page, page.get_by_role("button", name="Show all that will be in it"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="All that will be in it")).to_contain_text("Last answer")
    assert axe_violations("main") == []
    found = handed_in(page, tmp_path / "mine.html")
    assert [each.question for each in found.answers] == [quiz._session.questions[0].id]
    assert elsewhere == []


def test_the_file_is_a_page_that_anybody_can_read(
    page, show_widget, course, tmp_path, axe_violations
):
    quiz = Quiz("quizzes/01-small.yaml")
    first = quiz._session.questions[0]
    quiz._saved.do(first.id, {"did": "answer", "sent": first.key_sent()})
    show_widget(HandIn())
    handed_in(page, tmp_path / "mine.html")
    page.goto((tmp_path / "mine.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Hand-in "))
    expect(page.get_by_text("practice never carries marks by itself")).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe_violations("body") == []
        picture(page, f"hand-in-file-{scheme}")
    unit = page.locator("details").first
    unit.evaluate("unit => { unit.open = false }")
    expect(unit.locator("article").first).to_be_hidden()
    page.emulate_media(media="print")  # paper has no fold
    expect(unit.locator("article").first).to_be_visible()
