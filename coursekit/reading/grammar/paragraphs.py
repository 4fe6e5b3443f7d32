"""A paragraph with its words, quotations and sentences, made once for all who read it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import Final

from coursekit.reading.grammar.quotations import MARKS, Quotation, quotations_of
from coursekit.reading.grammar.sentences import sentence_ends
from coursekit.reading.grammar.tags import flags_alone, flags_among
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.grammar.verb_groups import VerbGroup, verb_groups
from coursekit.reading.text.spans import Span

_TEXT: Final = attrgetter("text")
_LOWER: Final = attrgetter("lower")


class Parsed:
    """One sentence.

    Attributes
    ----------
    span : Span
        Where it stands.
    words : list of Word
        Its words and marks.
    texts, lowers : list of str
        Each of them as printed, and as it is looked up: quicker to go through than `words`.
    alone, bits : list of int
        What each of them may be by itself, and beside its neighbours.
    groups : list of VerbGroup
        Its verb groups with their subjects, made when asked for.
    """

    def __init__(self, span: Span, words: list[Word], texts: list[str], lowers: list[str]) -> None:
        self.span = span
        self.words = words
        self.texts = texts
        self.lowers = lowers
        self.alone = flags_alone(lowers)
        self.bits = flags_among(texts, lowers, self.alone)

    @classmethod
    def of(cls, text: str, span: Span) -> Parsed:
        """Read a stretch of text as one sentence."""
        words = words_of(text, *span)
        return cls(span, words, list(map(_TEXT, words)), list(map(_LOWER, words)))

    @cached_property
    def groups(self) -> list[VerbGroup]:  # noqa: D102 (said above)
        return verb_groups(self.words, self.bits)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the story.

    Attributes
    ----------
    words : list of Word
        Its words and marks.
    quotations : list of Quotation
        Its outermost quotations.
    sentences : list of Parsed
        Its sentences, which hold every word of it.
    """

    words: list[Word]
    quotations: list[Quotation]
    sentences: list[Parsed]

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> Paragraph:
        """Read one block of a page.

        Examples
        --------
        >>> paragraph = Paragraph.of("Canada voted. “It works,” she said.")
        >>> [sentence.groups[0].lemma for sentence in paragraph.sentences]
        ['vote', 'work']
        """
        words = words_of(text, start, end)
        texts, lowers = list(map(_TEXT, words)), list(map(_LOWER, words))
        quotations = [] if MARKS.isdisjoint(texts) else quotations_of(words, text)
        ends = sentence_ends(words, texts, quotations)
        if len(ends) == 1:
            sentences = [Parsed(Span(words[0].start, words[-1].end), words, texts, lowers)]
        else:
            sentences = [
                Parsed(
                    Span(words[first].start, words[end - 1].end),
                    words[first:end],
                    texts[first:end],
                    lowers[first:end],
                )
                for first, end in pairwise([0, *ends])
            ]
        return cls(words, quotations, sentences)
