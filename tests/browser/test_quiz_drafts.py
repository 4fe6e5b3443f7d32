"""What was put in and not checked is there again after the page was loaded anew."""

from __future__ import annotations

import json

import plain_page
import pytest
from notebook_page import axe_violations
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, WRONG, form_of, shown_of, wrong_answer
from quiz_files import EVERY_KIND
from quiz_keys import answer

from coursekit.widgets.quiz import Quiz

DRAFTS = """() => Object.keys({...localStorage})
    .filter(key => key.includes(' draft ')).map(key => key.split(' ').at(-1)).sort()"""
#: What stands in the controls of a question.
STATE = """form => [...form.querySelectorAll('input, select, textarea, [role=option], .ck-words')]
    .map(each => each.matches('[type=radio], [type=checkbox]') ? each.checked
        : each.value ?? each.getAttribute('aria-selected') ?? each.textContent)"""
LEFT = "Not checked yet: this is how you left it."


@pytest.fixture
def opened(page):
    """Return what opens the quiz of every kind in a new page, the one before closed."""
    pages = [page]

    def opened(path=EVERY_KIND):
        tab = pages[-1]
        if tab.url != "about:blank":
            pages.append(page.context.new_page())
            tab.goto("about:blank")
            tab.close()
        quiz = Quiz(path)
        comm = plain_page.show_widget(pages[-1], quiz)
        expect(pages[-1].locator(".ck-quiz:not([data-to-come])")).to_have_count(1)
        return pages[-1], quiz, comm

    return opened


def put_in(page, form, shown, sent, monkeypatch):
    """Answer without checking."""
    import quiz_keys

    with monkeypatch.context() as unchecked:
        unchecked.setattr(quiz_keys, "check", lambda *_: None)
        answer(page, form, shown, sent)


#: A case and a paragraph are put in step by step: test_branching and test_brief have them.
AT_ONCE = [name for name, each in QUESTIONS.items() if each.kind not in ("branching", "brief")]


@pytest.mark.parametrize("name", AT_ONCE)
def test_what_was_not_checked_is_there_again(opened, monkeypatch, name):
    page, quiz, comm = opened()
    shown = shown_of(quiz, name)
    form = form_of(page, shown)
    untouched = form.evaluate(STATE)
    put_in(page, form, shown, wrong_answer(shown), monkeypatch)
    left = form.evaluate(STATE)
    assert left != untouched
    page, quiz, comm = opened()
    assert page.evaluate(DRAFTS) == [name]
    form = form_of(page, shown)
    expect(form.get_by_text(LEFT)).to_be_visible()
    assert form.evaluate(STATE) == left
    expect(page.get_by_text(LEFT)).to_have_count(1)
    form.locator("button[type=submit]").click()
    expect(form).to_contain_text(WRONG[shown["kind"]][1])
    expect(form.get_by_text(LEFT)).to_have_count(0)
    (action,) = (each["content"]["deed"] for each in comm.received if "deed" in each["content"])
    assert action["sent"] == wrong_answer(shown)
    page.wait_for_function(f"() => !({DRAFTS})().length")


def test_what_was_typed_after_a_try_is_there_again_beside_its_feedback(opened):
    page, quiz, _ = opened()
    form = form_of(page, shown_of(quiz, "a-short-text"))
    form.get_by_label("Answer:").fill("signature")
    form.get_by_role("button", name="Check").click()
    expect(form).to_contain_text("FEEDBACK-SIGNATURE")
    form.get_by_label("Answer:").fill("ratificati")
    page, quiz, _ = opened()
    form = form_of(page, shown_of(quiz, "a-short-text"))
    expect(form).to_contain_text("FEEDBACK-SIGNATURE")
    expect(form.get_by_label("Answer:")).to_have_value("ratificati")
    form.get_by_label("Answer:").fill("ratification")
    form.get_by_label("Answer:").press("Enter")
    expect(form.locator(".ck-result")).to_contain_text("Right")
    page, quiz, _ = opened()
    expect(form_of(page, shown_of(quiz, "a-short-text")).get_by_label("Answer:")).to_have_value(
        "ratification"
    )
    assert page.evaluate(DRAFTS) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_how_sure_and_why_are_there_again_and_undone_is_forgotten(opened):
    page, quiz, _ = opened()
    with_both = next(each for each in quiz.shown if each["confidence"] and each["reason"])
    form = form_of(page, with_both)
    form.get_by_label("Guessing").check()
    form.get_by_label("Why? In one line:").fill("It says so.")
    page, quiz, _ = opened()
    form = form_of(page, with_both)
    expect(form.get_by_label("Guessing")).to_be_checked()
    expect(form.get_by_label("Why? In one line:")).to_have_value("It says so.")
    assert axe_violations(page, ".ck") == []
    highlight = form_of(page, shown_of(quiz, "a-highlight"))
    highlight.get_by_role("option").first.press("Space")
    page.wait_for_function(f"() => ({DRAFTS})().includes('a-highlight')")
    highlight.get_by_role("button", name="Clear the marks").press("Enter")
    page.wait_for_function(f"() => !({DRAFTS})().includes('a-highlight')")


