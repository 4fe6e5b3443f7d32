"""A case with decisions: what may be written, what stays decided, and what it scores."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kind_cases import example, quiz_of

from coursekit.errors import AuthoredFileError
from coursekit.quiz.disclosure.stages import after, before
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import Recalls
from coursekit.quiz.session import Session
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.yamlfile import read_yaml

EXAMPLE = example("branching")
CASE = "a-case"


def loaded(folder, *changes):
    text = quiz_of(EXAMPLE)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / "every-kind.yaml"
    path.write_text(text, encoding="utf-8")
    return load_quiz(path)


@pytest.fixture(scope="module")
def quiz(tmp_path_factory):
    return loaded(tmp_path_factory.mktemp("case"))


def decide(session, *path, text=""):
    sent = {"path": list(path)} | ({"text": text} if text else {})
    return session.do(CASE, {"did": "answer", "sent": sent})


def token(quiz, name, at):
    return quiz.questions[0].named[name].tokens[at]


# ---------------------------------------------------------------------------- what may be written

TO_LAST = "text: She waits., to: last"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("to: taken", "to: nowhere", "node `first` leads to `nowhere`, and no node has that name"),
        ("start: first", "start: none", "`taken`. Correct the name."),
        ("to: taken", "to: asked", "no option leads to the node `taken`"),
        ("{text: Article 32, points: 0,", "{text: Article 32, points: 0, to: asked,", "back to it"),
        ("points: 1, to: asked", "points: 1", "can end here, at decision 1 (first)"),
        (TO_LAST, "text: She waits.", "can end here, at decision 2 (first → asked)"),
        ("to: taken", "to: last", "can end here, at decision 2 (first → last)"),
        (
            "- {text: She drops",
            "- {text: x, to: last, feedback: X}\n          - {text: She drops",
            "has 4 options; a decision has 2 or 3. Correct the list.",
        ),
        ("{text: She waits., to", "{text: She waits., points: 1, to", "`asked` is contested, so"),
        ("{text: Article 31, points: 1", "{text: Article 31", "of the node `last` has no `points`"),
        ("Article 31, points: 1", "Article 31, points: 0", "`last` has 0 points, so there is"),
        ("text: She waits.", "text: She drops the case.", "of the node `asked`, the text is the"),
        ("id: taken", "id: asked", "node `asked` has a name that is taken"),
    ],
)
def test_a_fault_names_its_node(tmp_path, old, new, said):
    with pytest.raises(AuthoredFileError) as caught:
        loaded(tmp_path, (old, new))
    assert any(said in fault.message for fault in caught.value.faults), str(caught.value)
    assert all(fault.line for fault in caught.value.faults)


def test_an_option_that_ends_a_case_too_early_is_named_with_its_line(tmp_path):
    with pytest.raises(AuthoredFileError, match="node asked, option 1: the case can end") as caught:
        loaded(tmp_path, (TO_LAST, "text: She waits."))
    lines = (tmp_path / "every-kind.yaml").read_text(encoding="utf-8").splitlines()
    assert ["She waits." in lines[fault.line - 1] for fault in caught.value.faults] == [True]


def test_paths_that_do_not_rejoin_are_named(tmp_path):
    apart = """  - id: other
    fact: F
    question: Q
    options:
      - {text: x, points: 1, feedback: f}
      - {text: y, points: 0, feedback: f}
