"""A lesson as one page: all of its words, nothing of the key unasked, nothing that runs."""

from __future__ import annotations

import json
import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from export_texts import words_of
from hypothesis import given
from hypothesis import strategies as st
from sample_course import LESSON, NOTEBOOKS

from coursekit.course.exports.lesson_page import lesson_page, prose
from coursekit.course.exports.outputs import harmless
from coursekit.errors import CoursekitError
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import feedback_in

ROOT = Path(__file__).parents[2]
QUIZZES = sorted(NOTEBOOKS.glob("quizzes/01-*.yaml"))


def page_of(path=LESSON, **options):
    return lesson_page(path, **options).content.decode()


def body_of(html):
    return html[html.index("<body>") :]


def test_the_page_has_prose_article_and_every_question_in_their_order():
    html = page_of()
    words = words_of(body_of(html))
    article = (ROOT / "seeds/un-cybercrime-convention-vote/article.txt").read_text("utf-8")
    places = [
        words.index(part)
        for part in ("Whoever read this sentence", "Read it as it came", " ".join(article.split()),
                     "Which of these lines are on the page", "A sentence is an onion",
                     "The vote that never was", "Sources and licences")
    ]  # fmt: skip
    assert places == sorted(places)
    assert words.count(" ".join(article.split())) == 1
    for quiz in map(load_quiz, QUIZZES):
        for question in quiz.questions:
            assert words_of(question.prompt.replace("*", "")[:40]) in words.replace("*", "")
    assert "© Future Publishing; here for teaching only" in words


def test_nothing_of_a_key_is_on_a_page_without_answers():
    words = words_of(body_of(page_of()))
    for quiz in map(load_quiz, QUIZZES):
        for question in quiz.questions:
            for _where, said in feedback_in(question):
                assert words_of(said)[:60] not in words
    assert "section:" not in words
    assert "objective:" not in words


def test_with_answers_each_question_has_its_key():
    html = page_of(answers="open")
    count = sum(len(load_quiz(path).questions) for path in QUIZZES)
    assert html.count('<details class="key" open>') == count
    assert "With the answers, for the person marking it." in html


def test_headings_go_down_by_one_and_the_title_is_the_first():
    levels = [int(level) for level in re.findall(r"<h(\d)", page_of())]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert "<title>Unit 1: Reading one article</title>" in page_of()


def test_the_policy_lets_nothing_in_but_pictures_of_the_page_itself():
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page_of())
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert not re.search(r"<script|<link|url\(|@import|\son\w+=", page_of())


def test_what_is_not_on_the_page_is_said():
    (lost,) = lesson_page(LESSON).losses()
    assert "what 11 code cells show. Add --run" in lost


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("[*glossary*](glossary.md#x) <!-- section: a -->", "<p><em>glossary</em></p>"),
        ("[x](https://x.y)", '<p><a href="https://x.y">x</a></p>'),
        ("<script>1</script>", "<p>&lt;script&gt;1&lt;/script&gt;</p>"),
        ('<span lang="ar">سلام</span>', '<p><span lang="ar" dir="auto">سلام</span></p>'),
        ('<span lang="fr" onclick="x">a</span>', None),
    ],
)
def test_prose_keeps_emphasis_web_links_and_the_language_of_foreign_words(source, shown):
    html = prose(source).strip()
    if shown is None:
        assert "<span" not in html
    else:
        assert html == shown


def test_an_article_says_its_language_and_direction(tmp_path):
    folder = shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    other = folder / "un-cybercrime-convention-vote"
    (other / "article.txt").write_text("أقرّت الجمعية العامة المعاهدة.\n", encoding="utf-8")
    case = (other / "case.yaml").read_text(encoding="utf-8")
    case = re.sub(r"sha256: .*\n", "", case)
    case = re.sub(r"language: .*\n", "", case) + "language: ar\n"
    (other / "case.yaml").write_text(case, encoding="utf-8")
    notebooks = shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    html = page_of(notebooks / LESSON.name)
    assert '<article class="text" lang="ar" dir="auto">' in html
    assert '<p dir="auto">أقرّت الجمعية العامة المعاهدة.</p>' in html


HOSTILE = """<p onclick="x()" style="color:red">a<script>alert(1)</script><img src=http://x/y.png>
<a href="javascript:x">b</a><iframe src=x>c</iframe><svg onload=x() viewBox="0 0 9 9">
<script>d</script><use href="http://x"></use><path d="M0 0z" fill="url(x)"></path></svg><b>e"""


def test_what_a_cell_shows_can_neither_run_nor_fetch():
    assert harmless(HOSTILE) == (
        '<p>a<img>\n<a>b</a>c<svg viewbox="0 0 9 9">\n<path d="M0 0z"></path></svg><b>e</b></p>'
    )


@given(st.text(st.sampled_from("<>/=\"' abipsvgscript!-&;:onhref"), max_size=60))
def test_no_output_keeps_what_could_run(text):
    cleaned = harmless(text)
    assert not re.search(r"<(?:script|svg|style|iframe)|<[^>]*\s(?:on\w+|style)=", cleaned)
    assert harmless(cleaned) == cleaned


def lesson_with(tmp_path, *sources, kind="code"):
    cells = [
        {"cell_type": kind, "id": f"c{at}", "metadata": {}, "source": source, "outputs": [],
         "execution_count": None}
        for at, source in enumerate(sources)
    ]  # fmt: skip
    path = tmp_path / "01-own.ipynb"
    path.write_text(
        json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    )
    return path


def test_a_lesson_that_is_run_prints_what_its_cells_show_and_touches_no_record(
    tmp_path, coursekit_home
):
    path = lesson_with(
        tmp_path,
        "import os, coursekit",
        "from IPython.display import HTML",
        "HTML('<table><tr onclick=1><td>A CELL</td></tr></table>')",
        "print('PRINTED <b>')",
        "os.environ['COURSEKIT_HOME']",
    )
    made = lesson_page(path, run_cells=True)
    html = made.content.decode()
    assert "<table><tr><td>A CELL</td></tr></table>" in html
    assert "<pre>PRINTED &lt;b&gt;\n</pre>" in html
    assert str(coursekit_home) not in html
    assert list(made.losses()) == []


@pytest.mark.slow
def test_a_cell_that_fails_ends_the_export_with_its_error(tmp_path):
    path = lesson_with(tmp_path, "1 / 0")
    with pytest.raises(CoursekitError, match="ZeroDivisionError: division by zero"):
        lesson_page(path, run_cells=True)


_FOLDED = "## {title}\n\n<details>\n<summary>{summary}</summary>\n\n- **A** part\n\n</details>"
TEXTS = (
    "# A lesson",
    "![A drawing. A desk in one country, a disk in another.](images/desk.svg)",
    _FOLDED.format(title="Adapt this lesson", summary="For teachers"),
    _FOLDED.format(title="Sources", summary="Where everything comes from"),
)


def test_what_a_lesson_folds_away_for_teachers_is_on_no_students_page(tmp_path):
    lesson = lesson_with(tmp_path, *TEXTS, kind="markdown")
    student, teacher = body_of(page_of(lesson)), body_of(page_of(lesson, answers="open"))
    assert "Adapt this lesson" in teacher
    assert "Adapt this lesson" not in student
    assert "Where everything comes from" in student
    assert "<em>A drawing. A desk in one" in student
    assert "&lt;details" not in student + teacher
