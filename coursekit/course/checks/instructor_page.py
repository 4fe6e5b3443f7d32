"""The instructor's page of a lesson: its parts, keyed by the ids of the sections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from markdown_it import MarkdownIt

from coursekit.course.edition.manifest import edition_of
from coursekit.course.finding import Course, Finding, finding
from coursekit.course.lesson import plain_text
from coursekit.files import bytes_of

_MOST_BYTES: Final = 1_000_000
PARTS: Final = (
    "Minute plan",
    "Common misreadings",
    "Model answers",
    "Marked samples",
    "Discussion prompts",
)
#: What a lesson's page has besides; a review teaches nothing new, and has none of them.
LESSON_PARTS: Final = (*PARTS, "Oral check", "Use of AI", "When Binder fails")
SAMPLES: Final = ("weak", "sound", "strong")
_KEY: Final = re.compile(r"^(?:[-*]|\|)\s*`([^`]+)`", re.MULTILINE)
_SAMPLE: Final = re.compile(r"^[-*]\s*`([^`]+)`,?\s*(\w+)", re.MULTILINE)
#: Where students write in a notebook; that work is marked.
_WRITTEN: Final = re.compile(r"^\*Write here\.\*$", re.MULTILINE)


def instructor_page(course: Course) -> Iterator[Finding]:
    """Point 18: each heading ``##`` holds items or rows that begin with a section's `id`."""
    page = course.instructor_page
    if edition_of(course.root) == "student":
        return  # students get no such page
    wanted = PARTS if course.lesson.is_review else LESSON_PARTS
    if not page.is_file():
        yield finding("no page", page=page, parts=list(wanted))
        return
    try:
        text = bytes_of(page, _MOST_BYTES).decode()
    except (OSError, UnicodeDecodeError):
        yield finding("page unreadable", "", page)
        return
    parts = dict(_parts(text))
    for part in wanted:
        if not parts.get(part, "").strip():
            yield finding("part empty", "", page, part=part)
    yield from _unknown_keys(course, {part: text for part, text in parts.items() if part in wanted})
    yield from _unplanned(course, parts.get("Minute plan", ""))
    if not course.lesson.is_review:
        yield from _samples(course, parts.get("Marked samples", ""))


def _unknown_keys(course: Course, parts: Mapping[str, str]) -> Iterator[Finding]:
    """Find the keys of the parts that are the id of no section; all at once."""
    known = sorted({section.id for section in course.lesson.sections})
    unknown: dict[str, list[str]] = {}
    for part, text in parts.items():
        for key in dict.fromkeys(_KEY.findall(text)):
            if key not in known:
                unknown.setdefault(key, []).append(f'"{part}"')
    if unknown:
        keys = [f'"{key}" (under {", ".join(under)})' for key, under in unknown.items()]
        yield finding("no such section", "", course.instructor_page, keys=keys, known=known)


def _unplanned(course: Course, plan: str) -> Iterator[Finding]:
    """Yield the sections that take minutes and are not in the minute plan."""
    planned = set(_KEY.findall(plan))
    for section in course.lesson.sections:
        if section.minutes and section.id not in planned:
            place = 'under "Minute plan"'
            yield finding("section unplanned", place, course.instructor_page, section=section)


def _samples(course: Course, text: str) -> Iterator[Finding]:
    """Yield the written work that has no weak, sound or strong sample beside it."""
    lesson = course.lesson
    found: dict[str, set[str]] = {
        section.id: set()
        for section in lesson.sections
        if any(_WRITTEN.search(lesson.cells[number - 1].source) for number in section.cells)
    }
    for key, label in _SAMPLE.findall(text):
        found.setdefault(key, set()).add(label)
    for section_id, labels in found.items():
        missing = [label for label in SAMPLES if label not in labels]
        if missing:
            yield finding(
                "no sample",
                'under "Marked samples"',
                course.instructor_page,
                section=section_id,
                labels=" or ".join(missing),
                first=missing[0],
            )


def _parts(page: str) -> Iterator[tuple[str, str]]:
    """Yield the title of each heading of the second level with the text below it."""
    tokens = MarkdownIt("commonmark").parse(page)
    lines = page.splitlines()
    starts = [
        (token.map[0], token.map[1], plain_text([tokens[at + 1]]))
        for at, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2" and token.map
    ]
    ends = [*(start for start, _, _ in starts), len(lines)][1:]
    for (_, below, title), end in zip(starts, ends, strict=True):
        yield title, "\n".join(lines[below:end])
