"""Many new files at once: all of them, or none."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from coursekit.errors import CoursekitError


def write_new(root: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write files that are not there yet, by their paths below `root`; on a failure, none of them.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     made = write_new(Path(folder), {"seeds/vote/article.txt": b"Words."})
    ...     print(made[0].read_bytes())
    b'Words.'
    """
    targets = {root / name: content for name, content in files.items()}
    made: list[Path] = []
    try:
        for path in targets:
            _refuse(root, path)
        with tempfile.TemporaryDirectory(dir=_nearest_folder(root), prefix=".coursekit-") as beside:
            # All is on the disk before the first file gets its name: a full disk shows here.
            ready = [Path(beside) / str(number) for number in range(len(targets))]
            for waiting, content in zip(ready, targets.values(), strict=True):
                waiting.write_bytes(content)
                if content.startswith(b"#!"):
                    waiting.chmod(0o755)
            for waiting, path in zip(ready, targets, strict=True):
                made += _make_folders(path.parent)
                _refuse(root, path)
                waiting.rename(path)
                made.append(path)
    except OSError as error:
        _remove(made)
        raise CoursekitError(
            f"the new files cannot be written ({error.strerror or error}); nothing was written."
            " Choose a folder that you can write to, on a disk with free space.",
            path=root,
        ) from None
    except BaseException:
        _remove(made)
        raise
    return list(targets)


def _refuse(root: Path, path: Path) -> None:
    """Refuse a file that is there already, and one that a link would put elsewhere."""
    if path.is_symlink() or path.exists():
        raise CoursekitError(
            "this is there already, and is left as it is; nothing was written. Choose another"
            " name, or move it away first.",
            path=path,
        )
    if not path.resolve().is_relative_to(root.resolve()):
        raise CoursekitError(
            f"expected a place inside the course, but a link leads from here to {path.resolve()};"
            " nothing was written. Put an ordinary folder in the link's place.",
            path=path.parent,
        )


def _nearest_folder(path: Path) -> Path:
    """Return the folder, or the first above it that is there."""
    return next(folder for folder in (path, *path.absolute().parents) if folder.is_dir())


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; return those that were not there, outermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()][::-1]
    made = []
    try:
        for each in missing:
            each.mkdir()
            made.append(each)
    except OSError:
        _remove(made)
        raise
    return made


def _remove(made: list[Path]) -> None:
    """Take back what was made, the last first; what will not go is left."""
    for path in reversed(made):
        try:
            path.rmdir() if path.is_dir() else path.unlink()
        except OSError:
            continue
