"""A copy of the course brought up to date: what somebody has changed in it is never replaced."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from coursekit.course.copies.package import EDITION
from coursekit.course.edition.gathering import Files
from coursekit.course.edition.manifest import MANIFEST, cells_sum, manifest_in
from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of, put_in_place

_MOST_BYTES = 100_000_000


class What(Enum):
    """What a newer version means for a file of a copy."""

    NEW = "new"
    BACK = "back again"
    RENEWED = "renewed"
    BESIDE = "beside yours"
    GONE = "no longer part of the course"


class News(NamedTuple):
    """A file of which a newer version has something to say."""

    path: str
    what: What
    #: Where its new version was put, if not in its place.
    put: str = ""


def updated(folder: Path, files: Files) -> list[News]:
    """Bring a copy of the course to the version that `files` are; return what has become of each.

    A file that is as it was copied is replaced; so is a lesson in which only outputs have changed.
    A file that somebody has changed stays, and the new version is put beside it. Each file is whole
    at every moment, and the manifest comes last: what a full disk has stopped, the next try does.
    """
    said = manifest_in(folder)
    if said is None or said.get("edition") != EDITION:
        raise CoursekitError(
            "expected a copy of the course that `coursekit start` has made, found none. In a clone,"
            " `git pull` brings what is new; an edition is replaced by a newer one.",
            path=folder,
        )
    theirs, ours = said.get("course"), json.loads(files[MANIFEST]).get("course")
    if theirs and ours and theirs != ours:
        raise CoursekitError(
            f"expected a copy of the course that this program brings ({ours}), found one of another"
            f" course: {theirs}. Ask whoever gave it to you for a newer one.",
            path=folder,
        )
    news = []
    for each in _news(folder, said, files):
        put = _beside(folder, each.path, files) if each.what is What.BESIDE else each.path
        if each.what is not What.GONE and put:
            _put(folder, put, files[each.path])
        news.append(each._replace(put=put if each.what is What.BESIDE else ""))
    _put(folder, MANIFEST, files[MANIFEST])
    return news


def _news(folder: Path, said: dict[str, Any], files: Files) -> Iterator[News]:
    made: dict[str, str] = said["files"]
    cells: dict[str, str] = said.get("cells", {})
    for path, content in files.items():
        if path == MANIFEST:
            continue
        here = _content(folder / path)
        if here is None:
            yield News(path, What.BACK if path in made else What.NEW)
        elif here == content or made.get(path) == _sum(content):
            continue  # nothing is new in it, whatever somebody has changed
        elif made.get(path) == _sum(here):
            yield News(path, What.RENEWED)
        elif path in cells and cells[path] == cells_sum(here):
            if cells[path] != cells_sum(content):
                yield News(path, What.RENEWED)
        else:
            yield News(path, What.BESIDE)
    for path in made:
        if path not in files and (folder / path).exists():
            yield News(path, What.GONE)


def _content(path: Path) -> bytes | None:
    try:
        return bytes_of(path, _MOST_BYTES)
    except OddFileError as error:
        raise CoursekitError(error.message, path=path) from None
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be read ({error.strerror}). Nothing was changed.", path=path
        ) from None


def _beside(folder: Path, path: str, files: Files) -> str:
    """Return the path for a new version beside a file; "" where it is there already.

    A notebook keeps its ending, so that it can be opened; other files lose it, so that no quiz is
    there twice.
    """
    found = PurePosixPath(path)
    for number in ("", *(f"-{count}" for count in range(2, 100))):
        is_lesson = found.suffix == ".ipynb"
        name = f"new{number}-{found.name}" if is_lesson else f"{found.name}.new{number}"
        there = _content(folder / found.with_name(name))
        if there is None:
            return found.with_name(name).as_posix()
        if there == files[path]:
            return ""
    raise CoursekitError("there are too many new versions beside it. Delete some.", path=path)


def _put(folder: Path, path: str, content: bytes) -> None:
    place = folder / path
    try:
        if not place.parent.resolve().is_relative_to(folder.resolve()):
            raise CoursekitError("this link leads out of the course. Delete it.", path=place.parent)
        place.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(place.parent, {place.name: content})
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be written: {error.strerror or error}. What was there is whole. Make"
            " room or permit it, and type the same again: it goes on from here.",
            path=place,
        ) from None


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
