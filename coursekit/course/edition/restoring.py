"""Missing files of an edition, restored from the archive that it came in."""

from __future__ import annotations

import hashlib
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from coursekit.course.edition.manifest import BROKEN_ZIP, MANIFEST, manifest_in, top_of
from coursekit.errors import CoursekitError
from coursekit.files import bytes_of, write_whole
from coursekit.yamlfile.messages import as_code, listed

#: What stands for every missing file.
ALL: Final = "all"
_MOST_BYTES: Final = 100_000_000
_LESSONS: Final = "notebooks"


def edition_around(start: Path) -> Path | None:
    """Return the edition that a folder is in, by its manifest; None where it is in none."""
    return next(
        (folder for folder in (start, *start.parents) if (folder / MANIFEST).is_file()), None
    )


def restore(root: Path, wanted: str, source: Path | None = None) -> list[str]:
    """Restore a file, a lesson or everything, where it is missing; return the paths written.

    Parameters
    ----------
    root : pathlib.Path
        The edition.
    wanted : str
        The path of a file in it, the name of a lesson, or ``all``.
    source : pathlib.Path, optional
        The archive it came in, or another copy of it; without it, archives beside it are tried.

    Raises
    ------
    CoursekitError
        Something else is there now, which is left as it is; or no archive has the file as it was.
    """
    said = manifest_in(root)
    if said is None:
        raise CoursekitError(
            f"expected an edition with its manifest ({MANIFEST}), found none here or above. In a"
            " clone of the repository, `git checkout -- FILE` brings a file back.",
            path=root,
        )
    made: Mapping[str, str] = said["files"]
    archives = list(_archives(root, source))
    gone = [path for path in made if not (root / path).exists()]
    lesson = f"{_LESSONS}/{wanted.removesuffix('.ipynb')}.ipynb"
    if wanted in made:
        _refuse_changed(root / wanted, made[wanted])
        gone = [wanted] if wanted in gone else []
    elif lesson in made:
        gone = _parts_of(root, lesson, made, archives, gone)
    elif wanted != ALL:
        raise _unknown(wanted, made)
    contents = {path: _found(path, made[path], archives, root) for path in gone}
    for path, content in contents.items():
        if not (root / path).resolve().is_relative_to(root.resolve()):
            raise CoursekitError("this link leads out of the course. Delete it.", path=root / path)
        write_whole(root / path, content)
    return gone


def _refuse_changed(there: Path, as_made: str) -> None:
    """Refuse to restore where there is something else."""
    is_there = there.exists() or there.is_symlink()
    if is_there and not (there.is_file() and _sum(bytes_of(there, _MOST_BYTES)) == as_made):
        raise CoursekitError(
            "this file has been changed, so it is left alone. If you do not need it any more,"
            " move it away first.",
            path=there,
        )


def _parts_of(
    root: Path, lesson: str, made: Mapping[str, str], archives: list[Path], gone: list[str]
) -> list[str]:
    """Return which of a lesson and its quizzes, pictures, articles and facts are missing."""
    there = root / lesson
    is_there = there.is_file()
    content = (
        bytes_of(there, _MOST_BYTES) if is_there else _found(lesson, made[lesson], archives, root)
    )
    text = content.decode(errors="replace")
    articles = {path.rpartition("/")[0] for path in made if path.endswith("/article.txt")}
    folders = ("seeds/data/", *(f"{each}/" for each in articles if _named(each) in text))
    return [
        path for path in gone if path == lesson or _named(path) in text or path.startswith(folders)
    ]


def _named(path: str) -> str:
    """Return a path as a lesson names it."""
    return posixpath.relpath(path, _LESSONS)


def _unknown(name: str, made: Mapping[str, str]) -> CoursekitError:
    lessons = [Path(path).stem for path in made if path.endswith(".ipynb")]
    return CoursekitError(
        f"the edition has no file and no lesson {as_code(name)}. Its lessons: {listed(lessons)}."
    )


def _archives(root: Path, source: Path | None) -> Iterator[Path]:
    """Yield where the files may be: what is named, or else the zips beside the edition."""
    if source is not None:
        if not source.exists():
            raise CoursekitError("there is no such archive. Check the path.", path=source)
        yield source
        return
    yield from sorted({*root.parent.glob("*.zip"), *root.glob("*.zip")})


def _found(path: str, sum_of_it: str, archives: list[Path], root: Path) -> bytes:
    """Return a file as it was made, from the first archive that has it so."""
    for archive in archives:
        content = _content(archive, path)
        if content is not None and _sum(content) == sum_of_it:
            return content
    tried = ", ".join(map(str, archives)) or f"no zip is in {root.parent}"
    raise CoursekitError(
        f"no archive has the original {path} ({tried}). Use --from to name the zip that you"
        " unpacked, or another copy of the course."
    )


def _content(archive: Path, path: str) -> bytes | None:
    """Return a file of an archive; None where it is not there, or cannot be read."""
    try:
        if archive.is_dir():
            return bytes_of(archive / path, _MOST_BYTES)
        with zipfile.ZipFile(archive) as file:
            entry = file.getinfo((top_of(file) or "") + path)
            return file.read(entry) if entry.file_size <= _MOST_BYTES else None
    except (OSError, KeyError, *BROKEN_ZIP):
        return None


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
