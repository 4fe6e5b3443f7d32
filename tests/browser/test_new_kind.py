"""A kind of question from a folder elsewhere: its view comes with the quiz."""

from __future__ import annotations

from kind_cases import example, quiz_of
from playwright.sync_api import expect
from toy_kind import toy_kind

from coursekit.widgets.quiz import Quiz


def test_a_question_of_a_new_kind_is_shown_and_answered(page, show_widget, tmp_path):
    with toy_kind(tmp_path / "kinds"):
        path = tmp_path / "toys.yaml"
        path.write_text(quiz_of(example("word-length", tmp_path / "kinds"), example("choice")))
        quiz = Quiz(path)
        assert set(quiz.script.views) == {"word-length"}
        show_widget(quiz)
        form = page.locator("form").first
        expect(form).to_contain_text("Any word will do: word-length.")
        for word, verdict, said in (
            ("votes", "Partly right", "FEEDBACK-COUNT"),
            ("vote", "Right", "FEEDBACK-FOUR"),
        ):
            form.get_by_label("A word:").fill(word)
            form.get_by_role("button", name="Check").click()
            expect(form.locator(".ck-result")).to_contain_text(verdict)
            expect(form).to_contain_text(said)
