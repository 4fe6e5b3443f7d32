"""What the public gets: our own text for an article of others, and none of its words."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from article_words import quotations, share
from edition_course import QUIZ, cell, course_in, notebook

from coursekit.cli import app
from coursekit.course.check import check_paths
from coursekit.course.edition import public_files
from coursekit.course.edition.build import build
from coursekit.course.edition.output import write
from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError

REPOSITORY = Path(__file__).parents[2]
LESSON = "notebooks/00-start-here.ipynb"
HEADER = """\
# One

| About this lesson | |
|---|---|
| **Article or data** | The Paper, 12 November 2024; a table |
"""
OTHERS = """\
format: 1
title: A vote
source: The Paper
published: 2024-11-12
url: https://paper.example/vote
twin: our-vote
"""
OURS = "format: 1\ntitle: Our vote\nsource: us\npublished: 2024-11-13\nrights: © us\n"
A_QUOTATION = 25  # words, as in limits.words_quoted


@pytest.fixture
def course(tmp_path, monkeypatch):
    folder = course_in(tmp_path / "course")
    own = {
        LESSON: notebook(
            cell("title", "markdown", HEADER),
            cell("read", "code", 'import x\n\narticle = read("../seeds/a-vote/article.txt")'),
            {**cell("tied", "markdown", "Its THIRD-WORD."), "metadata": {"tags": ["with: a-vote"]}},
            cell("show", "code", 'Quiz("quizzes/01-one.yaml")'),
            cell("both", "code", 'import y\n\nQuiz("quizzes/01-one.yaml")'),
            cell("end", "markdown", "- Article: [A vote](https://paper.example/vote), The Paper"),
        ),
        "notebooks/images/page.png": "THE-PAGE-ITSELF",
        "seeds/a-vote/case.yaml": OTHERS,
        "seeds/our-vote/article.txt": "Written for this course.\n\nA vote.\n",
        "seeds/our-vote/case.yaml": OURS,
    }
    for name, text in own.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def cells_of(files: dict[str, bytes]) -> list[str]:
    return ["".join(each["source"]) for each in json.loads(files[LESSON])["cells"]]


def test_nothing_of_an_article_of_others_is_in_it_and_its_twin_is(course):
    files = public_files(course)
    assert not [path for path in files if path.startswith(("seeds/a-vote/", "coursekit/"))]
    assert {"seeds/our-vote/article.txt", "seeds/our-vote/case.yaml"} <= set(files)
    assert "notebooks/images/page.png" not in files, "no page shows it, and it may show the article"
    whole = b"".join(files.values())
    assert b"THIRD-WORD" not in whole
    assert b"The senators wrote a letter." not in whole


def test_a_lesson_reads_the_twin_and_says_so(course):
    title, edition, read, *rest, end = cells_of(public_files(course))
    assert "| A text written for this course, set on 13 November 2024; a table |" in title
    assert "stands in for [an article of The Paper](https://paper.example/vote)" in edition
    assert read == 'import x\n\narticle = read("../seeds/our-vote/article.txt")'
    assert end.startswith("- Article: *Our vote*, written for this course (© us; sources in")
    left_out, import_y, again = rest
    assert (
        left_out
        == again
        == "*Left out of this edition: a part that rests on the words of The Paper.*"
    )
    assert import_y == "import y"


def test_build_says_which_quizzes_are_left_out(course, monkeypatch, capsys, tmp_path):
    command = ["coursekit", "build", "--edition", "public", "--out", str(tmp_path / "p.zip")]
    monkeypatch.setattr(sys, "argv", command)
    with pytest.raises(SystemExit):
        app.main()
    assert "quizzes on words of others: notebooks/quizzes/01-one.yaml" in capsys.readouterr().out


def test_a_quiz_on_the_twin_takes_the_place_of_one_on_the_article(course):
    own = course / "seeds/our-vote/quizzes/01-one.yaml"
    own.parent.mkdir()
    own.write_text(QUIZ.replace("article: a-vote", "article: our-vote"), encoding="utf-8")
    files = public_files(course)
    assert b"article: our-vote" in files["notebooks/quizzes/01-one.yaml"]
    assert "seeds/our-vote/quizzes/01-one.yaml" not in files
    assert 'Quiz("quizzes/01-one.yaml")' in cells_of(files)
    assert build(course, "public").quizzes_left_out == ()
    assert b"article: a-vote" in build(course, "student").files["notebooks/quizzes/01-one.yaml"]


def test_a_guess_loses_what_goes_with_the_articles_words(course):
    guess = course / "notebooks/guesses/one.md"
    guess.parent.mkdir()
    guess.write_text("How many?\n\n---\n\n<!-- with: a-vote -->\nAs The Paper has it, two.\n")
    other = guess.with_name("two.md")
    other.write_text("And why?\n\n---\n\nBecause.\n")
    files = public_files(course)
    assert files["notebooks/guesses/one.md"] == b"How many?\n\n---\n"
    assert files["notebooks/guesses/two.md"] == other.read_bytes()
    own = course / "seeds/our-vote/guesses/one.md"
    own.parent.mkdir()
    own.write_text("How many, by our text?\n")
    assert public_files(course)["notebooks/guesses/one.md"] == own.read_bytes()


def test_other_editions_and_other_lessons_stay_as_they_are(course):
    lesson = course / "notebooks/02-another.ipynb"
    lesson.write_text(notebook(cell("title", "markdown", "# Two")), encoding="utf-8")
    student, public = (build(course, edition).files for edition in ("student", "public"))
    assert student[lesson.relative_to(course).as_posix()] == public["notebooks/02-another.ipynb"]
    assert "seeds/a-vote/article.txt" in student
    assert "THIRD-WORD" in student[LESSON].decode()


def test_a_twin_that_is_not_there_is_told_with_its_line(course):
    (course / "seeds/our-vote/article.txt").unlink()
    with pytest.raises(CoursekitError, match=r"a-vote/case\.yaml: line 6: `twin` names `our-vote`"):
        public_files(course)


@pytest.fixture(scope="module")
def public():
    return public_files(REPOSITORY)


def test_six_words_in_a_row_of_the_article_are_a_short_quotation_with_its_source(public):
    found = list(quotations(public))
    for path, length, piece in found:
        assert "TechRadar" in piece, f"{path} has {length} words of it: {piece[:200]}"
        assert length <= A_QUOTATION, f"{path} has {length} words in a row"
    assert 0 < share(public) < 0.15


def test_no_picture_of_the_article_is_in_it(public):
    assert not [path for path in public if path.endswith((".png", ".jpg", ".jpeg", ".webp"))]


def test_the_repository_s_public_edition_is_whole(public):
    assert {LESSON, "notebooks/glossary.md", "LICENSE", "course.yaml", "edition.json"} <= set(
        public
    )
    assert not build(REPOSITORY, "public").missing


def test_what_it_asks_about_our_own_text_rests_on_no_word_that_is_not_there(public, tmp_path):
    write(public, tmp_path / "course")
    asked = sorted((REPOSITORY / "seeds").glob("*/quizzes/*.yaml"))
    for quiz in asked:
        found = check_paths([tmp_path / "course/notebooks/quizzes" / quiz.name])
        assert not [str(each) for each in found if not each.person and not each.warning]
    for lesson in map(read_lesson, (tmp_path / "course/notebooks").glob("[0-9]*.ipynb")):
        assert lesson.quizzes, f"{lesson.path.name} would be a lesson without questions"
