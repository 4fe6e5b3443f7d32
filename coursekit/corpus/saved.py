"""A corpus as rows alone: short quotations and addresses, and no text of others.

A file of JSON lines.  The first says what it is, with ``corpus.yaml``; the second has the joint
tables, each further one an article's own rows.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from coursekit.corpus.schema import ArticleRows, Joint, JointStatement, Partial
from coursekit.corpus.settings import CorpusSettings
from coursekit.errors import CoursekitError
from coursekit.files import OddFileError, bytes_of, write_whole
from coursekit.tables.schema import Shown

#: The longest quotation, in words; and shorter ones, where all of them would be half the text.
MOST_WORDS: Final = 25
_SHORTER: Final = (MOST_WORDS, 15, 10, 6)
#: Of a word with the blank behind it.
_CHARACTERS: Final = 6
_MOST_BYTES: Final = 2_000_000_000
#: What the first line begins with: no file of texts does.
_SIGN: Final = b'{"kind":"coursekit corpus",'
#: The columns that quote a text, and those in which a row's own words stand, the surest first.
_QUOTING: Final = ("event", "content", "condition", "source", "expression")
_OWN: Final = ("content", "event", "stance_cue", "cue", "name", "source")
Row = TypeVar("Row", bound=Any)


class Head(BaseModel):
    """The first line."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["coursekit corpus"] = "coursekit corpus"
    format: Literal[1] = 1
    settings: CorpusSettings
    #: A sum of all other lines: the tables fit each other, and a line that is gone is missed.
    sha256: str


class Saved(NamedTuple):
    """What such a file holds."""

    settings: CorpusSettings
    joint: Joint
    partial: Partial


@cache
def _joint() -> TypeAdapter[Joint]:
    return TypeAdapter(Joint)


@cache
def _article() -> TypeAdapter[ArticleRows]:
    return TypeAdapter(ArticleRows)


