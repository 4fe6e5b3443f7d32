"""A page normalised: slips of its encoding mended, unseen marks gone, and the way back."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import Final

from coursekit.reading.text.markup import (
    ALTERNATIVES,
    BEHIND_MARK,
    MARKS,
    SIGNS,
    hyphenated,
    of_entity,
    of_hyphen,
    of_tag,
)
from coursekit.reading.text.offsets import OffsetMap, Rewriting

_UNSEEN: Final = "\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_HIGH: Final = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "\x81\x8d\x8f\x90\x9d"
_CONTINUED: Final = re.escape("".join(sorted({*_HIGH, *map(chr, range(0x80, 0xC0))})))
_ACCENTED: Final = re.escape("".join(map(chr, range(0xA0, 0xC0))) + "‚ƒ„†‡ˆ‰Š‹Œ\u0160\u0161")
#: Nearly anything odd begins with one of these characters.
_SIGNS: Final = (
    rf"âïÂÃ\x80-\xa0\u2000-\u200a\u202f\u205f\u3000\u0300-\u036f{_UNSEEN}¹²³⁰⁴-⁹†‡*\[{SIGNS}"
)
#: It begins with a set of characters, so that all others are passed over quickly.
_HINT: Final = re.compile(rf"[{_SIGNS}{MARKS}](?:(?<![{MARKS}])|{BEHIND_MARK})")
_ODD: Final = re.compile(
    "|".join(
        (
            rf"(?P<garbled>[âï][{_CONTINUED}]{{1,2}}|[ÂÃ][{_ACCENTED}])",
            r"(?P<control>[\x80-\x84\x86-\x9f])",
            r"(?P<ellipsis>\x85)",
            rf"(?P<unseen>[{_UNSEEN}]+)",
            r"(?P<accent>(?<=[^\W\d_])[\u0300-\u036f]+)",
            r"(?P<space>[\xa0\u2000-\u200a\u202f\u205f\u3000])",
            r"(?P<superscript>(?<=[^\W\d_]|[.,;:!?)”\"’»])[¹²³⁰⁴-⁹]+)",
            *ALTERNATIVES,
            r"(?P<note>\[(?:\^?\d{1,3}|(?i:note|nb) \d{1,2}|[a-z])\](?=[\s.,;:!?)”\"’\[]|$))",
            r"(?P<dagger>(?<=[^\W\d_])[†‡*](?=[\s.,;:]))",
            r"(?P<closing>(?<=[^\s*])\*{1,3}(?![\w*]))",
        )
    )
)
MARKS_OF_1252: Final = re.compile(r"[\x91-\x97]")
_REST: Final = re.compile(r"\S{1,60}(?= )")


def normalise(text: str) -> tuple[str, OffsetMap] | None:
    r"""Return a page without slips, and the way back; None when it has none.

    >>> from coursekit.reading.text.spans import Span
    >>> page = "\x93No,\x94 said Ren\u0065\u0301 Lee.[1] The inter\u00adnational vote"
    >>> text, offsets = normalise(page)
    >>> text
    '“No,” said René Lee. The international vote'
    >>> offsets.given(Span(11, 20)).of(page) == "Ren\u0065\u0301 Lee."
    True
    """
    return _Normaliser(text).normalise()


class _Normaliser:
    """Goes through one page, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stars = ""

    def normalise(self) -> tuple[str, OffsetMap] | None:
        text = self.text
        work = Rewriting(text)
        for hint in _HINT.finditer(text):
            place = hint.start(hint.lastindex or 0)
            odd = _ODD.match(text, place) if place >= work.done else None
            if odd is None:
                continue
            start, mended = self._mended(odd)
            end = odd.end()
            if start < work.done or mended == text[start:end]:
                continue
            work.replace(start, end, mended)
            if odd.lastgroup == "hyphen" and (rest := _REST.match(text, end)):
                # The line ends behind the word that it parted, and the paragraph goes on.
                work.replace(rest.end(), rest.end() + 1, "\v")
        return work.finish() if work.done else None

    @cached_property
    def _ellipses(self) -> bool:
        return bool(MARKS_OF_1252.search(self.text))

    @cached_property
    def _hyphenated(self) -> frozenset[str]:
        return hyphenated(self.text)

    def _mended(self, odd: re.Match[str]) -> tuple[int, str]:
        """Return where an odd piece begins, and what it stands for: one character, or nothing."""
        kind, piece, start, text = odd.lastgroup, odd[0], odd.start(), self.text
        if kind == "garbled":
            return start, _ungarbled(piece)
        if kind == "control":
            return start, bytes([ord(piece)]).decode("cp1252", "ignore") or piece
        if kind == "ellipsis":
            return start, "…" if self._ellipses else piece
        if kind == "space":
            return start, " "
        if kind == "tag":
            return start, of_tag(piece)
        if kind == "entity":
            return start, of_entity(piece)
        if kind == "hyphen":
            return start, of_hyphen(text, start, odd.end(), self._hyphenated)
        if kind == "accent":
            composed = unicodedata.normalize("NFC", text[start - 1] + piece)
            return start - 1, composed if len(composed) == 1 else text[start - 1 : odd.end()]
        if kind == "note":
            return _note(text, start, piece)
        if kind == "opening":
            self.stars = piece
        elif kind == "closing":
            opened, self.stars = self.stars, ""
            return start, "" if piece == opened else piece
        return start, ""


def _note(text: str, start: int, piece: str) -> tuple[int, str]:
    """Leave out the mark of a note with the space before it, but not where it heads a line."""
    before = text[start - 1 : start]
    if not before or before in "\r\n":
        return start, piece
    return start - (before == " " and not text[start - 2 : start - 1].isspace()), ""


def _ungarbled(piece: str) -> str:
    """Read UTF-8 that was taken for Windows-1252: "â€œ" is “."""
    raw = b"".join(
        bytes([ord(char)]) if ord(char) < 0x100 else char.encode("cp1252") for char in piece
    )
    if raw == b"\xe2\x80":
        return "”"  # its last byte stands for nothing in Windows-1252, and is often lost
    try:
        read = raw.decode()
    except UnicodeDecodeError:
        return piece
    return "" if read == "\ufeff" else " " if read == "\xa0" else read
