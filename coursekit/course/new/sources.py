"""From what a person names to a text: a file, an address, or what was pasted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from coursekit.course.new.found import FoundText
from coursekit.course.new.plain import markdown_text, plain_text
from coursekit.errors import ArticleError
from coursekit.files import OddFileError, bytes_of

MOST_BYTES: Final = 20_000_000
#: Fewer words are a headline or a caption, and more are a book.
FEWEST_WORDS: Final = 60
MOST_WORDS: Final = 30_000
_WORD: Final = re.compile(r"\w+")

_Reader = Callable[[bytes, str], FoundText]
_BY_ENDING: Final[dict[str, _Reader]] = {
    "": plain_text,
    ".txt": plain_text,
    ".text": plain_text,
    ".md": markdown_text,
    ".markdown": markdown_text,
}


def text_in_file(path: Path) -> FoundText:
    """Return the text of a file, and what the file says of it."""
    try:
        raw = bytes_of(path, MOST_BYTES)
    except FileNotFoundError:
        raise ArticleError(
            "expected a text here, found no file. Check the name and the folder; with - the text"
            " is taken from what you paste.",
            path=path,
        ) from None
    except OddFileError as error:
        raise ArticleError(error.message, path=path) from None
    except OSError as error:
        raise ArticleError(
            f"the file cannot be opened: {error.strerror}. Check that you may read it.", path=path
        ) from None
    found = _read(raw, path.suffix.lower(), str(path))
    return replace(found, name=found.name or path.stem)


def pasted_text(raw: bytes) -> FoundText:
    """Return the text that was pasted, or came from another program."""
    where = "standard input"
    if len(raw) > MOST_BYTES:
        raise ArticleError(
            f"expected one text of at most {MOST_BYTES // 1_000_000} MB. Give the part that the"
            " lesson is about.",
            path=where,
        )
    return replace(_read(raw, "", where), kind="text that was pasted")


def _read(raw: bytes, ending: str, where: str) -> FoundText:
    if not raw.strip():
        raise ArticleError(
            "expected a text, found nothing in it. Paste the text into it, and start again.",
            path=where,
        )
    reader = _BY_ENDING.get(ending, plain_text)
    found = reader(raw, where)
    _of_a_size(found, where)
    return found


def _of_a_size(found: FoundText, where: str) -> None:
    """Refuse a text that is too short or too long for a lesson."""
    count = len(_WORD.findall(found.text))
    if count < FEWEST_WORDS:
        raise ArticleError(
            f"expected a text of at least {FEWEST_WORDS} words, found {count} in {found.kind}. If"
            " the text is longer than that, copy it and paste it: coursekit new -",
            path=where,
        )
    if count > MOST_WORDS:
        raise ArticleError(
            f"expected a text of at most {MOST_WORDS:,} words, found {count:,}. Copy the part that"
            " the lesson is about into a file of its own.",
            path=where,
        )
