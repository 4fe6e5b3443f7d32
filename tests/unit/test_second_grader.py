"""A page without a kernel grades in JavaScript: it says of every answer what Python says."""

from __future__ import annotations

import json
import subprocess

import pytest
from front_end import FRONT
from grading_answers import answers, answers_of_cases, real_questions
from npm_packages import NODE

from coursekit.quiz.quiz_file import KINDS
from coursekit.widgets.pages.static_page import graded_kinds, shared

pytestmark = pytest.mark.skipif(NODE is None, reason="needs Node")


def said_by_python(question, given):
    sent = given if isinstance(given, dict) else {}
    words = type(question).written(sent)
    try:
        answer = question.read(sent)
    except ValueError as refusal:
        return {"refused": str(refusal), "words": words}
    grade = question.grade(answer)
    return {
        "verdict": grade.verdict,
        "points": grade.points,
        "note": grade.note,
        "now": question.outcome(answer, final=False),
        "last": question.outcome(answer, final=True),
        "words": words,
    }


def said_by_the_page(pairs):
    """Return what the page says of each answer, all in one go."""
    lines, names = [shared()], {}
    for question, sent in pairs:
        if id(question) not in names:
            names[id(question)] = name = f"q{len(names)}"
            asked = {"points": question.points, "graded": question.graded, "kind": question.kind}
            lines.append({"name": name, "key": question.key_for_page(), **asked})
        lines.append({"of": names[id(question)], "sent": sent})
    written = "\n".join(json.dumps(line) for line in lines)
    ran = subprocess.run(
        [NODE, FRONT / "tests/grade-many.js"],
        input=written,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not ran.stderr, ran.stderr
    return [json.loads(line) for line in ran.stdout.strip().split("\n")]


def compare(pairs):
    pairs = list(pairs)
    found = said_by_the_page(pairs)
    assert len(found) == len(pairs)
    differing = []
    for (question, sent), on_page in zip(pairs, found, strict=True):
        expected = json.loads(json.dumps(said_by_python(question, sent)))
        if on_page != expected:
            differing.append({"question": question.id, "sent": sent, "py": expected, "js": on_page})
    assert not differing, f"{len(differing)} of {len(pairs)}: " + json.dumps(
        differing[:3], indent=1
    )


def test_every_kind_is_graded_on_the_page():
    assert graded_kinds() == set(KINDS)


#: Of these Python knows the day, and a page does not: it asks for another way of writing it.
NOT_READ_ON_A_PAGE = (
    "Easter 2024", "Christmas 2024", "about 10 a.m. 12 November 2024", "0930 GMT 12 November 2024",
    "the morning of 12 November 2024", "the first two quarters of 2024",
)  # fmt: skip


def test_a_date_that_a_page_does_not_read_costs_no_try(tmp_path):
    question = next(each for _, each in real_questions()["date"] if each.answer != "undated")
    found = said_by_the_page([(question, {"text": text}) for text in NOT_READ_ON_A_PAGE])
    for said in found:
        assert said["refused"].startswith("this is not a date; write it like 12 November 2024")
    for text in NOT_READ_ON_A_PAGE:
        assert question.read({"text": text})


@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_every_case_has_one_verdict_in_both(kind, tmp_path):
    compare(answers_of_cases(kind, tmp_path))


@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_answers_that_nobody_thought_of_have_one_verdict_in_both(kind, tmp_path):
    compare(answers(kind, tmp_path, 200))


GERMAN = (
    "12. November 2024", "12.11.2024", "12. 11. 2024", "31.12.24", "November 2024", "Nov. 2024",
    "im November 2024", "12. Dez. 2024", "1.234,5", "0,5", "1.200", "1200", "12,5", "1,200", "0.5",
    "-3", "1.200.000", "3 5", "64 Zeugen", "64", "März 2024", "märz 2024", "Mai 2024", "zwölf",
)  # fmt: skip


@pytest.mark.parametrize("kind", ["number", "date"])
def test_german_ways_of_writing_are_read_alike(kind, tmp_path, monkeypatch):
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    asked = [question for question, _ in answers_of_cases(kind, tmp_path)]
    compare([(question, {"text": text}) for question in asked[::8] for text in GERMAN])
    compare(answers(kind, tmp_path, 100, seed=2))


@pytest.mark.long  # 20 s: ten times as many answers of each kind
@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_many_more_answers_have_one_verdict_in_both(kind, tmp_path):
    compare(answers(kind, tmp_path, 2000, seed=1))
