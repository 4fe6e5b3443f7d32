"""Word lists are data: tab-separated lines in files, with their origin in the first ones."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def rows_of(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the word list `name`, without comments and empty lines.

    Parameters
    ----------
    name : str
        The file's path in ``coursekit/reading``.

    Yields
    ------
    tuple of str
        The cells of one line, outer white space removed.
    """
    text = files("coursekit.reading").joinpath(name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            yield tuple(cell.strip() for cell in line.split("\t"))


@cache
def by_label(name: str) -> dict[str, tuple[str, ...]]:
    """Return the words of a two-column list, grouped by the label in its first column.

    Examples
    --------
    >>> "via" in by_label("page/line_words.txt")["credit"]
    True
    """
    groups: dict[str, list[str]] = {}
    for label, word in rows_of(name):
        groups.setdefault(label, []).append(word)
    return {label: tuple(words) for label, words in groups.items()}