def is_saved(path: Path) -> bool:
    """Tell whether a file is a corpus of rows, by how it begins."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SIGN)) == _SIGN
    except OSError:
        return False


def save(path: Path, saved: Saved, *, replace: bool = False) -> Path:
    """Write a corpus as rows, whole or not at all."""
    rows = sorted(saved.partial.articles, key=lambda each: each.record.article)
    quoted = [_quoted_article(each) for each in rows]
    most = {article.record.article: words for article, words in quoted}
    lines = [
        _joint().dump_json(_quoted_joint(saved.joint, most)),
        *(_article().dump_json(article) for article, _ in quoted),
    ]
    if path.exists() and not replace:
        raise CoursekitError(
            "a file of this name already exists, and is left as it is. Choose another name, or"
            " replace it with replace=True.",
            path=path,
        )
    head = Head(settings=saved.settings, sha256=_sum_of(lines))
    whole = [head.model_dump_json().encode(), *lines, b""]
    return write_whole(path, b"\n".join(whole), replace=replace)


def _sum_of(lines: Sequence[bytes]) -> str:
    return hashlib.sha256(b"\n".join(lines)).hexdigest()


def read_saved(path: Path) -> Saved:
    """Read a corpus of rows.

    Raises
    ------
    CoursekitError
        The file is none, was cut, or was written by a later version.
    """
    try:
        first, *lines = bytes_of(path, _MOST_BYTES).splitlines()
        head = Head.model_validate_json(first)
        if head.sha256 != _sum_of(lines):
            raise ValueError("its lines are not those that were saved")
        joint = _joint().validate_json(lines[0])
        articles = frozenset(map(_article().validate_json, lines[1:]))
    except (ValueError, OddFileError) as error:  # pydantic's own error is a ValueError
        why = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise CoursekitError(
            "expected a corpus of rows, as Corpus.save writes it; found a file that was cut or"
            f" changed, or is of another version ({why}). Save the corpus again: its tables fit"
            " each other, and cannot be edited by hand.",
            path=path,
        ) from None
    return Saved(head.settings, joint, Partial(articles=articles, unread=frozenset(joint.unread)))


def quoted(joint: Joint) -> Joint:
    """Return joint tables with short quotations, of each article less than half of its words."""
    said: dict[str, list[JointStatement]] = defaultdict(list)
    for row in joint.statements:
        said[row.article].append(row)
    return _quoted_joint(
        joint,
        {each.article: _most_words(said[each.article], each.words) for each in joint.articles},
    )


def _most_words(rows: Sequence[Shown], words: int) -> int:
    """Return how long a quotation may be; how long the article is may not be known."""
    fitting = (
        most
        for most in _SHORTER
        if _printed([_quotation(row, most) for row in rows]) <= words * _CHARACTERS / 2
    )
    return next(fitting, _SHORTER[-1]) if words else MOST_WORDS


def _quoted_joint(joint: Joint, most: Mapping[str, int]) -> Joint:
    return replace(
        joint,
        articles=[replace(record, signature=()) for record in joint.articles],
        timeline=[_quotation(row, MOST_WORDS) for row in joint.timeline],
        statements=[_quotation(row, most.get(row.article, MOST_WORDS)) for row in joint.statements],
    )


def _quoted_article(article: ArticleRows) -> tuple[ArticleRows, int]:
    """Return an article with short quotations, and how many words each has at most."""
    for most in _SHORTER:
        quoted = _quoted_with(article, most)
        if _is_little_quoted(quoted):
            break
    return quoted, most


def _quoted_with(article: ArticleRows, most: int) -> ArticleRows:
    return replace(
        article,
        record=replace(article.record, signature=()),
        timeline=tuple(_quotation(row, most) for row in article.timeline),
        stakeholders=tuple(_quotation(row, most) for row in article.stakeholders),
        statements=tuple(_quotation(row, most) for row in article.statements),
        concepts=tuple(_quotation(row, most) for row in article.concepts),
    )


def _is_little_quoted(article: ArticleRows) -> bool:
    """Tell whether all quotations together print less than half of an article."""
    tables = (article.timeline, article.stakeholders, article.statements, article.concepts)
    printed = _printed([row for table in tables for row in table])
    return printed <= article.record.words * _CHARACTERS / 2


def _printed(rows: Sequence[Shown]) -> int:
    """Return how many characters of an article some rows print."""
    printed = end = 0
    for row in sorted(rows, key=lambda row: row.start):
        printed += max(0, row.end - max(row.start, end))
        end = max(end, row.end)
    return printed


def _quotation(row: Row, most: int) -> Row:
    """Return a row whose words are cut to a short quotation; its offsets count in the text."""
    names = {field.name for field in fields(row)}
    cut: dict[str, Any] = {
        name: getattr(row, name)[: _end_of_words(getattr(row, name), 0, most)]
        for name in _QUOTING
        if name in names
    }
    if isinstance(row, Shown):
        own = [getattr(row, name) for name in _OWN if name in names]
        start, quoted = around(row.evidence, next(filter(None, own), ""), most)
        cut |= {"evidence": quoted, "start": row.start + start}
        cut |= {"end": row.start + start + len(quoted)}
    return replace(row, **cut)


def around(sentence: str, own: str, most: int) -> tuple[int, str]:
    """Return at most so many words of a sentence, from a row's own on, and where they begin.

    >>> around("She said that it fails to help.", "it fails", 3)
    (14, 'it fails to')
    """
    if _end_of_words(sentence, 0, most) == len(sentence):
        return 0, sentence
    start = max(sentence.find(own[:20]), 0)
    return start, sentence[start : _end_of_words(sentence, start, most)]


def _end_of_words(text: str, start: int, most: int) -> int:
    """Return where the last word of a quotation that begins at `start` ends."""
    words = text[start:].split(maxsplit=most)
    if len(words) <= most:
        return len(text)
    at = start
    for word in words[:most]:
        at = text.index(word, at) + len(word)
    return at
