"""Whose file it is, as a learning management system says by the names of what it lets download.

Moodle puts each student's files into a folder ``NAME_NUMBER_assignsubmission_file`` (before 4.1
with another ``_`` at its end), and takes feedback back under the same folder: it looks for the
number and the plugin in the parts of the path (``mod/assign/feedback/file/importziplib.php`` of
moodle/moodle, read on 28 November 2026).  The number is that of the column ``Identifier`` of its
grading worksheet, ``Participant NUMBER``.

Canvas has one folder of files ``name_USER_FILE_title.html``, ``name_LATE_USER_FILE_title.html`` for
what came too late.  It takes them back under exactly those names, by their first two parts that
are all digits (``infer_comment_context_from_filename`` in instructure/canvas-lms, read on the same
day).  ``USER`` is the column ``ID`` of its gradebook.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final, Literal, NamedTuple

Lms = Literal["moodle", "canvas", ""]

_MOODLE: Final = "assignsubmission"
_LONGEST_NUMBER: Final = 18
_CANVAS: Final = re.compile(
    r"(?P<name>[^_]*(?:_(?!\d+_)[^_]+)*?)_(?P<late>LATE_)?(?P<person>\d{1,18})_(?P<file>\d{1,18})_"
    r"(?P<title>.+)",
    re.DOTALL,
)


class Place(NamedTuple):
    """Where a file lay, and what that says: nothing where no system has given it its name."""

    lms: Lms = ""
    #: The system's own number of the student.
    person: str = ""
    #: What it calls the student; Canvas runs the name together.
    name: str = ""
    #: Whether it says that the file came too late.
    late: bool = False


def place_of(path: str) -> Place:
    """Return what the path of a file says of its student.

    Examples
    --------
    >>> place_of("Ada Doe_1207_assignsubmission_file/hand-in-7K2M.html")
    Place(lms='moodle', person='1207', name='Ada Doe', late=False)
    >>> place_of("submissions/doeada_LATE_31_977_hand-in-7K2M.html")
    Place(lms='canvas', person='31', name='doeada', late=True)
    >>> place_of("hand-in-7K2M.html")
    Place(lms='', person='', name='', late=False)
    """
    parts = PurePosixPath(path.replace("\\", "/")).parts
    for part in parts:
        if moodle := moodle_parts(part):
            return Place("moodle", moodle[1], moodle[0].strip())
    if parts and (found := _CANVAS.fullmatch(parts[-1])):
        return Place("canvas", found["person"], found["name"], bool(found["late"]))
    return Place()


def moodle_parts(part: str) -> list[str]:
    """Return the name, the number, the plugin in two parts and the rest; [] where it is another's.

    >>> moodle_parts("Ada Doe_1207_assignsubmission_file_hand-in.html")[1:]
    ['1207', 'assignsubmission', 'file', 'hand-in.html']
    """
    found = part.split("_", 4)
    its_own = len(found) > 3 and found[2] == _MOODLE and found[1].isascii() and found[1].isdigit()
    return found if its_own and len(found[1]) <= _LONGEST_NUMBER else []
