"""What a lesson or an article rests on, for a reference manager: BibTeX (biblatex) and CSL-JSON.

An article's key is the name of its folder; that of a page is made of its address alone, so that it
stays the same whatever else is cited.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import quote, urlsplit

from coursekit.course.exports.quizzes import quizzes_at
from coursekit.course.lesson import read_lesson
from coursekit.errors import CoursekitError
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.export.paper import case_in
from coursekit.quiz.export.report import Made
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.case import Case
from coursekit.tables.facts.rows import host_of, seeds_above

_TEX: Final = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "&%$#_"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        # A brace must have its other half, even where a sign stands before it.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
    }
)
#: Two of these become one sign: a dash, a quotation mark.
_LIGATURE: Final = re.compile(r"([-'`])(?=\1)")
#: All that an address may have unquoted, but for braces, which BibTeX counts.
_OF_ADDRESSES: Final = "%/:?#[]@!$&'()*+,;=-._~"
_STRAY_PER_CENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_STEM: Final = 40


class Reference(NamedTuple):
    """A text or a page that is cited."""

    key: str
    title: str
    #: Who published it: an outlet, or the host of a page; of a text without an address, its author.
    source: str = ""
    published: dt.date | None = None
    url: str = ""
    accessed: str = ""
    note: str = ""
    language: str = ""
    has_title: bool = True


def bibtex(path: Path) -> Made:
    """Return what an article, a quiz or a lesson cites as BibTeX."""
    found = references(path)
    return _made("\n\n".join(map(_entry, found)) + "\n", found)


def csl(path: Path) -> Made:
    """Return what an article, a quiz or a lesson cites as CSL-JSON."""
    found = references(path)
    text = json.dumps([_item(one) for one in found], ensure_ascii=False, indent=2)
    return _made(text + "\n", found)


def references(path: Path) -> list[Reference]:
    """Return the articles that are cited, then the pages behind them and behind the facts."""
    seeds = seeds_above(path if path.is_dir() else path.parent / "x")
    articles, quizzes = _cited(path)
    cases = [(slug, case) for slug in articles if (case := case_in(seeds, slug))]
    if not cases and not quizzes:
        raise CoursekitError(
            "An article with a case file, a quiz or a lesson was expected here. Name the article's"
            " folder in seeds/, a quiz file or a notebook.",
            path=path,
        )
    found = [_article(slug, case) for slug, case in cases]
    pages = [
        Reference("", one.shows, url=one.url, accessed=one.read.isoformat())
        for _slug, case in cases
        for one in case.sources
    ]
    facts = facts_in(seeds / "data")
    for fact in (facts[name] for name in _facts_of(quizzes) if name in facts):
        shown = Reference("", fact.text, accessed=fact.read)
        pages += [shown._replace(url=page.address) for page in fact.pages]
    known = {one.url for one in found}
    return found + _with_keys(_merged(page for page in pages if page.url not in known), found)


def _cited(path: Path) -> tuple[list[str], list[Quiz]]:
    """Return the slugs of the articles, and the quizzes, that a path is about."""
    folder = path if path.is_dir() else path.parent
    if (folder / "article.txt").is_file() and path.suffix != ".ipynb":
        return [folder.resolve().name], []
    quizzes = quizzes_at(path)
    read = read_lesson(path).texts if path.suffix == ".ipynb" else ()
    own = [use.path.parent.name for use in read if use.path.name == "article.txt"]
    return list(dict.fromkeys([*own, *(quiz.article for quiz in quizzes if quiz.article)])), quizzes


def _facts_of(quizzes: Iterable[Quiz]) -> Iterator[str]:
    for quiz in quizzes:
        for question in quiz.questions:
            if question.evidence and question.evidence.fact:
                yield question.evidence.fact


def _article(slug: str, case: Case) -> Reference:
    return Reference(
        slug,
        case.title or slug,
        case.source,
        case.published,
        case.url,
        note=case.rights,
        language=case.language,
    )


def _merged(pages: Iterable[Reference]) -> list[Reference]:
    """Return each page once, with the last day on which it was read and all that it shows."""
    by_url: dict[str, list[Reference]] = {}
    for page in pages:
        by_url.setdefault(page.url, []).append(page)
    return [
        Reference(
            "",
            url.partition("://")[2],
            host_of(url),
            url=url,
            accessed=max(page.accessed for page in same),
            note=" ".join(dict.fromkeys(page.title for page in same)),
            has_title=False,
        )
        for url, same in by_url.items()
    ]


def _with_keys(pages: Sequence[Reference], others: Sequence[Reference]) -> list[Reference]:
    used = {one.key for one in others}
    keyed = []
    for page in pages:
        key = next(key for length in (6, 64) if (key := _key(page.url, length)) not in used)
        used.add(key)
        keyed.append(page._replace(key=key))
    return keyed


def _key(url: str, length: int) -> str:
    """Return a name for a page: its host, the end of its path, and a digest of the whole.

    >>> _key("https://press.un.org/en/2024/gashc4428.doc.htm", 6)
    'press-un-org-gashc4428-doc-htm-f1f1c5'
    """
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    stem = _NOT_A_WORD.sub("-", f"{host_of(url)} {last}".lower())[:_LONGEST_STEM].strip("-")
    return f"{stem}-{hashlib.sha256(url.encode()).hexdigest()[:length]}"


def _entry(one: Reference) -> str:
    fields = {
        # Doubled braces keep the capitals.
        "title": f"{{{_tex(one.title)}}}",
        "organization" if one.url else "author": one.source and f"{{{_tex(one.source)}}}",
        "date": one.published.isoformat() if one.published else "",
        "url": _address(one.url),
        "urldate": one.accessed,
        "note": _tex(one.note),
        "language": _tex(one.language),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{'online' if one.url else 'misc'}{{{one.key},\n{lines}}}"


def _address(url: str) -> str:
    """Return an address with what it may not have, and what BibTeX counts, in per cent.

    >>> _address("https://x.y/a_b?c={d}&e=50%")
    'https://x.y/a_b?c=%7Bd%7D&e=50%25'
    """
    return quote(_STRAY_PER_CENT.sub("%25", url), safe=_OF_ADDRESSES)


def _tex(text: str) -> str:
    r"""Return words as TeX prints them.

    >>> _tex("A&B, 50% of {x}")
    'A\\&B, 50\\% of \\textbraceleft{}x\\textbraceright{}'
    """
    return _LIGATURE.sub(r"\1{}", " ".join(text.split()).translate(_TEX))


def _item(one: Reference) -> dict[str, Any]:
    title, source, note = (" ".join(text.split()) for text in (one.title, one.source, one.note))
    fields: dict[str, Any] = {
        "id": one.key,
        "type": "webpage" if one.url else "document",
        "title": title,
        "container-title": source if one.url else "",
        "author": [{"literal": source}] if source and not one.url else [],
        "issued": _date(one.published.isoformat() if one.published else ""),
        "URL": _address(one.url),
        "accessed": _date(one.accessed),
        "note": note,
        "language": one.language,
    }
    return {name: value for name, value in fields.items() if value}


def _date(day: str) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in day.split("-")]]} if day else {}


def _made(text: str, found: Sequence[Reference]) -> Made:
    remarks = []
    if pages := sum(not one.has_title for one in found):
        remarks.append(
            f"Pages without a title in the course, for which their address stands: {pages}."
        )
    remarks += [
        f"{one.key}: nobody has written down on which day it was read."
        for one in found
        if one.url and not one.accessed
    ]
    return Made(text.encode(), remarks=tuple(remarks))
