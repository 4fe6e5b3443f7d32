"""Deleting what is kept of a course, and copying it before that."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from coursekit.errors import RecordError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.store.file import FLAGS, LARGEST, RecordFile, sync

#: A record that has become too large to be read is copied all the same.
_MOST_COPIED: Final = 8 * LARGEST


def write_copy(path: Path, copy: Path) -> None:
    """Copy a record as it is, even if it cannot be read, to where no file is yet."""
    try:
        _write_new(copy, bytes_of(path, _MOST_COPIED))
    except FileExistsError:
        raise RecordError(
            "a file of this name already exists, and is left as it is. Choose another name.",
            path=copy,
        ) from None
    except OddFileError as error:
        raise RecordError(error.message, path=path) from None
    except OSError as error:
        raise RecordError(
            f"the copy cannot be written: {error.strerror or error}. Choose a folder that you can"
            " write to, on a disk with free space. Nothing was deleted.",
            path=copy,
        ) from None


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that was not there before, readable by its owner alone, down to the disk."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | FLAGS, 0o600)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            sync(number)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def forget(path: Path) -> None:
    """Delete a record, once no kernel is writing."""
    file = RecordFile(path)
    try:
        with file.locked():
            path.unlink()
        for lock in (file.lock_path, file.held_path):
            lock.unlink(missing_ok=True)
    except OSError as error:
        raise RecordError(
            f"the record cannot be deleted: {error.strerror or 'another program holds it'}. Shut"
            " down any open notebooks, and try again.",
            path=path,
        ) from None
