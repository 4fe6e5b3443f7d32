"""The files of a class's folder or zip, within the limits of a class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.archive import Found, Limits, opened
from coursekit.quiz.hand_in.reading import LARGEST

#: Of a class of ten thousand; what is read is not kept.
LIMITS: Final = Limits("hand-ins", one=LARGEST, together=5_000_000_000, files=50_000)


def files_in(path: Path) -> Iterator[Found]:
    """Yield the files of a folder or a zip, in the order of their paths.

    Raises
    ------
    CoursekitError
        It is neither a folder nor a zip that can be read.
    """
    with opened(path, LIMITS) as store:
        yield from store.files()
