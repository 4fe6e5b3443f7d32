"""An answer in words: what was chosen by signs, as a person reads it in the record."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, Final

from coursekit.quiz.questions import Question, Shown

_TAG: Final = re.compile(r"<[^>]*>")
_LONGEST: Final = 600


def in_words(question: Question, asked: Shown, sent: Shown) -> str:
    """Return an answer in words; "" where it was written in words, and says itself.

    Parameters
    ----------
    question : Question
        What was asked.
    asked : dict
        What the page showed of it.
    sent : dict
        A valid answer to it, as the page sent it.
    """
    names = dict(_names(asked))
    match sent:
        case {"choices": list(tokens)} | {"order": list(tokens)}:
            words = "; ".join(names.get(token, "") for token in tokens)
        case {"pairs": dict(pairs)}:
            told = (f"{names.get(left)}: {names.get(right)}" for left, right in pairs.items())
            words = "; ".join(told)
        case {"words": list(places)} if question.kind == "highlight":
            printed = [word for _, word in asked["words"]]
            words = " ".join(printed[place] for place in sorted(set(places)))
        case _:
            words = ""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _names(asked: Any) -> Iterator[tuple[str, str]]:
    """Yield the sign of each thing that was shown, with its text."""
    for things in asked.values():
        for thing in things if isinstance(things, list) else ():
            if isinstance(thing, dict) and "token" in thing:
                yield thing["token"], html.unescape(_TAG.sub("", thing["text"])).strip()
