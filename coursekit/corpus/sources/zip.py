"""Texts in a zip: what a corpus needs of it is unpacked aside, as long as it is in use."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final

from coursekit.archive import DamagedZipError, Found, Limits, opened
from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.corpus.sources.cut_zip import whole_files
from coursekit.corpus.sources.folder import FolderSource
from coursekit.reading.text.file import MOST_BYTES

#: Texts, what is said of them, and reviewed tables.
_ENDINGS: Final = (".txt", ".yaml", ".csv")
LIMITS: Final = Limits("articles", one=MOST_BYTES, together=2_000_000_000, files=200_000)


class ZipSource:
    """A zip with texts as a folder has them; of one that is cut off, the files that are whole."""

    def __init__(self, path: Path) -> None:
        self.place = path
        #: Removed with this object.
        self._aside = tempfile.TemporaryDirectory(prefix="coursekit-corpus-")

    def __len__(self) -> int:
        return len(self._unpacked[0])

    def __iter__(self) -> Iterator[Text | Unread]:
        texts, unread = self._unpacked
        yield from unread
        yield from texts

    @cached_property
    def _unpacked(self) -> tuple[FolderSource, list[Unread]]:
        aside = Path(self._aside.name)
        unread = [
            Unread(f"{self.place}/{found.path}", reason)
            for found in files_in(self.place)
            if (reason := found.refused or _written(aside, found))
        ]
        return FolderSource(aside, self.place), unread


def files_in(path: Path, endings: tuple[str, ...] = _ENDINGS) -> Iterator[Found]:
    """Yield the files of a zip whose names end so; of one that is cut off, those that are whole."""
    try:
        with opened(path, LIMITS) as store:
            yield from store.files(endings)
    except DamagedZipError:
        is_any = False
        for found in whole_files(path, LIMITS, endings):
            is_any = True
            yield found
        if not is_any:
            raise


def _written(aside: Path, found: Found) -> str:
    """Write a file whose path is known to be safe; return why it cannot be written."""
    path = aside.joinpath(*PurePosixPath(found.path).parts)
    try:
        if path.exists():
            return "another file of the zip has the same name"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(found.data)
    except (OSError, ValueError) as error:
        return f"it cannot be unpacked ({getattr(error, 'strerror', None) or error})"
    return ""
