"""Where a lesson asks for a guess, the answer is covered until the guess is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.errors import AuthoredFileError
from coursekit.quiz.guess import guess_at, quiz_of_guess
from coursekit.reading.lexicon import any_of, by_label

_WORDS: Final = "data/check_words.txt"
_ROOM: Final = "coursekit.course"


def gates(course: Course) -> Iterator[Finding]:
    """Point 30: a section that asks for a guess covers what it is about, and says what it asks."""
    lesson = course.lesson
    with_gate = {use.cell for use in lesson.guesses}
    for section in lesson.sections:
        asking = [
            (cell, found[0])
            for cell in lesson.markdown()
            if cell.number in section.cells and (found := _asks().search(cell.source))
        ]
        if asking and not any(
            number >= asking[0][0].number for number in with_gate & set(section.cells)
        ):
            cell, words = asking[0]
            yield finding(
                "guess without a gate", place_of(cell), words=words, stem=lesson.path.stem
            )
    for use in lesson.guesses:
        cell = lesson.cells[use.cell - 1]
        try:
            quiz_of_guess("", use.path, guess_at(use.path)[0])
        except AuthoredFileError as error:
            yield finding("guess file", place_of(cell), message=error.message, path=use.written)
    for use in lesson.guesses:
        if sum(other.path == use.path for other in lesson.guesses) > 1:
            yield finding("guess twice", place_of(lesson.cells[use.cell - 1]), path=use.written)


@cache
def _asks() -> re.Pattern[str]:
    """Return what asks for a guess in a lesson's words."""
    return re.compile(rf"\b(?:{any_of(by_label(_WORDS, _ROOM)['guess'])})\b", re.IGNORECASE)
