"""The files of a course that an edition may hold: what is not named here is in none."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of

#: What a build is on its way through the steps: the content of each file, by its POSIX path.
Files = dict[str, bytes]

#: At the top of a course. Whatever else lies there stays there.
FOLDERS: Final = ("binder", "coursekit", "notebooks", "seeds")
_AT_THE_TOP: Final = frozenset(
    (
        *("CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "README.md"),
        *("course.yaml", "grading.yaml", "hatch_build.py", "overlay.yaml", "pyproject.toml"),
    )
)
_NO_PART: Final = frozenset({"__pycache__", "node_modules"})
_MOST_BYTES: Final = 100_000_000


def gathered(root: Path) -> Files:
    """Return all files of the course in a folder, in the order of their paths."""
    found = dict(_files_in(root))
    return dict(sorted(found.items()))


def not_gathered(root: Path) -> list[str]:
    """Return what lies at the top of a course and is in no edition, but for what is hidden."""
    return sorted(
        f"{path.name}/" if path.is_dir() else path.name
        for path in root.iterdir()
        if path.name not in {*FOLDERS, *_AT_THE_TOP} and not _is_hidden(path.name)
    )


def _files_in(root: Path) -> Iterator[tuple[str, bytes]]:
    within = root.resolve()
    for name in sorted(_AT_THE_TOP):
        if (root / name).is_file():
            yield name, _content(root / name, within)
    for top in FOLDERS:
        yield from files_below(root / top, root)


def files_below(top: Path, root: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a folder, by their paths from a folder above it."""
    within = root.resolve()
    for folder, folders, names in os.walk(top, onerror=_refuse_folder):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        for linked in (Path(folder, name) for name in folders):
            if linked.is_symlink():
                raise CoursekitError(
                    "expected a folder, found a link to one. Put the folder itself in its place.",
                    path=linked,
                )
        for name in sorted(names):
            path = Path(folder, name)
            if not _is_hidden(name) and path.suffix not in {".pyc", ".pyo"}:
                yield _named(path, root), _content(path, within)


def lay(files: Files, folder: Path) -> None:
    """Write files into a folder that nobody else uses, by their paths in it."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.endswith("~") or name in _NO_PART


def _named(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    if not name.isprintable() or "\\" in name:
        raise CoursekitError(
            "the file's name has a sign in it that not every computer can write. Give it another"
            " name.",
            path=path,
        )
    return name


def _content(path: Path, within: Path) -> bytes:
    try:
        if path.is_symlink() and not path.resolve().is_relative_to(within):
            raise CoursekitError(
                "expected a file of the course, found a link that leads out of it. Put the file"
                " itself in its place.",
                path=path,
            )
        return bytes_of(path, _MOST_BYTES)
    except OddFileError as error:
        raise CoursekitError(error.message, path=path) from None
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be read ({error.strerror}). Check that it is there and that you may"
            " read it.",
            path=path,
        ) from None


def _refuse_folder(error: OSError) -> None:
    """Refuse a folder that cannot be listed; one that is not there at all is no fault."""
    if not isinstance(error, FileNotFoundError):
        raise CoursekitError(
            f"the folder cannot be read ({error.strerror}). Check that you may read it.",
            path=error.filename,
        )
