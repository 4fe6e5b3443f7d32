"""A notebook is read into a lesson by the written conventions."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.course.lesson import Lesson, read_lesson, words_in
from coursekit.errors import AuthoredFileError

HEADER = """# Reading one article

| About this lesson | |
|---|---|
| **Audience** | law students |
| **Minutes** | 50 |
| **Prior knowledge** | none |
| **Article or data** | one article |
| **Version** | 0.1.0 |
"""
OBJECTIVES = """## What you will learn
<!-- section: objectives -->

- **Distinguish** a fact from a claim. <!-- objective: fact-from-claim -->
- **Date** an event. <!-- objective: date-an-event -->
"""


def markdown(source: str, name: str) -> dict[str, object]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def code(source: str, name: str) -> dict[str, object]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": source,
    }


def write(path: Path, cells: list[dict[str, object]]) -> Path:
    book = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(book), encoding="utf-8")
    return path


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return read_lesson(
        write(
            tmp_path / "01-one.ipynb",
            [
                markdown(HEADER, "title"),
                markdown(OBJECTIVES, "objectives"),
                markdown("## First\n*10 minutes* <!-- section: first -->\n\nText.", "first"),
                code('import coursekit\ncoursekit.Quiz("quizzes/01-one.yaml")', "quiz"),
                markdown(
                    "## Second\n\n*1 minute* <!-- section: second --> <!-- session: 2 -->", "s"
                ),
                code('article = coursekit.read("../seeds/a/article.txt")', "read"),
            ],
        )
    )


def test_header_is_the_table_below_the_title(lesson: Lesson) -> None:
    assert lesson.header["audience"] == "law students"
    assert lesson.header["prior knowledge"] == "none"
    assert lesson.header_minutes == 50
    assert lesson.number == 1


def test_objectives_give_verb_and_id(lesson: Lesson) -> None:
    assert [(o.verb, o.id, o.text) for o in lesson.objectives] == [
        ("distinguish", "fact-from-claim", "Distinguish a fact from a claim."),
        ("date", "date-an-event", "Date an event."),
    ]
    assert (lesson.objectives[1].cell, lesson.objectives[1].line) == (2, 5)


def test_sections_know_minutes_session_and_cells(lesson: Lesson) -> None:
    told = [(s.id, s.minutes, s.session, s.cells) for s in lesson.sections]
    assert told == [
        ("objectives", None, 1, (2,)),
        ("first", 10, 1, (3, 4)),
        ("second", 1, 2, (5, 6)),
    ]


def test_quizzes_resolve_from_the_notebooks_folder(lesson: Lesson) -> None:
    (quiz,) = lesson.quizzes
    assert quiz.path == lesson.path.parent / "quizzes/01-one.yaml"
    assert quiz.cell == 4
    assert "../seeds/a/article.txt" in [use.written for use in lesson.texts]


def test_a_hash_in_a_code_block_is_no_heading(tmp_path: Path) -> None:
    path = write(tmp_path / "x.ipynb", [markdown("# T\n\n```\n## not a heading\n```", "a")])
    assert [heading.title for heading in read_lesson(path).headings] == ["T"]


def test_words_are_those_a_reader_sees() -> None:
    assert words_in("## A *b* `c`\n\n```\nnot these\n```\n\n| d | e |\n|---|---|\n| f | g |") == 7
    assert words_in("[link text](https://example.org/long) <!-- unseen words -->") == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not one (Expecting value)"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b'{"nbformat": 4, "cells": 3}', "list of cells"),
        (b'{"nbformat": 9, "cells": []}', "format 4"),
        (b"[1]", "list of cells"),
        (b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 3}]}', "Cell 1"),
        (b'{\n"cells": [\n}', "line 3"),
    ],
)
def test_a_broken_file_is_named_with_what_to_do(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "01-broken.ipynb"
    path.write_bytes(content)
    with pytest.raises(AuthoredFileError, match=r"01-broken\.ipynb") as raised:
        read_lesson(path)
    assert told in str(raised.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AuthoredFileError, match="Check the path"):
        read_lesson(tmp_path / "none.ipynb")


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_in_a_cell_is_read(markdown_text: str, code_text: str) -> None:
    cells = [markdown(markdown_text, "m"), code(code_text, "c")]
    with TemporaryDirectory() as folder:
        lesson = read_lesson(write(Path(folder) / "x.ipynb", cells))
    assert len(lesson.headings) >= len(lesson.sections)
    assert lesson.header_minutes is None or lesson.header
    assert all(use.cell == 2 for use in (*lesson.texts, *lesson.quizzes))
