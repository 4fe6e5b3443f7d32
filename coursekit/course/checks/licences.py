"""The licences that a lesson names, and the citation file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coursekit.course.finding import Course, Finding, finding
from coursekit.files import bytes_of

_MOST_BYTES: Final = 1_000_000
_CITATION_KEYS: Final = ("cff-version", "message", "title", "authors")


def licences(course: Course) -> Iterator[Finding]:
    """Point 20: both licences and other people's rights are named; the citation file is valid."""
    text = "\n".join(cell.source for cell in course.lesson.markdown())
    licences = course.settings.licence
    for licence in (licences.text, licences.code):
        if licence not in text:
            yield finding("licence", licence=licence, licences=licences)
    if any(use.path.suffix == ".txt" for use in course.lesson.texts) and "©" not in text:
        yield finding("article's holder")
    citation = course.root / "CITATION.cff"
    said = _mapping(citation)
    missing = [key for key in _CITATION_KEYS if not said.get(key)]
    if missing:
        yield finding("citation file", "", citation, missing=missing)


def _mapping(path: Path) -> dict[str, Any]:
    """Return the YAML mapping in `path`; nothing when there is none to read."""
    try:
        loaded = YAML(typ="safe", pure=True).load(bytes_of(path, _MOST_BYTES).decode())
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
