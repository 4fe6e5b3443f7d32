"""A page without a kernel grades in JavaScript: it says of every answer what Python says."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from front_end import FRONT
from grading_answers import answers, answers_of_cases

from coursekit.quiz.quiz_file import KINDS
from coursekit.widgets.static_page import graded_kinds, shared

NODE = shutil.which("node")
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


def test_every_kind_but_one_is_graded_on_the_page():
    assert set(KINDS) - graded_kinds() == {"date"}


@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_every_case_has_one_verdict_in_both(kind, tmp_path):
    compare(answers_of_cases(kind, tmp_path))


@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_answers_that_nobody_thought_of_have_one_verdict_in_both(kind, tmp_path):
    compare(answers(kind, tmp_path, 200))


@pytest.mark.slow  # 20 s: ten times as many answers of each kind
@pytest.mark.parametrize("kind", sorted(graded_kinds()))
def test_many_more_answers_have_one_verdict_in_both(kind, tmp_path):
    compare(answers(kind, tmp_path, 2000, seed=1))
