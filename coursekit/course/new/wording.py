"""The words of a new lesson: templates, and a text's own words made fit for a cell of Markdown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import jinja2

from coursekit.quiz.draft import words

_TEMPLATES: Final = Path(__file__).with_name("templates")
#: What a cell reads as formulas, and a table as the end of its cell.
_OF_CELLS: Final = str.maketrans({"$": r"\$", "|": r"\|"})


def filled(name: str, values: Mapping[str, Any]) -> str:
    """Return a template with values in it; those that come from a text were made fit before."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(  # noqa: S701 (it makes Markdown and no HTML)
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def in_cell(text: str) -> str:
    r"""Return words in one line, with what a cell would take for a mark of its own escaped.

    >>> print(in_cell("Fees of $5 | <b>new</b>\n*rules*"))
    Fees of \$5 \| \<b>new\</b> \*rules\*
    >>> print(in_cell("News <!-- section: when -->"))
    News \<!\-- section: when -->
    """
    return _plain(words.in_markdown(text))


def quoted(text: str, most: int = 40) -> str:
    """Return words of a text between quotation marks, fit for a cell."""
    return _plain(words.quoted(text, most))


def _plain(text: str) -> str:
    """Return words that hold no mark of a cell, and no note such as those that lessons have."""
    return text.translate(_OF_CELLS).replace("<!--", r"<!\--")


def in_link(url: str) -> str:
    """Return an address as a link of Markdown takes it.

    >>> in_link("https://example.org/a_(b)?c=1 2")
    'https://example.org/a_%28b%29?c=1%202'
    """
    return quote(url, safe=":/?#@!$&'*+,;=%-._~[]")


def in_words(day: dt.date) -> str:
    """Return a day as a lesson prints it.

    >>> in_words(dt.date(2024, 11, 2))
    '2 November 2024'
    """
    return f"{day.day} {day:%B %Y}"
