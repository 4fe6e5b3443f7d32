"""Exported questions in a player that others wrote: answered there, and scored there.

The player knows QTI 3; what brings the items from 2.1 to 3 is of its authors, too.
"""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from npm_packages import packages
from playwright.sync_api import expect
from quiz_files import every_kind

from coursekit.quiz.export.qti import qti

ADDRESS = "https://player.test/"
PAGE = """<!doctype html><title>A player</title><script type="module" src="/player.js"></script>
<qti-item><item-container></item-container></qti-item>"""
ITEM = "document.querySelector('item-container').shadowRoot.querySelector('qti-assessment-item')"
#: Ends the attempt; the score, and the words of the dialogs that the player opens then.
SCORED = f"""async () => {{
  const item = {ITEM};
  item.processResponse();
  const said = [...item.querySelectorAll("qti-modal-feedback")];
  await Promise.all(said.map((each) => each.updateComplete));
  const open = said.filter((each) => each.shadowRoot.querySelector("dialog").open);
  const score = item.variables.find((each) => each.identifier === "SCORE").value;
  return [score, open.map((each) => each.textContent).join(" ")];
}}"""


@pytest.fixture(scope="module")
def items():
    convert = pytest.importorskip("qti_convert").upgrade_qti2_to_qti3
    with ZipFile(BytesIO(qti([every_kind()], {}).content)) as package:
        return {
            question.id: convert(package.read(f"items/every-kind/{question.id}.xml").decode())
            for question in every_kind().questions
            if question.kind != "branching"  # goes out as three questions: tests/export
        }


@pytest.fixture
def show(page, items):
    """Return what shows an exported question in the player."""
    script = (packages() / "@citolab/qti-components/cdn/index.js").read_text(encoding="utf-8")
    page.route(
        f"{ADDRESS}**",
        lambda route: route.fulfill(
            body=script if route.request.url.endswith(".js") else PAGE,
            content_type="text/javascript" if route.request.url.endswith(".js") else "text/html",
        ),
    )

    page.goto(ADDRESS)
    page.wait_for_function("Boolean(customElements.get('item-container'))")

    def shown(name):
        give = "xml => { document.querySelector('item-container').itemXML = xml; }"
        page.evaluate(give, "<qti-assessment-item identifier='none'></qti-assessment-item>")
        page.wait_for_function(f"{ITEM}?.identifier === 'none'")
        page.evaluate(give, items[name])
        page.wait_for_function(f"{ITEM}?.variables?.length > 2")

    return shown


@pytest.fixture
def score(page):
    """Return what ends the attempt: the score, and what the player shows then."""

    def ended():
        found, told = page.evaluate(SCORED)
        return float(found), " ".join(told.split())

    return ended


def choose(page, *texts):
    for text in texts:
        page.locator("qti-simple-choice, qti-hottext").get_by_text(text, exact=True).click()


def type_in(page, text):
    field = page.locator("qti-text-entry-interaction input, qti-extended-text-interaction textarea")
    field.press_sequentially(text)
    field.press("Tab")


def test_what_is_clicked_is_scored(page, show, score):
    for name, chosen, points, said in (
        ("a-choice", ["A credit"], 1, "FEEDBACK-CREDIT"),
        ("a-choice", ["A claim"], 0, "FEEDBACK-CLAIM"),
        ("some-choices", ["Cisco", "The senators"], 2, "FEEDBACK-SENATORS"),
        ("some-choices", ["Cisco", "The ministry"], 0, "FEEDBACK-MINISTRY"),
        ("true-or-false", ["False"], 1, "FEEDBACK-FALSE"),
        ("true-or-false", ["True"], 0, "FEEDBACK-TRUE"),
        ("a-highlight", ["reportedly"], 1, "FEEDBACK-MARKED"),
        ("a-highlight", ["plan"], 0, "FEEDBACK-OTHER-WORDS"),
    ):
        show(name)
        choose(page, *chosen)
        found, told = score()
        assert found == points
        assert said in told


def test_what_is_typed_is_scored(page, show, score):
    for name, typed, points, said in (
        ("a-number", "73", 1, "FEEDBACK-NUMBER"),
        ("a-number", "65", 0, "FEEDBACK-SIXTY-FIVE"),
        ("a-date", "November 2024", 1, "FEEDBACK-DATE"),
        ("a-date", "2024", 0.5, "FEEDBACK-TOO-COARSE"),
        ("a-short-text", "ratification", 1, "FEEDBACK-TEXT"),
        ("a-short-text", "adoption", 0, "FEEDBACK-OTHER-TEXT"),
    ):
        show(name)
        type_in(page, typed)
        found, told = score()
        assert found == points
        assert said in told


def test_a_mended_row_and_a_filled_sentence_are_scored(page, show, score):
    show("a-mending")
    choose(page, "content")
    type_in(page, "the treaty falls short")
    assert score() == (1, "FEEDBACK-MENDED")
    show("a-cloze")
    type_in(page, "face")
    page.evaluate(f"{ITEM}.updateResponseVariable('RESPONSE2', 'C3')")
    assert score() == (0.5, "FEEDBACK-FACE FEEDBACK-OTHER-CHOICE")


def test_what_is_dragged_is_scored(page, show, score):
    """The places of dragged things are given to the player as its own scripts give them."""
    for name, answer, points in (
        ("an-order", ["I1", "I3", "I2", "I4"], 1),
        ("an-order", ["I4", "I3", "I2", "I1"], 0),
        ("a-match", ["L1 P1", "L2 P2", "L3 P1"], 1),
        ("a-match", ["L1 P1", "L2 P3", "L3 P2"], 1 / 3),
        ("a-classification", ["L1 P1", "L2 P2", "L3 P3"], 1),
        ("a-classification", ["L1 P3", "L2 P1", "L3 P1"], 0),
    ):
        show(name)
        page.evaluate(f"{ITEM}.updateResponseVariable('RESPONSE', {json.dumps(answer)})")
        assert score()[0] == pytest.approx(points, abs=1e-3)  # the player rounds


def test_a_discussion_shows_what_to_compare_it_with_only_when_it_is_written(page, show, score):
    show("a-discussion")
    expect(page.get_by_text("Should a state sign first")).to_be_visible()
    expect(page.get_by_text("RUBRIC-FACT")).to_be_hidden()
    type_in(page, "We should wait.")
    points, told = score()
    assert points == 0
    assert "RUBRIC-FACT" in told
    assert "COUNTER-NO" in told
