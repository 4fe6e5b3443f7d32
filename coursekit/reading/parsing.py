"""A sentence with its words and verb groups, made once for all who read it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from coursekit.reading.clauses import VerbGroup, verb_groups
from coursekit.reading.spans import Span
from coursekit.reading.words import Word, words_of


class Parsed:
    """One sentence.

    Attributes
    ----------
    span : Span
        Where it stands.
    words : list of Word
        Its words and marks.
    groups : list of VerbGroup
        Its verb groups with their subjects, made when asked for.
    """

    def __init__(self, text: str, span: Span) -> None:
        self.span = span
        self.words: list[Word] = words_of(text, *span)

    @cached_property
    def groups(self) -> list[VerbGroup]:  # noqa: D102 (said above)
        return verb_groups(self.words)


def parse(text: str, sentences: Iterable[Span]) -> list[Parsed]:
    """Read the words of each sentence.

    Parameters
    ----------
    text : str
        The page.
    sentences : iterable of Span
        Its sentences.

    Examples
    --------
    >>> page = "Canada voted."
    >>> parse(page, [Span(0, 13)])[0].groups[0].lemma
    'vote'
    """
    return [Parsed(text, Span(*sentence)) for sentence in sentences]
