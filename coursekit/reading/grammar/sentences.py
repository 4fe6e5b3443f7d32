"""Sentences within one block of text; a quotation is never split."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from coursekit.reading.grammar.quotations import Quotation
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import rows_of, word_set
from coursekit.reading.text.spans import START

_ENDS = frozenset(".?!…。؟")
_CLOSING = frozenset("\"'”’»)]")
#: What may begin a sentence behind an abbreviation.
_OPENERS = word_set("grammar/sentence_openers.txt", "opener") | {"“", '"'}
# A quotation of more words is a text of its own, and a sentence of more is none: every row shows
# its sentence, so that without a bound a page of one endless sentence would fill the memory.
_LONGEST = 400


@cache
def _reporting() -> frozenset[str]:
    """Return the forms in which a verb of saying stands beside a quotation: "said", "asks"."""
    verbs = {
        verb.partition("_")[0]
        for kind, frames, _, _, verbs in rows_of("rules/reporting_cues.txt")
        if "quote" in frames.split()
        for verb in verbs.split(" ")
    }
    return frozenset(
        form for verb in verbs for form in (forms_of(verb).third, *forms_of(verb).past)
    )


def sentence_ends(
    words: Sequence[Word], texts: Sequence[str], quotations: Sequence[Quotation]
) -> list[int]:
    """Split the words of one block, whose quotations are known, into sentences.

    >>> from itertools import pairwise
    >>> from coursekit.reading.grammar.quotations import quotations_of
    >>> from coursekit.reading.grammar.tokens import words_of
    >>> text = "The U.N. voted on No. 5. “It works. Go,” she said. Why?"
    >>> words = words_of(text)
    >>> texts = [word.text for word in words]
    >>> ends = sentence_ends(words, texts, quotations_of(words, text))
    >>> [text[words[first].start : words[end - 1].end] for first, end in pairwise([0, *ends])]
    ['The U.N. voted on No. 5.', '“It works. Go,” she said.', 'Why?']
    """
    found: list[int] = []
    count = len(words)
    stops = [index for index, text in enumerate(texts) if text[-1] in _ENDS]
    stops.append(count)
    quote = iter(quotations)
    current = next(quote, None)
    opening = _opening(current, words)
    first = index = 0
    while True:
        # Nothing happens before the next full stop or quotation, if the sentence is not too long.
        stop = stops[bisect_left(stops, index)]
        index = min(stop, opening, max(index, first + _LONGEST))
        if index >= count:
            break
        if current is not None and index == opening:
            # Jump to the last word of the quotation, and see how it ends.
            last = bisect_left(words, current.end, index, key=START) - 1
            quoted, current = current, next(quote, None)
            opening = _opening(current, words)
            if last - index > _LONGEST:
                continue
            index = last
            ends = _quotation_ends(words, index, quoted)
        else:
            ends = index == stop and _ends_sentence(words, index)
            if ends:
                index = _with_closing(words, index)
        index += 1
        if (ends or index - first > _LONGEST) and index < count:
            found.append(index)
            first = index
    if first < count:
        found.append(count)
    return found


def _opening(quotation: Quotation | None, words: Sequence[Word]) -> int:
    """Return which word is the first of a quotation; where there is none, one behind the last."""
    if quotation is None:
        return len(words)
    return bisect_left(words, quotation.start, key=START)


def _with_closing(words: Sequence[Word], index: int) -> int:
    """Take closing brackets and marks that touch the full stop into the sentence."""
    for word in words[index + 1 :]:
        if word.text not in _CLOSING or word.start != words[index].end:
            break
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
    return not word.text[0].isalnum() or following.lower in _OPENERS


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
    inner = index - 1
    while inner > 0 and words[inner].text in _CLOSING:
        inner -= 1
    last = words[inner].text[-1]
    ends = last in _ENDS and words[index + 1].text[0] not in _ENDS
    return ends and _may_begin(words, index + 1) and not _speaker_follows(words, index + 1, last)


def _speaker_follows(words: Sequence[Word], start: int, last: str) -> bool:
    """Tell whether the speaker of “Why?” still belongs to the sentence: “Why?” Ann Lee asked."""
    for at in range(start, min(start + 8, len(words))):
        word = words[at]
        if not word.is_word:
            return False
        if word.lower in _reporting() and at > start:
            # A full stop before the speaker is a slip, as the stop that follows at once shows.
            return last != "." or any(w.text in (".", ",") for w in words[at + 1 : at + 2])
    return False
