"""The reader as a student meets it: by mouse, by keyboard, by screen reader, in each theme."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from signed_tables import PROGRAM, change, signed_copy

from coursekit.reading.article import article, read
from coursekit.widgets.reader import Reader

SEED = Path(__file__).parents[2] / "seeds" / "un-cybercrime-convention-vote"
STORY = (
    "🎉 Cafe\u0301 politics: <img src=x onerror=document.title=1> Canada said the treaty "
    "fails to protect users.\n\nFrance said that it will vote yes."
)
IN_PANE = """element => {
  const pane = element.closest(".ck-article, .ck-rows").getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return box.top >= pane.top - 1 && box.bottom <= pane.bottom + 1;
}"""
# The words of a passage without the row's name, which only a screen reader is told.
WORDS = "element => element.lastChild.textContent"


#: Where a passage prints its words: its middle may be that of the label that only is heard.
ON_WORDS = {"x": 6, "y": 9}


def chosen(page: Page) -> list[str]:
    passages = page.locator(".ck-passage.ck-chosen")
    return [passages.nth(n).evaluate(WORDS) for n in range(passages.count())]


def wait_until_in_pane(page: Page, selector: str) -> None:
    element = page.locator(selector).first.element_handle()
    page.wait_for_function(IN_PANE, arg=element)


def test_choosing_a_row_marks_its_words_scrolls_to_them_and_says_so(page, show_widget):
    reader = Reader(read(SEED), "statements", origin="machine")
    show_widget(reader)
    last = page.get_by_role("radio").last
    page.get_by_role("row").last.get_by_role("cell").first.click()
    expect(last).to_be_checked()
    assert reader.selected == last.get_attribute("value")
    row = next(each for each in reader.tables[2]["rows"] if each["id"] == reader.selected)
    # A passage may lie in another, as a source in its cue: then it is marked in pieces.
    inside = {n for start, end, _ in row["passages"] for n in range(start, end)}
    assert "".join(chosen(page)) == "".join(reader.page["text"][n] for n in sorted(inside))
    wait_until_in_pane(page, ".ck-passage.ck-chosen")
    expect(page.get_by_role("status")).to_contain_text(f"Row {reader.selected}, ")
    expect(page.get_by_role("status")).to_contain_text(f"{len(row['passages'])} passages marked.")


def test_choosing_a_passage_selects_its_row(page, show_widget):
    reader = Reader(read(SEED), "stakeholders", origin="machine")
    show_widget(reader)
    page.locator(".ck-passage", has_text="Cisco").first.click(position=ON_WORDS)
    cisco = page.get_by_role("row").filter(has_text="Cisco")
    expect(cisco.get_by_role("radio")).to_be_checked()
    wait_until_in_pane(page, "tr.ck-chosen")
    assert reader.selected == cisco.get_by_role("radio").get_attribute("value")
    assert "Cisco" in chosen(page)


def test_everything_works_by_keyboard_alone(page, show_widget):
    reader = Reader(read(SEED), "stakeholders", origin="machine")
    show_widget(reader)
    page.keyboard.press("Tab")
    expect(page.get_by_role("group", name="Article", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    passages = page.locator(".ck-passage")
    expect(passages.first).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(passages.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(passages.last).to_be_focused()
    page.keyboard.press("Enter")
    expect(passages.last).to_be_focused()
    expect(passages.last).to_have_attribute("aria-pressed", "true")
    assert reader.selected

    page.keyboard.press("Tab")
    expect(page.get_by_label("Table")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Table")).to_have_value("statements")
    assert (reader.table, reader.selected) == ("statements", "")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Q002")).to_be_focused()
    assert reader.selected == "Q002"
    wait_until_in_pane(page, ".ck-passage.ck-chosen")

    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Clear the marks")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The machine made this row.")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio", name="Q002")).to_be_focused()
    assert (reader.selected, chosen(page)) == ("", [])


def test_where_passages_lie_in_each_other_choosing_again_goes_on_to_the_next(page, show_widget):
    reader = Reader(article(STORY), "statements")
    rows = reader.tables[2]["rows"]
    rows[1]["passages"] = [[*rows[0]["passages"][0][:2], "source"], *rows[1]["passages"]]
    show_widget(reader)
    shared = page.locator(".ck-passage").first
    shared.click(position=ON_WORDS)
    assert reader.selected == "Q001"
    shared.click(position=ON_WORDS)
    assert reader.selected == "Q002"
    shared.click(position=ON_WORDS)
    assert reader.selected == "Q001"


def test_text_from_an_article_is_shown_as_text_and_every_passage_prints_its_words(
    page, show_widget
):
    show_widget(Reader(article(STORY), "statements"))
    assert page.locator("main img").count() == 0
    assert page.title() == "One widget"
    shown = page.locator(".ck-article").evaluate(
        "pane => { const copy = pane.cloneNode(true);"
        "copy.querySelectorAll('.ck-unseen').forEach((label) => label.remove());"
        "return copy.textContent; }"
    )
    assert shown == STORY
    page.get_by_role("radio", name="Q001").check()
    assert chosen(page)[:2] == ["Canada", "said"]


def test_spans_from_outside_are_marked(page, show_widget):
    reader = Reader(article(STORY))
    start = STORY.index("France")
    reader.marked = (start, start + 6)
    show_widget(reader)
    expect(page.locator(".ck-marked")).to_have_text("France")
    expect(page.get_by_role("status")).to_have_text("Marked in the article: France")


def test_furniture_is_named_and_gets_no_mark(page, show_widget):
    show_widget(Reader(read(SEED), "stakeholders", origin="machine"))
    advertisement = page.locator(".ck-aside").filter(has_text="newsletter")
    expect(advertisement).to_contain_text("advertisement or page furniture: not read")
    assert advertisement.locator(".ck-passage").count() == 0


def test_every_control_keeps_the_notebook_shortcuts_away(page, show_widget):
    show_widget(Reader(read(SEED), "stakeholders", origin="machine"))
    page.get_by_role("radio").first.check()
    controls = "main :is(button, input, select, summary, [tabindex])"
    assert page.locator(controls).count() > 30
    assert page.locator(f"{controls}:not([data-lm-suppress-shortcuts=true])").count() == 0


def test_a_draft_is_said_to_be_one_and_who_has_checked_a_row(page, show_widget, tmp_path):
    seed = signed_copy(SEED, tmp_path, PROGRAM)
    change(seed / "reviewed" / "timeline.csv", coder="")
    change(seed / "reviewed" / "statements.csv", "Q001", coder="")
    reader = Reader(read(seed))
    show_widget(reader)
    draft = "This table is a draft that nobody has checked."
    expect(page.get_by_text(draft)).to_be_visible()
    page.get_by_role("radio").first.check()
    page.get_by_text("Why this row?").click()
    expect(page.get_by_text("This row is a draft that nobody has checked.")).to_be_visible()
    tables = page.get_by_label("Table")
    tables.select_option("statements")
    expect(page.get_by_text("1 row of this table is a draft that nobody")).to_be_visible()
    tables.select_option("stakeholders")
    expect(page.locator(".ck-drafts")).to_be_hidden()
    page.get_by_role("radio").first.check()
    checked = "Checked by Ann Roe, a program, on 26 November 2026."
    expect(page.get_by_text(checked)).to_be_visible()


@pytest.mark.parametrize(("theme", "viewport"), [("light", (1280, 800)), ("dark", (360, 740))])
def test_axe_finds_nothing_and_nothing_sticks_out(page, show_widget, axe_violations):
    show_widget(Reader(read(SEED)))
    page.get_by_role("radio").first.check()
    page.get_by_text("Why this row?").click()
    for table in ("timeline", "stakeholders", "statements"):
        page.get_by_label("Table").select_option(table)
        page.get_by_role("radio").first.check()
        expect(page.locator("details[open]")).to_have_count(1)
        assert axe_violations("main") == []
        assert page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )


@pytest.mark.parametrize("viewport", [(1280, 800), (900, 800), (760, 800), (312, 740)])
def test_no_column_is_cut_off(page, show_widget):
    # JupyterLab on a screen of 1280 leaves the reader 850, on a phone 296.
    show_widget(Reader(read(SEED.with_name("company-lawyer-newsletter"))))
    for table in ("timeline", "stakeholders", "statements"):
        page.get_by_label("Table").select_option(table)
        overrun = "pane => pane.scrollWidth - pane.clientWidth"
        assert page.locator(".ck-rows").evaluate(overrun) <= 0
        assert page.locator(".ck-article").bounding_box()["width"] > 250


def test_the_last_of_300_rows_is_chosen_like_the_first(page, show_widget):
    story = "Canada said that the treaty fails to protect users. France backed the draft. " * 6
    reader = Reader(article("\n\n".join([story] * 60)), "statements")
    show_widget(reader)
    assert page.get_by_role("radio").count() >= 300
    page.get_by_role("radio").last.check()
    wait_until_in_pane(page, ".ck-passage.ck-chosen")
    assert chosen(page)[0] == "Canada"
    assert reader.selected == reader.tables[2]["rows"][-1]["id"]


NOTEBOOK = {
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
    "cells": [
        {
            "cell_type": "code",
            "id": f"cell-{number}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": source,
        }
        for number, source in enumerate(
            [
                (
                    "import coursekit\n"
                    "page = coursekit.read('../seeds/un-cybercrime-convention-vote')\n"
                    "coursekit.plot_timeline(coursekit.timeline(page))"
                ),
                "coursekit.plot_stakeholders(coursekit.stakeholders(page))",
                "reader = coursekit.Reader(page, 'stakeholders'); reader",
                "reader",
            ]
        )
    ],
}


def test_in_jupyterlab_figures_keep_their_text_and_keys_stay_in_the_reader(
    lab, page, open_notebook, run_all, axe_in_both_themes
):
    (lab.folder / "notebooks/reader.ipynb").write_text(json.dumps(NOTEBOOK))
    open_notebook("reader")
    run_all()
    timeline = page.locator("figure.ck-drawn")
    assert timeline.get_attribute("aria-label").startswith("Timeline of ")
    expect(timeline.locator("li").filter(has_text="(E001)")).to_be_visible()
    expect(page.locator(".ck-table caption")).to_contain_text("Stance and type of ")
    expect(page.locator(".ck-table").filter(has=page.locator("caption"))).to_contain_text("S001 ")
    pane = page.locator(".jp-OutputArea-output").first
    assert timeline.bounding_box()["width"] <= pane.bounding_box()["width"]
    for figure in ("figure.ck-drawn", ".ck-table table"):
        assert axe_in_both_themes(figure) == []

    one, other = page.locator(".ck-reader").all()
    cells = page.locator(".jp-Cell").count()
    one.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("b")
    expect(one.get_by_role("radio").nth(1)).to_be_checked()
    expect(one.get_by_role("radio").nth(1)).to_be_focused()
    one.locator(".ck-passage[tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(one.locator(".ck-passage:focus")).to_have_attribute("aria-pressed", "true")
    assert page.locator(".jp-Cell").count() == cells
    # Two views of one reader show the same row, each with its own radio buttons.
    checked = one.get_by_role("radio", checked=True).get_attribute("value")
    expect(other.get_by_role("radio", checked=True)).to_have_attribute("value", checked)
    assert axe_in_both_themes(".ck-reader") == []


def test_a_text_in_another_language_is_said(page, show_widget):
    german = "Die Minister haben am Montag in Genf über den Entwurf beraten und ihn abgelehnt. "
    show_widget(Reader(article(german * 4)))
    expect(page.get_by_text("does not seem to be English")).to_be_visible()
