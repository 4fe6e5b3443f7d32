"""The public edition that an installed package carries, or that a clone makes of itself."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from coursekit.course.edition import public_files
from coursekit.course.edition.gathering import Files, files_below
from coursekit.course.edition.manifest import MANIFEST
from coursekit.errors import CoursekitError

#: What the manifest of such a copy calls it.
EDITION: Final = "public"
#: The folder of the package; the edition is put into it when a wheel is made.
_PACKAGE: Final = Path(__file__).resolve().parents[2]
_CARRIED: Final = _PACKAGE / "course" / "public"


def course_of_package() -> Files:
    """Return the course that the package brings along.

    Raises
    ------
    CoursekitError
        It brings none: it was put together by hand, or in part.
    """
    if (_CARRIED / MANIFEST).is_file():
        return dict(files_below(_CARRIED, _CARRIED))
    if (_PACKAGE.parent / "notebooks").is_dir():
        return public_files(_PACKAGE.parent)
    raise CoursekitError(
        "expected the lessons in the package, found none. Install coursekit again, or change to a"
        " folder that holds a course.",
        path=_CARRIED,
    )
