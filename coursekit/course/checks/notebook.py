"""The points of the standard that the notebook alone can meet or miss."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from statistics import median
from typing import Final

from coursekit.course.finding import Course, Shortfall, place_of
from coursekit.course.lesson import (
    Heading,
    Lesson,
    Objective,
    Section,
    book_at,
    python_of,
    words_in,
)
from coursekit.yamlfile import shortened

HEADER_ROWS: Final = ("audience", "minutes", "prior knowledge", "article or data", "version")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHELL: Final = re.compile(r"^\s*(?:!|%%?(?:pip|conda|mamba|uv|sx|system|bash|sh|script)\b)")
_NETWORK: Final = {
    "aiohttp", "ftplib", "http", "httpx", "pip", "pyodide", "requests", "smtplib", "socket",
    "subprocess", "urllib", "urllib3", "websockets",
}  # fmt: skip
_ABSOLUTE: Final = re.compile(r"/\w|~[\w/\\]|[A-Za-z]:[\\/]|\\\\\w")
_INSTRUCTORS: Final = re.compile(
    r"\b(?:model answers?|sample answers?|marked samples?|marking scheme|answer key"
    r"|(?:for )?instructors? only)\b",
    re.IGNORECASE,
)
_INSTRUCTORS_LINK: Final = re.compile(r"\]\([^)]*\binstructor/")


@cache
def verbs() -> dict[str, frozenset[str]]:
    """Return the observable verbs, each with the kinds of question that can test it."""
    text = files("coursekit.course").joinpath("data", "verbs.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {verb: frozenset(kinds.split()) for verb, kinds in rows}


def headings(course: Course) -> Iterator[Shortfall]:
    """Point 1: one title, no level skipped, every section with an id of its own."""
    lesson = course.lesson
    titles = [heading for heading in lesson.headings if heading.level == 1]
    if len(titles) != 1:
        yield Shortfall(
            _at(lesson, titles[1]) if titles else "",
            f"{len(titles)} titles (headings with one #), where exactly one is expected.",
            "Give the lesson one title and write sections with two #.",
        )
    level = 0
    for heading in lesson.headings:
        if heading.level > level + 1:
            yield Shortfall(
                _at(lesson, heading),
                f'the heading "{heading.title}" has {heading.level} # after one with {level}.',
                f"Use at most {level + 1} #.",
            )
        level = heading.level
    for section in lesson.sections:
        if not _ID.fullmatch(section.id):
            yield Shortfall(
                _at(lesson, section),
                f'the section "{section.title}" has no id of lower-case letters, digits and'
                " hyphens.",
                "Write its id on the line below the heading: <!-- section: its-id -->",
            )
    yield from _repeated(lesson, lesson.sections, "section")


def header(course: Course) -> Iterator[Shortfall]:
    """Point 2: audience, minutes, prior knowledge, article or data used, version."""
    lesson = course.lesson
    missing = [row for row in HEADER_ROWS if not lesson.header.get(row)]
    if missing:
        yield Shortfall(
            "header",
            f"the lesson's header says nothing about: {', '.join(missing)}.",
            "Add a table below the title with one row for each, its name in bold.",
        )
    if lesson.header.get("minutes") and lesson.header_minutes is None:
        yield Shortfall("header", "the minutes row has no number.", "Write how many.")


def objectives(course: Course) -> Iterator[Shortfall]:
    """Point 3: two to five objectives, each with an observable verb and an id (a review: none)."""
    lesson = course.lesson
    count = len(lesson.objectives)
    if not 2 <= count <= 5 and (count or not lesson.is_review):
        yield Shortfall(
            "objectives",
            f"{count} objectives, where 2 to 5 are expected.",
            "Write each as a list item: - **Date** an event. <!-- objective: date-an-event -->",
        )
    for objective in lesson.objectives:
        where = _at(lesson, objective)
        if objective.verb not in verbs():
            yield Shortfall(
                where,
                f'the objective "{objective.id}" opens with "{objective.verb or objective.text}", '
                "which is not on the list of verbs for what can be seen and judged.",
                "Begin it with one in bold, such as **Identify**, **Date**, **Compare** or "
                "**Justify** (coursekit/course/data/verbs.txt has them all).",
            )
        if not _ID.fullmatch(objective.id):
            yield Shortfall(
                where,
                f'the id "{objective.id}" is not made of lower-case letters, digits and hyphens.',
                "Write one such as date-an-event.",
            )
    yield from _repeated(lesson, lesson.objectives, "objective")


def minutes(course: Course) -> Iterator[Shortfall]:
    """Point 5: the sections' minutes add up; no session is longer than an hour."""
    lesson = course.lesson
    total = sum(section.minutes or 0 for section in lesson.sections)
    if lesson.header_minutes is not None and total != lesson.header_minutes:
        yield Shortfall(
            "header",
            f"it says {lesson.header_minutes} minutes, but the sections add up to {total}.",
            "Change the header, or the *10 minutes* below the sections' headings.",
        )
    for session in sorted({section.session for section in lesson.sections}):
        length = sum(s.minutes or 0 for s in lesson.sections if s.session == session)
        if length > 60:
            yield Shortfall(
                f"session {session}",
                f"it takes {length} minutes, where 60 are allowed.",
                "Shorten it, or mark where a second one starts: <!-- session: 2 -->",
            )


