"""Each kind of question is a folder: its cases hold, and a folder more is a kind more."""

from __future__ import annotations

from datetime import date

import pytest
from kind_cases import cases_of, example, expected_of, lines_of, quiz_of, result_of
from toy_kind import toy_kind

from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.disclosure.stages import after, before
from coursekit.quiz.export.paper import fragment, page
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import KINDS, Quiz, add_kinds
from coursekit.quiz.session import Session
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession


@pytest.mark.parametrize("kind", KINDS)
def test_the_cases_of_a_kind_hold(kind, tmp_path):
    for number, case, quiz in cases_of(kind, tmp_path):
        (question,) = quiz.questions
        found = result_of(case, question, quiz.asked(question))
        assert found == expected_of(case), f"line {number}: {case}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_thirty_cases_of_both_sorts(kind):
    cases = [line for line in lines_of(kind) if "sent" in line]
    assert len(cases) >= 30
    refused = sum("refused" in case for case in cases)
    assert 5 <= refused <= len(cases) - 5


# --------------------------------------------------------------------------- a folder is a kind


@pytest.fixture
def toy_quiz(tmp_path):
    """Return a quiz of a kind that coursekit has not, and of one that it has."""
    with toy_kind(tmp_path / "kinds"):
        path = tmp_path / "toys.yaml"
        path.write_text(quiz_of(example("word-length", tmp_path / "kinds"), example("choice")))
        yield load_quiz(path)
    assert "word-length" not in KINDS


def test_a_folder_is_a_kind_that_loads_asks_and_grades(toy_quiz, tmp_path):
    session = Session(toy_quiz)
    assert before(toy_quiz, session.question("a-word"))["kind"] == "word-length"
    session.do("a-word", {"did": "answer", "sent": {"text": "votes"}})
    result = after(session, "a-word", date(2026, 11, 27))
    assert (result["verdict"], result["feedback"]) == ("partly", "<p>FEEDBACK-COUNT</p>\n")
    session.do("a-word", {"did": "answer", "sent": {"text": "vote"}})
    result = after(session, "a-word", date(2026, 11, 27))
    assert (result["verdict"], result["key"]) == ("right", "4 letters")
    for _number, case, quiz in cases_of("word-length", tmp_path, tmp_path / "kinds"):
        (question,) = quiz.questions
        assert result_of(case, question, quiz.asked(question)) == expected_of(case)


def test_a_folder_is_a_kind_on_paper_and_in_a_notebook(toy_quiz):
    asked = page(toy_quiz)
    assert "A word: <span" in asked
    assert "FEEDBACK-FOUR" not in asked
    assert "4 letters" in page(toy_quiz, "open")
    assert "A word: ____" in fragment([before(toy_quiz, each) for each in toy_quiz.questions])


def test_a_folder_is_a_kind_in_the_record_and_in_editors(toy_quiz, tmp_path):
    one = SavedSession(toy_quiz, Record(tmp_path, "a-course"))
    one.do("a-word", {"did": "answer", "sent": {"text": "vote"}})
    (entry,) = one.record.of(toy_quiz.quiz)
    assert entry_in_words(entry) == "vote"
    assert "WordLength" in Quiz.model_json_schema()["$defs"]


def test_a_fault_of_a_new_kind_is_told_as_of_any_other(toy_quiz, tmp_path):
    path = tmp_path / "faulty.yaml"
    faulty = example("word-length", tmp_path / "kinds").replace("letters: 4", "letters: none")
    path.write_text(quiz_of(faulty.replace("if_wrong", "if_wrogn")))
    with pytest.raises(AuthoredFileError, match="Did you mean `if_wrong`") as caught:
        load_quiz(path)
    assert any("`letters` must be" in fault.message for fault in caught.value.faults)


def test_a_kind_that_is_not_named_as_its_folder_is_an_error(tmp_path):
    with toy_kind(tmp_path) as folder:
        pass
    folder.rename(tmp_path / "letters")
    try:
        with pytest.raises(CoursekitError, match=r'kind: Literal\["letters"\]'):
            add_kinds(tmp_path)
    finally:
        add_kinds()
    assert "choice" in KINDS
