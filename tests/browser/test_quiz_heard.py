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
#: The control that was answered, and what it is then described by.
DESCRIBED = {
    "a-choice": (".ck-options input:checked", "Chosen: not right FEEDBACK-CLAIM"),
    "a-number": (".ck-field input", "FEEDBACK-SIXTY-FIVE"),
    "a-short-text": (".ck-field input", "FEEDBACK-SIGNATURE"),
    "a-cloze": ("input.ck-gap", "Gap 1 of 2: not right The draft is set to"),
    "a-match": ("select >> nth=2", "Not right"),
    "a-classification": (".ck-inline >> nth=0", "Not right"),
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


def test_what_was_said_is_spoken_in_sentences(asked):
    said = asked("a-match").locator("> fieldset > [role=status]")
    rows = "The United States. Not right. The senators. Not right. Cisco. Not right."
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
