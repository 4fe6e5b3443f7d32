"""What each part of a page is: headline, paragraph, credit, or furniture that is no news.

A page arrives as plain text, with everything that stood around the story still in it.  Lines
are judged by their form (length, closing full stop, place on the page) and by a word list of
what pages say to their visitors (``data/furniture.txt``, ``data/page_lines.txt``).  Nothing is
removed: every character of the page belongs to a block or is white space between blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, Literal

from coursekit.reading.spans import Span
from coursekit.reading.word_lists import by_label

Kind = Literal[
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "paragraph",
    "subhead",
    "list item",
    "caption",
    "metadata",
    "furniture",
    "credit",
]

#: The kinds of block that tell the story, and are read for names, dates and statements.
TOLD: Final[frozenset[str]] = frozenset({"headline", "standfirst", "paragraph", "list item"})

MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    r"(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
_DAY_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAY = rf"(?:{_DAY_NAME},? )?"
_CLOCK = r"(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|GMT[+-]\d+))?)?"
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})?)"
    rf"(?:, {MONTH} \d{{1,2}}(?:,? \d{{4}})?)?"
    r"(?: ?\([A-Z][\w /.]{1,30}\))? ?(?:--|[-–—])(?= )",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[-*•‣▪●–]|\d{1,2}[.)]|\([a-z0-9]{1,2}\))[ \t]+(?=\S)")
_ENDED = re.compile(r"[.?!…][\"”’'»)\]]*$")
_WORD = re.compile(r"\w+")
_DAY_WORD = re.compile(rf"(?:{_DAY_NAME}|{MONTH})\b", re.IGNORECASE)
#: "NAME, who she is · the day": a line under the headline that says who writes.
_SIGNED = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+(?:, [^.?!]{3,60})? ?[|·•] ?\S.*")


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the page.

    Attributes
    ----------
    kind : str
        What it is; see ``Kind``.
    start, end : int
        Half-open, without the white space around it.
    """

    kind: Kind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the block stands."""
        return Span(self.start, self.end)

    @property
    def told(self) -> bool:
        """Whether the block tells the story."""
        return self.kind in TOLD


def find_blocks(text: str) -> list[Block]:
    r"""Divide a page into blocks and say what each is.

    Parameters
    ----------
    text : str
        The page, exactly as given.

    Returns
    -------
    list of Block
        In text order, apart from each other, none empty.

    Examples
    --------
    >>> page = "date 2024-11-12 A vote is near\n\nThe vote is on Monday.\n\nVia The Paper"
    >>> [(block.kind, block.span.of(page)) for block in find_blocks(page)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('metadata', 'date 2024-11-12'), ('headline', 'A vote is near'),
     ('paragraph', 'The vote is on Monday.'), ('credit', 'Via The Paper')]
    """
    blocks: list[Block] = []
    story_began = headline_seen = False
    for whole in _units(text):
        span, prefix = _split_metadata(text, whole)
        if prefix:
            blocks.append(Block("metadata", *prefix))
        if not span:
            continue
        kind = _kind_of(text, span, story_began=story_began, headline_seen=headline_seen)
        headline_seen |= kind == "headline"
        if kind == "paragraph":
            story_began = True
            dateline = _DATELINE.match(text, span.start, span.end)
            if dateline and dateline["place"].split(",")[0].isupper():
                blocks.append(Block("dateline", dateline.start(), dateline.end()))
                span = _trimmed(text, Span(dateline.end(), span.end)) or span
        blocks.append(Block(kind, *span))
    return blocks


def _units(text: str) -> Iterator[Span]:
    """Yield the lines of the page, those that were wrapped by a machine joined again."""
    lines = [
        span
        for line in re.finditer(r"[^\r\n\x85\u2028\u2029]+", text)
        if (span := _trimmed(text, Span(*line.span())))
    ]
    width = _wrap_width(text, lines)
    start = end = -1
    for line in lines:
        joined = (
            width
            and start >= 0
            and end - text.rfind("\n", 0, end) > width
            and not _blank_between(text, end, line.start)
            and not _BULLET.match(text, line.start)
        )
        if joined:
            end = line.end
            continue
        if start >= 0:
            yield Span(start, end)
        start, end = line
    if start >= 0:
        yield Span(start, end)


def _wrap_width(text: str, lines: list[Span]) -> int:
    """Return the length from which a line counts as wrapped, 0 when the page is not wrapped.

    A page was wrapped when no line is long, and most of the longer lines that have a neighbour
    right below stop in mid-sentence.
    """
    longest = max((line.end - line.start for line in lines), default=0)
    if not 50 <= longest <= 120:
        return 0
    width = int(0.7 * longest)
    long_lines = [
        above
        for above, below in pairwise(lines)
        if above.end - above.start > width and not _blank_between(text, above.end, below.start)
    ]
    broken = [line for line in long_lines if not _ENDED.search(line.of(text)[-8:])]
    return width if len(broken) >= 2 and len(broken) > 0.5 * len(long_lines) else 0


def _blank_between(text: str, end: int, start: int) -> bool:
    return text.count("\n", end, start) > 1


def _trimmed(text: str, span: Span) -> Span | None:
    """Return `span` without the white space at its edges, None when nothing is left."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


