"""The words of the interface, in the student's language: one gettext catalogue for page and kernel.

The English words in the code are the keys.  A translation is a file ``coursekit.po`` in
``locale/<language>/``, made from ``locale/coursekit.pot`` with any editor for gettext; no code
knows which translations there are.  ``COURSEKIT_LANGUAGE`` chooses one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from babel.messages.catalog import Message

FOLDER: Final = Path(__file__).with_name("locale")
NAME: Final = "coursekit.po"
_INSTEAD: Final[ContextVar[str | None]] = ContextVar("_INSTEAD", default=None)


def languages() -> list[str]:
    """Return the languages that there are translations for, besides English."""
    return sorted(path.parent.name for path in FOLDER.glob(f"*/{NAME}"))


def words_in_use() -> dict[str, str | list[str]]:
    """Return the catalogue of the chosen language: each English text with its translation.

    A text that is counted has a list, the form for one and the form for more.  Empty for English,
    and for a language that there is no translation for.
    """
    return dict(_in_use())


def language_in_use() -> str:
    """Return the language of the interface as HTML writes it: ``en``, or ``pt-BR``.

    Where ``COURSEKIT_LANGUAGE`` names one that there is no translation for, that is said once.
    """
    return _chosen().replace("_", "-") or "en"


def direction_in_use() -> str:
    """Return the way in which that language is written: ``ltr`` or ``rtl``."""
    from babel import Locale

    return str(Locale.parse(_chosen() or "en").text_direction)


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Use another language than the chosen one, for what was made in it.

    Parameters
    ----------
    language : str
        As :func:`language_in_use` gives it.

    Examples
    --------
    >>> with in_language("en"):
    ...     translated("Check")
    'Check'
    """
    token = _INSTEAD.set(language.replace("-", "_"))
    try:
        yield
    finally:
        _INSTEAD.reset(token)


def translated(text: str, **values: object) -> str:
    """Return an English text in the chosen language, its ``{names}`` filled in.

    Examples
    --------
    >>> translated("at most {count} characters", count=300)
    'at most 300 characters'
    """
    found = _in_use().get(text, text)
    said = found if isinstance(found, str) else found[0]
    return said.format(**values) if values else said


def counted(one: str, more: str, count: int, **values: object) -> str:
    """Return a text that depends on a number: the form for one, or that for more.

    Examples
    --------
    >>> counted("One try.", "{count} tries.", 3)
    '3 tries.'
    """
    found = _in_use().get(one, [one, more])
    forms = [found] if isinstance(found, str) else found
    return forms[0 if count == 1 else -1].format(count=count, **values)


def day_in_words(day: str) -> str:
    """Return a day or a month in ISO form as the chosen language writes it; else as it is.

    Examples
    --------
    >>> day_in_words("2026-11-25"), day_in_words("2026-11")
    ('25 November 2026', 'November 2026')
    """
    from babel.dates import format_date, format_skeleton

    locale = _chosen() or "en_GB"
    try:
        if len(day) == len("2026-11"):
            return format_skeleton("yMMMM", date.fromisoformat(f"{day}-01"), locale=locale)
        return format_date(date.fromisoformat(day), "long", locale=locale)
    except ValueError:
        return day


def marked(text: str) -> str:
    """Return a text as it is: it stands in the catalogue, and is translated where it is shown."""
    return text


def _in_use() -> dict[str, str | list[str]]:
    found = _chosen()
    return _words(FOLDER / found / NAME) if found else {}


def _chosen() -> str:
    instead = _INSTEAD.get()
    if instead is not None:
        return _translated_into(instead)
    asked = os.environ.get("COURSEKIT_LANGUAGE", "")
    chosen = _translated_into(asked)
    if asked and not chosen and asked.partition("_")[0].partition("-")[0].lower() != "en":
        _tell_missing(asked)
    return chosen


def _translated_into(language: str) -> str:
    """Return the translation for a language or its variety; "" where there is none."""
    known = languages() if language else []
    return next((one for one in (language, language.partition("_")[0]) if one in known), "")


@cache
def _tell_missing(language: str) -> None:
    """Say, once in a run, that there is no translation into the language that was chosen."""
    name = "".join(sign for sign in language[:20] if sign.isprintable())
    sys.stderr.write(
        f"COURSEKIT_LANGUAGE={name}: there is no translation of the interface into that language;"
        f" it stays in English. Choose one of: {', '.join(['en', *languages()])}.\n"
    )


def messages(language: str) -> list[Message]:
    """Return the messages of a translation as gettext has them.

    Parameters
    ----------
    language : str
        One of :func:`languages`.
    """
    return _messages(FOLDER / language / NAME)


def _messages(path: Path) -> list[Message]:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return [message for message in read_po(file) if message.id]


@cache
def _words(path: Path) -> dict[str, str | list[str]]:
    words: dict[str, str | list[str]] = {}
    for message in _messages(path):
        ids, texts = message.id, message.string
        if isinstance(ids, str) and isinstance(texts, str):
            if ids and texts and not message.fuzzy:
                words[ids] = texts
        elif isinstance(texts, list | tuple) and all(texts) and not message.fuzzy:
            words[ids[0]] = list(texts)
    return words
