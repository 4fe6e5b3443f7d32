"""Where a student's work is kept, one file for each course, and whether it stays there.

============ ==================================================================================
``disk``     it stays: the usual case, and JupyterLite where the browser keeps the notebook's files
``session``  it is thrown away when the session ends, as on Binder: the student takes it along
``page``     it is in the kernel's memory, and the page keeps a copy in the browser's storage
============ ==================================================================================

Binder is known by the variables that it sets for each session.  ``COURSEKIT_LASTING=1`` says that
the work stays all the same, because somebody has put ``COURSEKIT_HOME`` on a disk that does; 0 says
that it goes, for another service that throws its disks away.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from coursekit.errors import RecordError

#: A file's name is made of it, and the longest names of files have 255 bytes.
LONGEST_COURSE: Final = 60
_COURSE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
Place = Literal["disk", "session", "page"]

#: Where JupyterLite shows the files that the browser keeps.
DRIVE: Final = Path("/drive")
#: One of them is enough: which there are depends on the version of BinderHub.
_BINDER: Final = (
    "BINDER_LAUNCH_HOST",
    "BINDER_PERSISTENT_REQUEST",
    "BINDER_REF_URL",
    "BINDER_REPO_URL",
    "BINDER_REQUEST",
    "BINDER_SERVICE_HOST",
)
_SAID: Final[Mapping[str, Place]] = {"1": "disk", "0": "session"}


def home() -> Path:
    """Return the folder of a student's work: ``COURSEKIT_HOME``, or the place of this machine."""
    chosen = os.environ.get("COURSEKIT_HOME")
    if chosen:
        try:
            return Path(chosen).expanduser()
        except RuntimeError:
            raise RecordError(
                f"expected a folder in COURSEKIT_HOME, found {chosen!r}, which begins with a user"
                " who does not exist here. Write the folder's whole path."
            ) from None
    if is_in_browser():  # in memory, where the browser keeps no files
        is_kept = DRIVE.is_dir() and os.access(DRIVE, os.W_OK)
        return (DRIVE if is_kept else Path.home()) / "coursekit-answers"
    import platformdirs  # not in a browser

    return platformdirs.user_data_path("coursekit", appauthor=False)


def record_path(course: str) -> Path:
    """Return the file in which the work of one course is kept; it may not be there yet."""
    if not _COURSE.fullmatch(course) or len(course) > LONGEST_COURSE:
        raise RecordError(
            "expected the id of a course (lower-case letters, digits and hyphens, at most"
            f" {LONGEST_COURSE}), found {course!r}. Use the one that its quiz files name."
        )
    # The first word keeps clear of names that Windows takes for devices, such as "con".
    return home() / f"record-{course}.jsonl"


def is_in_browser() -> bool:
    """Tell whether Python itself runs in a browser."""
    return sys.platform == "emscripten"


def place_of(path: Path) -> Place:
    """Return how long a file stays where it is."""
    said = _SAID.get(os.environ.get("COURSEKIT_LASTING", ""))
    if said:
        return said
    if is_in_browser():
        return "disk" if path.is_relative_to(DRIVE) else "page"
    return "session" if any(os.environ.get(name) for name in _BINDER) else "disk"
