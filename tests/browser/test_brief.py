"""A client is chosen, paragraphs are written by keyboard and kept, and one page is made of them."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest
from kind_cases import example, quiz_of
from playwright.sync_api import expect
from quiz_keys import tab_to
from static_site import ADDRESS, page_of, serve

import coursekit
from coursekit.course.student.brief_page import as_page, kept_brief
from coursekit.quiz.brief.whole import WHOLE
from coursekit.widgets.quiz import Quiz

CLIENTS = Path(__file__).parents[2] / "notebooks/clients.yaml"
#: Where pictures go that somebody wants to look at.
PICTURES = os.environ.get("COURSEKIT_TEST_PICTURES", "")
HOSTILE = "<img src=x onerror=alert(1)></style><script>alert(1)</script>"


def picture(page, name):
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


@pytest.fixture
def course(tmp_path, monkeypatch):
    (tmp_path / "quizzes").mkdir()
    for number in ("01", "02"):
        text = quiz_of(example("brief")).replace("every-kind", f"{number}-brief")
        (tmp_path / f"quizzes/{number}-brief.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "clients.yaml").write_bytes(CLIENTS.read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(page, form, label, text):
    tab_to(page, form.get_by_label(label))
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(text)


def test_a_paragraph_is_written_for_a_client_by_keyboard_alone(
    page, show_widget, course, axe_violations
):
    show_widget(Quiz("quizzes/01-brief.yaml"))
    form = page.locator("form")
    said = form.locator("> fieldset > [role=status]")
    expect(form).to_contain_text("Choose a client first")
    expect(form).not_to_contain_text("PARAGRAPH-STRONG")
    picture(page, "brief-before")
    tab_to(page, form.get_by_role("radio", name="The Ministry"))
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(said).to_contain_text("You now advise: Open Wire Marenia")
    expect(form).to_contain_text("The organisation asks what to want of its government.")
    write(page, form, "Claim", "We want a court.")
    write(page, form, "Source", "https://example.org")
    expect(form).to_contain_text("5 of about 100 words")
    tab_to(page, form.locator("button[type=submit]"))
    page.keyboard.press("Enter")
    expect(form).to_contain_text("One version kept")
    expect(form).to_contain_text("PARAGRAPH-STRONG")
    write(page, form, "Claim", HOSTILE)
    tab_to(page, form.locator("button[type=submit]"))
    page.keyboard.press("Enter")
    expect(form).to_contain_text("2 versions kept")
    form.get_by_text("2 versions kept").click()
    expect(form.locator("dd").first).to_have_text("We want a court.")
    assert axe_violations(".ck") == []
    picture(page, "brief-after")


def test_a_brief_becomes_one_page_without_a_kernel(page, course, axe_violations):
    page.emulate_media(color_scheme="light")
    client, first = coursekit.Client(), Quiz("quizzes/01-brief.yaml")
    brief = coursekit.Brief()
    serve(page.context, client=page_of(client), lesson=page_of(first), brief=page_of(brief))
    page.goto(f"{ADDRESS}client.html")
    page.get_by_label("Open Wire Marenia").check()
    page.get_by_role("button", name="Advise this client").click()
    expect(page.locator(".ck-result")).to_contain_text("Kept; you can choose another")
    assert axe_violations(".ck") == []
    picture(page, "client")
    page.goto(f"{ADDRESS}lesson.html")
    form = page.locator("form")
    expect(form).to_contain_text("You advise: Open Wire Marenia")
    for claim in ("First.", HOSTILE):
        form.get_by_label("Claim").fill(claim)
        form.get_by_label("Source").fill("https://example.org/<b>")
        form.get_by_role("button", name="Keep this version").click()
        expect(form.locator(".ck-kept").filter(has_text=claim)).to_have_count(1)
    page.goto(f"{ADDRESS}brief.html")
    expect(page.locator("form")).to_contain_text(HOSTILE)
    expect(page.locator("form")).to_contain_text("Nothing is written yet.")
    page.get_by_label("What changed").fill("I named a rule.")
    page.get_by_role("button", name="Keep this version").click()
    expect(page.locator(".ck-result")).to_contain_text("Kept")
    assert axe_violations(".ck") == []
    picture(page, "brief-whole")
    with page.expect_download() as found:
        page.get_by_role("button", name="Save the brief as a page").click()
    html = Path(found.value.path()).read_text(encoding="utf-8")
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;img src=x onerror=alert(1)&gt;" in html
    for words in (
        "Open Wire Marenia",
        "I named a rule.",
        "First.",
        "https://example.org/&lt;b&gt;",
    ):
        assert words in html
    page.set_content(html)
    assert axe_violations("body") == []
    picture(page, "brief-page")


class Said(HTMLParser):
    """What a page says, with the element that says it: not how it looks."""

    def __init__(self, page):
        super().__init__()
        self.said, self._open = [], []
        self.feed(page.partition("<main>")[2].partition("</main>")[0])

    def handle_starttag(self, tag, attrs):
        self._open.append(tag)

    def handle_endtag(self, tag):
        self._open.pop()

    def handle_data(self, data):
        if data.strip():
            self.said.append((self._open[-1], " ".join(data.split())))


def test_a_paragraph_kept_on_the_page_of_the_whole_brief_is_in_it_at_once(page, course):
    serve(page.context, lesson=page_of(coursekit.Brief(), Quiz("quizzes/02-brief.yaml")))
    page.goto(f"{ADDRESS}lesson.html")
    whole, last = page.locator("form").all()
    expect(whole).to_contain_text("Nothing is written yet.")
    last.get_by_label("Open Wire Marenia").check()
    last.get_by_label("Claim").fill("Join later.")
    last.get_by_role("button", name="Keep this version").click()
    expect(whole).to_contain_text("Join later.")


def test_the_saved_page_and_that_of_the_command_say_the_same(page, show_widget, course):
    for number, claims in (("01", ("First.", HOSTILE)), ("02", ("Wait a year.",))):
        quiz = Quiz(f"quizzes/{number}-brief.yaml")
        for claim in claims:
            fields = {"claim": claim, "rule": "Article 1\nand 2", "source": "https://example.org"}
            sent = {"client": "ngo", "fields": fields}
            quiz._saved.do("a-paragraph", {"did": "answer", "sent": sent})
    brief = coursekit.Brief()
    for did, sent in (("choose", {"page": ["01-brief/a-paragraph"]}), ("answer", {"text": "All."})):
        brief._saved.do(WHOLE, {"did": did, "sent": sent})
    show_widget(brief)
    with page.expect_download() as found:
        page.get_by_role("button", name="Save the brief as a page").click()
    saved = Said(Path(found.value.path()).read_text(encoding="utf-8")).said
    assert ("h1", "All that you wrote") in saved
    assert ("summary", "Earlier versions") in saved
    assert saved == Said(as_page(kept_brief(course, brief._saved.record))).said


def test_one_page_is_composed_by_keyboard_and_comes_first(page, course, axe_violations):
    path = course / "quizzes/02-brief.yaml"
    path.with_stem("03-brief").write_text(path.read_text("utf-8").replace("02-", "03-"), "utf-8")
    lessons = {f"l{each}": page_of(Quiz(f"quizzes/0{each}-brief.yaml")) for each in (1, 2, 3)}
    serve(page.context, **lessons, brief=page_of(coursekit.Brief()))
    for number, claim in enumerate(("Courts first.", "Wait a year.", "Join later."), 1):
        page.goto(f"{ADDRESS}l{number}.html")
        if number == 1:
            page.get_by_role("radio", name="Open Wire").check()
        page.get_by_label("Claim").fill(claim)
        page.get_by_role("button", name="Keep this version").click()
        expect(page.locator("form")).to_contain_text("One version kept")
    page.goto(f"{ADDRESS}brief.html")
    composed = page.get_by_role("group", name="Your one page")
    said = page.locator("form > fieldset > [role=status]")
    expect(composed.get_by_role("listitem").first).to_contain_text("always first: 2 words")
    for number in (1, 2):
        tab_to(page, composed.get_by_role("checkbox", name=f"0{number}-brief (", exact=False))
        page.keyboard.press("Space")
        expect(said).to_contain_text(f"0{number}-brief: on the page. ")
    expect(composed).to_contain_text("7 of about 450 words on the page")
    tab_to(page, composed.get_by_role("button", name="Move up: 02-brief"))
    page.keyboard.press("Enter")
    expect(said).to_contain_text("02-brief: now 1 of 2")
    expect(composed.get_by_role("button", name="Move up: 02-brief")).to_be_focused()
    page.reload()
    expect(composed.get_by_role("listitem").nth(1)).to_contain_text("02-brief")
    assert axe_violations(".ck") == []
    picture(page, "one-page")
    with page.expect_download() as found:
        page.get_by_role("button", name="Save the brief as a page").click()
    html = Path(found.value.path()).read_text(encoding="utf-8")
    first = html.partition('class="page"')[2].partition("All that you wrote")[0]
    places = [first.index(claim) for claim in ("Join later.", "Wait a year.", "Courts first.")]
    assert places == sorted(places)
    page.set_content(html)
    assert axe_violations("body") == []
    picture(page, "one-page-saved")


def test_a_client_chosen_for_one_paragraph_is_that_of_the_next(page, course):
    first, second = Quiz("quizzes/01-brief.yaml"), Quiz("quizzes/02-brief.yaml")
    serve(page.context, lesson=page_of(first, second))
    page.goto(ADDRESS + "lesson.html")
    forms = page.locator("form")
    expect(forms.nth(1)).to_contain_text("Choose a client first")
    forms.nth(0).get_by_role("radio", name="Open Wire").check()
    expect(forms.nth(1)).to_contain_text("You advise: Open Wire")
    forms.nth(1).get_by_label("Claim").fill("We want a court.")
    forms.nth(1).locator("button[type=submit]").click()
    expect(forms.nth(1)).to_contain_text("One version kept")


@pytest.mark.parametrize(("viewport", "theme"), [((390, 800), "dark")], ids=str)
def test_a_brief_fits_a_phone_in_the_dark(page, show_widget, course, axe_violations):
    show_widget(Quiz("quizzes/01-brief.yaml"))
    form = page.locator("form")
    form.get_by_label("The Ministry").check()
    form.get_by_label("Claim").fill("We join.")
    form.get_by_role("button", name="Keep this version").click()
    expect(form).to_contain_text("One version kept")
    assert axe_violations(".ck") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    picture(page, "brief-phone")
