"""What an edition leaves out of a course, and why."""

from __future__ import annotations

import re
from typing import Final, Literal, get_args

from coursekit.course.edition.gathering import Files

Edition = Literal["student", "instructor", "public"]
EDITIONS: Final[tuple[Edition, ...]] = get_args(Edition)
#: Those that students read.
STUDENTS: Final[tuple[Edition, ...]] = ("student", "public")

#: What stands below the heading of a part of README.md that students do not need.
_NOT_FOR_STUDENTS: Final = re.compile(
    r"^##[^\n]*\n\s*<!-- edition: instructor -->.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
_OF_THE_PROGRAM: Final = r"(binder|coursekit)/|README\.md|hatch_build\.py|pyproject\.toml"
_PICTURES: Final = "notebooks/images/"
_WHYS: Final[tuple[tuple[re.Pattern[str], tuple[Edition, ...], str], ...]] = tuple(
    (re.compile(pattern), editions, why)
    for pattern, editions, why in (
        (_OF_THE_PROGRAM, ("public",), "it comes as a package"),
        (r"notebooks/instructor/", STUDENTS, "pages for instructors"),
        (r"coursekit/widgets/front/", EDITIONS, "sources of scripts, for contributors"),
        (r"coursekit/.*/cases\.jsonl", EDITIONS, "cases that only tests read"),
        (r"notebooks/quizzes/README\.md", STUDENTS, "how to write a quiz"),
        (r"seeds/[^/]+/coding/", STUDENTS, "coders' own rows and decisions"),
        (r"seeds/[^/]+/quizzes/", STUDENTS, "quizzes on a text that takes another's place"),
        (r"seeds/(README\.md|review-log\.csv)", ("public",), "for contributors"),
        (r"overlay\.yaml", EDITIONS, "what the overlay changes, changed already"),
        (r"(CONTRIBUTING|CHANGELOG)\.md", STUDENTS, "for contributors"),
    )
)


def why_left_out(path: str, edition: Edition) -> str:
    """Say why an edition does not hold a file of the course; "" where it does.

    >>> why_left_out("notebooks/instructor/README.md", "student")
    'pages for instructors'
    """
    whys = (why for pattern, of, why in _WHYS if edition in of and pattern.match(path))
    return next(whys, "")


def cut(files: Files, edition: Edition) -> Files:
    """Return the files that an edition holds; README.md without what is not for its readers."""
    kept = {path: content for path, content in files.items() if not why_left_out(path, edition)}
    if edition in STUDENTS and "README.md" in kept:
        text = kept["README.md"].decode(errors="replace")
        kept["README.md"] = _NOT_FOR_STUDENTS.sub("", text).encode()
    return kept if edition != "public" else _without_idle_pictures(kept)


def _without_idle_pictures(files: Files) -> Files:
    """Leave out the pictures that no lesson and no page shows: one may show what is not here."""
    read = b"\n".join(text for path, text in files.items() if not path.startswith(_PICTURES))
    return {
        path: content
        for path, content in files.items()
        if not path.startswith(_PICTURES) or path.rpartition("/")[2].encode() in read
    }
