"""Texts in a file of JSON lines: a record on each line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.corpus.sources.record import text_of
from coursekit.reading.text.file import MOST_BYTES

#: A sign may take six bytes in JSON.
_LONGEST: Final = 6 * MOST_BYTES


class JsonLinesSource:
    """A file whose lines are JSON objects with ``text``, and perhaps what is said of it."""

    def __init__(self, path: Path) -> None:
        self.place = path

    def __len__(self) -> int:
        with self.place.open("rb") as file:
            return sum(piece.count(b"\n") for piece in iter(lambda: file.read(1 << 20), b""))

    def __iter__(self) -> Iterator[Text | Unread]:
        with self.place.open("rb") as file:
            lines = iter(lambda: file.readline(_LONGEST), b"")
            for number, line in enumerate(lines, 1):
                place = f"{self.place}, line {number}"
                if len(line) == _LONGEST and not line.endswith(b"\n"):
                    yield Unread(place, "the line is far too long for an article")
                    while not file.readline(_LONGEST).endswith(b"\n") and file.peek(1):
                        pass
                elif line.strip():
                    yield self._text(line, place, number)

    def _text(self, line: bytes, place: str, number: int) -> Text | Unread:
        try:
            record = json.loads(line.decode("utf-8-sig"))
        except UnicodeDecodeError:
            return Unread(place, "expected text in UTF-8, found another encoding")
        except (ValueError, RecursionError) as error:
            why = error.msg if isinstance(error, json.JSONDecodeError) else "it is too deep"
            return Unread(
                place, f"expected a JSON object on this line, found something else ({why})"
            )
        return text_of(record, place, f"{self.place.stem}-{number:06d}")
