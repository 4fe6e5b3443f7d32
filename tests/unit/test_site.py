"""The course as a static book: whole, its own files alone, links that lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from edition_course import cell, course_in, notebook

from coursekit.course.edition.manifest import with_manifest
from coursekit.course.edition.output import refuse_place, write
from coursekit.course.settings import CourseSettings
from coursekit.course.site import book
from coursekit.course.site.pages import Pages
from coursekit.course.site.site import Site, site
from coursekit.course.site.ways import ways
from coursekit.errors import CoursekitError

LESSON = """# One

| About this unit | |
|---|---|
| **Audience** | Students of law |
| **Minutes** | 8 |

*8 minutes* <!-- section: one -->

See [vote](glossary.md#vote), [the text](../seeds/a-vote/article.txt) and [two](01-two.ipynb).
"""
TABLE = (
    'import pandas as pd\nfrom coursekit import show\nshow(pd.DataFrame({"name": ["<b>Ann</b>"]}))'
)
CHOICES = "import ipywidgets\nipywidgets.interact(lambda day: day, day=['one', 'two']);"
MARKED = """format: 1
quiz: 02-marked
assessed: true
questions:
  - id: signed
    kind: choice
    objective: one
    prompt: Whose name stands below?
    options:
      - {text: The clerk's, correct: true, feedback: KEY-OF-WHAT-IS-MARKED}
      - {text: The mayor's, feedback: KEY-OF-WHAT-IS-MARKED}
"""
LOADED_BY_A_STYLE = re.compile(r"@import [\"'](?!\.)|url\([\"']?(?:https?:)?//")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = course_in(tmp_path_factory.mktemp("course"))
    lesson = notebook(
        cell("title", "markdown", LESSON),
        cell("table", "code", TABLE),
        cell("quiz", "code", 'import coursekit\ncoursekit.Quiz("quizzes/01-one.yaml")'),
        cell("marked", "code", 'coursekit.Quiz("quizzes/02-marked.yaml")'),
        cell("choices", "code", CHOICES),
    )
    (root / "notebooks/quizzes/02-marked.yaml").write_text(MARKED, encoding="utf-8")
    (root / "notebooks/00-start-here.ipynb").write_text(lesson, encoding="utf-8")
    two = notebook(cell("title", "markdown", "# Two"))
    (root / "notebooks/01-two.ipynb").write_text(two, encoding="utf-8")
    glossary = "# Glossary\n\n## Words\n\n### vote\n\nHands that are counted.\n"
    (root / "notebooks/glossary.md").write_text(glossary, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def whole(course: Path) -> Site:
    return site(course)


@pytest.fixture(scope="module")
def made(whole: Site) -> dict[str, bytes]:
    return whole.files


@pytest.fixture(scope="module")
def lesson(made: dict[str, bytes]) -> str:
    return made["00-start-here.html"].decode()


def test_a_lesson_shows_what_its_cells_show_and_no_widget(lesson):
    assert "Who wrote the letter?" in lesson
    assert "&lt;b&gt;Ann" in lesson
    assert "widget-view" not in lesson
    assert "section: one" not in lesson


def test_a_quiz_that_is_marked_is_on_paper_with_a_line_and_its_key_nowhere(whole, lesson):
    assert "Whose name stands below?" in lesson
    assert "Answer it in the notebook that you got." in lesson
    assert not any(b"KEY-OF-WHAT-IS-MARKED" in content for content in whole.files.values())
    assert any("02-marked.yaml" in remark for remark in whole.remarks)


def test_code_is_folded_and_the_fold_is_named_by_its_words(lesson):
    assert lesson.count("<details") >= 2
    assert not re.search(r"<summary [^>]*aria-label", lesson)


def test_a_link_lands_on_the_term(lesson, made):
    assert 'href="glossary.html#vote"' in lesson
    assert 'id="vote"' in made["glossary.html"].decode()
    assert 'href="01-two.html"' in lesson


def test_what_the_site_lacks_is_words_and_told(whole, lesson):
    assert "the text" in lesson
    assert "article.txt" not in lesson
    assert any("article.txt" in remark for remark in whole.remarks)


def test_no_page_loads_from_elsewhere(made):
    loads = re.compile(r"""<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=["'](?:https?:)?//""")
    for path, content in made.items():
        if path.endswith(".html"):
            assert not loads.search(content.decode()), path
            assert "script-src 'self' 'sha256-" in content.decode()
            assert " onclick=" not in content.decode()
        if path.endswith(".css"):
            assert not LOADED_BY_A_STYLE.search(content.decode()), path


@pytest.mark.slow  # 5 s: makes it once more
def test_the_same_course_gives_the_same_bytes(course, made):
    again = site(course).files
    assert [path for path in made if made[path] != again.get(path)] == []


def test_a_site_replaces_a_site_and_nothing_else(made, tmp_path, course):
    out = tmp_path / "site"
    write(made, out)
    refuse_place(out, course, replace=False, editions=["site"])
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CoursekitError, match="left as it is"):
        refuse_place(out, course, replace=False, editions=["site"])


def test_a_cell_that_fails_is_named_with_its_lesson(tmp_path):
    root = course_in(tmp_path)
    broken = notebook(cell("title", "markdown", "# One"), cell("bad", "code", "1 / 0"))
    (root / "notebooks/00-start-here.ipynb").write_text(broken, encoding="utf-8")
    with pytest.raises(CoursekitError, match="ZeroDivisionError") as failure:
        site(root)
    assert str(failure.value).startswith(str(root / "notebooks/00-start-here.ipynb"))


def test_a_missing_extra_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(book, "find_spec", lambda name: None if name == "myst_nb" else object())
    with pytest.raises(CoursekitError, match=r"myst-nb, which is not .*coursekit\[site\]"):
        site(tmp_path)


@pytest.mark.parametrize(
    ("repository", "leads"),
    [
        ("https://example.org/a", ""),
        ("https://github.com/a/b.git", "https://github.com/a/b/blob/HEAD/notebooks/01-a.ipynb"),
        ("https://git.uni.edu/a/b/", "https://git.uni.edu/a/b"),
    ],
)
def test_a_placeholder_is_no_link(repository, leads):
    pages = Pages({"ways-in.md": b""}, ["01-a"], [])
    found = ways(pages, CourseSettings(repository=repository))["01-a"]
    assert (found["notebook"], found["lite"], found["others"]) == (leads, "", "ways-in.html")


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("made.zip", "found the name of a zip"),
        ("a-file", "found a file"),
        ("others", "found a folder with other files"),
        ("copy", "found an edition of another kind"),
        ("course/notebooks/site", "cannot be inside the course"),
    ],
)
def test_a_place_where_no_site_may_be_is_said_before_a_lesson_runs(
    run, tmp_path, monkeypatch, name, complaint
):
    monkeypatch.chdir(course_in(tmp_path / "course"))
    (tmp_path / "a-file").write_text("mine", encoding="utf-8")
    (tmp_path / "others").mkdir()
    (tmp_path / "others/notes.txt").write_text("mine", encoding="utf-8")
    write(with_manifest({"notebooks/one.ipynb": b"{}"}, "public"), tmp_path / "copy")
    before = sorted(tmp_path.rglob("*"))
    code, out, err = run("site", "--out", tmp_path / name)
    assert (code, out) == (1, "")
    assert complaint in err
    assert len(err.splitlines()) == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_a_full_disk_leaves_nothing_half_written(made, tmp_path, monkeypatch):
    def full(path: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CoursekitError, match="No space left on device"):
        write(made, tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


def test_contents_start_and_page_name_a_unit_by_its_number_and_title(made, lesson):
    start = made["index.html"].decode()
    assert ">0 One</a>" in start
    assert ">1 Two</a>" in start
    assert re.search(r"<h1>Unit 0: One\b", lesson)
    assert re.search(r"<title>Unit 0: One\b", lesson)
    assert "Unit 1: Two" in lesson  # as the next page
    assert "lesson" not in re.sub(r"<[^>]*>", "", start.partition("<article")[2]).lower()


def test_a_page_says_first_what_is_in_the_notebook_only(lesson):
    begin = lesson.partition('<article class="bd-article">')[2].partition("<h1>")[0]
    assert "This page runs no code." in begin
    assert "coursekit start" not in lesson


def test_the_table_that_says_what_a_unit_is_for_opens_below_its_name(lesson):
    folded = lesson.partition("<details><summary>About this unit</summary>")[2]
    assert "Students of law" in folded.partition("</details>")[0]
    assert "<table" in folded.partition("</details>")[0]


def test_choices_that_need_a_program_are_said_to_be_in_the_notebook(lesson):
    assert lesson.count("In the notebook you can choose here what is shown.") == 1
