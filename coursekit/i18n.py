"""The words of the interface, and days and numbers, as the student's language has them.

The English words in the code are the keys of gettext's catalogue.  A translation is a file
``coursekit.po`` in ``locale/<language>/``, made from ``locale/coursekit.pot`` with any editor for
gettext; ``tests/generators/translations.py`` makes what is read here from it.  No code knows which
translations there are.  ``COURSEKIT_LANGUAGE`` chooses one.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any, Final, TypedDict

FOLDER: Final = Path(__file__).with_name("locale")
NAME: Final = "coursekit.mo"
_INSTEAD: Final[ContextVar[str | None]] = ContextVar("_INSTEAD", default=None)


class Customs(TypedDict):
    """How a language writes days and numbers, from the Unicode CLDR."""

    direction: str
    day: list[str]
    month: list[str]
    months: list[str]
    short_months: list[str]
    quarters: list[str]
    month_of: dict[str, int]
    decimal: str
    group: str
    grouping: list[int]


def languages() -> list[str]:
    """Return the languages that there are translations for, besides English."""
    return sorted(path.parent.name for path in FOLDER.glob(f"*/{NAME}"))


def words_in_use() -> dict[str, str | list[str]]:
    """Return the words of the scripts in the chosen language, by the English ones; {} for English.

    A text that is counted has a list of forms; the digits under "" say which one a number takes.
    """
    chosen = _chosen()
    return dict(_json(FOLDER / chosen / "page.json")) if chosen else {}


def language_in_use() -> str:
    """Return the language of the interface as HTML writes it: ``en``, or ``pt-BR``."""
    return _chosen().replace("_", "-") or "en"


def direction_in_use() -> str:
    """Return the way in which that language is written: ``ltr`` or ``rtl``."""
    return customs_in_use()["direction"]


def customs_in_use() -> Customs:
    """Return how the chosen language writes days and numbers."""
    return _customs(_chosen() or "en")


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Use another language than the chosen one, for what was made in it.

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

    >>> translated("at most {count} characters", count=300)
    'at most 300 characters'
    """
    said = _catalogue().gettext(text) if text else ""
    return said.format(**values) if values else said


def counted(one: str, more: str, count: float, **values: object) -> str:
    """Return a text that depends on a number, in the form that the chosen language has for it.

    Gettext knows whole numbers alone; a fraction takes the form of a hundred, as "0.5 points".

    >>> counted("One try.", "{count} tries.", 3)
    '3 tries.'
    """
    whole = int(count) if count == int(count) else 100
    return _catalogue().ngettext(one, more, whole).format(count=count, **values)


def day_in_words(day: str) -> str:
    """Return a day, a month or a part of a year as the chosen language writes it; else as it is.

    >>> day_in_words("2026-11-25"), day_in_words("2026-11"), day_in_words("2027-SP")
    ('25 November 2026', 'November 2026', 'spring 2027')
    """
    if pattern := _PARTS_OF_A_YEAR.get(day[5:] if day[:4].isdecimal() else ""):
        return translated(pattern, year=day[:4])
    is_month = len(day) == len("2026-11")
    try:
        found = date.fromisoformat(f"{day}-01" if is_month else day)
    except ValueError:
        return day
    template = customs_in_use()["month" if is_month else "day"][found.month - 1]
    return template.format(day=found.day, year=found.year)


def day_in_english(day: date, pattern: str) -> str:
    """Return a day in English, whatever language is chosen.

    >>> day_in_english(date(2024, 9, 3), "{day} {short_month} {year}; {month}, {quarter}")
    '3 Sept 2024; September, 3rd quarter'
    """
    english = _customs("en")
    return pattern.format(
        day=day.day,
        month=english["months"][day.month - 1],
        short_month=english["short_months"][day.month - 1],
        quarter=english["quarters"][(day.month - 1) // 3],
        year=day.year,
    )


def part_in_english(value: str) -> str:
    """Return a season, a quarter or a half of a year in English; else as it is.

    >>> part_in_english("2027-SP"), part_in_english("2027-Q1"), part_in_english("2027-03")
    ('spring 2027', 'the first quarter of 2027', '2027-03')
    """
    pattern = _PARTS_OF_A_YEAR.get(value[5:] if value[:4].isdecimal() else "")
    return pattern.format(year=value[:4]) if pattern else value


def marked(text: str) -> str:
    """Return a text as it is: it is in the catalogue, and is translated where it is shown."""
    return text


#: As TIMEX3 writes them.
_PARTS_OF_A_YEAR: Final = {
    "SP": marked("spring {year}"),
    "SU": marked("summer {year}"),
    "FA": marked("autumn {year}"),
    "WI": marked("winter {year}"),
    "Q1": marked("the first quarter of {year}"),
    "Q2": marked("the second quarter of {year}"),
    "Q3": marked("the third quarter of {year}"),
    "Q4": marked("the fourth quarter of {year}"),
    "H1": marked("the first half of {year}"),
    "H2": marked("the second half of {year}"),
}


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


def _catalogue() -> NullTranslations:
    chosen = _chosen()
    return _translations(FOLDER / chosen / NAME) if chosen else NullTranslations()


@cache
def _translations(path: Path) -> GNUTranslations:
    with path.open("rb") as file:
        return GNUTranslations(file)


@cache
def _customs(language: str) -> Customs:
    customs: Customs = _json(FOLDER / language / "cldr.json")
    return customs


@cache
def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
