"""The licences that a lesson names, and the citation file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coursekit.course.finding import Course, Shortfall
from coursekit.files import bytes_of

_MOST_BYTES: Final = 1_000_000
_CITATION_KEYS: Final = ("cff-version", "message", "title", "authors")
_LICENCES: Final = ("CC BY 4.0", "BSD-3-Clause")


def licences(course: Course) -> Iterator[Shortfall]:
    """Point 20: both licences and other people's rights are named; the citation file is valid."""
    text = "\n".join(cell.source for cell in course.lesson.markdown())
    for licence in _LICENCES:
        if licence not in text:
            yield Shortfall(
                "",
                f"the licence {licence} is not named.",
                "Say that the text is under CC BY 4.0 and the code under BSD-3-Clause.",
            )
    if any(use.path.suffix == ".txt" for use in course.lesson.texts) and "©" not in text:
        yield Shortfall(
            "",
            "it uses an article but does not say whose it is.",
            "Name the holder: Article © … ; here for teaching only.",
        )
    citation = course.root / "CITATION.cff"
    said = _mapping(citation)
    missing = [key for key in _CITATION_KEYS if not said.get(key)]
    if missing:
        yield Shortfall(
            "",
            f"expected a valid citation file; this one lacks: {', '.join(missing)}.",
            "Write it as https://citation-file-format.github.io shows.",
            citation,
        )


def _mapping(path: Path) -> dict[str, Any]:
    """Return the YAML mapping in `path`; nothing when there is none to read."""
    try:
        loaded = YAML(typ="safe", pure=True).load(bytes_of(path, _MOST_BYTES).decode())
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
