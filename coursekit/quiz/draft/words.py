"""The words of drafted questions: the article's, made fit for Markdown and for a line or two."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache
from typing import Final

from coursekit.i18n import day_in_english
from coursekit.quiz.leaks import words_alone
from coursekit.reading.lexicon import any_of, word_set
from coursekit.tables.schema import TimelineRow

_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)")
_ABBREVIATED: Final = re.compile(r"\.\w{0,3}\.$")
_QUOTES: Final = re.compile(r'"([^"]*)"')
_WORD: Final = re.compile(r"\w+(?:['’.-]\w+)*")
#: Marks that turn the direction of what follows them, also of our own words.
_TURNING: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_PLAIN_DATE: Final = re.compile(r"\d{4}(?:-(?:W\d\d|Q[1-4]|\d\d(?:-\d\d)?))?")
_LONGEST_NAME: Final = 80


@cache
def listed(label: str) -> frozenset[str]:
    """Return the words under a label of ``words.txt``."""
    return word_set("words.txt", label, package=__package__)


def count_words(text: str) -> int:
    """Return the number of words in a text."""
    return len(_WORD.findall(text))


def is_fair(text: str) -> bool:
    """Tell whether a text holds words, and no character that a file or a page would lose."""
    lost = any(
        unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"} and char not in "\n\r\t"
        for char in text
    )
    return bool(_WORD.search(text)) and not lost


def in_markdown(text: str) -> str:
    r"""Return a text in one line, with what Markdown would take for a mark of its own escaped.

    >>> print(in_markdown("a *key*  vote\n[x](y)"))
    a \*key\* vote \[x\](y)
    """
    line = " ".join(text.translate(_TURNING).split())
    return _MARKDOWN.sub(r"\\\g<0>", line)


def named(name: str) -> str:
    """Return the name of a stakeholder for a question, "" when it cannot serve as one."""
    fits = is_fair(name) and len(name) <= _LONGEST_NAME
    return in_markdown(name) if fits else ""


def prints(text: str, words: str) -> bool:
    """Tell whether a text has some words, whatever marks stand between them.

    >>> prints("The UN’s own count", "un"), prints("In many countries", "UN")
    (True, False)
    """
    part = " ".join(words_alone(words))
    return bool(part) and f" {part} " in f" {' '.join(words_alone(text))} "


def capital(text: str) -> str:
    """Return a text with a capital at its beginning.

    >>> capital("the UN"), capital("“they did”")
    ('The UN', '“they did”')
    """
    return text[:1].upper() + text[1:]


def quoted(text: str, most: int = 40) -> str:
    """Return words of the article between quotation marks, cut after `most` words.

    >>> print(quoted("“It is safe,”"), quoted("they call it “safe” now"))
    “It is safe” “they call it ‘safe’ now”
    >>> print(quoted('criticised it as "a gift"'))
    “criticised it as ‘a gift’”
    >>> print(quoted("one two three four", most=2), quoted("It is so."), quoted("in the U.S."))
    “one two …” “It is so” “in the U.S.”
    """
    words = _unquoted(" ".join(text.split()))
    if words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1]  # what it closes began in another sentence
    if words.endswith(".") and not _ABBREVIATED.search(words):
        words = words[:-1]  # the sentence around it has a full stop of its own
    places = [match.end() for match in _WORD.finditer(words)]
    if len(places) > most:
        words = f"{words[: places[most - 1]]} …"
    inside = _QUOTES.sub(r"‘\1’", words).replace("“", "‘").replace("”", "’")
    return f"“{in_markdown(inside)}”"


def _unquoted(words: str) -> str:
    """Return words without quotation marks that go round all of them, or are open at the start."""
    words = words.strip(" ,;:")
    inside = words[1:].rstrip('”"')
    around = words[:1] in {"“", '"'} and not re.search('[“”"]', inside)
    return inside.strip(" ,;:") if around else words


def without_date(row: TimelineRow) -> str:
    """Return what happens without the words that date it, which would give the answer away."""
    if not row.expression or row.expression not in row.event:
        return row.event
    date = rf"(?:\b(?:{any_of(listed('dating'))})\s+)?{re.escape(row.expression)}"
    cut = re.sub(date, "…", row.event, flags=re.IGNORECASE).strip()
    return cut.removesuffix("…").rstrip(" ,;:–—") or cut


def date_words(value: str) -> str:
    """Return the value of a date in English words; one that is no plain date stays as it is.

    >>> date_words("2025-10-13"), date_words("2024-11"), date_words("2024")
    ('13 October 2025', 'November 2024', '2024')
    >>> date_words("2024-Q3"), date_words("2024-W20"), date_words("2019/2024")
    ('the third quarter of 2024', 'week 20 of 2024', '2019 to 2024')
    """
    first, _, last = value.partition("/")
    if last:
        return f"{date_words(first)} to {date_words(last)}"
    year, _, rest = value.partition("-")
    if not is_plain_date(value) or not rest:
        return value
    if rest[0] == "W":
        return f"week {int(rest[1:])} of {year}"
    if rest[0] == "Q":
        return f"the {('first', 'second', 'third', 'fourth')[int(rest[1:]) - 1]} quarter of {year}"
    if len(rest) == len("11"):
        return day_in_english(date.fromisoformat(f"{value}-01"), "{month} {year}")
    return day_in_english(date.fromisoformat(value), "{day} {month} {year}")


def is_plain_date(value: str) -> bool:
    """Tell whether a value is a year, a quarter, a month, a week or a day.

    >>> is_plain_date("2024-11"), is_plain_date("2024-11-12TMO"), is_plain_date("2024/2025")
    (True, False, False)
    """
    return bool(_PLAIN_DATE.fullmatch(value))


def slug(text: str) -> str:
    """Return a text as an id: small letters, digits and hyphens.

    >>> slug("My Quiz, No. 2"), slug("видео")
    ('my-quiz-no-2', '')
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))
