"""GIFT, read back by `gift-pegjs`: the same questions, and nothing lost that is not named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from export_texts import (
    QUICK,
    distinct,
    parts_of,
    plain_texts,
    quiz_of,
    shown,
    shown_in_line,
    texts,
    words_of,
)
from hypothesis import example, given
from hypothesis import strategies as st
from quiz_files import every_kind

from coursekit.course.exports.quizzes import as_gift
from coursekit.quiz.export.gift import gift
from coursekit.quiz.kinds.wording import even_words
from coursekit.quiz.question import feedback_in

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
#: What gift-pegjs leaves in the right half of a pair.
PLACEHOLDER = re.compile(r"&&(\d{3});")


def words(html):
    return words_of(html["text"] if isinstance(html, dict) else html or "")


def decoded(text):
    return PLACEHOLDER.sub(lambda found: chr(int(found[1])), text)


def plain(form):
    assert not re.search(r"(?<!\\)\*", form)  # a star alone stands for anything
    return form.replace(r"\*", "*")


def answers(question):
    """Return each answer with its share and what is said of it."""
    listed = []
    for choice in question["choices"]:
        text, share = choice["text"], choice["weight"]
        if share is None:
            share = 100 if choice["isCorrect"] else 0
        listed.append((text, share / 100, words(choice["feedback"])))
    return listed


@pytest.fixture
def read(read_gift):
    """Return what exports a quiz and reads its questions back, without their category."""

    def exported_and_read(quiz):
        category, *questions = read_gift(gift([quiz], {}).content.decode())
        assert category == {"type": "Category", "title": quiz.quiz}
        return questions

    return exported_and_read


@pytest.fixture(scope="module")
def every(read_gift):
    questions = read_gift(gift([every_kind()], {}).content.decode())[1:]
    return {question["title"]: question for question in questions}


def test_each_question_keeps_its_prompt_and_its_name(every):
    for question in parts_of(every_kind()):
        for title, found in every.items():
            if re.fullmatch(rf"{question.id}(-\d)?", title):
                assert words(found["stem"]).startswith(shown(question.prompt))
                assert found["id"] == f"every-kind/{title}"
                assert found["stem"]["format"] == "html"


@pytest.mark.parametrize("name", ["an-order", "a-mending", "a-highlight"])
def test_what_the_format_cannot_hold_is_left_out_and_named(every, name):
    assert name not in every
    (held,) = [one for one in gift([every_kind()], {}).questions if one.id == name]
    assert "GIFT has no" in held.left_out


def test_options_keep_their_shares_and_their_feedback(every):
    assert [(words(text), *rest) for text, *rest in answers(every["a-choice"])] == [
        ("A credit", 1, "FEEDBACK-CREDIT"),
        ("A claim", 0, "FEEDBACK-CLAIM"),
        ("None of these", 0, "FEEDBACK-NONE"),
    ]
    assert [(words(text), *rest) for text, *rest in answers(every["some-choices"])] == [
        ("Cisco", 0.5, "FEEDBACK-CISCO"),
        ("The senators", 0.5, "FEEDBACK-SENATORS"),
        ("The ministry", -0.5, "FEEDBACK-MINISTRY"),
    ]


def test_true_or_false_says_what_is_said_of_each(every):
    found = every["true-or-false"]
    assert (found["type"], found["isTrue"]) == ("TF", False)
    # The first feedback is for a wrong answer.
    assert words(found["trueFeedback"]) == "FEEDBACK-TRUE"
    assert words(found["falseFeedback"]) == "FEEDBACK-FALSE"


def test_a_number_keeps_its_tolerance_and_what_is_said_of_others(every):
    found = [(text, *rest) for text, *rest in answers(every["a-number"])]
    assert found == [
        ({"type": "range", "number": 72, "range": 1}, 1, "FEEDBACK-NUMBER"),
        ({"type": "range", "number": 65, "range": 0}, 0, "FEEDBACK-SIXTY-FIVE"),
        ({"format": "html", "text": "*"}, 0, "FEEDBACK-OTHER-NUMBER"),
    ]
    assert words(every["a-number"]["stem"]).endswith("Number (signatories):")


def test_a_date_is_taken_in_the_forms_that_people_write(every):
    found = {text["text"]: (share, said) for text, share, said in answers(every["a-date"])}
    assert found["November 2024"] == found["2024-11"] == (1, "FEEDBACK-DATE")
    assert found["2024"] == (0.5, "FEEDBACK-TOO-COARSE")
    assert found["*"] == (0, "FEEDBACK-OTHER-DATE")
    assert "Write “undated” where the text gives no date." in words(every["a-date"]["stem"])


def test_each_gap_is_a_question_with_the_whole_sentence(every):
    assert words(every["a-cloze-1"]["stem"]).endswith("The draft is set to _____ a key (2).")
    assert words(every["a-cloze-2"]["stem"]).endswith("The draft is set to (1) a key _____.")
    assert [(text["text"], *rest) for text, *rest in answers(every["a-cloze-2"])] == [
        ("VOTE", 1, "FEEDBACK-VOTE"),
        ("meeting", 0, "FEEDBACK-OTHER-CHOICE"),
        ("summit", 0, "FEEDBACK-OTHER-CHOICE"),
    ]


def test_pairs_are_those_of_the_quiz_with_what_matches_nothing(every):
    pairs = [
        (words(one["subquestion"]), one["subanswer"]) for one in every["a-match"]["matchPairs"]
    ]
    assert pairs == [
        ("Cisco", "critical"),
        ("The United States", "support"),
        ("The senators", "critical"),
        ("", "oppose"),
    ]
    assert "Cisco → critical FEEDBACK-MATCH-CISCO" in words(every["a-match"]["globalFeedback"])


def test_an_order_without_open_places_becomes_the_place_of_each(read):
    items = [{"id": name, "text": name.upper()} for name in ("one", "two", "three")]
    (found,) = read(quiz_of(kind="order", items=items, feedback="WHY", if_wrong="AGAIN"))
    pairs = [(words(one["subquestion"]), one["subanswer"]) for one in found["matchPairs"]]
    assert pairs == [("ONE", "1"), ("TWO", "2"), ("THREE", "3")]
    assert words(found["globalFeedback"]) == "WHY"


def test_a_discussion_is_an_essay_with_all_there_is_to_compare_it_with(every):
    found = every["a-discussion"]
    assert found["type"] == "Essay"
    said = words(found["globalFeedback"])
    for part in ("RUBRIC-FACT", "POSITION-NO", "HOLDER-YES", "COUNTER-NO", "EXEMPLAR-STRONG"):
        assert part in said


def test_the_evidence_is_quoted_after_the_answer(every):
    assert "Via The Paper" in words(every["a-choice"]["globalFeedback"])


def test_the_objective_is_a_tag(read):
    options = [{"text": "a", "correct": True, "feedback": "x"}, {"text": "b", "feedback": "y"}]
    (found,) = read(quiz_of(kind="choice", objective="tell-them-apart", options=options))
    assert found["tags"] == ["tell-them-apart"]


# Texts of any kind ---------------------------------------------------------------------------


@QUICK
@example(prompt="[html] is [one] ####", options=["[html] x", "%50% y", "=z", "~", "\\:"], said="#1")
@given(prompt=texts, options=distinct(texts, lambda text: shown(text).casefold()), said=texts)
def test_any_options_come_back(read, prompt, options, said):
    rows = [{"text": text, "feedback": said, "correct": not at} for at, text in enumerate(options)]
    (found,) = read(quiz_of(kind="choice", prompt=prompt, options=rows))
    assert words(found["stem"]) == shown(prompt)
    assert [(words(text), *rest) for text, *rest in answers(found)] == [
        (shown_in_line(text), float(not at), shown(said)) for at, text in enumerate(options)
    ]


@QUICK
@example(accept=["a*b", "*", "%50%", "\\*"], said="x")
@example(accept=["a -> b", "b"], said="x")
@given(accept=distinct(plain_texts, even_words), said=texts)
def test_any_accepted_form_comes_back_or_is_said_to_be_left_out(read, accept, said):
    quiz = quiz_of(kind="short-text", accept=accept, feedback=said, if_wrong=said)
    (held,) = gift([quiz], {}).questions
    if held.left_out:
        assert any("->" in form for form in accept)
        return
    (found,) = read(quiz)
    *forms, other = [(text["text"], share) for text, share, _said in answers(found)]
    expected = [(" ".join(form.split()), 1) for form in accept]
    assert [(plain(form), share) for form, share in forms] == expected
    assert other == ("*", 0)


@QUICK
@given(lefts=distinct(texts, lambda text: shown(text).casefold()), said=texts)
def test_any_pairs_come_back(read, lefts, said):
    pairs = [{"text": left, "to": f"to {left}", "feedback": said} for left in lefts]
    quiz = quiz_of(kind="match", pairs=pairs)
    (found,) = read(quiz)
    assert [
        (words(one["subquestion"]), decoded(one["subanswer"])) for one in found["matchPairs"]
    ] == [(shown_in_line(left), shown_in_line(f"to {left}")) for left in lefts]


@given(st.integers(-(10**9), 10**9), st.floats(0, 1000).map(lambda number: round(number, 3)))
@QUICK
def test_any_number_comes_back(read, number, off):
    (found,) = read(
        quiz_of(kind="number", answer=number / 8, tolerance=off, feedback="a", if_wrong="b")
    )
    assert answers(found)[0][:2] == ({"type": "range", "number": number / 8, "range": off}, 1)


# The course itself ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lesson", sorted(NOTEBOOKS.glob("[0-9]*.ipynb")), ids=lambda path: path.stem
)
def test_every_question_of_a_lesson_is_read_or_named_as_left_out(read_gift, lesson):
    made = as_gift(lesson)
    found = {each["id"] for each in read_gift(made.content.decode()) if each["type"] != "Category"}
    whole = {re.sub(r"-\d$", "", name) if name[-1].isdigit() else name for name in found} | found
    for held in made.questions:
        assert (f"{held.quiz}/{held.id}" in whole) != bool(held.left_out)


def test_no_feedback_is_lost_that_the_report_does_not_name():
    made = gift([every_kind()], {})
    text = made.content.decode()
    for question, held in zip(parts_of(every_kind()), made.questions, strict=True):
        missing = [said for _where, said in feedback_in(question) if said not in text]
        assert bool(missing) <= ("feedback" in " ".join(held.lost) or bool(held.left_out)), missing
