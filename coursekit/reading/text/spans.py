"""A stretch of the article's text, and looking up what stands in one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from operator import attrgetter, lt
from typing import Final, Generic, NamedTuple, Protocol, TypeVar


class Span(NamedTuple):
    """Half-open ``[start, end)``, in characters of the text exactly as given.

    >>> Span(4, 9).of("The draft fails")
    'draft'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that this span covers in `text`."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class _Placed(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Placed)
START: Final = attrgetter("start")
_PLACE: Final = attrgetter("start", "end")


def span_of(items: Sequence[_Placed], start: int, end: int) -> Span:
    """Return where some items of a list stand, in text order."""
    return Span(items[start].start, items[end - 1].end)


class SpanIndex(Generic[T]):
    """Things in text order, to be asked what begins inside a span, at little cost."""

    def __init__(self, items: Iterable[T]) -> None:
        self.items = list(items)
        self._starts = list(map(START, self.items))
        if not all(map(lt, self._starts, islice(self._starts, 1, None))):
            self.items.sort(key=_PLACE)
            self._starts.sort()

    def inside(self, span: Span) -> list[T]:
        """Return the items that begin inside `span`."""
        first = bisect_left(self._starts, span.start)
        return self.items[first : bisect_left(self._starts, span.end)]

    def before(self, place: int, count: int) -> list[T]:
        """Return up to `count` items that begin before `place`, the nearest first."""
        last = bisect_left(self._starts, place)
        return self.items[max(0, last - count) : last][::-1]

    def last(self, place: int) -> T | None:
        """Return the item that begins last, before `place` or at it."""
        at = bisect_right(self._starts, place)
        return self.items[at - 1] if at else None
