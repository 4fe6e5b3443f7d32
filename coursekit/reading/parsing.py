"""A paragraph with its words, quotations and sentences, made once for all who read it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from coursekit.reading.clauses import VerbGroup, verb_groups
from coursekit.reading.quotations import Quotation, quotations_of
from coursekit.reading.sentences import sentences_of
from coursekit.reading.spans import Span
from coursekit.reading.word_kinds import flags
from coursekit.reading.words import Word, words_of


class Parsed:
    """One sentence.

    Attributes
    ----------
    span : Span
        Where it stands.
    words : list of Word
        Its words and marks.
    bits : list of int
        What each of them may be.
    groups : list of VerbGroup
        Its verb groups with their subjects, made when asked for.
    """

    def __init__(self, span: Span, words: list[Word]) -> None:
        self.span = span
        self.words = words
        self.bits = flags(words)

    @classmethod
    def of(cls, text: str, span: Span) -> Parsed:
        """Read a stretch of text as one sentence."""
        return cls(span, words_of(text, *span))

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
        quotations = quotations_of(words, text)
        spans = sentences_of(words, quotations)
        return cls(words, quotations, _parsed(words, spans))


def _parsed(words: list[Word], spans: Sequence[Span]) -> list[Parsed]:
    if len(spans) == 1:
        return [Parsed(spans[0], words)]
    starts = [word.start for word in words]
    edges = [bisect_left(starts, span.start) for span in spans] + [len(words)]
    return [Parsed(span, words[edges[at] : edges[at + 1]]) for at, span in enumerate(spans)]
