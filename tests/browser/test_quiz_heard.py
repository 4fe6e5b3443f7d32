"""What a screen reader has to say of each kind of question: names, descriptions, no noise."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, WRONG, form_of, shown_of, wrong_answer
from quiz_files import EVERY_KIND
from quiz_keys import answer

from coursekit.widgets.quiz import Quiz

EMPTY = re.compile(r"^\s*- (paragraph|list|listitem|group|blockquote|text)$", re.MULTILINE)
#: The list beside Cisco, which may stand in any row.
CISCO = '.ck-pair:has(label:text-is("Cisco")) select'
#: The control that was answered, and what it is then described by.
DESCRIBED = {
    "a-choice": (".ck-options input:checked", "Chosen: not right FEEDBACK-CLAIM"),
    "a-number": (".ck-field input", "FEEDBACK-SIXTY-FIVE"),
    "true-or-false": ("input:checked", "FEEDBACK-TRUE"),
    "a-short-text": (".ck-field input", "FEEDBACK-SIGNATURE"),
    "a-cloze": ("input.ck-gap", "Gap 1 of 2: not right FEEDBACK-MEET The draft is set to"),
    "an-order": ("ol", "FEEDBACK-TOO-EARLY"),
    "a-match": (CISCO, "Not right FEEDBACK-NOT-OPPOSED"),
    "a-classification": (".ck-inline:has(:checked)", "Not right FEEDBACK-NO-FACT"),
    "a-mending": (".ck-options input:checked", "The cell: not right FEEDBACK-OTHER-CELL"),
    "a-highlight": ("[role=listbox]", "FEEDBACK-OTHER-WORDS"),
}
#: The control whose content is not right, where a control can say so.
INVALID = {
    "a-number": ".ck-field input",
    "a-date": ".ck-field input",
    "a-short-text": ".ck-field input",
    "a-cloze": ".ck-gap >> nth=0",
    "a-match": CISCO,
    "a-highlight": "[role=listbox]",
}


@pytest.fixture
def asked(page, show_widget):
    """Return what shows the quiz of every kind, and answers one of its questions wrongly."""
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)

    def give(name):
        shown = shown_of(quiz, name)
        form = form_of(page, shown)
        form.locator("input, select, textarea, [tabindex='0'], button").first.focus()
        answer(page, form, shown, wrong_answer(shown))
        expect(form).to_contain_text(WRONG[shown["kind"]][1])
        return form

    return give


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_says_how_it_is_answered_and_nothing_empty(page, asked, name):
    group = page.get_by_role("group", name=QUESTIONS[name].prompt)
    expect(group).to_have_accessible_description(re.compile(r"\w.*[.?]$"))
    assert not EMPTY.search(group.aria_snapshot())
    form = asked(name)
    assert not EMPTY.search(form.aria_snapshot())
    broken = "all => all.filter(each => each.getAttribute('aria-describedby').split(' ')"
    broken += ".some(id => !document.getElementById(id))).length"
    assert page.locator("[aria-describedby]").evaluate_all(broken) == 0


@pytest.mark.parametrize("name", DESCRIBED)
def test_who_comes_back_to_a_control_hears_what_was_said_of_it(asked, name):
    control, said = DESCRIBED[name]
    description = re.compile("^" + re.escape(said))
    expect(asked(name).locator(control).first).to_have_accessible_description(description)


@pytest.mark.parametrize("name", INVALID)
def test_a_control_says_that_its_content_is_not_right_until_it_is(page, asked, name):
    form = asked(name)
    control = form.locator(INVALID[name]).first
    expect(control).to_have_attribute("aria-invalid", "true")
    answer(page, form, shown_of(Quiz(EVERY_KIND), name), QUESTIONS[name].key_sent())
    expect(form.locator(".ck-result")).to_contain_text("✓ Right")
    expect(form.locator("[aria-invalid]")).to_have_count(0)


def test_what_stands_in_the_right_cell_is_judged_by_itself(asked):
    form = asked("a-mending")
    form.get_by_label("content: some campaigners").check()
    form.get_by_role("button", name="Check").click()
    value = form.get_by_label("What should it say?")
    said = "The cell: right What it should say: not right FEEDBACK-OTHER-VALUE"
    expect(value).to_have_accessible_description(said)
    expect(value).to_have_attribute("aria-invalid", "true")
    value.fill("treaty falls short")
    value.press("Enter")
    expect(form.locator(".ck-feedback")).to_contain_text("What it should say: right")
    expect(value).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize("name", ["a-match", "a-classification"])
def test_where_nothing_was_placed_it_says_so(asked, name):
    form = asked(name)
    rows = form.locator(".ck-feedback")
    expect(rows.filter(has_text="Nothing was chosen here")).to_have_count(2)
    expect(rows.filter(has_text="Not right")).to_have_count(1)
    expect(form.locator("select[aria-invalid]")).to_have_count(1 if name == "a-match" else 0)


def test_a_gap_that_was_left_empty_says_so(asked):
    form = asked("a-cloze")
    form.get_by_label("Gap 1 of 2").fill("")
    form.get_by_role("button", name="Check").click()
    expect(form.locator(".ck-feedback").first).to_contain_text("Gap 1 of 2: left empty")
    expect(form.get_by_label("Gap 1 of 2")).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize(("name", "key"), [("a-number", "72"), ("a-short-text", "ratification")])
def test_enter_in_a_control_leaves_the_focus_in_the_question(asked, name, key):
    """A control that is closed under the keys would hand them to the notebook."""
    form = asked(name)
    form.locator("input").first.fill(key)
    form.locator("input").first.press("Enter")
    expect(form.locator("input").first).to_be_disabled()
    expect(form.locator(":focus")).to_have_count(1)


def test_what_was_said_is_spoken_in_sentences(asked):
    form = asked("a-match")
    rows = " ".join(
        f"{name}. Not right. FEEDBACK-NOT-OPPOSED."
        if name == "Cisco"
        else f"{name}. Nothing was chosen here."
        for name in form.locator(".ck-pair label").all_inner_texts()
    )
    said = form.locator("> fieldset > [role=status]")
    expect(said).to_have_text(f"Not right: 0 of 1 point. {rows}")


def test_positions_are_groups_by_their_names(asked):
    form = asked("a-discussion")
    for position, holder in (("POSITION-YES", "HOLDER-YES"), ("POSITION-NO", "HOLDER-NO")):
        expect(form.get_by_role("group", name=position)).to_contain_text(f"Held by {holder}.")


def test_what_was_announced_is_not_there_to_be_read_again(page, show_widget):
    page.clock.install()
    show_widget(Quiz(EVERY_KIND))
    page.get_by_role("button", name="Check", exact=True).first.click()
    said = page.get_by_role("status").filter(has_text="Answer first, then check.")
    expect(said).to_have_count(1)
    page.clock.fast_forward(20_000)
    expect(said).to_have_count(0)
