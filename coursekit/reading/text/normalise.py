"""A page written fair: slips of its encoding mended, unseen marks gone, and the way back.

Pages bring quotation marks as control characters of Windows-1252 or as "â€œ", soft hyphens
inside words, accents as marks of their own, direction marks around Hebrew and Arabic names,
"[1]" behind a name, and left-overs of HTML, Markdown and printed lines (``markup``).  All
readers work on a copy without these; what they find is then told in the text exactly as given.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property
from operator import is_
from typing import Any, Final, TypeVar

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
from coursekit.reading.text.spans import Span

T = TypeVar("T")

_UNSEEN: Final = "\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_HIGH: Final = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "\x81\x8d\x8f\x90\x9d"
_CONTINUED: Final = re.escape("".join(sorted({*_HIGH, *map(chr, range(0x80, 0xC0))})))
_ACCENTED: Final = re.escape("".join(map(chr, range(0xA0, 0xC0))) + "‚ƒ„†‡ˆ‰Š‹Œ\u0160\u0161")
#: The characters by which nearly anything odd is told.
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
_MARKS_OF_1252: Final = re.compile(r"[\x91-\x97]")
_REST: Final = re.compile(r"\S{1,60}(?= )")


#: What holds no span, and need not be remembered.
_PLAIN: Final = frozenset({str, int, bool, float, type(None), dt.date, dt.datetime})


@dataclass(frozen=True, slots=True)
class FairCopy:
    """A page as its readers read it.

    Attributes
    ----------
    text : str
        The fair text.
    places : list of int
        The places in it behind which it has been moved, in order.
    origins : list of int
        For each of them, its place in the page as given.
    ends : dict of int to int
        Where the character at a place ends in the page, where it stands for several.
    """

    text: str
    places: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)

    def given(self, span: Span) -> Span:
        """Return where the words of `span` stand in the page as given."""
        if span.start >= span.end:
            return Span(self._origin(span.start), self._origin(span.start))
        last = span.end - 1
        return Span(self._origin(span.start), self.ends.get(last) or self._origin(last) + 1)

    def _origin(self, place: int) -> int:
        at = bisect_right(self.places, place) - 1
        return place if at < 0 else self.origins[at] + place - self.places[at]


def fair_copy(text: str) -> FairCopy | None:
    r"""Write a page fair; None when it is fair already.

    Parameters
    ----------
    text : str
        The page as given.

    Examples
    --------
    >>> page = "\x93No,\x94 said Ren\u0065\u0301 Lee.[1] The inter\u00adnational vote"
    >>> copy = fair_copy(page)
    >>> copy.text
    '“No,” said René Lee. The international vote'
    >>> copy.given(Span(11, 20)).of(page) == "Ren\u0065\u0301 Lee."
    True
    """
    return _Writer(text).write()


class _Writer:
    """Writes one page fair, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stars = ""

    def write(self) -> FairCopy | None:
        text = self.text
        pieces: list[str] = []
        copy = FairCopy("")
        length = done = 0
        for hint in _HINT.finditer(text):
            place = hint.start(hint.lastindex or 0)
            odd = _ODD.match(text, place) if place >= done else None
            if odd is None:
                continue
            start, mended = self._mended(odd)
            end = odd.end()
            if start < done or mended == text[start:end]:
                continue
            pieces += (text[done:start], mended)
            length += start - done + len(mended)
            done = end
            if end - start != len(mended):
                if mended:
                    copy.ends[length - 1] = end
                copy.places.append(length)
                copy.origins.append(end)
            if odd.lastgroup == "hyphen" and (rest := _REST.match(text, end)):
                # The line ends behind the word that it parted, and the paragraph goes on.
                pieces += (rest[0], "\v")
                length += len(rest[0]) + 1
                done = rest.end() + 1
        if not pieces:
            return None
        pieces.append(text[done:])
        return FairCopy("".join(pieces), copy.places, copy.origins, copy.ends)

    @cached_property
    def _ellipses(self) -> bool:
        return bool(_MARKS_OF_1252.search(self.text))

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


class Moved:
    """Tells what was found in a fair copy in the page as given.

    Spans are moved wherever they stand: in lists, tuples, dictionaries and records.  What
    holds no span stays the same object, and what was one object stays one.

    Parameters
    ----------
    copy : FairCopy
        The copy in which it was found.
    """

    def __init__(self, copy: FairCopy) -> None:
        self._copy = copy
        self._known: dict[int, tuple[Any, Any]] = {}
        self._names: dict[type, tuple[str, ...]] = {}

    def told(self, found: T) -> T:
        """Return `found` with its spans moved."""
        if type(found) in _PLAIN or not self._copy.places:
            return found  # without places, what stands for each slip is as long as the slip
        known = self._known.get(id(found))
        if known is None:
            known = self._known[id(found)] = (found, self._move(found))
        moved: T = known[1]
        return moved

    def _move(self, found: Any) -> Any:
        if isinstance(found, Span):
            return self._copy.given(found)
        kind = type(found)
        names = self._names.get(kind)
        if names is None:
            names = self._names[kind] = _names_of(kind)
        if names:
            return self._record(found, names)
        if isinstance(found, list | tuple):
            items = self._each(found)
            return found if all(map(is_, items, found)) else type(found)(items)
        if isinstance(found, Mapping):
            return {key: self.told(value) for key, value in found.items()}
        return found

    def _record(self, found: Any, names: tuple[str, ...]) -> Any:
        old = [getattr(found, name) for name in names]
        new = self._each(old)
        if "start" in names and "end" in names:
            start, end = names.index("start"), names.index("end")
            if isinstance(old[start], int) and isinstance(old[end], int):
                new[start], new[end] = self._copy.given(Span(old[start], old[end]))
        if all(map(is_, new, old)):
            return found
        return type(found)(**dict(zip(names, new, strict=True)))

    def _each(self, found: Sequence[Any]) -> list[Any]:
        return [item if type(item) in _PLAIN else self.told(item) for item in found]


def _names_of(kind: Any) -> tuple[str, ...]:
    """Return the names of a record's fields, none for what is no record."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return tuple(getattr(kind, "_fields", ()))