@cache
def _metadata() -> re.Pattern[str]:
    keys = "|".join(sorted(map(re.escape, by_label("page_lines.txt")["metadata"]), reverse=True))
    date = rf"{_WEEKDAY}{_DATE}{_CLOCK}"
    return re.compile(
        rf"(?:(?:{keys})\b[: ]? ?(?:on )?{date}|{date}(?=$|[ ]*[|·•]))[ ]?[|·•]?", re.I
    )


def _split_metadata(text: str, span: Span) -> tuple[Span | None, Span | None]:
    """Part a line into what is left of it and the date line glued to its beginning."""
    found = _metadata().match(text[span.start : min(span.end, span.start + 120)])
    if not found:
        return span, None
    end = span.start + found.end()
    return _trimmed(text, Span(end, span.end)), _trimmed(text, Span(span.start, end))


def _kind_of(text: str, span: Span, *, story_began: bool, headline_seen: bool) -> Kind:
    words = span.of(text)
    count = sum(1 for _ in _WORD.finditer(words[:1200]))
    if count == 0:
        return "furniture"
    labelled = _labelled_line(words, count)
    if labelled:
        return labelled
    if headline_seen and not story_began and _SIGNED.fullmatch(words):
        return "byline"
    if _is_furniture(words, count):
        return "furniture"
    if _BULLET.match(words):
        return "list item"
    ended = bool(_ENDED.search(words[-8:]))
    if not headline_seen and not story_began and count <= 30 and (not ended or count <= 14):
        return "headline"
    if not ended and not story_began and count <= 45:
        return "standfirst"
    if not ended and count <= 12:
        return "subhead"
    return "paragraph"


def _labelled_line(words: str, count: int) -> Kind | None:
    """Tell a credit, a byline or a caption by the word that opens a short line."""
    if count > 14:
        return None
    low = words.lower()
    for kind in ("caption", "credit", "byline"):
        for opening in by_label("page_lines.txt")[kind]:
            if low.startswith(opening) and low[len(opening) : len(opening) + 1] in {
                "",
                " ",
                ":",
                ")",
            }:
                return _confirmed(kind, words, low[len(opening) :])
    return None


def _confirmed(kind: str, words: str, rest: str) -> Kind | None:
    """Return the kind, unless the line reads as a sentence that only begins with such a word."""
    if kind == "byline":
        named = words[len(words) - len(rest) :].lstrip(" :")
        sentence = _DAY_WORD.match(named) or _ENDED.search(words)
        return "byline" if named[:1].isupper() and not sentence else None
    if kind == "caption":
        return (
            "caption"
            if rest[:1] in {":", ""} or words.startswith("(") or rest.startswith(" by")
            else None
        )
    named = words[len(words) - len(rest) :].lstrip(" :")
    return "credit" if named[:1].isupper() and not _ENDED.search(words.rstrip(".")) else None


def _is_furniture(words: str, count: int) -> bool:
    """Tell whether a block speaks to the visitor of the page: see ``data/furniture.txt``."""
    low = " ".join(words[:3000].lower().split())
    if count <= 12 and low.startswith(by_label("furniture.txt")["opening"]):
        return True
    if any(mark in words for mark in '“”«»"') or _telling_words().isdisjoint(_WORD.findall(low)):
        return False
    strong = len(set(_addresses("strong").findall(low)))
    weak = len(set(_addresses("weak").findall(low)))
    if strong and (count <= 25 or weak or strong > 1):
        return True
    return weak >= 3 or (weak >= 2 and count <= 40) or (weak >= 1 and count <= 4)


@cache
def _addresses(label: str) -> re.Pattern[str]:
    """Compile the words by which a page speaks to its visitor."""
    phrases = sorted(by_label("furniture.txt")[label], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, phrases)))


@cache
def _telling_words() -> frozenset[str]:
    """Return the longest word of each such phrase: without one of them, none can be there."""
    lists = by_label("furniture.txt")
    return frozenset(
        max(_WORD.findall(phrase), key=len) for phrase in lists["strong"] + lists["weak"]
    )
