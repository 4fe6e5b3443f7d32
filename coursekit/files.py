"""Files that a person names: read only where they are ordinary files, and not far too large."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

#: A pipe that takes the file's place meanwhile must not keep us waiting. No system has all flags.
_FLAGS: Final = sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NONBLOCK"))
_KINDS: Final = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class OddFileError(OSError):
    """What is there is no ordinary file, or far too large; the message says what to do."""

    @property
    def message(self) -> str:
        """What was expected, what was found, and what to do."""
        return str(self.strerror)


def kind_of_odd(path: Path) -> str:
    """Return what stands at a path instead of an ordinary file; "" where it is one, or nothing.

    Parameters
    ----------
    path : pathlib.Path
        A link is not followed: what replaces it would not be the file that it leads to.

    Examples
    --------
    >>> kind_of_odd(Path("/")), kind_of_odd(Path(__file__)), kind_of_odd(Path("no-such-file"))
    ('a folder', '', '')
    """
    try:
        return _kind(path.lstat().st_mode)
    except OSError:  # to write there will tell
        return ""


def bytes_of(path: Path, most: int) -> bytes:
    r"""Return what an ordinary file holds.

    Parameters
    ----------
    path : pathlib.Path
        The file; a link is followed.
    most : int
        How many bytes are read at most.

    Raises
    ------
    OddFileError
        It is no ordinary file, or larger; then nothing of it was read.
    OSError
        It is not there, or cannot be opened.

    Examples
    --------
    >>> bytes_of(Path(__file__), 10**6)[3:8]
    b'Files'
    >>> bytes_of(Path(__file__), 10)
    Traceback (most recent call last):
    coursekit.files.OddFileError: [Errno 27] expected at most ...
    """
    _refuse(path.stat(), most)  # first: to open a device may do something
    number = os.open(path, os.O_RDONLY | _FLAGS)
    try:
        _refuse(os.fstat(number), most)
        pieces, left = [], most + 1
        while left and (piece := os.read(number, min(left, 1 << 20))):
            pieces.append(piece)
            left -= len(piece)
    finally:
        os.close(number)
    if not left:
        raise _too_large(most)
    return b"".join(pieces)


def _kind(mode: int) -> str:
    return next((name for is_it, name in _KINDS if is_it(mode)), "")


def _refuse(found: os.stat_result, most: int) -> None:
    if kind := _kind(found.st_mode):
        message = f"expected an ordinary file, found {kind}. Check the path."
        raise OddFileError(errno.EINVAL, message)
    if found.st_size > most:
        raise _too_large(most)


def _too_large(most: int) -> OddFileError:
    size = f"{most / 1e6:.0f} MB" if most >= 1e6 else f"{most} bytes"
    message = f"expected at most {size}, found a larger file. Check that it is the right one."
    return OddFileError(errno.EFBIG, message)
