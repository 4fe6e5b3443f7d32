"""An article's case file, and the rules for texts that were written for the course."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.checks.places_to_fill import text_in
from coursekit.course.finding import Finding, finding, findings_of, marked
from coursekit.course.lesson import WORD
from coursekit.course.settings import CourseSettings, settings_of
from coursekit.errors import ArticleError, AuthoredFileError, CoursekitError
from coursekit.reading.case import Case, load_case
from coursekit.reading.lexicon import rows_of
from coursekit.reading.text.file import bytes_of_article

_CASE_KEYS: Final = ("source", "published", "rights", "sha256")
_MARK: Final = re.compile(r"written for (?:this|the) course\b", re.IGNORECASE)
_QUOTED: Final = re.compile(r"“([^“”\n]*)”|\"([^\"\n]*)\"")


def articles(article: Path) -> Iterator[Finding]:
    """Point 19: each article has a whole case file; a text of the course keeps its rules."""
    if not article.is_file():
        yield finding("article missing", article=article)
        return
    case_yaml = article.parent / "case.yaml"
    try:
        content = bytes_of_article(article)
        case = load_case(case_yaml, content)
    except AuthoredFileError as error:
        yield from findings_of(error.faults, case_yaml)
        return
    except ArticleError as error:
        yield Finding("", error.message, file=article)
        return
    to_fill = {what.partition(":")[0] for _, what in marked(text_in(case_yaml))}
    missing = [key for key in _CASE_KEYS if not getattr(case, key) and key not in to_fill]
    if "sha256" in missing:
        digest = hashlib.sha256(content).hexdigest()
        yield finding("case file without checksum", "", case_yaml, missing=missing, digest=digest)
    elif missing:
        yield finding("case file incomplete", "", case_yaml, missing=missing)
    if not case.is_english:
        yield finding("not English", "", case_yaml, case=case)
    text = content.decode(errors="replace")
    settings = settings_of(_root(article))
    if _is_own(text, case, settings.licence.text):
        yield from _own_text(text, case, article, settings)


def _root(article: Path) -> Path:
    """Return the course whose ``seeds`` hold an article."""
    return article.resolve().parent.parent.parent


def _is_own(text: str, case: Case, licence: str) -> bool:
    """Tell a text of the course from an article of others: by its first line, or its case file."""
    licensed = licence in case.rights and not case.url  # with an address it is published elsewhere
    return bool(_MARK.match(text) or licensed or case.sources or case.invented)


def _own_text(text: str, case: Case, article: Path, settings: CourseSettings) -> Iterator[Finding]:
    """Hold a text that looks like somebody else's against the rules for such texts."""
    case_file = article.parent / "case.yaml"
    first, _, story = text.partition("\n")
    if not _MARK.match(first):
        yield finding("own text not marked", "line 1", article)
    count = len(WORD.findall(story))
    allowed = settings.limits.words_own_text
    if count not in allowed:
        yield finding("own text's length", "", article, count=count, allowed=allowed)
    yield from _outside_names(case, case_file, settings.licence.text)
    yield from _invented(first, story, case, case_file)
    yield from _quotations(text, case, article, settings.limits.words_quoted)


def _outside_names(case: Case, case_file: Path, licence: str) -> Iterator[Finding]:
    """Yield what the case file says, or leaves out, of publisher, rights and sources."""
    if not case.sources:
        yield finding("own text without sources", "", case_file)
    if case.source.casefold() in _outlets(case_file.parent.parent, licence):
        yield finding("own text under another's name", "source", case_file, case=case)
    if case.url:
        yield finding("own text with address", "url", case_file)
    if case.rights and licence not in case.rights:
        yield finding("own text without licence", "rights", case_file, licence=licence)


def _outlets(seeds: Path, licence: str) -> frozenset[str]:
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
        if not _is_own(raw.decode(errors="replace"), case, licence):
            names.append(case.source)
    return frozenset(name.strip().casefold() for name in names) - {""}


def _invented(first: str, story: str, case: Case, case_file: Path) -> Iterator[Finding]:
    """Yield the invented names that a reader would take for real ones."""
    for name in case.invented:
        if name not in story:
            yield finding("invented name unused", "invented", case_file, name=name)
        elif name not in first or "invented" not in first.casefold():
            yield finding("invented name not marked", "invented", case_file, name=name)


def _quotations(text: str, case: Case, article: Path, most: int) -> Iterator[Finding]:
    """Yield the quoted words that no source prints, and the printed words that are not quoted."""
    printed = [_folded(words) for source in case.sources for words in source.prints]
    quoted: set[str] = set()
    for found in _QUOTED.finditer(text):
        words = found[1] or found[2] or ""
        line = f"line {text.count(chr(10), 0, found.start()) + 1}"
        folded = _folded(words)
        quoted.add(folded)
        count = len(WORD.findall(words))
        if not any(folded in some for some in printed):
            yield finding("quotation of no source", line, article, words=words)
        elif count > most:  # a longer one copies its source
            yield finding("quotation too long", line, article, count=count, most=most)
    for source in case.sources:
        for words in source.prints:
            if not any(some and some in _folded(words) for some in quoted):
                yield finding(
                    "quotation unused", "sources", article.parent / "case.yaml", words=words
                )


def _folded(words: str) -> str:
    """Return words as two printings of them compare: without case, outer marks, kinds of quote."""
    even = " ".join(words.replace("’", "'").replace("‘", "'").split()).casefold()
    return even.strip(" .,;:!?…")
