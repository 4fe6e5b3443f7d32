"""The case file of an article: source, date, rights and checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.course.finding import Shortfall
from coursekit.errors import ArticleError, AuthoredFileError
from coursekit.reading.article import bytes_of_article
from coursekit.reading.case import load_case

_CASE_KEYS: Final = ("source", "published", "rights", "sha256")


def case_file(article: Path) -> Iterator[Shortfall]:
    """Point 19: each article has its source, date, rights and checksum beside it."""
    if not article.is_file():
        yield Shortfall(
            "",
            f"the article {article.name} is not in {article.parent.name}/.",
            "Check the path in the code cell.",
        )
        return
    case_yaml = article.parent / "case.yaml"
    try:
        content = bytes_of_article(article)
        case = load_case(case_yaml, content)
    except AuthoredFileError as error:
        for fault in error.faults:
            yield Shortfall(f"line {fault.line}", fault.in_words(), "", case_yaml)
        return
    except ArticleError as error:
        yield Shortfall("", error.message, "", article)
        return
    missing = [key for key in _CASE_KEYS if not getattr(case, key)]
    if missing:
        lines = "Add it."
        if "sha256" in missing:
            digest = hashlib.sha256(content).hexdigest()
            lines = f"Add it; for this article.txt it is `sha256: {digest}`."
        yield Shortfall("", f"missing: {', '.join(missing)}.", lines, case_yaml)
    if not case.is_english:
        yield Shortfall(
            "",
            f"it says `language: {case.language}`, but the program has rules for English (en) only:"
            " its tables for such an article are empty or wrong.",
            "Correct the language if the article is in English; otherwise review every table by"
            " hand, or use an English article.",
            case_yaml,
            warning=True,
        )
