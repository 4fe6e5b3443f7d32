"""The files of a class view: the page and its tables; the key of names, apart from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from coursekit.classroom.names import Names, readable
from coursekit.classroom.page.shared import shared_page
from coursekit.classroom.sharing import Sharing
from coursekit.errors import CoursekitError
from coursekit.files import put_in_place
from coursekit.tables.export import csv_text, write_files

if TYPE_CHECKING:
    from coursekit.classroom.class_view import ClassView

PAGE: Final = "class.html"
SHARED_PAGE: Final = "class-for-students.html"
#: Whose pseudonyms they are: readable by the owner alone.
NAMES_TABLE: Final = "names.csv"


def write_view(
    view: ClassView, folder: Path, names: Names, *, shared: bool = False, replace: bool = False
) -> list[Path]:
    """Write the view of a class into a folder; what is there is replaced only where asked.

    ``class.html`` and the tables ``results.csv``, ``questions.csv``, ``objectives.csv`` and
    ``students.csv`` hold pseudonyms alone; ``class-for-students.html``, where it is `shared`, holds
    no person at all.  ``names.csv`` says whose the pseudonyms are: it lies apart, with `names`.
    """
    texts = {
        PAGE: view.page(),
        "results.csv": csv_text(view.results.assign(chosen=view.results["chosen"].map(readable))),
        "questions.csv": csv_text(view.questions),
        "objectives.csv": csv_text(view.objectives),
        "students.csv": csv_text(view.students),
    }
    private = names.path.parent
    if shared:
        sharing = Sharing(private)
        texts[SHARED_PAGE] = shared_page(view.course_questions, sharing.refresh(view.results))
    names.keep()
    _write_names(view, private)
    if shared:
        sharing.keep()  # before the page: what it shows must not be forgotten
    return [*write_files(folder, texts, replace=replace), private / NAMES_TABLE]


def _write_names(view: ClassView, folder: Path) -> None:
    try:
        key = csv_text(view.names).encode("utf-8-sig")
        put_in_place(folder, {NAMES_TABLE: key}, private=True)
    except OSError as error:
        raise CoursekitError(
            f"the key of names cannot be written ({error.strerror or error}). Choose another folder"
            " with --marks.",
            path=folder,
        ) from None
