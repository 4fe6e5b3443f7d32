"""`coursekit hand-in` shows all before it writes, writes once, and says the receipt."""

from __future__ import annotations

import json

import pytest
from kind_cases import example, quiz_of

from coursekit.quiz.hand_in import read_hand_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.store.record import record_of, shared_record
from coursekit.quiz.store.saved_session import SavedSession


@pytest.fixture
def answered(tmp_path, monkeypatch):
    """Return what answers a question of a small course, in whose folder the command is given."""
    shared_record.cache_clear()
    (tmp_path / "quizzes").mkdir()
    path = tmp_path / "quizzes/01-small.yaml"
    text = quiz_of(example("choice"), example("discuss")).replace("every-kind", "01-small")
    path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def answer(place, sent=None):
        quiz = load_quiz(path)
        question = quiz.questions[place]
        saved = SavedSession(quiz, record_of(quiz.course))
        saved.do(question.id, {"did": "answer", "sent": sent or question.key_sent()})

    return answer


def test_without_a_name_all_of_it_is_shown_and_nothing_is_written(run, answered, tmp_path):
    answered(0)
    answered(1, {"text": "MY TEXT"})
    code, out, err = run("hand-in")
    assert (code, err) == (0, "")
    for words in ("MY TEXT", "Last answer: A credit", "It does not hold", "Nothing was written"):
        assert words in out
    assert not list(tmp_path.glob("*.html"))
    assert "MY TEXT" not in run("hand-in", "--without", "written")[1]


def test_with_a_pseudonym_a_file_is_written_once(run, answered, tmp_path):
    answered(0)
    code, out, _ = run("hand-in", "--pseudonym", "p07", "--with", "hints", "--out", "mine.html")
    assert code == 0
    found = read_hand_in((tmp_path / "mine.html").read_bytes())
    assert out.splitlines()[:2] == ["mine.html", f"Receipt: {found.receipt}"]
    assert (found.student.as_, found.student.called) == ("pseudonym", "p07")
    assert "hints" in found.holds
    before = (tmp_path / "mine.html").read_bytes()
    code, _, err = run("hand-in", "--as", "Ada", "--out", "mine.html")
    assert (code, "already exists" in err) == (1, True)
    assert (tmp_path / "mine.html").read_bytes() == before


def test_a_folder_gets_a_file_named_by_its_receipt(run, answered, tmp_path):
    answered(0)
    (tmp_path / "out").mkdir()
    code, out, _ = run("hand-in", "--as", "Ada Doe", "--out", "out", "--json")
    said = json.loads(out)
    assert code == 0
    assert (tmp_path / f"out/hand-in-{said['receipt']}.html").is_file()
    assert said["hand_in"]["student"] == {"as": "name", "called": "Ada Doe"}


def test_nothing_is_not_handed_in(run, answered, tmp_path):
    code, _, err = run("hand-in", "--as", "Ada")
    assert (code, "has been answered yet" in err) == (1, True)
    assert not list(tmp_path.glob("*.html"))


@pytest.mark.parametrize(
    "options",
    [
        ("--as", "Ada", "--pseudonym", "p07"),
        ("--out", "mine.html"),
        ("--with", "everything"),
    ],
)
def test_what_makes_no_sense_is_wrong_use(run, answered, options):
    assert run("hand-in", *options)[0] == 2
