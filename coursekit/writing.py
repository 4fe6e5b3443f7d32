"""Files are written whole or not at all: beside their place, then renamed."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from coursekit.errors import CoursekitError
from coursekit.files import kind_of_odd


def write_whole(path: Path, text: str, *, replace: bool | None = None) -> Path:
    r"""Write a text to a file in UTF-8, so that the file is whole at every moment.

    Parameters
    ----------
    path : pathlib.Path
        The file; its folder is made when it is missing.
    text : str
        What it is to hold.
    replace : bool, optional
        Whether a file of that name may be replaced; None where nobody can ask for that.

    Returns
    -------
    pathlib.Path
        The file.

    Raises
    ------
    CoursekitError
        A file is there and may not be replaced, what is there is no ordinary file, or nothing can
        be written there.

    Examples
    --------
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_whole(Path(folder) / "a.txt", "Words.\n").read_text(encoding="utf-8")
    'Words.\n'
    """
    try:
        if path.exists() and not replace:
            raise CoursekitError(
                "a file of this name already exists, and is left as it is. Choose another name"
                f" with --out{'' if replace is None else ', or replace it with --force'}.",
                path=path,
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path.parent, {path.name: text.encode()})
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be written: {error.strerror or error}. Choose a folder that you can"
            " write to, on a disk with free space.",
            path=path,
        ) from None
    return path


def _refuse_what_is_odd(path: Path) -> None:
    """Refuse to write where a link, a folder, a pipe, a socket or a device is."""
    if kind := kind_of_odd(path):
        raise CoursekitError(
            f"expected an ordinary file to replace, found {kind}, which is left as it is. Choose"
            " another name.",
            path=path,
        )


def put_in_place(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder, and rename the first only once all of them are written.

    Parameters
    ----------
    folder : pathlib.Path
        A folder that is there.
    contents : mapping of str to bytes
        What each file is to hold, by its name; files of these names are replaced.

    Raises
    ------
    CoursekitError
        What stands there under one of the names is no ordinary file.
    OSError
        Nothing can be written there; no file is left half written.

    Examples
    --------
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     put_in_place(Path(folder), {"a.txt": b"Words.", "b.txt": b"More."})
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['a.txt', 'b.txt']
    """
    for name in contents:
        _refuse_what_is_odd(folder / name)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".coursekit-") as beside:
        for name, content in contents.items():
            (Path(beside) / name).write_bytes(content)
        for name in contents:
            (Path(beside) / name).replace(folder / name)
