"""Five slides of a lesson for the class: one page without a script, a sheet a slide in print."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from markupsafe import Markup

from coursekit.course.exports.lesson_page import prose
from coursekit.course.exports.outputs import run
from coursekit.course.lesson import Lesson, read_lesson
from coursekit.errors import AuthoredFileError
from coursekit.files import bytes_of
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.export.paper import rendered
from coursekit.quiz.export.report import Made
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import phrase
from coursekit.tables.facts.rows import seeds_above

_CLAUSES: Final = re.compile(r"<!--\s*clause:\s*([^>]+?)\s*-->")
_IMAGE: Final = re.compile(r"!\[([^\]]+)\]\((images/[\w./-]+)\)")
_NO_PROSE: Final = ("#", "|", ">", "!", "<", "*", "-", "```")
_MEDIA: Final = {
    ".svg": "svg+xml",
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
}
_MOST_BYTES: Final = 5_000_000
#: As many rules are shown as a class can read from the wall.
_MOST_RULES, _MOST_WORDS = 3, 110
#: A case with more letters than this is set smaller.
_LONG: Final = 400


class Slide(NamedTuple):
    """A heading, and what stands beneath it."""

    heading: str
    body: Markup
    small: bool = False


def slides_page(path: Path, run_cells: bool = False) -> Made:
    """Return five slides of a lesson, and what could not be put on them."""
    lesson = read_lesson(path)
    remarks: list[str] = []
    picture = _picture(lesson, run_cells, remarks)
    case, options = _case(lesson, remarks)
    title = lesson.name
    slides = [
        Slide(title, _paragraph(_question(lesson)) + picture),
        Slide("The words of the rule", _rules(lesson, remarks)),
        Slide("The case", case, small=len(case) > _LONG),
        Slide("Your decision", options),
        Slide("Key points", _key_points(lesson, remarks), small=True),
    ]
    html = rendered("slides.html.jinja", style_sheet="slides.css", title=title, slides=slides)
    return Made(html.encode(), remarks=tuple(remarks))


def _blocks(lesson: Lesson) -> Iterator[str]:
    """Yield the paragraphs of the lesson as they are written."""
    for cell in lesson.markdown():
        yield from re.split(r"\n\s*\n", cell.source.strip())


def _question(lesson: Lesson) -> str:
    """Return the first sentence of the lesson that asks something."""
    for block in _blocks(lesson):
        if "?" in block and not block.startswith(_NO_PROSE):
            return block
    return ""


def _paragraph(source: str) -> Markup:
    return prose(source) if source else Markup("")


def _picture(lesson: Lesson, run_cells: bool, remarks: list[str]) -> Markup:
    """Return the first picture of the lesson: a file, or what a cell draws when it is run."""
    for cell in lesson.markdown():
        if found := _IMAGE.search(cell.source):
            alt, name = found.groups()
            return _embedded(lesson.path.parent / name, alt)
    if run_cells:
        drawn = (html for shown in run(lesson.path).values() for html in shown)
        if html := next((html for html in drawn if "<svg" in html or "<img" in html), ""):
            return Markup(html)  # noqa: S704 (made harmless)
    remarks.append("No picture on the first slide. Where a cell draws it, add --run.")
    return Markup("")


def _embedded(path: Path, alt: str) -> Markup:
    media = _MEDIA.get(path.suffix.lower())
    if media is None:
        raise AuthoredFileError(
            f"expected a picture that ends in {', '.join(_MEDIA)}. Change the picture.", path=path
        )
    data = base64.b64encode(bytes_of(path, _MOST_BYTES)).decode("ascii")
    return Markup('<img alt="{}" src="data:image/{};base64,{}">').format(alt, media, data)


def _rules(lesson: Lesson, remarks: list[str]) -> Markup:
    """Return the words of the first clauses that the lesson sets apart as quotations."""
    ids = [
        name.strip()
        for block in sorted(_blocks(lesson), key=lambda block: not block.startswith(">"))
        for found in _CLAUSES.findall(block)
        for name in found.split(",")
    ]
    facts = facts_in(seeds_above(lesson.path) / "data")
    chosen: list[str] = []
    for name in dict.fromkeys(ids):
        words = sum(len(text.split()) for text in chosen)
        if name in facts and len(chosen) < _MOST_RULES:
            text = facts[name].text
            if not chosen or words + len(text.split()) <= _MOST_WORDS:
                chosen.append(text)
    if not chosen:
        remarks.append("No rule on the second slide: no quotation of the lesson names a clause.")
    return Markup("").join(_rule(text) for text in chosen)


def _rule(text: str) -> Markup:
    where, _, words = text.partition(": ")
    return Markup("<blockquote><p>{}</p><footer>{}</footer></blockquote>").format(
        words.removesuffix("."), where
    )


def _case(lesson: Lesson, remarks: list[str]) -> tuple[Markup, Markup]:
    """Return the facts of a case of the quizzes, and what there is to decide."""
    questions = [each for use in lesson.quizzes for each in load_quiz(use.path).questions]
    with_options = [each for each in questions if getattr(each, "options", None)]
    if not with_options:
        remarks.append("No case on the slides: no question of the lesson has options.")
        return Markup(""), Markup("")
    chosen: Any = max(with_options, key=lambda each: (_is_case(each), len(each.prompt)))
    listed = Markup("").join(
        Markup("<li>{}</li>").format(Markup(phrase(option.text)))  # noqa: S704 (raw HTML is off)
        for option in chosen.options
    )
    return prose(chosen.prompt), Markup('<ol class="options">{}</ol>').format(listed)


def _is_case(question: Any) -> bool:
    return bool(getattr(question, "case", False))


def _key_points(lesson: Lesson, remarks: list[str]) -> Markup:
    for cell in lesson.markdown():
        found = re.search(r"^## Key points[^\n]*\n(.*?)(?=^## |\Z)", cell.source, re.M | re.S)
        if found:
            return prose(found[1])
    remarks.append("No key points on the last slide: the lesson has no heading `Key points`.")
    return Markup("")
