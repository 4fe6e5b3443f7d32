"""A quiz to be read and answered without a program: a page by itself, or a part of a notebook.

What is asked comes from :func:`coursekit.quiz.disclosure.before`, so that no key can be in it; the
key is added to the page only where it was asked for.  The templates lie in ``templates`` and in the
folder of each kind: they use no script, and the part that stands in a notebook only what the
sanitizers of notebook pages let pass.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from coursekit.i18n import (
    counted,
    day_in_words,
    direction_in_use,
    language_in_use,
    translated,
)
from coursekit.quiz import kinds
from coursekit.quiz.disclosure import before
from coursekit.quiz.facts import Fact, facts_in
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import Case, load_case
from coursekit.reading.text.language import language_of
from coursekit.tables.facts.rows import seeds_above

#: Where the key is: nowhere, folded away under each question, or open, in an instructor's copy.
Answers = Literal["none", "folded", "open"]

_FOLDER: Final = Path(__file__).with_name("templates")
_TAG: Final = re.compile(r"(<[^>]*>)")
_CLASS: Final = re.compile(r' class="[^"]*"')
_BLANK_LINE: Final = re.compile(r"(?<=\n)([ \t]*)\n")


def export_page(path: Path, answers: Answers = "none") -> str:
    """Return a quiz file as one HTML page; AuthoredFileError for faults in what it leads to."""
    quiz = load_quiz(path)
    seeds = seeds_above(path)
    return page(quiz, answers, facts_in(seeds / "data"), _case_in(seeds, quiz.article))


def page(
    quiz: Quiz,
    answers: Answers = "none",
    facts: dict[str, Fact] | None = None,
    case: Case | None = None,
) -> str:
    """Return a quiz as one HTML page: no script, and nothing that is fetched from elsewhere."""
    asked = []
    for question in quiz.drawn():
        key = question if answers != "none" else None
        asked.append(before(quiz, question) | {"criteria": question.criteria, "key": key})
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    made: str = _template("page.html.jinja").render(
        title=_title(quiz.quiz),
        name=quiz.quiz,
        case=case,
        questions=asked,
        answers=answers,
        facts=facts or {},
        pass_mark=quiz.pass_mark,
        seed=quiz.seed,
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        language=language_in_use(),
        direction=direction_in_use(),
        own_language=own_language(quiz),
    )
    return made


def fragment(asked: Sequence[Shown], own: str = "") -> str:
    """Return questions in the language `own` as HTML for a notebook where no widget shows.

    It says what the widget says before an answer, and no more; it has no headings, which would
    break the notebook's outline, no ids, and no blank line, which would end it in Markdown.
    """
    html: str = _template("fragment.html.jinja").render(questions=asked, own_language=own)
    return _BLANK_LINE.sub(r"\1&#10;", _bare(html).strip())


@cache
def _template(name: str) -> Any:
    of_kinds = FileSystemLoader([])
    of_kinds.searchpath = kinds.__path__  # the list itself: folders may be added
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(_FOLDER), of_kinds]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals |= {"_": translated, "tn": counted}
    environment.filters |= {
        "plain_number": "{:g}".format,
        "day": day_in_words,
        # Made from Markdown, with raw HTML off.
        "blocks": lambda text: Markup(blocks(text)),  # noqa: S704
        "phrase": lambda text: Markup(phrase(text)),  # noqa: S704
    }
    return environment.get_template(name)


def _title(name: str) -> str:
    """Make a title of a file's name.

    >>> _title("01-mend-the-table")
    'Mend the table'
    """
    words = re.sub(r"^[\d-]+(?=\D)", "", name).replace("-", " ")
    return words[:1].upper() + words[1:]


def own_language(quiz: Quiz) -> str:
    """Return the language that the prompts are in, "" where it is the interface's own."""
    asked = " ".join(question.prompt for question in quiz.questions)
    found = language_of(asked)
    return "" if found == language_in_use().partition("-")[0] else found


def _case_in(seeds: Path, slug: str | None) -> Case | None:
    folder = seeds / str(slug)
    if slug is None or not all((folder / name).is_file() for name in ("case.yaml", "article.txt")):
        return None
    return load_case(folder / "case.yaml", bytes_of_article(folder / "article.txt"))


def _bare(html: str) -> str:
    """Take out the classes, and keep signs that a notebook reads as TeX from being so read.

    >>> _bare('<a class="x" href="?$x$">$x$</a>')
    '<a href="?&#36;x&#36;"><span>&#36;</span>x<span>&#36;</span></a>'
    """
    if not any(sign in html for sign in "$\\"):
        return _CLASS.sub("", html)  # in a text, the quotation marks would be escaped
    return "".join(
        _without_signs(_CLASS.sub("", part), "{}")
        if place % 2
        else _without_signs(part, "<span>{}</span>")
        for place, part in enumerate(_TAG.split(html))
    )


def _without_signs(part: str, form: str) -> str:
    return part.replace("$", form.format("&#36;")).replace("\\", form.format("&#92;"))
