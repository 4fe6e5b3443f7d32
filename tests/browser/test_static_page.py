"""Quizzes on a page without a kernel: answered, kept in the browser, taken elsewhere as a file."""

from __future__ import annotations

import re

import pytest
import quiz_keys
from playwright.sync_api import expect
from position_tables import position, positions
from quiz_answers import WRONG, form_of, wrong_answer
from quiz_files import ARTICLE, EVERY_KIND, QUIZ
from sample_course import NOTEBOOKS
from static_site import ADDRESS, page_of, serve
from test_progress import answered

from coursekit.course.student.progress_view import Progress
from coursekit.figures.positions import plot_positions
from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.store.record import Record, shared_record
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.reading.article import Article
from coursekit.widgets.explorer import explore
from coursekit.widgets.pages.static_page import fragment
from coursekit.widgets.pages.static_quiz import quiz_state
from coursekit.widgets.predict import Predict
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.reader import Reader

COURSE = "cyber-law-debates"
REFUSED = """() => {
    window.asked = 0;
    const open = () => {
        window.asked += 1;
        throw new DOMException("The user has said no.", "SecurityError");
    };
    Object.defineProperty(window, "indexedDB", { value: { open } });
}"""


@pytest.fixture
def lesson(tmp_path, page):
    """Return what opens a page with one quiz; the widget is returned."""

    def opened(text=QUIZ, *more):
        path = tmp_path / "last-lines.yaml"
        path.write_text(text, encoding="utf-8")
        quiz = Quiz(path, article=Article(ARTICLE))
        serve(page.context, lesson=page_of(*more, quiz))
        page.goto(f"{ADDRESS}lesson.html")
        return quiz

    return opened


def check(page, label, place=0):
    form = page.locator("form").nth(place)
    form.get_by_label(label).check()
    form.get_by_role("button", name="Check").click()
    expect(form.locator(".ck-result")).to_be_visible()


def downloaded(page, path):
    with page.expect_download() as started:
        page.get_by_role("button", name="Download my answers").press("Enter")
    started.value.save_as(path)
    expect(page.get_by_text(re.compile("^Downloaded: ")).first).to_be_visible()
    return path


def upload(page, path):
    page.locator("input[type=file]").set_input_files(path)


def entries_of(data, tmp_path):
    record = Record(tmp_path / "a-kernel.jsonl", COURSE)
    record.merge(data)
    return record.entries()


def test_every_kind_is_answered_by_keyboard_kept_and_taken_along(page, chromium, tmp_path):
    quiz = Quiz(EVERY_KIND)
    html = page_of(quiz)
    elsewhere = serve(page.context, lesson=html)
    page.goto(f"{ADDRESS}lesson.html")
    asked = quiz_state(quiz, quiz._session, "")["shown"]
    assert {each["kind"] for each in asked} == set(WRONG)
    for shown in asked:
        form = form_of(page, shown)
        quiz_keys.answer(page, form, shown, wrong_answer(shown))
        expect(form.locator(".ck-result")).to_be_visible()
        expect(form).to_contain_text(WRONG[shown["kind"]][1])
    page.reload()
    assert_all_are_found(page, asked)
    file = downloaded(page, tmp_path / "answers.jsonl")
    entries = entries_of(file.read_bytes(), tmp_path)
    # Whoever goes through the clients by arrow keys chooses each on the way.
    assert list(dict.fromkeys(each.question for each in entries)) == [each["id"] for each in asked]
    assert all(each.attempt == 1 for each in entries if each.question != "a-paragraph")
    other = chromium.new_context()
    serve(other, lesson=html)
    empty = other.new_page()
    empty.goto(f"{ADDRESS}lesson.html")
    upload(empty, file)
    added = f"{len(entries)} entries were added from the file."
    expect(empty.get_by_text(added).first).to_be_visible()
    assert_all_are_found(empty, asked)
    other.close()
    assert elsewhere == []


def assert_all_are_found(page, asked):
    for shown in asked:
        expect(form_of(page, shown)).to_contain_text(WRONG[shown["kind"]][1])


