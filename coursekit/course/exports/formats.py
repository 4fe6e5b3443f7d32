"""The formats for other programs: what writes each, and how its files end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from coursekit.course.exports.citations import bibtex, csl
from coursekit.course.exports.quizzes import as_gift, as_qti
from coursekit.quiz.export.report import Made

Format = Literal["gift", "qti", "bibtex", "csl"]
_FORMATS: Final[dict[Format, tuple[Callable[[Path], Made], str]]] = {
    "gift": (as_gift, ".gift.txt"),
    "qti": (as_qti, ".qti.zip"),
    "bibtex": (bibtex, ".bib"),
    "csl": (csl, ".csl.json"),
}


def exported(path: Path, to: Format) -> tuple[Made, str]:
    """Return what a path holds in a format, with what that loses, and the ending of the file."""
    write, ending = _FORMATS[to]
    return write(path), ending
