"""Words that sound translated, in a lesson and in its quizzes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.reading.lexicon import any_of, rows_of

_LIST: Final = ("data/translated_phrases.txt", "coursekit.course")
#: A note, and what somebody else has said: nobody can mend its words.
_NOT_OURS: Final = re.compile(r"<!--.*?-->|“[^”]*”|^>.*?$", re.DOTALL | re.MULTILINE)


def translated(course: Course) -> Iterator[Finding]:
    """Point 35: no phrase that sounds translated, in what students read."""
    for cell in course.lesson.markdown():
        for line, words, better in phrases(cell.source):
            yield finding("sounds translated", place_of(cell, line), words=words, better=better)
    for file in course.quizzes:
        for question in file.quiz.questions:
            for text in _texts(question.model_dump()):
                for _, words, better in phrases(text):
                    place = file.place(question.id)
                    yield finding("sounds translated", place, file.path, words=words, better=better)


def phrases(text: str) -> Iterator[tuple[int, str, str]]:
    r"""Yield the line, the words, and what to say in their place, of each phrase of the list.

    >>> [(line, words) for line, words, _ in phrases("It was a\nmere happening, so to say.")]
    [(2, 'so to say')]
    >>> list(phrases("It read “so to say”. <!-- so to say -->"))
    []
    """
    text = _NOT_OURS.sub(lambda found: "\n" * found[0].count("\n"), text)
    for pattern, better in _phrases():
        for found in pattern.finditer(text):
            yield text.count("\n", 0, found.start()) + 1, " ".join(found[0].split()), better


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the phrases as patterns: a blank is any space, … some words of the same sentence."""
    made = []
    for phrase, better, *rest in rows_of(*_LIST):
        gap = r"[^.?!]{1,60}?"
        if rest:
            gap = rf"(?!(?:{any_of(rest[0].split())})\b){gap}"
        words = re.escape(phrase).replace(r"\ ", r"\s+").replace("…", gap)
        made.append((re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE), better))
    return tuple(made)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts(inner)
