"""A quiz on paper, in a browser: for everyone, in print, and in a lesson that was not run."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import expect
from quiz_files import EVERY_KIND, every_kind
from sample_course import LESSON

from coursekit.course.exports.lesson_page import lesson_page
from coursekit.course.lesson import read_lesson
from coursekit.quiz.export.paper import page as page_of
from coursekit.quiz.loading import load_quiz

ADDRESS = "http://paper.test/"
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
MOST = "details:not([open]) > summary"


@pytest.fixture
def show(page):
    """Return what shows a page of HTML, and lists what it asks for and complains of."""

    def show(html):
        heard = []
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("request", lambda request: heard.append(request.url))
        page.route("**/*", lambda route: route.fulfill(body=html, content_type="text/html"))
        page.goto(ADDRESS)
        heard.remove(ADDRESS)
        return heard

    return show


def open_all(page):
    """Open what is folded, by keyboard."""
    for _ in range(page.locator(MOST).count()):
        page.locator(MOST).first.press("Enter")
    expect(page.locator(MOST)).to_have_count(0)


@pytest.mark.parametrize("answers", ["none", "folded", "open"])
def test_a_page_is_for_everyone(page, show, axe_violations, answers):
    heard = show(page_of(every_kind(), answers))
    expect(page.get_by_role("heading", level=2)).to_have_count(15)
    for theme, width in (("light", 1280), ("dark", 360)):
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 800})
        assert axe_violations("html") == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        open_all(page)
    assert heard == []


def test_a_page_can_be_read_in_forced_colours_and_at_twice_the_size(page, show, axe_violations):
    show(page_of(every_kind(), "open"))
    page.emulate_media(forced_colors="active")
    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
    assert axe_violations("html") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    lines = page.locator(".line")
    border = "all => all.filter(each => getComputedStyle(each).borderBottomStyle !== 'none').length"
    assert lines.evaluate_all(border) > 15


def test_a_page_in_a_script_from_right_to_left_runs_from_the_right(
    page, show, axe_violations, tmp_path
):
    path = tmp_path / "every-kind.yaml"
    text = EVERY_KIND.read_text(encoding="utf-8")
    path.write_text(text.replace("What is the last line?", "ما هو السطر الأخير؟"), encoding="utf-8")
    show(page_of(load_quiz(path)))
    prompt = page.get_by_text("ما هو السطر الأخير؟")
    assert prompt.evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert axe_violations("html") == []


def test_in_print_no_question_is_broken_and_nothing_folded_is_printed(page, show):
    show(page_of(every_kind(), "folded"))
    page.emulate_media(media="print", color_scheme="dark")
    breaks = "all => [...new Set(all.map(each => getComputedStyle(each).breakInside))]"
    assert page.locator(".question").evaluate_all(breaks) == ["avoid"]
    expect(page.locator("details").first).to_be_hidden()
    paper = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(paper) == "rgb(255, 255, 255)"
    page.emulate_media(media="screen")
    page.locator("details.key > summary").first.press("Enter")
    page.emulate_media(media="print")
    expect(page.locator("details.key").first).to_be_visible()


def test_even_a_script_that_got_into_a_page_is_not_run(page, show):
    """The policy holds by itself, whatever the escaping did."""
    bad = "<script>document.title = 'run'</script><img src='http://elsewhere.test/' onerror=x>"
    fetched = []
    page.on("response", lambda response: fetched.append(response.url))
    heard = show(page_of(every_kind()).replace("</main>", f"</main>{bad}"))
    assert page.title() == "Every kind"
    assert fetched == [ADDRESS]
    assert any("Content Security Policy" in told for told in heard)


@pytest.mark.parametrize("lesson", ["01-reading-one-article"])
def test_the_questions_of_a_lesson_are_read_without_running_it(
    page, open_notebook, axe_in_both_themes, lesson
):
    open_notebook(lesson)
    folded = page.locator(".jp-MarkdownOutput details")
    expect(folded.first).to_be_attached()
    # A long notebook draws a cell when it comes into sight.
    page.evaluate("window.courseTests.notebook.content.node.scrollTo?.(0, 0)")
    summary = folded.first.locator("summary")
    summary.scroll_into_view_if_needed()
    summary.press("Enter")
    expect(folded.first.get_by_text("Question 1 of 2.")).to_be_visible()
    assert folded.first.inner_text().count("☐") >= 6
    assert axe_in_both_themes(".jp-MarkdownOutput details") == []


@pytest.mark.slow
def test_a_saved_notebook_carries_the_questions_beside_the_widget(page, open_notebook, run_all):
    open_notebook("01-who-says-so")
    run_all()
    saved = nbformat.from_dict(page.evaluate("window.courseTests.notebook.content.model.toJSON()"))
    shown = [
        output["data"]
        for cell in saved.cells
        for output in cell.get("outputs", ())
        if "application/vnd.jupyter.widget-view+json" in output.get("data", {})
        and "Question 1 of" in "".join(output["data"].get("text/html", ""))
    ]
    count = len(read_lesson(NOTEBOOKS / "01-who-says-so.ipynb").quizzes)
    assert len(shown) == count
    expect(page.locator(".ck-quiz")).to_have_count(count)


@pytest.mark.parametrize(("theme", "viewport"), [("light", (1280, 800)), ("dark", (390, 844))])
def test_a_lesson_on_one_page_is_accessible_and_fits(page, show, axe_violations, viewport):
    heard = show(lesson_page(LESSON, "folded").content.decode())
    assert axe_violations("html") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport[0]
    assert heard == []


def test_a_lesson_is_printed_with_tags_headings_and_its_language(page, show):
    pypdf = pytest.importorskip("pypdf")
    show(lesson_page(LESSON, "open").content.decode())
    pdf = pypdf.PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    width, height = (round(float(side) * 25.4 / 72) for side in pdf.pages[0].mediabox[2:])
    assert (width, height) == (210, 297)
    roles, todo = [], [root["/StructTreeRoot"]]
    while todo:
        inner = todo.pop().get("/K", [])
        for each in inner if isinstance(inner, list) else [inner]:
            if isinstance(node := each.get_object(), dict) and "/S" in node:
                roles.append(node["/S"])
                todo.append(node)
    assert roles.count("/H1") == 1
    assert {"/H2", "/H3", "/H4", "/Table", "/TH", "/L", "/P", "/Link"} <= set(roles)
    assert "The answer to question 1" in "".join(each.extract_text() for each in pdf.pages)
