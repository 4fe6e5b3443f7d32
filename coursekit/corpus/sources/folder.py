"""Texts in a folder, each with its case file and its reviewed tables where it has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from coursekit.archive import Limits, opened
from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.errors import CoursekitError
from coursekit.reading.text.file import MOST_BYTES, bytes_of_article

_ENDINGS: Final = (".txt",)
_OWN: Final = "article.txt"
#: A folder is a person's own: the limits only keep a wrong folder from being read for days.
_LIMITS: Final = Limits("articles", one=MOST_BYTES, together=100_000_000_000, files=10_000_000)


class TextSource:
    """One text in a file."""

    def __init__(self, path: Path) -> None:
        self.place = path

    def __len__(self) -> int:
        return 1

    def __iter__(self) -> Iterator[Text | Unread]:
        path = self.place
        name = path.resolve().parent.name if path.name == _OWN else path.stem
        try:
            yield _text(path, name, str(path), bytes_of_article(path))
        except CoursekitError as error:
            yield Unread(str(path), error.message)


class FolderSource:
    """A folder: ``article.txt`` is called as its folder is, any other text by its own name."""

    def __init__(self, folder: Path, shown: Path | None = None) -> None:
        self._folder = folder
        #: What the places of its texts begin with: the folder, or the zip that it comes from.
        self.place = shown or folder

    def __len__(self) -> int:
        with opened(self._folder, _LIMITS) as store:
            return sum(1 for _ in store.ending(_ENDINGS))

    def __iter__(self) -> Iterator[Text | Unread]:
        with opened(self._folder, _LIMITS) as store:
            for found in store.files(_ENDINGS):
                place = str(self.place / found.path)
                if found.refused:
                    yield Unread(place, found.refused)
                    continue
                try:
                    name = self._name_of(PurePosixPath(found.path))
                    yield _text(self._folder / found.path, name, place, found.data)
                except CoursekitError as error:
                    yield Unread(place, error.message)

    def _name_of(self, path: PurePosixPath) -> str:
        if path.name != _OWN:
            return path.with_suffix("").as_posix()
        top = self.place.resolve().name.removesuffix(".zip")
        return path.parent.as_posix() if path.parent.name else top


def _text(path: Path, name: str, place: str, raw: bytes) -> Text:
    """Return a text with its case file, and the folder of its reviewed tables if it has them."""
    if path.name != _OWN:
        return Text(name, place, raw)
    folder = path.parent if path.with_name("reviewed").is_dir() else None
    case_file = path.with_name("case.yaml")
    if not case_file.is_file():
        return Text(name, place, raw, None, folder)
    from coursekit.reading.case import load_case

    return Text(name, place, raw, load_case(case_file, raw), folder)