def prose(course: Course) -> Iterator[Shortfall]:
    """Point 6: 1,000 to 2,500 words of prose in each session; in a review notebook also fewer."""
    lesson = course.lesson
    fewest = 0 if lesson.is_review else 1000
    words: Counter[int] = Counter({1: 0})
    for cell in lesson.markdown():
        begun = [s.session for s in lesson.sections if s.cell <= cell.number]
        words[begun[-1] if begun else 1] += words_in(cell.source)
    for session, count in sorted(words.items()):
        if not fewest <= count <= 2500:
            yield Shortfall(
                f"session {session}",
                f"{count:,} words of prose, where {fewest:,} to 2,500 are expected.",
                "Cut, or explain more." if count > 2500 else "Explain more.",
            )


def code_length(course: Course) -> Iterator[Shortfall]:
    """Point 7: code cells have a median of at most 4 lines, and none has over 15."""
    lengths = {
        cell: sum(1 for line in cell.source.splitlines() if line.strip())
        for cell in course.lesson.code()
    }
    for cell, length in lengths.items():
        if length > 15:
            yield Shortfall(
                place_of(cell),
                f"a code cell has {length} lines, where 15 are allowed.",
                "Move what it does into coursekit, or split it in two with a sentence between.",
            )
    if lengths and median(lengths.values()) > 4:
        yield Shortfall(
            "code cells",
            f"half of them have over {median(lengths.values()):g} lines, where 4 are allowed.",
            "Students read them and few will write them: shorten the longest.",
        )


def prose_before_code(course: Course) -> Iterator[Shortfall]:
    """Point 8: a Markdown cell before every code cell, and none over 150 words."""
    cells = [cell for cell in course.lesson.cells if not cell.on_paper]
    for before, cell in zip((None, *cells), cells, strict=False):
        if cell.kind == "code" and (before is None or before.kind != "markdown"):
            yield Shortfall(
                place_of(cell),
                "there is no Markdown cell before this code cell.",
                "Say in a sentence or two what it does and what to look for.",
            )
        if cell.kind == "markdown" and (count := words_in(cell.source)) > 150:
            yield Shortfall(
                place_of(cell),
                f"a Markdown cell has {count} words, where 150 are allowed.",
                "Split it in two, or shorten it.",
            )


def offline(course: Course) -> Iterator[Shortfall]:
    """Point 9: no install, no network call, no absolute path in a code cell."""
    for cell in course.lesson.code():
        for number, line in enumerate(cell.source.splitlines(), 1):
            if _SHELL.match(line):
                yield Shortfall(
                    place_of(cell, number),
                    f"a system command: {line.strip()}",
                    "Remove it: a lesson installs nothing, and runs on every machine.",
                )
        for node in ast.walk(python_of(cell.source)):
            for module in _imported(node):
                if module.partition(".")[0] in _NETWORK:
                    yield Shortfall(
                        place_of(cell, getattr(node, "lineno", None)),
                        f'the import of "{module}" reaches the network or the system.',
                        "Put the data into seeds/ and read it from there.",
                    )
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from _address(node.value, place_of(cell, node.lineno))


