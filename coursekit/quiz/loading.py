"""From a quiz file to questions, or to every fault in it at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.authored import Located, fitted, read_yaml, refuse
from coursekit.errors import Fault
from coursekit.quiz.questions import Quiz


def load_quiz(path: Path | str) -> Quiz:
    """Read a quiz file.

    Parameters
    ----------
    path : pathlib.Path or str
        The YAML file.

    Returns
    -------
    Quiz
        Its questions, in order.

    Raises
    ------
    AuthoredFileError
        The file has faults; the message lists each with its line, the question's id, what is
        wrong, and how to mend it.
    """
    located = read_yaml(path)
    quiz, faults = fitted(located, Quiz)
    refuse(path, [*located.faults, *faults, *_faults_across(located)])
    assert quiz is not None  # noqa: S101 (without a fault the model was made)
    return quiz


def _faults_across(located: Located) -> Iterator[Fault]:
    """Find what no single field shows, also in questions whose fields have faults."""
    for place, question in enumerate(_items(located.at("questions"))):
        if not isinstance(question, dict):
            continue
        if question.get("kind") in {"choice", "choices"}:
            options = _items(question.get("options"))
            way = ("questions", place, "options")
            yield from _key_faults(located, way, options, str(question["kind"]))
            yield from _alike(located, way, options)
            yield from _idle_advice(located, way, options)


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _marks(options: list[Any]) -> list[Any]:
    return [
        option.get("correct", False) if isinstance(option, dict) else None for option in options
    ]


def _key_faults(
    located: Located, way: tuple[str | int, ...], options: list[Any], kind: str
) -> Iterator[Fault]:
    marks = _marks(options)
    if len(marks) < 2 or not all(isinstance(mark, bool) for mark in marks):
        return
    right = [place for place, mark in enumerate(marks) if mark]
    if not right:
        yield located.fault("no option is right. Write `correct: true` on the one that is.", *way)
    elif kind == "choice" and len(right) > 1:
        yield located.fault(
            "a second option is marked right, and `choice` has one right answer. Take the mark"
            " off, or make the question `kind: choices`.",
            *way, right[1], "correct",
        )  # fmt: skip
    elif len(right) == len(marks):
        yield located.fault(
            "every option is right, so that ticking everything would score full. Add a wrong one.",
            *way,
        )


def _alike(located: Located, way: tuple[str | int, ...], options: list[Any]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for place, option in enumerate(options):
        text = option.get("text") if isinstance(option, dict) else None
        if not isinstance(text, str) or not text.strip():
            continue
        folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
        if folded in first:
            yield located.fault(
                f"the text is the same as that of option {first[folded]}. Change one of them.",
                *way, place, "text",
            )  # fmt: skip
        first.setdefault(folded, place + 1)


def _idle_advice(
    located: Located, way: tuple[str | int, ...], options: list[Any]
) -> Iterator[Fault]:
    for place, option in enumerate(options):
        if isinstance(option, dict) and "if_missed" in option and not option.get("correct"):
            yield located.fault(
                "`if_missed` is for right options, and this one is not marked right. Take it out.",
                *way, place, "if_missed",
            )  # fmt: skip