def test_a_draft_for_another_question_is_left_out_but_written_work_comes_back(opened, tmp_path):
    page, quiz, _ = opened()
    form_of(page, shown_of(quiz, "a-short-text")).get_by_label("Answer:").fill("typed")
    essay = form_of(page, shown_of(quiz, "a-discussion")).get_by_role("textbox")
    essay.fill("We sign.\n\nIf they do.")
    changed = EVERY_KIND.read_text(encoding="utf-8")
    for name in ("a-short-text", "a-discussion"):
        prompt = QUESTIONS[name].prompt
        assert changed.count(prompt) == 1
        changed = changed.replace(prompt, f"Once more - {prompt}")
    path = tmp_path / "changed.yaml"
    path.write_text(changed, encoding="utf-8")
    page, quiz, _ = opened(path)
    answer_line = form_of(page, shown_of(quiz, "a-short-text")).get_by_label("Answer:")
    expect(answer_line).to_have_value("")
    essay = form_of(page, shown_of(quiz, "a-discussion")).get_by_role("textbox")
    expect(essay).to_have_value("We sign.\n\nIf they do.")


def test_what_is_put_in_while_an_answer_is_checked_stays(opened):
    page, quiz, _ = opened()
    form = form_of(page, shown_of(quiz, "a-choice"))
    # The student goes on before the reply is there.
    page.evaluate(
        """() => {
            const { toKernel } = window;
            window.toKernel = async (message) => {
                [...document.querySelectorAll(".ck-quiz label")]
                    .find((label) => label.textContent === "A credit").click();
                return toKernel(message);
            };
        }"""
    )
    form.get_by_label("A claim").check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form).to_contain_text("FEEDBACK-CLAIM")
    expect(form.get_by_label("A credit")).to_be_checked()
    page.wait_for_function(f"() => ({DRAFTS})().includes('a-choice')")


@pytest.mark.parametrize(
    "stored",
    [
        "{",
        "null",
        "7",
        '{"sign": "?"}',
        '{"deed": {"sent": 7}}',
        '{"quiz": 7, "n": {}}',
        '{"quiz": "every-kind", "type": "do", "question": "a-number", "deed": {"did": {}}}',
        '{"quiz": "every-kind", "type": "again", "deed": 7, "question": ["a"]}',
        '{"deed": {"sent": {"text": {"a": 1}, "choices": 1, "pairs": null}, "reason": {}}}',
    ],
)
def test_whatever_stands_in_the_storage_breaks_nothing(page, opened, stored):
    page, quiz, _ = opened()
    page.evaluate(
        """([names, stored]) => {
            for (const name of names) {
                for (const sort of ["draft", "waiting"]) {
                    const front = `coursekit ${sort} / cyber-law-debates`;
                    localStorage[`${front} every-kind ${name}`] = stored;
                }
            }
        }""",
        [list(QUESTIONS), stored],
    )
    page, quiz, _ = opened()
    shown = shown_of(quiz, "a-choice")
    form = form_of(page, shown)
    form.get_by_label("A claim").check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form).to_contain_text("FEEDBACK-CLAIM")


def test_no_key_enters_the_storage(opened, monkeypatch):
    """Neither as it is told, nor by what a view shows once no more tries come."""
    page, quiz, _ = opened()
    keep = "window.kept = []; const { setItem } = Storage.prototype;"
    page.evaluate(
        f"() => {{ {keep} Storage.prototype.setItem = function (key, text) {{"
        " window.kept.push(text); setItem.call(this, key, text); } }"
    )
    for shown in quiz.shown:
        form = form_of(page, shown)
        form.locator("input, select, textarea, [tabindex='0'], button").first.focus()
        answer(page, form, shown, wrong_answer(shown))
        expect(form).to_contain_text(WRONG[shown["kind"]][1])
    while (button := page.get_by_role("button", name="Show the answer")).count():
        button.first.click()
    for form in page.locator(".ck-quiz form").all():
        form.dispatch_event("input")
        form.dispatch_event("click")
    page.evaluate("() => window.dispatchEvent(new Event('pagehide'))")
    kept = page.evaluate("() => window.kept")
    assert len(kept) > len(QUESTIONS)
    for shown in quiz.shown:
        key = QUESTIONS[shown["id"]].key_sent()
        if QUESTIONS[shown["id"]].graded:
            assert json.dumps(key, separators=(",", ":")) not in "".join(kept), shown["id"]
    for secret in ("FEEDBACK", "POSITION", "HINT", "EXEMPLAR", "RUBRIC"):
        assert secret not in "".join(kept)
    assert page.evaluate(DRAFTS) == []
