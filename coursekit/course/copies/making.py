"""A copy of the course where there is none yet: whole, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from coursekit.course.copies.package import EDITION, course_of_package
from coursekit.course.edition.cutting import EDITIONS
from coursekit.course.edition.manifest import manifest_in, version_here
from coursekit.course.edition.output import is_zip, write
from coursekit.errors import CoursekitError


class Copy(NamedTuple):
    """A copy of the course in a folder."""

    folder: Path
    #: How many files were copied now; 0 where the copy was there.
    made: int = 0
    #: Which files of it are not there any more.
    missing: tuple[str, ...] = ()
    #: The version of coursekit that it comes from.
    version: str = ""

    @property
    def is_older(self) -> bool:
        """Whether another version of coursekit is running now."""
        return self.version != version_here()


def copy_at(folder: Path) -> Copy | None:
    """Return the copy of the course that a folder holds; None where it holds none."""
    said = manifest_in(folder)
    if said is None or said.get("edition") not in EDITIONS:  # a site has a manifest, too
        return None
    if said["edition"] != EDITION:  # somebody else's: they bring what is new
        return Copy(folder, version=version_here())
    missing = tuple(path for path in said["files"] if not (folder / path).exists())
    return Copy(folder, missing=missing, version=str(said.get("coursekit", "")))


def copied_to(folder: Path) -> Copy:
    """Copy the course into a folder that is new or empty; a copy that is there stays as it is.

    Raises
    ------
    CoursekitError
        The folder holds something else, or cannot be written; then nothing has changed there.
    """
    if folder.is_dir() and (there := copy_at(folder)):
        return there
    found = ""
    if is_zip(folder) or (folder.exists() and not folder.is_dir()):
        found = "the name of a file"
    elif folder.is_dir() and any(folder.iterdir()):
        found = "one with other files, which is left as it is"
    if found:
        raise CoursekitError(
            "expected a folder that is new, empty or holds a copy of the course, found"
            f" {found}. Choose another with --into.",
            path=folder,
        )
    files = course_of_package()
    write(files, folder)
    return Copy(folder, made=len(files), version=version_here())
