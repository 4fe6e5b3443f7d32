"""A case with decisions, by keyboard alone: with a kernel, and on a page without one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from kind_cases import example, quiz_of
from plain_page import show_again
from playwright.sync_api import expect
from quiz_keys import tab_to
from static_site import ADDRESS, page_of, serve

from coursekit.widgets.quiz import Quiz

#: Where pictures go that somebody wants to look at.
PICTURES = os.environ.get("COURSEKIT_TEST_PICTURES", "")


def picture(page, name):
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "every-kind.yaml"
    path.write_text(quiz_of(example("branching")), encoding="utf-8")
    return path


@pytest.fixture(params=["kernel", "static"])
def opened(request, page, show_widget, case):
    """Return what opens the case, and opens it again as after a reload."""

    quiz = Quiz(case)

    def shown():
        if request.param == "static":
            serve(page.context, lesson=page_of(quiz))
            page.goto(f"{ADDRESS}lesson.html")
        elif page.url == "about:blank":
            show_widget(quiz)
        else:
            page.locator(".ck-quiz").evaluate("old => old.remove()")
            show_again(page, quiz)
        form = page.locator("form")
        form.wait_for()
        return form

    return shown


def decide(page, form, label):
    """Choose an option by Tab, arrows and Enter."""
    options = form.get_by_role("radiogroup").get_by_role("radio")
    at = [each.strip() for each in form.locator(".ck-option").all_inner_texts()].index(label)
    tab_to(page, options.first)
    page.keyboard.press("Space")
    for _ in range(at):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def test_a_case_is_walked_by_keyboard_alone(page, opened, axe_violations):
    form = opened()
    said = form.locator("> fieldset > [role=status]")
    expect(form).to_contain_text("Fact at first")
    expect(form).not_to_contain_text("Fact after taking")
    decide(page, form, "She takes the mailbox.")
    expect(form).to_contain_text("FEEDBACK-TAKEN")
    expect(page.locator(":focus")).to_have_text("Decision 2 of 3")
    expect(said).to_contain_text("Not right. FEEDBACK-TAKEN")
    expect(form.get_by_role("radio", name="She asks the other state.")).to_have_count(0)
    assert axe_violations(".ck") == []
    picture(page, "branching-second")
    decide(page, form, "She keeps it.")
    expect(page.locator(":focus")).to_have_text("Decision 3 of 3")
    form = opened()  # left here, and taken up again
    expect(form).to_contain_text("FEEDBACK-KEEPS")
    expect(form).to_contain_text("Fact at last")
    expect(form.locator(".ck-result")).to_contain_text("So far: 0 of 2 points.")
    page.locator("body").press("Tab")
    decide(page, form, "Article 31")
    expect(page.locator(":focus")).to_have_text("How the case ends")
    expect(form.locator(".ck-result")).to_contain_text("Partly right: 1 of 2 points")
    tab_to(page, form.locator("textarea"))
    page.keyboard.type("Because a user may consent.")
    tab_to(page, form.locator("button[type=submit]"))
    expect(form.locator("button[type=submit]")).to_have_text("Compare")
    page.keyboard.press("Enter")
    expect(form).to_contain_text("RUBRIC-RULE")
    for criterion in ("RUBRIC-RULE", "RUBRIC-FACT"):
        tab_to(page, form.get_by_role("group", name=criterion).get_by_role("radio").first)
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
    tab_to(page, form.get_by_role("button", name="Save my marks"))
    page.keyboard.press("Enter")
    expect(form).to_contain_text("Your marks have been saved.")
    assert axe_violations(".ck") == []
    picture(page, "branching-end")
    form = opened()
    expect(form.locator("textarea")).to_have_value("Because a user may consent.")
    expect(form.get_by_role("group", name="RUBRIC-FACT").get_by_label("Partly")).to_be_checked()
    page.get_by_role("button", name="Retry the questions you missed").click()
    expect(form).not_to_contain_text("FEEDBACK-TAKEN")
    expect(form.get_by_role("radio", name="She asks the other state.")).to_be_enabled()


@pytest.mark.parametrize(("viewport", "theme"), [((390, 800), "dark")], ids=str)
def test_a_case_fits_a_phone_in_the_dark(page, show_widget, case, axe_violations):
    show_widget(Quiz(case))
    form = page.locator("form")
    for label in ("She asks the other state.", "She waits.", "Article 31"):
        form.get_by_label(label, exact=True).check()
        form.get_by_role("button", name="Decide").click()
        expect(form.get_by_role("radio", name=label, exact=True)).to_have_count(0)
    expect(form).to_contain_text("How all ends")
    assert axe_violations(".ck") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    picture(page, "branching-phone")
