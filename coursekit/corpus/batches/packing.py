"""What a batch gives as bytes: how it comes back from a worker, and how it is kept.

Lines of JSON, packed with gzip.  The first names the format, the key of each article, and the
texts that were not read; each line after it is an article.  A key is made of all that an article's
rows depend on: its text, what is said of it, the codebook, and the reading itself.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from sys import intern
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from coursekit.corpus.articles import Text
from coursekit.corpus.batches.mapping import map_batch
from coursekit.corpus.schema import ArticleRows, Partial, Unread
from coursekit.corpus.settings import CorpusSettings
from coursekit.errors import CoursekitError
from coursekit.reading.text.file import text_in
from coursekit.tables.curation.coders import coders_file
from coursekit.tables.curation.faults import check_row
from coursekit.tables.schema import Shown

#: Unpacked; a batch of the largest texts has a tenth of it.
_MOST_BYTES: Final = 2_000_000_000
_MOST_TEXTS: Final = 100_000
_PACKAGE: Final = Path(__file__).resolve().parents[2]
_READING: Final = ("reading", "tables", "corpus")


class Head(BaseModel):
    """The first line; if it says more one day, its format has another number."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = 1
    keys: tuple[str, ...]
    #: A sum of the other lines: a row that somebody changed is not taken for what was read.
    sha256: str
    unread: tuple[tuple[str, str], ...] = ()


class DamagedBatchError(CoursekitError):
    """Bytes are no batch, or one that was changed."""


class OtherFormatError(CoursekitError):
    """A batch of another version of coursekit."""


@cache
def _rows() -> TypeAdapter[ArticleRows]:
    return TypeAdapter(ArticleRows)


@cache
def version_of_reading() -> str:
    """Return a sum of all that reads: what was kept by another version is read again."""
    files = sorted(
        path for room in _READING for path in (_PACKAGE / room).rglob("*") if _counts(path)
    )
    whole = hashlib.sha256()
    for path in files:
        whole.update(path.relative_to(_PACKAGE).as_posix().encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and path.suffix != ".md" and path.parent.name != "__pycache__"


def key_of(text: Text, settings: CorpusSettings) -> str:
    """Return the key of what a text gives."""
    entry = settings.entry(text.place)
    parts = (
        version_of_reading(),
        hashlib.sha256(text.raw).hexdigest(),
        text.case.model_dump_json() if text.case else "",
        entry.model_dump_json() if entry else "",
        settings.model_dump_json(exclude={"articles"}),
        _sum_of_signed(text.folder) if text.folder else "",
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _sum_of_signed(folder: Path) -> str:
    """Return a sum of an article's reviewed tables, and of who has signed them."""
    whole = hashlib.sha256()
    try:
        for path in (coders_file(folder), *sorted((folder / "reviewed").iterdir())):
            whole.update(path.name.encode())
            whole.update(hashlib.sha256(path.read_bytes() if path.is_file() else b"").digest())
    except OSError as error:  # the reading says so
        return str(error)
    return whole.hexdigest()


def packed(texts: Sequence[Text], settings: CorpusSettings, seconds: float) -> bytes:
    """Read a batch, and return what it gives as bytes."""
    # Before it is read: a table that somebody signs meanwhile is another.
    keys = {text.article: key_of(text, settings) for text in texts}
    return pack(map_batch(texts, settings, seconds), keys)


def pack(partial: Partial, keys: Mapping[str, str]) -> bytes:
    """Return what was read as bytes, with the keys of its articles by their names."""
    articles = sorted(partial.articles, key=lambda each: each.record.article)
    lines = [*map(_rows().dump_json, articles)]
    head = Head(
        keys=tuple(keys[each.record.article] for each in articles),
        sha256=_sum_of(lines),
        unread=tuple(sorted(partial.unread)),
    )
    whole = [head.model_dump_json().encode(), *lines]
    return gzip.compress(b"\n".join(whole), compresslevel=1, mtime=0)


def _sum_of(lines: Sequence[bytes]) -> str:
    return hashlib.sha256(b"\n".join(lines)).hexdigest()


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch that came back, or was kept: its articles, each still a line."""

    head: Head
    lines: Mapping[str, bytes]

    def rows_of(self, key: str, text: Text) -> ArticleRows:
        """Return what a text gives, called and placed as the text is now.

        Raises
        ------
        DamagedBatchError
            A row is none, or does not print the words of the text.
        """
        try:
            found = _rows().validate_json(self.lines[key])
            words = text_in(text.raw, Path(text.place))
            rows = (*found.timeline, *found.stakeholders, *found.statements, *found.concepts)
            for row in rows:
                check_row(words, row)
        except (ValidationError, CoursekitError) as error:
            raise DamagedBatchError(str(error)) from None
        _share(rows)
        record = replace(found.record, article=text.article, place=text.place)
        return replace(found, record=record)

    def partial(self, texts: Sequence[Text], settings: CorpusSettings) -> Partial:
        """Return what a batch of texts gives.

        Raises
        ------
        CoursekitError
            It was read by another version of coursekit.
        """
        unread = frozenset(Unread(*each) for each in self.head.unread)
        places = {each.place for each in unread}
        keys = [(key_of(text, settings), text) for text in texts if text.place not in places]
        if any(key not in self.lines for key, _ in keys):
            raise CoursekitError(
                "expected a worker that reads as this program does, found one with another version"
                " of coursekit. Install the same version everywhere."
            )
        return Partial(
            articles=frozenset(self.rows_of(key, text) for key, text in keys),
            unread=unread,
        )


def _share(rows: Iterable[Shown]) -> None:
    """Keep equal words once: a sentence shows several rows, and few reasons make many.

    A row is not made anew for that: its words are as they were, and only where they lie differs.
    """
    sentences: dict[str, str] = {}
    for row in rows:
        object.__setattr__(row, "evidence", sentences.setdefault(row.evidence, row.evidence))
        object.__setattr__(row, "why", _reasons(row.why))


@lru_cache(maxsize=10_000)
def _reasons(why: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(intern, why))


def unpacked(data: bytes) -> Batch:
    """Return the batch in some bytes; DamagedBatchError where there is none."""
    first, *lines = _lines(data) or [b""]
    head = _head(first)
    if len(lines) != len(head.keys):
        raise DamagedBatchError("it does not hold as many articles as it says")
    if head.sha256 != _sum_of(lines):
        raise DamagedBatchError("its articles are not those that were kept")
    return Batch(head, dict(zip(head.keys, lines, strict=True)))


def head_of(data: bytes) -> Head:
    """Return what the first line of a batch says; DamagedBatchError where it says nothing."""
    first, *_ = _lines(data, 1) or [b""]
    return _head(first)


def _lines(data: bytes, most: int = _MOST_TEXTS) -> list[bytes]:
    left = _MOST_BYTES
    lines: list[bytes] = []
    try:
        with gzip.open(io.BytesIO(data)) as stream:
            while len(lines) < most and (line := stream.readline(left)):
                left -= len(line)
                lines.append(line.rstrip(b"\n"))
    except (OSError, EOFError, zlib.error) as error:
        raise DamagedBatchError(str(error)) from None
    return lines


def _head(line: bytes) -> Head:
    try:
        return Head.model_validate_json(line)
    except ValidationError as error:
        for fault in error.errors():
            if fault["loc"] == ("format",) and isinstance(fault["input"], int):
                raise OtherFormatError(
                    f"expected a batch in the format 1, found one in the format {fault['input']},"
                    " of another version of coursekit. Install the same version everywhere."
                ) from None
        raise DamagedBatchError(str(error)) from None
