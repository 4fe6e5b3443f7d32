"""The files of a folder or a zip that others filled: each is read within limits, or refused."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of

_MOST_FOLDERS: Final = 20
#: What systems put beside the files of others.
_OF_THE_SYSTEM: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_ENCRYPTED: Final = 0x1
_PIECE: Final = 1 << 16


class Limits(NamedTuple):
    """What is read at most, and what it is called."""

    #: The files, in the plural: "hand-ins".
    what: str
    #: Bytes of one file, and of all together, unpacked.
    one: int
    together: int
    #: How many files.
    files: int


class Found(NamedTuple):
    """A file by its path in the folder or zip: its bytes, or why it was not read."""

    path: str
    data: bytes = b""
    refused: str = ""


class Entry(NamedTuple):
    """A file of a folder or zip that can be read when it is needed."""

    #: With ``/``, as it is written down.
    path: str
    read: Callable[[], Found]


class Store:
    """The files of a folder or zip, in the order of their paths; they count when they are read."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.entries: list[Entry] = []
        self._files = self._bytes = 0

    def read(self, entry: Entry) -> Found:
        """Read one file, or say why not."""
        if why := self._spent():
            return Found(entry.path, refused=why)
        self._files += 1
        found = entry.read()
        self.count(len(found.data))
        return found if not self._is_too_much() else Found(found.path, refused=self._too_much())

    def files(self, endings: tuple[str, ...] = ("",)) -> Iterator[Found]:
        """Yield the files whose names end so; once the limit is reached, one refusal, no more."""
        for entry in self.ending(endings):
            if why := self._spent():
                yield Found(entry.path, refused=f"{why}; this one and the rest are not read")
                return
            yield self.read(entry)

    def ending(self, endings: tuple[str, ...]) -> Iterator[Entry]:
        """Yield the entries whose names end so, in small or capital letters."""
        return (entry for entry in self.entries if entry.path.lower().endswith(endings))

    def count(self, size: int) -> None:
        """Count bytes that were unpacked, also in vain."""
        self._bytes += size

    def _spent(self) -> str:
        if self._files >= self.limits.files:
            return f"there are more than {self.limits.files:,} files"
        return self._too_much() if self._is_too_much() else ""

    def _is_too_much(self) -> bool:
        return self._bytes > self.limits.together

    def _too_much(self) -> str:
        return f"together the files are larger than {self.limits.together // 1_000_000:,} MB"


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[Store]:
    """Open a folder or a zip.

    Nothing is unpacked to the disk, no link is followed, and no size that a zip claims is trusted.

    Raises
    ------
    CoursekitError
        It is neither a folder nor a zip that can be read.
    """
    store = Store(limits)
    if path.is_dir():
        store.entries = list(_of_folder(path, limits))
        yield store
        return
    what = limits.what
    try:
        if not path.is_file():
            raise CoursekitError(
                f"expected the folder or the zip with the {what}, found neither. Check the path.",
                path=path,
            )
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError):
        raise DamagedZipError(
            f"expected a folder or a zip with {what}, found a file that is no zip, or a damaged"
            " one. Download it once more, or unpack it and give the folder.",
            path=path,
        ) from None
    except OSError as error:
        raise CoursekitError(
            f"the {what} cannot be read ({error.strerror or error}). Check that you may open them.",
            path=path,
        ) from None
    with archive:
        store.entries = list(_of_zip(archive, store))
        yield store


class DamagedZipError(CoursekitError):
    """A file is no zip, or only a part of one."""


def _of_folder(root: Path, limits: Limits) -> Iterator[Entry]:
    for path, folders in _walked(root):
        name = _in_utf8(path.relative_to(root))
        yield Entry(name, partial(_read, path, name, folders, limits.one))


def _read(path: Path, name: str, folders: int, most: int) -> Found:
    """Read a file of a folder."""
    if path.is_symlink():
        return Found(name, refused="it is a link, and links are not followed")
    if folders > _MOST_FOLDERS:
        return Found(name, refused=f"it lies in more than {_MOST_FOLDERS} folders")
    if path.is_dir():
        return Found(name, refused="the folder cannot be read")
    try:
        return Found(name, bytes_of(path, most))
    except OddFileError as error:
        return Found(name, refused=error.message)
    except OSError as error:
        return Found(name, refused=f"it cannot be read ({error.strerror or error})")


def _in_utf8(path: Path) -> str:
    """Return a path that can be written down: an old program may have unpacked a name amiss."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _walked(root: Path) -> Iterator[tuple[Path, int]]:
    """Yield what lies in a folder: files, links, and folders that are not gone into."""
    left = [(root, 0)]
    while left:
        path, folders = left.pop()
        if path.is_symlink() and path != root:
            yield path, 0
        elif not path.is_dir() or folders > _MOST_FOLDERS:
            yield path, folders
        else:
            try:
                inside = sorted(os.listdir(path), reverse=True)  # noqa: PTH208 (names alone)
            except OSError:
                yield path, 0
                continue
            left += [(path / name, folders + 1) for name in inside if not _is_of_the_system(name)]


def _of_zip(archive: zipfile.ZipFile, store: Store) -> Iterator[Entry]:
    for member in sorted(archive.infolist(), key=lambda member: member.filename):
        parts = parts_of(member.filename)
        is_folder = member.filename.endswith(("/", "\\"))
        if not is_folder and not any(map(_is_of_the_system, parts)):
            yield Entry("/".join(parts), partial(_unpacked, archive, member, parts, store))


def _unpacked(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, parts: tuple[str, ...], store: Store
) -> Found:
    """Read a file of a zip."""
    if why := _why_not(member, parts):
        return Found(member.filename or "(a file without a name)", refused=why)
    name, most = "/".join(parts), store.limits.one
    try:
        with archive.open(member) as stream:
            data = within_limit(stream, most)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
        return Found(name, refused="it is damaged in the zip")
    except (NotImplementedError, RuntimeError):
        return Found(name, refused="it is packed in a way that is not known here, or locked")
    if data is None:
        store.count(most + 1)  # what was unpacked in vain was unpacked
        return Found(name, refused=f"unpacked it is larger than {most // 1_000_000} MB")
    return Found(name, data)


def parts_of(name: str) -> tuple[str, ...]:
    """Return the parts of a path in a zip."""
    return PurePosixPath(name.replace("\\", "/")).parts


def leads_out(parts: tuple[str, ...]) -> bool:
    """Tell whether a path in a zip leads out of it."""
    return not parts or ".." in parts or parts[0] == "/" or parts[0].endswith(":")


def _why_not(member: zipfile.ZipInfo, parts: tuple[str, ...]) -> str:
    if leads_out(parts):
        return "its path leads out of the zip"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "it is a link, and links are not followed"
    if member.flag_bits & _ENCRYPTED:
        return "it is locked with a password"
    return ""


def within_limit(stream: IO[bytes], most: int) -> bytes | None:
    """Return all of a stream; None where it is larger, whatever was claimed."""
    pieces, size = [], 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > most:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _is_of_the_system(name: str) -> bool:
    return name in _OF_THE_SYSTEM or (name != ".." and name.startswith((".", "~$")))
