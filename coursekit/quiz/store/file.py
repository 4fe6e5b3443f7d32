"""The record as a file: read, locked, and appended to so that what was written stays.

A line counts as kept once ``fsync`` has returned, and not before.  Where a write fails half-way,
the file is cut back to what it was; should even that fail, the next line begins on a line of its
own, so that half a line spoils no other.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.errors import RecordError
from coursekit.i18n import translated as _

#: A larger file is no record: a hundred thousand answers take a quarter of it.
LARGEST: Final = 128 * 1024 * 1024
_PATIENCE: Final = 2.0  # seconds: the page waits for three before it says that nothing is saved
_PAUSE: Final = 0.005
# Not every system has every flag. A pipe in place of the file must not keep us waiting.
FLAGS: Final = sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NONBLOCK"))
#: By which a file system says that it has no such thing, as some network and FUSE drives do.
_LACKING: Final = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL}


class State(NamedTuple):
    """By which it is noticed that a file has changed, and how long it is."""

    device: int
    inode: int
    size: int
    changed: int


class RecordFile:
    """A file that is only ever appended to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        #: The file by which programs take turns; it holds nothing.
        self.lock_path = path.with_suffix(".lock")
        #: The file that is there during a turn, on a drive without locks.
        self.held_path = path.with_suffix(".held")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other program from writing meanwhile."""
        self._make_folder()
        # In a browser nobody else has these files, and a lock of a closed tab would stay.
        with nullcontext() if sys.platform == "emscripten" else self._lock():
            yield

    def _lock(self) -> AbstractContextManager[object]:
        """Take the lock: that of the system, or one by a file's name where it has none."""
        from filelock import FileLock, SoftFileLock

        try:
            return FileLock(self.lock_path, mode=0o600).acquire(_PATIENCE, _PAUSE)
        except OSError as error:
            if error.errno not in _LACKING:
                raise
        # Under a name of its own: the file of the other lock may be there already, and stays.
        return SoftFileLock(self.held_path, mode=0o600).acquire(_PATIENCE, _PAUSE)

    def state(self) -> State | None:
        """Return what tells whether the file has changed; None where there is none."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        # The later of the two, for new rights change what can be read, and not the contents.
        changed = max(found.st_mtime_ns, found.st_ctime_ns)
        return State(found.st_dev, found.st_ino, found.st_size, changed)

    def may_be_written(self) -> bool:
        """Tell whether it seems that lines can be added; what is not there yet can be made."""
        folder = self.path.parent
        return not folder.exists() or (
            os.access(folder, os.W_OK) and (not self.path.exists() or os.access(self.path, os.W_OK))
        )

    def read(self, start: int = 0) -> bytes:
        """Return what stands in the file from a place on; nothing where there is no file."""
        try:
            number = os.open(self.path, os.O_RDONLY | FLAGS)
        except FileNotFoundError:
            return b""
        except PermissionError:
            raise RecordError(_not_yours()) from None
        with os.fdopen(number, "rb") as file:
            _refuse_what_is_not_ours(number)
            file.seek(start)
            return file.read()

    def append(self, data: bytes) -> None:
        """Write at the end of the file, and return when the disk has it."""
        is_new = self.state() is None
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | FLAGS
        number = os.open(self.path, flags, 0o600)
        try:
            _refuse_what_is_not_ours(number)
            size = os.fstat(number).st_size
            _refuse_too_much(size + len(data))
            try:
                write_all(number, data)
                sync(number)
            except BaseException:
                with suppress(OSError):
                    os.ftruncate(number, size)
                raise
        finally:
            os.close(number)
        if is_new:
            _sync_folder(self.path.parent)

    def _make_folder(self) -> None:
        folder = self.path.parent
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)
            _sync_folder(folder.parent)


def write_all(number: int, data: bytes) -> None:
    """Write all of it, in as many pieces as the system takes."""
    left = memoryview(data)
    while left:
        left = left[os.write(number, left) :]


def _sync_folder(folder: Path) -> None:
    """Bring the names in a folder down to the disk, where the system can."""
    if os.name == "nt":  # it opens no folders, and needs none of this
        return
    with suppress(OSError):  # some file systems know no fsync of a folder, or do not open one
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def sync(number: int) -> None:
    """Bring a file down to the disk; a drive that knows no such thing is taken at its word."""
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in _LACKING:
            raise


def _refuse_too_much(size: int) -> None:
    if size > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))


def _refuse_what_is_not_ours(number: int) -> None:
    found = os.fstat(number)
    if not stat.S_ISREG(found.st_mode):
        raise RecordError(
            _(
                "expected an ordinary file for the record, found something else. Move it elsewhere;"
                " it has not been changed."
            )
        )
    # The only user of a container is root, and the folder often belongs to the one outside.
    if hasattr(os, "geteuid") and os.geteuid() not in {0, found.st_uid}:
        raise RecordError(_not_yours())
    if found.st_size > LARGEST:
        raise RecordError(
            _(
                "expected a record of at most {most} MB, found a larger file. Move it elsewhere;"
                " it has not been changed.",
                most=LARGEST // 1024**2,
            )
        )


def _not_yours() -> str:
    return _(
        "expected your own record, found one that belongs to another user. Choose another"
        " folder in COURSEKIT_HOME; the file has not been changed."
    )
