"""An answer in words: what was chosen by tokens, for a person who reads the record."""

from __future__ import annotations

import html
import re
from typing import Final

from coursekit.quiz.question import Question, Shown, well_formed
from coursekit.quiz.quiz_file import KINDS
from coursekit.quiz.store.entries import Entry

_TAG: Final = re.compile(r"<[^>]*>")
_LONGEST: Final = 600


def in_words(question: Question, asked: Shown, sent: Shown) -> str:
    """Return a valid answer to a question in words; "" where it was written in words."""
    return _short(_by_tokens(asked, sent) or question.in_words(asked, sent))


def perhaps_in_words(asked: Shown, sent: object) -> str:
    """Return an answer to an earlier version in words, as far as this version still has them."""
    return _short(_by_tokens(asked, sent))


def entry_in_words(entry: Entry) -> str:
    """Return an answer of the record in words, also where it was typed.

    >>> sent = {"gaps": ["open", ""]}
    >>> entry_in_words(Entry("1", "q", "gaps", "", {"did": "answer", "sent": sent}))
    'open; …'
    """
    sent = entry.action.get("sent")
    if entry.words or not isinstance(sent, dict):
        return _short(entry.words)
    text = sent.get("text")
    words = (kind.written(sent) for kind in KINDS.values())
    return _short(next(filter(None, words), text if isinstance(text, str) else ""))


def _by_tokens(asked: Shown, sent: object) -> str:
    """Return what an answer names by tokens; "" where it does not, or names what is not shown."""
    names = {
        thing["token"]: html.unescape(_TAG.sub("", thing["text"])).strip()
        for things in asked.values()
        for thing in (things if isinstance(things, list) else ())
        if isinstance(thing, dict) and "token" in thing
    }
    match sent:
        case {"choices": list(tokens)} | {"order": list(tokens)}:
            rows = [[token] for token in tokens]
        case {"pairs": dict(pairs)}:
            rows = [list(pair) for pair in pairs.items()]
        case _:
            rows = []
    if not all(isinstance(token, str) and token in names for row in rows for token in row):
        return ""
    return "; ".join(": ".join(names[token] for token in row) for row in rows)


def _short(words: str) -> str:
    words = well_formed(words)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
