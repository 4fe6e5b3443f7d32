"""The cells of a notebook that show its quizzes without a kernel."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
from sample_course import NOTEBOOKS
from translating import translate

from coursekit.course.approval import approve
from coursekit.course.checks.quizzes import load, without_kernel
from coursekit.course.contents import LessonContents
from coursekit.course.edition.manifest import MANIFEST
from coursekit.course.finding import Course
from coursekit.course.lesson import read_lesson
from coursekit.course.quiz_cells import bring_up_to_date, take_out
from coursekit.errors import AuthoredFileError, CoursekitError

OURS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.fixture
def notebook(tmp_path):
    """Return a lesson as it goes out: with its quizzes on paper."""
    folder = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, folder)
    (folder / "instructor").mkdir()
    path = folder / "01-reading-one-article.ipynb"
    assert bring_up_to_date(path)
    (tmp_path / MANIFEST).write_text("{}", encoding="utf-8")
    return path


def cells(path):
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def test_a_lesson_that_is_up_to_date_is_left_alone(notebook):
    before = notebook.stat().st_mtime_ns
    assert not bring_up_to_date(notebook)
    assert notebook.stat().st_mtime_ns == before


def test_taken_out_again_the_cells_leave_the_lesson_as_it_is_in_the_repository(notebook):
    assert take_out(notebook)
    assert notebook.read_bytes() == (NOTEBOOKS / notebook.name).read_bytes()
    assert not take_out(notebook)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_the_repository_holds_no_cell_that_is_made(path):
    assert not any(cell.on_paper for cell in read_lesson(path).cells)


def test_a_changed_quiz_changes_its_cell_and_no_other(notebook):
    before = cells(notebook)
    quiz = notebook.parent / "quizzes/01-the-vote.yaml"
    text = quiz.read_text(encoding="utf-8")
    assert "It passed, since nobody objected to it." in text
    quiz.write_text(
        text.replace("It passed, since nobody objected to it.", "A NEW OPTION"), "utf-8"
    )
    assert bring_up_to_date(notebook)
    changed = [new for old, new in zip(before, cells(notebook), strict=True) if new != old]
    assert [cell["id"] for cell in changed] == ["show-quiz-vote-on-paper"]
    assert "A NEW OPTION" in "".join(changed[0]["source"])
    assert not bring_up_to_date(notebook)
    assert not list(notebook.parent.glob(".coursekit-*"))


def test_without_its_cells_a_lesson_gets_them_back_byte_for_byte(notebook):
    whole = notebook.read_bytes()
    book = json.loads(whole)
    book["cells"] = [cell for cell in book["cells"] if not cell["id"].endswith("-on-paper")]
    assert len(book["cells"]) == len(cells(notebook)) - 5
    notebook.write_text(json.dumps(book), encoding="utf-8")
    assert bring_up_to_date(notebook)
    assert notebook.read_bytes() == whole
    nbformat.validate(nbformat.reads(whole.decode(), as_version=4))


def test_cells_of_quizzes_that_are_gone_go_too(notebook):
    book = json.loads(notebook.read_text(encoding="utf-8"))
    book["cells"] = [cell for cell in book["cells"] if cell["id"] != "show-quiz-vote"]
    notebook.write_text(json.dumps(book), encoding="utf-8")
    assert bring_up_to_date(notebook)
    assert "show-quiz-vote-on-paper" not in [cell["id"] for cell in cells(notebook)]


def test_two_quizzes_in_one_cell_stand_below_it_in_order_with_ids_of_their_own(notebook):
    book = json.loads(notebook.read_text(encoding="utf-8"))
    shows = next(cell for cell in book["cells"] if cell["id"] == "show-quiz-vote")
    shows["id"] = "x" * 64
    shows["source"] = 'Quiz("quizzes/01-the-vote.yaml"); Quiz("quizzes/03-how-exact.yaml")'
    notebook.write_text(json.dumps(book), encoding="utf-8")
    assert bring_up_to_date(notebook)
    made = cells(notebook)
    nbformat.validate(nbformat.reads(notebook.read_text(encoding="utf-8"), as_version=4))
    at = next(at for at, cell in enumerate(made) if cell["id"] == "x" * 64)
    heads = [cell["source"][0] for cell in made[at + 1 : at + 3]]
    assert ["01-the-vote" in heads[0], "03-how-exact" in heads[1]] == [True, True]


@pytest.fixture
def foreign(tmp_path, monkeypatch):
    """Let a person use coursekit in a language of which one text is known."""
    translate(tmp_path / "locale", monkeypatch, "de", {"Tick one box.": "HÄKCHEN"})


def on_paper(path):
    return ["".join(cell["source"]) for cell in cells(path) if cell["id"].endswith("-on-paper")]


def course_of(notebook):
    """Return the lesson with its quizzes."""
    lesson = read_lesson(notebook)
    quizzes = [load(use.path, notebook.parent)[0] for use in lesson.quizzes]
    return Course(lesson, tuple(filter(None, quizzes)), frozenset())


def test_cells_made_in_english_stay_english_for_who_uses_another_language(notebook, foreign):
    assert list(without_kernel(course_of(notebook))) == []
    assert not bring_up_to_date(notebook)


def test_a_new_cell_is_in_the_language_of_those_beside_it(notebook, foreign):
    whole = notebook.read_bytes()
    book = json.loads(whole)
    book["cells"] = [cell for cell in book["cells"] if cell["id"] != "show-quiz-vote-on-paper"]
    notebook.write_text(json.dumps(book), encoding="utf-8")
    assert bring_up_to_date(notebook)
    assert notebook.read_bytes() == whole


def test_cells_made_in_another_language_say_so_and_stay_in_it(notebook, foreign, monkeypatch):
    book = json.loads(notebook.read_text(encoding="utf-8"))
    book["cells"] = [cell for cell in book["cells"] if not cell["id"].endswith("-on-paper")]
    notebook.write_text(json.dumps(book), encoding="utf-8")
    assert bring_up_to_date(notebook)
    for source in on_paper(notebook):
        first, second = source.split("\n")[:2]
        assert first.endswith(".yaml (de) -->")
        assert second == '<details lang="de">'
        assert '<span dir="auto" lang="en">' in source
    assert "HÄKCHEN" in "".join(on_paper(notebook))
    monkeypatch.delenv("COURSEKIT_LANGUAGE")
    assert list(without_kernel(course_of(notebook))) == []
    assert not bring_up_to_date(notebook)


def test_a_quiz_with_faults_leaves_the_notebook_as_it_was(notebook):
    whole = notebook.read_bytes()
    quiz = notebook.parent / "quizzes/01-the-vote.yaml"
    quiz.write_text(quiz.read_text(encoding="utf-8").replace("kind:", "knid:"), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match="`kind` is missing"):
        bring_up_to_date(notebook)
    assert notebook.read_bytes() == whole


def test_a_full_disk_leaves_the_notebook_as_it_was(notebook, monkeypatch):
    book = json.loads(notebook.read_text(encoding="utf-8"))
    book["cells"] = [cell for cell in book["cells"] if not cell["id"].endswith("-on-paper")]
    notebook.write_text(json.dumps(book), encoding="utf-8")
    whole = notebook.read_bytes()

    def full(*arguments, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CoursekitError, match="No space left on device"):
        bring_up_to_date(notebook)
    assert notebook.read_bytes() == whole
    assert not list(notebook.parent.glob(".coursekit-*"))


@pytest.fixture
def lab(notebook):
    """Return what JupyterLab asks for files, with the lesson as it is in the repository."""
    take_out(notebook)
    return LessonContents(root_dir=str(notebook.parent))


def opened(lab, name="01-reading-one-article.ipynb"):
    return asyncio.run(lab.get(name, require_hash=True))


def saved(lab, model, name="01-reading-one-article.ipynb"):
    content = json.loads(json.dumps(model["content"]))  # as it comes from the page
    return asyncio.run(lab.save({"type": "notebook", "content": content}, name))


def papers(model):
    return [cell for cell in model["content"]["cells"] if cell["id"].endswith("-on-paper")]


def test_the_page_shows_each_quiz_on_paper_and_the_file_stays_without(notebook, lab):
    whole, model = notebook.read_bytes(), opened(lab)
    assert len(papers(model)) == 5
    nbformat.validate(nbformat.from_dict(model["content"]))
    saved(lab, model)
    assert notebook.read_bytes() == whole
    assert opened(lab)["hash"] == model["hash"], "the page must not think that the file is another"


def test_what_a_student_writes_is_saved_and_what_is_made_is_not(notebook, lab):
    model = opened(lab)
    own = nbformat.v4.new_markdown_cell("MY NOTE")
    model["content"]["cells"].append(own)
    saved(lab, model)
    assert "MY NOTE" in notebook.read_text(encoding="utf-8")
    assert not on_paper(notebook)
    assert len(papers(opened(lab))) == 5


def test_a_file_that_has_them_keeps_them(notebook, lab):
    bring_up_to_date(notebook)
    whole = notebook.read_bytes()
    saved(lab, opened(lab))
    assert notebook.read_bytes() == whole


def test_a_copy_and_a_new_notebook_have_none(notebook, lab):
    copied = asyncio.run(lab.copy(notebook.name))
    assert not on_paper(notebook.parent / copied["path"])
    saved(lab, opened(lab), "new.ipynb")
    assert not on_paper(notebook.parent / "new.ipynb")


def test_what_cannot_be_put_on_paper_opens_as_it_is(notebook, lab):
    (notebook.parent / "quizzes/01-the-vote.yaml").write_text("knid: 1", encoding="utf-8")
    model = opened(lab)
    assert not papers(model)
    whole = notebook.read_bytes()
    saved(lab, model)
    assert notebook.read_bytes() == whole
    (notebook.parent / "odd.ipynb").write_text('{"cells": 1}', encoding="utf-8")
    (notebook.parent / "text.txt").write_text("A text.", encoding="utf-8")
    assert asyncio.run(lab.get("text.txt"))["content"] == "A text."
    assert asyncio.run(lab.get("", content=True))["type"] == "directory"


def test_a_changed_quiz_merges_into_a_clone_whose_lesson_was_opened_and_changed(notebook, lab):
    """Both sides would have changed the cells on paper, if they stood in the file."""

    def git(*arguments):
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
        return subprocess.run(command, cwd=notebook.parent, check=True, capture_output=True)

    quiz = notebook.parent / "quizzes/01-the-vote.yaml"
    asked = quiz.read_text(encoding="utf-8")

    def change(old, new):
        quiz.write_text(asked.replace(old, new), encoding="utf-8")

    git("init", "-q", "-b", "mine")
    git("add", ".")
    git("commit", "-qm", "The course")
    git("switch", "-qc", "upstream")
    change("It passed, since nobody objected to it.", "UPSTREAM")
    git("commit", "-qam", "Mend an option")
    git("switch", "-q", "mine")
    change("format: 1", "format: 1\n# MINE")
    model = opened(lab)
    model["content"]["cells"][1]["source"] += "\nMY WORDS"
    saved(lab, model)
    git("commit", "-qam", "My lesson")
    git("merge", "-q", "upstream", "-m", "Update")
    assert "MY WORDS" in notebook.read_text(encoding="utf-8")
    assert {"UPSTREAM", "MINE"} <= set(re.findall("UPSTREAM|MINE", quiz.read_text("utf-8")))
    assert any("UPSTREAM" in cell["source"] for cell in papers(opened(lab)))
    assert git("status", "--porcelain", "-uno").stdout == b""


def test_the_list_of_files_offers_what_is_the_instructors_to_nobody_else(notebook, monkeypatch):
    monkeypatch.setenv("COURSEKIT_HOME", str(notebook.parents[1] / "home"))
    (notebook.parent / "keys.json").write_text("{}", encoding="utf-8")
    files = LessonContents(root_dir=str(notebook.parents[1]))

    def listed():
        return {each["name"] for each in asyncio.run(files.get("notebooks"))["content"]}

    assert {"quizzes", notebook.name} <= listed()
    assert listed().isdisjoint({"instructor", "keys.json"})
    approve(notebook.parents[1])
    assert {"instructor", "keys.json"} <= listed()
