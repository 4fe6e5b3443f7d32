"""Another article is put into each lesson, as its last section says: what fails was told before."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from sample_course import LESSON, SECOND

from coursekit.course.lesson import read_lesson
from coursekit.course.checks.rows import rows_there
from coursekit.course.finding import Course

ROOT = Path(__file__).parents[2]
LESSONS = sorted(path.name for path in (ROOT / "notebooks").glob("[0-9]*.ipynb"))
TEXT = YAML(typ="safe").load(ROOT / "tests/unit/drafting_texts.yaml")["rivers"]
#: The cells of two lessons that take a row or a table of the article that the lesson came with.
ABOUT_THE_FIRST = {
    LESSON.name: {"explain-row", "show-checked"},
    SECOND.name: {"explain-letter"},
}


@pytest.fixture
def adapted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go into a copy of the lessons that read an article of the teacher's own, not yet reviewed."""
    for name in ("notebooks", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    own = tmp_path / "seeds/own"
    own.mkdir()
    text = TEXT["text"].strip().rpartition("\n\n")[0]  # too short for some row of a lesson
    (own / "article.txt").write_text(text, encoding="utf-8")
    (own / "case.yaml").write_text(f"format: 1\npublished: {TEXT['published']}\n")
    for lesson in (tmp_path / "notebooks").glob("[0-9]*.ipynb"):
        put_to_own_article(lesson)
    monkeypatch.chdir(tmp_path / "notebooks")
    return tmp_path / "notebooks"


def put_to_own_article(lesson: Path) -> None:
    """Let a lesson read the teacher's article in place of its own."""
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(re.sub(r"seeds/[a-z-]+/article", "seeds/own/article", text))


def told_of(lesson: Path) -> set[str]:
    """Return the ids of the cells of which the check says that they will not run."""
    told = list(rows_there(Course(read_lesson(lesson), (), frozenset())))
    assert all("will not run with this article: " in each.found for each in told)
    return {each.place.partition("(id ")[2].rstrip(")") for each in told}


@pytest.mark.parametrize("name", LESSONS)
def test_no_cell_of_a_lesson_fails_with_the_article_that_it_came_with(name: str) -> None:
    assert told_of(ROOT / "notebooks" / name) == set()


@pytest.mark.parametrize("lesson", [LESSON, SECOND], ids=lambda path: path.stem)
def test_the_check_names_each_cell_that_another_article_breaks(adapted: Path, lesson: Path) -> None:
    assert told_of(lesson) == set()
    shutil.copy(lesson, adapted)
    put_to_own_article(adapted / lesson.name)
    assert told_of(adapted / lesson.name) == ABOUT_THE_FIRST[lesson.name]


@pytest.mark.slow  # it runs all cells of a lesson: 30 s for the eight
@pytest.mark.parametrize("name", LESSONS)
def test_no_other_cell_fails_with_another_article(
    adapted: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MPLBACKEND", "Agg")
    names: dict[str, object] = {}
    failed = dict[str, Exception]()
    for cell in json.loads((adapted / name).read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec("".join(cell["source"]), names)  # noqa: S102 (our own lessons)
            except Exception as error:  # noqa: BLE001 (whatever a cell ends in)
                failed[cell["id"]] = error
    assert failed.keys() <= told_of(adapted / name), failed
