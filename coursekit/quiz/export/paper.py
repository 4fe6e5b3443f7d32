"""A quiz to be read and answered without a program: a page by itself, or a part of a notebook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import ChoiceLoader, FileSystemLoader

from coursekit.quiz import kinds
from coursekit.quiz.disclosure.sealing import refuse_sealed
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.evidence.facts import Fact, facts_in
from coursekit.quiz.export import Answers
from coursekit.quiz.export.pages import environment_of, styled
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz, own_language
from coursekit.reading.case import Case, load_case
from coursekit.reading.text.file import bytes_of_article
from coursekit.tables.facts.rows import seeds_above

_FOLDER: Final = Path(__file__).with_name("templates")
#: A tag, or a sign that a notebook may read as TeX.
_TAG_OR_SIGN: Final = re.compile(r"<[^>]*>|[$\\]")
_CLASS: Final = re.compile(r' class="[^"]*"')
_BLANK_LINE: Final = re.compile(r"(?<=\n)([ \t]*)\n")


def export_page(path: Path, answers: Answers = "none") -> str:
    """Return a quiz file as one HTML page; AuthoredFileError for faults in what it leads to."""
    quiz = load_quiz(path)
    if answers != "none":
        refuse_sealed(quiz, path)
    seeds = seeds_above(path)
    return page(quiz, answers, facts_in(seeds / "data"), case_in(seeds, quiz.article))


def page(
    quiz: Quiz,
    answers: Answers = "none",
    facts: dict[str, Fact] | None = None,
    case: Case | None = None,
) -> str:
    """Return a quiz as one HTML page: no script, and nothing that is fetched from elsewhere."""
    return rendered(
        "page.html.jinja",
        title=title_of(quiz.quiz),
        name=quiz.quiz,
        case=case,
        questions=questions_of(quiz, answers),
        answers=answers,
        facts=facts or {},
        pass_mark=quiz.pass_mark,
        seed=quiz.seed,
        own_language=own_language(quiz),
        assessed=quiz.assessed,
    )


def questions_of(quiz: Quiz, answers: Answers) -> list[Shown]:
    """Return what ``questions.html.jinja`` shows of a quiz, with its key where it is asked for."""
    told = answers != "none"
    shown = told or not quiz.assessed
    return [
        before(quiz, each)
        | each.on_paper()
        | {"criteria": each.criteria if shown else (), "key": each if told else None}
        for each in quiz.drawn()
    ]


def rendered(template: str, style_sheet: str = "page.css", **values: Any) -> str:
    """Return a page with one style sheet, and a policy that lets nothing else in."""
    return styled(_template(template), [_FOLDER / style_sheet], **values)


def fragment(asked: Sequence[Shown], own: str = "") -> str:
    """Return questions in the language `own` as HTML for a notebook where no widget shows."""
    # No headings, which would break the outline; no blank line, which would end it in Markdown.
    html: str = _template("fragment.html.jinja").render(questions=asked, own_language=own)
    return _BLANK_LINE.sub(r"\1&#10;", _bare(html).strip())


@cache
def _template(name: str) -> Any:
    of_kinds = FileSystemLoader([])
    of_kinds.searchpath = kinds.__path__  # the list itself: folders may be added
    loader = ChoiceLoader([FileSystemLoader(_FOLDER), of_kinds])
    return environment_of(loader).get_template(name)


def title_of(name: str) -> str:
    """Make a title of a file's name.

    >>> title_of("01-mend-the-table")
    'Mend the table'
    """
    words = re.sub(r"^[\d-]+(?=\D)", "", name).replace("-", " ")
    return words[:1].upper() + words[1:]


def case_in(seeds: Path, slug: str | None) -> Case | None:
    """Return the case file of an article in the folder of all articles; None without one."""
    folder = seeds / str(slug)
    if slug is None or not all((folder / name).is_file() for name in ("case.yaml", "article.txt")):
        return None
    return load_case(folder / "case.yaml", bytes_of_article(folder / "article.txt"))


def _bare(html: str) -> str:
    """Take out the classes, and keep a notebook from reading signs as TeX.

    >>> _bare('<a class="x" href="?$x$">$x$</a>')
    '<a href="?&#36;x&#36;"><span>&#36;</span>x<span>&#36;</span></a>'
    """
    return _TAG_OR_SIGN.sub(_escaped, _CLASS.sub("", html))


def _escaped(found: re.Match[str]) -> str:
    plain = found[0].replace("$", "&#36;").replace("\\", "&#92;")
    return plain if found[0].startswith("<") else f"<span>{plain}</span>"
