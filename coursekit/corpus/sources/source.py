"""Places with texts, one after the other; each text has a name of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.corpus.sources.folder import FolderSource, TextSource
from coursekit.corpus.sources.json_lines import JsonLinesSource
from coursekit.corpus.sources.parquet import ParquetSource
from coursekit.corpus.sources.zip import ZipSource
from coursekit.errors import CoursekitError


class Source(Protocol):
    """A place with texts, which are read when they are asked for."""

    place: Path

    def __len__(self) -> int:
        """Return how many texts there seem to be: a progress bar goes so far."""

    def __iter__(self) -> Iterator[Text | Unread]:
        """Yield each text, or why it cannot be read."""


_KINDS: Final[Mapping[str, Callable[[Path], Source]]] = {
    ".txt": TextSource,
    ".zip": ZipSource,
    ".jsonl": JsonLinesSource,
    ".ndjson": JsonLinesSource,
    ".parquet": ParquetSource,
}


def sources_of(places: Iterable[Path]) -> list[Source]:
    """Return the sources at some places.

    Raises
    ------
    CoursekitError
        A place is none of the kinds, or is not there.
    """
    return [_source_at(place) for place in places]


def _source_at(place: Path) -> Source:
    try:
        is_folder, is_there = place.is_dir(), place.exists()
    except (OSError, ValueError):  # no name of a file: too long, perhaps a text
        is_folder = is_there = False
    if is_folder:
        return FolderSource(place)
    kind = _KINDS.get(place.suffix.lower())
    if kind is None or not is_there:
        what = "another file" if is_there else "nothing"
        raise CoursekitError(
            "expected the articles of a corpus: a folder with texts, or a file that ends in"
            f" {', '.join(_KINDS)}; found {what}. Check the path.",
            path=place,
        )
    return kind(place)


def texts_in(sources: Sequence[Source]) -> Iterator[Text | Unread]:
    """Yield the texts of all sources, and what cannot be read.

    Two texts that would have one name are told apart by a number: ``vote``, ``vote-2``.

    Raises
    ------
    CoursekitError
        At the end, when there was nothing at all.
    """
    taken: dict[str, int] = {}
    is_empty = True
    for source in sources:
        for each in source:
            is_empty = False
            if isinstance(each, Text):
                yield each._replace(article=free_name(each.article, taken))
            else:
                yield each
    if is_empty:
        where = ", ".join(str(source.place) for source in sources) or "the list"
        raise CoursekitError(
            f"expected texts in {where}, found none. A text is a file article.txt in a folder of"
            " its own, any other file that ends in .txt, or a record with the field `text`."
        )


def free_name(name: str, taken: dict[str, int]) -> str:
    """Return a name that no text has yet, and take it; `taken` has the last number of each.

    >>> taken: dict[str, int] = {}
    >>> [free_name(name, taken) for name in ("vote", "vote", "vote-2", "vote")]
    ['vote', 'vote-2', 'vote-2-2', 'vote-3']
    """
    free = name
    while free in taken:
        taken[name] += 1
        free = f"{name}-{taken[name]}"
    taken[free] = 1
    return free
