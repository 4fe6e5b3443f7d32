"""A notebook out of a template in which notes begin the cells."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

#: ``<!-- cell: id -->`` begins a cell of words, ``<!-- code: id -->`` one of code.
_CELL: Final = re.compile(r"^<!-- (cell|code): ([a-z0-9-]+) -->\n", re.MULTILINE)
_METADATA: Final = {
    "coursekit": {"lesson": True},
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def notebook_of(text: str) -> bytes:
    r"""Return the notebook that a text describes, as Jupyter would write it.

    >>> made = notebook_of("<!-- cell: title -->\n# Title\n<!-- code: sum -->\n1 + 1\n")
    >>> [cell["id"] for cell in json.loads(made)["cells"]]
    ['title', 'sum']
    """
    book = {"cells": list(_cells(text)), "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    return (json.dumps(book, indent=1, ensure_ascii=False) + "\n").encode()


def _cells(text: str) -> Iterator[dict[str, Any]]:
    starts = [*_CELL.finditer(text), None]
    for start, following in pairwise(starts):
        if start is None:
            return
        end = following.start() if following else len(text)
        source = re.split(r"(?<=\n)", text[start.end() : end].strip("\n"))
        cell: dict[str, Any] = {"cell_type": "markdown", "id": start[2], "metadata": {}}
        if start[1] == "code":
            cell = {**cell, "cell_type": "code", "execution_count": None, "outputs": []}
        yield {**cell, "source": source}
