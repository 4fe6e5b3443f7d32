"""The script that all widgets share: each stays itself, also where nothing else is left."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import plain_page
import pytest
from nbformat.sign import NotebookNotary
from notebook_page import save_with_widgets
from playwright.sync_api import expect
from quiz_files import ARTICLE, QUIZ

from coursekit.quiz import kinds
from coursekit.widgets.quiz import Quiz

SAVED = Path(__file__).parents[1] / "compat/0.1.0/course/notebooks/a-lesson.ipynb"
CELLS = [
    "import coursekit\ncoursekit.Quiz('shared.yaml')",
    "coursekit.Quiz('shared.yaml')",
    f"coursekit.Reader(coursekit.article({ARTICLE!r}))",
]
STATE = "application/vnd.jupyter.widget-state+json"
#: The scripts of our widgets have more characters; what each of them brings along has less.
LONG = 10_000


#: A kind of its own, answered as a `choice` is.
TOY = """
export function view({ options }, { make, makeMarkdown, t, closing }) {
  let chosen = null;
  const body = make("div", {}, ...options.map(({ token, text }) => {
    const button = make("button", { type: "button", onclick: () => (chosen = token) });
    button.append(makeMarkdown("span", {}, text));
    return button;
  }));
  return {
    how: t("Touch one."),
    body,
    answer: () => chosen && { choices: [chosen] },
    fill: ({ choices }) => ([chosen] = choices),
    show: () => {},
    said: () => "",
    ...closing(body),
  };
}
"""


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "quiz.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    return lambda: Quiz(path)


@pytest.fixture
def notebook(lab):
    folder = lab.folder / "notebooks"
    (folder / "shared.yaml").write_text(QUIZ, encoding="utf-8")
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    kernel = {"name": "python3", "display_name": "Python 3"}
    new = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.write(new, folder / "shared.ipynb")
    return folder / "shared.ipynb"


def test_a_quiz_in_another_language_does_not_change_the_first(page, show_widget, quiz, monkeypatch):
    show_widget(quiz())
    first = page.locator(".ck-quiz").first
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    plain_page.show_again(page, quiz())
    expect(page.get_by_role("button", name="Prüfen").first).to_be_visible()
    first.get_by_label("A claim").check()
    first.get_by_role("button", name="Check", exact=True).first.click()
    expect(first.locator(".ck-result").first).to_contain_text("Not right: 0 of 1 point.")


@pytest.mark.parametrize(
    ("language", "told"), [("", "Run the cell again."), ("de", "Führen Sie die Zelle noch einmal")]
)
def test_a_widget_whose_script_is_gone_says_what_to_do(
    page, show_widget, quiz, monkeypatch, language, told
):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", language)
    widget = quiz()
    show_widget(widget)
    page.evaluate("lost => window.showWidget(lost)", plain_page.sent(widget) | {"shared": None})
    expect(page.get_by_text(told)).to_be_visible()


def test_a_kind_of_question_that_is_not_in_the_bundle_brings_its_view(
    page, show_widget, quiz, monkeypatch
):
    monkeypatch.setattr(kinds, "added_views", lambda: {"toy": TOY})
    toy = quiz()
    toy.shown = [toy.shown[0] | {"kind": "toy"}, *toy.shown[1:]]
    show_widget(toy)
    first = page.locator(".ck-question").first
    expect(first).to_contain_text("Touch one.")
    first.get_by_role("button", name="A claim").click()
    first.get_by_role("button", name="Check", exact=True).click()
    expect(first.locator(".ck-result")).to_contain_text("Not right: 0 of 1 point.")


@pytest.mark.slow
def test_a_saved_notebook_holds_a_script_once_and_shows_its_widgets_without_a_kernel(
    page, lab, notebook, open_notebook, run_all
):
    open_notebook(notebook.name)
    run_all()
    expect(page.locator(".ck-quiz")).to_have_count(2)
    save_with_widgets(page)
    state = nbformat.read(notebook, 4).metadata["widgets"][STATE]["state"].values()
    traits = [trait for each in state for trait in each["state"].items()]
    assert sorted(name for name, value in traits if len(str(value)) > LONG) == ["_css", "bundle"]
    for session in lab.ask("GET", "/api/sessions"):
        lab.ask("DELETE", f"/api/sessions/{session['id']}")
    page.goto(lab.address("notebooks/shared.ipynb"))
    expect(page.locator(".ck-quiz")).to_have_count(2)
    expect(page.locator(".ck-reader")).to_have_count(1)


def test_a_notebook_that_version_0_1_0_saved_shows_its_widgets_without_a_kernel(page, lab):
    shutil.copyfile(SAVED, lab.folder / "notebooks/saved.ipynb")
    # JupyterLab shows the widgets of notebooks that its user has run or trusted.
    NotebookNotary(data_dir=str(lab.own / "data")).sign(nbformat.read(SAVED, 4))
    page.goto(lab.address("notebooks/saved.ipynb"))
    expect(page.locator(".ck-quiz")).to_have_count(2)
    expect(page.locator(".ck-reader")).to_have_count(1)
    expect(page.locator(".ck-progress")).to_have_count(1)
