"""A quiz file with one thing wrong in it: the error leads to that line, whatever it is.

An error *leads to* a change when one of its faults

- stands on the changed line, or says its number (an id that is there twice has two lines);
- or stands at the head of a construct that the change breaks: where the list, the option, the
  question around the changed line begins (a key that is gone has no line of its own);
- or, where the changed value is right by itself and only disagrees with another, stands at that
  other one, in the same question (a near number that is now the right one).

``pytest -m long tests/unit/test_malformed.py`` reads 10,000 files.
"""

from __future__ import annotations

import re
import shutil
import time
from collections import Counter

import pytest
from spoiling import EITHER, LOADED, NOTEBOOK_QUIZZES, OPERATORS, REFUSED, Spoilt, bases
from spoilt_files import spoilt

from coursekit.errors import AuthoredFileError
from coursekit.quiz.clients import CLIENTS
from coursekit.quiz.loading import load_quiz

SLICE, ALL, PARTS = 215, 10_000, 20
#: What a message tells a person to do.
ADVICE = re.compile(
    r"\b(Add|Begin|Change|Check|Close|Copy|Correct|Delete|Did you mean|Fill|Give|Indent|Install"
    r"|Keep|Expected one of|Leave|Let|Link|Lower|Make|Mend|Move|Name|Put|Raise|Say|Save|Shorten"
    r"|Take|Use|Write)\b"
)
LONGEST = 600  # of one message: a screen is not flooded by what a file says
SECONDS = 5


def read(case: Spoilt, path):
    """Return the quiz, or the error; nothing else may come of a file."""
    content = case.change.content
    path.write_bytes(
        content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    )
    start = time.process_time()
    try:
        return load_quiz(path)
    except AuthoredFileError as error:
        return error
    finally:
        assert time.process_time() - start < SECONDS


def lead(case: Spoilt, error: AuthoredFileError) -> str:
    """Return by what an error leads to the change: the line, a head, a fellow, or nothing."""
    lines = {fault.line for fault in error.faults}
    said = {
        int(number) for fault in error.faults for number in re.findall(r"line (\d+)", fault.message)
    }
    if case.change.line in lines | said:
        return "line"
    if lines & case.heads:
        return "head"
    told_of_values = "no valid YAML" not in error.message
    if told_of_values and case.change.outcome == EITHER and lines <= set(case.question):
        return "fellow"
    return ""


def complaints(case: Spoilt, path) -> tuple[str, list[str]]:
    """Return what came of a file, and what is wrong with that."""
    found = read(case, path)
    if not isinstance(found, AuthoredFileError):
        wrong = []
        if case.change.outcome == REFUSED:
            wrong.append("was loaded")
        original = path.with_name("original.yaml")
        original.write_text(case.base.text, encoding="utf-8")
        if case.change.same != (found == load_quiz(original)):
            wrong.append("is read as something else" if case.change.same else "went unnoticed")
        return "loaded", wrong
    wrong = [] if (by := lead(case, found)) else ["names another line"]
    if case.change.outcome == LOADED:
        wrong.append("was refused")
    for fault in found.faults:
        if not ADVICE.search(fault.message):
            wrong.append(f"gives no advice: {fault.message}")
        if len(fault.in_words()) > LONGEST:
            wrong.append("goes on and on")
        if not fault.in_words().isprintable():
            wrong.append("holds control characters")
    return by, wrong


def report(case: Spoilt, wrong: list[str], path) -> str:
    lines = case.base.lines
    line = lines[case.change.line - 1] if case.change.line <= len(lines) else ""
    return (
        f"{case.number} {case.operator} in {case.base.name}, line {case.change.line}: "
        f"{'; '.join(wrong)}\n    {line.strip()[:100]}\n    {str(read(case, path))[:700]}"
    )


def run(numbers, folder) -> Counter:
    """Read the files of these numbers as quizzes of the course, which has named its clients."""
    path = folder / "quizzes/spoilt.yaml"
    path.parent.mkdir()
    shutil.copy(NOTEBOOK_QUIZZES.parent / CLIENTS, folder)
    ways: Counter = Counter()
    bad = []
    for number in numbers:
        case = spoilt(number)
        way, wrong = complaints(case, path)
        ways[case.operator, way] += 1
        if wrong:
            bad.append(report(case, wrong, path))
    assert not bad, f"{len(bad)} of {len(numbers)}:\n" + "\n".join(bad[:40])
    return ways


def test_the_files_that_are_spoilt_are_valid(tmp_path):
    for base in bases():
        path = tmp_path / "valid.yaml"
        path.write_text(base.text, encoding="utf-8")
        load_quiz(path)


@pytest.mark.parametrize("part", range(5))
def test_an_error_leads_to_what_was_changed(tmp_path, part):
    run(range(part, SLICE, 5), tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_errors_lead_to_what_was_changed(tmp_path, part):
    run(range(part, ALL, PARTS), tmp_path)


def test_every_operator_is_in_the_slice():
    assert {spoilt(number).operator for number in range(SLICE)} == set(OPERATORS)
