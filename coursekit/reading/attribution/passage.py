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
_ENDS: Final = frozenset(".?!")
#: What ends speech behind a word that leads to a title: there a full stop may end the title.
_AFTER_LEAD: Final = dict.fromkeys(("'s", "on", "in", "the", "with"), _ENDS - {"."})
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
        for quotation in paragraph.quotations:
            at, end = (bisect_left(words, place, key=START) for place in quotation[:2])
            self.quotes.append((at, end))
            scare = _is_scare(words, at, end) or _is_title(words, at, end)
            self.quoted[at:end] = (b"\x01" if scare else b"\x02") * (end - at)
        self.parsed = paragraph.sentences
        ends = accumulate([len(sentence.words) for sentence in self.parsed], initial=0)
        self.sentences: list[Range] = list(pairwise(ends))
        self.found: list[Found] = []
        self.speaker: Found | None = None

    @property
    def span(self) -> Span:
        """Where the paragraph stands."""
        return Span(self.words[0].start, self.words[-1].end)


def _is_scare(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell a word or two that are only set apart, the “leak”, from speech: “It fails,” he said."""
    begins = all(word.text[-1] in '.?!:”"' for word in words[max(0, at - 1) : at])
    last = {words[end - 2].text, *(word.text for word in words[end : end + begins])}
    # But yelled “Stay there!”
    return last.isdisjoint("?!" + "," * begins) and sum(map(_IS_WORD, words[at:end])) <= SCARE


def _is_title(words: Sequence[Word], opening: int, closing: int) -> bool:
    """Tell the name of a programme or a work from speech: CNN's “Good Morning America.”."""
    inner = words[opening + 1 : closing - 1]
    last, before = words[closing - 2].text, words[max(0, opening - 1)].lower
    ends = last in _AFTER_LEAD.get(before, _ENDS)
    named = all(word.is_capital or len(word.text) < 4 for word in inner)
    return named and not ends and any(word.is_capital for word in inner[1:])


def is_whole_quotation(passage: Passage, first: int, last: int) -> bool:
    """Tell whether nothing but marks stands outside one quotation."""
    at = bisect_left(passage.quotes, (first, 0))
    begin = [end for start, end in passage.quotes[at : at + 1] if start == first]
    return any(not any(map(_IS_WORD, passage.words[end:last])) for end in begin)
