"""A quiz that an instructor marks: each kind is answered, and told only that the answer is kept."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, form_of, shown_of, wrong_answer
from quiz_files import every_kind
from quiz_keys import answer

from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.widgets.quiz import Quiz

KEPT = "Your answer is kept for your instructor, who marks it."
#: What stands in the controls of a form, in their order.
CONTROLS = """form => [...form.querySelectorAll("input, select, textarea")]
  .map((each) => (["radio", "checkbox"].includes(each.type) ? each.checked : each.value))"""


@pytest.fixture
def sealed_file(tmp_path):
    path = tmp_path / "every-kind.yaml"
    path.write_text(sealed_text(every_kind(), "5" * 64), encoding="utf-8")
    return path


def test_every_kind_is_answered_by_keyboard_and_told_no_result(
    page, show_widget, sealed_file, axe_violations
):
    quiz = Quiz(sealed_file)
    show_widget(quiz)
    expect(page.locator(".ck-quiz:not([data-to-come])")).to_have_count(1)
    expect(page.locator(".ck-told")).to_contain_text("marked by your instructor")
    for name in QUESTIONS:
        shown = shown_of(quiz, name)
        form = form_of(page, shown)
        expect(form.get_by_role("button", name="Keep this answer")).to_be_visible()
        answer(page, form, shown, wrong_answer(shown))
        expect(form.locator(".ck-result")).to_contain_text(KEPT)
        expect(form.locator("> fieldset > [role=status]")).to_contain_text(KEPT)
    expect(page.locator(".ck-score")).to_have_text(
        f"Answered {len(QUESTIONS)} of {len(QUESTIONS)}."
    )
    for told in ("Right", "Not right", "Show the answer", "Retry", "hint"):
        assert page.get_by_text(told, exact=True).locator("visible=true").count() == 0, told
    assert axe_violations(".ck-quiz") == []


def test_each_answer_is_there_again_when_the_quiz_is_opened_later(page, show_widget, sealed_file):
    quiz = Quiz(sealed_file)
    for shown in quiz.shown:
        sent = wrong_answer(shown)
        if shown["kind"] == "branching":
            sent = {"path": sent["choices"]}
        quiz._saved.do(shown["id"], {"did": "answer", "sent": sent})
    show_widget(Quiz(sealed_file))
    expect(page.locator(".ck-quiz:not([data-to-come])")).to_have_count(1)
    for shown in quiz.shown:
        form = form_of(page, shown)
        expect(form.locator(".ck-result")).to_contain_text(KEPT)
        if shown["kind"] in {"highlight", "order", "branching"}:
            continue  # their answers stand in no control
        assert any(form.evaluate(CONTROLS)), shown["id"]
    decided = form_of(page, shown_of(quiz, "a-case"))
    expect(decided.get_by_text("She takes the mailbox.")).to_be_visible()
    marked = form_of(page, shown_of(quiz, "a-highlight"))
    expect(marked.locator("[aria-pressed=true], [aria-selected=true], mark")).not_to_have_count(0)
