"""What a public function is given: of a wrong kind, it is refused in a sentence."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path
from typing import Any, Final

from coursekit.errors import CoursekitError, TableError

#: A person may have given a whole article in place of its file.
_SHORT: Final = 60


def check_word(name: str, given: object, known: Sequence[str]) -> None:
    """Refuse what is none of the words that an argument may be."""
    if not isinstance(given, str) or given not in known:
        raise TableError(
            f"expected in {name} one of {', '.join(known)}; found {in_short(given)}. Write one of"
            " these words in quotation marks."
        )


def path_of(name: str, given: os.PathLike[str] | str) -> Path:
    """Return the path that an argument is; anything else is refused."""
    if not isinstance(given, str | os.PathLike) or "\0" in str(given):
        raise CoursekitError(
            f"expected in {name} a path, found {in_short(given)}. Write the name of the file or"
            " folder in quotation marks."
        )
    return Path(given)


def list_of(name: str, given: Iterable[Any]) -> list[Any]:
    """Return the list that an argument is; a word alone is none, nor what has no order."""
    if isinstance(given, str | bytes | Mapping | Set) or not isinstance(given, Iterable):
        raise TableError(
            f'expected in {name} a list, such as ["name", "type"]; found {in_short(given)}. Put'
            " square brackets around it."
        )
    return [*given]


def in_short(given: object) -> str:
    """Return a word or number as it is, a long one shortened, and of anything else its kind.

    >>> in_short("x"), in_short(3), in_short({"a": 1})
    ("'x'", '3', 'dict')
    """
    if isinstance(given, str) and len(given) > _SHORT:
        given = f"{given[:_SHORT]}…"
    is_plain = given is None or isinstance(given, str | int | float)
    return repr(given) if is_plain else type(given).__name__
