"""Which lessons run by themselves when they are opened: those of the package, and approved folders.

What a notebook says of itself, what lies beside it and Jupyter's own trust count for nothing: a
stranger can write all of that.  So the hash of its code has to stand in a file of the installed
package, or the person at the keyboard has approved the folder once, which is kept outside of it.
The page asks the same of what is open, in ``widgets/lesson_mode/src/approval.ts``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from coursekit.course.lesson import Lesson, read_lesson
from coursekit.errors import CoursekitError
from coursekit.files import write_whole
from coursekit.home import home

#: What JupyterLab, Notebook 7 and JupyterLite load: the folder of the built extension.
EXTENSIONS: Final = Path(__file__).parents[1] / "widgets" / "labextensions"
#: The hashes of the lessons of the package, which the page reads, too.
KNOWN: Final = EXTENSIONS / "coursekit-lessons" / "lessons.json"
_APPROVED: Final = "approved-folders.json"


def code_hash(sources: Iterable[str]) -> str:
    """Return the hash of a notebook's code cells in order, as the page works it out.

    >>> code_hash(["1 + 1"])[:12], code_hash(["1", "+ 1"])[:12]
    ('c96e6eedaf47', '488862eb2e73')
    """
    text = json.dumps(list(sources), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def hash_of(lesson: Lesson) -> str:
    """Return the hash of a lesson's code."""
    return code_hash(cell.source for cell in lesson.code())


def known_hashes() -> frozenset[str]:
    """Return the hashes of all lessons of the installed package."""
    if not KNOWN.is_file():  # an installation that is not whole: then every lesson waits
        return frozenset()
    lessons: dict[str, list[str]] = json.loads(KNOWN.read_text(encoding="utf-8"))["lessons"]
    return frozenset(each for hashes in lessons.values() for each in hashes)


def waiting(folder: Path) -> list[str]:
    """Return the names of the lessons in a folder that wait for a click before they run."""
    known = known_hashes()
    return [lesson.path.name for lesson in _lessons_in(folder) if hash_of(lesson) not in known]


def is_approved(course: Path) -> bool:
    """Tell whether the lessons of a course were approved, in exactly this place."""
    return str(course.resolve()) in _approved()


def approve(course: Path) -> Path:
    """Let the lessons of a course run by themselves from now on; return where that is kept."""
    folders = sorted({*_approved(), str(course.resolve())})
    text = json.dumps({"format": 1, "folders": folders}, indent=2, ensure_ascii=False) + "\n"
    return write_whole(_file(), text, replace=True)


def _lessons_in(folder: Path) -> Iterator[Lesson]:
    """Yield the notebooks of a folder that are marked as lessons and can be read."""
    for path in sorted(folder.glob("*.ipynb")):
        try:
            lesson = read_lesson(path)
        except CoursekitError:
            continue
        if lesson.is_marked:
            yield lesson


def _approved() -> set[str]:
    """Return the folders that were approved; none where the file is not as it was written."""
    try:
        kept: Any = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    folders = kept.get("folders") if isinstance(kept, dict) else None
    return {one for one in folders if isinstance(one, str)} if isinstance(folders, list) else set()


def _file() -> Path:
    return home() / _APPROVED
