"""A paragraph in words, with its quotations and sentences, and what is found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import Final

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import START, Span

Range = tuple[int, int]
SCARE: Final = 2  # quoted words up to this many are no content of their own
_IS_WORD: Final = attrgetter("is_word")
CLOSING: Final = frozenset("”’»\"'") | {"''"}


@dataclass(slots=True)
class Found:
    """A statement in word indices of its paragraph."""

    source: Range | None
    cue: Range
    content: list[Range]
    rule: str
    lemma: str
    addressee: Range | None = None


class Passage:
    """One paragraph: its words, its quotations and sentences, and what is found in it."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.words = words = paragraph.words
        #: For each word: 1 in a quotation of a word or two, or of a title; 2 in any other.
        self.quoted = bytearray(len(words))
        self.taken = bytearray(len(words))
        self.quotes: list[Range] = []
        starts = list(map(START, words)) if paragraph.quotations else []
        for quotation in paragraph.quotations:
            at, end = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
            self.quotes.append((at, end))
            scare = _is_scare(words, at, end) or _is_title(words, at, end)
            self.quoted[at:end] = (b"\x01" if scare else b"\x02") * (end - at)
        self.parsed = paragraph.sentences
        ends = accumulate([len(sentence.words) for sentence in self.parsed], initial=0)
        self.sentences: list[Range] = list(pairwise(ends))
        self.found: list[Found] = []
        self.speaker: Found | None = None
        self.announced: Found | None = None

    @property
    def span(self) -> Span:
        """Where the paragraph stands."""
        return Span(self.words[0].start, self.words[-1].end)


def _is_scare(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell a word or two that are only set apart: the “leak”."""
    count = sum(map(_IS_WORD, words[at:end]))
    called = count > 1 and words[end - 2].text in ("!", "?")  # yelled “Stay there!”
    return count <= SCARE and not called and not _is_answer(words, at, end)


def _is_answer(words: Sequence[Word], opening: int, closing: int) -> bool:
    """Tell a short speech at the head of a sentence: “It fails,” he said."""
    begins = opening == 0 or words[opening - 1].text[-1] in '.?!:”"'
    if not begins or closing - opening < 4:
        return False
    outside = words[closing].text if closing < len(words) else ""
    return words[closing - 2].text in (",", "?", "!") or outside == ","


def _is_title(words: Sequence[Word], opening: int, closing: int) -> bool:
    """Tell the name of a programme or a work from speech: CNN's “Good Morning America.”."""
    start, end = opening + 1, closing - 1
    if end - start > 8 or (end > start and words[end - 1].text in ("?", "!")):
        return False
    if end > start and words[end - 1].text == ".":
        before = words[opening - 1] if opening else words[0]
        if not before.is_capital and before.lower not in ("'s", "on", "in", "the", "with"):
            return False
    return all(
        word.is_capital or not word.is_word or len(word.text) < 4 for word in words[start:end]
    ) and any(word.is_capital for word in words[start + 1 : end])


def is_whole_quotation(passage: Passage, first: int, last: int) -> bool:
    """Tell whether nothing but marks stands outside one quotation."""
    if not passage.quotes:
        return False
    at = bisect_left(passage.quotes, (first, 0))
    start, end = passage.quotes[at] if at < len(passage.quotes) else (last, last)
    return start == first and last - end < 3 and not any(map(_IS_WORD, passage.words[end:last]))
