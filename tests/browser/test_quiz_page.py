"""A quiz on a page of its own: by keyboard alone, for everyone, honest when it fails."""

from __future__ import annotations

import pytest
from plain_page import show_again
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ

from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.sharing import STYLESHEET

HOSTILE = "<img src=x onerror=document.title=1>"


@pytest.fixture
def quiz(tmp_path):
    def make(text=QUIZ):
        path = tmp_path / "last-lines.yaml"
        path.write_text(text, encoding="utf-8")
        return Quiz(path, article=Article(ARTICLE))

    return make


def question(page, prompt):
    return page.get_by_role("group", name=prompt)


def test_a_question_is_answered_with_a_hint_and_changed_after_a_wrong_try(page, show_widget, quiz):
    show_widget(quiz())
    first = question(page, "What is the last line?")
    page.keyboard.press("Tab")
    expect(first.get_by_label("A credit")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(first.get_by_label("A claim")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(first.get_by_text("HINT-ONE", exact=True)).to_be_visible()
    expect(first.get_by_role("button", name="Show a hint (1 left)")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(first.locator(".ck-result")).to_contain_text("Not right: 0 of 1 point.")
    expect(first.get_by_text("FEEDBACK-CLAIM", exact=True)).to_be_visible()
    for feedback in ("MISSED-CREDIT", "FEEDBACK-ADVERTISEMENT"):
        expect(first.get_by_text(feedback, exact=True)).to_have_count(0)
    said = first.locator("> [role=status]")
    expect(said).to_have_text(
        "Not right: 0 of 1 point. A claim. Chosen: not right. FEEDBACK-CLAIM."
    )
    expect(first.get_by_role("button", name="Check")).to_be_focused()
    page.keyboard.press("Enter")
    expect(first.get_by_text("Change your answer, then check again.").first).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(first.locator(".ck-result")).to_contain_text("Right: 1 of 1 point (first try: 0).")
    expect(page.get_by_text("Answered 1 of 2. Score: 1 of 3; on the first try, 0.")).to_be_visible()


def test_the_answer_is_shown_on_demand_after_a_try(page, show_widget, quiz):
    show_widget(quiz())
    first = question(page, "What is the last line?")
    expect(first.get_by_role("button", name="Show the answer")).to_have_count(0)
    first.get_by_label("A claim").check()
    first.get_by_role("button", name="Check").click()
    first.get_by_role("button", name="Show the answer").press("Enter")
    for feedback in ("MISSED-CREDIT", "FEEDBACK-CLAIM", "FEEDBACK-ADVERTISEMENT"):
        expect(first.get_by_text(feedback, exact=True)).to_be_visible()
    expect(first.locator(":focus")).to_have_count(1)
    expect(first.get_by_label("A credit")).to_be_disabled()


def test_several_answers_give_partial_credit(page, show_widget, quiz):
    show_widget(quiz())
    second = question(page, "Who finds fault?")
    for option in ("Cisco", "The senators", "The ministry"):
        second.get_by_label(option).check()
    second.get_by_role("button", name="Check").click()
    expect(second.locator(".ck-result")).to_contain_text("Partly right: 1 of 2 points.")
    expect(second.locator(".ck-wrong")).to_contain_text("Chosen: not right")


def test_evidence_is_shown_in_its_paragraph_by_itself(page, show_widget, quiz):
    text = QUIZ.replace("Via The Paper", "finds fault").replace("S012", "Q001")
    show_widget(quiz(text))
    first = question(page, "What is the last line?")
    first.get_by_label("A credit").check()
    expect(first.get_by_role("figure")).to_have_count(0)
    first.get_by_role("button", name="Check").click()
    shown = first.get_by_role("figure", name="The words in the article")
    expect(shown).to_contain_text("Cisco finds fault with it.")
    expect(shown.locator("mark")).to_have_text("finds fault")
    expect(shown.locator("cite")).to_have_text("A vote is near.")
    expect(shown.get_by_role("button")).to_have_count(0)  # there is no reader to show it in


def test_evidence_is_shown_in_the_article_again_on_demand(page, show_widget, quiz):
    marked = []
    made = quiz()
    made.on_evidence(marked.append)
    show_widget(made)
    first = question(page, "What is the last line?")
    first.get_by_label("A credit").check()
    first.get_by_role("button", name="Check").click()
    show = first.get_by_role("button", name="Show in the article")
    expect(show).to_be_visible()
    assert len(marked) == 1
    show.press("Enter")
    page.wait_for_function("() => true")
    assert [span.of(ARTICLE) for span in marked] == ["Via The Paper"] * 2


def test_evidence_that_rests_on_a_draft_says_so(page, show_widget, tmp_path):
    path = tmp_path / "last-lines.yaml"
    evidence = "{row: Q001, quote: the treaty is weak}"
    path.write_text(QUIZ.replace("{row: S012, quote: Via The Paper}", evidence), encoding="utf-8")
    show_widget(Quiz(path, article=Article("Canada said the treaty is weak.")))
    first = question(page, "What is the last line?")
    first.get_by_label("A credit").check()
    first.get_by_role("button", name="Check").click()
    shown = first.get_by_role("figure", name="The words in the article")
    expect(shown).to_contain_text("This question rests on a draft that nobody has checked.")


def test_a_fact_is_shown_with_its_source(page, show_widget, quiz, tmp_path):
    data = tmp_path / "seeds/data"
    data.mkdir(parents=True)
    (data / "facts.csv").write_text(
        "id,event,source,read,as_of\n"
        f"adopted,Adopted {HOSTILE},https://www.example.org/a; https://un.org,2026-01-02,2025\n"
        f"hostile,Hostile,javascript:document.title=1,2026-01-02,2026-01-02\n",
        encoding="utf-8",
    )
    text = QUIZ.replace("{row: S012, quote: Via The Paper}", "{fact: adopted}")
    text += "    evidence: {fact: hostile}\n"
    show_widget(quiz(text))
    page.get_by_label("A credit").check()
    page.get_by_label("Cisco").check()
    for button in page.get_by_role("button", name="Check").all():
        button.click()
    expect(page.get_by_text(f"Adopted {HOSTILE}", exact=True)).to_be_visible()
    expect(page.get_by_text("Hostile", exact=True)).to_be_visible()
    link, other = page.get_by_role("link").all()
    expect(link).to_have_attribute("href", "https://www.example.org/a")
    told = page.get_by_role("figure").first
    expect(told).to_contain_text(
        "Source: example.org un.org. Read on 2 January 2026. True as of 2025."
    )
    assert other.get_attribute("href") == "https://un.org"


def test_the_button_of_an_answered_question_looks_off_whatever_widget_comes_after(
    page, show_widget, quiz
):
    show_widget(quiz())
    first = question(page, "What is the last line?")
    first.get_by_label("A credit").check()
    check = first.get_by_role("button", name="Check")
    colour = "element => getComputedStyle(element).backgroundColor"
    before = check.evaluate(colour)
    check.click()
    expect(first.locator(".ck-result")).to_contain_text("Right")
    page.add_style_tag(content=STYLESHEET)
    assert check.evaluate(colour) != before


def test_a_click_without_an_answer_asks_for_one(page, show_widget, quiz):
    comm = show_widget(quiz())
    question(page, "Who finds fault?").get_by_role("button", name="Check").click()
    expect(page.get_by_role("status").get_by_text("Answer first, then check.")).to_have_count(1)
    assert [each["content"]["type"] for each in comm.received] == ["open"]


def test_a_dead_kernel_is_said_and_the_answer_can_be_sent_again(page, show_widget, quiz):
    page.clock.install()
    comm = show_widget(quiz())
    first = question(page, "What is the last line?")
    first.get_by_label("A credit").check()
    comm.silent = True
    first.get_by_role("button", name="Check").click()
    page.clock.fast_forward(2_900)
    expect(first.locator(".ck-why-unsaved")).to_be_empty()
    page.clock.fast_forward(200)
    expect(first.locator(".ck-why-unsaved")).to_contain_text(
        "Not saved yet: the kernel is not answering"
    )
    expect(first.get_by_label("A credit")).to_be_checked()
    comm.silent = False
    first.get_by_role("button", name="Check").click()
    expect(first.locator(".ck-result")).to_contain_text("Right: 1 of 1 point.")
    expect(first.locator(".ck-why-unsaved")).to_be_empty()


def test_an_answer_whose_reply_was_lost_counts_once_when_sent_again(page, show_widget, quiz):
    page.clock.install()
    comm = show_widget(quiz())
    first = question(page, "What is the last line?")
    first.get_by_label("A claim").check()
    send, comm.send = comm.send, lambda *message: None
    first.get_by_role("button", name="Check").click()
    page.clock.fast_forward(3_100)
    expect(first.locator(".ck-why-unsaved")).to_contain_text("Not saved yet")
    comm.send = send
    first.get_by_role("button", name="Check").click()
    expect(first.locator(".ck-result > p").first).to_have_text("✗ Not right: 0 of 1 point.")
    first.get_by_label("A credit").check()
    first.get_by_role("button", name="Check").click()
    expect(first.locator(".ck-result > p").first).to_contain_text("(first try: 0)")


def test_a_second_view_shows_what_was_done_and_shares_no_id(page, show_widget, quiz):
    widget = quiz()
    show_widget(widget)
    page.get_by_label("A claim").check()
    page.get_by_role("button", name="Check").first.click()
    expect(page.get_by_text("FEEDBACK-CLAIM", exact=True)).to_be_visible()
    show_again(page, widget)
    expect(page.get_by_text("FEEDBACK-CLAIM", exact=True)).to_have_count(2)
    ids = page.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert len(ids) == len(set(ids)) == 32
    page.get_by_label("Cisco").first.check()
    expect(page.get_by_label("Cisco").last).not_to_be_checked()


def test_markup_in_a_quiz_is_shown_as_text(page, show_widget, quiz):
    text = QUIZ
    for plain in ("What is the last line?", "A claim", "FEEDBACK-CLAIM", "HINT-ONE"):
        text = text.replace(plain, f"'{plain} {HOSTILE}'")
    show_widget(quiz(text))
    page.get_by_label("A claim").check()
    page.get_by_role("button", name="Show a hint").click()
    page.get_by_role("button", name="Check").first.click()
    expect(page.get_by_text(f"FEEDBACK-CLAIM {HOSTILE}", exact=True)).to_be_visible()
    assert page.locator("img").count() == 0
    assert page.title() == "One widget"


def long_quiz(count, way="each"):
    """Return a quiz file of so many questions; every answer is the first option."""
    return f"format: 1\nquiz: last-lines\nway: {way}\nquestions:\n" + "".join(
        f"  - id: q{number}\n    kind: choice\n    prompt: What says line {number}?\n    options:\n"
        "      - {text: This, correct: true, feedback: It does.}\n"
        "      - {text: That, feedback: It does not.}\n"
        for number in range(1, count + 1)
    )


#: Hold back what comes after the first painting, until the test asks for it.
HELD_BACK = """() => {
  const { setTimeout, requestAnimationFrame } = window;
  const held = [];
  window.requestAnimationFrame = (call) => held.push(call);
  window.setTimeout = (call, ms) => (ms === 100 ? held.push(call) : setTimeout(call, ms));
  window.goOn = () => {
    Object.assign(window, { setTimeout, requestAnimationFrame });
    held.forEach((call) => call());
  };
}"""


def test_the_first_questions_of_many_are_answered_while_the_others_come(page, show_widget, quiz):
    page.add_init_script(f"({HELD_BACK})()")
    show_widget(quiz(long_quiz(75)))
    forms = page.locator(".ck-quiz form")
    expect(forms).to_have_count(3)
    expect(page.locator(".ck-quiz")).to_have_attribute("data-to-come", "72")
    third = question(page, "What says line 3?")
    third.get_by_label("This").check()
    third.get_by_role("button", name="Check").click()
    expect(third.locator(".ck-result")).to_contain_text("Right")
    expect(third.get_by_role("button", name="Check")).to_be_focused()
    page.evaluate("window.goOn()")
    expect(page.locator(".ck-quiz:not([data-to-come])")).to_have_count(1)
    expect(forms).to_have_count(75)
    expect(third.get_by_role("button", name="Check")).to_be_focused()
    prompts = page.locator(".ck-prompt").all_text_contents()
    assert prompts == [f"What says line {number}?" for number in range(1, 76)]
    last = question(page, "What says line 75?")
    last.get_by_label("That").check()
    last.get_by_role("button", name="Check").click()
    expect(last.locator(".ck-result")).to_contain_text("Not right")
    expect(page.get_by_text("Answered 2 of 75.")).to_be_visible()


def test_many_questions_come_as_they_stand(page, show_widget, quiz):
    made = quiz(long_quiz(75))
    token = made.shown[0]["options"][0]["token"]
    for name in ("q2", "q70"):
        made._session.do(name, {"did": "answer", "sent": {"choices": [token]}})
    show_widget(made)
    expect(page.locator(".ck-quiz:not([data-to-come]) form")).to_have_count(75)
    for line in (2, 70):
        shown = question(page, f"What says line {line}?").locator(".ck-result")
        expect(shown).to_contain_text("Right")
    expect(page.locator(".ck-verdict", has_text="Chosen: right")).to_have_count(2)


def test_all_of_many_answers_are_checked_at_once(page, show_widget, quiz):
    show_widget(quiz(long_quiz(40, "all")))
    expect(page.locator(".ck-quiz:not([data-to-come]) form")).to_have_count(40)
    for line in (1, 40):
        question(page, f"What says line {line}?").get_by_label("This").check()
    page.get_by_role("button", name="Check all answers").click()
    expect(page.get_by_text("38 questions are still open.").first).to_be_visible()
    expect(question(page, "What says line 40?").locator(".ck-result")).to_contain_text("Right")
