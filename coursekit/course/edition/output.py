"""Where an edition is written, whole or not at all: a folder, or a zip."""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Final

from coursekit.course.edition.gathering import Files, lay
from coursekit.course.edition.manifest import differences, manifest_in
from coursekit.errors import CoursekitError
from coursekit.files import put_in_place

_ENDING: Final = ".zip"
#: What a zip unpacks to, as `coursekit start` calls it.
TOP: Final = "coursekit-course/"
#: So that the same files make the same bytes: the first day a zip can say, an ordinary file.
_DAY: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o100644 << 16
_UNIX: Final = 3
#: What stays in a folder whose edition is replaced.
_KEPT: Final = frozenset({".venv", ".ipynb_checkpoints"})
#: How many files a complaint names.
_NAMED: Final = 3


def refuse_place(out: Path, root: Path, *, replace: bool, editions: Collection[str]) -> None:
    """Refuse a place where nothing may be written, before anything is made for it.

    An earlier one is replaced if it is one of `editions`, and as it was made.
    """
    if out.resolve().is_relative_to(root.resolve()):
        raise CoursekitError(
            f"an edition cannot be inside the course it is made from ({root}). Choose a folder or"
            " a zip elsewhere with --out.",
            path=out,
        )
    if out.is_symlink():
        raise CoursekitError("expected no link here. Choose another place with --out.", path=out)
    if is_zip(out):
        if out.is_dir():
            raise CoursekitError("expected a zip to write, found a folder of this name.", path=out)
        if out.exists() and not replace:
            raise CoursekitError(
                "a file of this name already exists, and is left as it is. Choose another name"
                " with --out, or replace it with --force.",
                path=out,
            )
    elif out.is_dir():
        _refuse_folder(out, editions)
    elif out.exists():
        raise CoursekitError(
            f"expected a folder, or a name that ends in {_ENDING}, found a file. Choose another"
            " name with --out.",
            path=out,
        )


def refuse_keys(keys: Path, out: Path, root: Path) -> None:
    """Refuse to keep keys where they would be given away with the course or with the edition."""
    for folder, what in ((root, "the course"), (out, "the edition")):
        if keys.resolve().is_relative_to(folder.resolve()):
            raise CoursekitError(
                f"the keys cannot be kept inside {what}: they would be given away with it. Choose"
                " a file elsewhere with --keys.",
                path=keys,
            )


def write(files: Files, out: Path) -> None:
    """Write an edition; what was there before stays until all of the new is on the disk."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if is_zip(out):
            put_in_place(out.parent, {out.name: zipped(files, TOP)})
        else:
            _put_folder(files, out)
    except OSError as error:
        raise CoursekitError(
            f"the edition cannot be written: {error.strerror or error}. Nothing has changed there."
            " Choose a folder that you can write to, on a disk with free space.",
            path=out,
        ) from None


def is_zip(out: Path) -> bool:
    """Tell whether a name is that of a zip."""
    return out.suffix.lower() == _ENDING


def zipped(files: Files, top: str = "") -> bytes:
    """Return a zip of files: the same bytes for the same files, with any version of any library.

    They lie in the folder `top`, which ends with a slash: some programs unpack where they stand.

    >>> zipped({"a": b"1", "b": b"2"}) == zipped({"b": b"2", "a": b"1"})
    True
    """
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(top + path, _DAY)
            entry.external_attr, entry.create_system = _MODE, _UNIX
            archive.writestr(entry, content)
    return whole.getvalue()


def _refuse_folder(out: Path, editions: Collection[str]) -> None:
    """Refuse a folder that holds anything but such an edition, as it was made."""
    if not any(out.iterdir()):
        return
    said = manifest_in(out)
    if said is None or said.get("edition") not in editions:
        found = "a folder with other files" if said is None else "an edition of another kind"
        raise CoursekitError(
            f"expected an empty folder or an earlier edition, found {found}, which is left as it"
            " is. Choose another with --out.",
            path=out,
        )
    if changed := differences(out):
        named = ", ".join(f"{one.path} ({one.what})" for one in changed[:_NAMED])
        more = f" and {len(changed) - _NAMED} more" if len(changed) > _NAMED else ""
        raise CoursekitError(
            f"the edition in this folder has been changed since: {named}{more}. It is left as"
            " it is. Choose another folder with --out.",
            path=out,
        )


def _put_folder(files: Files, out: Path) -> None:
    is_new = not out.is_dir()
    with tempfile.TemporaryDirectory(
        dir=out.parent if is_new else out, prefix=".coursekit-"
    ) as beside:
        new = Path(beside) / "new"
        lay(files, new)
        if is_new:
            new.rename(out)
        else:
            _exchange(out, new, Path(beside) / "old")


def _exchange(out: Path, new: Path, old: Path) -> None:
    """Put what a folder holds aside, and the new into it: whoever stands in the folder stays there.

    Where that fails, everything is put back. What is put aside is below the folder, too.
    """
    moved: list[tuple[Path, Path]] = []

    def move(place: Path, to: Path) -> None:
        to.parent.mkdir(parents=True, exist_ok=True)
        place.rename(to)
        moved.append((place, to))

    try:
        for each in [each for each in out.iterdir() if each != old.parent]:
            move(each, old / each.name)
        for kept in _not_ours(old):
            move(old / kept, new / kept)
        for each in list(new.iterdir()):
            move(each, out / each.name)
    except OSError:
        for place, to in reversed(moved):
            to.rename(place)
        raise


def _not_ours(folder: Path) -> list[Path]:
    """Return the folders in an edition that whoever uses it has made, by their paths in it."""
    found = []
    for parent, folders, _ in os.walk(folder):
        found += [Path(parent, name).relative_to(folder) for name in folders if name in _KEPT]
        folders[:] = [name for name in folders if name not in _KEPT]
    return found
