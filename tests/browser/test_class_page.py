"""The page of a class, in a browser: for everyone, with nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from coursekit.classroom.class_view import read_class
from coursekit.classroom.page.shared import shared_page
from coursekit.classroom.sample_class import write_sample_class
from coursekit.classroom.sharing import Sharing

ADDRESS = "http://class.test/"
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Return the page for the instructor of a simulated class, and the one for its students."""
    folder = tmp_path_factory.mktemp("class")
    write_sample_class(folder / "sample", NOTEBOOKS)
    view = read_class(folder / "sample", course=NOTEBOOKS)
    cells = Sharing(folder).refresh(view.results)
    return {"instructor": view.page(), "students": shared_page(view.course_questions, cells)}


@pytest.mark.parametrize(
    ("theme", "viewport", "reader"),
    [
        ("dark", (390, 800), "instructor"),
        ("light", (1280, 800), "students"),
    ],
)
def test_the_page_is_for_everyone(page, pages, axe_violations, theme, viewport, reader):
    heard = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("request", lambda request: heard.append(request.url))
    page.route("**/*", lambda route: route.fulfill(body=pages[reader], content_type="text/html"))
    page.goto(ADDRESS)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    summary = page.locator("summary").first
    summary.press("Enter")
    expect(page.get_by_role("table").first).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert axe_violations("html") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport[0]
    assert heard == [ADDRESS]
    # Each picture has its table, and says the same in words.
    assert page.locator("figure.bars").count() <= page.get_by_role("table").count()
    assert page.locator("figure.bars li .value:empty").count() == 0
