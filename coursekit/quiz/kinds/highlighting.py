"""Questions that are answered by marking words of the article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from random import Random
from typing import Final, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade, overlap
from coursekit.quiz.leaks import UNSPACED
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Markdown, Question, Shown, Text, Way
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.yamlfile import YamlDocument, shortened

_RUN: Final = re.compile(r"\S+")
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
#: The soft hyphen and the joiners belong to the word around them.
_JOINERS: Final = "\xad\u200c\u200d"


def markable(passage: str) -> Iterator[Word]:
    """Yield the words of a passage that can be marked, in any script.

    The reader cuts words as English has them.  Where vowels are marks of their own, they stay with
    their word here; where no blank parts words, each sign can be marked by itself.

    Examples
    --------
    >>> [word.text for word in markable("The U.N. संधि 条约")]
    ['The', 'U.N.', 'संधि', '条', '约']
    """
    words = [word for word in words_of(passage) if word.is_word]
    runs = [run.span() for run in _RUN.finditer(passage) if _is_foreign(run[0])]
    kept = [word for word in words if not any(a <= word.start < b for a, b in runs)]
    cut = [
        Word(a, b, passage[a:b], passage[a:b].lower())
        for start, end in runs
        for a, b in _signs(passage, start, end)
    ]
    yield from sorted(kept + cut)


def _is_foreign(run: str) -> bool:
    """Tell whether a run of signs without a blank is in a script that the reader cuts wrongly."""
    return not run.isascii() and any(
        _UNSPACED.match(sign) or (_is_mark(sign) and not "\u0300" <= sign <= "\u036f")
        for sign in run
    )


def _signs(passage: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of words, or of single signs, each with the marks that follow it."""
    begun: int | None = None
    for at in range(start, end):
        sign = passage[at]
        if begun is not None and _is_mark(sign):
            continue
        alone = bool(_UNSPACED.match(sign))
        goes_on = begun is not None and not alone and not _UNSPACED.match(passage[begun])
        if goes_on and sign.isalnum():
            continue
        if begun is not None:
            yield begun, at
        begun = at if sign.isalnum() else None
    if begun is not None:
        yield begun, end


def _is_mark(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign).startswith("M")


class Highlight(Question):
    """Words of a passage are marked; any one of the accepted places is right.

    An answer is worth the overlap of its words with the best of the accepted places.
    """

    kind: Literal["highlight"] = Field(description="Mark words in a passage.")
    passage: Text = Field(description="Words of the article, exactly as printed: a paragraph, say.")
    accept: tuple[Text, ...] = Field(
        min_length=1, description="Words of the passage; each by itself is a right answer."
    )
    feedback: Markdown = Field(description="What the student reads once the words are marked.")
    if_partly: Markdown | None = Field(
        default=None, description="Shown to a student who marks too many words, or too few."
    )
    if_wrong: Markdown = Field(description="Shown to a student who marks other words.")

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of accepted words that the passage does not print, or that are all of it."""
        passage, accept = located.at(*way, "passage"), located.at(*way, "accept")
        if not isinstance(passage, str) or not passage.strip() or not isinstance(accept, list):
            return
        for place, words in enumerate(accept):
            if not isinstance(words, str) or not words.strip():
                continue
            if words.strip() not in passage:
                yield located.fault(
                    f"the passage does not print “{shortened(words.strip())}”."
                    " Copy the words from it.",
                    *way, "accept", place,
                )  # fmt: skip
            elif words.strip(" .,;:!?") == passage.strip(" .,;:!?"):
                yield located.fault(
                    "these are all the words of the passage. Give more of the article around them.",
                    *way, "accept", place,
                )  # fmt: skip

    @cached_property
    def _words(self) -> list[Word]:
        return list(markable(self.passage))

    @cached_property
    def _accepted(self) -> list[frozenset[int]]:
        """Return the words of each accepted place; words that are printed twice are two places."""
        found = []
        for quote in self.accept:
            at = self.passage.find(quote)
            while at >= 0:
                end = at + len(quote)
                inside = [i for i, w in enumerate(self._words) if w.start < end and at < w.end]
                found.append(frozenset(inside))
                at = self.passage.find(quote, at + 1)
        return found

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        edges = [0, *(word.end for word in self._words)]
        words = [
            [self.passage[before : word.start], word.text]
            for before, word in zip(edges, self._words, strict=False)
        ]
        return {"words": words, "rest": self.passage[edges[-1] :]}

    def read(self, sent: Shown) -> frozenset[int]:  # noqa: D102
        marked = sent.get("words") if isinstance(sent, dict) else None
        if not isinstance(marked, list) or not marked:
            raise ValueError(_("no words are marked"))
        places = range(len(self._words))
        if not all(type(place) is int and place in places for place in marked):
            raise ValueError(_("some of the marked words are not in the passage"))
        return frozenset(marked)

    def grade(self, answer: frozenset[int]) -> Grade:  # noqa: D102
        return self._scored(overlap(answer, self._accepted))

    def told(self, answer: frozenset[int], final: bool) -> Shown:  # noqa: D102
        grade = self.grade(answer)
        by_verdict = {"right": self.feedback, "partly": self.if_partly or self.if_wrong}
        told: Shown = {
            "words": sorted(answer),
            "feedback": blocks(by_verdict.get(grade.verdict, self.if_wrong)),
        }
        if final:
            told["key"] = sorted(self._nearest(answer))
            told["why"] = blocks(self.feedback) if grade.verdict != "right" else ""
        return told

    @property
    def leaves_untold(self) -> bool:  # noqa: D102
        return self.if_partly is None and any(len(one) > 1 for one in self._accepted)

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from self.accept

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell that any evidence does: it shows where in the passage to look."""
        return True

    def _nearest(self, answer: frozenset[int]) -> frozenset[int]:
        """Return the accepted place that an answer comes nearest to; the first where none is."""
        shares = [overlap(answer, [one]) for one in self._accepted]
        return self._accepted[shares.index(max(shares))]

    def key_sent(self) -> Shown:  # noqa: D102
        return {"words": sorted(self._accepted[0])}
