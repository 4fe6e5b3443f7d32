"""QTI 2.1, read back: what each item may hold, the same questions, and the same points."""

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
)
from hypothesis import example, given
from hypothesis import strategies as st
from kind_cases import cases_of, sent_in
from qti_reader import Package, Played, body, choices, faults
from quiz_files import every_kind

from coursekit.course.exports.quizzes import as_qti
from coursekit.quiz.export.qti import qti
from coursekit.quiz.kinds.wording import even_words
from coursekit.quiz.question import feedback_in

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def package_of(quiz):
    return Package(qti([quiz], {}).content)


@pytest.fixture(scope="module")
def every():
    return package_of(every_kind()).items


def test_every_kind_is_held_under_its_name_with_its_prompt(every):
    asked = parts_of(every_kind())
    assert list(every) == [question.id for question in asked]
    for question in asked:
        assert body(every[question.id]).startswith(shown(question.prompt))


def test_the_same_quiz_gives_the_same_bytes():
    assert qti([every_kind()], {}).content == qti([every_kind()], {}).content


def played(every, name, **answers):
    one = Played(every[name], **answers)
    return one.score, one.said


def test_a_choice_scores_and_says_what_is_said_of_the_option(every):
    assert choices(every["a-choice"]) == {"C1": "A credit", "C2": "A claim", "C3": "None of these"}
    score, (said, evidence) = played(every, "a-choice", RESPONSE="C1")
    assert (score, said) == (1, "FEEDBACK-CREDIT")
    assert "Via The Paper" in evidence
    assert played(every, "a-choice", RESPONSE="C2") == (0, ["FEEDBACK-CLAIM"])
    assert played(every, "a-choice") == (0, [])


def test_of_several_options_a_wrong_one_takes_away(every):
    assert played(every, "some-choices", RESPONSE=["C1", "C2"])[0] == 2
    assert played(every, "some-choices", RESPONSE=["C1", "C3"])[0] == 0
    assert played(every, "some-choices", RESPONSE=["C2"]) == (1, ["FEEDBACK-SENATORS"])


def test_what_is_typed_scores_without_regard_to_case(every):
    assert played(every, "a-short-text", RESPONSE="RATIFICATION") == (1, ["FEEDBACK-TEXT"])
    assert played(every, "a-short-text", RESPONSE="Signature") == (0, ["FEEDBACK-SIGNATURE"])
    assert played(every, "a-short-text", RESPONSE="x") == (0, ["FEEDBACK-OTHER-TEXT"])
    assert played(every, "a-date", RESPONSE="nov 2024") == (1, ["FEEDBACK-DATE"])
    assert played(every, "a-date", RESPONSE="2024") == (0.5, ["FEEDBACK-TOO-COARSE"])


def test_a_number_scores_within_its_tolerance(every):
    for number, score in ((71, 1), (73, 1), (70.9, 0), (73.1, 0)):
        assert played(every, "a-number", RESPONSE=float(number))[0] == score
    assert played(every, "a-number", RESPONSE=65.0) == (0, ["FEEDBACK-SIXTY-FIVE"])


def test_each_gap_has_its_points_and_its_feedback(every):
    both = ["FEEDBACK-FACE", "FEEDBACK-VOTE"]
    assert played(every, "a-cloze", RESPONSE1="face", RESPONSE2="C1") == (1, both)
    some = ["FEEDBACK-MEET", "FEEDBACK-OTHER-CHOICE"]
    assert played(every, "a-cloze", RESPONSE1="meet", RESPONSE2="C2") == (0, some)


def test_an_order_may_be_any_that_no_decided_pair_forbids(every):
    assert played(every, "an-order", RESPONSE=["I1", "I2", "I3", "I4"]) == (1, ["FEEDBACK-ORDER"])
    assert played(every, "an-order", RESPONSE=["I1", "I3", "I2", "I4"]) == (1, ["FEEDBACK-ORDER"])
    wrong = played(every, "an-order", RESPONSE=["I2", "I1", "I3", "I4"])
    assert wrong == (0, ["FEEDBACK-OTHER-ORDER"])


