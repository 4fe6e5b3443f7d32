"""A widget as a fragment of a page without a kernel: what it says, and what it must not say."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from kind_cases import example, quiz_of
from quiz_files import EVERY_KIND, QUIZ
from toy_kind import toy_kind

from coursekit.quiz.disclosure.sealing import sealed_text
from coursekit.quiz.loading import load_quiz
from coursekit.widgets.pages.static_page import files, fragment, head
from coursekit.widgets.quiz import Quiz

HOSTILE = "</script><script>alert(1)</script><!-- \u2028 ]]> &amp;"


def parts_of(made):
    """Return what is read without a script, and the data."""
    found = re.fullmatch(
        r'<div class="coursekit-widget coursekit-\w+"><div class="coursekit-paper">(.*)</div>'
        r'(?:<template>.*</template>)?<script type="application/json">([^<>]*)</script></div>',
        made,
        re.DOTALL,
    )
    assert found, made[:200]
    return found[1], json.loads(found[2])


def written(folder, text):
    path = folder / "last-lines.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_quiz_has_its_questions_with_their_keys_and_is_read_as_on_paper(tmp_path):
    paper, state = parts_of(fragment(Quiz(written(tmp_path, QUIZ))))
    assert "What is the last line?" in paper
    assert "FEEDBACK" not in paper
    assert [each["id"] for each in state["keys"]] == ["credit-line", "who-criticises"]
    assert "FEEDBACK-CREDIT" in json.dumps(state["keys"][0]["key"])
    assert state["keys"][0]["hints"] == [
        {"text": f"<p>HINT-{which}</p>\n", "cost": 0} for which in ("ONE", "TWO")
    ]
    quiz = load_quiz(tmp_path / "last-lines.yaml")
    assert [each["version"] for each in state["keys"]] == [each.digest() for each in quiz.questions]


def test_a_kind_that_the_page_cannot_grade_stays_on_paper_and_is_named(tmp_path):
    with toy_kind(tmp_path):
        text = quiz_of(example("choice"), example("word-length", tmp_path))
        made = fragment(Quiz(written(tmp_path, text)))
    _, state = parts_of(made)
    assert [each["kind"] for each in state["keys"]] == ["choice"]
    left = made.partition("<template>")[2].partition("</template>")[0]
    assert "This page cannot check questions of this kind: word-length." in left
    assert "Write a word of four letters." in left
    assert "FEEDBACK" not in left


def test_the_same_quiz_makes_the_same_fragment(tmp_path, monkeypatch):
    path = written(tmp_path, EVERY_KIND.read_text("utf-8"))
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "one"))
    first = fragment(Quiz(path))
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "other"))
    assert fragment(Quiz(path)) == first


def test_evidence_that_would_give_the_answer_away_waits_for_the_end(tmp_path):
    _, state = parts_of(fragment(Quiz(written(tmp_path, QUIZ))))
    told = state["keys"][0]["told"]
    assert told["last"]["evidence"]["words"] == "Via The Paper"
    assert told["early"]["as_of"] == "12 November 2024"


@pytest.mark.parametrize("is_sealed", [True, False])
def test_a_quiz_that_an_instructor_marks_has_no_key_on_the_page(tmp_path, is_sealed):
    text = EVERY_KIND.read_text("utf-8").replace("format: 1", "format: 1\nassessed: true")
    path = written(tmp_path, text)
    if is_sealed:
        path.write_text(sealed_text(load_quiz(path), "secret"), encoding="utf-8")
    made = fragment(Quiz(path))
    assert "marked by your instructor" in made
    assert ("Answer it in the notebook" in made) is not is_sealed
    assert not re.search(r"FEEDBACK|KEY-|HINT-", made)
    assert ("application/json" in made) is is_sealed


def test_no_text_of_a_quiz_ends_the_script(tmp_path):
    text = QUIZ.replace("What is the last line?", json.dumps(HOSTILE))
    made = fragment(Quiz(written(tmp_path, text.replace("FEEDBACK-CLAIM", json.dumps(HOSTILE)))))
    paper, state = parts_of(made)
    assert "<script" not in paper
    assert "alert(1)" in state["shown"][0]["prompt"]


def test_a_page_has_a_script_and_styles_and_no_words_in_english():
    assert set(files()) == {"static-page.js", "static-page.css", "widgets.css"}
    assert all(files().values())
    assert "eval(" not in files()["static-page.js"].decode()
    found = re.search(r'class="coursekit-page">([^<]*)</script>', head("../_static/"))
    assert json.loads(found[1])["words"] == {}
    assert 'src="../_static/static-page.js"' in head("../_static/")


def test_a_notebook_that_runs_for_a_page_shows_fragments(tmp_path):
    path = written(tmp_path, QUIZ)
    code = (
        f"import coursekit; shown = coursekit.Quiz({str(path)!r})._repr_mimebundle_();"
        "print(sorted(shown), 'coursekit-widget' in shown['text/html'])"
    )
    for static, expected in (("1", "['text/html', 'text/plain'] True"), ("", "widget-view")):
        ran = subprocess.run(
            [sys.executable, "-c", code],
            env={"COURSEKIT_STATIC_PAGE": static, "COURSEKIT_HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert expected in (ran.stdout + ran.stderr) or not static, ran.stderr
