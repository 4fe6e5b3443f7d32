"""Sentences within one block of text; a quotation is never split."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from coursekit.reading.cues import verb_cues
from coursekit.reading.quotations import Quotation
from coursekit.reading.spans import Span
from coursekit.reading.word_kinds import V_PAST, V_THIRD
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word

_ENDS = frozenset(".?!…。؟")
_CLOSING = frozenset("\"'”’»)]")
# A quotation of more words is a text of its own, and a sentence of more is none: every row shows
# its sentence, so that without a bound a page of one endless sentence would fill the memory.
_LONGEST = 400


@cache
def _abbreviations() -> dict[str, str]:
    return {
        word + ".": label
        for label, cells in by_label("abbreviations.txt").items()
        for cell in cells
        for word in cell.split()
    }


@cache
def _openers() -> frozenset[str]:
    return frozenset(by_label("sentence_openers.txt")["opener"])


@cache
def _reporting() -> frozenset[str]:
    return frozenset(
        form
        for form, known in verb_cues().items()
        if known.bits & (V_PAST | V_THIRD) and any("quote" in cue.frames for cue in known.cues)
    )


def sentences_of(words: Sequence[Word], quotations: Sequence[Quotation]) -> list[Span]:
    """Split the words of one block, whose quotations are known, into sentences.

    Parameters
    ----------
    words : sequence of Word
        The words of a paragraph, a headline.
    quotations : sequence of Quotation
        Its quotations, which stay whole.

    Returns
    -------
    list of Span
        In text order, without the white space around them.

    Examples
    --------
    >>> from coursekit.reading.quotations import quotations_of
    >>> from coursekit.reading.words import words_of
    >>> text = "The U.N. voted on No. 5. “It works. Go,” she said. Why?"
    >>> words = words_of(text)
    >>> [span.of(text) for span in sentences_of(words, quotations_of(words, text))]
    ['The U.N. voted on No. 5.', '“It works. Go,” she said.', 'Why?']
    """
    spans: list[Span] = []
    first = 0
    index = 0
    quote = iter(quotations)
    current = next(quote, None)
    while index < len(words):
        while current is not None and current.end <= words[index].start:
            current = next(quote, None)
        if current is not None and current.start <= words[index].start:
            # Jump to the last word of the quotation, and see how it ends.
            last = _last_of(current, words, index)
            if last - index > _LONGEST:
                current = next(quote, None)
                continue
            index = last
            ends = _quotation_ends(words, index, current)
        else:
            ends = words[index].text[-1] in _ENDS and _ends_sentence(words, index)
            if ends:
                index = _with_closing(words, index, current)
        if (ends or index - first >= _LONGEST) and index + 1 < len(words):
            spans.append(Span(words[first].start, words[index].end))
            first = index + 1
        index += 1
    if first < len(words):
        spans.append(Span(words[first].start, words[-1].end))
    return spans


def _last_of(quotation: Quotation, words: Sequence[Word], index: int) -> int:
    """Return the last word of a quotation that `index` stands in."""
    while index + 1 < len(words) and words[index + 1].start < quotation.end:
        index += 1
    return index


def _with_closing(words: Sequence[Word], index: int, quotation: Quotation | None) -> int:
    """Take closing brackets and marks that touch the full stop into the sentence."""
    limit = quotation.start if quotation is not None else None
    while (
        index + 1 < len(words)
        and words[index + 1].text in _CLOSING
        and words[index + 1].start == words[index].end
        and (limit is None or words[index + 1].end <= limit)
    ):
        index += 1
    return index


def _ends_sentence(words: Sequence[Word], index: int) -> bool:
    """Tell whether the full stop, or the like, at `index` ends a sentence."""
    word = words[index]
    if index + 1 >= len(words):
        return True
    following = words[index + 1]
    if following.start == word.end and following.text not in _CLOSING:
        return False  # "example.org", "?!"
    if not _may_begin(words, index + 1):
        return False
    if len(word.text) > 1 and word.is_word and word.text[0].isalnum():
        kind = _abbreviations().get(word.lower)
        if kind in ("title", "inner"):
            return False
        if kind is None and len(word.text) == 2:
            return False  # an initial
        return following.lower in _openers() or following.text in ("“", '"')
    return True


def _may_begin(words: Sequence[Word], index: int) -> bool:
    limit = min(len(words), index + 8)
    while index < limit and not words[index].is_word:
        if words[index].text in (",", ";", ":"):
            return False
        index += 1
    return index >= limit or not words[index].text[0].islower()


def _quotation_ends(words: Sequence[Word], index: int, quotation: Quotation) -> bool:
    """Tell whether the sentence ends with this quotation, whose last word is ``index``."""
    if index + 1 >= len(words):
        return True
    if not quotation.closed:
        return True
    inner = index - 1
    while inner > 0 and words[inner].text in _CLOSING:
        inner -= 1
    last = words[inner].text[-1]
    following = words[index + 1]
    if following.text[0] in _ENDS:
        return False
    if last not in _ENDS or not _may_begin(words, index + 1):
        return False
    return not _speaker_follows(words, index + 1, last)


def _speaker_follows(words: Sequence[Word], start: int, last: str) -> bool:
    """Tell whether the speaker of “Why?” still belongs to the sentence: “Why?” Ann Lee asked."""
    for at in range(start, min(start + 8, len(words))):
        word = words[at]
        if not word.is_word:
            return False
        if word.lower in _reporting() and (at > start or not word.is_capital):
            if last != ".":
                return True
            # A full stop before the speaker is a slip, told by the stop that follows at once.
            return at - start < 4 and at + 1 < len(words) and words[at + 1].text in (".", ",")
    return False
