"""A page normalised, its slips of encoding mended and markup gone; a text folded for patterns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cached_property, partial
from typing import Final

from coursekit.reading.lexicon import in_full, phrases_of, rows_of
from coursekit.reading.text.offsets import OffsetMap, Rewriting

_LIST: Final = "text/odd_pieces.txt"
_written: Final = partial(in_full, phrases=phrases_of(_LIST), words=phrases_of(_LIST).__getitem__)
_UNSEEN: Final = _written("{unseen mark}")
_HINT: Final = re.compile(_written("{hint}"))
_KINDS: Final = (row for row in rows_of(_LIST) if row[0][0] != "=")
_ODD: Final = re.compile("|".join(f"(?P<{kind}>{_written(odd)})" for kind, odd in _KINDS))
_MARKS_OF_1252: Final = re.compile(r"[\x91-\x97]")
_BREAKS: Final = re.compile(r"(?i)</?(?:p|div|h\d|ul|ol|tr|table|section|blockquote)\b|</li|<br\b")
#: What a page prints with a hyphen inside a line.
_HYPHENATED: Final = re.compile(r"\b[a-z]+-[a-z]+\b")
_LETTERS: Final = re.compile(r"[a-z]+")
_REST: Final = re.compile(r"\S{1,60}(?= )")
# Hyphens and apostrophes of every kind; a capital that grows when it is made small.
_PLAIN: Final = {"’": "'", "‘": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "İ": "I"}
_GAP: Final = re.compile(rf"[\s{_UNSEEN}](?:(?<=\s)\s++|(?<=[^\S ])|(?<=[{_UNSEEN}])[{_UNSEEN}]*+)")
_LINE: Final = r"(?:\r\n?+|[\n\x0b\x0c\x85\u2028])"
#: What parts two paragraphs.
_PARTS: Final = re.compile(rf"\u2029|{_LINE}[^\S\r]*?{_LINE}")


def normalise(text: str) -> tuple[str, OffsetMap] | None:
    """Return a page without slips, and the way back; None when it has none."""
    page, work = _Page(text), Rewriting(text)
    places = (hint.start(hint.lastindex or 0) for hint in _HINT.finditer(text))
    for odd in filter(None, (_ODD.match(text, place) for place in places)):
        start, mended = page.mended(odd)
        end = odd.end()
        if start < work.done or mended == text[start:end]:
            continue
        work.replace(start, end, mended)
        if odd.lastgroup == "hyphen" and (rest := _REST.match(text, end)):
            # The line ends behind the word that it parted, and the paragraph goes on.
            work.replace(rest.end(), rest.end() + 1, "\v")
    return work.finish() if work.done else None


def fold(text: str) -> tuple[str, OffsetMap]:
    """Return a text with one kind of space, hyphen and apostrophe for patterns; the way back."""
    work = Rewriting(text)
    for gap in _GAP.finditer(text):
        blank = " " * gap[0][0].isspace()
        work.replace(*gap.span(), "\n" if _PARTS.search(gap[0]) else blank)
    folded, offsets = work.finish()
    for mark, plain in _PLAIN.items():
        folded = folded.replace(mark, plain)
    return folded, offsets


class _Page:
    """What the odd pieces of a page stand for, asked from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stars = ""
        self.ellipses = bool(_MARKS_OF_1252.search(text))

    def mended(self, odd: re.Match[str]) -> tuple[int, str]:
        """Return where an odd piece begins, and what it stands for: one character, or nothing."""
        kind = str(odd.lastgroup)
        if own := getattr(self, f"_{kind}", None):
            mended: tuple[int, str] = own(odd)
            return mended
        sign: Callable[[str], str] = _SIGNS_FOR.get(kind, lambda _: "")
        return odd.start(), sign(odd[0])

    @cached_property
    def _hyphenated(self) -> frozenset[str]:
        return frozenset(_HYPHENATED.findall(self.text))

    def _ellipsis(self, odd: re.Match[str]) -> tuple[int, str]:
        return odd.start(), "…" if self.ellipses else odd[0]

    def _hyphen(self, odd: re.Match[str]) -> tuple[int, str]:
        """Keep the hyphen at the end of a line in "long-term" only."""
        start, end = odd.span()
        before = _LETTERS.findall(self.text, max(0, start - 40), start)[-1]
        after = _LETTERS.findall(self.text, end, end + 40)[0]
        return start, "-" * (f"{before}-{after}" in self._hyphenated)

    def _accent(self, odd: re.Match[str]) -> tuple[int, str]:
        whole = self.text[odd.start() - 1 : odd.end()]
        composed = unicodedata.normalize("NFC", whole)
        return odd.start() - 1, composed if len(composed) == 1 else whole

    def _note(self, odd: re.Match[str]) -> tuple[int, str]:
        """Leave out a note's mark with the space before it, but not where it heads a line."""
        start, text = odd.start(), self.text
        before = text[start - 1 : start]
        if before in "\r\n":
            return start, odd[0]
        return start - (before == " " and not text[start - 2 : start - 1].isspace()), ""

    def _opening(self, odd: re.Match[str]) -> tuple[int, str]:
        self.stars = odd[0]
        return odd.start(), ""

    def _closing(self, odd: re.Match[str]) -> tuple[int, str]:
        opened, self.stars = self.stars, ""
        return odd.start(), "" if odd[0] == opened else odd[0]


def _ungarbled(piece: str) -> str:
    """Read UTF-8 that was taken for Windows-1252: "â€œ" is “."""
    raw = b"".join(bytes([ord(c)]) if ord(c) < 0x100 else c.encode("cp1252") for c in piece)
    if raw == b"\xe2\x80":
        return "”"  # its last byte stands for nothing in Windows-1252, and is often lost
    try:
        read = raw.decode()
    except UnicodeDecodeError:
        return piece
    # The mark of a file's beginning, and a space that is not broken, have no sign of their own.
    return {"\ufeff": "", "\xa0": " "}.get(read, read)


def _of_entity(piece: str) -> str:
    """Return the character that an entity of HTML stands for."""
    from html import unescape

    char = unescape(piece)
    if len(char) != 1:
        return piece
    return " " if char.isspace() else char


#: What a piece stands for that needs nothing else of the page, by its kind; others for nothing.
_SIGNS_FOR: Final[dict[str, Callable[[str], str]]] = {
    "garbled": _ungarbled,
    "control": lambda piece: bytes([ord(piece)]).decode("cp1252", "ignore") or piece,
    "space": lambda _: " ",
    "tag": lambda piece: "\n" if _BREAKS.match(piece) else "",
    "entity": _of_entity,
}
