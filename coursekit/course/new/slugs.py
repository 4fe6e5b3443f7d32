"""Short names for folders and files: small Latin letters, digits and hyphens."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Final

from coursekit.quiz.draft.words import slug
from coursekit.reading.lexicon import word_set

#: Long enough to be read, short enough for a list of files.
_LONGEST: Final = 40
_SHORTEST: Final = 8
#: What must be left where a phrase is given up.
_HALF: Final = 20
#: Where a title makes a pause.
_PAUSE: Final = re.compile(r"[:;|?!•]|\s[-–—]\s|[–—]|\.\s")


def short_name(*candidates: str) -> str:
    """Return the first candidate that has Latin letters, as a name; else a name of its own.

    A long one ends where a title makes a pause, or else at a word that may end a phrase.

    >>> short_name("", "Straße frei: der Rat stimmt ab!")
    'strasse-frei-der-rat-stimmt-ab'
    >>> short_name("A mailbox in Dublin: the court case is about whose law a cloud obeys")
    'a-mailbox-in-dublin'
    >>> short_name("Parliament passes data retention bill after a night of debate")
    'parliament-passes-data-retention-bill'
    >>> short_name("Sixty countries meet in Hanoi to sign UN Cybercrime Treaty")
    'sixty-countries-meet-in-hanoi'
    >>> short_name("اتفاقية", "مقال")
    'text-a42d83'
    """
    for candidate in candidates:
        name = _shortened(candidate)
        if len(name) > 2 and not name.isnumeric():
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


def _shortened(text: str) -> str:
    """Return a text as a name that is short enough."""
    name = slug(text)
    first = slug(_PAUSE.split(text.strip(), maxsplit=1)[0])
    if len(name) > _LONGEST and _SHORTEST <= len(first) < len(name):
        name = first
    if len(name) <= _LONGEST:
        return name
    parts = name[: _LONGEST + 1].split("-")[:-1] or [name[:_LONGEST]]
    small = word_set("rules/stop_words.txt", "determiner", "possessive", "locative", "function")
    following = name[len("-".join(parts)) + 1 :].partition("-")[0]
    if parts[-1] not in small and following not in small:  # it was cut within a phrase
        begins = max((at for at, part in enumerate(parts) if part in small), default=0)
        parts = parts[:begins] if len("-".join(parts[:begins])) >= _HALF else parts
    while len(parts) > 1 and parts[-1] in small:
        parts.pop()
    return "-".join(parts)
