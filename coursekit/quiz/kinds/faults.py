"""Texts that are the same, which no two things of a question may have."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from coursekit.quiz.question import Flaw


def alike(texts: Iterable[str], noun: str, name: str, *key: str) -> Iterator[Flaw]:
    """Yield a flaw for each text of the list `name` that reads like one before it."""
    first: dict[str, int] = {}
    for place, text in enumerate(texts):
        known = first.setdefault(folded(text), place + 1)
        if known <= place:
            yield Flaw(
                f"the text is the same as that of {noun} {known}. Change one of them.",
                (name, place, *key),
            )


def folded(text: str) -> str:
    """Return a text without what makes no difference: case, width, white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
