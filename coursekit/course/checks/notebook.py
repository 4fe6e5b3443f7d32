"""The points of the standard that the notebook alone can meet or miss."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from statistics import median
from typing import Final

from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.course.lesson import (
    Heading,
    Lesson,
    Objective,
    Section,
    book_at,
    python_of,
    text_of,
    words_in,
)
from coursekit.reading.lexicon import any_of, by_label, rows_of, word_set
from coursekit.yamlfile import shortened

HEADER_ROWS: Final = ("audience", "minutes", "prior knowledge", "article or data", "version")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORDS: Final = "data/check_words.txt"
_ROOM: Final = "coursekit.course"
_ABSOLUTE: Final = re.compile(r"/\w|~[\w/\\]|[A-Za-z]:[\\/]|\\\\\w")
_INSTRUCTORS_LINK: Final = re.compile(r"\]\([^)]*\binstructor/")


@cache
def verbs() -> dict[str, frozenset[str]]:
    """Return the observable verbs, each with the kinds of question that can test it."""
    rows = rows_of("data/objective_verbs.txt", _ROOM)
    return {verb: frozenset(kinds.split()) for verb, kinds in rows}


def headings(course: Course) -> Iterator[Finding]:
    """Point 1: one title, no level skipped, every section with an id of its own."""
    lesson = course.lesson
    titles = [heading for heading in lesson.headings if heading.level == 1]
    if len(titles) != 1:
        yield finding("titles", _at(lesson, titles[1]) if titles else "", count=len(titles))
    level = 0
    for heading in lesson.headings:
        if heading.level > level + 1:
            values = {"heading": heading, "level": level, "most": level + 1}
            yield finding("level skipped", _at(lesson, heading), **values)
        level = heading.level
    for section in lesson.sections:
        if not _ID.fullmatch(section.id):
            yield finding("section without id", _at(lesson, section), section=section)
    yield from _repeated(lesson, lesson.sections, "section")


def header(course: Course) -> Iterator[Finding]:
    """Point 2: audience, minutes, prior knowledge, article or data used, version."""
    lesson = course.lesson
    missing = [row for row in HEADER_ROWS if not lesson.header.get(row)]
    if missing:
        yield finding("header incomplete", "header", missing=missing)
    if lesson.header.get("minutes") and lesson.header_minutes is None:
        yield finding("minutes without number", "header")


def mark(course: Course) -> Iterator[Finding]:
    """Point 2: the metadata say that it is a lesson."""
    if not course.lesson.is_marked:
        yield finding("not marked", "metadata")


def objectives(course: Course) -> Iterator[Finding]:
    """Point 3: two to five objectives, each with an observable verb and an id (a review: none)."""
    lesson = course.lesson
    count, allowed = len(lesson.objectives), course.limits.objectives
    if count not in allowed and (count or not lesson.is_review):
        yield finding("number of objectives", "objectives", count=count, allowed=allowed)
    for objective in lesson.objectives:
        where = _at(lesson, objective)
        if objective.verb not in verbs():
            opening = objective.verb or objective.text
            yield finding("verb not observable", where, objective=objective, opening=opening)
        if not _ID.fullmatch(objective.id):
            yield finding("objective id", where, objective=objective)
    yield from _repeated(lesson, lesson.objectives, "objective")


def minutes(course: Course) -> Iterator[Finding]:
    """Point 5: the sections' minutes add up; no session is longer than the course allows."""
    lesson = course.lesson
    stated = lesson.header_minutes
    total = sum(section.minutes or 0 for section in lesson.sections)
    if stated is not None and total != stated:
        yield finding("minutes do not add up", "header", stated=stated, total=total)
    for session in sorted({section.session for section in lesson.sections}):
        length = sum(s.minutes or 0 for s in lesson.sections if s.session == session)
        if length > (most := course.limits.minutes_a_session):
            yield finding("session too long", f"session {session}", length=length, most=most)


def code_length(course: Course) -> Iterator[Finding]:
    """Point 7: code cells are short, most of them very short."""
    limits = course.limits
    lengths = {
        cell: sum(1 for line in cell.source.splitlines() if line.strip())
        for cell in course.lesson.code()
    }
    for cell, length in lengths.items():
        if length > (most := limits.lines_a_code_cell):
            yield finding("code cell too long", place_of(cell), length=length, most=most)
    usual = median(lengths.values() or [0])
    if usual > limits.lines_usual:
        yield finding("code cells long", "code cells", median=usual, most=limits.lines_usual)


