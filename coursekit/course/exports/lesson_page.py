"""A lesson as one page to print: its prose, articles and quizzes, and what its cells show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from markdown_it import MarkdownIt
from markupsafe import Markup

from coursekit.course.exports.outputs import run
from coursekit.course.lesson import Cell, Lesson, book_at, lesson_of
from coursekit.i18n import language_in_use
from coursekit.quiz.disclosure.sealing import refuse_sealed
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.export import Answers
from coursekit.quiz.export.paper import questions_of, rendered, title_of
from coursekit.quiz.export.report import Made
from coursekit.quiz.guess import guess_at
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import blocks
from coursekit.quiz.quiz_file import own_language
from coursekit.reading.article import read
from coursekit.reading.text.language import language_of
from coursekit.tables.facts.rows import seeds_above

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
#: What a lesson folds away for teachers, with its heading: no student's page has it.
_FOLDED: Final = re.compile(
    r"(?:^##[^\n]*\n(?:<!--[^\n]*-->\n)?\s*)?"
    r"<details>\s*<summary>For teachers</summary>.*?</details>",
    re.DOTALL | re.MULTILINE,
)
#: A picture is on the page by its description.
_PICTURE: Final = re.compile(r"!\[([^\]\n]+)\]\([^)\n]*\)")
_FOLDING: Final = re.compile(r"</?(?:details|summary)>")
#: A link to a file beside the lesson leads nowhere from paper.
_LINK_BESIDE: Final = re.compile(r'<a href="(?!https?:|mailto:)[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
#: What says in which language words are; the one tag that prose may bring.
_FOREIGN: Final = re.compile(
    r"&lt;span lang=&quot;([A-Za-z0-9-]{2,30})&quot;(?: dir=&quot;(ltr|rtl|auto)&quot;)?&gt;"
    r"(.*?)&lt;/span&gt;",
    re.DOTALL,
)
#: What the output of a cell begins with that shows an article, which is on the page by itself.
_ARTICLE_SHOWN: Final = '<div lang="'


class Part(NamedTuple):
    """A part of the page and what it shows.

    ``prose``, ``article``, ``quiz``, ``output``, and ``guess`` with what is ``covered`` by it.
    """

    kind: str
    shown: Any


def lesson_page(
    path: Path,
    answers: Answers = "none",
    run_cells: bool = False,
    book: dict[str, Any] | None = None,
) -> Made:
    """Return a lesson as one HTML page, and what is not on it; `book` is newer than its file."""
    lesson = lesson_of(path, book or book_at(path))
    outputs = run(path) if run_cells else {}
    parts = list(_parts(lesson, answers, outputs))
    prose = " ".join(cell.source for cell in lesson.markdown())
    language = lesson.language or language_of(prose)
    html = rendered(
        "lesson.html.jinja",
        title=lesson.name,
        parts=parts,
        answers=answers,
        facts=facts_in(seeds_above(path) / "data"),
        foreign="" if language == language_in_use().partition("-")[0] else language,
    )
    return Made(html.encode(), remarks=tuple(_not_there(lesson, run_cells)))


def _parts(lesson: Lesson, answers: Answers, outputs: Mapping[int, list[str]]) -> Iterator[Part]:
    shown: set[Path] = set()
    for cell in lesson.cells:
        if cell.kind == "markdown":
            if not cell.on_paper:
                source = cell.source if answers == "open" else _FOLDED.sub("", cell.source)
                yield Part("prose", prose(source))
            continue
        for article in _articles(lesson, cell):
            if article not in shown:
                yield Part("article", read(article))
                shown.add(article)
        for use in lesson.quizzes:
            if use.cell == cell.number:
                quiz = load_quiz(use.path)
                if answers != "none":
                    refuse_sealed(quiz, use.path)
                yield Part(
                    "quiz",
                    {
                        "title": title_of(quiz.quiz.removeprefix(f"{lesson.path.stem}-")),
                        "questions": questions_of(quiz, answers),
                        "own_language": own_language(quiz),
                        "assessed": quiz.assessed,
                    },
                )
        asked = [use for use in lesson.guesses if use.cell == cell.number]
        for use in asked:
            yield Part("guess", Markup(blocks(guess_at(use.path)[0])))  # noqa: S704 (raw HTML is off)
        for html in outputs.get(cell.number, ()):
            if not html.startswith(_ARTICLE_SHOWN):
                kind = "covered" if asked else "output"
                yield Part(kind, Markup(html))  # noqa: S704 (made harmless)


def _articles(lesson: Lesson, cell: Cell) -> list[Path]:
    """Return the articles that a code cell reads."""
    used = (use.path for use in lesson.texts if use.cell == cell.number)
    return [path for path in used if path.name == "article.txt" and path.is_file()]


def _not_there(lesson: Lesson, run_cells: bool) -> Iterator[str]:
    with_quiz = {use.cell for use in lesson.quizzes}
    others = sum(cell.number not in with_quiz for cell in lesson.code())
    if others and not run_cells:
        yield f"Not on the page: what {others} code cells show. Add --run to run them and print it."


def prose(source: str) -> Markup:
    """Return Markdown of a lesson as HTML: without its notes, and no link but to the web."""
    plain = _PICTURE.sub(r"*\1*", _FOLDING.sub("", _COMMENT.sub("", source)))
    html = _markdown().render(plain).replace("<th></th>", "<td></td>")
    html = _FOREIGN.sub(_in_its_language, _LINK_BESIDE.sub(r"\1", html))
    return Markup(html)  # noqa: S704 (raw HTML is off, but for that one tag)


def _in_its_language(found: re.Match[str]) -> str:
    language, direction, words = found.groups()
    return f'<span lang="{language}" dir="{direction or "auto"}">{words}</span>'


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
