"""A paragraph with its words, quotations and sentences, made once for all who read it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from coursekit.reading.grammar.quotations import MARKS, Quotation, quotations_of
from coursekit.reading.grammar.sentence import LOWER, TEXT, Sentence
from coursekit.reading.grammar.sentences import sentence_ends
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.text.spans import Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the story."""

    words: list[Word]
    quotations: list[Quotation]
    sentences: list[Sentence]

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> Paragraph:
        """Read one block of a page.

        >>> paragraph = Paragraph.of("Canada voted. “It works,” she said.")
        >>> [sentence.groups[0].lemma for sentence in paragraph.sentences]
        ['vote', 'work']
        """
        words = words_of(text, start, end)
        texts, lowers = list(map(TEXT, words)), list(map(LOWER, words))
        quotations = [] if MARKS.isdisjoint(texts) else quotations_of(words, text)
        ends = sentence_ends(words, texts, quotations)
        sentences = [
            Sentence(
                Span(words[first].start, words[end - 1].end),
                words[first:end],
                texts[first:end],
                lowers[first:end],
            )
            for first, end in pairwise([0, *ends])
        ]
        return cls(words, quotations, sentences)