def prose_before_code(course: Course) -> Iterator[Finding]:
    """Point 8: a Markdown cell before every code cell, and none too long."""
    most = course.limits.words_a_cell
    cells = [cell for cell in course.lesson.cells if not cell.on_paper]
    for before, cell in zip((None, *cells), cells, strict=False):
        if cell.kind == "code" and (before is None or before.kind != "markdown"):
            yield finding("no prose before code", place_of(cell))
        if cell.kind == "markdown" and (count := words_in(cell.source)) > most:
            yield finding("Markdown cell too long", place_of(cell), count=count, most=most)


def offline(course: Course) -> Iterator[Finding]:
    """Point 9: no install, no network call, no absolute path in a code cell."""
    command = re.compile(rf"\s*(?:!|%%?(?:{any_of(word_set(_WORDS, 'command', package=_ROOM))})\b)")
    network = word_set(_WORDS, "network", package=_ROOM)
    for cell in course.lesson.code():
        for number, line in enumerate(cell.source.splitlines(), 1):
            if command.match(line):
                yield finding("system command", place_of(cell, number), command=line.strip())
        for node in ast.walk(python_of(cell.source)):
            place = place_of(cell, getattr(node, "lineno", None))
            for module in _imported(node):
                if module.partition(".")[0] in network:
                    yield finding("import of network", place, module=module)
            text = text_of(node)
            if "://" in text:
                yield finding("address", place, text=text)
            elif _ABSOLUTE.match(text):
                yield finding("absolute path", place, text=text)


def unrun(course: Course) -> Iterator[Finding]:
    """Point 11: no outputs, counts or widget state; every cell with an id, and as nbformat asks."""
    lesson = course.lesson
    if lesson.nbformat >= (4, 5):
        yield from _odd_to_nbformat(lesson)
    else:
        yield finding("notebook format", format=lesson.nbformat)
    if "widgets" in lesson.metadata:
        yield finding("widget state", "metadata")
    for cell in lesson.cells:
        if cell.outputs or cell.count is not None:
            yield finding("cell was run", place_of(cell))
    ids = Counter(cell.id for cell in lesson.cells)
    for cell in lesson.cells:
        if ids[cell.id] > 1 or not cell.id:
            yield finding("cell id", place_of(cell), count=ids[cell.id], cell=cell)


def students_only(course: Course) -> Iterator[Finding]:
    """Point 17: nothing of the instructor's in the notebook."""
    words = re.compile(rf"\b(?:{any_of(by_label(_WORDS, _ROOM)['instructor'])})\b", re.IGNORECASE)
    for cell in course.lesson.cells:
        for number, line in enumerate(cell.source.splitlines(), 1):
            found = words.search(line) or _INSTRUCTORS_LINK.search(line)
            if found:
                yield finding("for the instructor", place_of(cell, number), words=found[0])


def adapt(course: Course) -> Iterator[Finding]:
    """Point 24: a section says what to change when the lesson is adapted."""
    if not any(s.title.lower().startswith("adapt this lesson") for s in course.lesson.sections):
        yield finding("no section on adapting")


def _odd_to_nbformat(lesson: Lesson) -> Iterator[Finding]:
    from nbformat.validator import iter_validate

    for error in iter_validate(book_at(lesson.path), version=4, version_minor=lesson.nbformat[1]):
        where = [*error.absolute_path, ""]
        place = place_of(lesson.cells[where[1]]) if where[0] == "cells" else str(where[0])
        yield finding("against nbformat", place, message=shortened(error.message, 200))


def _at(lesson: Lesson, part: Heading | Section | Objective) -> str:
    return place_of(lesson.cells[part.cell - 1], part.line)


def _repeated(
    lesson: Lesson, parts: Sequence[Section] | Sequence[Objective], what: str
) -> Iterator[Finding]:
    seen: set[str] = set()
    for part in parts:
        if part.id and part.id in seen:
            yield finding("id repeated", _at(lesson, part), what=what, part=part)
        seen.add(part.id)


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []
