"""Widgets on a page without a kernel: a fragment of HTML for each, with what its script needs.

The bundle ``static-page.js`` (from ``front/static-page``) shows each widget in place of its
fragment, and answers in the page what a kernel would: it grades by the key, which is in there,
and keeps the answers in the browser, in a record of the same format.  Without a script, a quiz is
read as on paper.  A quiz that an instructor marks has no key here, and a kind of question that the
page cannot grade stays on paper, and is named.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Final

from coursekit.i18n import customs_in_use, direction_in_use, language_in_use, words_in_use
from coursekit.quiz.kinds.date.text import words_for_page
from coursekit.quiz.kinds.wording import listed
from coursekit.widgets.sharing import SharingWidget

_STATIC: Final = Path(__file__).parents[1] / "static"
_FILES: Final = ("static-page.js", "widgets.css", "static-page.css")
#: What a page does not need of a widget's state.
_LEFT_OUT: Final = frozenset(
    {"layout", "tabbable", "tooltip", "script", "words", "languages", "kept", "keeping", "views"}
)


def fragment(widget: SharingWidget) -> str:
    """Return the HTML of a widget for a page without a kernel.

    Parameters
    ----------
    widget : Quiz, Reader, Explorer or Progress
        As a notebook shows it.

    Returns
    -------
    str
        One ``<div>``: what is read without a script, and the data of the widget as JSON.
    """
    state = {**_state_of(widget), **widget.on_static_page()}
    paper, left = state.pop("paper"), state.pop("left", "")
    name = str(state["widget"])
    if not name:
        return f'<div class="coursekit-paper">{paper}</div>'
    template = f"<template>{left}</template>" if left else ""
    return (
        f'<div class="coursekit-widget coursekit-{name}"><div class="coursekit-paper">{paper}</div>'
        f'{template}<script type="application/json">{_json(state)}</script></div>'
    )


def head(prefix: str = "_static/") -> str:
    """Return what the head of a page with fragments needs; `prefix` is the way to the files."""
    way = escape(prefix)
    return (
        f'<link rel="stylesheet" href="{way}widgets.css">\n'
        f'<link rel="stylesheet" href="{way}static-page.css">\n'
        f'<script type="application/json" class="coursekit-page">{_json(shared())}</script>\n'
        f'<script defer src="{way}static-page.js"></script>\n'
    )


def shared() -> dict[str, Any]:
    """Return what all widgets of a page share: the words and customs of the language in use."""
    return {
        "words": words_in_use(),
        "languages": {"used": language_in_use(), "direction": direction_in_use()},
        "lists": {name: sorted(listed(name)) for name in ("article", "turning")},
        "customs": _customs(),
        "dates": words_for_page(),
    }


def files() -> Mapping[str, bytes]:
    """Return the script and the styles of a page with fragments, by their names."""
    return {name: (_STATIC / name).read_bytes() for name in _FILES}


@cache
def graded_kinds() -> frozenset[str]:
    """Return the kinds of question that a page grades by itself."""
    return frozenset(json.loads((_STATIC / "graders.json").read_text(encoding="utf-8")))


def sign_of(text: str) -> str:
    """Return a sign of an article, by which a quiz finds the readers of it on its page."""
    data = text.encode("utf-8", "replace")
    return hashlib.blake2s(data, digest_size=8).hexdigest()


def _customs() -> dict[str, object]:
    """Return how numbers and dates are read in the language in use, where it is not English."""
    if language_in_use() == "en":
        return {}
    found = customs_in_use()
    return {
        "decimal": found["decimal"],
        "group": found["group"],
        "grouping": found["grouping"],
        "month_of": found["month_of"],
    }


def _state_of(widget: SharingWidget) -> dict[str, Any]:
    state = widget.get_state()
    kept = {name: value for name, value in state.items() if not name.startswith("_")}
    kept["own"] = widget.languages["own"]
    return {name: value for name, value in kept.items() if name not in _LEFT_OUT}


def _json(value: object) -> str:
    """Return JSON that ends no script and begins no comment, whatever its texts are."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    # Half of a surrogate pair, which no file can say.
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
