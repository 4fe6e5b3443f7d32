"""An answer in words: what was chosen by signs, as a person reads it in the record."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, Final

from coursekit.i18n import translated as _
from coursekit.quiz.question import Question, Shown, well_formed
from coursekit.quiz.store.entries import Entry

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
    return _short(words)


def perhaps_in_words(question: Question, asked: Shown, sent: object) -> str:
    """Return an answer to an earlier version in words, as far as this version still has them.

    Parameters
    ----------
    question : Question
        What is asked now.
    asked : dict
        What the page shows of it.
    sent : object
        What a page sent when the question said something else: anything.
    """
    known = dict(_names(asked))
    match sent:
        case {"choices": list(tokens)}:
            still: Shown = {"choices": tokens}
        case {"order": list(tokens)}:
            still = {"order": tokens}
        case {"pairs": dict(pairs)}:
            still, tokens = {"pairs": pairs}, [*pairs, *pairs.values()]
        case _:  # a place in another passage tells nothing
            return ""
    all_are_known = all(isinstance(token, str) and token in known for token in tokens)
    return in_words(question, asked, still) if all_are_known else ""


def told(entry: Entry) -> str:
    """Return an answer of the record in words, also where it was written in words.

    Parameters
    ----------
    entry : Entry
        The answer.

    Examples
    --------
    >>> told(Entry("1", "q", "gaps", "", {"did": "answer", "sent": {"gaps": ["open", ""]}}))
    'open; …'
    """
    if entry.words:
        return _short(entry.words)
    match entry.action.get("sent"):
        case {"cell": "nothing"}:
            words = _("Nothing in this row is wrong")
        case {"cell": str(cell), "text": str(text)}:
            words = f"{cell}: {text}"
        case {"text": str(text)}:
            words = text
        case {"gaps": list(gaps)}:
            words = "; ".join(gap or "…" for gap in gaps if isinstance(gap, str))
        case {"answer": bool(answer)}:
            words = _("True") if answer else _("False")
        case {"undated": True}:
            words = _("The text gives no date.")
        case _:
            words = ""
    return _short(words)


def _short(words: str) -> str:
    words = well_formed(words)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _names(asked: Any) -> Iterator[tuple[str, str]]:
    """Yield the sign of each thing that was shown, with its text."""
    for things in asked.values():
        for thing in things if isinstance(things, list) else ():
            if isinstance(thing, dict) and "token" in thing:
                yield thing["token"], html.unescape(_TAG.sub("", thing["text"])).strip()
