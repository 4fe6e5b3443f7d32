"""Short names for folders and files: small Latin letters, digits and hyphens."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final

from coursekit.quiz.draft.words import slug

#: Long enough to be read, short enough for a list of files.
_LONGEST: Final = 40


def short_name(*candidates: str) -> str:
    """Return the first candidate that has Latin letters, as a name; else a name of its own.

    >>> short_name("", "Straße frei: der Rat stimmt ab!")
    'strasse-frei-der-rat-stimmt-ab'
    >>> short_name("اتفاقية", "مقال")
    'text-a42d83'
    """
    for candidate in candidates:
        if len(name := _shortened(slug(candidate))) > 2:
            return name
    digest = hashlib.sha256("\n".join(candidates).encode("utf-8", "replace")).hexdigest()
    return f"text-{digest[:6]}"


def unused(name: str, is_taken: Callable[[str], bool]) -> str:
    """Return the name, or with the first number that makes it one of its own.

    >>> unused("vote", {"vote", "vote-2"}.__contains__)
    'vote-3'
    """
    number, candidate = 1, name
    while is_taken(candidate):
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def _shortened(name: str) -> str:
    """Cut a name at a hyphen, where one is near enough."""
    if len(name) <= _LONGEST:
        return name
    cut = name[: _LONGEST + 1].rpartition("-")[0]
    return cut or name[:_LONGEST]
