"""Every kind of question in a real notebook: by keyboard in both front ends, and what it tells."""

from __future__ import annotations

import re

import nbformat
import pytest
from notebook_page import save_with_widgets
from playwright.sync_api import expect
from quiz_answers import QUESTIONS, form_of, wrong_answer
from quiz_files import EVERY_KIND
from quiz_keys import answer

from coursekit.widgets.quiz import Quiz

KERNEL = {"name": "python3", "display_name": "Python 3"}
#: Keys that are no words, and others in their place that stand nowhere else.
SENTINELS = {
    "answer: 72": "answer: 48151",
    "value: 65": "value: 62342",
    "answer: 2024-11\n": "answer: 1987-06\n",
}
#: Words of keys, feedback and hints are in capitals, and stand nowhere else either.
IN_CAPITALS = re.compile(r"\b[A-Z][A-Z-]{3,}[A-Z]\b")
#: The one word in capitals that a page must know: it can be chosen.
OFFERED = "VOTE"
#: What may be told after the wrong answer to each kind: of a question that is never graded, all.
TOLD = {
    "choice": "FEEDBACK-CLAIM",
    "choices": "FEEDBACK-MINISTRY",
    "true-or-false": "FEEDBACK-TRUE",
    "number": "62342 FEEDBACK-SIXTY-FIVE",
    "date": "FEEDBACK-OTHER-DATE",
    "short-text": "FEEDBACK-SIGNATURE",
    "cloze": "FEEDBACK-MEET FEEDBACK-OTHER-CHOICE",
    "order": "FEEDBACK-TOO-EARLY",
    "match": "FEEDBACK-NOT-OPPOSED",
    "classify": "FEEDBACK-NO-FACT",
    "mend": "FEEDBACK-OTHER-CELL",
    "highlight": "FEEDBACK-OTHER-WORDS",
    "branching": "FEEDBACK-TAKEN",
    "brief": " ".join(
        f"{what}-{which}"
        for what, names in [
            ("RUBRIC", "CLAIM NAMED APPLIED COUNTERED"),
            ("PARAGRAPH", "WEAK STRONG"),
            ("WHY", "WEAK STRONG"),
        ]
        for which in names.split()
    ),
    "discuss": " ".join(
        f"{what}-{which}"
        for kinds, names in [
            ("POSITION HOLDER ARGUMENT COUNTER", "YES NO"),
            ("RUBRIC", "FACT OTHER-SIDE"),
            ("EXEMPLAR COMMENT", "WEAK STRONG"),
        ]
        for what in kinds.split()
        for which in names.split()
    ),
}


@pytest.fixture
def quiz(lab):
    """Lay a notebook that shows the quiz of sentinels into the course, and return the quiz."""
    folder = lab.folder / "notebooks"
    text = EVERY_KIND.read_text(encoding="utf-8")
    for old, new in SENTINELS.items():
        assert old in text
        text = text.replace(old, new)
    (folder / "sentinels.yaml").write_text(text, encoding="utf-8")
    cell = nbformat.v4.new_code_cell("import coursekit\ncoursekit.Quiz('sentinels.yaml')")
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": KERNEL})
    nbformat.write(notebook, folder / "sentinels.ipynb")
    return Quiz(folder / "sentinels.yaml")


def secrets() -> set[str]:
    """Return the words that no page may be told of without an answer.

    They come from the file alone: what the widget shows is what is looked at.
    """
    words = set(IN_CAPITALS.findall(EVERY_KIND.read_text(encoding="utf-8")))
    return (words - {OFFERED}) | {"48151", "62342", "1987-06"}


class Wire:
    """All that passes between the page and its kernels, by their websockets."""

    def __init__(self, page) -> None:
        self._frames: list[bytes] = []
        page.on("websocket", self._listen)

    def _listen(self, socket) -> None:
        for way in ("framereceived", "framesent"):
            socket.on(way, self._keep)

    def _keep(self, frame) -> None:
        self._frames.append(frame if isinstance(frame, bytes) else frame.encode())

    def told(self, words) -> set[str]:
        """Return those of some words that were in a frame."""
        wire = b"\n".join(self._frames)
        return {word for word in words if word.encode() in wire}


