"""The filter as a student meets it: by keyboard, by screen reader, with hostile text in a table."""

from __future__ import annotations

import re

import pandas as pd
from playwright.sync_api import expect
from position_tables import position, positions

from coursekit.figures.positions import plot_positions
from coursekit.widgets.explorer import explore

HOSTILE = "<img src=x onerror=document.title=1>"
TABLE = positions(
    position("Peru", "2025-10-25", source="https://example.org/peru"),
    position("Ghana", "2025-10-25", source="javascript:document.title=1"),
    position(HOSTILE, "2024-08-21", "conditional", source=HOSTILE),
)
SHOWN = ["actor", "stance", "source"]


def test_a_choice_leaves_the_rows_that_fit_and_says_how_many(page, show_widget):
    explorer = explore(TABLE, by=["actor", "date"], show=SHOWN)
    show_widget(explorer)
    expect(page.get_by_text("3 of 3 rows match.")).to_be_visible()
    page.get_by_label("date").select_option("2025")
    expect(page.get_by_role("row")).to_have_count(3)
    expect(page.get_by_role("status")).to_have_text("2 of 3 rows match.")
    page.get_by_label("actor").select_option("Peru")
    expect(page.get_by_role("row").nth(1)).to_contain_text("Peru")
    expect(page.get_by_role("status")).to_have_text("1 of 3 rows matches.")
    assert list(explorer.table["actor"]) == ["Peru"]
    page.get_by_label("date").select_option("2024")
    expect(page.get_by_role("status")).to_have_text("No row matches all of these choices.")
    page.get_by_role("button", name="Show all rows").click()
    expect(page.get_by_role("row")).to_have_count(4)
    assert explorer.chosen == [None, None]


def test_everything_works_by_keyboard_alone_and_keys_stay_in_the_choice(page, show_widget):
    show_widget(explore(TABLE, by=["actor", "date"], show=SHOWN))
    page.keyboard.press("Tab")
    expect(page.get_by_label("actor")).to_be_focused()
    assert page.get_by_label("actor").get_attribute("data-lm-suppress-shortcuts") == "true"
    page.keyboard.press("P")
    expect(page.get_by_role("row")).to_have_count(2)
    page.keyboard.press("Tab")
    expect(page.get_by_label("date")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Show all rows")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("row")).to_have_count(4)
    page.keyboard.press("Tab")
    expect(page.get_by_role("group", name="The matching rows")).to_be_focused()


def test_text_of_a_table_is_text_and_only_web_addresses_are_links(page, show_widget):
    show_widget(explore(TABLE, by=["actor"], show=SHOWN))
    expect(page.get_by_role("link")).to_have_count(1)
    expect(page.get_by_role("link", name="example.org")).to_have_attribute(
        "href", "https://example.org/peru"
    )
    expect(page.get_by_role("cell", name=HOSTILE)).to_have_count(2)
    assert page.locator(".ck img").count() == 0
    assert page.title() != "1"


def test_the_lists_of_the_figure_follow_the_choice(page, show_widget):
    show_widget(explore(TABLE, by=["actor"], show=SHOWN, figure=plot_positions))
    expect(page.get_by_text(_opening("Positions of 3 actors"))).to_be_visible()
    page.get_by_label("actor").select_option("Ghana")
    expect(page.get_by_text(_opening("Positions of 1 actor, 2025"))).to_be_visible()
    expect(page.get_by_role("listitem")).to_have_text(
        ["Ghana: 25 October 2025, support, treaty: said"]
    )


def test_without_a_kernel_the_rows_follow_and_no_old_figure_stays(page, show_widget):
    comm = show_widget(explore(TABLE, by=["actor"], show=SHOWN, figure=plot_positions))
    comm.silent = True
    page.get_by_label("actor").select_option("Ghana")
    expect(page.get_by_role("row")).to_have_count(2)
    expect(page.get_by_text(_opening("Positions of"))).to_have_count(0)
    expect(page.get_by_text("The figure for these rows is being drawn.")).to_be_visible()


def test_an_accessibility_checker_finds_nothing(page, show_widget, axe_violations):
    table = pd.concat([TABLE] * 12)
    show_widget(explore(table, by=["actor", "date"], show=SHOWN, figure=plot_positions))
    expect(page.get_by_text(_opening("Positions of"))).to_be_visible()
    assert axe_violations("main") == []


def _opening(words):
    return re.compile(f"^{re.escape(words)}")
