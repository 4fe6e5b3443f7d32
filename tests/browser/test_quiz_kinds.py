"""Every kind of question: by keyboard alone, and for everyone, before and after an answer."""

from __future__ import annotations

import html
import json
import re

import pytest
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, WRONG, form_of, shown_of, wrong_answer
from quiz_files import EVERY_KIND
from quiz_keys import answer, tab_to

from coursekit.widgets.quiz import Quiz


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_is_answered_wrongly_then_rightly_by_keyboard_alone(page, show_widget, name):
    quiz = Quiz(EVERY_KIND)
    comm = show_widget(quiz)
    shown, question = shown_of(quiz, name), QUESTIONS[name]
    expect(page.locator(".ck-quiz:not([data-to-come])")).to_have_count(1)
    form = form_of(page, shown)
    answer(page, form, shown, wrong_answer(shown))
    expect(form).to_contain_text(WRONG[question.kind][1])
    expect(form.locator(":focus")).to_have_count(1)
    said = form.locator("> fieldset > [role=status]")
    ungraded = {"brief": "Kept"}.get(question.kind, "right or wrong")
    expect(said).to_contain_text("Not right" if question.graded else ungraded)
    if not question.graded:
        for criterion in question.criteria:
            tab_to(page, form.get_by_role("group", name=criterion).get_by_role("radio").first)
            page.keyboard.press("Space")
            page.keyboard.press("ArrowDown")
        tab_to(page, form.get_by_role("button", name="Save my marks"))
        page.keyboard.press("Enter")
        expect(form).to_contain_text("Your marks have been saved.")
        actions = [each["content"]["deed"] for each in comm.received if "deed" in each["content"]]
        assert (actions[-1]["did"], actions[-1]["marks"]) == ("mark", [1] * len(question.criteria))
        return
    if question.tries != 1:
        page.keyboard.press("Shift+Tab")
        answer(page, page.locator("form").nth(quiz.shown.index(shown)), shown, question.key_sent())
        expect(form.locator(".ck-result")).to_contain_text(re.compile("^. Right: "))
        expect(said).to_contain_text("Right: ")


def test_no_message_tells_more_than_was_asked_for(page, show_widget):
    """What the page gets after a wrong answer holds no key, and nothing of another question."""
    quiz = Quiz(EVERY_KIND)
    comm = show_widget(quiz)
    heard = []
    send = comm.send

    def listen(data, buffers=None):
        heard.append(data)
        send(data, buffers)

    comm.send = listen
    for shown in quiz.shown:
        heard.clear()
        form = form_of(page, shown)
        form.locator("input, select, textarea, [tabindex='0'], button").first.focus()
        answer(page, form, shown, wrong_answer(shown))
        expect(form).to_contain_text(WRONG[shown["kind"]][1])
        told = json.dumps(heard)
        own = WRONG[shown["kind"]][1]
        for secret in ("FEEDBACK-CREDIT", "MISSED-CREDIT", "FEEDBACK-CISCO", "FEEDBACK-DATE",
                       "FEEDBACK-TEXT", "FEEDBACK-FACE", "FEEDBACK-ORDER", "FEEDBACK-MENDED",
                       "THE TREATY", "FEEDBACK-MARKED", "FEEDBACK-NUMBER", "HINT-"):  # fmt: skip
            assert secret not in told, (shown["id"], secret)
        if shown["kind"] != "discuss":
            assert "POSITION" not in told
        assert own.startswith(("Gap", "Not")) or own in told


def test_what_is_missed_is_told_and_is_at_hand_at_every_box_that_is_left(page, show_widget):
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    shown = shown_of(quiz, "some-choices")
    form = form_of(page, shown)
    form.get_by_label("Cisco").focus()
    token = next(each["token"] for each in shown["options"] if each["text"] == "Cisco")
    answer(page, form, shown, {"choices": [token]})
    said = form.locator("> fieldset > [role=status]")
    expect(said).to_contain_text("Partly right")
    expect(said).to_contain_text("FEEDBACK-NOT-ALL")
    for name in ("The senators", "The ministry"):
        expect(form.get_by_label(name)).to_have_accessible_description("FEEDBACK-NOT-ALL")
    form.get_by_role("button", name="Try again").or_(
        form.get_by_label("The senators")
    ).first.click()
    form.get_by_role("button", name="Show the answer").click()
    expect(form).to_contain_text("Correctly left out")
    expect(form).not_to_contain_text("FEEDBACK-NOT-ALL")