def wrong(shown):
    """Return a wrong answer; in the quiz of sentinels another number is told as near."""
    return {"text": "62342"} if shown["kind"] == "number" else wrong_answer(shown)


def right(shown):
    """Return the answer to a question of the quiz of sentinels."""
    keys = {"a-number": {"text": "48151"}, "a-date": {"text": "1987-06"}}
    return keys.get(shown["id"]) or QUESTIONS[shown["id"]].key_sent()


def answer_all(page, questions, give):
    """Answer one question after the other by keyboard, and see that the focus stays there."""
    page.locator(".ck-quiz").locator("input, button").first.focus()
    for shown in questions:
        form = form_of(page, shown)
        answer(page, form, shown, give(shown))
        yield shown, form
        expect(form.locator(":focus")).to_have_count(1)


@pytest.mark.long
@pytest.mark.parametrize("front", ["lab", "notebook"])
def test_every_kind_is_answered_by_keyboard_in_both_front_ends(
    page, open_notebook, run_all, quiz, front
):
    open_notebook("sentinels", front)
    run_all()
    expect(page.locator(".ck-quiz form")).to_have_count(len(QUESTIONS))
    # Below its cell the quiz is on paper, and that cell is active after the run.
    page.locator(".ck-quiz .ck-prompt").first.click()
    page.wait_for_function("() => window.courseTests.contents()[0] === 0")
    before = page.evaluate("window.courseTests.contents()")
    for _, form in answer_all(page, quiz.shown, wrong):
        expect(form.locator(".ck-result")).not_to_be_empty()
    open_still = [shown for shown in quiz.shown if QUESTIONS[shown["id"]].tries != 1]
    for shown, form in answer_all(page, open_still, right):
        verdict = (
            r"^\W*Right:" if QUESTIONS[shown["id"]].graded else r"^\W*(?:There is no right|Kept)"
        )
        expect(form.locator(".ck-result")).to_contain_text(re.compile(verdict))
    assert page.evaluate("window.courseTests.contents()") == before, "a key reached the notebook"


@pytest.mark.slow
def test_no_frame_and_no_saved_notebook_holds_a_key_before_it_may(
    page, lab, open_notebook, run_all, quiz
):
    hidden = secrets()
    assert len(hidden) > 50
    wire = Wire(page)
    open_notebook("sentinels")
    run_all()
    expect(page.locator(".ck-quiz form")).to_have_count(len(QUESTIONS))
    save_with_widgets(page)
    file = (lab.folder / "notebooks/sentinels.ipynb").read_text(encoding="utf-8")
    # That what may be seen is seen, there and in the file, shows that both are looked through.
    assert wire.told(["Fill in what the article says.", '"open"', "every-kind"])
    assert "Fill in what the article says." in str(nbformat.reads(file, 4).metadata["widgets"])
    assert wire.told(hidden) == set()
    assert [word for word in hidden if word in file] == []

    page.locator(".ck-quiz .ck-prompt").first.click()
    page.wait_for_function("() => window.courseTests.contents()[0] === 0")
    before = page.evaluate("window.courseTests.contents()")
    told = set()
    for shown, form in answer_all(page, quiz.shown, wrong):
        expect(form.locator(".ck-result")).not_to_be_empty()
        told |= set(TOLD[shown["kind"]].split())
        assert wire.told(hidden) == told, shown["id"]
    page.get_by_role("button", name="Show a hint").press("Enter")
    expect(page.get_by_text("HINT-ONE", exact=True)).to_be_visible()
    assert wire.told(hidden) == told | {"HINT-ONE"}
    assert page.evaluate("window.courseTests.contents()") == before, "a key reached the notebook"
