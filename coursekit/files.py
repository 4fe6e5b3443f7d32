"""Files that a person names: only ordinary ones are read or replaced, and whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError

#: A pipe put in the file's place in the meantime must not block. No system has all of the flags.
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


def bytes_of(path: Path, most: int) -> bytes:
    """Return what an ordinary file of at most so many bytes holds; a link is followed.

    >>> bytes_of(Path(__file__), 10)
    Traceback (most recent call last):
    coursekit.files.OddFileError: [Errno 27] expected at most ...
    """
    _refuse(path.stat(), most)  # first: to open a device may do something
    number = os.open(path, os.O_RDONLY | _FLAGS)
    try:
        found = os.fstat(number)
        _refuse(found, most)
        pieces, left = [], most + 1
        # As much as it should have: room for a megabyte takes longer than to read a small file.
        at_once = max(found.st_size + 1, 4096)
        while left and (piece := os.read(number, min(left, at_once))):
            pieces.append(piece)
            left -= len(piece)
    finally:
        os.close(number)
    if not left:
        raise _too_large(most)
    return b"".join(pieces)


def write_whole(
    path: Path,
    content: str | bytes,
    *,
    replace: bool | None = None,
    private: bool = False,
    option: str = "--out",
) -> Path:
    """Write bytes or a text so that the file is whole at every moment; its folder is made.

    A file that is there is only replaced where `replace` says so; None: nobody can ask for it.
    `private`: only its owner may read it.  `option` names another file.
    """
    write_together(
        path.parent, {path.name: content}, replace=replace, private=private, option=option
    )
    return path


def write_together(
    folder: Path,
    contents: Mapping[str, str | bytes],
    *,
    replace: bool | None = None,
    private: bool = False,
    option: str = "--out",
) -> None:
    """Write files into a folder as :func:`write_whole` writes one: all of them, or none.

    A name may have folders in it, which are made.
    """
    path = folder if len(contents) > 1 else folder / next(iter(contents), "")
    try:
        there = [folder / name for name in contents if (folder / name).exists()]
        for each in filter(Path.is_dir, there):
            _refuse_what_is_odd(each)
        if there and not replace:
            raise CoursekitError(
                "a file of this name already exists, and is left as it is. Choose another name"
                f" with {option}{'' if replace is None else ', or replace it with --force'}.",
                path=there[0],
            )
        folder.mkdir(parents=True, exist_ok=True)
        written = {
            name: content.encode() if isinstance(content, str) else content
            for name, content in contents.items()
        }
        put_in_place(folder, written, private=private)
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be written: {error.strerror or error}. Choose a folder that you can"
            " write to, on a disk with free space.",
            path=path,
        ) from None


def put_in_place(folder: Path, contents: Mapping[str, bytes], *, private: bool = False) -> None:
    """Write files into a folder, and rename the first only once all of them are written.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     put_in_place(Path(folder), {"a.txt": b"Words.", "b.txt": b"More."})
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['a.txt', 'b.txt']
    """
    for name in contents:
        _refuse_what_is_odd(folder / name)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".coursekit-") as beside:
        for name, content in contents.items():
            path = Path(beside) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            if private:
                path.chmod(0o600)
        for name in contents:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(beside) / name).replace(folder / name)


def _refuse_what_is_odd(path: Path) -> None:
    """Refuse to write where a link, a folder, a pipe, a socket or a device is."""
    try:
        # A link is not followed: what replaces it would not be the file that it leads to.
        kind = _kind(path.lstat().st_mode)
    except OSError:
        return  # nothing is there, or the attempt to write will say what is wrong
    if kind:
        raise CoursekitError(
            f"expected an ordinary file to replace, found {kind}, which is left as it is. Choose"
            " another name.",
            path=path,
        )


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
