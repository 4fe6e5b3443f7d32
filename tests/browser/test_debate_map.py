"""The debate map for a student: by keyboard, by mouse, heard, and without a kernel."""

from __future__ import annotations

import pytest
from debates import COST, HOSTILE, SCOPE, debate
from playwright.sync_api import expect
from static_site import ADDRESS, page_of, serve

from coursekit.widgets.debate.debate_map import DebateMap

#: Somewhere on a line: a curve does not run through the middle of its box.
ON_A_LINE = """path => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const { left, top } = path.ownerSVGElement.getBoundingClientRect();
    return [left + x, top + y];
}"""


@pytest.fixture
def debate_map(page):
    """Show the map on a page without a kernel, under the policy of a strict server."""
    serve(page.context, lesson=page_of(DebateMap(debate())))
    page.goto(f"{ADDRESS}lesson.html")
    shown = page.get_by_role("group", name="Debate map")
    expect(shown.get_by_role("button", name="Ghana")).to_be_visible()
    return shown


def tab_to(page, target):
    """Press Tab until something has the focus, as a student does; not for ever."""
    for _ in range(15):
        page.keyboard.press("Tab")
        if target.evaluate("each => each === document.activeElement"):
            break
    expect(target).to_be_focused()


def test_by_keyboard_a_name_tells_its_neighbours_and_the_sentences_behind(
    page, debate_map, axe_violations
):
    said = debate_map.get_by_role("status")
    names = debate_map.get_by_role("group", name="Names on the map")
    tab_to(page, names.locator("button[tabindex='0']"))
    assert names.locator(":focus").get_attribute("data-lm-suppress-shortcuts") == "true"
    ghana = names.get_by_role("button", name="Ghana")
    for key in ("End", "ArrowRight", "ArrowUp"):  # from the last concept to Peru, and up
        page.keyboard.press(key)
    expect(ghana).to_be_focused()
    page.keyboard.press("Enter")
    expect(ghana).to_have_attribute("aria-pressed", "true")
    expect(said).to_contain_text("Ghana: 2 neighbours (")
    expect(said).to_contain_text(f"{SCOPE}")
    behind = debate_map.get_by_role("group", name="The sentences behind")
    first = behind.locator("ol > li").first
    expect(first.locator("q")).to_have_text("Ghana spoke of it, 🗳️ sentence 0.")
    expect(first).to_contain_text("25 October 2025 · row Q001 of wire")
    expect(first).to_contain_text("signed by reader-a on 20 November 2026")
    assert axe_violations(".ck") == []
    # A neighbour is the line to it; the focus goes with what it opens.
    tab_to(page, behind.get_by_role("button", name=COST))
    page.keyboard.press("Enter")
    expect(behind.locator(".ck-heading")).to_have_text(f"Ghana – {COST}")
    expect(behind.locator(".ck-heading")).to_be_focused()
    expect(behind.locator("q")).to_have_text(["Ghana spoke of it, 🗳️ sentence 1."])
    page.keyboard.press("Escape")
    expect(said).to_have_text("Nothing is chosen.")


def test_by_keyboard_the_days_and_the_matrix(page, debate_map, axe_violations):
    said = debate_map.get_by_role("status")
    expect(debate_map.get_by_text("25 October 2025 to 2 November 2025")).to_be_visible()
    last = debate_map.get_by_role("slider", name="Last day")
    tab_to(page, last)
    page.keyboard.press("ArrowLeft")
    expect(last).to_have_attribute("aria-valuetext", "27 October 2025")
    expect(debate_map.locator(".ck-days")).to_have_text("25 October 2025 to 27 October 2025")
    summary = "2 actors, 3 lines, 3 statements. All were signed by a coder. 1 more has no day."
    expect(said).to_have_text(f"25 October 2025 to 27 October 2025. {summary}")
    page.keyboard.press("Home")
    expect(debate_map.locator(".ck-days")).to_have_text("25 October 2025")
    page.keyboard.press("End")
    page.keyboard.press("Shift+Tab")
    expect(debate_map.get_by_role("slider", name="First day")).to_be_focused()
    debate_map.get_by_label("map", exact=True).focus()
    page.keyboard.press("ArrowLeft")
    cell = debate_map.get_by_role("row", name="Ghana").get_by_role("button", name="no 1")
    expect(cell).to_be_visible()
    tab_to(page, debate_map.locator(".ck-matrix button[tabindex='0']"))
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    focused = debate_map.locator(".ck-matrix td button:focus")
    expect(focused).to_have_count(1)
    page.keyboard.press("Enter")
    expect(focused).to_have_attribute("aria-pressed", "true")
    expect(debate_map.locator(".ck-behind .ck-heading")).to_contain_text(" – ")
    assert axe_violations(".ck") == []


@pytest.mark.parametrize(("viewport", "theme"), [((390, 844), "dark")])
def test_rows_of_the_machine_come_when_asked_for_and_are_counted(page, show_widget, axe_violations):
    show_widget(DebateMap(debate()))
    expect(page.get_by_text("All were signed by a coder.")).to_be_visible()
    page.get_by_label("With rows that nobody has signed").check()
    told = "1 of them (17 %) is the machine's reading, signed by nobody."
    expect(page.locator(".ck-summary")).to_contain_text(told)
    expect(page.locator(".ck-all .ck-unchecked")).to_have_count(1)
    page.get_by_label("list", exact=True).check()
    line = page.get_by_role("button", name=f"Peru – {COST}")
    expect(line).to_contain_text("yes 1, side checked by nobody")
    line.click()
    expect(page.locator(".ck-behind li.ck-hatched")).to_contain_text("signed by nobody")
    # The name of an actor and of an article is text.
    page.get_by_role("button", name=HOSTILE).first.click()
    expect(page.locator(".ck-behind .ck-heading")).to_have_text(HOSTILE)
    assert page.locator(".ck img").count() == 0
    assert page.title() != "1"
    assert axe_violations(".ck") == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_by_mouse_a_line_between_two_actors_opens_what_makes_it(page, debate_map):
    debate_map.get_by_label("congruence").check()
    expect(debate_map.get_by_role("img")).to_have_attribute(
        "aria-label", "Map with 2 lines. The list and the matrix say the same in words."
    )
    page.mouse.click(*debate_map.locator(".ck-touch").first.evaluate(ON_A_LINE))
    heading = debate_map.locator(".ck-behind .ck-heading")
    expect(heading).to_contain_text("–")
    expect(debate_map.locator(".ck-sentences li")).to_have_count(2)
    debate_map.get_by_text("How lines are counted").click()
    debate_map.get_by_label("Normalise by").select_option("average activity")
    weight = debate_map.get_by_role("slider", name="Weight of a line")
    expect(weight).to_have_attribute("aria-valuetext", "0.67 or more")
