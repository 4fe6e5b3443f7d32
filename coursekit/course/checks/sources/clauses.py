"""The words of the law that a lesson quotes: each stands in a row of ``seeds/data/clauses.csv``.

The sentence, table row or blockquote that quotes ends with the note ``<!-- clause: its-id -->``;
several ids have commas between them. What is in quotation marks before it, in a blockquote without
such marks all of it, must be words of those rows. ``…`` stands for words left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.course.finding import Course, Finding, finding, place_of
from coursekit.course.lesson import WORD, words_in
from coursekit.errors import CoursekitError
from coursekit.quiz.leaks import words_alone
from coursekit.tables.csv_file import read_csv

CLAUSES: Final = Path("seeds/data/clauses.csv")
#: What was read in its own words, or in those of its depositary, and may be quoted.
READ: Final = frozenset({"text", "depositary"})
_NOTE: Final = re.compile(r"<!--\s*clause:\s*([^>]*?)\s*-->")
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG: Final = re.compile(r"</?[a-z][^>]*>", re.IGNORECASE)
_QUOTED: Final = re.compile(r"“([^“”]*)”|\"([^\"]*)\"")
#: Words left out.
GAP: Final = re.compile(r"\[?(?:…|\.\.\.)\]?")
_BLOCKS: Final = re.compile(r"\n[ \t]*\n")
_MARKER: Final = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_SENTENCE: Final = re.compile(r"(?<=[.?!:;])[”\")]*\s+(?=[\W_]*\w)")
_MASK: Final = "\x00"


class Quotation(NamedTuple):
    """What a note says of the words before it."""

    ids: tuple[str, ...]
    words: tuple[str, ...]
    line: int
    #: Whether it is a passage set apart, which a lesson works on.
    apart: bool


def quotations(source: str) -> Iterator[Quotation]:
    """Yield what each note of a Markdown cell speaks of.

    >>> [(each.ids, each.words) for each in quotations("It “shall” sign. <!-- clause: a-1, b -->")]
    [(('a-1', 'b'), ('shall',))]
    """
    before = ""
    start = 0
    for block in _BLOCKS.split(source):
        place = source.index(block, start)
        start = place + len(block)
        last = 0
        for note in _NOTE.finditer(block):
            text = block[last : note.start()]
            last = note.end()
            if not _COMMENT.sub("", _MARKER.sub("", text)).strip():
                text = before  # the note stands below a blockquote
            line = source.count("\n", 0, place + note.start()) + 1
            ids = tuple(filter(None, (name.strip() for name in note[1].split(","))))
            apart = text.lstrip().startswith(">")
            yield Quotation(ids, tuple(_words(text, apart)), line, apart)
        before = block


def _words(text: str, apart: bool) -> Iterator[str]:
    """Yield the quoted words of what stands before a note: of its last sentence that quotes."""
    text = _TAG.sub("", _COMMENT.sub("", text))
    if apart:
        text = " ".join(_MARKER.sub("", text).split())
        found = [one or other for one, other in _QUOTED.findall(text)]
        yield from found or [text]
        return
    text = text.rstrip().rpartition("\n|")[2] if text.lstrip().startswith("|") else text
    quoted = [one or other for one, other in _QUOTED.findall(text)]
    masked = _QUOTED.sub(_MASK, text)
    left = masked.count(_MASK)
    for sentence in reversed(_SENTENCE.split(masked.rstrip())):
        count = sentence.count(_MASK)
        if count:
            yield from quoted[left - count : left]
            return


def holds(row: str, words: str) -> bool:
    """Tell whether a row has the words of a quotation, in their order; marks and case apart.

    >>> holds("No other reservation may be made.", "no other … may be made"), holds("may", "shall")
    (True, False)
    """
    kept = [words_alone(part) for part in GAP.split(row)]
    place = (0, 0)
    for part in filter(None, (words_alone(part) for part in GAP.split(words))):
        found = _find(kept, part, place)
        if found is None:
            return False
        place = found
    return bool(words_alone(words))


def _find(
    kept: list[tuple[str, ...]], part: tuple[str, ...], place: tuple[int, int]
) -> tuple[int, int] | None:
    """Return the place behind some words, from a place on; None where they are not."""
    for number in range(place[0], len(kept)):
        begin = place[1] if number == place[0] else 0
        for at in range(begin, len(kept[number]) - len(part) + 1):
            if kept[number][at : at + len(part)] == part:
                return number, at + len(part)
    return None


def rows_of(root: Path) -> Mapping[str, Mapping[str, str]]:
    """Return the rows of the course's clauses by their ids; none where the table cannot be read."""
    try:
        rows = read_csv(root / CLAUSES).rows
    except (CoursekitError, OSError):
        return {}
    return {row.cells["id"]: row.cells for row in rows if row.cells.get("id")}


def quoted(course: Course) -> Iterator[Finding]:
    """Point 33: the law that a lesson quotes stands in its rows, in the words that it quotes."""
    rows: Mapping[str, Mapping[str, str]] | None = None
    for cell in course.lesson.markdown():
        for each in quotations(cell.source):
            rows = rows_of(course.root) if rows is None else rows
            place = place_of(cell, each.line)
            unknown = [name for name in each.ids if name not in rows]
            if unknown or not each.ids:
                yield finding("no such clause", place, ids=unknown or ["–"])
                continue
            unread = [name for name in each.ids if rows[name].get("known_by") not in READ]
            if unread:
                yield finding("clause not read", place, ids=unread)
            if not each.words:
                yield finding("clause without words", place, ids=list(each.ids))
            kept = [rows[name].get("words", "") for name in each.ids]
            for words in each.words:
                if not any(holds(row, words) for row in kept):
                    yield finding("not the clause's words", place, words=words, ids=list(each.ids))
                count = len(WORD.findall(words))
                if not each.apart and count > (most := course.limits.words_quoted):
                    yield finding("law quoted at length", place, count=count, most=most)


def law_words(source: str) -> int:
    """Count the words of law that a cell quotes."""
    return sum(words_in(words) for each in quotations(source) for words in each.words)
