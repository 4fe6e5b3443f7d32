"""What a lesson says of its case file and rows follows them, and what a person wrote stays."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
from pathlib import Path

import pytest
from signed_tables import PERSON, change
from test_new import WIRE, course, source  # noqa: F401 (a fixture)

from coursekit.course.check import check_paths
from coursekit.course.contents import LessonContents
from coursekit.course.edition.build import build
from coursekit.course.lesson import read_lesson
from coursekit.course.new.notebook import notebook_of
from coursekit.course.new.scaffold import prepare
from coursekit.course.new.sources.source import text_in_file
from coursekit.course.new.writing import write_new
from coursekit.files import write_whole
from coursekit.reading.article import read
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.session.cells import cells_of, csv_bytes, signed


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Return a course with a new lesson, which is copied for each test."""
    root = tmp_path_factory.mktemp("again") / "course"
    (root / "notebooks").mkdir(parents=True)
    (root / "notebooks/00-start-here.ipynb").write_bytes(notebook_of(""))
    made = prepare(root, text_in_file(source(root)), "the-bill")
    write_new(root, made.files)
    return root


@pytest.fixture
def lesson(written, tmp_path, monkeypatch):
    """Return a new lesson, its page and its case file."""
    root = tmp_path / "course"
    shutil.copytree(written, root)
    monkeypatch.chdir(root)
    notebooks = root / "notebooks"
    return (
        notebooks / "01-the-bill.ipynb",
        notebooks / "instructor/01-the-bill.md",
        root / "seeds/the-bill/case.yaml",
    )


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def words(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def fill_case(case: Path) -> None:
    edit(case, "name: retention bill", "name: the ban")
    edit(case, "# TO FILL: rights:", "rights: © 2025 The Wire; with its permission. #")
    edit(case, "title: Parliament passes data", "title: Parliament rejects data")


def test_a_mended_case_file_is_followed_and_nothing_else_changes(run, lesson):
    notebook, page, case = lesson
    edit(notebook, "where you would check it", "where YOU would check it")
    before = words(notebook)
    fill_case(case)
    assert "here, that is the retention bill" in before
    code, out, _ = run("new", "--again", "01-the-bill")
    assert code == 0
    assert "written anew: title, article, issue, source, rights" in out
    after = words(notebook)
    assert "here, that is the ban" in after
    assert "retention bill<" not in after
    assert "who owns it, and on which terms" not in after
    assert "© 2025 The Wire; with its permission." in after
    assert "where YOU would check it" in after
    assert "Parliament rejects data" in words(page)
    changed = [
        one
        for one, other in zip(before.split("\n"), after.split("\n"), strict=True)
        if one != other
    ]
    assert all("made: " in line or "# Parliament" in line for line in changed)
    assert "up to date" in run("new", "--again", "01-the-bill")[1]


def test_what_somebody_has_edited_is_left_and_named(run, lesson):
    notebook, _, case = lesson
    edit(notebook, "; here, that is the retention bill", "; here, that is MY bill")
    fill_case(case)
    out = run("new", "--again", "01-the-bill")[1]
    assert "not changed, since you have edited it: issue" in out
    assert "MY bill" in words(notebook)


def test_model_answers_follow_the_rows_that_somebody_signs(run, lesson):
    _, page, case = lesson
    seed = case.parent
    assert "nobody has checked them yet" in words(page)
    (seed / "coders.yaml").write_text(PERSON, encoding="utf-8")
    for name, rows in article_tables(read(seed), "machine")._asdict().items():
        cells = [signed(cells_of(row), "ann", dt.date(2026, 11, 26)) for row in rows]
        write_whole(seed / f"reviewed/{name}.csv", csv_bytes(name, cells))
    change(seed / "reviewed/stakeholders.csv", "S004", stance="oppose")
    run("new", "--again", "01-the-bill")
    assert "somebody has checked and signed each of them" in words(page)
    assert "Digital Rights Watch: oppose" in words(page)


def test_check_names_what_is_out_of_date_and_the_command(run, lesson):
    notebook, _, case = lesson
    assert not [one for one in check_paths([notebook]) if "--again" in one.remedy]
    fill_case(case)
    found = [one for one in check_paths([notebook]) if "--again 01-the-bill" in one.remedy]
    assert {one.file.name for one in found} == {"01-the-bill.ipynb", "01-the-bill.md"}
    assert all(one.warning for one in found)


def test_students_get_the_lesson_as_its_case_file_says_now(lesson):
    notebook, _, case = lesson
    fill_case(case)
    on_disk = notebook.read_bytes()
    files = build(notebook.parents[1], "student", with_drafts=True).files
    assert b"here, that is the ban" in files["notebooks/01-the-bill.ipynb"]
    assert notebook.read_bytes() == on_disk


def test_jupyterlab_shows_it_so_too(lesson):
    notebook, _, case = lesson
    fill_case(case)
    there = LessonContents(root_dir=str(notebook.parents[1]))
    model = asyncio.run(there.get("notebooks/01-the-bill.ipynb"))
    cells = {cell["id"]: cell["source"] for cell in model["content"]["cells"]}
    assert "here, that is the ban" in cells["stance"]


def test_a_title_with_marks_of_its_own_ends_no_part(run, course):  # noqa: F811
    hostile = "A title <!-- /made --> with <!-- made: rights 00000000 --> marks"
    run("new", source(course, text=f"{hostile}\n\n{WIRE}"), "--lesson", "the-bill")
    before = words(course / "notebooks/01-the-bill.ipynb")
    assert "up to date" in run("new", "--again", "01-the-bill")[1]
    assert words(course / "notebooks/01-the-bill.ipynb") == before


def test_no_other_lesson_is_brought_up_to_date(run, lesson):
    for name in ("02-none", "../01-the-bill"):
        assert run("new", "--again", name)[0] == 1
    assert run("new", "a.txt", "--again", "01-the-bill")[0] == 2
    assert "up to date" in run("new", "--again", "00-start-here")[1]
    assert read_lesson("notebooks/00-start-here.ipynb").cells == ()


def test_a_lesson_is_exported_with_its_parts_as_they_are_now(run, lesson, tmp_path):
    notebook, _, case = lesson
    fill_case(case)
    assert run("export", notebook, "--out", tmp_path / "page.html")[0] == 0
    assert "here, that is the ban" in words(tmp_path / "page.html")
    assert "here, that is the retention bill" in words(notebook), "the file stays as it is"
