"""Whether an article may be sent to a model, by the rights in its case file."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError
from coursekit.reading.article import Article
from coursekit.yamlfile.messages import printable, shortened

#: With one of these a licence may be named that is not given.
_DOUBT: Final = re.compile(r"\b(?:no|not|none|never|without|except|unless)\b", re.IGNORECASE)


def is_free(rights: str) -> bool:
    """Tell whether a text may be sent by what is said of its rights, and say no in doubt.

    >>> is_free("© Ann Roe; CC BY 4.0"), is_free("© A Newspaper"), is_free("not under CC BY")
    (True, False, False)
    """
    return bool(_free().search(rights)) and not _DOUBT.search(rights)


def refuse_without_permission(article: Article, *, permitted: bool) -> None:
    """Refuse to send an article whose rights do not allow it, unless somebody has permission."""
    rights = article.case.rights if article.case else ""
    if permitted or is_free(rights):
        return
    says = f"says “{printable(shortened(rights, 80))}”" if rights else "says nothing of them"
    raise CoursekitError(
        "expected rights that allow the text to be sent to a model (a CC licence, or a text of"
        f" your own), but the case file {says}. If you may send it, add --permission: you"
        " confirm it, and it is noted beside the proposals. If the rights allow it, write them into"
        " case.yaml.",
        path=article.folder and article.folder / "case.yaml",
    )


@cache
def _free() -> re.Pattern[str]:
    lines = Path(__file__).with_name("free_rights.txt").read_text(encoding="utf-8").splitlines()
    words = (line.split() for line in lines if line and not line.startswith("#"))
    forms = [r"[\s-]+".join(map(re.escape, form)) for form in words]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w])", re.IGNORECASE)
