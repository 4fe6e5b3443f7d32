"""The case file of an article: source, date, rights and checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.finding import Finding, finding, findings_of
from coursekit.errors import ArticleError, AuthoredFileError
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import load_case

_CASE_KEYS: Final = ("source", "published", "rights", "sha256")


def case_file(article: Path) -> Iterator[Finding]:
    """Point 19: each article has its source, date, rights and checksum beside it."""
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
    missing = [key for key in _CASE_KEYS if not getattr(case, key)]
    if "sha256" in missing:
        digest = hashlib.sha256(content).hexdigest()
        yield finding("case file without checksum", "", case_yaml, missing=missing, digest=digest)
    elif missing:
        yield finding("case file incomplete", "", case_yaml, missing=missing)
    if not case.is_english:
        yield finding("not English", "", case_yaml, case=case)
