"""What a student answered in the first edition, whose quizzes have left the course.

The record keeps the answer; the question and its key are in a file that was made from the quizzes.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from coursekit.quiz.question import Question, Shown, well_formed
from coursekit.quiz.quiz_file import KINDS
from coursekit.quiz.review.schedule import REVIEW
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.entries import Entry
from coursekit.widgets.pages.static_quiz import keyed_for_counting

#: Made by ``tests/generators/first_edition.py``.
FILE: Final = Path(__file__).with_name("data") / "first_edition.json"
#: The course whose first edition it was.
COURSE: Final = "cyber-law-debates"


def first_edition(entries: Iterable[Entry], now: Collection[str]) -> list[Shown]:
    """Return each answer to a question of the first edition, in the order in which it was given.

    Parameters
    ----------
    entries : iterable of Entry
        The record.
    now : collection of str
        The questions of the course as it is now, each as ``quiz/question``: these are left out.
    """
    return [told for entry in entries if (told := _told(entry, now)) is not None]


def for_page(now: Collection[str]) -> list[Shown]:
    """Return what a page without a kernel needs to tell the same."""
    return [
        {
            "name": name,
            "prompt": said["prompt"],
            "version": said["version"],
            "in_review": said["in_review"],
            "keyed": _keyed(name),
        }
        for name, said in _questions().items()
        if name not in now
    ]


def _told(entry: Entry, now: Collection[str]) -> Shown | None:
    in_review = entry.quiz.startswith(REVIEW)
    name = entry.question if in_review else f"{entry.quiz}/{entry.question}"
    if entry.action["did"] != "answer" or name in now or name not in _questions():
        return None
    said = _questions()[name]
    same = entry.version == said["in_review" if in_review else "version"]
    return {
        "prompt": said["prompt"],
        "words": entry_in_words(entry),
        "time": well_formed(entry.time),
        "verdict": _verdict(name, entry) if same else "",
    }


def _verdict(name: str, entry: Entry) -> str:
    """Return the verdict at the time; "" where nothing was graded."""
    question, sent = _question(name), entry.action.get("sent")
    if question is None or not isinstance(sent, dict):
        return ""
    try:
        return question.grade(question.read(sent)).verdict
    except ValueError:
        return ""


@cache
def _questions() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))["questions"]
    return found


@cache
def _question(name: str) -> Question | None:
    """Return a question as it was graded; None where it was not."""
    said = _questions()[name].get("question")
    try:
        return said and KINDS[said["kind"]].model_validate(said)
    except ValidationError:  # a later model asks for more than it had
        return None


def _keyed(name: str) -> Shown | None:
    question = _question(name)
    return keyed_for_counting(question) if question else None
