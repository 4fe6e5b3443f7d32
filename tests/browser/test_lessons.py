"""Each lesson as a student meets it: Run All, then from the first question to the last."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import expect
from quiz_keys import answer, give, tab_to

from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.loading import load_quiz
from coursekit.widgets.quiz import Quiz

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
# What a review asks hangs on the student: test_review has one.
LESSONS = [path.stem for path in sorted(NOTEBOOKS.glob("[0-9]*.ipynb"))]
SHOWN_QUIZ = re.compile(r"""coursekit\.Quiz\(["'](?P<path>[^"']+)["']\)""")


def quizzes_of(lesson: str) -> list[Path]:
    """Return the files of the quizzes that a lesson shows, in their order."""
    cells = nbformat.read(NOTEBOOKS / f"{lesson}.ipynb", as_version=4).cells
    code = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
    return [NOTEBOOKS / match["path"] for match in SHOWN_QUIZ.finditer(code)]


#: A case and a paragraph are answered step by step: test_branching and test_brief do it.
STEP_BY_STEP = {"branching", "brief"}


def at_once(path: Path) -> bool:
    """Tell whether each question of a quiz is answered and checked once."""
    return not STEP_BY_STEP & {each.kind for each in load_quiz(path).questions}


QUIZZES = [path for lesson in LESSONS for path in quizzes_of(lesson) if at_once(path)]


def of_each_way() -> set[Path]:
    """Return one quiz for every way of asking, the one that asks most kinds of question.

    That each kind is answered by keyboard is in test_quiz_kinds.
    """
    kinds = {path: {each.kind for each in load_quiz(path).questions} for path in QUIZZES}
    ways = {load_quiz(path).way: path for path in sorted(QUIZZES, key=lambda at: len(kinds[at]))}
    return set(ways.values())


FEW = of_each_way()


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(
            path, id=path.stem, marks=pytest.mark.slow if path in FEW else pytest.mark.long
        )
        for path in QUIZZES
    ],
)
def test_every_quiz_is_answered_by_keyboard_alone(page, show_widget, axe_violations, path):
    show_widget(Quiz(path))
    quiz, shown = load_quiz(path), page.locator(".ck-quiz:not([data-to-come])")
    answer_all(page, shown, quiz)
    expect_answered(shown, quiz)
    assert axe_violations(".ck-quiz") == []


#: Unit 0 also asks for a client, which is in no quiz file.
IN_NOTEBOOKS = [each for each in LESSONS if quizzes_of(each) and not each.startswith("00-")]
#: That each kind is answered by keyboard in JupyterLab is in test_quiz_in_notebooks.
ONE = min(IN_NOTEBOOKS, key=lambda name: len(quizzes_of(name)))
MORE = [pytest.param(each, marks=pytest.mark.long) for each in IN_NOTEBOOKS if each != ONE]


@pytest.mark.slow
@pytest.mark.parametrize("lesson", [ONE, *MORE])
def test_every_quiz_of_a_lesson_is_answered_by_keyboard_in_jupyterlab(
    page, open_notebook, run_all, axe_in_both_themes, lesson
):
    open_notebook(lesson)
    cells = page.evaluate("window.courseTests.notebook.content.model.cells.length")
    run_all()
    paths = quizzes_of(lesson)
    expect(page.locator(".ck-quiz")).to_have_count(len(paths))
    for shown, path in zip(page.locator(".ck-quiz").all(), paths, strict=True):
        if at_once(path):
            answer_all(page, shown, load_quiz(path))
            expect_answered(shown, load_quiz(path))
    for picture in page.locator(".jp-OutputArea-output img").all():
        assert picture.get_attribute("alt")
    assert axe_in_both_themes(".ck") == []
    now = page.evaluate("window.courseTests.notebook.content.model.cells.length")
    assert now == cells, "a key of an answer reached the notebook"


def expect_answered(shown, quiz):
    """Expect a verdict on every question, with its reasons, and all of them counted."""
    for form, question in zip(shown.locator("form").all(), quiz.drawn(), strict=True):
        verdict = r"^\W*Right:" if question.graded else r"^\W*There is no right"
        expect(form.locator(".ck-result")).to_contain_text(re.compile(verdict))
        assert all(form.locator(".ck-feedback:visible").all_inner_texts())
    number = len(quiz.questions)
    expect(shown.locator(".ck-score")).to_contain_text(f"Answered {number} of {number}.")


def answer_all(page, shown, quiz):
    """Answer a quiz from its first question to its last, each checked or all at the end."""
    together = quiz.way == "all"
    forms = shown.locator("form")
    expect(forms).to_have_count(len(quiz.questions))
    forms.first.locator("input, select, textarea, [tabindex='0'], button").first.focus()
    for form, question in zip(forms.all(), quiz.drawn(), strict=True):
        (give if together else answer)(page, form, before(quiz, question), question.key_sent())
    if together:
        tab_to(page, shown.get_by_role("button", name="Check all answers"))
        page.keyboard.press("Enter")


def test_evidence_and_the_words_of_a_row_are_found_in_the_article(page, open_notebook, run_all):
    open_notebook("01-reading-one-article")
    run_all()
    form = page.locator(".ck-quiz form").first
    form.locator("input").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    # Its words are those of an option, which they would give away.
    show = form.get_by_role("button", name="Show the answer")
    expect(show).to_be_visible()
    evidence = form.locator("blockquote mark, blockquote a").first
    expect(evidence).to_have_count(0)
    show.click()
    expect(evidence).to_be_visible()
    reader = page.locator(".ck-reader").first
    reader.get_by_role("row").nth(1).get_by_role("radio").check()
    reader.scroll_into_view_if_needed()  # what is still drawn above may have moved it
    expect(reader.locator(".ck-passage.ck-chosen").first).to_be_in_viewport()
