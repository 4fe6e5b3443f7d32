"""What a unit of the course is called: by its number and its title, wherever students read it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from coursekit.files import OddFileError, bytes_of
from coursekit.i18n import translated as _

#: The number that the name of a quiz, or of a notebook, begins with.
NUMBER: Final = re.compile(r"\d+(?=-)")
_HEADING: Final = re.compile(r"^#[ \t]+(.+?)[ \t]*$", re.MULTILINE)
_MOST_BYTES: Final = 100_000_000


def called(number: int | None, title: str) -> str:
    """Return what a unit is called; a notebook without a number is called by its title.

    >>> called(3, "How is a treaty read?"), called(None, "Review")
    ('Unit 3: How is a treaty read?', 'Review')
    """
    if number is None:
        return title
    return _("Unit {number}: {title}", number=str(number), title=title)


def notebook_of(folder: Path, quiz: str) -> Path | None:
    """Return the notebook that a quiz belongs to; None where there is none, or several."""
    found = NUMBER.match(quiz)
    notebooks = list(folder.glob(f"{found[0]}-*.ipynb")) if found else []
    return notebooks[0] if len(notebooks) == 1 else None


def unit_of(folder: Path, quiz: str) -> str:
    """Return what the unit of a quiz is called; else the quiz's own name."""
    notebook = notebook_of(folder, quiz)
    if notebook is None:
        return quiz
    return called(int(notebook.name.partition("-")[0]), title_in(notebook))


def title_in(notebook: Path) -> str:
    """Return the first heading of a notebook; its name, where it has none or cannot be read."""
    with suppress(OSError, OddFileError, ValueError):
        book = json.loads(bytes_of(notebook, _MOST_BYTES))
        cells = book.get("cells") if isinstance(book, dict) else None
        for cell in cells if isinstance(cells, list) else []:
            if found := _HEADING.search(_markdown(cell)):
                return re.sub(r"[*_`]", "", found[1])
    return notebook.stem


def _markdown(cell: Any) -> str:
    """Return the text of a Markdown cell, "" for any other."""
    if not isinstance(cell, dict) or cell.get("cell_type") != "markdown":
        return ""
    source = cell.get("source", "")
    return "".join(map(str, source)) if isinstance(source, list) else str(source)