def test_what_was_answered_in_a_notebook_is_found_on_the_page(page, lesson, tmp_path):
    quiz = lesson()
    session = SavedSession(quiz._session.quiz, Record(tmp_path / "kernel.jsonl", COURSE))
    token = quiz.shown[0]["options"][1]["token"]
    session.do("credit-line", {"did": "answer", "sent": {"choices": [token]}})
    session.do("credit-line", {"did": "hint"})
    upload(page, tmp_path / "kernel.jsonl")
    expect(page.locator("form").first).to_contain_text("FEEDBACK-CLAIM")
    expect(page.locator("form").first).to_contain_text("HINT-ONE")


def test_two_tabs_at_once_lose_nothing(page, lesson, tmp_path):
    lesson()
    other = page.context.new_page()
    other.goto(f"{ADDRESS}lesson.html")
    for tab, label, place in ((page, "A claim", 0), (other, "The ministry", 1)):
        tab.locator("form").nth(place).get_by_label(label).check()
    for tab, place in ((page, 0), (other, 1)):
        tab.locator("form").nth(place).get_by_role("button", name="Check").dispatch_event("click")
    for tab in (page, other):
        for place in (0, 1):
            expect(tab.locator("form").nth(place).locator(".ck-verdict").first).to_be_visible()
    file = downloaded(other, tmp_path / "answers.jsonl")
    entries = entries_of(file.read_bytes(), tmp_path)
    assert {each.question for each in entries} == {"credit-line", "who-criticises"}
    assert [each.n for each in entries] == [1, 2]


def test_where_the_browser_stores_nothing_that_is_said_and_the_answers_can_be_taken(
    page, lesson, tmp_path
):
    page.add_init_script(f"({REFUSED})()")
    lesson()
    check(page, "A claim")
    expect(page.locator("form").first).to_contain_text("FEEDBACK-CLAIM")
    expect(page.locator(".ck-saving").first).to_contain_text(
        "Not saved yet: This browser will not store your answers (The user has said no)."
    )
    expect(page.locator(".coursekit-answers")).to_contain_text("will not store your answers")
    file = downloaded(page, tmp_path / "answers.jsonl")
    assert [each.question for each in entries_of(file.read_bytes(), tmp_path)] == ["credit-line"]
    assert page.evaluate("asked") < 15  # it does not ask again and again


def test_a_quiz_that_an_instructor_marks_keeps_answers_and_tells_nothing(page, lesson, tmp_path):
    path = tmp_path / "sealed.yaml"
    path.write_text(QUIZ.replace("format: 1", "format: 1\nassessed: true"), encoding="utf-8")
    lesson(sealed_text(load_quiz(path), "secret"))
    form = page.locator("form").first
    form.get_by_label("A claim").check()
    form.get_by_role("button", name="Keep this answer").click()
    expect(form).to_contain_text("Your answer is kept for your instructor")
    entries = entries_of(downloaded(page, tmp_path / "a.jsonl").read_bytes(), tmp_path)
    assert [each.words for each in entries] == ["A claim"]
    assert "FEEDBACK" not in page.content()


def test_the_words_of_the_evidence_are_marked_in_a_reader_of_the_page(page, lesson):
    lesson(QUIZ, Reader(Article(ARTICLE)))
    check(page, "A credit")
    expect(page.locator(".ck-reader .ck-marked").first).to_have_text("Via The Paper")
    page.get_by_role("button", name="Show in the article").press("Enter")


def test_progress_is_counted_from_the_record_as_in_a_notebook(page, tmp_path):
    shared_record.cache_clear()
    answered("not-the-story")
    answered("what-via-says", right=False)
    widget = Progress(NOTEBOOKS)
    serve(page.context, lesson=page_of(widget))
    page.goto(f"{ADDRESS}lesson.html")
    total = page.locator(".ck-total")
    expect(total).to_contain_text(re.compile("All units: 0 done, 0 missed, [0-9]+ left"))
    (tmp_path / "record.jsonl").write_bytes(widget._record.contents())
    upload(page, tmp_path / "record.jsonl")
    expect(total).to_contain_text("All units: 1 done, 1 missed, ")
    lesson = page.locator("section").filter(has=page.get_by_role("heading", name="one article"))
    for name in widget._count()["lessons"]:
        states = [each["state"] for part in name["objectives"] for each in part["questions"]]
        counts = f"{states.count('done')} done, {states.count('missed')} missed, "
        section = page.locator("section").filter(has_text=name["title"])
        expect(section.locator("> .ck-counts")).to_contain_text(counts)
    expect(lesson.get_by_role("link")).to_have_attribute("href", "./01-reading-one-article.html")


