"""Which articles are copies of another: a wire story that many print, cut or slightly edited.

The words of an article are cut into shingles, runs of three.  Of their hashes the smallest are
kept: a sample that is the same for the same text, by which how much of one text stands in
another is estimated (Broder, "On the resemblance and containment of documents", 1997; the two
samples are compared up to the smaller of their ends: Beyer et al., "On synopses for
distinct-value estimation under multiset operations", 2007).
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Final, NamedTuple

from coursekit.corpus.schema import ArticleRecord

_WORD: Final = re.compile(r"\w+")
#: Words in a shingle: a sentence that was shortened still has runs of three.
SHINGLE: Final = 3
#: Hashes kept of an article: the estimate is off by 0.04 at most, two times out of three.
KEPT: Final = 128
#: An article is a copy when so much of the shorter of the two stands in the other: of 840 news
#: articles no pair lies between 0.27, two stories with one quotation, and 0.52, one told again.
ALIKE: Final = 0.4
#: Fewer hashes in the sample of the shorter tell nothing.
_FEWEST: Final = 8
#: How many originals with one shingle are looked at: lines that every page of an outlet has
#: would make each of its articles a candidate.
_CANDIDATES: Final = 20
#: Bytes for each hash while those that articles share are found.
_ROOM: Final = 8


class Copy(NamedTuple):
    """A copy, what it copies, and how much of the shorter stands in the other (0 to 1)."""

    copy: str
    original: str
    likeness: float


def same_texts(records: Iterable[ArticleRecord]) -> list[list[ArticleRecord]]:
    """Return the records by name, those of one text together, the best described first.

    The same bytes are one text, unless two outlets, or two days, are said of them: then it is a
    story that was printed twice.
    """
    by_bytes: dict[str, list[ArticleRecord]] = {}
    for record in sorted(records, key=lambda each: (each.article, each.place)):
        by_bytes.setdefault(record.sha256, []).append(record)
    groups: list[list[ArticleRecord]] = []
    for same in by_bytes.values():
        of_text: list[list[ArticleRecord]] = []
        for record in sorted(same, key=lambda each: (not each.published, not each.source)):
            group = next((some for some in of_text if _may_be_one(some[0], record)), None)
            if group is None:
                of_text.append([record])
            else:
                group.append(record)
        groups += of_text
    return sorted(groups, key=lambda group: group[0].article)


def _may_be_one(one: ArticleRecord, other: ArticleRecord) -> bool:
    sources, days = {one.source, other.source} - {""}, {one.published, other.published} - {None}
    return len(sources) < 2 and len(days) < 2


def sketch(text: str) -> tuple[int, ...]:
    """Return the smallest hashes of a text's shingles, in order.

    >>> sketch("The vote is on Monday.") == sketch("the vote is on  MONDAY")
    True
    """
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[at : at + SHINGLE]) for at in range(max(len(words) - SHINGLE + 1, 0))}
    hashes = {int.from_bytes(blake2b(run.encode(), digest_size=4).digest()) for run in runs}
    return tuple(sorted(hashes)[:KEPT])


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """Estimate how much of the shorter of two texts stands in the other, 0 to 1.

    >>> likeness(sketch(" ".join(map(str, range(90)))), sketch(" ".join(map(str, range(60)))))
    1.0
    """
    # Up to here both samples are complete.
    end = min((some[-1] for some in (one, other) if len(some) == KEPT), default=1 << 32)
    shorter = min(bisect_right(one, end), bisect_right(other, end))
    if shorter < _FEWEST:
        return 0.0
    return sum(each <= end for each in {*one}.intersection(other)) / shorter


def find_copies(records: Sequence[ArticleRecord]) -> list[Copy]:
    """Return the copies among articles; the original is the earliest, by day and then by name."""
    ordered = sorted(records, key=_order)
    may_be_shared = _filter_of_shared(ordered)
    #: The articles with a number, by their places.
    holders: dict[int, list[int]] = {}
    found = []
    for at, record in enumerate(ordered):
        numbers = [number for number in record.signature if may_be_shared(number)]
        shared = Counter(chain.from_iterable(holders.get(number, ()) for number in numbers))
        near = sorted(other for other, count in shared.items() if count >= _FEWEST // 2)
        alike = [likeness(record.signature, ordered[other].signature) for other in near]
        best = max(alike, default=0.0)
        if best >= ALIKE:
            original = ordered[near[alike.index(best)]]
            found.append(Copy(record.article, original.article, round(best, 2)))
            continue
        for number in numbers:
            some = holders.setdefault(number, [])
            if len(some) < _CANDIDATES:
                some.append(at)
    return sorted(found)


def _filter_of_shared(records: Sequence[ArticleRecord]) -> Callable[[int], bool]:
    """Return what tells the hashes that one article alone has, but for one in eight.

    Most stand in no other article: to keep them would take more memory than all else (Bloom,
    "Space/time trade-offs in hash coding with allowable errors", 1970).
    """
    mask = (1 << (_ROOM * sum(len(each.signature) for each in records)).bit_length()) - 1
    seen = bytearray(mask + 1)
    for record in records:
        for number in record.signature:
            place = number & mask
            seen[place] = min(seen[place] + 1, 2)
    return lambda number: seen[number & mask] > 1


def _order(record: ArticleRecord) -> tuple[dt.date, str]:
    return record.published or dt.date.max, record.article
