"""What several kinds look for in a file, also where some of its fields have faults."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from coursekit.errors import Fault
from coursekit.quiz.question import Way
from coursekit.yamlfile import YamlDocument


def list_at(located: YamlDocument, *way: str | int) -> list[Any]:
    """Return the list that a file has at `way`; an empty one where it has none."""
    found = located.at(*way)
    return found if isinstance(found, list) else []


def texts_at(located: YamlDocument, *way: str | int) -> list[str]:
    """Return the texts in the list that a file has at `way`."""
    return [text for text in list_at(located, *way) if isinstance(text, str)]


def folded(text: str) -> str:
    """Return a text without what makes no difference: case, width, white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def alike(located: YamlDocument, way: Way, items: list[Any], noun: str) -> Iterator[Fault]:
    """Yield a fault for each text, or thing with a text, that reads like one before it."""
    first: dict[str, int] = {}
    for place, item in enumerate(items):
        text = item.get("text") if isinstance(item, dict) else item
        if not isinstance(text, str) or not text.strip():
            continue
        known = first.setdefault(folded(text), place + 1)
        if known <= place:
            yield located.fault(
                f"the text is the same as that of {noun} {known}. Change one of them.",
                *way, place, *(("text",) if isinstance(item, dict) else ()),
            )  # fmt: skip
