"""Every wrong answer is told why, at once, in every kind, and the key is not given away by it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quiz_files import answers_to, every_kind

from coursekit.errors import AuthoredFileError
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import Quiz

KINDS = {question.kind: question for question in every_kind().questions}


def asked(question):
    return every_kind().asked(question)


def tokens(question):
    shown = asked(question)
    things = [
        each for name in ("options", "items", "left", "right") for each in shown.get(name, ())
    ]
    return {each["text"]: each["token"] for each in things}


def told(question, sent, final=False):
    return question.told(question.read(sent), final)


def pairs(kind, **chosen):
    question, known = KINDS[kind], tokens(KINDS[kind])
    sent = {"pairs": {known[one]: known[place] for one, place in chosen.items()}}
    said = told(question, sent)["pairs"]
    return [each["feedback"] for each in said]


def test_a_wrong_place_is_told_why():
    assert "FEEDBACK-NOT-OPPOSED" in pairs("match", Cisco="oppose")[0]
    assert "FEEDBACK-ELSEWHERE-CISCO" in pairs("match", Cisco="support")[0]
    assert "FEEDBACK-MATCH-CISCO" in pairs("match", Cisco="critical")[0]
    row = "The treaty falls short."
    assert pairs("classify", **{row: "fact"}) == ["", "<p>FEEDBACK-NO-FACT</p>\n", ""]
    assert pairs("classify", **{row: "forecast"})[1] == "<p>FEEDBACK-NOT-AHEAD</p>\n"


def test_a_wrong_word_in_a_gap_is_told_why():
    said = told(KINDS["cloze"], {"gaps": ["Meet", "summit"]})["gaps"]
    assert [
        "FEEDBACK-MEET" in said[0]["feedback"],
        "FEEDBACK-OTHER-CHOICE" in said[1]["feedback"],
    ] == ([True, True])
    said = told(KINDS["cloze"], {"gaps": ["see", ""]})["gaps"]
    assert ["FEEDBACK-NO-SUCH-GAP" in said[0]["feedback"], said[1]["feedback"]] == [True, ""]


def test_a_wrong_word_with_feedback_of_its_own_is_no_slip():
    text = {"sentence": "It ___.", "gaps": [{"accept": ["adopted"], "feedback": "f"}]}
    plain = Quiz.model_validate(quiz_of("cloze", **text)).questions[0]
    assert plain.grade(("adapted",)).verdict == "near"
    text["gaps"][0]["near"] = [{"text": "adapted", "feedback": "f"}]
    assert Quiz.model_validate(quiz_of("cloze", **text)).questions[0].grade(
        ("adapted",)
    ).verdict == ("wrong")


def test_a_wrong_order_is_told_of_one_pair():
    question = KINDS["order"]
    talks, letter, post, vote = question.key_sent()["order"]
    for order, said in [
        ([vote, talks, letter, post], "FEEDBACK-TOO-EARLY"),
        ([letter, talks, post, vote], "FEEDBACK-OTHER-ORDER"),
        ([talks, post, letter, vote], "FEEDBACK-ORDER"),
    ]:
        assert told(question, {"order": order})["feedback"] == f"<p>{said}</p>\n"


def test_what_is_missed_is_told_where_nothing_wrong_is_chosen():
    question, known = KINDS["choices"], tokens(KINDS["choices"])
    assert "FEEDBACK-NOT-ALL" in told(question, {"choices": [known["Cisco"]]})["missed"]
    for chosen in (["Cisco", "The ministry"], ["Cisco", "The senators"]):
        assert "missed" not in told(question, {"choices": [known[text] for text in chosen]})
    assert "missed" not in told(question, {"choices": [known["Cisco"]]}, final=True)


def test_once_the_key_is_shown_both_are_told():
    said = told(
        KINDS["match"],
        {"pairs": {tokens(KINDS["match"])["Cisco"]: tokens(KINDS["match"])["oppose"]}},
        final=True,
    )["pairs"]
    assert "FEEDBACK-NOT-OPPOSED" in said[0]["feedback"]
    assert "FEEDBACK-MATCH-CISCO" in said[0]["why"]
    assert (said[1]["feedback"], "FEEDBACK-MATCH-US" in said[1]["why"]) == ("", True)
    order = KINDS["order"].key_sent()["order"][::-1]
    said = told(KINDS["order"], {"order": order}, final=True)
    assert ("FEEDBACK-TOO-EARLY" in said["feedback"], "FEEDBACK-ORDER" in said["why"]) == (
        True,
        True,
    )


@pytest.mark.parametrize("kind", ["choices", "cloze", "order", "match", "classify"])
@given(st.data())
def test_a_wrong_answer_is_told_a_reason_and_no_key(kind, data):
    question = KINDS[kind]
    answer = question.read(data.draw(answers_to(question, asked(question))))
    if question.grade(answer).verdict == "right":
        return
    said = question.told(answer, final=False)
    for part in said.get("pairs", said.get("gaps", said.get("options", [said]))):
        wrong = not part.get("right", part.get("verdict") in ("right", ""))
        filled = part.get("chosen", part.get("written", True))
        if wrong and filled:
            assert "FEEDBACK-" in part["feedback"]
            assert not {"key", "why", "open"} & set(part)
    if kind == "choices":
        assert "FEEDBACK-" in json.dumps(said)


def quiz_of(kind, **more):
    question = {"id": "q", "kind": kind, "prompt": "?", **more}
    return {"format": 1, "quiz": "a-quiz", "questions": [question]}


ITEMS = [{"id": name, "text": name.upper()} for name in ("one", "two", "three")]


@pytest.mark.parametrize(
    ("kind", "more", "untold"),
    [
        ("order", {"items": ITEMS}, True),
        ("order", {"items": ITEMS, "if_wrong": "w"}, False),
        ("order", {"items": ITEMS, "near": [
            {"before": "two", "after": "one", "feedback": "w"}]}, True),
        ("order", {"items": ITEMS, "undecided": [["one", "three"], ["two", "three"]], "near": [
            {"before": "two", "after": "one", "feedback": "w"}]}, False),
        ("classify", {"columns": ["a", "b", "c"], "rows": [
            {"text": "1", "to": "a", "feedback": "f", "near": [{"text": "b", "feedback": "w"}]},
            {"text": "2", "to": "b", "feedback": "f", "if_wrong": "w"}]}, True),
        ("classify", {"columns": ["a", "b"], "rows": [
            {"text": "1", "to": "a", "feedback": "f", "near": [{"text": "b", "feedback": "w"}]},
            {"text": "2", "to": "b", "feedback": "f", "if_wrong": "w"}]}, False),
        ("cloze", {"sentence": "___", "gaps": [
            {"accept": ["a"], "feedback": "f", "near": [{"text": "b", "feedback": "w"}]}]}, True),
        ("cloze", {"sentence": "___", "gaps": [{"accept": ["a"], "among": ["a", "b"],
            "feedback": "f", "near": [{"text": "b", "feedback": "w"}]}]}, False),
        ("choices", {"options": [{"text": "a", "correct": True, "feedback": "f"},
            {"text": "b", "feedback": "f"}]}, False),
        ("choices", {"options": [{"text": "a", "correct": True, "feedback": "f"},
            {"text": "b", "correct": True, "feedback": "f"},
            {"text": "c", "feedback": "f"}]}, True),
        ("highlight", {"passage": "a b c", "accept": ["a b"], "if_wrong": "w"}, True),
        ("highlight", {"passage": "a b c", "accept": ["a"], "if_wrong": "w"}, False),
    ],
)  # fmt: skip
def test_a_question_tells_whether_some_wrong_answer_is_told_nothing(kind, more, untold):
    if kind in ("order", "highlight"):
        more = {"feedback": "f", **more}
    assert Quiz.model_validate(quiz_of(kind, **more)).questions[0].leaves_untold is untold


def test_a_version_does_not_change_with_what_is_said_of_wrong_answers():
    """Answers of version 0.1.0 still count, and texts can be added while a course runs."""
    assert {
        kind: KINDS[kind].digest() for kind in ("choices", "cloze", "order", "match", "classify")
    } == {
        "choices": "aa153bf3db197322",
        "cloze": "4d64c44f423eb594",
        "order": "fa128aa8862da299",
        "match": "e3ca13af1c7f100c",
        "classify": "de2e494ce12bc87a",
    }


WRONG = """\
format: 1
quiz: wrong-answers
questions:
  - id: in-order
    kind: order
    prompt: In which order?
    items: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}]
    undecided: [[b, c]]
    feedback: The dates decide.
    near: [{before: b, after: a, feedback: W}]
  - id: in-columns
    kind: classify
    prompt: Which?
    columns: [fact, claim]
    rows:
      - {text: One, to: fact, feedback: F, near: [{text: claim, feedback: W}]}
      - {text: Two, to: claim, feedback: F}
  - id: in-gaps
    kind: cloze
    prompt: Fill.
    sentence: It ___.
    gaps: [{accept: [adopts], feedback: F, near: [{text: signs, feedback: W}]}]
"""


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("before: b, after: a", "before: x, after: a", "no item has the id `x`"),
        ("before: b, after: a", "before: a, after: b", "may come in this order"),
        ("before: b, after: a", "before: c, after: b", "may come in this order"),
        ("before: b, after: a", "before: b, after: b", "may come in this order"),
        ("text: claim, feedback: W", "text: fact, feedback: W", "this is where it belongs"),
        ("text: claim, feedback: W", "text: forecast, feedback: W", "there is no place `forecast`"),
        ("text: signs", "text: Adopts.", "among the accepted ones"),
        ("near: [{text: signs", "naer: [{text: signs", "near"),
    ],
)
def test_what_is_said_of_no_wrong_answer_is_a_fault(tmp_path, before, after, fault):
    path = tmp_path / "wrong-answers.yaml"
    path.write_text(WRONG, encoding="utf-8")
    load_quiz(path)
    assert WRONG.count(before) == 1
    path.write_text(WRONG.replace(before, after), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match=fault):
        load_quiz(path)
