"""Whether a student's work stays where it is kept, or goes with the session.

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
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

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


def is_in_browser() -> bool:
    """Tell whether Python itself runs in a browser."""
    return sys.platform == "emscripten"


def place_of(path: Path) -> Place:
    """Return how long a file stays where it is.

    Parameters
    ----------
    path : pathlib.Path
        The record.
    """
    said = _SAID.get(os.environ.get("COURSEKIT_LASTING", ""))
    if said:
        return said
    if is_in_browser():
        return "disk" if path.is_relative_to(DRIVE) else "page"
    return "session" if any(os.environ.get(name) for name in _BINDER) else "disk"


def browser_home() -> Path:
    """Return the folder of a student's work where Python runs in a browser.

    It is among the files that the browser keeps; where it keeps none, in memory.
    """
    is_kept = DRIVE.is_dir() and os.access(DRIVE, os.W_OK)
    return (DRIVE if is_kept else Path.home()) / "coursekit-answers"
