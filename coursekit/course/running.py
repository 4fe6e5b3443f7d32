"""Lessons run from top to bottom, with an empty record, so that nobody's answers are touched."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import Any, Final

from coursekit.errors import CoursekitError

_HOME: Final = "COURSEKIT_HOME"
_SECONDS_A_CELL: Final = 120


def run(
    path: Path, folder: Path, *, instead: str, environment: Mapping[str, str] | None = None
) -> Any:
    """Run the notebook at a path in a folder, and return it with what its cells show.

    `instead` is what to do where it cannot be run, as the end of a sentence: "leave out --run".
    `environment` says what else its kernel is told, and may name another home.
    """
    try:
        import nbformat
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
    except ImportError:
        raise CoursekitError(
            "a lesson is run by nbclient, which comes with Jupyter and is not there. Type `pip"
            f" install nbclient ipykernel`, or {instead}."
        ) from None

    class Client(NotebookClient):
        """A client that plays no part of the page, so that what a choice shows stays in its cell.

        Now and then nbclient and the kernel would wait for each other for ever.
        """

        def handle_comm_msg(self, *_told: Any) -> None:
            pass

    book: Any = nbformat.read(path, as_version=4)
    if all(cell.cell_type != "code" for cell in book.cells):
        return book
    resources = {"metadata": {"path": str(folder)}}
    client = Client(book, timeout=_SECONDS_A_CELL, resources=resources)
    try:
        with TemporaryDirectory(prefix="coursekit-home-") as home:
            kernel = {**os.environ, _HOME: home, **(environment or {})}
            client.execute(env=kernel, stderr=DEVNULL)  # what the kernel says of itself
    except CellExecutionError as error:
        raise CoursekitError(
            f"a code cell ends with an error, {error.ename}: {error.evalue}. Correct it, or"
            f" {instead}.",
            path=path,
        ) from None
    except (CellTimeoutError, DeadKernelError):
        raise CoursekitError(
            f"a code cell took more than {_SECONDS_A_CELL} seconds, or its kernel died. Run the"
            f" lesson in JupyterLab to see which, or {instead}.",
            path=path,
        ) from None
    return book
