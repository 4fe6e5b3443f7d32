"""The manifest of an edition: what it is, and the SHA-256 of each of its files."""

from __future__ import annotations

import hashlib
import json
import lzma
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final, NamedTuple

from coursekit.course.edition.gathering import Files
from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of

#: At the top of every edition.
MANIFEST: Final = "edition.json"
_MOST_BYTES: Final = 10_000_000
_PIECE: Final = 1 << 20
#: What comes of reading a zip that is broken, locked, or packed in a way that is not known here.
BROKEN_ZIP: Final = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, EOFError),
    *(NotImplementedError, RuntimeError, ValueError),
)


class Difference(NamedTuple):
    """A file that is not as the edition was made: ``changed``, ``missing`` or ``added``."""

    path: str
    what: str


def with_manifest(files: Files, edition: str, course: str = "") -> Files:
    """Return the files of an edition with the manifest among them; it may name the course."""
    sums = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    cells = {path: cells_sum(text) for path, text in files.items() if path.endswith(".ipynb")}
    said = {"format": 1, "edition": edition, "coursekit": version_here()}
    said |= {"course": course} if course else {}
    sorted_sums = {"files": dict(sorted(sums.items())), "cells": dict(sorted(cells.items()))}
    text = json.dumps({**said, **sorted_sums}, indent=1, ensure_ascii=False)
    return dict(sorted({**files, MANIFEST: f"{text}\n".encode()}.items()))


def cells_sum(notebook: bytes) -> str:
    """Return a sum of what a notebook's cells say, whatever they have shown; "" for no notebook.

    >>> ran = b'{"cells": [{"cell_type": "code", "source": ["1 + 1"], "outputs": [2]}]}'
    >>> cells_sum(ran) == cells_sum(ran.replace(b"[2]", b"[]")) != ""
    True
    """
    try:
        cells = [
            (each["cell_type"], "".join(each["source"])) for each in json.loads(notebook)["cells"]
        ]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()


def version_here() -> str:
    """Return the version of the package: its own word, since a build has none installed."""
    return str(sys.modules[__name__.partition(".")[0]].__version__)


def manifest_in(folder: Path) -> dict[str, Any] | None:
    """Return what the manifest of a folder says; None where there is none."""
    path = folder / MANIFEST
    return _read(path, bytes_of(path, _MOST_BYTES)) if path.is_file() else None


def edition_of(folder: Path) -> str:
    """Return which edition a folder holds; "" for none, or where its manifest cannot be read."""
    try:
        return str((manifest_in(folder) or {}).get("edition", ""))
    except (CoursekitError, OSError):
        return ""


def differences(path: Path) -> list[Difference]:
    """Return what is not as it was made in an edition, a folder or a zip."""
    try:
        if path.is_dir():
            if (said := manifest_in(path)) is None:
                raise _no_edition(path)
            return list(_compared(said["files"], _sums_in(path)))
        with zipfile.ZipFile(path) as archive:
            top = top_of(archive)
            if top is None or archive.getinfo(top + MANIFEST).file_size > _MOST_BYTES:
                raise _no_edition(path)
            said = _read(path, archive.read(top + MANIFEST))
            return list(_compared(said["files"], _sums_of(archive, top, said["files"])))
    except OddFileError as error:
        raise CoursekitError(error.message, path=path) from None
    except BROKEN_ZIP as error:
        raise CoursekitError(
            "expected an edition (a folder, or a zip), found a file that is no whole zip"
            f" ({error}). Check the path, or make it again with coursekit build.",
            path=path,
        ) from None
    except OSError as error:
        raise CoursekitError(
            f"expected an edition, which cannot be read ({error.strerror}). Check the path.",
            path=path,
        ) from None


def top_of(archive: zipfile.ZipFile) -> str | None:
    """Return the folder that an archive has its edition in, "" in none; None without an edition.

    Editions up to version 0.2 were in no folder.
    """
    tops = (name.removesuffix(MANIFEST) for name in archive.namelist() if name.endswith(MANIFEST))
    found = [top for top in tops if re.fullmatch("[^/]+/|", top)]
    return found[0] if len(found) == 1 else None


def _compared(made: Mapping[str, str], found: Mapping[str, str]) -> Iterator[Difference]:
    for path in sorted({*made, *found}):
        if path not in found:
            yield Difference(path, "missing")
        elif path not in made:
            yield Difference(path, "added")
        elif made[path] != found[path]:
            yield Difference(path, "changed")


def _sums_in(folder: Path) -> dict[str, str]:
    """Return the sums of a folder's files; what Python and Jupyter leave there does not count."""
    paths = (
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() or path.is_symlink()
    )
    own = [path for path in paths if not any(_is_left(part) for part in path.parts)]
    return {path.as_posix(): _sum(folder / path) for path in own if path.as_posix() != MANIFEST}


def _is_left(part: str) -> bool:
    return part in {"__pycache__", ".ipynb_checkpoints", ".venv"} or part.endswith(".egg-info")


def _sum(path: Path) -> str:
    if path.is_symlink():
        return "a link"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sums_of(archive: zipfile.ZipFile, top: str, made: Mapping[str, str]) -> dict[str, str]:
    """Return the sums of an archive's files; only those that should be there are unpacked."""
    sums = {}
    for entry in archive.infolist():
        if entry.filename == top + MANIFEST or entry.is_dir():
            continue
        path = entry.filename.removeprefix(top)
        if not entry.filename.startswith(top) or path == MANIFEST:
            path = f"../{entry.filename}"
        digest = hashlib.sha256()
        if path in made:
            with archive.open(entry) as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
        sums[path] = digest.hexdigest()
    return sums


def _read(path: Path, raw: bytes) -> dict[str, Any]:
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError):
        raise _no_edition(path) from None
    lists = (
        (said.get("files"), said.get("cells", {}))
        if isinstance(said, dict) and said.get("format") == 1
        else (None,)
    )
    if not all(isinstance(one, dict) and all(map(_is_named, one.items())) for one in lists):
        raise _no_edition(path)
    return dict(said)


def _is_named(item: tuple[Any, Any]) -> bool:
    path = PurePosixPath(item[0])
    return isinstance(item[1], str) and not path.is_absolute() and ".." not in path.parts


def _no_edition(path: Path) -> CoursekitError:
    return CoursekitError(
        f"expected an edition with its manifest ({MANIFEST}), found none that can be read. Check"
        " the path, or make the edition again with coursekit build.",
        path=path,
    )
