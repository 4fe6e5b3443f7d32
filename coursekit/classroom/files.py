"""The files of a class view: the page, its tables, the key of names apart from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from coursekit.classroom.names import Names
from coursekit.errors import CoursekitError
from coursekit.files import put_in_place
from coursekit.tables.export import csv_text, write_files

if TYPE_CHECKING:
    from coursekit.classroom.class_view import ClassView

PAGE: Final = "class.html"
#: Whose pseudonyms they are: readable by the owner alone.
NAMES_TABLE: Final = "names.csv"


def write_view(
    view: ClassView, folder: Path, names: Names, *, shared: bool = False, replace: bool = False
) -> list[Path]:
    """Write the view of a class into a folder; what is there is replaced only where asked.

    ``class.html`` and the tables ``results.csv``, ``questions.csv``, ``objectives.csv`` and
    ``students.csv`` hold pseudonyms alone.  ``names.csv`` says whose they are, ``names.json`` keeps
    them for the next time.
    """
    texts = {
        PAGE: view.page(),
        "results.csv": csv_text(view.results),
        "questions.csv": csv_text(view.questions),
        "objectives.csv": csv_text(view.objectives),
        "students.csv": csv_text(view.students),
    }
    files = write_files(folder, texts, replace=replace)
    names.keep()
    try:
        key = csv_text(view.names).encode("utf-8-sig")
        put_in_place(folder, {NAMES_TABLE: key}, private=True)
    except OSError as error:
        raise CoursekitError(
            f"the key of names cannot be written ({error.strerror or error}). Choose another folder"
            " with --out.",
            path=folder,
        ) from None
    return [*files, folder / NAMES_TABLE]
