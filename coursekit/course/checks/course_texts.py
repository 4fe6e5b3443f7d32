"""The rules for texts that were written for the course, and look like somebody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.finding import Shortfall
from coursekit.course.lesson import WORD
from coursekit.errors import CoursekitError
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import Case, load_case
from coursekit.reading.lexicon import rows_of

FEWEST_WORDS: Final = 350
MOST_WORDS: Final = 700
#: A quotation that is longer copies its source.
LONGEST_QUOTATION: Final = 25

_MARK: Final = re.compile(r"written for (?:this|the) course\b", re.IGNORECASE)
_LICENCE: Final = "CC BY 4.0"
_QUOTED: Final = re.compile(r"“([^“”\n]*)”|\"([^\"\n]*)\"")


def _is_own(text: str, case: Case) -> bool:
    """Tell a text of the course from an article of others: by its first line, or its case file."""
    return bool(_MARK.match(text) or _LICENCE in case.rights or case.sources or case.invented)


def rules(article: Path) -> Iterator[Shortfall]:
    """Point 19: a text that was written for the course keeps the rules for such texts."""
    case_file = article.parent / "case.yaml"
    try:
        raw = bytes_of_article(article)
        case = load_case(case_file, raw)
    except CoursekitError:
        return  # what is wrong with its case file is a shortfall of its own
    text = raw.decode(errors="replace")
    if not _is_own(text, case):
        return
    first, _, story = text.partition("\n")
    if not _MARK.match(first):
        yield Shortfall(
            "line 1",
            "the first line does not say that the text was written for the course.",
            "Begin it with: Written for this course, and say what kind of text it is.",
            article,
        )
    count = len(WORD.findall(story))
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        yield Shortfall(
            "",
            f"{count} words below the first line, where {FEWEST_WORDS} to {MOST_WORDS} are"
            " expected.",
            "Cut it, or say more.",
            article,
        )
    yield from _outside_names(case, case_file)
    yield from _invented(first, story, case, case_file)
    yield from _quotations(text, case, article)


def _outside_names(case: Case, case_file: Path) -> Iterator[Shortfall]:
    """Yield what the case file says, or leaves out, of publisher, rights and sources."""
    taken = case.source.casefold() in _outlets(case_file.parent.parent)
    rules = (
        (
            bool(case.sources),
            "",
            "no page is named as a source of the text.",
            "Add sources: with url, read and shows for each page.",
        ),
        (
            not taken,
            "source",
            f"{case.source} publishes news, but did not publish this text.",
            "Name who wrote it, such as: the coursekit authors.",
        ),
        (
            not case.url,
            "url",
            "a text written for the course has not been published anywhere.",
            "Take the address out; the pages behind the text belong under sources.",
        ),
        (
            _LICENCE in case.rights,
            "rights",
            f"texts of the course are under {_LICENCE}, but this one does not say so.",
            f"Write: © The coursekit authors; {_LICENCE}",
        ),
    )
    return (Shortfall(place, found, do, case_file) for kept, place, found, do in rules if not kept)


def _outlets(seeds: Path) -> frozenset[str]:
    """Return the names of news outlets: well-known ones, and who published the other articles."""
    names = [
        name
        for kind, *cells in rows_of("rules/organisations.txt")
        if kind == "media"
        for cell in cells
        for name in cell.split(";")
    ]
    for article in seeds.glob("*/article.txt"):
        try:
            raw = bytes_of_article(article)
            case = load_case(article.parent / "case.yaml", raw)
        except CoursekitError:
            continue  # that article gets a finding of its own
        if not _is_own(raw.decode(errors="replace"), case):
            names.append(case.source)
    return frozenset(name.strip().casefold() for name in names) - {""}


def _invented(first: str, story: str, case: Case, case_file: Path) -> Iterator[Shortfall]:
    """Yield the invented names that a reader would take for real ones."""
    for name in case.invented:
        if name not in story:
            yield Shortfall(
                "invented",
                f"{name} does not appear in the text.",
                "Write the name as the text prints it, or take it out.",
                case_file,
            )
        elif name not in first or "invented" not in first.casefold():
            yield Shortfall(
                "invented",
                f"the first line of the text does not say that {name} is invented.",
                f"Add to it: {name} is invented.",
                case_file,
            )


def _quotations(text: str, case: Case, article: Path) -> Iterator[Shortfall]:
    """Yield the quoted words that no source prints, and the printed words that are not quoted."""
    printed = [_folded(words) for source in case.sources for words in source.prints]
    quoted: set[str] = set()
    for found in _QUOTED.finditer(text):
        words = found[1] or found[2] or ""
        line = f"line {text.count(chr(10), 0, found.start()) + 1}"
        folded = _folded(words)
        quoted.add(folded)
        if not any(folded in some for some in printed):
            yield Shortfall(
                line,
                f"“{words}” is quoted, but no source in case.yaml prints it.",
                "Add the words to prints: of the page that has them, or say it in other words.",
                article,
            )
        elif len(WORD.findall(words)) > LONGEST_QUOTATION:
            yield Shortfall(
                line,
                f"a quotation of {len(WORD.findall(words))} words, where {LONGEST_QUOTATION}"
                " are allowed.",
                "Quote a fragment, and give the rest in your own words.",
                article,
            )
    for source in case.sources:
        for words in source.prints:
            if not any(some and some in _folded(words) for some in quoted):
                yield Shortfall(
                    "sources",
                    f"“{words}” is listed as quoted, but the text does not quote it.",
                    "Take it out, or quote it as the page has it.",
                    article.parent / "case.yaml",
                )


def _folded(words: str) -> str:
    """Return words as two printings of them compare: without case, outer marks, kinds of quote."""
    even = " ".join(words.replace("’", "'").replace("‘", "'").split()).casefold()
    return even.strip(" .,;:!?…")
