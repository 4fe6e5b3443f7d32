"""How a lesson begins, what it shows and how it ends."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from coursekit.course.checks.pace import (
    LINES_A_SCREEN,
    WORDS_A_MINUTE,
    lines_of,
    sessions,
)
from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.course.lesson import Cell, Section, name_called, python_of, words_in
from coursekit.reading.lexicon import word_set

_WORDS: Final = "data/check_words.txt"
_ROOM: Final = "coursekit.course"
#: What a student can answer at once.
_ANSWERED: Final = frozenset({"Quiz", "Predict"})
_IMAGE: Final = re.compile(r"!\[(?P<text>[^\]]*)\]\([^)]*\)|<img\b(?P<tag>[^>]*)>", re.IGNORECASE)
_CODE: Final = re.compile(r"`[^`\n]*`")
_ALT: Final = re.compile(r"\balt=([\"'])(.*?)\1", re.IGNORECASE)
_ASKS: Final = re.compile(r"\?[\"”’)*_]*(?=\s|$)", re.MULTILINE)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_KEY_POINTS: Final = "key points"
_CAN_NOW: Final = re.compile(r"\byou can now\b", re.IGNORECASE)
_FOLDED: Final = re.compile(r"(?:<details\b[^>]*>.*?</details>\s*)+", re.DOTALL | re.IGNORECASE)
_LAW: Final = frozenset({"law", "debate"})


class _Picture(NamedTuple):
    cell: Cell
    described: bool


def opening(course: Course) -> Iterator[Finding]:
    """Point 26: a question and a picture on the first screen, and soon something to answer."""
    lesson, limits = course.lesson, course.limits
    if lesson.is_review:
        return
    first = next((c for c in lesson.code() if _calls(c) & _ANSWERED), None)
    until = first.number if first else len(lesson.cells) + 1
    before = [cell for cell in lesson.cells if cell.number < until and not cell.on_paper]
    seen = list(_on_first_screen(course, before))
    if not any(_ASKS.search(_prose(cell)) for cell in seen):
        yield finding("no question at first", place_of(lesson.cells[0]))
    if not {cell.number for cell in seen} & {each.cell.number for each in _pictures(course)}:
        yield finding("no picture at first", place_of(lesson.cells[0]))
    for cell in before:
        if tools := sorted(_calls(cell) & word_set(_WORDS, "tool", package=_ROOM)):
            yield finding("tool at first", place_of(cell), tools=tools)
    words = sum(words_in(cell.source) for cell in before if cell.kind == "markdown")
    if first and words > limits.minutes_to_first_question * WORDS_A_MINUTE:
        minutes = round(words / WORDS_A_MINUTE)
        values = {"minutes": minutes, "words": words, "most": limits.minutes_to_first_question}
        yield finding("long to the first question", place_of(first), **values)


def _on_first_screen(course: Course, cells: list[Cell]) -> Iterator[Cell]:
    """Yield the cells that begin on the first screen."""
    lines = 0.0
    quizzes = {file.path: file.quiz.questions for file in course.quizzes}
    for cell in cells:
        if lines >= LINES_A_SCREEN:
            return
        yield cell
        lines += lines_of(cell, course.lesson, quizzes)


def pictures(course: Course) -> Iterator[Finding]:
    """Point 31: at least one picture, and an alternative text for each."""
    if course.lesson.is_review:
        return
    found = list(_pictures(course))
    if not found:
        yield finding("no picture")
    for each in found:
        if not each.described:
            yield finding("picture without text", place_of(each.cell))


def _pictures(course: Course) -> Iterator[_Picture]:
    """Yield the pictures of a lesson; a figure of coursekit brings its own text."""
    for cell in course.lesson.cells:
        if cell.kind == "code":
            if any(name.startswith("plot_") for name in _calls(cell)):
                yield _Picture(cell, described=True)
        elif not cell.on_paper:
            for image in _IMAGE.finditer(_CODE.sub("", cell.source)):
                alt = _ALT.search(image["tag"] or "")
                text = alt[2] if alt else image["text"] or ""
                yield _Picture(cell, len(text.split()) > 2)


def ending(course: Course) -> Iterator[Finding]:
    """Point 32: key points and "you can now" at the end; what is for teachers is folded."""
    lesson = course.lesson
    if lesson.is_review:
        return
    last = [s for s in lesson.sections if s.title.lower().startswith(_KEY_POINTS)]
    if not last:
        yield finding("no key points")
        return
    text = "\n".join(_text_of(course, last[-1]))
    if not _CAN_NOW.search(text):
        yield finding("no can now", place_of(lesson.cells[last[-1].cell - 1]))
    for section in lesson.sections:
        for_teachers = section.title.lower().startswith("adapt this lesson")
        if section.cell < last[-1].cell and for_teachers:
            yield finding("teachers before the end", _at(course, section), section=section)
        if section.cell > last[-1].cell and not _is_folded(course, section):
            yield finding("not folded", _at(course, section), section=section)


def _is_folded(course: Course, section: Section) -> bool:
    """Tell whether all below a section's heading is in ``<details>``, and none of it is code."""
    lesson = course.lesson
    if any(lesson.cells[number - 1].kind == "code" for number in section.cells):
        return False
    text = "\n".join(_text_of(course, section))
    below = _COMMENT.sub("", text).strip()
    return not below or bool(_FOLDED.fullmatch(below))