@pytest.mark.slow  # 2 s
def test_print_has_the_questions_as_on_paper(page, lesson):
    lesson()
    check(page, "A claim")
    page.emulate_media(media="print")
    expect(page.locator(".coursekit-paper").get_by_text("What is the last line?")).to_be_visible()
    expect(page.locator(".ck-question").first).to_be_hidden()


@pytest.mark.slow  # 3 s
def test_a_table_is_filtered_with_the_figure_of_each_choice(page):
    table = positions(position("Peru", "2025-10-25"), position("Ghana", "2025-10")).fillna("")
    serve(
        page.context,
        lesson=page_of(
            explore(table, by=["actor"], show=["actor"], figure=plot_positions),
            explore(table, by=["actor", "date"], show=["actor"], figure=plot_positions),
        ),
    )
    page.goto(f"{ADDRESS}lesson.html")
    one, two = page.locator(".ck-explorer").all()
    expect(one.get_by_text(re.compile("^Positions of 2 actors"))).to_be_visible()
    one.get_by_label("actor").select_option("Peru")
    expect(one.get_by_text("1 of 2 rows matches.").first).to_be_visible()
    expect(one.get_by_text(re.compile("^Positions of 1 actor,"))).to_be_visible()
    two.get_by_label("actor").select_option("Peru")
    expect(two.get_by_text("This page has no figure for these choices")).to_be_visible()
    two.get_by_role("button", name="Show all rows").click()
    expect(two.get_by_text(re.compile("^Positions of 2 actors"))).to_be_visible()


def test_what_a_guess_covers_comes_after_it_and_works(page, tmp_path, monkeypatch):
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    guess = tmp_path / "guesses/how-many.md"
    guess.parent.mkdir()
    guess.write_text("How many?\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    gate = Predict("guesses/how-many.md", lambda: None).gate
    below = f"<template>{fragment(Quiz(path))}</template>"
    html = f'<div class="ck-gate">{fragment(gate)}<div class="ck-revealed"></div>{below}</div>'
    serve(page.context, lesson=page_of(html))
    page.goto(f"{ADDRESS}lesson.html")
    page.get_by_role("textbox").fill("Seven")
    covered = page.locator(".coursekit-shown").get_by_text("What is the last line?")
    expect(covered).to_have_count(0)
    page.get_by_role("button", name="Keep my guess and show").click()
    expect(covered).to_be_visible()
    check(page, "A claim", place=1)
    page.reload()
    expect(page.get_by_text("Seven", exact=True)).to_be_visible()
    expect(page.get_by_text("FEEDBACK-CLAIM", exact=True)).to_be_visible()


@pytest.mark.slow  # 2 s
def test_it_speaks_german(page, tmp_path, monkeypatch):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    serve(page.context, lesson=page_of(Quiz(path), language="de"))
    page.goto(f"{ADDRESS}lesson.html")
    form = page.locator("form").first
    form.get_by_role("button", name="Prüfen").click()
    form.get_by_label("A claim").check()
    form.get_by_role("button", name="Prüfen").click()
    expect(form).to_contain_text("Nicht richtig")
    expect(page.get_by_text("Ihre Antworten bleiben in diesem Browser")).to_be_visible()


@pytest.mark.parametrize(("viewport", "theme"), [((390, 844), "dark"), ((1280, 800), "light")])
def test_it_is_for_everyone(page, axe_violations):
    serve(page.context, lesson=page_of(Quiz(EVERY_KIND), Reader(Article(ARTICLE))))
    page.goto(f"{ADDRESS}lesson.html")
    page.locator("form").first.get_by_label("A claim").check()
    page.locator("form").first.get_by_role("button", name="Check").click()
    expect(page.locator(".ck-result").first).to_be_visible()
    assert axe_violations("body") == []
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


def test_without_a_script_the_quiz_is_read_as_on_paper(chromium, tmp_path):
    context = chromium.new_context(java_script_enabled=False)
    serve(context, lesson=page_of(Quiz(EVERY_KIND)))
    page = context.new_page()
    page.goto(f"{ADDRESS}lesson.html")
    expect(page.get_by_text("What is the last line?")).to_be_visible()
    context.close()
