"""A paragraph with its words, quotations and sentences, made once for all who read it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, count, islice, pairwise, takewhile
from operator import attrgetter
from typing import Final

from coursekit.reading.grammar.quotations import Quotation, quotations_of
from coursekit.reading.grammar.sentence import LOWER, Sentence
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import rows_of, word_set
from coursekit.reading.text.spans import START, span_of

_ENDS: Final = frozenset(".?!…。؟")
#: What a sentence goes on with.
_PARTS: Final = frozenset(",;:")
_CLOSING: Final = frozenset("\"'”’»)]")
#: What may begin a sentence behind an abbreviation.
_OPENERS: Final = word_set("grammar/abbreviations.txt", "opener") | {"“", '"'}
# A quotation of more words is a text of its own, and a sentence of more is none: every row shows
# its sentence, so that without a bound a page of one endless sentence would fill the memory.
_LONGEST: Final = 400


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the story."""

    words: list[Word]
    quotations: list[Quotation]
    sentences: list[Sentence]

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> Paragraph:
        """Read one block of a page; a quotation is never split."""
        words = words_of(text, start, end)
        quotations = quotations_of(words, text)
        sentences = [
            Sentence(span_of(words, first, end), words[first:end])
            for first, end in pairwise([0, *_sentence_ends(words, quotations)])
        ]
        return cls(words, quotations, sentences)


def _sentence_ends(words: Sequence[Word], quotations: Sequence[Quotation]) -> list[int]:
    places = {at: _ends_sentence for at, word in enumerate(words) if word.text[-1] in _ENDS}
    for quotation in quotations:
        first = bisect_left(words, quotation.start, key=START)
        last = bisect_left(words, quotation.end, first, key=START) - 1
        if last - first <= _LONGEST:
            for at in places.keys() & range(first, last):
                del places[at]
            places[last] = _ends_with_quotation
    count = len(words)
    places.pop(count - 1, None)
    ends = {_closed(words, at) for at, ends_here in places.items() if ends_here(words, at)}
    parts = pairwise(sorted(ends | {0, count}))
    return [at for first, end in parts for at in (*range(first + _LONGEST, end, _LONGEST), end)]


def _closed(words: Sequence[Word], index: int) -> int:
    """Return where a sentence ends: behind the closing brackets and marks that touch its stop."""
    near = takewhile(lambda two: two[1].text in _CLOSING, pairwise(words[index : index + 9]))
    touching = takewhile(lambda two: two[1].start == two[0].end, near)
    return index + 1 + sum(1 for _ in touching)


def _ends_sentence(words: Sequence[Word], index: int) -> bool:
    """Tell whether the full stop, or the like, at `index` ends a sentence."""
    word, following = words[index : index + 2]
    inside = following.start == word.end and following.text not in _CLOSING  # "example.org", "?!"
    abbreviated = word.text[0].isalnum() and following.lower not in _OPENERS
    return not inside and not abbreviated and _may_begin(words, index + 1)


def _may_begin(words: Sequence[Word], index: int) -> bool:
    """Tell whether no small letter, and no comma, shows that the sentence goes on."""
    ahead = (one.text[0] for one in words[index : index + 8] if one.is_word or one.text in _PARTS)
    first = next(ahead, "")
    return not first.islower() and first not in _PARTS


def _ends_with_quotation(words: Sequence[Word], index: int) -> bool:
    """Tell whether the sentence ends with the quotation whose last word is `index`."""
    inside = (word.text for word in reversed(words[max(0, index - 4) : index]))
    last = next((text[-1] for text in inside if text not in _CLOSING), "")
    ends = last in _ENDS and words[index + 1].text[0] not in _ENDS
    return ends and _may_begin(words, index + 1) and not _speaker_follows(words, index + 1, last)


def _speaker_follows(words: Sequence[Word], start: int, last: str) -> bool:
    """Tell whether the speaker of “Why?” still belongs to the sentence: “Why?” Ann Lee asked."""
    speaker = map(LOWER, takewhile(attrgetter("is_word"), words[start : start + 8]))
    says = next(compress(count(1), map(_reporting().__contains__, islice(speaker, 1, None))), 0)
    # A full stop before the speaker is a slip, as the stop that follows at once shows.
    behind = [word.text for word in words[start + says + 1 : start + says + 2]]
    return says > 0 and (last != "." or behind in (["."], [","]))


@cache
def _reporting() -> frozenset[str]:
    """Return the forms in which a verb of saying stands beside a quotation: "said", "asks"."""
    verbs = (
        forms_of(verb.partition("_")[0])
        for _, frames, _, _, verbs in rows_of("rules/reporting_cues.txt")
        if "quote" in frames.split()
        for verb in verbs.split(" ")
    )
    return frozenset(form for verb in verbs for form in (verb.third, *verb.past))
