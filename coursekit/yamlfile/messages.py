"""What is wrong in a hand-written file, in words that are safe to print."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from coursekit.errors import AuthoredFileError, Fault

#: So many faults of a file are listed; who mends these reads no more anyway.
MOST_FAULTS: Final = 50
_WORD_FOR: Final[Mapping[type, str]] = {
    bool: "true or false",
    date: "a date",
    dict: "keys with values",
    float: "a number",
    int: "a number",
    list: "a list",
    str: "a text",
    type(None): "nothing",
}


def refuse(path: Path | str, faults: Iterable[Fault]) -> None:
    """Raise one error that lists the `faults` of a file, if there are any."""
    found = set(faults)
    ordered = first_of(found)
    if not ordered:
        return
    message, line = ordered[0].in_words(), ordered[0].line if len(ordered) == 1 else None
    if line is None:
        listing = "".join(f"\n- line {fault.line}: {fault.in_words()}" for fault in ordered)
        message = f"{len(found)} faults to fix:{listing}"
    raise AuthoredFileError(message, path=path, line=line, faults=tuple(ordered))


def first_of(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults of a file in the order of its lines: of very many the first, and a count.

    >>> first_of(Fault("Mend it.", line) for line in range(99, 0, -1))[-1].in_words()
    '49 more faults from here on. Correct those above first.'
    """
    ordered = sorted(set(faults), key=lambda fault: (fault.line, fault.message))
    if (more := len(ordered) - MOST_FAULTS) > 0:
        rest = f"{more} more faults from here on. Correct those above first."
        ordered[MOST_FAULTS:] = [Fault(rest, line=ordered[MOST_FAULTS].line)]
    return ordered


def nearest(key: str, known: Collection[str]) -> str:
    """Suggest the known name that a key was perhaps meant to be, else name them all."""
    near = difflib.get_close_matches(shortened(key.lower()), known, n=1, cutoff=0.7)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"Expected one of: {listed(known)}."


def listed(names: Iterable[str]) -> str:
    """Return names in a row, each as code."""
    return ", ".join(f"`{name}`" for name in names)


def printable(text: str) -> str:
    r"""Write out what a terminal would obey and an eye would not see.

    >>> printable("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def shortened(text: str, most: int = 60) -> str:
    """Return a text, or its beginning where it is long."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def as_code(value: object) -> str:
    """Return what a file says as a message prints it: short, printable, as code."""
    return f"`{printable(shortened(str(value)))}`"


def kind_of(value: Any) -> str:
    """Say what a value is, as a person would: *a list*, *a text*."""
    return next((word for kind, word in _WORD_FOR.items() if isinstance(value, kind)), "a value")
