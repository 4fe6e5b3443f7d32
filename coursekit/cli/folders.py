"""Where the course and its lessons are."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError

FIRST_NOTEBOOK: Final = Path("notebooks/00-start-here.ipynb")


def here() -> Path:
    """Return the folder that the command was given in."""
    try:
        return Path.cwd()
    except OSError:
        raise CoursekitError(
            "The folder you are in no longer exists. Change to another, and start again."
        ) from None


def from_here(path: Path) -> str:
    """Return a path as short as it can be typed in the folder that the command was given in."""
    with suppress(ValueError):  # on another drive of Windows
        return min(os.path.relpath(path, here()), str(path), key=len)
    return str(path)


def course_around(start: Path) -> Path | None:
    """Return the course that holds a folder; None where there is none."""
    above = (start, *start.parents)
    return next((folder for folder in above if (folder / FIRST_NOTEBOOK).is_file()), None)


def clone() -> Path | None:
    """Return the course that coursekit was installed from; None where it is a package alone."""
    installed_from = Path(__file__).resolve().parents[2]
    return installed_from if (installed_from / FIRST_NOTEBOOK).is_file() else None


def course_folder(start: Path) -> Path:
    """Return the course that holds a folder, or else the one that coursekit was installed from."""
    course = course_around(start) or clone()
    if course is not None:
        return course
    raise CoursekitError(
        f"expected the course (a folder with {FIRST_NOTEBOOK.as_posix()}) here or above, found "
        "none. Change to the folder that you cloned or unpacked, or make a copy of the course with"
        " coursekit start.",
        path=start,
    )


def lesson_in(course: Path, wanted: str) -> Path:
    """Return a lesson of a course, by its number, its name or its path; "" is the first."""
    notebooks = course / FIRST_NOTEBOOK.parent
    if not wanted:
        return course / FIRST_NOTEBOOK
    there = {path.stem: path for path in sorted(notebooks.glob("*.ipynb"))}
    if wanted.isdecimal():
        number = f"{int(wanted):02}-"
        found = next((path for name, path in there.items() if name.startswith(number)), None)
    else:
        given = (here() / wanted).resolve()
        is_in_it = given.suffix == ".ipynb" and given.is_relative_to(course.resolve())
        found = course / given.relative_to(course.resolve()) if is_in_it else None
        found = found if found and found.is_file() else there.get(Path(wanted).stem)
    if found is None:
        raise CoursekitError(
            f"expected a unit of this course, found {wanted!r}. There are: {', '.join(there)}.",
            path=notebooks,
        )
    return found


def lessons_folder(start: Path) -> Path:
    """Return the folder of lessons, with its ``quizzes``, here or above; else the course's."""
    for folder in (start, *start.parents):
        for lessons in (folder / FIRST_NOTEBOOK.parent, folder):
            if any((lessons / "quizzes").glob("*.yaml")):
                return lessons
    return course_folder(start) / FIRST_NOTEBOOK.parent


def article_folder(given: Path) -> Path:
    """Return the article that a path names, or a slug alone: then it is in the course's seeds."""
    if given.exists() or len(given.parts) != 1 or given.name in {".", ".."}:
        return given
    for folder in (here(), *here().parents):
        if (folder / "seeds" / given.name).is_dir():
            return folder / "seeds" / given.name
    course = course_around(here())
    names = (
        sorted(path.parent.name for path in course.glob("seeds/*/article.txt")) if course else []
    )
    if names and not given.suffix:
        raise CoursekitError(
            f"expected the name of an article of this course, found {given.name!r}. There are:"
            f" {', '.join(names)}.",
            path=course,
        )
    return given
