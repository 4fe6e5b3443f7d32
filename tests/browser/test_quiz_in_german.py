"""The interface in another language: what is seen, and what a screen reader is told of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, form_of, shown_of, wrong_answer
from quiz_files import EVERY_KIND
from quiz_keys import answer
from translating import translate

import coursekit
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.reader import Reader


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")


@pytest.fixture
def quiz(german, show_widget):
    """Show the quiz of every kind in German."""
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    return quiz


def answered(page, quiz, name, sent=None):
    form = form_of(page, shown := shown_of(quiz, name))
    form.locator("input, select, textarea, [tabindex='0'], button").first.focus()
    answer(page, form, shown, sent or wrong_answer(shown))
    return form


def test_a_quiz_is_checked_in_german(page, quiz):
    form = answered(page, quiz, "a-choice")
    expect(form.locator(".ck-result")).to_contain_text("Nicht richtig: 0 von 1 Punkt.")
    expect(form.get_by_role("button", name="Lösung zeigen")).to_be_visible()
    match = answered(page, quiz, "a-match")
    expect(match).to_contain_text("Hier wurde nichts gewählt")
    cloze = answered(page, quiz, "a-cloze", QUESTIONS["a-cloze"].key_sent())
    expect(cloze).to_contain_text("Lücke 1 von 2: richtig")
    refused = answered(page, quiz, "a-number", {"text": "viele"})
    expect(refused.locator(".ck-notice")).to_contain_text("Nicht geprüft: das ist keine Zahl")


def test_a_date_is_told_in_the_language_of_the_interface(page, quiz):
    form = answered(page, quiz, "a-date", {"text": "2023"})
    form.get_by_role("button", name="Lösung zeigen").click()
    expect(form.locator(".ck-key")).to_have_text("Lösung: November 2024")


def test_no_english_word_of_the_interface_is_left(page, quiz):
    """Whatever is English stands in an element that says so; what is announced is one text."""
    for name in QUESTIONS:
        if name != "an-order":  # which is put in order by the English names of its buttons
            form = answered(page, quiz, name)
            expect(form.locator(".ck-result")).not_to_be_empty()
    left = page.locator(".ck-quiz").evaluate(
        """root => [...root.querySelectorAll("*")].flatMap(each => [...each.childNodes])
            .filter(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim())
            .filter(node => node.parentElement.closest("[lang]").lang === "de")
            .filter(node => !node.parentElement.closest("[role=status]"))
            .map(node => node.textContent)"""
    )
    english = {"the", "this", "answer", "right", "not", "check", "choose", "and", "chosen", "row"}
    words = {word for text in left for word in text.lower().replace(":", " ").split()}
    assert words & english == set()
    assert "Wählen Sie eine Antwort." in left


def test_what_authors_wrote_is_said_to_be_english(page, quiz):
    widget = page.locator("[lang=de]").first
    expect(widget).to_have_attribute("dir", "ltr")
    prompt = page.get_by_text("What is the last line?")
    expect(prompt.last).to_have_attribute("lang", "en")
    expect(page.get_by_text("A credit").last).to_have_attribute("lang", "en")


def test_in_english_nothing_is_said_of_languages_within(page, show_widget):
    show_widget(Quiz(EVERY_KIND))
    expect(page.locator("main [lang]")).to_have_count(1)


def test_a_reader_is_german_around_its_english_article(page, german, show_widget):
    show_widget(Reader(coursekit.article("Canada said on Friday that it will sign.")))
    group = page.get_by_role("group", name="Leseansicht")
    expect(group).to_contain_text("Zeitleiste")
    expect(group.get_by_text("it will sign").first).to_be_visible()
    assert group.get_by_text("Zeitleiste").first.evaluate("e => e.closest('[lang]').lang") == "de"
    story = group.get_by_text("it will sign").first
    assert story.evaluate("e => e.closest('[lang]').lang") == "en"


def test_a_language_with_three_forms_has_the_right_one(page, tmp_path, monkeypatch, show_widget):
    forms = ("{count} próba.", "{count} próby.", "{count} prób.")
    translate(tmp_path / "locale", monkeypatch, "pl", {("One try.", "{count} tries."): forms})
    quiz = tmp_path / "quiz.yaml"
    kind = "kind: true-or-false, prompt: P., answer: true, if_true: Y., if_false: N."
    asked = (f"  - {{id: q{tries}, {kind}, tries: {tries}}}\n" for tries in (1, 3, 12))
    quiz.write_text(f"format: 1\nquiz: tries\nquestions:\n{''.join(asked)}", "utf-8")
    show_widget(Quiz(quiz))
    for told in ("1 próba.", "3 próby.", "12 prób."):
        expect(page.get_by_text(told)).to_be_visible()
