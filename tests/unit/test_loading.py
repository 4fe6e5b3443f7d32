"""A quiz file is read whole, or each of its faults is named with its line and its remedy."""

from __future__ import annotations

import pytest
from quiz_files import ARTICLE, QUIZ

from coursekit.errors import AuthoredFileError
from coursekit.quiz.evidence import evidence_faults, find_quote, in_paragraph
from coursekit.quiz.loading import load_quiz
from coursekit.reading.spans import Span


@pytest.fixture
def quiz_file(tmp_path):
    def write(text=QUIZ):
        path = tmp_path / "last-lines.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_quiz_is_read(quiz_file):
    quiz = load_quiz(quiz_file())
    first, second = quiz.questions
    assert (first.kind, sorted(first.key), first.points) == ("choice", [0], 1)
    assert (second.kind, sorted(second.key), second.points) == ("choices", [0, 1], 2)
    assert first.evidence.quote == "Via The Paper"
    assert first.as_of.isoformat() == "2024-11-12"


CREDIT, CLAIM = "credit-line", "who-criticises"


@pytest.mark.parametrize(
    ("old", "new", "line", "question", "words"),
    [
        ("A credit, correct: true,", "A credit,", 11, CREDIT, "marked right"),
        ("A claim,", "A claim, correct: true,", 12, CREDIT, "second option is marked right"),
        ("A claim", "'a  CREDIT '", 12, CREDIT, "the same as that of option 1"),
        ("A claim", "Ａ credit", 12, CREDIT, "the same as that of option 1"),
        ("feedback: FEEDBACK-CLAIM", "feedbak: x", 12, CREDIT, "Did you mean `feedback`"),
        (", feedback: FEEDBACK-CLAIM", "", 12, CREDIT, "`feedback` is missing"),
        ("FEEDBACK-CLAIM", "' '", 12, CREDIT, "`feedback` is empty"),
        ("prompt: What is the last line?", "prompt:", 8, CREDIT, "`prompt` is empty"),
        ("kind: choice\n", "kind: chioce\n", 6, CREDIT, "Did you mean `choice`"),
        ("objective: tell", "obj: tell", 7, CREDIT, "the key `obj` is unknown"),
        ("HINT-ONE, HINT-TWO", "a, b, c, d", 9, CREDIT, "at most 3, found 4"),
        ("row: S012, ", "", 14, CREDIT, "`row` and `quote`, or `fact`"),
        ("2024-11-12", "November", 15, CREDIT, "a date such as"),
        ("A claim", "'[x](javascript:x)'", 12, CREDIT, "link to `javascript:x` is unsafe"),
        ("id: who-criticises", "id: credit-line", 16, CREDIT, "stands here and in line 5"),
        ("points: 2", "points: 0", 19, CLAIM, "greater than 0"),
        ("The ministry,", "The ministry, correct: true,", 20, CLAIM, "ticking everything"),
        ("feedback: FEEDBACK-MINISTRY", "feedback: x, if_missed: y", 23, CLAIM, "right options"),
    ],
)
def test_a_fault_names_line_question_and_remedy(quiz_file, old, new, line, question, words):
    assert old in QUIZ
    path = quiz_file(QUIZ.replace(old, new, 1))
    with pytest.raises(AuthoredFileError, match=words) as caught:
        load_quiz(path)
    told = [f"{fault.line} {fault.told()}" for fault in caught.value.faults]
    assert any(each.startswith(f"{line} question {question}") and words in each for each in told)


def test_a_question_with_one_fault_does_not_hide_its_others(quiz_file):
    text = QUIZ.replace("A credit, correct: true,", "A claim,").replace("prompt: Who", "promt: Who")
    with pytest.raises(AuthoredFileError) as caught:
        load_quiz(quiz_file(text))
    assert [fault.line for fault in caught.value.faults] == [10, 11, 12, 16, 18]


def test_a_newer_format_is_the_only_fault_told(quiz_file):
    with pytest.raises(AuthoredFileError, match="newer coursekit") as caught:
        load_quiz(quiz_file(QUIZ.replace("format: 1", "format: 2")))
    assert len(caught.value.faults) == 1


def test_a_text_of_any_script_is_a_prompt(quiz_file):
    text = QUIZ.replace("Who finds fault?", "من ينتقد المعاهدة؟ 谁在批评？")
    assert load_quiz(quiz_file(text)).questions[1].prompt == "من ينتقد المعاهدة؟ 谁在批评？"


def test_evidence_is_compared_with_article_rows_and_facts(quiz_file):
    quiz = load_quiz(quiz_file())
    credit = Span(ARTICLE.index("Via"), len(ARTICLE))
    assert list(evidence_faults(quiz, ARTICLE, {"S012": credit}, ())) == []
    for rows, text, words in [
        ({}, ARTICLE, "no row `S012`"),
        ({"S012": Span(0, 10)}, ARTICLE, "do not stand in row"),
        ({"S012": credit}, ARTICLE.replace("Via", "From"), "does not print"),
    ]:
        ((question, message),) = evidence_faults(quiz, text, rows, ())
        assert question == "credit-line"
        assert words in message


def test_evidence_may_be_a_fact(quiz_file):
    text = QUIZ.replace("{row: S012, quote: Via The Paper}", "{fact: adoption}")
    quiz = load_quiz(quiz_file(text))
    assert list(evidence_faults(quiz, ARTICLE, {}, {"adoption"})) == []
    assert "no fact" in next(evidence_faults(quiz, ARTICLE, {}, {"other"}))[1]


def test_a_quotation_is_shown_in_its_paragraph():
    span = find_quote("Emoji 😀.\r\n\r\nThe vote — a “key” one.\r\n", "“key”")
    assert in_paragraph("Emoji 😀.\r\n\r\nThe vote — a “key” one.\r\n", span) == (
        "The vote — a ",
        "“key”",
        " one.",
    )