@pytest.mark.parametrize(
    ("name", "wrong", "key"),
    [
        ("an-order", "FEEDBACK-TOO-EARLY", "FEEDBACK-ORDER"),
        ("a-match", "FEEDBACK-NOT-OPPOSED", "FEEDBACK-MATCH-CISCO"),
        ("a-classification", "FEEDBACK-NO-FACT", "FEEDBACK-A-CLAIM"),
        ("a-cloze", "FEEDBACK-MEET", "FEEDBACK-FACE"),
    ],
)
def test_why_it_is_wrong_is_heard_at_once_and_stays_beside_the_key(
    page, show_widget, name, wrong, key
):
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    shown = shown_of(quiz, name)
    form = form_of(page, shown)
    form.locator("input, select, [tabindex='0'], button").first.focus()
    answer(page, form, shown, wrong_answer(shown))
    expect(form.locator("> fieldset > [role=status]")).to_contain_text(wrong)
    described = form.locator("[aria-describedby]").evaluate_all(
        "all => all.flatMap(each => each.getAttribute('aria-describedby').split(' '))"
        ".map(id => document.getElementById(id).textContent)"
    )
    assert any(wrong in text for text in described)
    expect(form).not_to_contain_text(key)
    form.get_by_role("button", name="Show the answer").click()
    expect(form).to_contain_text(wrong)
    expect(form).to_contain_text(key)


def answer_all_wrongly(page, quiz):
    for shown in quiz.shown:
        form = form_of(page, shown)
        form.locator("input, select, textarea, [tabindex='0'], button").first.focus()
        answer(page, form, shown, wrong_answer(shown))
        expect(form).to_contain_text(WRONG[shown["kind"]][1])
    while (button := page.get_by_role("button", name="Show the answer")).count():
        button.first.click()


@pytest.mark.parametrize(
    ("viewport", "theme"), [((1280, 800), "dark"), ((360, 800), "light")], ids=str
)
def test_every_kind_is_for_everyone_before_and_after(page, show_widget, axe_violations):
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    page.emulate_media(reduced_motion="reduce")
    assert axe_violations(".ck") == []
    answer_all_wrongly(page, quiz)
    key = "The answer: content: THE TREATY FALLS SHORT"
    expect(page.get_by_text(key, exact=True)).to_be_visible()
    assert axe_violations(".ck") == []
    width = page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    # None leaves its keys to the notebook.
    controls = page.locator(".ck :is(a, button, input, select, textarea, summary, [tabindex])")
    assert controls.count() > 60
    assert controls.evaluate_all("all => all.every(each => each.dataset.lmSuppressShortcuts)")


def test_every_kind_can_be_read_in_forced_colours_and_at_twice_the_size(
    page, show_widget, axe_violations
):
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    page.emulate_media(forced_colors="active")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    answer_all_wrongly(page, quiz)
    assert axe_violations(".ck") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def test_words_are_marked_by_dragging_over_them(page, show_widget):
    quiz = Quiz(EVERY_KIND)
    show_widget(quiz)
    form = form_of(page, shown_of(quiz, "a-highlight"))
    first = form.get_by_role("option", name="two")
    last = form.get_by_role("option", name="said")
    first.scroll_into_view_if_needed()
    for word, step in ((first, page.mouse.down), (last, page.mouse.up)):
        box = word.bounding_box()
        page.mouse.move(box["x"] + 4, box["y"] + box["height"] / 2, steps=8)
        step()
    marked = form.locator('[aria-selected="true"]')
    expect(marked).to_have_text(["two", "officials", "have", "said"])
    form.get_by_role("button", name="Clear the marks").click()
    expect(marked).to_have_count(0)


ARABIC = """\
format: 1
quiz: words-in-arabic
questions:
  - id: who-adopted
    kind: highlight
    prompt: Which words say who adopted it?
    passage: وافقت الجمعية العامة على الاتفاقية
    accept: [الجمعية العامة]
    feedback: FEEDBACK-MARKED
    if_wrong: FEEDBACK-OTHER-WORDS
"""