"""
    own = "".join(f"    {line}\n" for line in apart.splitlines())
    changes = [
        ("gives it back., to: last", "gives it back., to: other"),
        ("keeps it., to: last", "keeps it., to: other"),
        ("    ending: How", f"{own}    ending: How"),
    ]
    with pytest.raises(AuthoredFileError, match="node `taken` do not rejoin the others"):
        loaded(tmp_path, *changes)


def test_a_decision_is_graded_on_all_paths_or_on_none(tmp_path):
    asked = "protests. What now?\n        "
    changes = [
        (f"{asked}contested: true", f"{asked}contested: false"),
        ("She gives it back.,", "She gives it back., points: 1,"),
        ("She keeps it.,", "She keeps it., points: 0,"),
    ]
    with pytest.raises(
        AuthoredFileError, match="nodes `asked` and `taken` and graded at the other"
    ):
        loaded(tmp_path, *changes)


# ------------------------------------------------------------------------------- what is decided


def test_before_a_decision_nothing_of_what_follows_is_told(quiz):
    told = str(before(quiz, quiz.questions[0], "secret"))
    for secret in (
        "FEEDBACK",
        "Fact after asking",
        "Fact after taking",
        "Fact at last",
        "How all",
        "points': 1",
    ):
        assert secret not in told.replace("'points': 2.0", "")
    session = Session(quiz)
    decide(session, token(quiz, "first", 1))
    told = str(after(session, CASE, date(2026, 11, 27)))
    assert "FEEDBACK-TAKEN" in told
    assert "Fact after taking" in told
    for secret in (
        "FEEDBACK-ASKED",
        "Fact after asking",
        "Fact at last",
        "FEEDBACK-KEEPS",
        "How all",
        "'to'",
    ):
        assert secret not in told


def test_a_decision_stays(quiz):
    session = Session(quiz)
    decide(session, token(quiz, "first", 1))
    with pytest.raises(ValueError, match="a decision that was made stays"):
        decide(session, token(quiz, "first", 0))
    with pytest.raises(ValueError, match="a decision that was made stays"):
        decide(session, token(quiz, "first", 1))
    with pytest.raises(ValueError, match="can only be shown after"):
        session.do(CASE, {"did": "show"})
    assert len(session.progress(CASE).tries) == 1


def test_a_case_is_one_try_and_is_answered_at_its_end(quiz):
    session = Session(quiz)
    path = [token(quiz, "first", 0), token(quiz, "asked", 1), token(quiz, "last", 1)]
    for count in (1, 2):
        decide(session, *path[:count])
        assert session.score()[:4] == (1, 1, 2, 0)
    decide(session, *path)
    assert session.score()[:4] == (1, 1, 2, 1)
    assert not session.is_final(CASE)  # the reason may still be written
    decide(session, *path, text="Because it is the rule.")
    assert session.is_final(CASE)
    assert session.is_missed(CASE)
    session.do(CASE, {"did": "mark", "marks": [1, 2]})
    session.do(CASE, {"did": "again"})
    decide(session, token(quiz, "first", 1))
    score = session.score()
    assert (score.points, score.first) == (0, 1)  # the first time still counts as the first


def test_a_case_goes_on_where_it_was_left(quiz, tmp_path):
    record = Record(tmp_path / "record.jsonl", quiz.course)
    one = SavedSession(quiz, record)
    path = [token(quiz, "first", 0), token(quiz, "asked", 0), token(quiz, "last", 0)]
    for count in (1, 2):
        one.do(CASE, {"did": "answer", "sent": {"path": path[:count]}})
    again = SavedSession(quiz, Record(record.path, quiz.course))
    told = after(again.session, CASE, date(2026, 11, 27))
    assert (told["path"], told["verdict"]) == (path[:2], "so far")
    assert "Fact at last" in told["next"]["fact"]
    recalls = Recalls(record.entries()).of(quiz, quiz.questions[0])
    assert recalls.rounds == ()  # nothing is due of a case that has not ended
    again.do(CASE, {"did": "answer", "sent": {"path": path}})
    words = [entry.words for entry in again.record.of(quiz.quiz)]
    assert words[-1] == "She asks the other state.; She waits.; Article 31"
    recalls = Recalls(again.record.entries()).of(quiz, quiz.questions[0])
    assert [one.outcome for one in recalls.rounds] == ["recalled"]


@given(st.lists(st.integers(0, 2), min_size=3, max_size=3))
def test_the_points_of_a_decision_do_not_depend_on_the_path(quiz, places):
    (case,) = quiz.questions
    session, path, expected = Session(quiz), [], 0
    for place in places:
        node = case._node_after([case_at for case_at, _ in path])
        at = place % len(node.options)
        path.append((at, node.tokens[at]))
        expected += node.options[at].points or 0
        tries = decide(session, *(one for _, one in path)).tries
        assert tries[-1].points == expected
    assert tries[-1].grade.of == 2
    assert tries[-1].grade.verdict == ("wrong", "partly", "right")[expected]


def test_the_points_are_one_for_each_graded_decision_if_left_out(tmp_path):
    assert loaded(tmp_path).questions[0].points == 2
    changed = loaded(tmp_path, ("start: first", "start: first\n    points: 4"))
    assert changed.questions[0].points == 4
    written = read_yaml(tmp_path / "every-kind.yaml").data
    assert Quiz.model_validate(written).questions[0].points == 4
