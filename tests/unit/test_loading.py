"""A quiz file is read whole, or each of its faults is named with its line and its remedy."""

from __future__ import annotations

import re

import pytest
from quiz_files import ARTICLE, EVERY_KIND, QUIZ

from coursekit.errors import AuthoredFileError
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.evidence.quotations import evidence_faults, find_quote, in_paragraph
from coursekit.quiz.export.gift import gift
from coursekit.quiz.export.paper import fragment, page
from coursekit.quiz.loading import load_quiz
from coursekit.reading.text.spans import Span


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
        ("A credit, correct: true,", "A credit,", 10, CREDIT, "no option is right"),
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
        ("id: who-criticises", "id: credit-line", 16, CREDIT, "is here and on line 5"),
        ("points: 2", "points: 0", 19, CLAIM, "greater than 0"),
        ("The ministry,", "The ministry, correct: true,", 20, CLAIM, "ticking everything"),
        ("tell-credit-from-source", "Tell It", 7, CREDIT, "`objective` must be"),
        ("[HINT-ONE, HINT-TWO]", "[{text: x, cost: 2}]", 9, CREDIT, "`cost` must be"),
        (
            "as_of: 2024-11-12",
            "as_of: 2024-11-12\n    review_after: 2024-01-01",
            16,
            CREDIT,
            "reviewed",
        ),
        ("text: A credit,", f"text: {'A credit ' * 6},", 11, CREDIT, "gives it away"),
        (
            "tell-credit-from-source",
            "Tell It",
            7,
            CREDIT,
            "in lower-case letters, digits and hyphens",
        ),
        ("[HINT-ONE, HINT-TWO]", "HINT-ONE", 9, CREDIT, "all of them in `[ ]`"),
        ("FEEDBACK-CLAIM", "No, it is not.", 12, CREDIT, "between quotation marks: in braces"),
    ],
)
def test_a_fault_names_line_question_and_remedy(quiz_file, old, new, line, question, words):
    assert old in QUIZ
    path = quiz_file(QUIZ.replace(old, new, 1))
    with pytest.raises(AuthoredFileError, match=re.escape(words)) as caught:
        load_quiz(path)
    told = [f"{fault.line} {fault.in_words()}" for fault in caught.value.faults]
    assert any(each.startswith(f"{line} question {question}") and words in each for each in told)


def test_a_question_with_one_fault_does_not_hide_its_others(quiz_file):
    text = QUIZ.replace("A credit, correct: true,", "A claim,").replace("prompt: Who", "promt: Who")
    with pytest.raises(AuthoredFileError) as caught:
        load_quiz(quiz_file(text))
    assert [fault.line for fault in caught.value.faults] == [10, 12, 16, 18]


def test_several_right_options_that_are_much_longer_give_themselves_away(quiz_file):
    long = "a group of senators who wrote a letter to the Attorney General"
    text = QUIZ.replace("Cisco,", f"{long},").replace("The senators,", f"{long} again,")
    with pytest.raises(AuthoredFileError, match="right options are much longer"):
        load_quiz(quiz_file(text))


def test_the_address_of_a_link_does_not_make_an_option_long(quiz_file):
    linked = f"'[A credit](https://example.org/{'x' * 60})',"
    load_quiz(quiz_file(QUIZ.replace("A credit,", linked, 1)))


def test_a_blank_beside_a_column_makes_no_other_column(quiz_file):
    quiz = load_quiz(quiz_file(EVERY.replace("to: fact,", "to: 'fact ',", 1)))
    (question,) = (each for each in quiz.questions if each.kind == "classify")
    assert question.grade(question.read(question.key_sent())).verdict == "right"


def test_who_finds_the_cell_and_mends_it_wrongly_reads_something(quiz_file):
    text = EVERY.replace("    if_other_value: FEEDBACK-OTHER-VALUE\n", "")
    with pytest.raises(AuthoredFileError, match="`if_other_value` is missing") as caught:
        load_quiz(quiz_file(text))
    assert [fault.where for fault in caught.value.faults] == ["question a-mending"]


def test_a_value_of_another_type_has_one_fault(quiz_file):
    kind = next(part for part in EVERY.split("  - id: ") if "kind: mend" in part)
    spoilt = re.sub(r"mended: .*", "mended: one text", kind)
    with pytest.raises(AuthoredFileError, match="`mended` must be a list") as caught:
        load_quiz(quiz_file(EVERY.replace(kind, spoilt)))
    assert len(caught.value.faults) == 1


