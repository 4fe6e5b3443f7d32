"""Files are written whole or not at all: beside their place, then renamed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from coursekit.errors import CoursekitError


def write_whole(path: Path, text: str, *, replace: bool = False) -> Path:
    r"""Write a text to a file in UTF-8, so that the file is whole at every moment.

    Parameters
    ----------
    path : pathlib.Path
        The file; its folder is made when it is missing.
    text : str
        What it is to hold.
    replace : bool
        Whether a file of that name may be replaced.

    Returns
    -------
    pathlib.Path
        The file.

    Raises
    ------
    CoursekitError
        A file is there and may not be replaced, or nothing can be written there.

    Examples
    --------
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_whole(Path(folder) / "a.txt", "Words.\n").read_text(encoding="utf-8")
    'Words.\n'
    """
    if path.exists() and not replace:
        raise CoursekitError(
            "a file of this name is there already, and is left as it is. Choose another name with"
            " --out, or replace it with --force.",
            path=path,
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".coursekit-") as beside:
            written = Path(beside) / path.name
            written.write_text(text, encoding="utf-8", newline="")
            written.replace(path)
    except OSError as error:
        raise CoursekitError(
            f"the file cannot be written: {error.strerror or error}. Choose a folder in which you"
            " may write, on a disk with room.",
            path=path,
        ) from None
    return path
