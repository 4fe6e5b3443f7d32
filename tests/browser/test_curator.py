"""The curation of an article as a lecturer does it: by keyboard, each decision on the disk."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from signed_tables import PERSON, change

from coursekit.reading.article import read
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.coders import Coder, add_coder
from coursekit.tables.curation.session.curation import Curation
from coursekit.widgets.curation.adjudicator import Adjudicator
from coursekit.widgets.curation.curator import Curator
from coursekit.widgets.pages.own_page import PageServer

SEEDS = Path(__file__).parents[2] / "seeds"
#: Another stance in the form of a stakeholder, by keyboard alone: five tab stops on.
CHANGE = ["e", *["Tab"] * 5, "ArrowDown", "Control+Enter"]
STORY = (
    "🎉 The Ministry of Justice said that the draft treaty “goes too far”. Canada backed the treaty"
    " on 3 May 2024.\n\n"
    "Cisco opposes the treaty, a spokesperson for Cisco said. The Prisons Ministry declined to"
    " comment. The European Union welcomed the vote.\n"
)


@pytest.fixture
def seed(tmp_path):
    """Return the folder of a short article of which nobody has checked anything."""
    seed = tmp_path / "seeds" / "a-vote"
    seed.mkdir(parents=True)
    (seed / "article.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "seeds" / "coders.yaml").write_text(PERSON, encoding="utf-8")
    return seed


@pytest.fixture
def show(page: Page, seed: Path):
    """Return what opens the curator on the page that ``coursekit curate`` serves."""
    servers = []

    def show(curator=None):
        curator = curator or Curator(read(seed))
        server = PageServer(curator, "Curation: A vote")
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page.goto(server.address)
        expect(row(page)).to_be_visible()
        return curator

    yield show
    for server in servers:
        server.shutdown()
        server.server_close()


def row(page: Page, name: str = ""):
    return page.get_by_role("group", name=name) if name else page.locator(".ck-row")


def turn_to(page: Page, name: str) -> None:
    """Go on to the row of a name, of the few that the story has."""
    for _ in range(20):
        if name in row(page).inner_text():
            return
        page.keyboard.press("n")
    pytest.fail(f"no row of {name}")


def test_an_article_is_curated_by_keyboard_from_the_first_row_to_signed_tables(page, show, seed):
    # No row that is doubtful takes a side, so the first of them is the first of the article.
    plain = STORY.replace("“goes too far”", "is being studied").replace("opposes", "read")
    (seed / "article.txt").write_text(plain, encoding="utf-8")
    show()
    press = page.keyboard.press
    expect(row(page)).to_be_focused()
    expect(row(page)).to_contain_text("Not signed")
    expect(page.locator("mark").first).to_have_text("Ministry of Justice")

    press("e")  # mend a cell
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    press("Control+a")
    page.keyboard.type("The Ministry")
    press("Control+Enter")
    expect(page.locator(".ck-said")).to_contain_text("S001 is edited and signed.")
    expect(page.get_by_role("status")).to_contain_text("1 of ")
    expect(row(page)).to_be_focused()

    turn_to(page, "Prisons Ministry")
    press("m")  # merge it into the other: S001 is the first of the list
    press("Enter")
    expect(page.locator(".ck-said")).to_contain_text("Merged into S001")
    expect(row(page)).to_contain_text("Prisons Ministry")
    press("k")
    expect(page.locator(".ck-said")).to_contain_text("S001 is kept and signed.")

    press("d")
    expect(page.locator(".ck-said")).to_contain_text("is dropped.")
    press("u")
    expect(page.locator(".ck-said")).to_contain_text("Undone: dropping")

    press("a")  # a row is added by marking its words, which begin at the row's sentence
    expect(page.get_by_role("listbox")).to_be_visible()
    press("Home")
    for _ in range(4):
        press("ArrowRight")
    press("Shift+ArrowRight")
    press("Enter")
    expect(page.get_by_label("Name", exact=True)).to_have_value("said that")
    press("Control+Enter")
    expect(page.locator(".ck-said")).to_contain_text("is added and signed.")

    finish(page)
    tables = article_tables(read(seed))
    assert all(
        each.origin == "reviewed" and each.coder == "ann" for table in tables for each in table
    )
    names = {each.name: each for each in tables.stakeholders}
    assert {"The Ministry", "said that"} < names.keys()
    assert names["The Ministry"].aliases == ("Prisons Ministry",)


def test_a_concept_is_chosen_from_the_codebook_or_typed(page, show, seed):
    (seed.parent / "corpus.yaml").write_text(
        "format: 1\nconcepts: [{id: far, label: It goes too far}]\n", encoding="utf-8"
    )
    show()
    page.get_by_label("Rows:").select_option("statements")
    for signed, word in enumerate(("far", "a new word"), 1):
        row(page).focus()
        page.keyboard.press("e")
        concept = page.get_by_role("combobox", name="Concept", exact=True)
        offered = concept.evaluate("(each) => [...each.list.options].map((one) => one.value)")
        assert offered == ["far"]
        concept.fill(word)
        page.keyboard.press("Control+Enter")
        expect(page.locator(".ck-said")).to_contain_text(f"{signed} of ")
    assert {"far", "a new word"} < {each.concept for each in article_tables(read(seed)).statements}


def finish(page: Page) -> None:
    """Keep rows until all are signed."""
    said = page.locator(".ck-said")
    for _ in range(40):
        before = said.text_content() or ""
        if "All these rows are signed." in before:
            return
        page.keyboard.press("k")
        expect(said).not_to_have_text(before)
    raise AssertionError(said.text_content())


def test_who_takes_part_in_an_event_is_chosen_by_name(page, show, seed):
    show()
    page.get_by_label("Rows:").select_option("timeline")
    page.keyboard.press("Tab")
    row(page).focus()
    page.keyboard.press("e")
    form = page.get_by_role("form")
    chosen = form.get_by_role("group", name="Stakeholders")
    boxes = chosen.get_by_role("checkbox")
    expect(boxes.first).to_be_visible()
    names = [label.strip() for label in chosen.locator("label").all_inner_texts()]
    assert any("Prisons Ministry" in name for name in names)
    for box in boxes.all():
        box.set_checked(False)
    for name in ("Prisons Ministry", names[-1]):
        chosen.get_by_label(name).focus()
        page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".ck-said")).to_contain_text("is edited and signed.")
    expect(row(page)).to_be_focused()
    ids = {name.split()[0] for name in names if "Prisons Ministry" in name or name == names[-1]}
    signed = [each for each in article_tables(read(seed)).timeline if each.origin == "reviewed"]
    assert [set(each.stakeholders) for each in signed] == [ids]


def test_words_are_marked_in_the_article_for_a_cell(page, show, seed):
    curator = show()
    page.get_by_label("Rows:").select_option("statements")
    expect(row(page)).to_be_focused()
    page.keyboard.press("e")
    page.get_by_role("button", name="Mark in the article: Content").click()
    words = page.locator(".ck-word")
    expect(words.filter(has_text="treaty").first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    page.get_by_role("button", name="Mark in the article: Cue").click()
    first, last = words.nth(0), words.nth(1)
    expect(words.filter(has_text="said").first).to_be_focused()
    page.keyboard.press("Space")  # takes the mark off “said”
    first.scroll_into_view_if_needed()
    box, end = first.bounding_box(), last.bounding_box()
    page.mouse.move(box["x"] + 3, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(end["x"] + 3, end["y"] + 5)
    page.mouse.up()
    page.get_by_role("button", name="Take these words").click()
    expect(page.get_by_role("textbox", name="Cue")).to_have_value("The Ministry")
    page.get_by_role("button", name="Save and sign").click()
    expect(page.locator(".ck-said")).to_contain_text("is edited and signed.")
    [said] = [r for r in curator.curation.tables["statements"] if r["cue"] == "The Ministry"]
    assert (said["cue_start"], said["cue_end"]) == ("2", "14")  # after an emoji and a blank


def test_a_letter_is_no_key_in_a_field_nor_when_keys_are_off(page, show):
    curator = show()
    page.keyboard.press("e")
    page.get_by_label("Name", exact=True).press("d")
    page.get_by_label("Type").press("d")
    page.keyboard.press("Escape")
    expect(row(page)).to_be_focused()
    page.keyboard.press("?")
    page.get_by_label("Use single letters as keyboard shortcuts").uncheck()
    row(page).press("k")
    expect(page.get_by_role("button", name="Keep")).not_to_have_attribute("aria-keyshortcuts", "k")
    page.get_by_label("Use single letters as keyboard shortcuts").check()
    assert curator.curation.decisions == []
    row(page).press("k")
    expect(page.locator(".ck-said")).to_contain_text("is kept and signed.")


def test_a_refused_cell_stays_in_its_form_with_the_reason(page, show):
    show()
    page.get_by_label("Rows:").select_option("timeline")
    page.keyboard.press("e")
    page.get_by_label("Earliest day").fill("some day")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".ck-said")).to_contain_text("expected a day such as 2024-11-12")
    expect(page.get_by_label("Earliest day")).to_have_value("some day")


def test_what_was_edited_in_a_spreadsheet_is_shown_and_kept(page, show, seed):
    curator = show()
    page.keyboard.press("k")
    expect(page.locator(".ck-said")).to_contain_text("is kept and signed.")
    change(seed / "reviewed" / "stakeholders.csv", "S003", type="industry group")
    page.keyboard.press("k")
    told = page.locator(".ck-outside")
    expect(told).to_contain_text("S003 Cisco: Type “company” → “industry group”")
    expect(page.locator(".ck-said")).to_contain_text("has changed a table's file")
    told.get_by_role("button").click()
    row(page).press("k")
    expect(page.locator(".ck-said")).to_contain_text("is kept and signed.")
    assert curator.curation.row("stakeholders", "S003")["type"] == "industry group"
    page.get_by_text("What has changed?").click()
    expect(page.locator(".ck-changes")).to_contain_text("edited S003 Cisco")


def test_a_split_gives_the_second_row_the_names_that_are_chosen(page, show):
    curator = show()
    curator.curation.merge("S003", "S002")
    show()
    turn_to(page, "Cisco")
    page.keyboard.press("s")
    page.get_by_label("Cisco").check()
    page.get_by_role("button", name="Split", exact=True).last.click()
    expect(page.locator(".ck-said")).to_contain_text("S002 is split")


@pytest.mark.parametrize(
    ("theme", "viewport"), [("light", (1280, 800)), ("dark", (360, 740))], ids=["wide", "phone"]
)
def test_axe_finds_nothing_and_nothing_sticks_out(page, show, axe_violations):
    show()
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    page.keyboard.press("?")
    assert axe_violations("body") == []
    for key in ("e", "m", "s", "a"):
        page.keyboard.press("Escape")
        expect(row(page)).to_be_focused()
        page.keyboard.press(key)
        assert axe_violations("main") == []
        assert page.evaluate(wide), key


def test_it_speaks_german(page, show, monkeypatch):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    show()
    expect(page.get_by_role("button", name="Behalten")).to_be_visible()
    page.keyboard.press("k")
    expect(page.locator(".ck-said")).to_contain_text("ist behalten und unterschrieben.")
    expect(page.locator(".ck-said")).to_contain_text("Zeilen sind unterschrieben.")


def test_nothing_is_shown_as_kept_when_the_program_has_gone(page, show):
    curator = show()
    page.context.set_offline(True)
    page.keyboard.press("k")
    expect(page.locator(".ck-said")).to_contain_text("Nothing was saved")
    assert curator.curation.decisions == []


@pytest.mark.parametrize(
    ("theme", "viewport"), [("light", (1280, 800)), ("dark", (360, 740))], ids=["wide", "phone"]
)
def test_rows_on_which_two_coders_differ_stand_side_by_side(page, show, seed, axe_violations):
    article = read(seed)
    for name, stance in (("ben", "oppose"), ("cleo", "support"), ("dora", "")):
        coder = Coder(id=name, name=name.title(), kind="person", about="reads for tests")
        add_coder(seed, coder)
        if stance:
            own = Curation(article, name, own=True)
            own.mend("stakeholders", "S002", {"stance": stance})
            own.mend("statements", "Q001", {"stance": stance})
    decisions = Adjudicator(read(seed), "dora", "ben", "cleo")
    show(decisions)
    expect(page.locator(".ck-differs")).to_have_text(["Stance (differs)opposesupport"])
    assert axe_violations("main") == []
    page.keyboard.press("2")
    expect(page.locator(".ck-said")).to_contain_text("S002 is signed. 1 of 2 differences")
    page.keyboard.press("u")
    expect(page.locator(".ck-said")).to_contain_text("Undone: choosing S002.")
    page.keyboard.press("1")
    expect(page.locator(".ck-said")).to_contain_text("S002 is signed. 1 of 2 differences")
    page.keyboard.press("e")
    page.get_by_role("combobox", name="Stance", exact=True).select_option("critical")
    page.get_by_role("button", name="Save and sign").click()
    expect(page.locator(".ck-said")).to_contain_text("All differences are decided.")
    tables = article_tables(read(seed))
    signed = {each.stance for table in tables[1:] for each in table if each.coder == "dora"}
    assert signed == {"oppose", "critical"}


def test_in_a_notebook_it_is_the_same_widget(page, show_widget, seed):
    shutil.copy(seed / "article.txt", seed / "kept.txt")
    curator = Curator(read(seed / "article.txt"))
    show_widget(curator)
    row(page).focus()
    page.keyboard.press("k")
    expect(page.locator(".ck-said")).to_contain_text("is kept and signed.")
    assert repr(curator).startswith("Curator: 1 of ")


#: Of 15 rows 7, by the row's number; the others are kept.
CORRECTIONS = {
    1: CHANGE,
    3: ["d"],
    5: CHANGE,
    7: CHANGE,
    9: CHANGE,
    11: CHANGE,
    13: ["m", "Enter"],
}


@pytest.mark.slow
def test_thirty_rows_leave_a_person_most_of_ten_minutes(page, seed, show, capsys):
    """Every other row is corrected, as a lecturer had to: 44 of 94. Thinking is not measured."""
    shutil.copy(SEEDS / "hanoi-signing-wire" / "article.txt", seed / "article.txt")
    shutil.copy(SEEDS / "hanoi-signing-wire" / "case.yaml", seed / "case.yaml")
    show()
    said, press = page.locator(".ck-said"), page.keyboard.press
    keys, begun = 0, time.monotonic()
    for number in range(30):
        before = said.text_content() or ""
        strokes = CORRECTIONS.get(number % 15)
        for stroke in strokes or ["k"]:
            press(stroke)
            keys += 1
        expect(said).not_to_have_text(before)
    seconds = time.monotonic() - begun
    with capsys.disabled():
        print(f" 30 rows, {keys} keys: {seconds:.1f} s of the page", end=" ")
    assert seconds < 60  # which leaves 18 s a row to think