EVERY = EVERY_KIND.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "question", "words"),
    [
        ("answer: false", "answer: maybe", "true-or-false", "`answer` must be"),
        ("tolerance: 1", "tolerance: 10", "a-number", "within the tolerance"),
        ("answer: 2024-11\n", "answer: next month\n", "a-date", "is not a date"),
        ("answer: 2024-11\n", "answer: 12/11/2024\n", "a-date", "is not a date"),
        ("text: signature", "text: The Ratification", "a-short-text", "among the accepted"),
        ("accept: [Ratification,", "accept: [THE ratification,", "a-short-text", "the same as"),
        ("a key ___", "a key vote", "a-cloze", "1 gaps"),
        ("[VOTE, meeting, summit]", "[meeting, summit]", "a-cloze", "no accepted form is among"),
        ("[VOTE, meeting, summit]", "[VOTE]", "a-cloze", "every choice is right"),
        ("[[letter, post]]", "[[letter, pots]]", "an-order", "no item has the id `pots`"),
        ("text: Senators wrote a letter}", "text: The talks began}", "an-order", "the same as"),
        ("others: [oppose]", "others: [support]", "a-match", "something belongs to this one"),
        ("to: fact", "to: facts", "a-classification", "there is no column `facts`"),
        ("wrong: content", "wrong: contents", "a-mending", "no column `contents`"),
        ("wrong: content", "wrong: nothing", "a-mending", "Leave it out when nothing is"),
        ("mended: [THE", "mended: [some campaigners have said, THE", "a-mending", "already"),
        (
            "accept: [reportedly,",
            "accept: [allegedly,",
            "a-highlight",
            "does not print “allegedly”",
        ),
        ("rubric: [RUBRIC-FACT, RUBRIC-OTHER-SIDE]", "rubric: [one]", "a-discussion", "at least 2"),
        ("role: You advise", "rule: You advise", "a-discussion", "the key `rule` is unknown"),
        ("kind: order", "kind: ordre", "an-order", "Did you mean `order`"),
        ("a key ___", "a [key](javascript:x) ___", "a-cloze", "link to `javascript:x` is unsafe"),
        (
            "[[letter, post]]",
            "[[letter, post, vote]]",
            "an-order",
            "Correct the list: pairs of ids",
        ),
        (
            "[[letter, post]]",
            "[[letter, letter]]",
            "an-order",
            "both ids of this pair are the same",
        ),
    ],
)
def test_each_kind_tells_its_own_faults(quiz_file, old, new, question, words):
    assert old in EVERY
    changed = EVERY.replace(old, new, 1)
    with pytest.raises(AuthoredFileError, match=re.escape(words)) as caught:
        load_quiz(quiz_file(changed))
    (fault,) = [each for each in caught.value.faults if words in each.message]
    assert fault.where.startswith(f"question {question}")
    line = changed[: changed.index(new)].count("\n") + 1
    assert abs(fault.line - line) <= 4, (fault.line, line)


def test_a_key_of_another_kind_leads_to_the_kind(quiz_file):
    line = EVERY[: EVERY.index("kind: highlight")].count("\n") + 1
    changed = EVERY.replace("kind: highlight", "kind: short-text", 1)
    with pytest.raises(AuthoredFileError) as caught:
        load_quiz(quiz_file(changed))
    told = [each.message for each in caught.value.faults if "`passage` is unknown" in each.message]
    assert told[0].startswith(f"the key `passage` is unknown to `kind: short-text` (line {line}).")


def test_a_newer_format_is_the_only_fault_told(quiz_file):
    with pytest.raises(AuthoredFileError, match="newer version") as caught:
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
        ({"S012": Span(0, 10)}, ARTICLE, "do not appear in row"),
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


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("recall: 3", "From unit 3"),
        ("recall: 0", "From unit 0"),
        ("recall: true", "From an earlier unit"),
        ("case: true", "A case"),
        ("recall: 2\n    case: true", "From unit 2 · A case"),
    ],
)
def test_students_read_what_a_question_recalls_and_that_it_is_a_case(quiz_file, written, read):
    plain = load_quiz(quiz_file())
    path = quiz_file(QUIZ.replace("kind: choice\n", f"kind: choice\n    {written}\n", 1))
    quiz = load_quiz(path)
    assert quiz.questions[0].digest() == plain.questions[0].digest()  # earlier answers still count
    asked = [before(quiz, each) for each in quiz.questions]
    assert " · ".join(asked[0]["tags"]) == read
    assert "tags" not in asked[1]
    assert f"Question 1 of 2 · {read}." in fragment(asked, "")
    assert f"Question 1 of 2 · {read}<" in page(quiz)
    exported = gift([quiz], {}).content.decode()
    assert f"<p><em>{read}</em></p> <p>What is the last line?</p>" in exported
    assert exported.count("<em>") == 1


@pytest.mark.parametrize("wrong", ["-1", '"2"', "2.5"])
def test_a_question_recalls_a_unit_by_its_number(quiz_file, wrong):
    text = QUIZ.replace("kind: choice\n", f"kind: choice\n    recall: {wrong}\n", 1)
    with pytest.raises(AuthoredFileError, match="recall"):
        load_quiz(quiz_file(text))
