"""A sentence with its words and verb groups, made once for all who read it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
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

    def __init__(self, span: Span, words: list[Word]) -> None:
        self.span = span
        self.words = words

    @cached_property
    def groups(self) -> list[VerbGroup]:  # noqa: D102 (said above)
        return verb_groups(self.words)


def parse(text: str, paragraphs: Iterable[Sequence[Span]]) -> list[Parsed]:
    """Read the words of each sentence.

    Parameters
    ----------
    text : str
        The page.
    paragraphs : iterable of sequence of Span
        Its paragraphs, each as its sentences.

    Examples
    --------
    >>> page = "Canada voted."
    >>> parse(page, [[Span(0, 13)]])[0].groups[0].lemma
    'vote'
    """
    parsed = []
    for sentences in paragraphs:
        if not sentences:
            continue
        # A paragraph is split once, and cut into its sentences: others have split it before.
        words = words_of(text, sentences[0].start, sentences[-1].end)
        starts = [word.start for word in words]
        for sentence in sentences:
            inside = slice(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
            parsed.append(Parsed(sentence, words[inside]))
    return parsed