def unrun(course: Course) -> Iterator[Shortfall]:
    """Point 11: no outputs, counts or widget state; every cell with an id, and as nbformat asks."""
    lesson = course.lesson
    if lesson.nbformat >= (4, 5):
        yield from _odd_to_nbformat(lesson)
    else:
        yield Shortfall(
            "",
            f"the format is {lesson.nbformat[0]}.{lesson.nbformat[1]}, where 4.5 is expected.",
            "Open the notebook in JupyterLab and save it.",
        )
    if "widgets" in lesson.metadata:
        yield Shortfall(
            "metadata",
            "it was saved with the state of its widgets, where none is expected.",
            "Clear all outputs, shut down the kernel and save.",
        )
    for cell in lesson.cells:
        if cell.outputs or cell.count is not None:
            yield Shortfall(
                place_of(cell),
                "it was saved with its output or execution count, where a fresh cell is expected.",
                "Clear all outputs and save.",
            )
    ids = Counter(cell.id for cell in lesson.cells)
    for cell in lesson.cells:
        if ids[cell.id] > 1 or not cell.id:
            yield Shortfall(
                place_of(cell),
                f'{ids[cell.id]} cells have the id "{cell.id}", where each should have its own.',
                "Cut the cell and paste it again: JupyterLab gives it a new id.",
            )


def students_only(course: Course) -> Iterator[Shortfall]:
    """Point 17: nothing of the instructor's in the notebook."""
    for cell in course.lesson.cells:
        for number, line in enumerate(cell.source.splitlines(), 1):
            found = _INSTRUCTORS.search(line) or _INSTRUCTORS_LINK.search(line)
            if found:
                yield Shortfall(
                    place_of(cell, number),
                    f'"{found[0]}" belongs to the instructor, and students read this.',
                    "Move it to the lesson's page in notebooks/instructor/.",
                )


def adapt(course: Course) -> Iterator[Shortfall]:
    """Point 24: a section says what to change when the lesson is adapted."""
    if not any(s.title.lower().startswith("adapt this lesson") for s in course.lesson.sections):
        yield Shortfall(
            "",
            'there is no section "Adapt this lesson".',
            "Add one that names what to change: article, case file, questions.",
        )


def _odd_to_nbformat(lesson: Lesson) -> Iterator[Shortfall]:
    from nbformat.validator import iter_validate

    for error in iter_validate(book_at(lesson.path), version=4, version_minor=lesson.nbformat[1]):
        where = [*error.absolute_path, ""]
        yield Shortfall(
            place_of(lesson.cells[where[1]]) if where[0] == "cells" else str(where[0]),
            f"the notebook format does not allow it: {shortened(error.message, 200)}.",
            "Write that part again in JupyterLab and save.",
        )


def _at(lesson: Lesson, part: Heading | Section | Objective) -> str:
    return place_of(lesson.cells[part.cell - 1], part.line)


def _repeated(
    lesson: Lesson, parts: Sequence[Section] | Sequence[Objective], what: str
) -> Iterator[Shortfall]:
    seen: set[str] = set()
    for part in parts:
        if part.id and part.id in seen:
            yield Shortfall(
                _at(lesson, part),
                f'a second {what} has the id "{part.id}".',
                "Give it another id: answers and the instructor's page are kept by it.",
            )
        seen.add(part.id)


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


def _address(text: str, place: str) -> Iterator[Shortfall]:
    if "://" in text:
        yield Shortfall(
            place,
            f'the code names an address on the network: "{text}".',
            "Put what it offers into seeds/ and read it from there.",
        )
    elif _ABSOLUTE.match(text):
        yield Shortfall(
            place,
            f'"{text}" is a path on one machine.',
            "Write it from the notebook's folder, such as ../seeds/…",
        )
