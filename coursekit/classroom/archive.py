"""The files of a folder or a zip that others filled: each is read within limits, or refused."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.hand_in.reading import LARGEST

#: As many bytes as a hand-in may have.
MOST_BYTES: Final = LARGEST
#: Of a class of ten thousand; what is read is not kept.
MOST_IN_ALL: Final = 5_000_000_000
MOST_FILES: Final = 50_000
_MOST_FOLDERS: Final = 20
#: What systems put beside the files of others.
_OF_THE_SYSTEM: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_ENCRYPTED: Final = 0x1
_PIECE: Final = 1 << 16


class Found(NamedTuple):
    """A file by its path in the folder or zip: its bytes, or why it was not read."""

    path: str
    data: bytes = b""
    refused: str = ""


def files_in(path: Path) -> Iterator[Found]:
    """Yield the files of a folder or a zip, in the order of their paths.

    Nothing is unpacked to the disk, no link is followed, and no size that a zip claims is trusted.

    Raises
    ------
    CoursekitError
        It is neither a folder nor a zip that can be read.
    """
    if path.is_dir():
        yield from _of_folder(path)
        return
    try:
        if not path.is_file():
            raise CoursekitError(
                "expected the folder or the zip with the hand-ins, found neither. Check the path.",
                path=path,
            )
        with zipfile.ZipFile(path) as archive:
            yield from _of_zip(archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError):
        raise CoursekitError(
            "expected a folder or a zip with hand-ins, found a file that is no zip, or a damaged"
            " one. Download it once more, or unpack it and give the folder.",
            path=path,
        ) from None
    except OSError as error:
        raise CoursekitError(
            f"the hand-ins cannot be read ({error.strerror or error}). Check that you may open"
            " them.",
            path=path,
        ) from None


def _of_folder(root: Path) -> Iterator[Found]:
    budget = _Budget()
    for path, folders in _walked(root):
        name = _in_utf8(path.relative_to(root))
        if why := budget.refuses_one_more():
            yield Found(name, refused=why)
            return
        if path.is_symlink():
            yield Found(name, refused="it is a link, and links are not followed")
        elif folders > _MOST_FOLDERS:
            yield Found(name, refused=f"it lies in more than {_MOST_FOLDERS} folders")
        elif path.is_dir():
            yield Found(name, refused="the folder cannot be read")
        else:
            yield _read(path, name, budget)


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


def _read(path: Path, name: str, budget: _Budget) -> Found:
    try:
        data = bytes_of(path, MOST_BYTES)
    except OddFileError as error:
        return Found(name, refused=error.message)
    except OSError as error:
        return Found(name, refused=f"it cannot be read ({error.strerror or error})")
    why = budget.refuses(len(data))
    return Found(name, refused=why) if why else Found(name, data)


def _of_zip(archive: zipfile.ZipFile) -> Iterator[Found]:
    budget = _Budget()
    for member in sorted(archive.infolist(), key=lambda member: member.filename):
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        if member.is_dir() or any(map(_is_of_the_system, parts)):
            continue
        if why := budget.refuses_one_more():
            yield Found(member.filename, refused=why)
            return
        yield _member(archive, member, parts, budget)


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, parts: tuple[str, ...], budget: _Budget
) -> Found:
    name = "/".join(parts)
    if why := _why_not(member, parts):
        return Found(member.filename, refused=why)
    try:
        with archive.open(member) as stream:
            data = _within_limit(stream, budget)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
        return Found(name, refused="it is damaged in the zip")
    except (NotImplementedError, RuntimeError):
        return Found(name, refused="it is packed in a way that is not known here, or locked")
    if data is None:
        return Found(
            name, refused=f"unpacked it is larger than {MOST_BYTES // 1_000_000} MB, as no hand-in"
        )
    why = budget.refuses(len(data))
    return Found(name, refused=why) if why else Found(name, data)


def _why_not(member: zipfile.ZipInfo, parts: tuple[str, ...]) -> str:
    if not parts or ".." in parts or parts[0] == "/" or parts[0].endswith(":"):
        return "its path leads out of the zip"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "it is a link, and links are not followed"
    if member.flag_bits & _ENCRYPTED:
        return "it is locked with a password"
    return ""


def _within_limit(stream: IO[bytes], budget: _Budget) -> bytes | None:
    """Return all of a stream; None where it is larger than a hand-in, whatever it claimed."""
    pieces, size = [], 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > MOST_BYTES:
            budget.refuses(size)  # what was unpacked in vain was unpacked
            return None
        pieces.append(piece)
    return b"".join(pieces)


class _Budget:
    """How many files, and how many bytes in all, may still be read."""

    def __init__(self) -> None:
        self._files = self._bytes = 0

    def refuses_one_more(self) -> str:
        """Count a file; say why neither it nor any after it is read."""
        self._files += 1
        if self._files > MOST_FILES:
            return f"there are more than {MOST_FILES:,} files; this one and the rest are not read"
        too_large = self.refuses(0)
        return f"{too_large}; this one and the rest are not read" if too_large else ""

    def refuses(self, size: int) -> str:
        """Count the bytes of a file; say why it is not taken."""
        self._bytes += size
        if self._bytes > MOST_IN_ALL:
            return f"together the files are larger than {MOST_IN_ALL // 1_000_000:,} MB"
        return ""


def _is_of_the_system(name: str) -> bool:
    return name in _OF_THE_SYSTEM or (name != ".." and name.startswith((".", "~$")))
