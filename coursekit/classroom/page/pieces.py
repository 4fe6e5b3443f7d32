"""What parts of a page are made of: bars, each with its table; numbers in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from math import isnan
from textwrap import shorten
from typing import Any, Final, NamedTuple

from markupsafe import Markup

from coursekit.quiz.markdown import phrase

_TAG: Final = re.compile(r"<[^>]*>")
_LONGEST_LABEL: Final = 110  # letters


class Bar(NamedTuple):
    """A bar, from 0 to 100, and how far a thinner one goes beyond it."""

    label: Any
    part: float
    value: str
    beyond: float | None = None


class Piece(NamedTuple):
    """A picture and its table, under one caption."""

    caption: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    bars: Sequence[Bar] = ()
    about: str = ""
    heading: str = ""
    #: What opens the table, where it is folded away.
    folded: str = ""


class Part(NamedTuple):
    """A part of the page."""

    id: str
    heading: str
    words: Sequence[str] = ()
    pieces: Sequence[Piece] = ()


def percent(share: float) -> str:
    """Return a share as a percentage, "" for none.

    >>> percent(0.456), percent(float("nan"))
    ('46%', '')
    """
    return "" if isnan(share) else f"{100 * share:.0f}%"


def bar(label: Any, share: float, value: str = "", beyond: float | None = None) -> Bar:
    """Return a bar of a share, with the share beside it."""
    return Bar(
        label, _wide(share), value or percent(share), None if beyond is None else _wide(beyond)
    )


def _wide(share: float) -> float:
    return 0.0 if isnan(share) else round(100 * share, 1)


def shown(markdown: str) -> Markup:
    """Return the first paragraph of Markdown of the course as HTML."""
    return Markup(phrase(markdown.partition("\n\n")[0]))  # noqa: S704 (raw HTML is off)


def short(markdown: str) -> str:
    """Return how a prompt begins, as plain words, for beside a bar.

    >>> short("Which *words* " + "are shown " * 30)[-17:]
    'are shown are […]'
    """
    words = unescape(_TAG.sub("", phrase(markdown.partition("\n\n")[0])))
    return shorten(words, _LONGEST_LABEL, placeholder=" […]")


def interval(value: float, low: float, high: float) -> str:
    """Return a coefficient with its interval, "" for none.

    >>> interval(0.3, 0.02, 0.53)
    '0.30 (0.02 to 0.53)'
    >>> interval(0.26, -0.001, 0.48)
    '0.26 (0.00 to 0.48)'
    """
    return "" if isnan(value) else f"{value:z.2f} ({low:z.2f} to {high:z.2f})"
