"""Deleting what is kept of a course, all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from coursekit.errors import RecordError
from coursekit.files import OddFileError, bytes_of
from coursekit.quiz.store.file import LARGEST, RecordFile, write_new

#: A record may have become too large to be read, and is copied all the same.
_MOST_COPIED: Final = 8 * LARGEST


def files_kept(path: Path) -> list[Path]:
    """Return the files in which anything of a record stands: it, and copies in older formats.

    Parameters
    ----------
    path : pathlib.Path
        The record; it need not be there.
    """
    copies = sorted(path.parent.glob(f"{path.stem}.format-*.jsonl"))
    return [each for each in (path, *copies, path.with_suffix(".new")) if each.exists()]


def write_copy(path: Path, copy: Path) -> None:
    """Copy a record as it is, also one that cannot be read.

    Parameters
    ----------
    path : pathlib.Path
        The record.
    copy : pathlib.Path
        Where the copy goes.

    Raises
    ------
    RecordError
        A file is there already, or the copy cannot be written.
    """
    try:
        write_new(copy, bytes_of(path, _MOST_COPIED))
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


def forget(path: Path) -> None:
    """Delete a record with its copies, once no kernel is writing.

    Parameters
    ----------
    path : pathlib.Path
        The record.

    Raises
    ------
    RecordError
        It cannot be deleted, or not all of it.
    """
    file = RecordFile(path)
    try:
        with file.locked():
            for each in files_kept(path):
                each.unlink()
        for lock in (file.lock_path, file.held_path):
            lock.unlink(missing_ok=True)
    except OSError as error:
        raise RecordError(
            f"the record cannot be deleted: {error.strerror or 'another program holds it'}. Shut"
            " down any open notebooks, and try again.",
            path=path,
        ) from None