def test_in_a_passage_from_right_to_left_the_left_arrow_leads_on(page, show_widget, tmp_path):
    path = tmp_path / "words-in-arabic.yaml"
    path.write_text(ARABIC, encoding="utf-8")
    show_widget(Quiz(path))
    words = page.get_by_role("option")
    expect(words).to_have_text(["وافقت", "الجمعية", "العامة", "على", "الاتفاقية"])
    words.first.focus()
    page.keyboard.press("ArrowLeft")
    expect(words.nth(1)).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Shift+ArrowLeft")
    expect(page.locator('[aria-selected="true"]')).to_have_text(["الجمعية", "العامة"])
    page.keyboard.press("ArrowRight")
    expect(words.nth(1)).to_be_focused()
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".ck-result")).to_contain_text("Right: 1 of 1 point.")
    expect(page.locator(".ck-key")).to_contain_text("الجمعية العامة")


HOSTILE = """\
format: 1
quiz: hostile-items
questions:
  - id: put-in-order
    kind: order
    prompt: What came first?
    items:
      - {id: one, text: "A <img src=x onerror=document.title=1>"}
      - {id: two, text: "B <img src=x onerror=document.title=1>"}
      - {id: three, text: C}
    undecided: [[one, two]]
    feedback: FEEDBACK-ORDER
"""


def test_markup_in_items_whose_order_is_open_is_shown_as_text(page, show_widget, tmp_path):
    path = tmp_path / "hostile-items.yaml"
    path.write_text(HOSTILE, encoding="utf-8")
    quiz = Quiz(path)
    show_widget(quiz)
    (question,) = quiz._session.questions
    as_read = json.loads(html.unescape(json.dumps(quiz.shown[0])))
    answer(page, page.locator("form"), as_read, question.key_sent())
    expect(page.locator(".ck-result")).to_contain_text("Right")
    expect(page.locator("form")).to_contain_text("<img src=x onerror=document.title=1>")
    assert page.locator(".ck img").count() == 0
    assert page.title() == "One widget"


def test_one_by_one_the_next_question_comes_when_one_is_answered(page, show_widget, tmp_path):
    path = tmp_path / "every-kind.yaml"
    text = EVERY_KIND.read_text(encoding="utf-8")
    path.write_text(text.replace("quiz: every-kind", "quiz: every-kind\nway: one-by-one"), "utf-8")
    show_widget(Quiz(path))
    expect(page.locator("form:visible")).to_have_count(1)
    page.get_by_label("A claim").check()
    page.get_by_role("button", name="Check", exact=True).click()
    page.get_by_role("button", name="Next question").press("Enter")
    expect(page.locator("form:visible")).to_have_count(2)
    expect(page.get_by_role("checkbox", name="Cisco")).to_be_focused()


def test_all_are_checked_together_and_the_missed_ones_answered_again(page, show_widget, tmp_path):
    path = tmp_path / "every-kind.yaml"
    text = EVERY_KIND.read_text(encoding="utf-8").split("  - id: a-number")[0]
    more = "quiz: every-kind\nway: all\npass_mark: 80"
    path.write_text(text.replace("quiz: every-kind", more), "utf-8")
    show_widget(Quiz(path))
    expect(page.get_by_role("button", name="Check", exact=True)).to_have_count(0)
    checking = page.get_by_role("button", name="Check all answers")
    checking.click()
    expect(page.locator(".ck-notice").get_by_text("Answer first, then check.")).to_be_visible()
    page.get_by_label("A credit").check()
    page.get_by_label("True", exact=True).check()
    checking.click()
    expect(page.get_by_text("1 question is still open.").first).to_be_visible()
    page.get_by_label("Cisco").check()
    page.get_by_label("The senators").check()
    checking.click()
    expect(page.locator(".ck-score")).to_contain_text("You need 80% to pass.")
    page.get_by_role("button", name="Retry the questions you missed").click()
    expect(page.get_by_label("True", exact=True)).to_be_focused()
    page.get_by_label("False", exact=True).check()
    checking.click()
    expect(page.locator(".ck-score")).to_contain_text("That is enough to pass.")
    expect(page.locator(".ck-score")).to_contain_text("Score: 4 of 4; on the first try, 3.")