def test_the_items_of_an_order_are_never_written_in_the_right_one():
    items = [{"id": name, "text": name.upper()} for name in "abc"]
    quiz = quiz_of(kind="order", items=items, feedback="WHY", if_wrong="NO")
    for seed in range(30):
        item = package_of(quiz.model_copy(update={"seed": seed})).items["a-question"]
        assert list(choices(item)) != ["I1", "I2", "I3"]


def test_an_order_with_too_many_open_places_is_left_out_and_named():
    items = [{"id": name, "text": name.upper()} for name in "abcde"]
    open_ = [[one, other] for one in "abcd" for other in "abcd" if one < other]
    quiz = quiz_of(kind="order", items=[*items, {"id": "f", "text": "F"}], undecided=open_,
                   feedback="WHY", if_wrong="NO")  # fmt: skip
    (held,) = qti([quiz], {}).questions
    assert not held.left_out
    open_ += [[one, "e"] for one in "abcd"]
    quiz = quiz_of(kind="order", items=[*items, {"id": "f", "text": "F"}], undecided=open_,
                   feedback="WHY", if_wrong="NO")  # fmt: skip
    (held,) = qti([quiz], {}).questions
    assert "more than 24 orders are right" in held.left_out


def test_what_a_cell_should_say_counts_only_for_who_found_it(every):
    right = played(every, "a-mending", RESPONSE="C3", VALUE="Treaty falls short")
    assert right == (1, ["FEEDBACK-MENDED"])
    assert played(every, "a-mending", RESPONSE="C3", VALUE="x") == (0.5, ["FEEDBACK-OTHER-VALUE"])
    other = played(every, "a-mending", RESPONSE="C1", VALUE="treaty falls short")
    assert other == (0, ["FEEDBACK-OTHER-CELL"])


def test_the_marked_words_must_be_those_of_a_place_and_no_more(every):
    item = every["a-highlight"]
    by_word = {word: name for name, word in choices(item).items()}
    one = [by_word["reportedly"]]
    two = [by_word[word] for word in ("two", "officials", "have", "said")]
    assert [played(every, "a-highlight", RESPONSE=marked)[0] for marked in (one, two)] == [1, 1]
    for marked in (one + two, two[1:], [by_word["plan"]]):
        assert played(every, "a-highlight", RESPONSE=marked) == (0, ["FEEDBACK-OTHER-WORDS"])


def test_after_an_essay_there_is_all_to_compare_it_with(every):
    ((said,),) = [played(every, "a-discussion", RESPONSE="Words.")[1]]
    for part in ("RUBRIC-FACT", "POSITION-NO", "HOLDER-YES", "COUNTER-NO", "EXEMPLAR-STRONG"):
        assert part in said


def sent_as_qti(question, item, sent):
    """Return an answer of a page as the responses of an item; the tokens come from the page."""
    by_words = {text: name for name, text in choices(item).items()}
    tokens = {
        thing["token"]: re.sub(r"<[^>]*>", "", thing["text"])
        for things in every_kind().asked(question).values()
        for thing in things
    }
    if "pairs" in sent:
        return {
            "RESPONSE": [
                f"{by_words[tokens[one]]} {by_words[tokens[place]]}"
                for one, place in sent["pairs"].items()
            ]
        }
    if "answer" in sent:
        return {"RESPONSE": by_words[str(sent["answer"])]}
    chosen = [by_words[tokens[one]] for one in sent.get("choices", sent.get("order"))]
    return {"RESPONSE": chosen[0] if question.kind == "choice" else chosen}


@pytest.mark.parametrize("kind", ["choice", "choices", "true-or-false", "match", "classify"])
def test_points_are_those_of_the_notebook_for_every_case_of_the_kind(kind, tmp_path):
    count = 0
    for _number, case, quiz in cases_of(kind, tmp_path):
        if "verdict" not in case or "of" in case:
            continue
        (question,) = quiz.questions
        item = package_of(quiz).items[question.id]
        sent = sent_in(case, quiz.asked(question))
        answers = sent_as_qti(question, item, sent)
        grade = question.grade(question.read(sent))
        assert Played(item, **answers).score == pytest.approx(grade.points, abs=1e-4)
        count += 1
    assert count > 3


# Texts of any kind ---------------------------------------------------------------------------


