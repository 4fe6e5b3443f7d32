from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from random import Random
from typing import ClassVar, Literal

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Marking, Portable
from coursekit.quiz.kinds.highlight.words import markable
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Flaw, Grade, Markdown, Question, Shown, Text
from coursekit.reading.grammar.tokens import Word
from coursekit.yamlfile import shortened


class Highlight(Question):
    """Words of a passage are marked; any one of the accepted places is right.

    An answer is worth the overlap of its words with the best of the accepted places.
    """

    rank: ClassVar[int] = 12

    kind: Literal["highlight"] = Field(description="Mark words in a passage.")
    passage: Text = Field(
        description="A passage from the article, exactly as printed: a paragraph, say."
    )
    accept: tuple[Text, ...] = Field(
        min_length=1, description="Words from the passage; each entry is a right answer by itself."
    )
    feedback: Markdown = Field(description="What the student reads once the words are marked.")
    if_partly: Markdown | None = Field(
        default=None, description="Shown to a student who marks too many words, or too few."
    )
    if_wrong: Markdown = Field(description="Shown to a student who marks other words.")

    def faults(self) -> Iterator[Flaw]:
        for place, words in enumerate(self.accept):
            if words not in self.passage:
                yield Flaw(
                    f"the passage does not print “{shortened(words)}”. Copy the words from it.",
                    ("accept", place),
                )
            elif words.strip(" .,;:!?") == self.passage.strip(" .,;:!?"):
                yield Flaw(
                    "these are all the words of the passage. Give more of the article around them.",
                    ("accept", place),
                )

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

    def asked(self, chance: Random) -> Shown:
        edges = [0, *(word.end for word in self._words)]
        words = [
            [self.passage[before : word.start], word.text]
            for before, word in zip(edges, self._words, strict=False)
        ]
        return {"words": words, "rest": self.passage[edges[-1] :]}

    def blank(self, chance: Random) -> Shown:
        return {"passage": self.passage, "accept": [BLANK], "feedback": BLANK, "if_wrong": BLANK}

    def read(self, sent: Shown) -> frozenset[int]:
        marked = sent.get("words") if isinstance(sent, dict) else None
        if not isinstance(marked, list) or not marked:
            raise ValueError(_("no words are marked"))
        places = range(len(self._words))
        if not all(type(place) is int and place in places for place in marked):
            raise ValueError(_("some of the marked words are not in the passage"))
        return frozenset(marked)

    def grade(self, answer: frozenset[int]) -> Grade:
        return self._scored(overlap(answer, self._accepted))

    def outcome(self, answer: frozenset[int], final: bool) -> Shown:
        verdict = self.grade(answer).verdict
        feedback = {"right": self.feedback, "partly": self.if_partly or self.if_wrong}
        outcome: Shown = {
            "words": sorted(answer),
            "feedback": blocks(feedback.get(verdict, self.if_wrong)),
        }
        # The accepted place that the answer comes nearest to; the first where none is near.
        nearest = max(self._accepted, key=lambda one: overlap(answer, [one]))
        if verdict == "partly":
            outcome["hit"] = [len(answer & nearest), len(nearest), len(answer - nearest)]
        if final:
            outcome["key"] = sorted(nearest)
            outcome["why"] = blocks(self.feedback) if verdict != "right" else ""
        return outcome

    @property
    def lacks_feedback(self) -> bool:
        return self.if_partly is None and any(len(one) > 1 for one in self._accepted)

    def answer_texts(self) -> Iterator[str]:
        yield from self.accept

    def given_away_by(self, quote: str, around: str) -> bool:
        """Tell that any evidence does: it shows where in the passage to look."""
        return True

    def portable(self) -> Portable:
        shown = self.asked(Random(0))  # noqa: S311 (nothing is mixed)
        words = tuple((before, word) for before, word in shown["words"])
        partly = "feedback for those who mark more or fewer words"
        lost = (partly,) if self.if_partly else ()
        accepted = tuple(dict.fromkeys(self._accepted))
        marking = Marking(words, shown["rest"], accepted, self.feedback, self.if_wrong)
        return Portable(marking, lost=lost)

    def key_for_page(self) -> Shown:
        return {
            "count": len(self._words),
            "accepted": [sorted(one) for one in self._accepted],
            "feedback": blocks(self.feedback),
            "if_partly": blocks(self.if_partly or ""),
            "if_wrong": blocks(self.if_wrong),
        }

    def key_sent(self) -> Shown:
        return {"words": sorted(self._accepted[0])}

    def in_words(self, asked: Shown, sent: Shown) -> str:
        printed = [word for _before, word in asked["words"]]
        return " ".join(printed[place] for place in sorted(set(sent["words"])))


def overlap(marked: Set[int], accepted: Iterable[Set[int]]) -> float:
    """Return the best overlap of the marked words with one of the accepted places.

    The words in both over those in either: P. Jaccard's coefficient, "The Distribution of the Flora
    in the Alpine Zone", New Phytologist 11, 1912.

    >>> overlap({1, 2, 3}, [{2, 3, 4}, {9}])
    0.5
    """
    return max((len(marked & one) / len(marked | one) for one in accepted), default=0.0)
