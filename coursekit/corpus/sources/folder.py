"""Texts in a folder, each with its case file and reviewed tables where it has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.errors import CoursekitError
from coursekit.reading.text.file import bytes_of_article

_OWN = "article.txt"


def texts_in(folder: Path) -> Iterator[Text | Unread]:
    """Yield the texts of a folder, by name: ``article.txt`` is called as its folder is."""
    for path in sorted(folder.rglob("*.txt")):
        own = path.name == _OWN and path.parent != folder
        name = (path.parent if own else path.with_suffix("")).relative_to(folder).as_posix()
        try:
            yield text_at(path, name)
        except CoursekitError as error:
            yield Unread(str(path), error.message)


def text_at(path: Path, name: str) -> Text:
    """Return the text in a file."""
    raw = bytes_of_article(path)
    case_file = path.with_name("case.yaml")
    if path.name != _OWN or not case_file.is_file():
        return Text(name, str(path), raw)
    from coursekit.reading.case import load_case

    return Text(name, str(path), raw, load_case(case_file, raw), path.parent)