@QUICK
@example(prompt="> ```\n\n---", options=["[a](https://x.y 'b') \x7f", "<b>&amp;", "]]>"], said="#1")
@given(prompt=texts, options=distinct(texts, lambda text: shown(text).casefold()), said=texts)
def test_any_options_come_back(prompt, options, said):
    rows = [{"text": text, "feedback": said, "correct": not at} for at, text in enumerate(options)]
    item = package_of(quiz_of(kind="choice", prompt=prompt, options=rows)).items["a-question"]
    assert list(choices(item).values()) == [shown_in_line(text) for text in options]
    assert body(item).startswith(shown(prompt))
    assert Played(item, RESPONSE="C1").outcomes["SCORE"] == 1
    assert Played(item, RESPONSE="C2").said in ([shown(said)], [])


@QUICK
@given(accept=distinct(plain_texts, even_words), said=texts)
def test_any_accepted_form_comes_back(accept, said):
    quiz = quiz_of(kind="short-text", accept=accept, feedback=said, if_wrong=said)
    item = package_of(quiz).items["a-question"]
    for form in accept:
        assert Played(item, RESPONSE=" ".join(form.split())).score == 1
    assert Played(item, RESPONSE="not at all one of these").score == 0


@QUICK
@given(lefts=distinct(texts, lambda text: shown(text).casefold()), said=texts)
def test_any_pairs_come_back(lefts, said):
    pairs = [{"text": left, "to": f"to {left}", "feedback": said} for left in lefts]
    item = package_of(quiz_of(kind="match", pairs=pairs)).items["a-question"]
    found = choices(item)
    for place, left in enumerate(lefts, 1):
        assert found[f"L{place}"] == shown_in_line(left)
        assert found[f"P{place}"] == shown_in_line(f"to {left}")
    key = [f"L{place} P{place}" for place in range(1, len(lefts) + 1)]
    assert Played(item, RESPONSE=key).score == 1
    assert Played(item, RESPONSE=key[1:]).score == pytest.approx(1 - 1 / len(lefts), abs=1e-4)


@QUICK
@given(st.lists(plain_texts, min_size=2, max_size=6))
def test_any_passage_comes_back(parts):
    passage = f"word {' '.join(parts)} end"
    quiz = quiz_of(kind="highlight", passage=passage, accept=["word"], feedback="a", if_wrong="b")
    item = package_of(quiz).items["a-question"]
    assert " ".join(passage.split()) in body(item)
    assert Played(item, RESPONSE=["W1"]).score == 1


# The course itself ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lesson", sorted(NOTEBOOKS.glob("[0-9]*.ipynb")), ids=lambda path: path.stem
)
def test_every_question_of_a_lesson_is_held_or_named_as_left_out(lesson):
    made = as_qti(lesson)
    found = Package(made.content)
    held = [f"items/{one.quiz}/{one.id}.xml" for one in made.questions if not one.left_out]
    assert found.paths == held
    assert len(held) >= len(made.questions) - 1


def test_the_test_keeps_how_often_one_may_try_what_is_drawn_and_the_way(tmp_path):
    quiz = every_kind().model_copy(update={"draw": 3, "way": "one-by-one", "pass_mark": 50})
    made = qti([quiz], {})
    test = Package(made.content).xml["test.xml"]
    assert 'navigationMode="linear"' in test
    assert '<selection select="3"/>' in test
    control = re.search(r'true-or-false.xml"><itemSessionControl maxAttempts="(\d)"', test)
    assert control[1] == "1"
    assert made.of_quizzes == (("every-kind", "the mark to pass (50%)"),)


def test_no_feedback_is_lost_that_the_report_does_not_name():
    made = qti([every_kind()], {})
    text = "".join(Package(made.content).xml.values())
    for question, held in zip(parts_of(every_kind()), made.questions, strict=True):
        missing = [said for _where, said in feedback_in(question) if said not in text]
        assert bool(missing) <= ("feedback" in " ".join(held.lost)), missing


def test_the_reader_finds_what_the_model_has_not(every):
    from copy import deepcopy

    spoilt = deepcopy(every["a-choice"])
    spoilt.find(".//{*}p").set("class", "x")
    spoilt.find(".//{*}choiceInteraction").append(spoilt.find(".//{*}p"))
    assert [fault.split(":")[0].split(" holds")[0] for fault in faults(spoilt)] == [
        "p",
        "choiceInteraction",
        "p",
    ]
