"""A paragraph in words, with its quotations and sentences, and what is found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.text.spans import START, Span

Range = tuple[int, int]
SCARE: Final = 2  # quoted words up to this many are no content of their own
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


@dataclass(slots=True)
class Passage:
    """One paragraph: its words, what each may be, its quotations and sentences."""

    text: str
    words: list[Word]
    lowers: list[str]
    bits: list[int]
    quotes: list[Range]
    quoted: bytearray
    sentences: list[Range]
    taken: bytearray
    quote_ends: list[int]
    quote_end: dict[int, int]
    has_colon: bool
    found: list[Found] = field(default_factory=list)
    speaker: Found | None = None
    announced: Found | None = None

    @property
    def span(self) -> Span:
        """Where the paragraph stands."""
        return Span(self.words[0].start, self.words[-1].end)

    @classmethod
    def of(cls, text: str, paragraph: Paragraph) -> Passage:
        """Make a paragraph ready to be searched for statements."""
        words = paragraph.words
        starts = list(map(START, words)) if paragraph.quotations else []
        quotes: list[Range] = []
        quoted = bytearray(len(words))
        for quotation in paragraph.quotations:
            at, end = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
            quotes.append((at, end))
            scare = _is_scare(words, at, end) or _is_title(words, at, end)
            quoted[at:end] = (b"\x01" if scare else b"\x02") * (end - at)
        ranges: list[Range] = []
        lowers: list[str] = []
        bits: list[int] = []
        for sentence in paragraph.sentences:
            first = len(bits)
            lowers += sentence.lowers
            bits += sentence.bits
            ranges.append((first, len(bits)))
        return cls(
            text,
            words,
            lowers,
            bits,
            quotes,
            quoted,
            ranges,
            bytearray(len(words)),
            [end for _, end in quotes],
            dict(quotes),
            ":" in lowers,
        )


def _is_scare(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell a word or two that are only set apart: the “leak”."""
    count = 0
    for word in words[at:end]:
        if word.is_word:
            count += 1
            if count > SCARE:
                return False
    called = count > 1 and words[end - 2].text in ("!", "?")  # yelled “Stay there!”
    return not called and not _is_answer(words, at, end)


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
    end = passage.quote_end.get(first)
    if end is None or last - end > 2:
        return False
    return not any(word.is_word for word in passage.words[end:last])


def label_end(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the colon after capitalised words at the head of a line: "THE PRESIDENT:"."""
    for k in range(first, min(first + 7, end - 1)):
        if words[k].text == ":":
            return k if k > first and words[first].is_word else None
        if not words[k].is_capital and words[k].text not in (".", "'s", "’s", "of"):
            return None
    return None
