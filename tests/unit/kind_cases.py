"""The cases of each kind of question, as the README of `coursekit/quiz/kinds` describes them."""

from __future__ import annotations

import html
import json
import re
import textwrap
from functools import cache
from importlib.resources import files

from coursekit.quiz import kinds
from coursekit.quiz.quiz_file import Quiz
from coursekit.yamlfile import read_yaml

_TAG = re.compile(r"<[^>]*>")


def folder_of(kind, within=None):
    """Return the folder of a kind."""
    return (within or files(kinds)) / kind.replace("-", "_")


def example(kind, within=None):
    """Return the example of a kind, as the text of a file; of coursekit's kinds, or in a folder."""
    return (folder_of(kind, within) / "example.yaml").read_text("utf-8")


def quiz_of(*questions):
    """Return a quiz of the texts of questions, as the text of a file."""
    listed = "".join(textwrap.indent(each, "    ").replace("    ", "  - ", 1) for each in questions)
    return f"format: 1\nquiz: every-kind\nquestions:\n{listed}"


def lines_of(kind, within=None):
    """Return the lines of a kind's cases, as values."""
    text = (folder_of(kind, within) / "cases.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def cases_of(kind, folder, within=None):
    """Yield each case of a kind with its question; `folder` is for a file."""
    path = folder / "example.yaml"
    path.write_text(quiz_of(example(kind, within)), encoding="utf-8")
    quizzes = {"": read_yaml(path).data}
    for number, line in enumerate(lines_of(kind, within), 1):
        if "define" in line:
            quizzes[line["define"]] = {**quizzes[""], "questions": [line["question"]]}
        else:
            yield number, line, _quiz(json.dumps(quizzes[line.get("of", "")], default=str))


@cache
def _quiz(written):
    return Quiz.model_validate(json.loads(written))


def sent_in(case, asked):
    """Return what the page sends: a text after `@` is the token of the thing that shows it."""
    tokens = {}
    for things in asked.values():
        for thing in things if isinstance(things, list) else ():
            if isinstance(thing, dict):
                tokens["@" + html.unescape(thing["text"])] = thing["token"]

    def sent(value):
        if isinstance(value, dict):
            return {tokens.get(key, key): sent(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [sent(inner) for inner in value]
        return tokens.get(value, value) if isinstance(value, str) else value

    return sent(case["sent"])


def feedback_in(outcome):
    """Return the texts of feedback that the page shows, in order and without markup."""
    found = []
    for name, value in outcome.items():
        if name in ("feedback", "missed") and value:
            found.append(html.unescape(_TAG.sub("", value)).strip())
        for part in value if isinstance(value, list) else ():
            found += feedback_in(part) if isinstance(part, dict) and "feedback" in part else []
    return found


def result_of(case, question, asked):
    """Return what the program makes of a case, as the case says it."""
    sent = sent_in(case, asked)
    try:
        answer = question.read(sent if isinstance(sent, dict) else {})
    except ValueError as refusal:
        return {"refused": str(refusal)}
    grade = question.grade(answer)
    outcome, last = (question.outcome(answer, final) for final in (False, True))
    found = {
        "verdict": grade.verdict if question.graded else "discussed",
        "points": round(grade.points, 9),
        "feedback": feedback_in(outcome),
    }
    if case.get("note") or grade.note not in ("", "near"):
        found["note"] = grade.note
    for name, shown in (("shows", outcome), ("shows_at_last", last)):
        if name in case:
            found[name] = {key: shown.get(key) for key in case[name]}
    return found


def expected_of(case):
    """Return what a case expects."""
    said = {key: value for key, value in case.items() if key not in ("sent", "of", "why")}
    return said | ({"points": round(said["points"], 9)} if "points" in said else {})
