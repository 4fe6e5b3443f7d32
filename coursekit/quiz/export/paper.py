"""A quiz to be read and answered without a program: a page by itself, or a part of a notebook.

What is asked comes from :func:`coursekit.quiz.disclosure.before`, so that no key can be in it; the
key is added to the page only where it was asked for.  The templates lie in ``paper/``: they use no
script, and the part that stands in a notebook only what the sanitizers of notebook pages let pass.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from coursekit.i18n import (
    counted,
    day_in_words,
    direction_in_use,
    language_in_use,
    marked,
    translated,
)
from coursekit.quiz.disclosure import before, hints
from coursekit.quiz.export.key import told
from coursekit.quiz.facts import Fact, facts_in
from coursekit.quiz.kinds.discussing import Discuss
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import Case, load_case
from coursekit.reading.text.language import language_of
from coursekit.tables.facts.rows import seeds_above

#: Where the key is: nowhere, folded away under each question, or open, in an instructor's copy.
Answers = Literal["none", "folded", "open"]

#: How each kind is answered on paper.
_HOWS: Final = {
    "choice": marked("Tick one box."),
    "choices": marked("Tick every box that is right."),
    "true-or-false": marked("True or false? Tick one box."),
    "number": marked("Write a number."),
    "date": marked("Write a date, as precise as the text is: a day, a month or a year."),
    "short-text": marked("Write a word or a few."),
    "cloze": marked("Fill the gaps."),
    "order": marked("Number them in order: 1 comes first."),
    "match": marked("Beside each, write the number of what belongs to it."),
    "classify": marked("Tick one box in each row."),
    "mend": marked("Tick the wrong cell, and write what it should say."),
    "highlight": marked("Underline the words."),
    "discuss": marked("You are not asked for your own opinion, and no answer is graded."),
}
_FOLDER: Final = Path(__file__).with_name("templates")
_TAG: Final = re.compile(r"(<[^>]*>)")
_CLASS: Final = re.compile(r' class="[^"]*"')
_BLANK_LINE: Final = re.compile(r"(?<=\n)([ \t]*)\n")


def export_page(path: Path, answers: Answers = "none") -> str:
    """Return a quiz file as one HTML page that needs nothing else.

    Parameters
    ----------
    path : pathlib.Path
        The quiz file.
    answers : {"none", "folded", "open"}
        Where the key is.

    Raises
    ------
    AuthoredFileError
        The quiz file, or the case file or the facts that it leads to, have faults.
    """
    quiz = load_quiz(path)
    seeds = seeds_above(path)
    return page(quiz, answers, facts_in(seeds / "data"), _case_in(seeds, quiz.article))


def page(
    quiz: Quiz,
    answers: Answers = "none",
    facts: dict[str, Fact] | None = None,
    case: Case | None = None,
) -> str:
    """Return a quiz as one HTML page.

    Parameters
    ----------
    quiz : Quiz
        The questions.
    answers : {"none", "folded", "open"}
        Where the key is.
    facts : dict of str to Fact, optional
        The facts that evidence may name.
    case : Case, optional
        What is known of the article that the questions are about.

    Returns
    -------
    str
        The page: no script, and nothing that is fetched from elsewhere.
    """
    asked = []
    for question in quiz.drawn():
        more: Shown = {"hints": [], "rubric": _rubric(question)}
        if answers != "none":
            more |= {"hints": _hints(question), "key": _key(question, facts or {})}
        asked.append(before(quiz, question) | more)
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    made: str = _template("page.html.jinja").render(
        title=_title(quiz.quiz),
        name=quiz.quiz,
        case=case,
        questions=asked,
        answers=answers,
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
    """Return questions as HTML that can stand in a notebook where no widget shows.

    It says what the widget says before an answer, and no more; it has no headings, which would
    break the notebook's outline, no ids, and no blank line, which would end it in Markdown.

    Parameters
    ----------
    asked : sequence of dict
        What :func:`coursekit.quiz.disclosure.before` lets out of each question.
    own : str
        The language of the questions, "" where it is the interface's: see :func:`own_language`.
    """
    html: str = _template("fragment.html.jinja").render(questions=asked, own_language=own)
    return _BLANK_LINE.sub(r"\1&#10;", _bare(html).strip())


@cache
def _template(name: str) -> Any:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals |= {"_": translated, "tn": counted, "hows": _HOWS}
    environment.filters["plain_number"] = "{:g}".format
    environment.filters["day"] = day_in_words
    return environment.get_template(name)


def _hints(question: Question) -> list[Shown]:
    told_of = hints(question, len(question.hints))
    costs = (hint.cost for hint in question.hints)
    return [{"html": html, "cost": cost} for html, cost in zip(told_of, costs, strict=True)]


def _rubric(question: Question) -> list[str]:
    return [phrase(line) for line in question.rubric] if isinstance(question, Discuss) else []


def _key(question: Question, facts: dict[str, Fact]) -> Shown:
    evidence = question.evidence
    return {
        "told": list(told(question)),
        "quote": evidence.quote if evidence else None,
        "fact": facts.get(evidence.fact) if evidence and evidence.fact else None,
        "as_of": question.as_of,
        "review_after": question.review_after,
    }


def _title(name: str) -> str:
    """Make a title of a file's name.

    Examples
    --------
    >>> _title("01-mend-the-table")
    'Mend the table'
    """
    words = re.sub(r"^[\d-]+(?=\D)", "", name).replace("-", " ")
    return words[:1].upper() + words[1:]


def own_language(quiz: Quiz) -> str:
    """Return the language that the questions are in, "" where it is the interface's own.

    Parameters
    ----------
    quiz : Quiz
        The questions, whose prompts are read.
    """
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

    Examples
    --------
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
