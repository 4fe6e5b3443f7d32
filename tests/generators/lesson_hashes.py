"""Makes the list of the lessons that run by themselves: run it after the code of one has changed.

In ``lessons.json`` beside the built extension stands, for each lesson, the hash of its code cells
in each form in which the package or an edition brings it.
"""

from __future__ import annotations

import json
from pathlib import Path

from coursekit.course.approval import KNOWN, hash_of
from coursekit.course.edition import public_files
from coursekit.course.lesson import book_of, lesson_of, read_lesson

REPOSITORY = Path(__file__).resolve().parents[2]


def made() -> bytes:
    """Return what must stand in the list."""
    public = public_files(REPOSITORY)
    lessons = {}
    for path in sorted((REPOSITORY / "notebooks").glob("*.ipynb")):
        forms = [hash_of(read_lesson(path))]
        if (raw := public.get(f"notebooks/{path.name}")) is not None:
            forms.append(hash_of(lesson_of(path, book_of(path, raw))))
        lessons[path.name] = sorted(set(forms))
    said = {"made_by": "tests/generators/lesson_hashes.py", "format": 1, "lessons": lessons}
    return (json.dumps(said, indent=2) + "\n").encode()


if __name__ == "__main__":
    KNOWN.write_bytes(made())
