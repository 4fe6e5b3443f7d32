"""Makes what the interface reads at run time: run it after a translation or a country has changed.

From each ``coursekit/locale/<language>/coursekit.po``: ``coursekit.mo`` (for gettext) and
``page.json`` (the words of the scripts), and beside the built extension of lesson mode its
words.  From the CLDR, by way of Babel: ``cldr.json`` beside them
(dates and numbers as that language writes them), and the English names of countries.
"""

from __future__ import annotations

import gettext
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_cldr_version
from babel.dates import DateTimeFormat, get_month_names, get_quarter_names, parse_pattern
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import get_decimal_symbol, get_group_symbol

PACKAGE = Path(__file__).resolve().parents[2] / "coursekit"
#: Where the words of scripts are gathered from: no tests, packages or bundles.
SCRIPTS = [
    ("**/node_modules/**", "ignore"),
    ("**/front/tests/**", "ignore"),
    ("**/front/**.js", "javascript"),
    ("**/kinds/*/*.js", "javascript"),
]
#: The words of lesson mode, which are there before any kernel is.
LESSON_MODE = [("**/lesson_mode/src/**.ts", "javascript")]
#: English stands in the code, and writes dates as in Britain.
ENGLISH = "en_GB"
MONTHS = range(1, 13)
CREDIT = (
    f"Made by tests/generators/translations.py from CLDR {get_cldr_version()}."
    " Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0"
)


def main() -> None:
    """Write every file that is made."""
    for path, content in made():
        path.write_bytes(content)


def made(package: Path = PACKAGE) -> Iterator[tuple[Path, bytes]]:
    """Yield the path of each file that is made, and what must stand in it."""
    locale = package / "locale"
    scripts, bar = words_of_scripts(package), words_of_scripts(package, LESSON_MODE)
    yield locale / "en/cldr.json", as_json(customs(ENGLISH))
    for path in sorted(locale.glob("*/coursekit.po")):
        yield from translation(path, scripts)
        words = words_of_page(catalogue_at(path), bar)
        del words[""]
        name = f"words-{path.parent.name}.json"
        yield package / "widgets/labextensions/coursekit-lessons" / name, as_json(words)
    rules = package / "reading/rules"
    yield rules / "country_names.txt", country_names(rules / "countries.txt").encode()


def translation(path: Path, scripts: set[str]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files that are made from one translation."""
    catalogue = catalogue_at(path)
    packed = io.BytesIO()
    write_mo(packed, catalogue)
    yield path.with_suffix(".mo"), packed.getvalue()
    yield path.with_name("page.json"), as_json(words_of_page(catalogue, scripts))
    yield path.with_name("cldr.json"), as_json(customs(path.parent.name))


def catalogue_at(path: Path) -> Catalog:
    """Return a translation as its file has it."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.name)


def words_of_scripts(
    package: Path = PACKAGE, scripts: Sequence[tuple[str, str]] = SCRIPTS
) -> set[str]:
    """Return the texts that scripts ask for; of a counted one, the form for one."""
    found = extract_from_dir(package, scripts, keywords={"t": None, "tn": (1, 2)})
    return {text if isinstance(text, str) else text[0] for _, _, text, _, _ in found}


def words_of_page(catalogue: Catalog, scripts: set[str]) -> dict[str, str | list[str]]:
    """Return the words of the scripts, and under "" which form of a counted text a number takes."""
    words: dict[str, str | list[str]] = {"": forms(catalogue.plural_expr)}
    for message in catalogue:
        one, *_ = message.id if isinstance(message.id, tuple) else (message.id,)
        if one in scripts and not message.fuzzy:
            if isinstance(message.string, str):
                words |= {one: message.string} if message.string else {}
            elif all(message.string):
                words[one] = list(message.string)
    return words


def forms(expression: str) -> str:
    """Return the plural form of each number from 0 to 199, a digit each; what follows repeats."""
    form = gettext.c2py(expression)
    for number in range(200, 1000):  # nothing in the interface is counted beyond
        if form(number) != form(100 + number % 100):
            raise ValueError(f"{expression!r} looks at more than the last two digits of {number}.")
    return "".join(str(form(number)) for number in range(200))


def customs(language: str) -> dict[str, Any]:
    """Return how a language writes days, months and numbers, and from which side."""
    locale = Locale.parse(language)
    skeletons = locale.datetime_skeletons
    return {
        "origin": CREDIT,
        "direction": locale.text_direction,
        "day": templates(locale.date_formats["long"].pattern, locale),
        "month": templates(skeletons["yMMMM"].pattern, locale),
        "months": list(get_month_names("wide", "format", locale).values()),
        "short_months": list(get_month_names("abbreviated", "format", locale).values()),
        "quarters": list(get_quarter_names("wide", "format", locale).values()),
        "month_of": {
            name.casefold().rstrip("."): number
            for width in ("abbreviated", "wide")
            for context in ("format", "stand-alone")
            for number, name in get_month_names(width, context, locale).items()
        },
        "decimal": get_decimal_symbol(locale, numbering_system="latn"),
        "group": get_group_symbol(locale, numbering_system="latn"),
        "grouping": list(locale.decimal_formats[None].grouping),
    }


class _Template(DateTimeFormat):
    """Fills a pattern of the CLDR in, but for the day and the year."""

    def __getitem__(self, name: str) -> str:
        gap = {"d": "{day}", "dd": "{day:02}", "y": "{year}", "yyyy": "{year:04}"}
        return gap.get(name) or super().__getitem__(name)


def templates(pattern: str, locale: Locale) -> list[str]:
    """Return a pattern of the CLDR for each month, with gaps for the day and the year."""
    parsed = parse_pattern(pattern)
    return [parsed.format % _Template(date(2001, month, 1), locale) for month in MONTHS]


#: As the United Nations lists a state where the CLDR names a territory.
UN_NAMES = {"PS": "State of Palestine"}


def country_names(countries: Path) -> str:
    """Return the English name of each country of a list, by its code."""
    lines = countries.read_text(encoding="utf-8").splitlines()
    codes = [line.split("\t")[0] for line in lines if line.strip() and not line.startswith("#")]
    names = dict(Locale("en").territories) | UN_NAMES
    rows = "".join(f"{code}\t{names[code]}\n" for code in codes if code in names)
    return f"# The English name of each state in countries.txt.\n# {CREDIT}\n{rows}"


def as_json(values: dict[str, Any]) -> bytes:
    """Return values as a file has them."""
    return (json.dumps(values, ensure_ascii=False, indent=0) + "\n").encode()


if __name__ == "__main__":
    main()
