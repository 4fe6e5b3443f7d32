"""Questions that are answered by marking words of the article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from random import Random
from typing import Literal

from pydantic import Field

from coursekit.authored import Located, shortened
from coursekit.catalogue import translated as _
from coursekit.errors import Fault
from coursekit.quiz.grading import Grade, overlap
from coursekit.quiz.markdown import blocks
from coursekit.quiz.questions import Markdown, Question, Shown, Text, Way
from coursekit.reading.words import Word, words_of


class Highlight(Question):
    """Words of a passage are marked; any one of the accepted places is right.

    An answer is worth the overlap of its words with the best of the accepted places.
    """

    kind: Literal["highlight"] = Field(description="Words of a passage are marked.")
    passage: Text = Field(description="Words of the article, exactly as printed: a paragraph, say.")
    accept: tuple[Text, ...] = Field(
        min_length=1, description="Words of the passage; each alone is a right answer."
    )
    feedback: Markdown = Field(description="What the student reads once the words are marked.")
    if_partly: Markdown | None = Field(
        default=None, description="What who marks too much or too little reads."
    )
    if_wrong: Markdown = Field(description="What who marks other words reads.")

    @classmethod
    def faults(cls, located: Located, way: Way) -> Iterator[Fault]:
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
                    "these are all words of the passage. Give more of the article around them.",
                    *way, "accept", place,
                )  # fmt: skip

    @cached_property
    def _words(self) -> list[Word]:
        return [word for word in words_of(self.passage) if word.is_word]

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
            raise ValueError(_("words are marked that the passage does not have"))
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
