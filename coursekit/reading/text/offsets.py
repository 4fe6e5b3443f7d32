"""The map between a text that was written anew and the text as given; moving results along it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from operator import is_
from typing import Any, Final, TypeVar

from coursekit.reading.text.spans import Span

T = TypeVar("T")

#: What holds no span, and need not be remembered.
_PLAIN: Final = frozenset({str, int, bool, float, type(None), dt.date, dt.datetime})


@dataclass(slots=True)
class OffsetMap:
    """Where each character of a text that was written anew stands in the text as given."""

    #: The places in the new text behind which it is shifted; for each, its place as given.
    seams: list[int] = field(default_factory=lambda: [0])
    origins: list[int] = field(default_factory=lambda: [0])
    #: Where the character at a place ends as given, if it stands for several.
    ends: dict[int, int] = field(default_factory=dict)

    def given(self, span: Span) -> Span:
        """Return where the words of `span` stand in the text as given."""
        if span.start >= span.end:
            return Span(self.origin(span.start), self.origin(span.start))
        last = span.end - 1
        return Span(self.origin(span.start), self.ends.get(last) or self.origin(last) + 1)

    def origin(self, place: int) -> int:
        """Return where the character at `place` stands in the text as given."""
        at = bisect_right(self.seams, place) - 1
        return self.origins[at] + place - self.seams[at]

    def place(self, origin: int) -> int:
        """Return where a character of the text as given stands in the new text."""
        at = bisect_right(self.origins, origin) - 1
        return min([self.seams[at] + origin - self.origins[at], *self.seams[at + 1 : at + 2]])


class Rewriting:
    """Writes a text anew, from its beginning to its end, and keeps the offset map."""

    def __init__(self, text: str) -> None:
        self.done = 0
        self._text = text
        self._pieces: list[str] = []
        self._length = 0
        self._offsets = OffsetMap()

    def replace(self, start: int, end: int, by: str) -> None:
        """Write `by`, a character or nothing, for ``[start, end)``, and as it is what is before."""
        self._pieces += (self._text[self.done : start], by)
        self._length += start - self.done + len(by)
        self.done = end
        if end - start != len(by):
            if by:
                self._offsets.ends[self._length - 1] = end
            self._offsets.seams.append(self._length)
            self._offsets.origins.append(end)

    def finish(self) -> tuple[str, OffsetMap]:
        """Return the new text with its map."""
        return "".join((*self._pieces, self._text[self.done :])), self._offsets


class SpanMover:
    """Moves every span of a result: in lists, tuples, sets and records."""

    def __init__(self, offsets: OffsetMap) -> None:
        self._offsets = offsets
        self._known: dict[int, tuple[Any, Any]] = {}

    def given(self, found: T) -> T:
        """Return `found` with its spans in the text as given."""
        if found.__class__ in _PLAIN or len(self._offsets.seams) == 1:
            return found  # a hard space that became a space shifts nothing
        known = self._known.get(id(found))
        if known is None:
            known = self._known[id(found)] = (found, self._move(found))
        moved: T = known[1]
        return moved

    def _move(self, found: Any) -> Any:
        names = _names_of(found.__class__)
        if not names and not isinstance(found, list | tuple | frozenset):
            return found
        old = [getattr(found, name) for name in names] if names else found
        new = list(map(self.given, old))
        if "start" in names:
            start, end = names.index("start"), names.index("end")
            new[start], new[end] = self._offsets.given(Span(old[start], old[end]))
        if all(map(is_, new, old)):
            return found
        return found.__class__(*new) if names else found.__class__(new)


@cache
def _names_of(kind: Any) -> tuple[str, ...]:
    """Return the names of a record's fields, none for what is no record."""
    if is_dataclass(kind):
        return tuple(each.name for each in fields(kind))
    return tuple(getattr(kind, "_fields", ()))
