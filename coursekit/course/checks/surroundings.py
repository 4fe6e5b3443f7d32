"""The points of the standard that are met in the files beside the notebook."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from markdown_it import MarkdownIt
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coursekit.course.checks.own_texts import own_text_shortfalls
from coursekit.course.lesson import plain_text
from coursekit.course.standard import Course, Shortfall
from coursekit.errors import ArticleError, AuthoredFileError, CoursekitError
from coursekit.files import bytes_of
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import load_case

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
_CASE_KEYS: Final = ("source", "published", "rights", "sha256")
_CITATION_KEYS: Final = ("cff-version", "message", "title", "authors")
_LICENCES: Final = ("CC BY 4.0", "BSD-3-Clause")
_KEY: Final = re.compile(r"^(?:[-*]|\|)\s*`([^`]+)`", re.MULTILINE)
_SAMPLE: Final = re.compile(r"^[-*]\s*`([^`]+)`,?\s*(\w+)", re.MULTILINE)
#: Where students write in a notebook; that work is marked.
_WRITTEN: Final = re.compile(r"^\*Write here\.\*$", re.MULTILINE)


def instructor_page(course: Course) -> Iterator[Shortfall]:
    """Point 18: the instructor's page has its parts, keyed by the sections' ids.

    Each part is a heading of the second level; in it, a list item or a table's row begins with
    the section's id in back-quotes.  A marked sample says after it which it is: weak, sound or
    strong.
    """
    page = course.instructor_page
    wanted = PARTS if course.lesson.is_review else LESSON_PARTS
    if not page.is_file():
        yield Shortfall(
            "",
            f"the instructor's page {page.name} is not in {page.parent.name}/.",
            f"Write it with these headings: {', '.join(wanted)}.",
        )
        return
    try:
        text = bytes_of(page, _MOST_BYTES).decode()
    except (OSError, UnicodeDecodeError):
        yield Shortfall("", "a page in UTF-8 was expected.", "Save it as plain text.", page)
        return
    parts = dict(_parts(text))
    for part in wanted:
        if not parts.get(part, "").strip():
            yield Shortfall("", f'there is nothing under "## {part}".', "Write that part.", page)
    yield from _unknown_keys(course, {part: text for part, text in parts.items() if part in wanted})
    yield from _unplanned(course, parts.get("Minute plan", ""))
    if not course.lesson.is_review:
        yield from _samples(course, parts.get("Marked samples", ""))


def _unknown_keys(course: Course, parts: Mapping[str, str]) -> Iterator[Shortfall]:
    """Yield the keys of the parts that are the id of no section."""
    known = {section.id for section in course.lesson.sections}
    for part, text in parts.items():
        for key in dict.fromkeys(_KEY.findall(text)):
            if key not in known:
                yield Shortfall(
                    f'under "{part}"',
                    f'the lesson has no section with the id "{key}".',
                    f"Use one of: {', '.join(sorted(known))}.",
                    course.instructor_page,
                )


def _unplanned(course: Course, plan: str) -> Iterator[Shortfall]:
    """Yield the sections that take minutes and are not in the minute plan."""
    planned = set(_KEY.findall(plan))
    for section in course.lesson.sections:
        if section.minutes and section.id not in planned:
            yield Shortfall(
                'under "Minute plan"',
                f'the section "{section.id}" ({section.minutes} minutes) is not in it.',
                f"Add a row that begins with `{section.id}`.",
                course.instructor_page,
            )


def _samples(course: Course, text: str) -> Iterator[Shortfall]:
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
            yield Shortfall(
                'under "Marked samples"',
                f'the written work of "{section_id}" has no sample that is {" or ".join(missing)}.',
                f"Add an item that begins with `{section_id}`, {missing[0]}: and why it is so.",
                course.instructor_page,
            )


def articles(course: Course) -> Iterator[Shortfall]:
    """Point 19: each article has its source, date, rights and checksum beside it."""
    for article in articles_of(course):
        yield from papers_of(article)


def own_texts(course: Course) -> Iterator[Shortfall]:
    """Point 19: a text that was written for the course keeps the rules for such texts."""
    for article in articles_of(course):
        yield from rules_of(article)


def articles_of(course: Course) -> list[Path]:
    """Return the articles that the lesson reads, and those that its quizzes are about."""
    folder = course.lesson.path.resolve().parent
    read = {(folder / t.written).resolve() for t in course.lesson.texts if t.path.suffix == ".txt"}
    asked = {
        course.root / "seeds" / shown.quiz.article / "article.txt"
        for shown in course.quizzes
        if shown.quiz.article
    }
    return sorted(read | {article for article in asked if article.is_file()})


def papers_of(article: Path) -> Iterator[Shortfall]:
    """Yield what an article lacks beside it: source, date, rights, checksum."""
    if not article.is_file():
        yield Shortfall(
            "",
            f"the article {article.name} is not in {article.parent.name}/.",
            "Check the path in the code cell.",
        )
        return
    case_file = article.parent / "case.yaml"
    try:
        content = bytes_of_article(article)
        case = load_case(case_file, content)
    except AuthoredFileError as error:
        for fault in error.faults:
            yield Shortfall(f"line {fault.line}", fault.in_words(), "", case_file)
        return
    except ArticleError as error:
        yield Shortfall("", error.message, "", article)
        return
    missing = [key for key in _CASE_KEYS if not getattr(case, key)]
    if missing:
        lines = "Add it."
        if "sha256" in missing:
            digest = hashlib.sha256(content).hexdigest()
            lines = f"Add it; for this article.txt it is `sha256: {digest}`."
        yield Shortfall("", f"missing: {', '.join(missing)}.", lines, case_file)
    if not case.is_english:
        yield Shortfall(
            "",
            f"it says `language: {case.language}`, and the program has rules for English (en) only:"
            " its tables of such an article are empty, or wrong.",
            "Correct the language if the article is in English; otherwise review every table by"
            " hand, or use an English article.",
            case_file,
            warning=True,
        )


def rules_of(article: Path) -> Iterator[Shortfall]:
    """Yield where a text of the course breaks the rules for such texts."""
    try:
        case = load_case(article.parent / "case.yaml", bytes_of_article(article))
    except CoursekitError:
        return  # what is wrong with its papers is a shortfall of its own
    yield from own_text_shortfalls(article, case)


def licences(course: Course) -> Iterator[Shortfall]:
    """Point 20: both licences and other people's rights are named; the citation file is valid."""
    text = "\n".join(cell.source for cell in course.lesson.markdown())
    for licence in _LICENCES:
        if licence not in text:
            yield Shortfall(
                "",
                f"the licence {licence} is not named.",
                "Say that the text is under CC BY 4.0, the code under BSD-3-Clause.",
            )
    if any(use.path.suffix == ".txt" for use in course.lesson.texts) and "©" not in text:
        yield Shortfall(
            "",
            "it uses an article and does not say whose it is.",
            "Name the holder: Article © … ; here for teaching only.",
        )
    citation = course.root / "CITATION.cff"
    said = _mapping(citation)
    missing = [key for key in _CITATION_KEYS if not said.get(key)]
    if missing:
        yield Shortfall(
            "",
            f"a valid citation file was expected; this one does not say: {', '.join(missing)}.",
            "Write it as https://citation-file-format.github.io shows.",
            citation,
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


def _mapping(path: Path) -> dict[str, Any]:
    """Return the YAML mapping in `path`; nothing when there is none to read."""
    try:
        loaded = YAML(typ="safe", pure=True).load(bytes_of(path, _MOST_BYTES).decode())
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
