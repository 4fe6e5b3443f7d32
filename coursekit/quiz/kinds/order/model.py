from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Any, ClassVar, Literal

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Ordering, Portable
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.tokens import chosen_tokens, labelled, mixed, tokens_for
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import BLANK, Authored, Flaw, Grade, Id, Markdown, Question, Shown
from coursekit.yamlfile import as_code


class Item(Authored):
    """One item to be put in order."""

    id: Id = Field(description="A short name, for use in `undecided` and `near`.")
    text: Markdown = Field(description="What the student reads.")


class Swapped(Authored):
    """Two items that students put in the wrong order for a reason."""

    before: Id = Field(description="The id of the item that the student put first.")
    after: Id = Field(description="The id of the item that belongs before it.")
    feedback: Markdown = Field(description="Shown to a student who puts the two in this order.")


class Order(Question):
    """Items are put in order; only pairs whose order is decided are graded."""

    rank: ClassVar[int] = 8

    kind: Literal["order"] = Field(description="Put items in order.")
    items: tuple[Item, ...] = Field(
        min_length=3, max_length=12, description="The items, in the right order."
    )
    undecided: tuple[tuple[Id, Id], ...] = Field(
        default=(), description="Pairs of ids whose order the text leaves open; they do not count."
    )
    feedback: Markdown = Field(description="What decides the order, in the article's words.")
    near: tuple[Swapped, ...] = Field(
        default=(),
        exclude=True,
        description="Pairs in the wrong order with feedback of their own; the first that fits is"
        " shown.",
    )
    if_wrong: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown for any other wrong order. Do not give the right one: the student may"
        " try again.",
    )

    def faults(self) -> Iterator[Flaw]:
        yield from alike(self._texts, "item", "items", "text")
        for place, pair in enumerate(self.undecided):
            yield from self._unknown(pair, "undecided", place)
            if pair[0] == pair[1]:
                yield Flaw(
                    "both ids of this pair are the same. Name the two items whose order is open.",
                    ("undecided", place),
                )
        if not self._pairs(undecided=False):
            yield Flaw(
                "no pair of items has a decided order. Take a pair out of `undecided`.",
                ("undecided",),
            )
        for place, near in enumerate(self.near):
            unknown = list(self._unknown((near.before, near.after), "near", place))
            yield from unknown
            if not unknown and (near.after, near.before) not in self._pairs(undecided=False):
                yield Flaw(
                    "these two may come in this order. Name in `before` the item that was wrongly"
                    " put first, and in `after` the one that belongs before it.",
                    ("near", place),
                )

    def _unknown(self, names: tuple[str, str], *way: str | int) -> Iterator[Flaw]:
        for name in names:
            if name not in self._ids:
                yield Flaw(f"no item has the id {as_code(name)}. Correct the id.", way)

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)

    @property
    def _texts(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.items)

    @property
    def _tokens(self) -> tuple[str, ...]:
        return tokens_for(self._texts)

    def text_of(self, name: str) -> str:
        """Return the text of the item with that id."""
        return next(item.text for item in self.items if item.id == name)

    def _pairs(self, undecided: bool) -> list[tuple[str, str]]:
        """Return the ids of each two items, as written, whose order is decided, or is not."""
        open_ = {frozenset(pair) for pair in self.undecided}
        return [
            pair for pair in combinations(self._ids, 2) if (frozenset(pair) in open_) == undecided
        ]

    @property
    def open_pairs(self) -> list[list[str]]:
        """The texts of each two items whose order is not decided, in HTML."""
        pairs = self._pairs(undecided=True)
        return [[phrase(self.text_of(name)) for name in pair] for pair in pairs]

    def asked(self, chance: Random) -> Shown:
        return {"items": labelled(self._texts, mixed(self._tokens, chance))}

    def blank(self, chance: Random) -> Shown:
        order = mixed(self._tokens, chance)
        items = [
            {"id": f"item-{number}", "text": self.items[place].text}
            for number, place in enumerate(order, 1)
        ]
        return {"items": items, "feedback": BLANK}

    def is_solved_by(self, asked: Shown) -> bool:
        order = self.read({"order": [item["token"] for item in asked["items"]]})
        return concordance(order, self._pairs(undecided=False)) == 1

    def read(self, sent: Shown) -> tuple[str, ...]:
        tokens = self._tokens
        chosen = chosen_tokens(sent, "order", tokens)
        if sorted(chosen) != sorted(tokens):
            raise ValueError(_("each item must appear exactly once in the order"))
        return tuple(self._ids[tokens.index(token)] for token in chosen)

    def grade(self, answer: tuple[str, ...]) -> Grade:
        return self._scored(concordance(answer, self._pairs(undecided=False)))

    def outcome(self, answer: tuple[str, ...], final: bool) -> Shown:
        right = self.grade(answer).verdict == "right"
        outcome: Shown = {
            "order": [self._tokens[self._ids.index(name)] for name in answer],
            "feedback": blocks(self.feedback if right else self._feedback_on(answer)),
        }
        if final or right:
            outcome |= {
                "key": list(self._tokens),
                "why": "" if right else blocks(self.feedback),
                "open": self.open_pairs,
            }
        return outcome

    def _feedback_on(self, answer: tuple[str, ...]) -> str:
        """Return what is said of a wrong order: of one pair, so that not all is told at once."""
        for one in self.near:
            if answer.index(one.before) < answer.index(one.after):
                return one.feedback
        return self.if_wrong or ""

    @property
    def lacks_feedback(self) -> bool:
        known = {(one.after, one.before) for one in self.near}
        return not self.if_wrong and not known.issuperset(self._pairs(undecided=False))

    def key_for_page(self) -> Shown:
        place = self._ids.index
        return {
            "tokens": list(self._tokens),
            "decided": [[place(a), place(b)] for a, b in self._pairs(undecided=False)],
            "feedback": blocks(self.feedback),
            "near": [
                {
                    "before": place(one.before),
                    "after": place(one.after),
                    "feedback": blocks(one.feedback),
                }
                for one in self.near
            ],
            "if_wrong": blocks(self.if_wrong or ""),
            "open": self.open_pairs,
        }

    def key_sent(self) -> Shown:
        return {"order": list(self._tokens)}

    def portable(self) -> Portable:
        place = self._ids.index
        open_ = frozenset((place(a), place(b)) for a, b in self._pairs(undecided=True))
        ordering = Ordering(self._texts, open_, self.feedback, self.if_wrong or "")
        lost = ("feedback on two items that are swapped",) if self.near else ()
        return Portable(ordering, lost=lost)

    def answer_texts(self) -> Iterator[str]:
        yield from self._texts


def concordance(order: Sequence[Any], decided: Collection[tuple[Any, Any]]) -> float:
    """Return the share for an order in which each first of `decided` should precede its second.

    Pairs in the right order, less pairs in the wrong one, over all pairs, never below zero, as in
    M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938.

    >>> concordance("abc", [("a", "b"), ("b", "c"), ("a", "c")]), concordance("acb", [("b", "c")])
    (1.0, 0.0)
    """
    place = {item: at for at, item in enumerate(order)}
    right = sum(place[first] < place[second] for first, second in decided)
    return max(0, 2 * right - len(decided)) / len(decided)