def _text_of(course: Course, section: Section) -> Iterator[str]:
    """Yield the Markdown of a section, below its heading."""
    later = [s for s in course.lesson.sections if (s.cell, s.line) > (section.cell, section.line)]
    for number in section.cells:
        cell = course.lesson.cells[number - 1]
        if cell.kind != "markdown" or cell.on_paper:
            continue
        lines = cell.source.splitlines()
        begin = section.line if number == section.cell else 0
        end = later[0].line - 1 if later and later[0].cell == number else len(lines)
        if later and number > later[0].cell:
            return
        yield "\n".join(lines[begin:end])


def _at(course: Course, section: Section) -> str:
    return place_of(course.lesson.cells[section.cell - 1], section.line)


def amount(course: Course) -> Iterator[Finding]:
    """Point 6: enough prose in each session, and not too much of it or of quoted law."""
    lesson, limits = course.lesson, course.limits
    quizzes = {file.path: file.quiz.questions for file in course.quizzes}
    for each in sessions(lesson, quizzes):
        place = f"session {each.number}"
        fewest, most = limits.words_a_session.fewest, limits.words_a_session.most
        if each.prose > most:
            yield finding("too much prose", place, count=each.prose, fewest=fewest, most=most)
        elif each.prose < fewest and not lesson.is_review:
            yield finding("too little prose", place, count=each.prose, fewest=fewest, most=most)
        if each.law > limits.law_a_session:
            yield finding("too much law", place, count=each.law, most=limits.law_a_session)


def questions(course: Course) -> Iterator[Finding]:
    """Point 6: as many questions a session as the course wants, in a shorter one in proportion."""
    limits, wanted = course.limits, course.limits.questions_a_session
    quizzes = {file.path: file.quiz.questions for file in course.quizzes}
    for each in sessions(course.lesson, quizzes) if not course.lesson.is_review else ():
        share = min(1.0, each.planned / limits.minutes_a_session) if each.planned else 1.0
        fewest, most = int(wanted.fewest * share), -int(-wanted.most * share // 1)
        if not fewest <= each.questions <= most:
            values = {"count": each.questions, "fewest": fewest, "most": most}
            yield finding("questions a session", f"session {each.number}", **values)


def screens(course: Course) -> Iterator[Finding]:
    """Point 32: no session is longer than so many screens, as an estimate."""
    quizzes = {file.path: file.quiz.questions for file in course.quizzes}
    most = course.limits.screens_a_session
    for each in sessions(course.lesson, quizzes):
        if each.screens > most:
            place = f"session {each.number}"
            yield finding("too many screens", place, count=each.screens, most=most)


def law_first(course: Course) -> Iterator[Finding]:
    """Point 34: half of the questions, and of the minutes of what is asked, are law or debate."""
    lesson = course.lesson
    said = {file.path: file.quiz.about for file in course.quizzes}
    if lesson.is_review or not said:
        return
    unsaid = [file.quiz.quiz for file in course.quizzes if file.quiz.about is None]
    if len(unsaid) == len(course.quizzes):
        return  # a course need not say it
    if unsaid:
        yield finding("about not said", quizzes=unsaid)
        return
    asked = [(len(file.quiz.questions), file.quiz.about in _LAW) for file in course.quizzes]
    minutes = [
        (section.minutes or 0, any(said.get(use.path) in _LAW for use in shown))
        for section in lesson.sections
        if (shown := [use for use in lesson.quizzes if use.cell in section.cells])
    ]
    for what, counted in (("questions", asked), ("minutes", minutes)):
        every = sum(count for count, _ in counted)
        law = sum(count for count, is_law in counted if is_law)
        if 2 * law < every:
            yield finding("technique before law", what=what, law=law, every=every)


def _calls(cell: Cell) -> set[str]:
    if cell.kind != "code":
        return set()
    return {name for node in ast.walk(python_of(cell.source)) if (name := name_called(node))}


def _prose(cell: Cell) -> str:
    """Return a Markdown cell without its tables and notes."""
    if cell.kind != "markdown":
        return ""
    lines = _COMMENT.sub("", cell.source).splitlines()
    return "\n".join(line for line in lines if not line.lstrip().startswith("|"))
